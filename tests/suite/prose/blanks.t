Blanks at the ends of lines mean nothing, those inside stay.

=== blanks at the start and the end of a line mean nothing
--- template.rpt escaped
  one  \t
\ttwo \u3000
  three
--- text
one two three

=== blanks inside a line stay as typed
--- template.rpt
日期：    年    月    日
--- text
日期：    年    月    日

=== full-width blanks inside a line stay
--- template.rpt
王　五　　李四
--- text
王　五　　李四

=== a no-break space is no blank of the line
--- template.rpt escaped
a\u00A0b
--- text escaped
a\u00A0b

=== a tab inside a line is one blank, with a warning
--- template.rpt escaped
甲\t乙
--- text
甲 乙
--- messages
template.rpt:1:2: warning[W0105]: a tab inside a line becomes one blank; `{tab}` writes a tab

=== blanks behind a styled paragraph's name are not part of it
--- template.rpt
@title    年度报告
--- text
年度报告

=== blanks behind the sign of a heading or an item are not part of it
--- template.rpt
#    标题
-    条目
--- text
标题
• 条目

=== a value keeps the blanks inside it and loses the outer ones
--- template.rpt
@fields
甲 text
@end
[{甲}]
--- data.ini
甲 =   a   b　c　
--- text
[a   b　c]

=== outer blanks of a value kept by quotes stay in the document
--- template.rpt
@fields
甲 text
@end
[{甲}]
--- data.ini
甲 = " a "
--- text
[ a ]
