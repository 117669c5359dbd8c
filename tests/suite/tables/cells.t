@row and @cell: spans, blocks in cells, both kinds of row in one table.

=== span counts as that many cells
--- template.rpt
@table
| a | b | c | d |
@row
@cell { span 3 }
一
@end
@cell
二
@end
@end
@row
@cell { span 4 }
三
@end
@end
@end
--- text escaped
a\u0009b\u0009c\u0009d
一\u0009二
三

=== what down covers is not written again in a row, and is a sign among bars
--- template.rpt
@table
@row
@cell { span 2; down 3 }
大
@end
@cell
1
@end
@end
@row
@cell
2
@end
@end
| ^ | < | 3 |
@row
@cell
x
@end
@cell
y
@end
@cell
z
@end
@end
@end
--- text escaped
大\u00091
\u00092
\u00093
x\u0009y\u0009z

=== a cell in the middle that reaches down
--- template.rpt
@table
@row
@cell
a
@end
@cell { down 2 }
b
@end
@cell
c
@end
@end
@row
@cell
d
@end
@cell
e
@end
@end
@end
--- text escaped
a\u0009b\u0009c
d\u0009\u0009e

=== down may be carried on by bars
--- template.rpt
@table
@row
@cell { down 2 }
a
@end
@cell
b
@end
@end
| ^ | c |
| ^ | d |
@end
--- text escaped
a\u0009b
\u0009c
\u0009d

=== spans hang on data
--- template.rpt
@fields
项目 list of text
@end
@table { widths 2cm * }
@row
@cell
姓名
@end
@cell { span {count(项目)} }
成绩
@end
@end
@row
@cell
张三
@end
@for 项 in 项目
@cell
{项}
@end
@end
@end
@end
--- data.ini
项目 = 笔试
项目 = 面试
项目 = 总分
--- text escaped
姓名\u0009成绩
张三\u0009笔试\u0009面试\u0009总分

=== blocks in cells
--- template.rpt
@fields
人员 list of text
@end
@define 签名(名: text)
@body
签名：{名}
@end
@style 小字 { size 小五 }
@table { cells 小字 小字 }
@row
@cell
第一段
第二行

@小字 说明
@list "一是"
- 学
- 做
@end
@end
@cell
@if count(人员) > 1
@for 人 in 人员
+ {人}
@end
@else
无
@end
@let 共 = count(人员)
共{共}人。
@begin 签名(名: "王")
同意。
@end
@with { bold }
完
@end
@end
@end
@end
+ 后
--- data.ini
人员 = 张
人员 = 李
--- text escaped
第一段第二行 说明 一是学 二是做\u00091. 张 2. 李 共2人。 同意。 签名：王 完
1. 后

=== lists in cells begin and end there
--- template.rpt
@list "第一条　"
- 前
@table
@row
@cell
- 圆点
+ 数
@end
@cell
+ 又数
@end
@end
@end
- 后
@end
@table
@row
@cell
+ 一
@end
@end
@end
--- text escaped
第一条　前
• 圆点 1. 数\u00091. 又数
第二条　后
1. 一

=== a cell without blocks is empty
--- template.rpt
@table { merge 1 }
@row
@cell
@end
@cell
a
@end
@end
@row
@cell
@if false
x
@end
@end
@cell
b
@end
@end
@end
--- text escaped
\u0009a
\u0009b

=== cells under control
--- template.rpt
@fields
列 list of text
有 boolean = true
@end
@table
@row
@for x in 列
@cell
{loop.index}{x}
@end
@empty
@cell
无
@end
@end
// 备注
@if 有
@cell
备注
@end
@end
@end
@end
--- data.ini
列 = 甲
列 = 乙
--- text escaped
1甲\u00092乙\u0009备注

=== all properties of rows and cells
--- template.rpt
@fields
高 integer = 12
@end
@table { break rows off; turn off }
@row { height at least {高}mm; align center; valign center; shade #EEEEEE; border all 1pt; padding top 2pt left 0pt; turn off }
@cell { align right; valign bottom; shade off; border bottom double 1pt red, top off; padding top {高 / 4}pt bottom 1pt; turn left }
a
@end
@end
@row { height exactly 8mm }
@cell { turn right; valign top }
b
@end
@end
@end
--- text
a
b

=== a merged cell that itself reaches down
--- template.rpt
@table { merge 1 }
| a | 1 |
@row
@cell { down 2 }
a
@end
@cell
2
@end
@end
@row
@cell
3
@end
@end
@end
--- text escaped
a\u00091
\u00092
\u00093
