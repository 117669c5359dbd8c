Row 3: CRLF, lone CR, mixed: the same document as with LF.

=== CRLF
--- template.rpt crlf
@fields
甲 text? // 说明
乙 text = "a"
@end
第一行，
第二行。

# 题 :: 文
下一行
- 条\
目
@if not 甲
{乙}
@end
--- text
第一行，第二行。
题文下一行
• 条目
a

=== lone CR
--- template.rpt escaped
第一行，\r第二行。\r\r# 题\r- 条\r@if true\r正文\r@end\r\
--- text
第一行，第二行。
题
• 条
正文

=== mixed
--- template.rpt escaped
第一行，\r\n第二行，\r第三行。\n\r\n新段\r\r又段\n
--- text
第一行，第二行，第三行。
新段
又段

=== lines are counted whatever ends them
--- template.rpt escaped
一\r\n二\r三\n{没有}\n
--- messages
template.rpt:4:2: error[E0201]: there is no field `没有`

=== a line end inside directives and strings
--- template.rpt escaped
@let a = (1 +\r\n 2)\r\n@style 甲 {\r\n bold\r italic\n}\r\n@甲 {a}\r\n
--- text
3
