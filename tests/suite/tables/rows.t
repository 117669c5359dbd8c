Tables in text: rows, cells that control decides, cells that are joined, values in cells.

--- frame
@fields
x text
@end
@table
…
@end

=== the example of the reference
--- template.rpt
@fields
问题清单 list {
  内容 text
  措施 text
  时限 date
}
@end
@table { widths 1.2cm 6cm * 3cm; header 1; caption "问题整改清单"; merge 2 }
| 序号 | 问题 | 整改措施 | 完成时限 |
@for 项 in 问题清单
| {loop.index} | {项.内容} | {项.措施} | {项.时限:yyyy年M月d日} |
@end
| 合计 | < | < | {count(问题清单)}项 |
@end
--- data.json
{"问题清单": [{"内容": "学得不深", "措施": "集中学习", "时限": "2023-11-05"},
              {"内容": "学得不深", "措施": "个人自学", "时限": "2023-12-31"},
              {"内容": "会风不严", "措施": "严格考勤", "时限": "2023-11-30"}]}
--- text escaped
表1　问题整改清单
序号\u0009问题\u0009整改措施\u0009完成时限
1\u0009学得不深\u0009集中学习\u00092023年11月5日
2\u0009\u0009个人自学\u00092023年12月31日
3\u0009会风不严\u0009严格考勤\u00092023年11月30日
合计\u00093项

=== control may hold whole cells
--- template.rpt
@fields
项目 list of text
备注 text?
@end
@table
| 姓名 |{for 项 in 项目} {项} |{end} 合计 |{if 备注} 备注 |{end}
| 张三 |{for i, 项 in 项目} {i * 10} |{end} {sum([10, 20])} |{if 备注} {备注} |{end}
@end
--- data.ini
项目 = 笔试
项目 = 面试
--- text escaped
姓名\u0009笔试\u0009面试\u0009合计
张三\u000910\u000920\u000930

=== a round of empty cells is a round
--- template.rpt
@table
| a |{for x in [1, 2]}|{end} b |
| 1 |{for x in [1, 2]} {x} |{end} 2 |
@end
--- text escaped
a\u0009\u0009\u0009b
1\u00091\u00092\u00092

=== the last bar may be left out
--- template.rpt
@fields
x text?
@end
@table
| a | b
| 1 | {x}
| 4 | |
@end
--- text escaped
a\u0009b
1\u0009
4\u0009

=== blanks at the ends of a cell mean nothing, full-width ones too
--- within
|　甲　|   乙 丙   |{x}|
| 　丁{if false}x{end} 　 | {x}　 | 　{x} |
--- data.ini
x = " 　值　 "
--- text escaped
甲\u0009乙 丙\u0009值
丁\u0009值\u0009值

=== an empty cell and an empty row are there
--- template.rpt
@fields
x text?
@end
@table
| a || c |
| {x} | {if x}b{end} | |
||||
@end
--- text escaped
a\u0009\u0009c
\u0009\u0009
\u0009\u0009

=== a bar that is written as text
--- template.rpt
@table
| a\|b | {"x|y" | upper} |
| **a** b | c \< d < e |
@end
--- text escaped
a|b\u0009X|Y
a b\u0009c < d < e

=== marks end in their cell
--- template.rpt
@table
| **a | b** |
@end
--- messages
template.rpt:2:3: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}` (a plain one is written `\*\*`)
template.rpt:2:10: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}` (a plain one is written `\*\*`)

=== a row goes on after a trailing backslash
--- template.rpt
@table
| a | \
  b |
@end
--- text escaped
a\u0009b

=== control decides what is joined
--- template.rpt
@fields
人员 list { 组 text; 名 text }
@end
@table
| 组 | 名 |
@for 人 in 人员
| {if loop.first or 人.组 != 人员[loop.index - 1].组}{人.组}{else}^{end} | {人.名} |
@end
| {if count(人员) > 2}合计{else}x{end} | {if true}<{end} |
@end
--- data.json
{"人员": [{"组": "甲", "名": "张"}, {"组": "甲", "名": "李"}, {"组": "乙", "名": "王"}]}
--- text escaped
组\u0009名
甲\u0009张
\u0009李
乙\u0009王
合计

=== a value never joins
--- template.rpt
@fields
x text
y text
@end
@table
| a | b |
| {y} | {x} |
| {"^"} | {"<"} |
| \^ | \< |
| **^** | **<** |
| ^ b | < c |
@end
--- data.ini
x = <
y = ^
--- text escaped
a\u0009b
^\u0009<
^\u0009<
^\u0009<
^\u0009<
^ b\u0009< c

=== a value that looks like a cell is text
--- within
| a | b |
| {x} | 2 |
--- data.ini
x = "1 | 2 **3** {y}"
--- text escaped
a\u0009b
1 | 2 **3** {y}\u00092

=== breaks, tabs and the ends of paragraphs in a cell are blanks
--- within
| a{br}b | c{tab}d | {x} |
@row
@cell
一

二
@end
@cell
@end
@cell
- 三
- 四
@end
@end
--- data.json
{"x": "第一行\n第二行\t第三"}
--- text escaped
a b\u0009c d\u0009第一行 第二行 第三
一 二\u0009\u0009• 三 • 四

=== nested loops, conditions and an empty list
--- template.rpt
@fields
组 list { 名 text; 人 list of text }
无 list of text?
@end
@table
// 只写有人的组
@for i, g in 组
@if g.人
@for p in g.人
| {i} | {g.名} | {loop.index}/{loop.count} {p} |
@end
@else
| {i} | {g.名} | 无 |
@end
@end

@for x in 无
| {x} | | |
@empty
| 没有 | < | < |
@end
@end
--- data.json
{"组": [{"名": "甲", "人": ["张", "李"]}, {"名": "乙", "人": []}, {"名": "丙", "人": ["王"]}]}
--- text escaped
1\u0009甲\u00091/2 张
1\u0009甲\u00092/2 李
2\u0009乙\u0009无
3\u0009丙\u00091/1 王
没有

=== a table without rows is not written, nor its caption
--- template.rpt
@fields
人员 list of text?
@end
前。
@table { caption "人员名单" }
@for 人 in 人员
| {人} |
@end
@end
@table { caption "第二张" }
| 有 |
@end
后。
--- text
前。
表1　第二张
有
后。

=== captions are counted, in English too
--- template.rpt
@document { locale "en" }
@fields
n integer = 3
@end
@table { caption "Numbers up to {n}" }
| 1 |
@end
@table { caption "" }
| 2 |
@end
--- text
Table 1  Numbers up to 3
1
Table 2
2

=== equal neighbours in a column are joined
--- template.rpt
@fields
行 list { a text?; b text }
@end
@table { header 1; merge 1 2 }
| 甲 | 同 | 同 |
@for x in 行
| {x.a} | {x.b} | 同 |
@end
@end
--- data.json
{"行": [{"a": "甲", "b": "同"}, {"a": "甲", "b": "同"}, {"b": "同"}, {"b": "异"}, {"a": "甲", "b": "异"}]}
--- text escaped
甲\u0009同\u0009同
甲\u0009同\u0009同
\u0009\u0009同
\u0009同\u0009同
\u0009异\u0009同
甲\u0009异\u0009同

=== a column named later is joined only beside one cell of those named before
--- template.rpt
@fields
行 list { a text?; b text; c text }
@end
@define 表()
@table { header 1; merge 1 2 3 }
| 甲 | 乙 | 丙 |
@for x in 行
| {x.a} | {x.b} | {x.c} |
@end
@end
@end
@表()
@table { merge 2 1 }
@for x in 行
| {x.a} | {x.b} | {x.c} |
@end
@end
@table { merge 3 }
@for x in 行
| {x.a} | {x.b} | {x.c} |
@end
@end
--- data.json
{"行": [{"a": "一", "b": "女", "c": "1"}, {"a": "一", "b": "男", "c": "1"}, {"a": "二", "b": "男", "c": "1"},
       {"a": "二", "b": "男", "c": "1"}, {"b": "男", "c": "1"}, {"b": "男", "c": "1"}]}
--- text escaped
甲\u0009乙\u0009丙
一\u0009女\u00091
\u0009男\u00091
二\u0009男\u00091
\u0009\u0009
\u0009男\u00091
\u0009男\u00091
一\u0009女\u00091
一\u0009男\u00091
二\u0009\u00091
\u0009\u00091
\u0009\u00091
\u0009\u00091
一\u0009女\u00091
一\u0009男\u0009
二\u0009男\u0009
二\u0009男\u0009
\u0009男\u0009
\u0009男\u0009

=== joined by hand or by a span counts as one cell, and an empty cell as none
--- template.rpt
@table { merge 1 2 3 }
| 一 | 男 | 1 |
| ^ | 男 | 1 |
| 二 | < | 1 |
| 二 | < | 1 |
| 三 | 男 | 1 |
| 四 | ^ | 1 |
| 四 | 女 | 1 |
| | 女 | 1 |
@row
@cell { down 2 }
五
@end
@cell
男
@end
@cell
1
@end
@end
| ^ | 男 | 1 |
@end
--- text escaped
一\u0009男\u00091
\u0009\u0009
二\u00091
\u0009
三\u0009男\u00091
四\u0009\u00091
\u0009女\u00091
\u0009女\u00091
五\u0009男\u00091
\u0009\u0009

=== only what stands right below is joined
--- template.rpt
@table { merge 1 }
| a | 1 |
| b | < |
| b | 2 |
| b | 3 |
| a | 4 |
| ^ | 5 |
| a | 6 |
@end
--- text escaped
a\u00091
b
b\u00092
\u00093
a\u00094
\u00095
\u00096

=== nothing is left of the draft's masks but the row
--- template.rpt
@fields
人员 list { 姓名 text; 日期 date }
@end
@table { header 1 }
| 姓名 | 日期 |
@for 人 in 人员
| {人.姓名} | {人.日期:M月d日} |
@end
@end
--- args
--draft
--- text escaped
姓名\u0009日期
X\u0009X月X日

=== a caption is one line
--- template.rpt
@fields
题 text
@end
@table { caption "关于{题}" }
| a |
@end
--- data.json
{"题": "甲\n乙\t丙"}
--- text
表1　关于甲 乙 丙
a

=== tables in heads and feet do not appear in text
--- template.rpt
@header
@table
| 机密 | {page} |
@end
@end
@table
| a |
@end
--- text
a

=== a table ends a list, and one in a labelled list does not
--- template.rpt
+ 甲
+ 乙
@table
| a |
@end
+ 丙
@list "一是"
- 丁
@table
| b |
@end
- 戊
@end
--- text
1. 甲
2. 乙
a
1. 丙
一是丁
b
二是戊

=== a style that numbers its paragraphs numbers cells
--- template.rpt
@style 序 { number "1." }
@table { cells 序 body }
| | 甲 |
| x | 乙 |
| y | 丙 |
@end
@序 z
--- text escaped
\u0009甲
1.x\u0009乙
2.y\u0009丙
3.z

=== a row of masked values in a draft, and a list that nobody gave
--- template.rpt
@fields
项目 list of text
n integer
@end
@table { widths {n}cm *; header {n}; caption "共{n}项" }
| 序号 |{for 项 in 项目} {项} |{end}
@for 项 in 项目
| {loop.index} | {项} |
@end
@end
--- args
--draft
--- text escaped
表1　共X项
序号\u0009X
1\u0009X

=== rows in both branches
--- template.rpt
@fields
甲 boolean
@end
@table { widths 2cm * }
@if 甲
| a | b |
@elif not 甲
| c | d |
@else
| e | f |
@end
@end
--- data.ini
甲 = 否
--- text escaped
c\u0009d

=== inline elements in cells
--- template.rpt
@style 红 char { color red }
@table
| **粗** | {style 红}红{end} | {style 红} a | b {end} | {page}/{pages} | `x` # 1 |
@end
--- text escaped
粗\u0009红\u0009a\u0009b\u0009/\u0009`x` # 1

=== footnotes and links in cells, counted through
--- template.rpt
@table
| 甲^[注一] | [网站](https://example.cn/) | [<](https://example.cn/) |
@row
@cell
乙^[注二]

丙^[注三]
@end
@cell { span 2 }
[链接](mailto:a@b.cn)
@end
@end
@end
丁^[注四]
--- text escaped
甲[1]\u0009网站\u0009<
乙[2] 丙[3]\u0009链接
丁[4]
[1] 注一
[2] 注二
[3] 注三
[4] 注四
