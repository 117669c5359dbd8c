Prose: headings, full-width signs, tabs.

--- frame
…
--- command
check template.rpt

=== a heading without its blank
--- template.rpt
#会议情况

正文。
--- text
#会议情况
正文。
--- messages human
template.rpt:1:1: warning[W0104]: without a blank after `#` this is not a heading
    1 | #会议情况
      | ^ write `# …`
--- messages zh human
template.rpt:1:1: 警告[W0104]：“#”后面没有空格，这一行不是标题
    1 | #会议情况
      | ^ 应写作 # …

=== a full-width # and @ and braces
--- template.rpt
＃ 会议情况

＠title 通知

于｛1｝召开
--- text
＃ 会议情况
＠title 通知
于｛1｝召开
--- messages human
template.rpt:1:1: warning[W0103]: this full-width sign is plain text; in ASCII it is `#`
    1 | ＃ 会议情况
      | ^^
template.rpt:3:1: warning[W0103]: this full-width sign is plain text; in ASCII it is `@`
    3 | ＠title 通知
      | ^^
template.rpt:5:2: warning[W0103]: this full-width sign is plain text; in ASCII it is `{`
    5 | 于｛1｝召开
      |   ^^
template.rpt:5:4: warning[W0103]: this full-width sign is plain text; in ASCII it is `}`
    5 | 于｛1｝召开
      |      ^^
--- messages zh
template.rpt:1:1: 警告[W0103]：这个全角符号只是普通文字，对应的半角写法是“#”
template.rpt:3:1: 警告[W0103]：这个全角符号只是普通文字，对应的半角写法是“@”
template.rpt:5:2: 警告[W0103]：这个全角符号只是普通文字，对应的半角写法是“{”
template.rpt:5:4: 警告[W0103]：这个全角符号只是普通文字，对应的半角写法是“}”

=== seven #
--- template.rpt
####### 题
--- text
####### 题

=== a paragraph indented with full-width blanks
--- template.rpt
　　会议于昨日召开。
　　会议由书记主持。
--- text
会议于昨日召开。
会议由书记主持。
--- messages human
template.rpt:1:1: warning[W0101]: the full-width blank before the paragraph is ignored: styles indent
    1 | 　　会议于昨日召开。
      | ^^^^
template.rpt:2:1: warning[W0101]: the full-width blank before the paragraph is ignored: styles indent
    2 | 　　会议由书记主持。
      | ^^^^
--- messages zh
template.rpt:1:1: 警告[W0101]：段首的全角空格已略去：缩进由样式决定
template.rpt:2:1: 警告[W0101]：段首的全角空格已略去：缩进由样式决定

=== a typed number on a line that goes on
--- template.rpt
会议研究以下事项：
一、通报情况。
--- text
会议研究以下事项：一、通报情况。
--- messages human
template.rpt:2:1: warning[W0102]: `一、` begins a line that continues the paragraph
    2 | 一、通报情况。
      | ^^^^ a blank line before it begins a new paragraph
--- messages zh
template.rpt:2:1: 警告[W0102]：“一、”在行首，但这一行会接在上一行后面（若要另起一段，请在前面加一个空行）

=== a tab
--- template.rpt escaped
姓名\t张三
--- text
姓名 张三
--- messages human
template.rpt:1:3: warning[W0105]: a tab inside a line becomes one blank; `{tab}` writes a tab
    1 | 姓名    张三
      |     ^^^^
--- messages zh
template.rpt:1:3: 警告[W0105]：行内的制表符只当一个空格，需要制表符请写“{tab}”

=== an item without its blank is prose
--- template.rpt
-甲
--- text
-甲

=== two lines swapped: a branch before its @if
--- within
@else
@if 1 < 2
甲
@end
--- messages human
template.rpt:1:1: error[E0116]: `@else` is allowed only directly inside an `@if`
    1 | @else
      | ^^^^^

=== two lines swapped: an @end before its last line
--- within
@fields
支部 text
@end
应到 integer

{支部}{应到}
--- messages human
template.rpt:6:6: error[E0201]: there is no field `应到`
    6 | {支部}{应到}
      |        ^^^^

=== a mark of headings elsewhere
--- within
正文{-}
--- messages human
template.rpt:1:3: error[E0122]: `{-}` is allowed only at the end of a heading
    1 | 正文{-}
      |     ^^^

=== @rpt that is not first
--- within

@rpt 1
正文
--- messages human
template.rpt:2:1: error[E0119]: `@rpt` is allowed only on the first line of a template
    2 | @rpt 1
      | ^^^^

=== @rpt without its number
--- within
@rpt
正文
--- messages human
template.rpt:1:5: error[E0136]: something is missing at the end of the line
    1 | @rpt
      |     ^ expected a number

=== @rpt with the number of a program
--- within
@rpt 1.0
正文
--- messages human
template.rpt:1:6: error[E0101]: the template is written in version 1.0 of the language; this rptc knows version 1
    1 | @rpt 1.0
      |      ^^^
--- exit
69
