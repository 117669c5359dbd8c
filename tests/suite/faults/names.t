Names that are nearly right.

--- frame
…
--- command
check template.rpt

=== a field
--- within
@fields
召开日期 date?
@end
于{召开时期:M月d日}召开。
--- messages human
template.rpt:4:3: error[E0201]: there is no field `召开时期`
    4 | 于{召开时期:M月d日}召开。
      |    ^^^^^^^^ did you mean `召开日期`?
template.rpt:2:1: note: `召开日期` is declared here
--- messages zh human
template.rpt:4:3: 错误[E0201]：没有名为“召开时期”的字段
    4 | 于{召开时期:M月d日}召开。
      |    ^^^^^^^^ 是不是想写“召开日期”？
template.rpt:2:1: 说明：“召开日期”在此处声明

=== a member
--- within
@fields
会议 { 日期 date?; 地点 text? }
@end
{会议.曰期}在{会议.地址}
--- messages human
template.rpt:4:5: error[E0202]: `会议` has no member `曰期`
    4 | {会议.曰期}在{会议.地址}
      |       ^^^^ did you mean `日期`?
template.rpt:4:13: error[E0202]: `会议` has no member `地址`
    4 | {会议.曰期}在{会议.地址}
      |                    ^^^^ did you mean `地点`?

=== a member of a loop's item
--- within
@fields
请假 list { 姓名 text; 原因 text }
@end
{for 人 in 请假 sep "、"}{人.名字}{人.原困}{end}
--- messages human
template.rpt:4:25: error[E0202]: `人` has no member `名字`
    4 | {for 人 in 请假 sep "、"}{人.名字}{人.原困}{end}
      |                              ^^^^ it has `姓名`, `原因`
template.rpt:4:31: error[E0202]: `人` has no member `原困`
    4 | {for 人 in 请假 sep "、"}{人.名字}{人.原困}{end}
      |                                       ^^^^ did you mean `原因`?

=== a member without its record
--- within
@fields
会议 { 地点 text }
@end
在{地点}召开
--- messages human
template.rpt:4:3: error[E0201]: there is no field `地点`
    4 | 在{地点}召开
      |    ^^^^ did you mean `会议.地点`?
--- messages zh
template.rpt:4:3: 错误[E0201]：没有名为“地点”的字段（是不是想写“会议.地点”？）

=== a function
--- within
{cuont([1, 2])}{len([1])}
--- messages human
template.rpt:1:2: error[E0203]: there is no function `cuont`
    1 | {cuont([1, 2])}{len([1])}
      |  ^^^^^ did you mean `count`?
template.rpt:1:17: error[E0203]: there is no function `len`
    1 | {cuont([1, 2])}{len([1])}
      |                 ^^^

=== a function without brackets
--- within
@fields
请假 list of text
@end
{count 请假}人
--- messages human
template.rpt:4:8: error[E0135]: unexpected `请假`
    4 | {count 请假}人
      |        ^^^^ expected an operator; arguments go in brackets: `count(list)`

=== a filter that is none
--- within
{"abc" | uper}
--- messages human
template.rpt:1:10: error[E0203]: there is no function `uper`
    1 | {"abc" | uper}
      |          ^^^^ did you mean `upper`?

=== a style
--- within
@use org
@标体 通知
--- org/org.rpt
@style 标题 { bold }
--- messages human
template.rpt:2:2: error[E0204]: there is no style `标体`
    2 | @标体 通知
      |  ^^^^ did you mean `标题`?
--- messages zh human
template.rpt:2:2: 错误[E0204]：没有名为“标体”的样式
    2 | @标体 通知
      |  ^^^^ 是不是想写“标题”？

=== a character style
--- within
@style 重点 char { bold }
甲{style 重典}乙{end}
--- messages human
template.rpt:2:9: error[E0204]: there is no style `重典`
    2 | 甲{style 重典}乙{end}
      |          ^^^^ did you mean `重点`?

=== a style that nothing is near
--- within
@某某样式 通知
--- messages human
template.rpt:1:2: error[E0204]: there is no style `某某样式`
    1 | @某某样式 通知
      |  ^^^^^^^^

=== a type
--- within
@fields
人数 int
金额 decimal
姓名 string
日期 datetime
书记 党员
@end
完
--- messages human
template.rpt:2:4: error[E0205]: there is no type `int`
    2 | 人数 int
      |      ^^^ did you mean `integer`?
template.rpt:3:4: error[E0205]: there is no type `decimal`
    3 | 金额 decimal
      |      ^^^^^^^ did you mean `number`?
template.rpt:4:4: error[E0205]: there is no type `string`
    4 | 姓名 string
      |      ^^^^^^ did you mean `text`?
template.rpt:5:4: error[E0205]: there is no type `datetime`
    5 | 日期 datetime
      |      ^^^^^^^^ did you mean `date`?
template.rpt:6:4: error[E0205]: there is no type `党员`
    6 | 书记 党员
      |      ^^^^ one of text, integer, number, money, date, time, boolean, image

=== a property
--- within
@style 甲 { algin center; blod; colour red }
@甲 完
--- messages human
template.rpt:1:12: error[E0505]: @style has no property `algin`
    1 | @style 甲 { algin center; blod; colour red }
      |             ^^^^^ did you mean `align`?
template.rpt:1:26: error[E0505]: @style has no property `blod`
    1 | @style 甲 { algin center; blod; colour red }
      |                           ^^^^ did you mean `bold`?
template.rpt:1:32: error[E0505]: @style has no property `colour`
    1 | @style 甲 { algin center; blod; colour red }
      |                                 ^^^^^^ did you mean `color`?

=== a loop's member
--- within
{for x in [1]}{loop.idx}{loop.length}{end}
--- messages human
template.rpt:1:21: error[E0202]: `loop` has no member `idx`
    1 | {for x in [1]}{loop.idx}{loop.length}{end}
      |                     ^^^ it has index, first, last and count
template.rpt:1:31: error[E0202]: `loop` has no member `length`
    1 | {for x in [1]}{loop.idx}{loop.length}{end}
      |                               ^^^^^^ it has index, first, last and count

=== loop alone
--- within
{for x in [1]}{loop}{end}
--- messages human
template.rpt:1:16: error[E0211]: `loop` alone is not a value, `loop.index` is one
    1 | {for x in [1]}{loop}{end}
      |                ^^^^
--- messages zh
template.rpt:1:16: 错误[E0211]：“loop”本身不是值，要写成 loop.index 之类

=== loop outside a loop
--- within
{loop.index}
--- messages human
template.rpt:1:2: error[E0212]: `loop` exists only inside a loop
    1 | {loop.index}
      |  ^^^^^^^^^^

=== a loop's variable behind its loop
--- within
@for 人 in ["甲"]
{人}
@end
最后是{人}。
--- messages human
template.rpt:4:5: error[E0201]: there is no field `人`
    4 | 最后是{人}。
      |        ^^

=== a name with full-width digits
--- within
@fields
议题１ text?
@end
{议题1}
--- messages human
template.rpt:2:1: error[E0131]: `议题１` contains full-width letters or digits
    2 | 议题１ text?
      | ^^^^^^ write `议题1`

=== a name that begins with a digit
--- within
@fields
2023年收入 money?
@end
{2023年收入}
--- messages human
template.rpt:2:1: error[E0133]: a name cannot begin with a digit: `2023年收入`
    2 | 2023年收入 money?
      | ^^^^^^^^^^ write it in backquotes
template.rpt:4:2: error[E0133]: a name cannot begin with a digit: `2023年收入`
    4 | {2023年收入}
      |  ^^^^^^^^^^ write it in backquotes

=== a name with a hyphen
--- within
@fields
full-name text?
@end
{full-name}
--- messages human
template.rpt:2:5: error[E0135]: unexpected `-`
    2 | full-name text?
      |     ^ write it in backquotes

=== a name with brackets
--- within
@fields
参评（名） text?
@end
{参评（名）}
--- messages human
template.rpt:2:3: error[E0135]: unexpected `（`
    2 | 参评（名） text?
      |     ^^ write it in backquotes

=== a field twice
--- within
@fields
支部 text?
应到 integer?
支部 text?
@end
完
--- messages human
template.rpt:4:1: error[E0207]: `支部` is declared twice
    4 | 支部 text?
      | ^^^^
template.rpt:2:1: note: the first one is here

=== a variable that repeats a field
--- within
@fields
人 text?
@end
{for 人 in ["甲"]}{人}{end}
--- messages human
template.rpt:4:6: error[E0208]: `人` repeats a name that is visible here
    4 | {for 人 in ["甲"]}{人}{end}
      |      ^^
template.rpt:2:1: note: `人` is declared here

=== a style with the name of a directive
--- within
@style fields { bold }
完
--- messages human
template.rpt:1:8: error[E0537]: `@fields` is a directive; no style can have its name
    1 | @style fields { bold }
      |        ^^^^^^
