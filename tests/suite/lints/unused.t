Advice of `rptc check` about what is declared and not used.

--- frame
…
--- command
check template.rpt

=== fields that nothing reads
--- within
@fields
甲 text
乙 text
丙 text = 乙
丁 text
@end
@check 丁 != "" "缺"
{甲}
--- messages
template.rpt:4:1: warning[W0710]: nothing reads the field `丙` (remove it; where only the names of documents use it (`--rows`), `--no-lint unused-field` says so)
--- messages zh
template.rpt:4:1: 警告[W0710]：字段“丙”没有用到（删去它；如果只有文档的文件名用到它（--rows），可加 --no-lint unused-field）

=== members of records
--- within
@record 人 { 姓名 text; 职务 text }
@fields
会议 { 日期 date; 地点 text }
请假 list? { 姓名 text; 原因 text }
书记 人
旧 { 甲 text }
@end
{会议.日期}，{for 人 in 请假}{人.姓名}{end}{书记.姓名}
--- messages
template.rpt:1:22: warning[W0710]: nothing reads the field `职务` (remove it; where only the names of documents use it (`--rows`), `--no-lint unused-field` says so)
template.rpt:3:15: warning[W0710]: nothing reads the field `地点` (remove it; where only the names of documents use it (`--rows`), `--no-lint unused-field` says so)
template.rpt:4:21: warning[W0710]: nothing reads the field `原因` (remove it; where only the names of documents use it (`--rows`), `--no-lint unused-field` says so)
template.rpt:6:1: warning[W0710]: nothing reads the field `旧` (remove it; where only the names of documents use it (`--rows`), `--no-lint unused-field` says so)

=== a record that goes elsewhere as a whole
--- template.rpt
@use "lib/a"
@record 人 { 姓名 text; 职务 text }
@fields
书记 人
会议 { 地点 text; 室 { 号 text } }
@end
@名片(书记)
@include "part.rpt"(会: 会议)
{书记.姓名}{会议.地点}
--- lib/a.rpt
@record 人 { 姓名 text; 职务 text }
@define 名片(谁: 人)
{谁.姓名}{谁.职务}
@end
--- part.rpt
@fields
会 { 地点 text; 室 { 号 text } }
@end
{会.地点}{会.室.号}
--- command
check template.rpt part.rpt
--- messages

=== members that only a query reads
--- within
@fields
人员 list { 姓名 text; 年龄 integer; 级 integer; 组 text }
@end
{for 人 in 人员 where 年龄 > 30 sort by 级}{人.姓名}{end}
--- messages
template.rpt:2:43: warning[W0710]: nothing reads the field `组` (remove it; where only the names of documents use it (`--rows`), `--no-lint unused-field` says so)

=== records that are only counted, or asked for
--- within
@fields
请假 list? { 姓名 text }
会议? { 日期 date }
@end
请假{count(请假)}人{if 会议}，已开会{end}。
--- messages

=== definitions that nothing uses
--- within
@let 甲 = 1
@let 乙(数: integer) = 数 + 1
@record 人 { 姓名 text }
@define 块(文: text)
{文}
@end
@style 样 { size 三号 }
@style 字 char { bold }
@style 表 table { align center }
文
--- messages
template.rpt:1:6: warning[W0711]: nothing uses `甲` (remove it, or use it)
template.rpt:2:6: warning[W0711]: nothing uses `乙` (remove it, or use it)
template.rpt:3:9: warning[W0711]: nothing uses `人` (remove it, or use it)
template.rpt:4:9: warning[W0711]: nothing uses `块` (remove it, or use it)
template.rpt:7:8: warning[W0711]: nothing uses `样` (remove it, or use it)
template.rpt:8:8: warning[W0711]: nothing uses `字` (remove it, or use it)
template.rpt:9:8: warning[W0711]: nothing uses `表` (remove it, or use it)
--- messages zh
template.rpt:1:6: 警告[W0711]：“甲”没有用到（删去它，或者用上它）
template.rpt:2:6: 警告[W0711]：“乙”没有用到（删去它，或者用上它）
template.rpt:3:9: 警告[W0711]：“人”没有用到（删去它，或者用上它）
template.rpt:4:9: 警告[W0711]：“块”没有用到（删去它，或者用上它）
template.rpt:7:8: 警告[W0711]：“样”没有用到（删去它，或者用上它）
template.rpt:8:8: 警告[W0711]：“字”没有用到（删去它，或者用上它）
template.rpt:9:8: 警告[W0711]：“表”没有用到（删去它，或者用上它）

=== definitions that something uses
--- within
@let 甲 = 乙(1)
@let 乙(数: integer) = 数 + 1
@record 人 { 姓名 text }
@define 块(谁: 人)
{谁.姓名}
@end
@style 基 { size 三号 }
@style 样 : 基 { next 后 }
@style 后 { size 四号 }
@style 字 char { bold }
@style 表 table { align center }
@style 格 { size 五号 }
@style 级 { size 二号 }
@style 标 : title { word "Title" }
@style body { size 小四 }
@heading 1 级
@fields
书记 人
@end
@title 报告
@样 {style 字}文{end}{甲}
@块(书记)
@table { style 表; cells 格 body }
| 甲 | 乙 |
@end
--- messages

=== a library is used by others, but for what stays in it
--- 常用.rpt
@let 公开 = 1
@let _私 = 2
@let _用 = 3
@let 另 = _用
@style _样 { size 三号 }
--- command
check 常用.rpt
--- messages
常用.rpt:2:6: warning[W0711]: nothing uses `_私` (remove it, or use it)
常用.rpt:5:8: warning[W0711]: nothing uses `_样` (remove it, or use it)

=== a base whose places others fill
--- base.rpt
@fields
甲 text
@end
@let 乙 = 1
@let _丙 = 1
文
@block 正文
@end
--- leaf.rpt
@extends "base.rpt"
@fields
丁 text
戊 text
@end
@block 正文
{甲}{乙}{丁}
@end
--- command
check base.rpt leaf.rpt
--- messages
base.rpt:5:6: warning[W0711]: nothing uses `_丙` (remove it, or use it)
leaf.rpt:4:1: warning[W0710]: nothing reads the field `戊` (remove it; where only the names of documents use it (`--rows`), `--no-lint unused-field` says so)

=== a file that others in the folder extend or include
--- forms/base.rpt
@fields
甲 text
@end
# 章
--- forms/leaf.rpt
@extends "base.rpt"
@document { title "文" }
@let 丙 = 1
--- command
check forms
--- messages
forms/leaf.rpt:3:6: warning[W0711]: nothing uses `丙` (remove it, or use it)
