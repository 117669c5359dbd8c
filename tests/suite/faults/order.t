Many faults at once: each gives its message and no other, in the order of their places; the template's come first.

=== ten faults in a template are ten messages
--- template.rpt
@use org
@feilds
支部   text "党支部名称"
召开   date
应到   integer
请假   list { 姓名 text }
@end
@style 重点 { size 三号 align center }

@标体 {支部}会议情况

{{支部}}于{召开:YYYY年}召开{if count(请假) == 0}，无人请假。

@if 召开 < "2023-11-05"
会议{地点召开。
@endif
--- org/org.rpt
@style 标题 { bold }
--- command
check template.rpt
--- messages human
template.rpt:2:1: error[E0144]: there is no directive `@feilds`
    2 | @feilds
      | ^^^^^^^ did you mean `@fields`?
template.rpt:8:21: error[E0512]: `align` is one value too many for `size`
    8 | @style 重点 { size 三号 align center }
      |                         ^^^^^ a `;` or a line break separates two properties
template.rpt:10:2: error[E0204]: there is no style `标体`
   10 | @标体 {支部}会议情况
      |  ^^^^ did you mean `标题`?
template.rpt:12:1: error[E0147]: a value is written in one pair of braces
   12 | {{支部}}于{召开:YYYY年}召开{if count(请假) == 0}，无人请假。
      | ^^^^^^^^ write `{支部}`
template.rpt:12:12: error[E0309]: `YYYY` is not a format for date
   12 | {{支部}}于{召开:YYYY年}召开{if count(请假) == 0}，无人请假。
      |                 ^^^^ write `yyyy`
template.rpt:12:20: error[E0108]: `{if}` has no `{end}` in its paragraph, cell, footnote or `**`
   12 | {{支部}}于{召开:YYYY年}召开{if count(请假) == 0}，无人请假。
      |                            ^^^ for whole paragraphs write `@if`, `@for` … `@end`
template.rpt:12:34: error[E0126]: `==` is not an operator
   12 | {{支部}}于{召开:YYYY年}召开{if count(请假) == 0}，无人请假。
      |                                            ^^ write `=`
template.rpt:14:10: error[E0302]: `<` is between date and text, which cannot be compared
   14 | @if 召开 < "2023-11-05"
      |            ^^^^^^^^^^^^ write a date as `date("2023-11-05")`
template.rpt:15:3: error[E0109]: this `{` is not closed on its line
   15 | 会议{地点召开。
      |     ^ close it with `}`
template.rpt:16:1: error[E0144]: there is no directive `@endif`
   16 | @endif
      | ^^^^^^ did you mean `@end`?
--- messages zh
template.rpt:2:1: 错误[E0144]：没有“@feilds”这个指令（是不是想写“@fields”？）
template.rpt:8:21: 错误[E0512]：属性“size”多了一个值“align”（两个属性之间要用“;”或换行隔开）
template.rpt:10:2: 错误[E0204]：没有名为“标体”的样式（是不是想写“标题”？）
template.rpt:12:1: 错误[E0147]：值只用一层花括号（应写作 {支部}）
template.rpt:12:12: 错误[E0309]：“YYYY”不是 date 的格式（应写作 yyyy）
template.rpt:12:20: 错误[E0108]：“{if}”在所在的段落、单元格、脚注或“**”内没有“{end}”（要包住整段，请用 @if、@for 和 @end）
template.rpt:12:34: 错误[E0126]：“==”不是运算符（应写作 =）
template.rpt:14:10: 错误[E0302]：“<”两边是 date 和 text，不能相比（日期要写成 date("2023-11-05")）
template.rpt:15:3: 错误[E0109]：这个“{”到行末还没有结束（请用“}”结束）
template.rpt:16:1: 错误[E0144]：没有“@endif”这个指令（是不是想写“@end”？）

=== faults of the template, of the fields and of the data
--- template.rpt
@fields
支部 text "党支部名称"
应到 integer
召开 date
时段 one of "上午", "下午"
@end
{支部}于{招开}召开，{应到}人
--- data.ini
应到 = 25人
时段 = 中午
召开 = 2023-02-30
--- messages human
template.rpt:7:7: error[E0201]: there is no field `招开`
    7 | {支部}于{招开}召开，{应到}人
      |          ^^^^ did you mean `召开`?
template.rpt:4:1: note: `召开` is declared here
template.rpt:2:1: error[E0420]: there is no value for `支部`: 党支部名称 (text)
    2 | 支部 text "党支部名称"
      | ^^^^
note: data were read from data.ini
data.ini:1:6: error[E0425]: `应到` must be a whole number, not `25人`
    1 | 应到 = 25人
      |        ^^^^ write digits only, such as 25, without unit or grouping
template.rpt:3:1: note: `应到` is declared here
data.ini:2:6: error[E0435]: `时段` must be one of `上午`, `下午`, not `中午`
    2 | 时段 = 中午
      |        ^^^^ did you mean `上午`?
template.rpt:5:1: note: `时段` is declared here
data.ini:3:6: error[E0432]: `召开`: there is no day `2023-02-30`
    3 | 召开 = 2023-02-30
      |        ^^^^^^^^^^
template.rpt:4:1: note: `召开` is declared here
--- messages zh human
template.rpt:7:7: 错误[E0201]：没有名为“招开”的字段
    7 | {支部}于{招开}召开，{应到}人
      |          ^^^^ 是不是想写“召开”？
template.rpt:4:1: 说明：“召开”在此处声明
template.rpt:2:1: 错误[E0420]：缺少“支部”的值：党支部名称 (text)
    2 | 支部 text "党支部名称"
      | ^^^^
说明：已读取的数据：data.ini
data.ini:1:6: 错误[E0425]：“应到”应是整数，而不是“25人”
    1 | 应到 = 25人
      |        ^^^^ 请只写数字，如 25，不要单位和千位逗号
template.rpt:3:1: 说明：“应到”在此处声明
data.ini:2:6: 错误[E0435]：“时段”只能是“上午”、“下午”之一，而不是“中午”
    2 | 时段 = 中午
      |        ^^^^ 是不是想写“上午”？
template.rpt:5:1: 说明：“时段”在此处声明
data.ini:3:6: 错误[E0432]：“召开”：没有“2023-02-30”这一天
    3 | 召开 = 2023-02-30
      |        ^^^^^^^^^^
template.rpt:4:1: 说明：“召开”在此处声明

=== blocks left open are said at their openings, from top to bottom
--- template.rpt
@if 1 < 2
甲
@for x in [1]
{x}
@list "一、"
- 乙
--- command
check template.rpt
--- messages
template.rpt:1:1: error[E0104]: `@if` has no `@end`
template.rpt:3:1: error[E0104]: `@for` has no `@end`
template.rpt:5:1: error[E0104]: `@list` has no `@end`

=== faults of two data files
--- template.rpt
@fields
a integer
b integer
c integer
d integer
@end
完
--- data.1.ini
b = x
a = y
--- data.2.ini
d = z
--- messages
template.rpt:4:1: error[E0420]: there is no value for `c`: integer
note: data were read from data.1.ini, data.2.ini
data.1.ini:1:5: error[E0425]: `b` must be a whole number, not `x` (write digits only, such as 25, without unit or grouping)
template.rpt:3:1: note: `b` is declared here
data.1.ini:2:5: error[E0425]: `a` must be a whole number, not `y` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `a` is declared here
data.2.ini:1:5: error[E0425]: `d` must be a whole number, not `z` (write digits only, such as 25, without unit or grouping)
template.rpt:5:1: note: `d` is declared here
