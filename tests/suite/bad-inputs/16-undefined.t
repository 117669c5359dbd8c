Row 16: an undefined or misspelt name is answered with the nearest.

=== a field
--- template.rpt
@fields
召开日期 date
@end
于{召开时期}召开
--- command
check template.rpt
--- messages
template.rpt:4:3: error[E0201]: there is no field `召开时期` (did you mean `召开日期`?)
template.rpt:2:1: note: `召开日期` is declared here

=== a field in a condition, a loop, a check, a default
--- template.rpt
@fields
甲 integer = 丁
@end
@check 乙 > 1 "x"
@if 丙
@for x in 戊
{x}
@end
@end
--- messages
template.rpt:2:13: error[E0201]: there is no field `丁`
template.rpt:4:8: error[E0201]: there is no field `乙`
template.rpt:5:5: error[E0201]: there is no field `丙`
template.rpt:6:11: error[E0201]: there is no field `戊`

=== a name far from all others gets no advice
--- template.rpt
@fields
召开日期 date?
@end
{天气}
--- messages
template.rpt:4:2: error[E0201]: there is no field `天气`

=== a full-width letter for an ASCII one
--- template.rpt
@fields
ab integer
@end
{ａb}
--- command
check template.rpt
--- messages
template.rpt:4:2: error[E0131]: `ａb` contains full-width letters or digits (write `ab`)

=== a function, a style, a type
--- template.rpt
@fields
甲 dat
@end
{lenght("a")}
@titel 甲
--- messages
template.rpt:2:3: error[E0205]: there is no type `dat` (did you mean `date`?)
template.rpt:4:2: error[E0203]: there is no function `lenght` (did you mean `length`?)
template.rpt:5:2: error[E0204]: there is no style `titel` (did you mean `title`?)
