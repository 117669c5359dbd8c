Row 29: a field that the template does not know.

=== a warning
--- template.rpt
@fields
应到 integer
@end
{应到}
--- data.ini
应到 = 5
应道 = 5
[没有]
甲 = 1
--- text
5
--- messages
data.ini:2:1: warning[W0420]: no field is named `应道`; its value is not used (did you mean `应到`?)
data.ini:3:2: warning[W0420]: no field is named `没有`; its value is not used

=== an error with --strict
--- template.rpt
@fields
应到 integer
@end
{应到}
--- data.ini
应到 = 5
应道 = 5
--- args
--strict
--- messages
data.ini:2:1: error[W0420]: no field is named `应道`; its value is not used (did you mean `应到`?)
--- exit
65

=== a key that stands in the wrong section
--- template.rpt
@fields
甲 text?
会议 { 地点 text? }
@end
完
--- data.ini
地点 = 一
[会议]
甲 = 二
--- text
完
--- messages
data.ini:1:1: warning[W0420]: no field is named `地点`; its value is not used (write it in the section `[会议]`)
data.ini:3:1: warning[W0420]: no field is named `甲`; its value is not used (it is a field of the top; in INI write it before the sections, or after `[]`)
