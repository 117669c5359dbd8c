What is ASCII always: braces, `@`, `#`, `/`, `.`, the table bar. The full-width form gets a message with the right one.

=== full-width braces in code
--- template.rpt
@fields
会议 ｛ 地点 text ｝
@end
完
--- command
check template.rpt
--- messages human
template.rpt:2:4: error[E0127]: `｛` means nothing in code
    2 | 会议 ｛ 地点 text ｝
      |      ^^ write `{`

=== a full-width full stop between names
--- template.rpt
@fields
会议 { 地点 text? }
@end
{会议．地点}
--- command
check template.rpt
--- messages human
template.rpt:4:4: error[E0127]: `．` means nothing in code
    4 | {会议．地点}
      |      ^^ write `.`

=== a full-width slash is read, with a warning
--- template.rpt
{6　／　2}
--- text
3
--- messages human
template.rpt:1:4: warning[W0106]: a full-width slash is read as `/`
    1 | {6　／　2}
      |     ^^
--- messages zh
template.rpt:1:4: 警告[W0106]：全角斜线按“/”处理

=== full-width digits and letters
--- template.rpt
@let 数 = １２
@let ａ = 3
{数}{a}
--- command
check template.rpt
--- messages human
template.rpt:1:10: error[E0131]: `１２` contains full-width letters or digits
    1 | @let 数 = １２
      |           ^^^^ write `12`
template.rpt:2:6: error[E0131]: `ａ` contains full-width letters or digits
    2 | @let ａ = 3
      |      ^^ write `a`
--- messages zh
template.rpt:1:10: 错误[E0131]：“１２”中有全角字母或数字（应写作 12）
template.rpt:2:6: 错误[E0131]：“ａ”中有全角字母或数字（应写作 a）

=== a full-width percent sign and ampersand
--- template.rpt
{7 ％ 2}{1 ＆ 2}
--- messages human
template.rpt:1:4: error[E0127]: `％` means nothing in code
    1 | {7 ％ 2}{1 ＆ 2}
      |    ^^ write `mod`
template.rpt:1:11: error[E0127]: `＆` means nothing in code
    1 | {7 ％ 2}{1 ＆ 2}
      |            ^^

=== double full-width signs of other languages
--- template.rpt
{if 1 ＝＝ 1}甲{end}{if ！true}乙{end}{if true ｜｜ false}丙{end}
--- messages human
template.rpt:1:7: error[E0126]: `＝＝` is not an operator
    1 | {if 1 ＝＝ 1}甲{end}{if ！true}乙{end}{if true ｜｜ false}丙{end}
      |       ^^^^ write `=`
template.rpt:1:22: error[E0126]: `！` is not an operator
    1 | {if 1 ＝＝ 1}甲{end}{if ！true}乙{end}{if true ｜｜ false}丙{end}
      |                         ^^ write `not`
template.rpt:1:43: error[E0126]: `｜｜` is not an operator
    1 | {if 1 ＝＝ 1}甲{end}{if ！true}乙{end}{if true ｜｜ false}丙{end}
      |                                                ^^^^ write `or`

=== a directive with a full-width @
--- template.rpt
＠if 1 < 2

甲
--- text
＠if 1 < 2
甲
--- messages human
template.rpt:1:1: warning[W0103]: this full-width sign is plain text; in ASCII it is `@`
    1 | ＠if 1 < 2
      | ^^

=== a table bar in full width is prose
--- template.rpt
｜ 甲 ｜ 乙 ｜
--- text
｜ 甲 ｜ 乙 ｜
