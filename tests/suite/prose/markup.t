What is markup in prose, and what is not.

=== a backslash makes ASCII punctuation literal
--- template.rpt
\{甲\} \*\*不强调\*\* \[a\] \\ \" \' \. \, \! \~ \` \_ \^ \$ \| \< \> \& \/ \: \; \( \) \= \+ \- \# \@ \% \?
--- text
{甲} **不强调** [a] \ " ' . , ! ~ ` _ ^ $ | < > & / : ; ( ) = + - # @ % ?

=== elsewhere a backslash is itself
--- template.rpt
C:\Users\陈 \n \，
--- text
C:\Users\陈 \n \，

=== a backslash takes away the meaning of a line's start
--- template.rpt
\# 不是标题

\- 不是条目

\+ 不是条目

\@if 不是指令

\// 不是注释
--- text
# 不是标题
- 不是条目
+ 不是条目
@if 不是指令
// 不是注释

=== what is special nowhere in prose
--- template.rpt
_a_ *b* c#d 1. <b>x</b> & "q" 'q' ~~s~~ `c` X $x$ ! ? % ^ = : ;
--- text
_a_ *b* c#d 1. <b>x</b> & "q" 'q' ~~s~~ `c` X $x$ ! ? % ^ = : ;

=== strong text
--- template.rpt
这是**重点**。
--- text
这是重点。
--- docx word/document.xml //w:r[w:rPr]/w:t
<w:t>重点</w:t>

=== strong text may go over lines of its paragraph
--- template.rpt
这是**重
点**。
--- text
这是重点。

=== a value in strong text is strong, and its asterisks are its own
--- template.rpt
@fields
甲 text
@end
**{甲}**
--- data.ini
甲 = a**b
--- text
a**b

=== three and more asterisks in a row are text
--- template.rpt
手机138****1234，*** 与 *****
--- text
手机138****1234，*** 与 *****

=== a single asterisk is text, beside strong text too
--- template.rpt
2 * 3 与 **强** * 5
--- text
2 * 3 与 强 * 5

=== strong text that is not closed in its paragraph
--- template.rpt
前面**强调

后面
--- messages
template.rpt:1:3: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}` (a plain one is written `\*\*`)

=== strong text that is not closed in its control
--- template.rpt
@fields
甲 boolean
@end
{if 甲}**强{end}调**
--- data.ini
甲 = 是
--- messages
template.rpt:4:7: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}` (a plain one is written `\*\*`)

=== brackets that are no link are text
--- template.rpt
[1] 见[附件] (一)，[2]（二）
--- text
[1] 见[附件] (一)，[2]（二）

=== a bracket over two lines is no link
--- template.rpt
[见
附件](一)
--- text
[见附件](一)

=== a closing brace that closes nothing
--- template.rpt
甲}乙
--- messages
template.rpt:1:2: error[E0121]: this `}` closes nothing (a plain one is written `\}`)

=== at, minus and plus without their blank or inside a line are text
--- template.rpt
-5度，+3度

邮箱 a@b.com

@ 甲
--- text
-5度，+3度
邮箱 a@b.com
@ 甲

=== a line that begins with a bar is a row, and stands in no table
--- template.rpt
| 甲 | 乙 |
--- messages
template.rpt:1:1: error[E0560]: a line that begins with `|` is a row, but there is no `@table` around it (a plain one is written `\|`)

=== a bar inside a line is text
--- template.rpt
甲 | 乙
--- text
甲 | 乙

=== a number sign without its blank gets a warning
--- template.rpt
#标题
--- text
#标题
--- messages
template.rpt:1:1: warning[W0104]: without a blank after `#` this is not a heading (write `# …`)

=== a full-width brace where the ASCII one would mean something gets a warning
--- template.rpt
@fields
甲 text
@end
共｛甲｝人
--- data.ini
甲 = 5
--- text
共｛甲｝人
--- messages
template.rpt:4:2: warning[W0103]: this full-width sign is plain text; in ASCII it is `{`
template.rpt:4:4: warning[W0103]: this full-width sign is plain text; in ASCII it is `}`

=== a full-width at sign where the ASCII one would mean something gets a warning
--- template.rpt
＠title 报告
--- text
＠title 报告
--- messages
template.rpt:1:1: warning[W0103]: this full-width sign is plain text; in ASCII it is `@`

=== a full-width number sign where the ASCII one would mean something gets a warning
--- template.rpt
＃ 标题
--- text
＃ 标题
--- messages
template.rpt:1:1: warning[W0103]: this full-width sign is plain text; in ASCII it is `#`

=== full-width signs where the ASCII form would mean nothing are text
--- template.rpt
甲＠乙，第＃号
--- text
甲＠乙，第＃号

=== a value is never read as markup
--- template.rpt
@fields
甲 text
乙 text
丙 text
丁 text
戊 text
@end
{甲}

{乙}

{丙}

{丁}

{戊}
--- data.ini
甲 = **粗** \* {乙}
乙 = "# 标题"
丙 = @if 甲
丁 = - 条目
戊 = // 注释
--- text
**粗** \* {乙}
# 标题
@if 甲
- 条目
// 注释

=== a value does not join its neighbour into markup
--- template.rpt
@fields
星 text
@end
{星}*强**
--- data.ini
星 = *
--- messages
template.rpt:4:6: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}` (a plain one is written `\*\*`)

=== a double colon in a paragraph is text
--- template.rpt
甲 :: 乙
--- text
甲 :: 乙
