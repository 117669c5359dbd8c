JSON and NDJSON as data.

--- frame 甲
@fields
甲 text
@end
…

--- frame 甲 and another
@fields
甲 text
…
@end
完

=== by structure
--- template.rpt
@fields
支部 text
召开日期 date
应到 integer
额 money?
公开 boolean
时 time
会议 { 地点 text; 人 list { 姓名 text; 原因 text = "因公" } }
议程 list of text
@end
{支部}{召开日期:M月d日}{时}{应到}{额}{公开}{会议.地点}{for 人 in 会议.人 sep "、"}{人.姓名}{人.原因}{end}：{议程 | join("；")}
--- data.json
{
  "支部": "机关\u7b2c一",
  "召开日期": "2023-11-05", "时": "14:30",
  "应到": 25, "额": null, "公开": true,
  "会议": {"地点": "礼堂", "人": [{"姓名": "张三"}, {"姓名": "李四", "原因": "病"}]},
  "议程": ["通报", "发言"]
}
--- text
机关第一11月5日14:3025是礼堂张三因公、李四病：通报；发言

=== text may say what a type reads
--- template.rpt
@fields
n integer
m money
b boolean
@end
{n} {m} {b}
--- data.json
{"n": "２５", "m": "1.5", "b": "有"}
--- text
25 1.50 是

=== an empty list is given
--- template.rpt
@fields
项 list of text
@end
{count(项)}{if 项}有{else}无{end}
--- data.json
{"项": []}
--- text
0无

=== a single value is a list of one
--- template.rpt
@fields
项 list of text
人 list { 名 text }
@end
{项 | join("、")}{人.名 | join("、")}
--- data.json
{"项": "甲", "人": {"名": "乙"}}
--- text
甲乙

=== null and blank text are missing
--- within 甲 and another
乙 text
--- data.json
{"甲": null, "乙": " 　"}
--- messages
template.rpt:2:1: error[E0420]: there is no value for `甲`: text
data.json:1:2: note: its value is empty here
note: data were read from data.json
template.rpt:3:1: error[E0420]: there is no value for `乙`: text
data.json:1:13: note: its value is empty here

=== laid over INI, and INI over it
--- template.rpt
@fields
甲 text
乙 text
丙 text
会议 { 地点 text; 主持 text }
@end
{甲}{乙}{丙}{会议.地点}{会议.主持}
--- data.1.ini
甲 = 1
乙 = 1
丙 = 1
[会议]
地点 = 一室
主持 = 张三
--- data.2.json
{"乙": 2, "丙": 2, "会议": {"地点": "二室"}}
--- data.3.ini
丙 = 3
--- text
123二室张三

=== under a name
--- template.rpt
@fields
请假 list { 姓名 text }
会议 { 地点 text }
年 integer
@end
{请假.姓名 | join("、")}{会议.地点}{年}
--- a.json
[{"姓名": "张三"}, {"姓名": "李四"}]
--- b.json
{"地点": "礼堂"}
--- c.json
2023
--- command
template.rpt 请假=a.json 会议=b.json 年=c.json --to txt -o -
--- text
张三、李四礼堂2023

=== rows of NDJSON under a name
--- template.rpt
@fields
请假 list { 姓名 text }
@end
{请假.姓名 | join("、")}
--- a.ndjson
{"姓名": "张三"}

{"姓名": "李四"}
--- command
template.rpt 请假=a.ndjson --to txt -o -
--- text
张三、李四

=== from standard input
--- within 甲
{甲}
--- command
template.rpt - --from json --to txt -o -
--- stdin
{"甲": "乙"}
--- text
乙

=== a list at the top
--- within 甲
{甲}
--- data.json
[{"甲": "乙"}]
--- messages
data.json:1:1: error[E0410]: the top of the data is names with their values, not a list or a single value (`name=data.json` on the command line puts it under a name)

=== what the fields do not have, and where it belongs
--- template.rpt
@fields
应到 integer
会议 { 地点 text? }
@end
{应到}
--- data.json
{"应到": 5, "应道": 6, "会议": {"应到": 7, "时间": {"a": [1]}}, "地点.b": 1}
--- text
5
--- messages
data.json:1:11: warning[W0420]: no field is named `应道`; its value is not used (did you mean `应到`?)
data.json:1:27: warning[W0420]: no field is named `应到`; its value is not used (it is a field of the top; in INI write it before the sections, or after `[]`)
data.json:1:36: warning[W0420]: no field is named `时间`; its value is not used
data.json:1:55: warning[W0420]: no field is named `地点.b`; its value is not used

=== shapes that do not fit
--- within 甲 and another
会议 { 地点 text }
--- data.json
{"甲": {"x": 1}, "会议": "礼堂"}
--- messages
data.json:1:7: error[E0424]: `甲` is a single value, not a record (a section, an object)
template.rpt:2:1: note: `甲` is declared here
data.json:1:23: error[E0423]: `会议` is a record (a section, an object), not a single value
template.rpt:3:1: note: `会议` is declared here

=== a list where there is none
--- within 甲 and another
--- data.json
{"甲": ["一", "二"]}
--- messages
data.json:1:7: error[E0422]: `甲` is not a list
template.rpt:2:1: note: `甲` is declared here

=== line breaks and tabs in a text
--- within 甲
[{甲}]
--- data.json
{"甲": "a\tb\nc\r\nd"}
--- text escaped
[a\tb
c
d]

=== encodings as for INI
--- template.rpt
@fields
支部 text
@end
{支部}
--- data.json gbk
{"支部": "机关第一党支部关于召开专题组织生活会的报告"}
--- text
机关第一党支部关于召开专题组织生活会的报告

=== a byte order mark
--- template.rpt
@fields
甲 integer
@end
{甲}
--- data.json utf-8-sig crlf
{"甲": 五}
--- messages
data.json:1:7: error[E0456]: `五` is not a word of JSON (write `"五"`)

=== of a text of several lines the first keeps its indent, as the others do
--- template.rpt
@fields
命令 text
一行 text
段 text
空 text?
@end
{命令}

[{一行}][{段}][{空}]
--- data.json
{"命令": "  \r\n\n    Line User Host(s)  \n  * 2 vty 0\t\n   \n\n    Interface User　\n \n", "一行": "\n  甲 乙 \n",
 "段": "　　第一段\u2028　　第二段", "空": " \n　\n"}
--- text
    Line User Host(s)
  * 2 vty 0


    Interface User
[甲 乙][　　第一段
　　第二段][]
--- docx word/document.xml //w:p[1]//w:t
<w:t xml:space="preserve">    Line User Host(s)</w:t>
<w:t xml:space="preserve">  * 2 vty 0</w:t>
<w:t xml:space="preserve">    Interface User</w:t>
