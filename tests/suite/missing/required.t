A required field without a value is an error; all are reported at once.

=== all missing fields are reported at once, with label and type
--- template.rpt
@fields
支部     text                     "党支部名称"
年度     integer                  "年度" = 2023
日期     date                     "召开日期"
时段     one of "上午", "下午"    "时段"
应到     integer(1..)
备注     text?                    "备注"
议程     list of text             "会议议程"
@end
{支部}
--- data.ini
日期 =
--- messages
template.rpt:2:1: error[E0420]: there is no value for `支部`: 党支部名称 (text)
note: data were read from data.ini
template.rpt:4:1: error[E0420]: there is no value for `日期`: 召开日期 (date)
data.ini:1:1: note: its value is empty here
template.rpt:5:1: error[E0420]: there is no value for `时段`: 时段 (one of "上午", "下午")
template.rpt:6:1: error[E0420]: there is no value for `应到`: integer
template.rpt:8:1: error[E0420]: there is no value for `议程`: 会议议程 (list of text)

=== without any data there is one message
--- template.rpt
@fields
支部 text "党支部名称"
@end
{支部}
--- messages
rptc: error[E0489]: no data were given, and there are fields that must be (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `支部`

=== a value of blanks is missing, a full-width one too
--- template.rpt
@fields
甲 text
乙 text
@end
{甲}{乙}
--- data.ini escaped
甲 =   \t
乙 = \u3000\u3000
--- messages
template.rpt:2:1: error[E0420]: there is no value for `甲`: text
data.ini:1:1: note: its value is empty here
note: data were read from data.ini
template.rpt:3:1: error[E0420]: there is no value for `乙`: text
data.ini:2:1: note: its value is empty here

=== a record that is not given is told once, with what it has to hold
--- template.rpt
@fields
甲 text
会议 "会议" {
  地点 text "会议地点"
  主持 text?
  人数 integer = 5
}
其他 { 备注 text? }
@end
{会议.地点}{其他.备注}
--- data.ini
甲 = x
--- messages
template.rpt:3:1: error[E0420]: there is no value for `会议`: 会议 (record) (the section `[会议]`, in JSON the object `会议`, must contain `地点`)
note: data were read from data.ini

=== a member missing in one of several records is named by its place
--- template.rpt
@fields
请假 list {
  姓名 text "姓名"
  原因 text
}
@end
{for p in 请假}{p.姓名}{end}
--- data.ini
[请假]
姓名 = 张三
原因 = 因公
[请假]
原因 = 因病
--- messages
template.rpt:3:3: error[E0420]: there is no value for `请假[2].姓名`: 姓名 (text)
data.ini:4:2: note: it belongs in this section
note: data were read from data.ini

=== a record without required members may be left out
--- template.rpt
@fields
会议 { 地点 text?; 人数 integer = 5 }
@end
[{会议.地点}]{会议.人数}
--- text
[]5

=== a field that nothing reads is wanted all the same
--- template.rpt
@fields
甲 text
乙 text
@end
正文{乙}
--- data.ini
乙 = x
--- messages
template.rpt:2:1: error[E0420]: there is no value for `甲`: text
note: data were read from data.ini
