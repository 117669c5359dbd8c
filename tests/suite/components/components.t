Components: @define, their use, and the body that is handed to them.

=== a component writes its blocks where it is used
--- template.rpt
@define 落款(机关: text, 日期: date)
{机关}

{日期:yyyy年M月d日}
@end
@fields
支部 text
@end
前文。

@落款(支部, date("2023-11-05"))
@落款（日期：date("2024-01-01")，机关："县委"）
后文。
--- data.ini
支部 = 机关第一
--- text
前文。
机关第一
2023年11月5日
县委
2024年1月1日
后文。

=== headings, items, lists, conditions and loops in a component
--- template.rpt
@define 部分(标题: text, 项目: list of text)
# {标题}
@for x in 项目
- {loop.index}.{x}
@empty
无
@end
@end
@部分("甲", ["a", "b"])
@部分("乙", [])
--- text
甲
• 1.a
• 2.b
乙
无

=== defaults and what is optional
--- template.rpt
@define 段(甲: text = "甲", 乙: text?, 丙: integer = 2, 丁: text = "{甲}{丙}")
[{甲}|{乙 ?? "无"}|{丙}|{丁}]
@end
@段()
@段("A", 丙: 3)
@段(乙: "B", 甲: "C", 丁: "D")
--- text
[甲|无|2|甲2]
[A|无|3|A3]
[C|B|2|D]

=== a component in a loop, in a condition, in another component
--- template.rpt
@define 外(n: integer)
@if n mod 2 = 1
@内("奇{n}")
@else
@内("偶{n}")
@end
@end
@define 内(t: text)
<{t}>
@end
@for n in [1, 2, 3]
@外(n)
@end
--- text
<奇1>
<偶2>
<奇3>

=== a body is placed where the component says, as often as it says
--- template.rpt
@define 框(题: text)
{题}开始
@body
{题}中间
@body
{题}结束
@end
@fields
甲 text
@end
@let 乙 = "乙"
@begin 框("A")
{甲}{乙}

- 项
@end
--- data.ini
甲 = 甲
--- text
A开始
甲乙
• 项
A中间
甲乙
• 项
A结束

=== a body sees what stands where it is written, also in a loop and in another body
--- template.rpt
@define 框(n: text)
[{n}
@body
{n}]
@end
@for x in ["一", "二"]
@let 双 = "{x}{x}"
@begin 框("外")
{x}{双}{loop.index}
@begin 框("内")
{双}
@end
@end
@end
--- text
[外
一一一1
[内
一一
内]
外]
[外
二二二2
[内
二二
内]
外]

=== a component without a body to place it leaves it out
--- template.rpt
@define 框(n: text)
[{n}
@body
{n}]
@end
@框("甲")
--- text
[甲
甲]

=== a component sees its parameters and its own file, not its caller
--- template.rpt
@fields
甲 text
@end
@let 乙 = "乙"
@define 段(丙: text)
{甲}{乙}{丙}
@end
@for 丁 in ["丁"]
@段(丁)
@end
--- data.ini
甲 = 甲
--- text
甲乙丁

=== what the caller's block knows is unknown in the component
--- template.rpt
@define 段()
{丁}{loop.index}
@end
@for 丁 in ["丁"]
@段()
@end
--- messages
template.rpt:2:2: error[E0201]: there is no field `丁`
template.rpt:2:5: error[E0212]: `loop` exists only inside a loop

=== a component of a library
--- template.rpt
@use org
@落款("机关第一")
--- org/org.rpt
@let 头 = "中共"
@define 落款(机关: text)
{头}{机关}委员会
@end
--- org/library.ini
name = org
version = 1.0
--- text
中共机关第一委员会

=== a component in a cycle
--- template.rpt
@define 甲()
@乙()
@end
@define 乙()
@甲()
@end
@甲()
--- messages
template.rpt:1:9: error[E0209]: `甲` depends on itself

=== a fault in a component that nobody uses
--- template.rpt
@define 段(甲: text)
{乙}
@end
正文
--- messages
template.rpt:2:2: error[E0201]: there is no field `乙`

=== arguments of the wrong type, too few, too many, unknown
--- template.rpt
@define 段(甲: text, 乙: integer)
{甲}{乙}
@end
@段(1, 2)
@段("a")
@段("a", 1, 2)
@段("a", 1, 丙: 1)
--- messages
template.rpt:4:4: error[E0304]: `段` needs text here, this is integer
template.rpt:1:11: note: `甲` is declared here
template.rpt:5:1: error[E0328]: `段` needs a value for `乙`
template.rpt:1:9: note: `段` is declared here
template.rpt:6:12: error[E0329]: this is one argument too many: `段` takes 2
template.rpt:1:9: note: `段` is declared here
template.rpt:7:12: error[E0223]: `段` has no parameter `丙`
template.rpt:1:9: note: `段` is declared here

=== a body that the component does not place
--- template.rpt
@define 段(甲: text)
{甲}
@end
@begin 段("a")
正文
@end
--- messages
template.rpt:4:1: error[E0221]: `段` takes no body: there is no @body in it
template.rpt:1:9: note: `段` is declared here

=== @body stands only in a component
--- template.rpt
@body
正文
--- messages
template.rpt:1:1: error[E0220]: @body is allowed only in a @define

=== a component and a style share no name
--- template.rpt
@style 落款 : body { bold }
@define 落款()
甲
@end
@落款()
--- messages
template.rpt:2:9: error[E0207]: `落款` is declared twice
template.rpt:1:8: note: the first one is here
template.rpt:5:2: error[E0219]: there is no component `落款` (it is a style: `@落款 text`)

=== @define stands at the top
--- template.rpt
@if true
@define 段()
甲
@end
@段()
@end
--- messages
template.rpt:2:1: error[E0218]: @define belongs at the top of a file, not inside a block
template.rpt:5:2: error[E0219]: there is no component `段`

=== a missing value for a parameter
--- template.rpt
@fields
甲 text?
@end
@define 段(a: text?)
[{a ?? "无"}]
@end
@段(甲)
--- text
[无]

=== a list in a component begins at one each time
--- template.rpt
@define 表(x: text)
@list "一、"
- {x}
- 乙
@end
@end
@表("甲")
@表("丙")
--- text
一、甲
二、乙
一、丙
二、乙

=== a component's parameter that repeats a field
--- template.rpt
@fields
甲 text
@end
@define 段(甲: text)
{甲}
@end
@段("x")
--- data.ini
甲 = y
--- messages
template.rpt:4:11: error[E0208]: `甲` repeats a name that is visible here
template.rpt:2:1: note: `甲` is declared here

=== text without quotation marks, a date that is none
--- template.rpt
@define 落款(机关: text, 日期: date)
{机关}{日期}
@end
@落款(某某县财政局, 2023年11月5日)
@落款("某某县财政局", "2023年11月5日")
--- messages human
template.rpt:4:5: error[E0201]: there is no field `某某县财政局`
    4 | @落款(某某县财政局, 2023年11月5日)
      |       ^^^^^^^^^^^^ if it is text, write it in quotation marks: `"某某县财政局"`
template.rpt:4:13: error[E0133]: a name cannot begin with a digit: `2023年11月5日`
    4 | @落款(某某县财政局, 2023年11月5日)
      |                     ^^^^^^^^^^^^^ write a date as `date("2023-11-05")`
template.rpt:5:15: error[E0304]: `落款` needs date here, this is text
    5 | @落款("某某县财政局", "2023年11月5日")
      |                       ^^^^^^^^^^^^^^^ write a date as `date("2023-11-05")`
template.rpt:1:22: note: `日期` is declared here
--- messages zh human
template.rpt:4:5: 错误[E0201]：没有名为“某某县财政局”的字段
    4 | @落款(某某县财政局, 2023年11月5日)
      |       ^^^^^^^^^^^^ 如果是文字，要放在引号里："某某县财政局"
template.rpt:4:13: 错误[E0133]：名称不能以数字开头：“2023年11月5日”
    4 | @落款(某某县财政局, 2023年11月5日)
      |                     ^^^^^^^^^^^^^ 日期要写成 date("2023-11-05")
template.rpt:5:15: 错误[E0304]：“落款”这里应是 date，而不是 text
    5 | @落款("某某县财政局", "2023年11月5日")
      |                       ^^^^^^^^^^^^^^^ 日期要写成 date("2023-11-05")
template.rpt:1:22: 说明：“日期”在此处声明

=== a name in a computation is no text without quotation marks
--- template.rpt
@define 段(甲: integer)
{甲}
@end
@段(乙 + 1)
{乙}
--- messages
template.rpt:4:4: error[E0201]: there is no field `乙`
template.rpt:5:2: note: `乙` is used here
