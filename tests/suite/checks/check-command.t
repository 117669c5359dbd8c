`rptc check` says what is wrong and writes nothing.

=== a good template
--- template.rpt
@fields
甲 text
@end
{甲}
--- command
check template.rpt
--- files
--- messages

=== a faulty template
--- template.rpt
@fields
甲 text
@end
{已}
--- command
check template.rpt
--- files
--- messages
template.rpt:4:2: error[E0201]: there is no field `已`

=== fields without data are no fault
--- template.rpt
@fields
甲 text
乙 integer
@end
{甲}{乙 + 1}
--- command
check template.rpt
--- messages

=== with data they are checked too
--- template.rpt
@fields
甲 text
乙 integer
@end
@check 乙 > 5 "太小"
{甲}
--- 数据.ini
乙 = 1
--- command
check template.rpt --data 数据.ini
--- messages
template.rpt:2:1: error[E0420]: there is no value for `甲`: text
note: data were read from 数据.ini

=== a check that fails with the data
--- template.rpt
@fields
乙 integer
@end
@check 乙 > 5 "太小"
完
--- 数据.ini
乙 = 1
--- command
check template.rpt --data 数据.ini
--- messages
template.rpt:4:1: error[E0650]: 太小
数据.ini:1:5: note: `乙` is 1 here

=== several templates, all messages
--- a.rpt
{甲}
--- b.rpt
好
--- c.rpt
{乙}
--- command
check a.rpt b.rpt c.rpt
--- messages
a.rpt:1:2: error[E0201]: there is no field `甲`
c.rpt:1:2: error[E0201]: there is no field `乙`

=== a folder stands for the templates in it
--- 模板/a.rpt
{甲}
--- 模板/下/b.rpt
{乙}
--- 模板/说明.txt
{丙}
--- command
check 模板
--- messages
模板/a.rpt:1:2: error[E0201]: there is no field `甲`
模板/下/b.rpt:1:2: error[E0201]: there is no field `乙`
