Row 30: a key or section that stands twice is a list where the field is one, else an error with both lines.

=== a key
--- template.rpt
@fields
甲 integer
@end
{甲}
--- data.ini
甲 = 1
甲 = 2
甲 = 3
--- messages
data.ini:2:1: error[E0421]: `甲` is given more than once and is not a list
data.ini:1:1: note: the first one is here
template.rpt:2:1: note: `甲` is declared here

=== a section
--- template.rpt
@fields
会议 { 地点 text? }
@end
{会议.地点}
--- data.ini
[会议]
地点 = 一

[会议]
--- messages
data.ini:4:2: error[E0421]: `会议` is given more than once and is not a list
data.ini:1:2: note: the first one is here
template.rpt:2:1: note: `会议` is declared here

=== a member in one section
--- template.rpt
@fields
会议 { 地点 text? }
@end
{会议.地点}
--- data.ini
[会议]
地点 = 一
地点 = 二
--- messages
data.ini:3:1: error[E0421]: `会议.地点` is given more than once and is not a list
data.ini:2:1: note: the first one is here
template.rpt:2:6: note: `地点` is declared here

=== lists of both kinds
--- template.rpt
@fields
甲 list of integer
乙 list { 丙 text? }
@end
{count(甲)}，{count(乙)}
--- data.ini
甲 = 1
甲 = 2
[乙]
[乙]
丙 = a
[乙]
--- text
2，3
