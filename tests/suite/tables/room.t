Tables on their page: what is wider than the text area is told by how much, what is wider than the paper is an error; and
what `*` leaves for a line of text.

=== wider than the text area
--- template.rpt
@table { widths 8cm 8cm }
| 甲 | 乙 |
@end
--- messages human
template.rpt:1:10: warning[W0661]: the table is 160.0mm wide, 13.5mm wider than the text area, which is 146.5mm wide
    1 | @table { widths 8cm 8cm }
      |          ^^^^^^^^^^^^^^ make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more
--- messages zh
template.rpt:1:10: 警告[W0661]：表格宽 160.0 毫米，比正文区（宽 146.5 毫米）宽 13.5 毫米（请把列宽改小，或者把其中一列写成“*”；横向的页面（“@page { orientation landscape }”）更宽）
--- text
甲	乙

=== just as wide, and rounded a twip for each column
--- template.rpt
@page { margin left 2cm right 2cm }
@table { widths 17cm }
| 甲 |
@end
@table { widths 85mm 85mm }
| 甲 | 乙 |
@end
@table { widths 33.99mm 33.99mm 33.99mm 34.015mm 34.015mm }
| 甲 | 乙 | 丙 | 丁 | 戊 |
@end
@table { width 17cm }
| 甲 |
@end
--- text escaped
甲
甲\u0009乙
甲\u0009乙\u0009丙\u0009丁\u0009戊
甲

=== a millimetre more
--- template.rpt
@page { margin left 2cm right 2cm }
@table { widths 86mm 85mm }
| 甲 | 乙 |
@end
@table { widths * 85mm; width 171mm }
| 甲 | 乙 |
@end
@table { width 171mm }
| 甲 |
@end
--- messages
template.rpt:2:10: warning[W0661]: the table is 171.0mm wide, 1.0mm wider than the text area, which is 170.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
template.rpt:5:10: warning[W0661]: the table is 171.0mm wide, 1.0mm wider than the text area, which is 170.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
template.rpt:8:10: warning[W0661]: the table is 171.0mm wide, 1.0mm wider than the text area, which is 170.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
--- text escaped
甲\u0009乙
甲\u0009乙
甲

=== wider than the paper
--- template.rpt
@table { widths 20cm 20cm }
| 甲 | 乙 |
@end
--- messages human
template.rpt:1:10: error[E0640]: the table is 400.0mm wide, 190.0mm wider than the paper, which is 210.0mm wide
    1 | @table { widths 20cm 20cm }
      |          ^^^^^^^^^^^^^^^^ make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more
--- messages zh
template.rpt:1:10: 错误[E0640]：表格宽 400.0 毫米，比纸张（宽 210.0 毫米）还宽 190.0 毫米（请把列宽改小，或者把其中一列写成“*”；横向的页面（“@page { orientation landscape }”）更宽）

=== the paper of a turned page, a column of text, a head
--- template.rpt
@page { size A4; margin left 2cm right 2cm; columns 2 gap 1cm }
@header
@table { widths 10cm }
| 头 |
@end
@end
@table { widths 8cm }
| 一栏 |
@end
@table { widths 9cm }
| 比一栏宽 |
@end
@table { place foot; widths 16cm }
| 脚 |
@end
@page { orientation landscape; columns 1 }
@table { widths 25cm }
| 横 |
@end
@page { orientation portrait }
@table { widths 25cm }
| 竖 |
@end
--- messages
template.rpt:10:10: warning[W0661]: the table is 90.0mm wide, 10.0mm wider than the text area, which is 80.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
template.rpt:21:10: error[E0640]: the table is 250.0mm wide, 40.0mm wider than the paper, which is 210.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)

=== what is fixed is told by check, without data
--- template.rpt
@fields
人 list of text
@end
@page { margin left 28mm right 26mm }
@if count(人) > 2
@table { widths 100mm 60mm }
| 姓名 | 备注 |
@for 名 in 人
| {名} | |
@end
@end
@end
@table { widths 100mm 60mm * }
| 甲 | 乙 | 丙 |
@end
@table { widths 100mm 60mm }
| 甲 |{for 名 in 人} {名} |{end}
@end
@page { orientation landscape; margin left 35mm right 37mm }
@table { widths 100mm 100mm }
| 甲 | 乙 |
@end
@表()
@define 表()
@table { widths 100mm 140mm }
| 甲 | 乙 |
@end
@end
--- command
check template.rpt
--- messages
template.rpt:6:10: warning[W0661]: the table is 160.0mm wide, 4.0mm wider than the text area, which is 156.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
template.rpt:13:10: error[E0632]: nothing is left for the columns without a width: the `widths` add up to 160.0mm, the table is 156.0mm wide

=== a page that hangs on data, or on a component, is not known to check
--- template.rpt
@fields
边 number
@end
@define 横()
@page { orientation landscape }
@end
@横()
@table { widths 100mm 100mm }
| 甲 | 乙 |
@end
@page { margin left {边}mm }
@table { widths 200mm }
| 甲 |
@end
--- command
check template.rpt
--- text

=== what stands before a component that turns the page is on the page before
--- template.rpt
@define 横()
@page { orientation landscape }
@end
@table { widths 100mm 100mm }
| 甲 | 乙 |
@end
@横()
@table { widths 100mm 100mm }
| 甲 | 乙 |
@end
--- command
check template.rpt
--- messages
template.rpt:4:10: warning[W0661]: the table is 200.0mm wide, 53.5mm wider than the text area, which is 146.5mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)

=== widths from data, and columns from a list, are named
--- template.rpt
@fields
宽 number "列宽"
月 list of text "月份"
组 list "各组" {
  名 text
}
@end
@table { widths 20mm {宽}mm }
| 序号 | 内容 |
@end
@table { widths 20mm 30mm }
| 姓名 |{for 月份 in 月} {月份} |{end}
| 甲 |{for 月份 in 月} 1 |{end}
@end
@table { widths 20mm 30mm 20mm }
@row
@cell
姓名
@end
@for 一组 in 组 where 名 != "丙"
@cell
{一组.名}
@end
@cell
{一组.名}数
@end
@end
@end
@end
--- data.json
{"宽": 140,
 "月": ["一月", "二月", "三月", "四月", "五月"],
 "组": [{"名": "甲"}, {"名": "乙"}, {"名": "丙"}, {"名": "丁"}]}
--- messages
template.rpt:8:10: warning[W0661]: the table is 160.0mm wide, 13.5mm wider than the text area, which is 146.5mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
data.json:1:7: note: `宽` is 140 here
template.rpt:11:10: warning[W0661]: the table is 170.0mm wide, 23.5mm wider than the text area, which is 146.5mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
data.json:2:7: note: `月` makes 5 columns here
template.rpt:15:10: warning[W0661]: the table is 170.0mm wide, 23.5mm wider than the text area, which is 146.5mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
data.json:3:7: note: `组` makes 6 columns here
--- text escaped
序号\u0009内容
姓名\u0009一月\u0009二月\u0009三月\u0009四月\u0009五月
甲\u00091\u00091\u00091\u00091\u00091
姓名\u0009甲\u0009甲数\u0009乙\u0009乙数\u0009丁\u0009丁数

=== columns that leave nothing for a star name their list
--- template.rpt
@fields
等次 list of text
@end
@table { widths 12mm * 15mm 18mm; header 1 }
| 序号 | 测评项目 |{for 等 in 等次} {等} | 得票率 |{end}
| 1 | 政治思想建设 |{for 等 in 等次} 1 | 2% |{end}
@end
--- data.json
{"等次": ["优秀", "良好", "一般", "较差", "差"]}
--- messages
template.rpt:4:10: error[E0632]: nothing is left for the columns without a width: the `widths` add up to 176.9mm, the table is 146.5mm wide
data.json:1:8: note: `等次` makes 10 columns here
--- messages zh
template.rpt:4:10: 错误[E0632]：没有给出宽度的列分不到宽度：“widths”共 176.9 毫米，表格宽 146.5 毫米
data.json:1:8: 说明：“等次”在这里产生 10 列

=== a star that gets less than two characters of its text
--- template.rpt
@fields
等次 list of text
@end
@style 标准 : body { size 三号 }
@table { widths 20mm * 15mm 14mm; header 1; cells 标准 }
| 序号 | 测评项目 |{for 等 in 等次} {等} | 得票率 |{end}
| 1 | 政治思想建设 |{for 等 in 等次} 1 | 2% |{end}
@end
--- data.json
{"等次": ["优秀", "良好", "一般", "较差"]}
--- text escaped
序号\u0009测评项目\u0009优秀\u0009得票率\u0009良好\u0009得票率\u0009一般\u0009得票率\u0009较差\u0009得票率
1\u0009政治思想建设\u00091\u00092%\u00091\u00092%\u00091\u00092%\u00091\u00092%
--- messages
template.rpt:5:10: warning[W0662]: 10.5mm are left for `*`: a line in its cells holds one character at most (there is more where the other columns are fewer or narrower)
data.json:1:8: note: `等次` makes 8 columns here

=== one character fits, and so does a number of two digits
--- template.rpt
@style 标准 : body { size 三号 }
@table { widths 134mm *; cells 标准 }
| 项目 | 有 |
| 甲 | 12 |
| 乙 | {br}√ |
@end
--- text escaped
项目\u0009有
甲\u000912
乙\u0009 √

=== a later row is too long for it; a turned cell and a joined one are not
--- template.rpt
@style 标准 : body { size 三号 }
@table { widths 134mm *; cells 标准 }
| 项目 | 有 |
| 甲 | 没有 |
| 乙 | 也没有 |
@end
@table { widths 134mm *; cells 标准; turn left }
| 项目 | 没有的 |
@end
@table { widths 134mm *; cells 标准 }
| 项目和备注 | < |
@end
--- messages
template.rpt:2:10: warning[W0662]: 12.5mm are left for `*`: a line in its cells holds one character at most (there is more where the other columns are fewer or narrower)
--- text escaped
项目\u0009有
甲\u0009没有
乙\u0009也没有
项目\u0009没有的
项目和备注

=== Latin letters are half as wide
--- template.rpt
@style 标准 : body { size 三号 }
@table { widths 134mm *; cells 标准 }
| item | abc |
@end
@table { widths 137.5mm *; cells 标准 }
| item | abc |
@end
--- messages
template.rpt:5:10: warning[W0662]: 9.0mm are left for `*`: a line in its cells holds one character at most (there is more where the other columns are fewer or narrower)
--- text escaped
item\u0009abc
item\u0009abc

=== columns without widths
--- template.rpt
@fields
日 list of integer
@end
@table
|{for n in 日} {n} |{end}
@end
--- data.json
{"日": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]}
--- messages
template.rpt:4:1: warning[W0662]: 4.7mm are left for `*`: a line in its cells holds one character at most (there is more where the other columns are fewer or narrower)
data.json:1:7: note: `日` makes 31 columns here
--- text escaped
1\u00092\u00093\u00094\u00095\u00096\u00097\u00098\u00099\u000910\u000911\u000912\u000913\u000914\u000915\u000916\u000917\u000918\u000919\u000920\u000921\u000922\u000923\u000924\u000925\u000926\u000927\u000928\u000929\u000930\u000931

=== a place of its own may be in the margins, not beyond the paper
--- template.rpt
@fields
左 number
@end
@table { widths 10cm 9cm; place page 5mm 5mm }
| 甲 | 乙 |
@end
@table { widths 10cm; place page {左}mm 5mm }
| 甲 |
@end
@table { widths 10cm; place page 5mm 30cm }
| 甲 |
@end
@table { widths 30cm; place page 5mm 5mm }
| 甲 |
@end
--- data.json
{"左": 120}
--- messages
template.rpt:7:1: warning[W0663]: at its `place` the table is not wholly on the paper, which is 210.0mm × 297.0mm
data.json:1:7: note: `左` is 120 here
template.rpt:10:1: warning[W0663]: at its `place` the table is not wholly on the paper, which is 210.0mm × 297.0mm
template.rpt:13:10: error[E0640]: the table is 300.0mm wide, 90.0mm wider than the paper, which is 210.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
--- messages zh
template.rpt:7:1: 警告[W0663]：按“place”的位置，表格没有完全落在纸上；纸张为 210.0 × 297.0 毫米
data.json:1:7: 说明：“左”在这里的值是 120
template.rpt:10:1: 警告[W0663]：按“place”的位置，表格没有完全落在纸上；纸张为 210.0 × 297.0 毫米
template.rpt:13:10: 错误[E0640]：表格宽 300.0 毫米，比纸张（宽 210.0 毫米）还宽 90.0 毫米（请把列宽改小，或者把其中一列写成“*”；横向的页面（“@page { orientation landscape }”）更宽）

=== in the rows of a bulk run it is said once
--- template.rpt
@fields
名 text
@end
@table { widths 8cm 8cm }
| 甲 | {名} |
@end
--- rows.ndjson
{"名": "一"}
{"名": "二"}
--- command
template.rpt --rows rows.ndjson -o 'out/{名}.txt'
--- messages
template.rpt:4:10: warning[W0661]: the table is 160.0mm wide, 13.5mm wider than the text area, which is 146.5mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
--- file out/一.txt escaped
甲\u0009一

=== text in a row that is exactly so high: only what is certain is told
--- template.rpt
@style 标准 : body { size 三号 }
@style 表样 table { rows exactly 5mm }
@fields
名 list of text
@end
@table { widths 5cm 5cm; cells 标准 }
@row { height exactly 5mm }
@cell
甲
@end
@cell
@end
@end
@row { height exactly 12mm }
@cell
甲
@end
@cell
一{br}二{br}三
@end
@end
@row { height exactly 12mm }
@cell
@for 人 in 名
{人}

@end
@end
@cell { turn left }
转着写的字
@end
@end
@row { height exactly 12mm }
@cell
一{br}二
@end
@cell { padding top 3mm }
三{br}四
@end
@end
@row { height at least 5mm }
@cell
一{br}二
@end
@cell
甲
@end
@end
@end
@table { widths 5cm; cells 标准; style 表样 }
| 甲 |
| |
@end
@table { widths 5cm; style 表样 }
| 甲 |
@end
--- data.ini
名 = 张三
名 = 李四
名 = 王五
--- messages
template.rpt:7:1: warning[W0664]: the row is exactly 5.0mm high, but its text needs at least 5.6mm: it is cut off (write `at least` instead of `exactly`)
template.rpt:14:1: warning[W0664]: the row is exactly 12.0mm high, but its text needs at least 16.9mm: it is cut off (write `at least` instead of `exactly`)
template.rpt:22:1: warning[W0664]: the row is exactly 12.0mm high, but its text needs at least 16.9mm: it is cut off (write `at least` instead of `exactly`)
template.rpt:33:1: warning[W0664]: the row is exactly 12.0mm high, but its text needs at least 14.3mm: it is cut off (write `at least` instead of `exactly`)
template.rpt:51:1: warning[W0664]: the row is exactly 5.0mm high, but its text needs at least 5.6mm: it is cut off (write `at least` instead of `exactly`)
--- messages zh
template.rpt:7:1: 警告[W0664]：这一行固定高 5.0 毫米，文字至少高 5.6 毫米：会被截断（请把“exactly”改成“at least”）
template.rpt:14:1: 警告[W0664]：这一行固定高 12.0 毫米，文字至少高 16.9 毫米：会被截断（请把“exactly”改成“at least”）
template.rpt:22:1: 警告[W0664]：这一行固定高 12.0 毫米，文字至少高 16.9 毫米：会被截断（请把“exactly”改成“at least”）
template.rpt:33:1: 警告[W0664]：这一行固定高 12.0 毫米，文字至少高 14.3 毫米：会被截断（请把“exactly”改成“at least”）
template.rpt:51:1: 警告[W0664]：这一行固定高 5.0 毫米，文字至少高 5.6 毫米：会被截断（请把“exactly”改成“at least”）
--- text escaped
甲\u0009
甲\u0009一 二 三
张三 李四 王五\u0009转着写的字
一 二\u0009三 四
一 二\u0009甲
甲

甲
