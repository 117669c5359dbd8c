Names in the data that no field has: what would be lost is an error, at the name, and is told once.

--- frame 机关 and 会议
@fields
机关 text
会议 { 日期 date; 地点 text; 备注 text? }
@end
{机关}{会议.日期}{会议.地点}{会议.备注}

--- frame 支部 and 年度
@fields
支部 text
年度 integer
@end
{支部}{年度}

=== a key whose nearest name has no value, and one whose nearest has
--- template.rpt
@fields
应到 integer
地点 text?
时段 text = "下午"
@end
{应到}{地点}{时段}
--- data.ini
应到 = 5
应道 = 6
地店 = 三楼
时断 = 上午
天气 = 晴
--- messages
data.ini:2:1: warning[W0420]: no field is named `应道`; its value is not used (did you mean `应到`?)
data.ini:3:1: error[E0484]: no field is named `地店`, and `地点` has no value (did you mean `地点`?)
template.rpt:3:1: note: `地点` is declared here
data.ini:4:1: error[E0484]: no field is named `时断`, and `时段` has no value (did you mean `时段`?)
template.rpt:4:1: note: `时段` is declared here
data.ini:5:1: warning[W0420]: no field is named `天气`; its value is not used

=== an empty value is none
--- template.rpt
@fields
应到 integer
@end
{应到}
--- data.ini
应到 =
应道 = 6
--- messages
data.ini:2:1: error[E0484]: no field is named `应道`, and `应到` has no value (did you mean `应到`?)
template.rpt:2:1: note: `应到` is declared here

=== what counts is the file: an overlay that misses its mark
--- template.rpt
@fields
应到 integer
会议 { 地点 text }
@end
{应到}{会议.地点}
--- data.a.ini
应到 = 5
应道 = 6
[会议]
地点 = 一楼
--- data.b.json
{"应道": 7, "会议": {"地点": "二楼", "地址": "x"}}
--- messages
data.a.ini:2:1: warning[W0420]: no field is named `应道`; its value is not used (did you mean `应到`?)
data.b.json:1:2: error[E0484]: no field is named `应道`, and `应到` has no value (did you mean `应到`?)
template.rpt:2:1: note: `应到` is declared here
data.b.json:1:30: warning[W0420]: no field is named `地址`; its value is not used (did you mean `地点`?)

=== on the command line too
--- template.rpt
@fields
应到 integer
会议 { 地点 text? }
@end
{应到}{会议.地点}
--- data.ini
应到 = 5
--- args
-D 应道=6 -D 会议.地店=三楼 -D 天气=晴
--- messages
-D:1:1: error[E0484]: no field is named `应道`, and `应到` has no value (did you mean `应到`?)
template.rpt:2:1: note: `应到` is declared here
-D:1:4: error[E0484]: no field is named `地店`, and `地点` has no value (did you mean `地点`?)
template.rpt:3:6: note: `地点` is declared here
-D:1:1: warning[W0420]: no field is named `天气`; its value is not used

=== a section near to a list is an error beside it, too
--- template.rpt
@fields
items list { what text; price money }
@end
{count(items)} items, {sum(items.price)}
--- data.ini
[items]
what = a
price = 1
[items2]
what = b
price = 2
[items3]
what = b
price = 3
[item]
what = b
[item4]
what = c
[item5]
what = c
--- messages
data.ini:4:2: error[E0485]: no list or record is named `items2`; what it contains would be lost (each record of the list is a section `[items]` of its own, in JSON an item of `items`)
template.rpt:2:1: note: `items` is declared here
data.ini:7:2: note: `items3` likewise
data.ini:10:2: note: `item` likewise
data.ini:12:2: note: `item4` likewise
note: and at 1 further places

=== numbered sections without the one that was meant are not missing as well
--- template.rpt
@fields
成员 list { 姓名 text }
附件 { 名 text }
@end
{成员.姓名 | join("、")}{附件.名}
--- data.ini
[成员1]
姓名 = 甲
[成员2]
姓名 = 乙
[附件1]
名 = 丙
--- messages
data.ini:1:2: error[E0485]: no list or record is named `成员1`; what it contains would be lost (each record of the list is a section `[成员]` of its own, in JSON an item of `成员`)
template.rpt:2:1: note: `成员` is declared here
data.ini:3:2: note: `成员2` likewise
data.ini:5:2: error[E0485]: no list or record is named `附件1`; what it contains would be lost (did you mean `附件`?)
template.rpt:3:1: note: `附件` is declared here

=== within sections, in objects and in lists of JSON
--- template.rpt
@fields
会议 { 日程 list { 题目 text; 分钟 integer? }; 地点 text }
@end
{会议.地点}{for 项 in 会议.日程}{项.题目}{项.分钟}{end}
--- data.json
{"会议": {"地点": "三楼", "日程": [{"题目": "学习"}], "日程2": [{"题目": "讨论"}],
 "日呈": {"题目": "表决"}}}
--- messages
data.json:1:43: error[E0485]: no list or record is named `日程2`; what it contains would be lost (did you mean `日程`?)
template.rpt:2:6: note: `日程` is declared here
data.json:2:2: note: `日呈` likewise

=== in every record of a list the same name is told once
--- template.rpt
@fields
人 list { 姓名 text; 备注 text? }
@end
{人.姓名 | join("、")}{人.备注 | join("、")}
--- data.json
{"人": [{"姓名": "甲", "性别": "男", "备主": "x"}, {"姓名": "乙", "性别": "女", "备主": "y"},
 {"姓名": "丙", "性别": "女", "备注": "z", "备主": "y"}, {"姓名": "丁", "性别": "男"}, {"姓名": "戊", "性别": "男"}, {"姓名": "己", "性别": "男"}]}
--- messages
data.json:1:20: warning[W0420]: no field is named `性别`; its value is not used
data.json:1:55: note: `性别` likewise
data.json:2:14: note: `性别` likewise
data.json:2:60: note: `性别` likewise
note: and at 2 further places
data.json:1:31: error[E0484]: no field is named `备主`, and `备注` has no value (did you mean `备注`?)
template.rpt:2:19: note: `备注` is declared here
data.json:1:66: note: `备主` likewise
data.json:2:36: warning[W0420]: no field is named `备主`; its value is not used (did you mean `备注`?)

=== a name that belongs elsewhere is told where it stands
--- within 机关 and 会议
--- data.ini
地点 = 三楼
备注 = x
[会议]
日期 = 2023-12-15
机关 = 县委
--- messages
data.ini:1:1: error[E0486]: `地点` is given here, but belongs in `会议` (write it in the section `[会议]`)
data.ini:3:2: note: it belongs in this section
template.rpt:3:15: note: `地点` is declared here
data.ini:2:1: warning[W0420]: no field is named `备注`; its value is not used (write it in the section `[会议]`)
data.ini:5:1: error[E0493]: `机关` is given here, but belongs at the top, in INI before the sections or after `[]`
template.rpt:2:1: note: `机关` is declared here

=== members of a record whose head is missing are told once
--- within 机关 and 会议
--- data.ini
机关 = 县委
## 会议
日期 = 2023-12-15
地点 = 三楼
备注 = x
--- messages
data.ini:3:1: error[E0492]: `日期` and 2 more are given here, but belong in `会议` (write `[会议]` above, in JSON an object `会议` around them)
template.rpt:3:1: note: `会议` is declared here

=== a path as a key
--- template.rpt
@fields
会议 { 日期 date; 地点 text }
@end
{会议.日期}{会议.地点}
--- data.json
{"会议.日期": "2023-12-15", "会议.地点": "三楼"}
--- messages
data.json:1:2: error[E0492]: `会议.日期` and 1 more are given here, but belong in `会议` (write it in the section `[会议]`)
template.rpt:2:1: note: `会议` is declared here

=== a record that is missing in one of a list
--- template.rpt
@fields
人 list { 姓名 text; 家 { 市 text; 县 text } }
@end
{人.姓名 | join("、")}
--- data.json
{"人": [{"姓名": "甲", "家": {"市": "x", "县": "y"}}, {"姓名": "乙"}, {"姓名": "丙", "家": null}]}
--- messages
template.rpt:2:19: error[E0420]: there is no value for `人[2].家`: record (the section `[人.家]`, in JSON the object `人.家`, must contain `市`, `县`)
data.json:1:48: note: it belongs in this section
note: data were read from data.json
template.rpt:2:19: error[E0420]: there is no value for `人[3].家`: record (the section `[人.家]`, in JSON the object `人.家`, must contain `市`, `县`)
data.json:1:73: note: its value is empty here

=== the data of another template
--- template.rpt
@fields
支部 text
年度 integer
会议 { 日期 date }
备注 text?
@end
{支部}{年度}{会议.日期}{备注}
--- data.ini
项目名称 = 预算
[收入]
合计 = 1
[支出]
合计 = 2
--- messages
data.ini:1:1: error[E0487]: none of the names in `data.ini` is a field of the template (it may be the data of another template; `rptc fields TEMPLATE` writes a data file to fill in)

=== one of several files is of another template
--- within 支部 and 年度
--- data.a.ini
支部 = 机关第一
--- data.b.json
{"收入": 1}
--- messages
data.b.json:1:2: error[E0487]: none of the names in `data.b.json` is a field of the template (it may be the data of another template; `rptc fields TEMPLATE` writes a data file to fill in)

=== a wrong file is an error where nothing is missing, too, but not where the template has no fields
--- template.rpt
@fields
支部 text?
@end
{支部}
--- data.ini
收入 = 1
--- messages
data.ini:1:1: error[E0487]: none of the names in `data.ini` is a field of the template (it may be the data of another template; `rptc fields TEMPLATE` writes a data file to fill in)

=== a template without fields
--- template.rpt
正文
--- data.ini
收入 = 1
--- text
正文
--- messages
data.ini:1:1: warning[W0420]: no field is named `收入`; its value is not used

=== an object around all fields
--- within 支部 and 年度
--- data.json
{"data": {"支部": "机关第一", "年度": 2023}}
--- messages
data.json:1:2: error[E0487]: none of the names in `data.json` is a field of the template (the fields are in `data`, but belong at the top)

=== an empty file
--- template.rpt
@fields
甲 text
乙 text
丙 text
丁 text
戊 text
己 text
庚 text
辛 text
壬 text
癸 text
子 { 名 text }
丑 list of text
寅 text?
@end
{甲}{乙}{丙}{丁}{戊}{己}{庚}{辛}{壬}{癸}{子.名}{丑 | join("")}{寅}
--- data.json
{}
--- messages
data.json:1:1: error[E0488]: the data file is empty, and there are fields that must be given (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `甲`, `乙`, `丙`, `丁`, `戊`, `己`, `庚`, `辛`, `壬`, `癸` and 2 more

=== an empty file where nothing must be given, and in a draft
--- template.rpt
@fields
甲 text?
@end
正文{甲}
--- data.ini
; 没有
--- text
正文

=== a draft of a misspelt name is an error as well
--- template.rpt
@fields
应到 integer
@end
{应到}
--- data.ini
应道 = 5
--- args
--draft
--- messages
data.ini:1:1: error[E0484]: no field is named `应道`, and `应到` has no value (did you mean `应到`?)
template.rpt:2:1: note: `应到` is declared here

=== in rows a name is told once, whatever becomes of them
--- template.rpt
@fields
名 text
备注 text?
@end
{名}{备注}
--- r.ndjson
{"名":"a","性别":"男"}
{"名":"b","性别":"女","备主":"x"}
{"名":"c","备主":"y"}
{"名":"d","备主":"z","备注":"w"}
{"备主":"z"}
--- command
template.rpt --rows r.ndjson -o {名}.txt --to txt
--- messages
r.ndjson:1:10: warning[W0420]: no field is named `性别`; its value is not used
r.ndjson:2:19: error[E0484]: no field is named `备主`, and `备注` has no value (did you mean `备注`?)
template.rpt:3:1: note: `备注` is declared here
r.ndjson:4:10: warning[W0420]: no field is named `备主`; its value is not used (did you mean `备注`?)
r.ndjson:5:1: error[E0420]: there is no value for `名`: text
template.rpt:2:1: note: `名` is declared here
rptc: note: 3 of 5 rows have no document
