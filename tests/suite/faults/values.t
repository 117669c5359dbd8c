Values of another type, formats of another type, arguments that do not fit.

--- frame check
…
--- command
check template.rpt

--- frame check of fields
@fields
…
@end
完
--- command
check template.rpt

=== a text where a date belongs
--- within check
@fields
召开日期 date
@end
@if 召开日期 < "2023-11-05"
甲
@end
--- messages human
template.rpt:4:12: error[E0302]: `<` is between date and text, which cannot be compared
    4 | @if 召开日期 < "2023-11-05"
      |                ^^^^^^^^^^^^ write a date as `date("2023-11-05")`
--- messages zh human
template.rpt:4:12: 错误[E0302]：“<”两边是 date 和 text，不能相比
    4 | @if 召开日期 < "2023-11-05"
      |                ^^^^^^^^^^^^ 日期要写成 date("2023-11-05")

=== a date without date("…")
--- within check
@fields
召开日期 date
@end
@if 召开日期 > 2023-11-05
甲
@end
--- messages human
template.rpt:4:12: error[E0302]: `>` is between date and integer, which cannot be compared
    4 | @if 召开日期 > 2023-11-05
      |                ^^^^^^^^^^ write a date as `date("2023-11-05")`

=== a date that there is not
--- within check
@let 截止 = date("2023-02-30")
@let 开始 = date("去年")
{截止}{开始}
--- messages human
template.rpt:1:16: error[E0324]: `2023-02-30` is not a date
    1 | @let 截止 = date("2023-02-30")
      |                  ^^^^^^^^^^^^
template.rpt:2:16: error[E0324]: `去年` is not a date
    2 | @let 开始 = date("去年")
      |                  ^^^^^^ write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日

=== a date as a default
--- within check of fields
召开日期 date = "2023-11-05"
截止日期 date = 2023-11-05
--- messages human
template.rpt:2:13: error[E0321]: `召开日期` is date, its default is text
    2 | 召开日期 date = "2023-11-05"
      |                 ^^^^^^^^^^^^ write a date as `date("2023-11-05")`
template.rpt:3:13: error[E0321]: `截止日期` is date, its default is integer
    3 | 截止日期 date = 2023-11-05
      |                 ^^^^^^^^^^ write a date as `date("2023-11-05")`

=== a date moved with +
--- within check
@fields
召开日期 date
@end
{召开日期 + 7}，{召开日期 - 7}
--- messages human
template.rpt:4:2: error[E0301]: `+` does not take a value of type date
    4 | {召开日期 + 7}，{召开日期 - 7}
      |  ^^^^^^^^ write `add_days(date, n)`
template.rpt:4:13: error[E0301]: `-` does not take a value of type date
    4 | {召开日期 + 7}，{召开日期 - 7}
      |                  ^^^^^^^^ write `days_between(a, b)` or `add_days(date, -n)`

=== a number in quotation marks
--- within check
@fields
应到 integer
@end
{if 应到 > "20"}甲{end}{应到 + "1"}
--- messages human
template.rpt:4:10: error[E0302]: `>` is between integer and text, which cannot be compared
    4 | {if 应到 > "20"}甲{end}{应到 + "1"}
      |            ^^^^ write a number without quotation marks
template.rpt:4:27: error[E0301]: `+` does not take a value of type text
    4 | {if 应到 > "20"}甲{end}{应到 + "1"}
      |                                ^^^ write texts side by side in one string: "{a}{b}"

=== a list as a value
--- within check
@fields
议程 list of text
请假 list { 姓名 text }
@end
议程有{议程}，{请假}请假。
--- messages human
template.rpt:5:5: error[E0308]: a list of text cannot be written as it is
    5 | 议程有{议程}，{请假}请假。
      |        ^^^^ write `join(list, "、")` or a `{for …}`
template.rpt:5:10: error[E0308]: a list of record cannot be written as it is
    5 | 议程有{议程}，{请假}请假。
      |                ^^^^ write `join(list.name, "、")` or a `{for …}`
--- messages zh human
template.rpt:5:5: 错误[E0308]：list of text 不能直接写进文字里
    5 | 议程有{议程}，{请假}请假。
      |        ^^^^ 请写 join(列表, "、") 或者用 {for …}
template.rpt:5:10: 错误[E0308]：list of record 不能直接写进文字里
    5 | 议程有{议程}，{请假}请假。
      |                ^^^^ 请写 join(列表.名称, "、") 或者用 {for …}

=== a record as a value
--- within check
@fields
会议 { 地点 text; 日期 date }
@end
{会议}
--- messages human
template.rpt:4:2: error[E0308]: a record cannot be written as it is
    4 | {会议}
      |  ^^^^ name one of its members: `record.name`
--- messages zh
template.rpt:4:2: 错误[E0308]：record 不能直接写进文字里（请写明其中的一项：记录.名称）

=== a group as a value
--- within check
@fields
人员 list { 姓名 text; 部门 text }
@end
{for g in 人员 group by 部门}{g}{end}
--- messages human
template.rpt:4:27: error[E0308]: a group cannot be written as it is
    4 | {for g in 人员 group by 部门}{g}{end}
      |                               ^ name one of its members: `record.name`

=== a loop over what is no list
--- within check
@fields
应到 integer
@end
@for 人 in 应到
甲
@end
--- messages human
template.rpt:4:11: error[E0306]: a list is needed here, this is integer
    4 | @for 人 in 应到
      |            ^^^^

=== a condition that is always there
--- within check
@fields
支部 text
@end
{if 支部}甲{end}
--- messages human
template.rpt:4:5: error[E0303]: a condition is a boolean, a list or an optional value; this is text and always there
    4 | {if 支部}甲{end}
      |     ^^^^ compare it with a value; a field that may be missing has a `?` after its type
--- messages zh human
template.rpt:4:5: 错误[E0303]：条件要用是非值、列表或可以缺的值，而这个 text 总是有值
    4 | {if 支部}甲{end}
      |     ^^^^ 请与一个值比较；可以缺的字段要在类型后面加“?”

=== = with true
--- within check
@fields
请假 list of text
@end
{if 请假 = true}甲{end}
{if 请假 > 0}乙{end}
--- messages human
template.rpt:4:10: error[E0302]: `=` is between list of text and boolean, which cannot be compared
    4 | {if 请假 = true}甲{end}
      |            ^^^^ `if list` alone asks whether it has items
template.rpt:5:10: error[E0302]: `>` is between list of text and integer, which cannot be compared
    5 | {if 请假 > 0}乙{end}
      |            ^ compare its length: `count(list)`

=== a format for another type
--- within check
@fields
支部 text
应到 integer
日期 date
@end
{支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
--- messages human
template.rpt:6:5: error[E0310]: text takes no format
    6 | {支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
      |       ^^^^
template.rpt:6:15: error[E0309]: `y` is not a format for integer
    6 | {支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
      |                    ^ write it like `0.00`
template.rpt:6:26: error[E0309]: `0.00` is not a format for date
    6 | {支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
      |                                   ^^^^ write it like `yyyy年M月d日`
template.rpt:6:44: error[E0309]: `M` is not a format for integer
    6 | {支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
      |                                                      ^ write it like `0.00`
--- messages zh human
template.rpt:6:5: 错误[E0310]：text 没有格式可用
    6 | {支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
      |       ^^^^
template.rpt:6:15: 错误[E0309]：“y”不是 integer 的格式
    6 | {支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
      |                    ^ 写法如：0.00
template.rpt:6:26: 错误[E0309]：“0.00”不是 date 的格式
    6 | {支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
      |                                   ^^^^ 写法如：yyyy年M月d日
template.rpt:6:44: 错误[E0309]：“M”不是 integer 的格式
    6 | {支部:yyyy}，{应到:yyyy年}，{日期:0.00}，{count([1]):M月}
      |                                                      ^ 写法如：0.00

=== a format of other languages
--- within check
@fields
比率 number
日期 date
@end
{比率:.2f}，{日期:%Y-%m-%d}，{比率:%.2f}
--- messages human
template.rpt:5:5: error[E0309]: `.` is not a format for number
    5 | {比率:.2f}，{日期:%Y-%m-%d}，{比率:%.2f}
      |       ^ write it like `0.00`
template.rpt:5:15: error[E0309]: `Y` is not a format for date
    5 | {比率:.2f}，{日期:%Y-%m-%d}，{比率:%.2f}
      |                    ^ write `y`
template.rpt:5:29: error[E0309]: `.` is not a format for number
    5 | {比率:.2f}，{日期:%Y-%m-%d}，{比率:%.2f}
      |                                     ^ write it like `0.00`

=== capital letters in a date's format
--- within check
@fields
日期 date
@end
{日期:YYYY年MM月DD日}
--- messages human
template.rpt:4:5: error[E0309]: `YYYY` is not a format for date
    4 | {日期:YYYY年MM月DD日}
      |       ^^^^ write `yyyy`

=== a format that is missing
--- within check
@fields
日期 date
@end
{日期:}
--- messages human
template.rpt:4:5: error[E0130]: expected a format after the `:`
    4 | {日期:}
      |       ^

=== arguments in the wrong order
--- within check
@fields
开始 date
@end
{add_days(7, 开始)}，{join("、", ["甲"])}，{replace("甲")}
--- messages human
template.rpt:4:11: error[E0304]: `add_days` needs date here, this is integer
    4 | {add_days(7, 开始)}，{join("、", ["甲"])}，{replace("甲")}
      |           ^
note: its form is `add_days(date, integer) date`
template.rpt:4:25: error[E0304]: `join` needs list of text, numbers, dates or booleans here, this is text
    4 | {add_days(7, 开始)}，{join("、", ["甲"])}，{replace("甲")}
      |                            ^^^^
note: its form is `join(list of value, [text]) text`
template.rpt:4:39: error[E0305]: the arguments do not fit `replace`
    4 | {add_days(7, 开始)}，{join("、", ["甲"])}，{replace("甲")}
      |                                             ^^^^^^^^^^^^^
note: its form is `replace(text, text, text) text`
--- messages zh human
template.rpt:4:11: 错误[E0304]：“add_days”这里应是 date，而不是 integer
    4 | {add_days(7, 开始)}，{join("、", ["甲"])}，{replace("甲")}
      |           ^
说明：写法是 add_days(date, integer) date
template.rpt:4:25: 错误[E0304]：“join”这里应是 list of text, numbers, dates or booleans，而不是 text
    4 | {add_days(7, 开始)}，{join("、", ["甲"])}，{replace("甲")}
      |                            ^^^^
说明：写法是 join(list of value, [text]) text
template.rpt:4:39: 错误[E0305]：给“replace”的参数不对
    4 | {add_days(7, 开始)}，{join("、", ["甲"])}，{replace("甲")}
      |                                             ^^^^^^^^^^^^^
说明：写法是 replace(text, text, text) text

=== too many and too few arguments
--- within check
@let 率(a: number, b: number) = a * 100 / b
{率(1)}，{率(1, 2, 3)}，{率(a: 1, c: 2)}，{count()}，{round(1, 2, 3)}
--- messages human
template.rpt:2:2: error[E0328]: `率` needs a value for `b`
    2 | {率(1)}，{率(1, 2, 3)}，{率(a: 1, c: 2)}，{count()}，{round(1, 2, 3)}
      |  ^^^^^
template.rpt:1:6: note: `率` is declared here
template.rpt:2:17: error[E0329]: this is one argument too many: `率` takes 2
    2 | {率(1)}，{率(1, 2, 3)}，{率(a: 1, c: 2)}，{count()}，{round(1, 2, 3)}
      |                    ^
template.rpt:1:6: note: `率` is declared here
template.rpt:2:30: error[E0223]: `率` has no parameter `c`
    2 | {率(1)}，{率(1, 2, 3)}，{率(a: 1, c: 2)}，{count()}，{round(1, 2, 3)}
      |                                   ^
template.rpt:1:6: note: `率` is declared here
template.rpt:2:38: error[E0305]: the arguments do not fit `count`
    2 | {率(1)}，{率(1, 2, 3)}，{率(a: 1, c: 2)}，{count()}，{round(1, 2, 3)}
      |                                            ^^^^^^^
note: its form is `count(list of value) integer`
template.rpt:2:60: error[E0305]: the arguments do not fit `round`
    2 | {率(1)}，{率(1, 2, 3)}，{率(a: 1, c: 2)}，{count()}，{round(1, 2, 3)}
      |                                                                   ^
note: its form is `round(number, [integer]) number`

=== arguments of a component
--- within check
@define 落款(机关: text, 日期: date)
{机关}{日期}
@end
@落款(today, "县委")
@落款("县委")
@落款(机关: "县委", 日起: today)
--- messages human
template.rpt:4:5: error[E0304]: `落款` needs text here, this is date
    4 | @落款(today, "县委")
      |       ^^^^^
template.rpt:1:12: note: `机关` is declared here
template.rpt:4:12: error[E0304]: `落款` needs date here, this is text
    4 | @落款(today, "县委")
      |              ^^^^^^ write a date as `date("2023-11-05")`
template.rpt:1:22: note: `日期` is declared here
template.rpt:5:1: error[E0328]: `落款` needs a value for `日期`
    5 | @落款("县委")
      | ^^^^^^^^^^^^^
template.rpt:1:9: note: `落款` is declared here
template.rpt:6:15: error[E0223]: `落款` has no parameter `日起`
    6 | @落款(机关: "县委", 日起: today)
      |                     ^^^^ did you mean `日期`?
template.rpt:1:9: note: `落款` is declared here

=== a choice that is none
--- within check
@fields
时段 one of "上午", "下午" = "晚上"
@end
{if 时段 = "上五"}甲{end}
--- messages human
template.rpt:2:24: error[E0323]: the default `晚上` is not one of the choices
    2 | 时段 one of "上午", "下午" = "晚上"
      |                              ^^^^^^
--- messages zh
template.rpt:2:24: 错误[E0323]：默认值“晚上”不在可选的值里

=== a division by zero
--- within check
@fields
应到 integer
@end
{应到 / 0}
--- messages human
template.rpt:4:7: error[E0315]: division by zero
    4 | {应到 / 0}
      |         ^

=== division by what the data make zero
--- template.rpt
@fields
应到 integer
实到 integer
@end
到会率{实到 * 100 / 应到}%
--- data.ini
应到 = 0
实到 = 5
--- messages human
template.rpt:5:16: error[E0601]: division by zero: with these data the divisor is 0
    5 | 到会率{实到 * 100 / 应到}%
      |                     ^^^^
data.ini:1:6: note: `应到` is 0 here
--- messages zh
template.rpt:5:16: 错误[E0601]：除数为零：按这些数据，除数是 0
data.ini:1:6: 说明：“应到”在这里的值是 0

=== an index below 1 that no data decide on
--- within check
@fields
名单 list of text?
@end
@let 零 = 0
@let 末 = -1
{名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]}
@if count(名单) > 0 and 名单[0] = "甲"
甲
@end
--- messages
template.rpt:6:5: error[E0334]: an index begins at 1, this is 0 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:6:19: error[E0334]: an index begins at 1, this is -1 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:6:27: error[E0334]: an index begins at 1, this is 0 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:6:42: error[E0334]: an index begins at 1, this is 0 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:6:49: error[E0334]: an index begins at 1, this is -1 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:6:56: error[E0334]: an index begins at 1, this is 0 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:6:59: error[E0307]: `姓` would be a member of a record, this is text
template.rpt:6:79: error[E0334]: an index begins at 1, this is 0 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:7:26: error[E0334]: an index begins at 1, this is 0 (the first item is `[1]`, `last(…)` gives the last one)
--- messages zh human
template.rpt:6:5: 错误[E0334]：序号从 1 开始，不能是 0
    6 | {名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]…
      |       ^ 第一项是“[1]”，最后一项用“last(…)”
template.rpt:6:19: 错误[E0334]：序号从 1 开始，不能是 -1
    6 | {名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]…
      |                        ^^ 第一项是“[1]”，最后一项用“last(…)”
template.rpt:6:27: 错误[E0334]：序号从 1 开始，不能是 0
    6 | {名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]…
      |                                  ^^^^^^^^^ 第一项是“[1]”，最后一项用“last(…)”
template.rpt:6:42: 错误[E0334]：序号从 1 开始，不能是 0
    6 | …名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]}
      |                                                   ^^ 第一项是“[1]”，最后一项用“last(…)”
template.rpt:6:49: 错误[E0334]：序号从 1 开始，不能是 -1
    6 | …名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]}
      |                                                             ^^ 第一项是“[1]”，最后一项用“last(…)”
template.rpt:6:56: 错误[E0334]：序号从 1 开始，不能是 0
    6 | …名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]}
      |                                                                       ^ 第一项是“[1]”，最后一项用“last(…)”
template.rpt:6:59: 错误[E0307]：只有记录才有“姓”这样的项，这里是 text
    6 | …名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]}
      |                                                                          ^^
template.rpt:6:79: 错误[E0334]：序号从 1 开始，不能是 0
    6 | …名单[0] ?? "无"}{名单[-1]}{名单[1 - 2 + 1]}{名单[零]}{名单[末]}{名单[0].姓}{名单[零 + 1]}{["甲"][0]}
      |                                                                                                   ^ 第一项是“[1]”，最后一项用“last(…)”
template.rpt:7:26: 错误[E0334]：序号从 1 开始，不能是 0
    7 | @if count(名单) > 0 and 名单[0] = "甲"
      |                              ^ 第一项是“[1]”，最后一项用“last(…)”

=== an index below 1 that the data lead to
--- template.rpt
@fields
名单 list of text
第 integer
@end
@let 前 = 第 - 1
@let 取(n: integer) = 名单[n]
{名单[第 - 1] ?? "无"}{名单[第]}{名单[第 + 5] ?? "无"}
{名单[前]}
{取(第 - 2)}
@for i, 名 in 名单
{if i > 1 and 名单[i - 1] = 名}同上{else}{名}{end}{if i > 1 then 名单[i - 1] else "无"}
@end
@for i, 名 in 名单
{名单[i - 1] ?? "无"}{名}
@end
--- data.ini
名单 = 甲
名单 = 甲
第 = 1
--- messages
template.rpt:7:5: error[E0670]: an index begins at 1, with these data it is 0 (the first item is `[1]`, `last(…)` gives the last one)
data.ini:3:5: note: `第` is 1 here
template.rpt:8:5: error[E0670]: an index begins at 1, with these data it is 0 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:6:25: error[E0670]: an index begins at 1, with these data it is -1 (the first item is `[1]`, `last(…)` gives the last one)
template.rpt:14:5: error[E0670]: an index begins at 1, with these data it is 0 (the first item is `[1]`, `last(…)` gives the last one)

=== an index that is not whole
--- template.rpt
{["甲", "乙"][1.5]}{["甲", "乙"][3 / 2]}{["甲", "乙"][-0.5]}{["甲", "乙"][floor(3 / 2)]}{["甲", "乙"]["1"]}
--- messages
template.rpt:1:13: error[E0313]: an index is a whole number, this is 1.5
template.rpt:1:30: error[E0313]: an index is a whole number, this is number (`floor(…)` makes a number whole)
template.rpt:1:49: error[E0313]: an index is a whole number, this is -0.5
template.rpt:1:93: error[E0313]: an index is a whole number, this is text

=== bounds that cross
--- within check of fields
应到 integer(5..1)
支部 date(..20)
编号 text /[/
--- messages human
template.rpt:2:4: error[E0317]: the lower bound is above the upper one
    2 | 应到 integer(5..1)
      |      ^^^^^^^^^^^^^
template.rpt:3:4: error[E0316]: date has no bounds
    3 | 支部 date(..20)
      |      ^^^^^^^^^^
template.rpt:4:11: error[E0318]: `[` is not a regular expression
    4 | 编号 text /[/
      |             ^ missing terminating ] for character class

=== a field without a type, and one with its label first
--- within check of fields
支部
应到 "应到人数" integer
日期: date
地点 = text
人数 integer, "人数"
--- messages human
template.rpt:2:3: error[E0136]: something is missing at the end of the line
    2 | 支部
      |     ^ expected a type, such as `text`, `date`, `list of text`
template.rpt:3:11: error[E0135]: unexpected `integer`
    3 | 应到 "应到人数" integer
      |                 ^^^^^^^ the type comes before the label
template.rpt:4:3: error[E0135]: unexpected `:`
    4 | 日期: date
      |     ^ expected a type, such as `text`, `date`, `list of text`
template.rpt:5:4: error[E0135]: unexpected `=`
    5 | 地点 = text
      |      ^ expected a type, such as `text`, `date`, `list of text`
template.rpt:6:11: error[E0135]: unexpected `,`
    6 | 人数 integer, "人数"
      |             ^ expected text in quotation marks
--- messages zh
template.rpt:2:3: 错误[E0136]：这一行没有写完（此处应为类型，如 text、date、list of text）
template.rpt:3:11: 错误[E0135]：此处不能写“integer”（类型写在说明文字之前）
template.rpt:4:3: 错误[E0135]：此处不能写“:”（此处应为类型，如 text、date、list of text）
template.rpt:5:4: 错误[E0135]：此处不能写“=”（此处应为类型，如 text、date、list of text）
template.rpt:6:11: 错误[E0135]：此处不能写“,”（此处应为引号内的文字）

=== one of without its commas
--- within check of fields
时段 one of "上午" "下午"
级别 one of 县, 市
类别 one of ["甲", "乙"]
--- messages human
template.rpt:2:11: warning[W0301]: `one of` has a single choice
    2 | 时段 one of "上午" "下午"
      |             ^^^^^^ separate the choices with commas: `one of "a", "b"`
template.rpt:3:11: error[E0135]: unexpected `县`
    3 | 级别 one of 县, 市
      |             ^^ expected text in quotation marks
template.rpt:4:11: error[E0135]: unexpected `[`
    4 | 类别 one of ["甲", "乙"]
      |             ^ expected text in quotation marks

=== a list with its type in brackets
--- within check of fields
议程 list(text)
请假 list<text>
附件 text[]
--- messages human
template.rpt:2:8: error[E0135]: unexpected `(`
    2 | 议程 list(text)
      |          ^ write `list of text`
template.rpt:3:8: error[E0135]: unexpected `<`
    3 | 请假 list<text>
      |          ^ write `list of text`
template.rpt:4:8: error[E0135]: unexpected `[`
    4 | 附件 text[]
      |          ^ write `list of text`

=== an optional field with the mark on its name
--- within check of fields
备注? text
--- messages human
template.rpt:2:5: error[E0135]: unexpected `text`
    2 | 备注? text
      |       ^^^^ the `?` comes after the type: `text?`

=== the label behind the braces of its fields
--- template.rpt
@fields
请假 list { 姓名 text } "请假人员"
会议 { 日 date } "会议"
@end
甲
--- messages human
template.rpt:2:21: error[E0135]: unexpected `"`
    2 | 请假 list { 姓名 text } "请假人员"
      |                         ^ the label comes before the `{`: `list "…" { … }`
template.rpt:3:15: error[E0135]: unexpected `"`
    3 | 会议 { 日 date } "会议"
      |                  ^ the label comes before the `{`: `list "…" { … }`
--- messages zh human
template.rpt:2:21: 错误[E0135]：此处不能写“"”
    2 | 请假 list { 姓名 text } "请假人员"
      |                         ^ 说明文字写在“{”之前：list "…" { … }
template.rpt:3:15: 错误[E0135]：此处不能写“"”
    3 | 会议 { 日 date } "会议"
      |                  ^ 说明文字写在“{”之前：list "…" { … }

=== a record of a list that lacks a member of the others
--- template.rpt
@let 人员 = [{ 姓名: "张三", 职务: "书记" }, { 姓名: "李四" }]
{count(人员)}
--- messages human
template.rpt:1:36: error[E0331]: the records of a list must have the same members, but `职务` is not in each
    1 | @let 人员 = [{ 姓名: "张三", 职务: "书记" }, { 姓名: "李四" }]
      |                                              ^^^^^^^^^^^^^^^^
--- messages zh human
template.rpt:1:36: 错误[E0331]：同一列表里的记录要有相同的字段，而“职务”不是每条都有
    1 | @let 人员 = [{ 姓名: "张三", 职务: "书记" }, { 姓名: "李四" }]
      |                                              ^^^^^^^^^^^^^^^^

=== escapes of other languages stand in a string as they are
--- template.rpt
@style 条 { number "1.\t" }
@let 文 = "甲\t乙\r\u4e2d\'\}\*\\t\q\"\{\n"
@check 1 < 2 "甲\t乙"
@list "一、\t"
- 项
@end
@条 款
@table { caption "表\t一" }
| {join(["1", "2"], "\t")} | {"1	2"} |
@end
{文}
--- text escaped
一、\\t项
1.\\t款
表1　表\\t一
1\\t2\u00091 2
甲\\t乙\\r\\u4e2d\\'\\}\\*\\t\\q"{\n
--- messages
template.rpt:1:22: warning[W0110]: `\t` is not an escape in a string: the backslash is kept as it is (press the Tab key for a tab; a backslash is `\\`)
template.rpt:2:12: warning[W0110]: `\t` is not an escape in a string: the backslash is kept as it is (press the Tab key for a tab; a backslash is `\\`)
template.rpt:2:15: warning[W0110]: `\r` is not an escape in a string: the backslash is kept as it is (a backslash is `\\`; the escapes are `\"`, `\{`, `\\` and `\n`)
template.rpt:2:17: warning[W0110]: `\u4e2d` is not an escape in a string: the backslash is kept as it is (a backslash is `\\`; the escapes are `\"`, `\{`, `\\` and `\n`)
template.rpt:2:23: warning[W0110]: `\'` is not an escape in a string: the backslash is kept as it is (a backslash is `\\`; the escapes are `\"`, `\{`, `\\` and `\n`)
template.rpt:2:25: warning[W0110]: `\}` is not an escape in a string: the backslash is kept as it is (a backslash is `\\`; the escapes are `\"`, `\{`, `\\` and `\n`)
template.rpt:2:27: warning[W0110]: `\*` is not an escape in a string: the backslash is kept as it is (a backslash is `\\`; the escapes are `\"`, `\{`, `\\` and `\n`)
template.rpt:3:16: warning[W0110]: `\t` is not an escape in a string: the backslash is kept as it is (press the Tab key for a tab; a backslash is `\\`)
template.rpt:4:10: warning[W0110]: `\t` is not an escape in a string: the backslash is kept as it is (press the Tab key for a tab; a backslash is `\\`)
template.rpt:8:20: warning[W0110]: `\t` is not an escape in a string: the backslash is kept as it is (press the Tab key for a tab; a backslash is `\\`)
template.rpt:9:22: warning[W0110]: `\t` is not an escape in a string: the backslash is kept as it is (press the Tab key for a tab; a backslash is `\\`)
--- messages zh
template.rpt:1:22: 警告[W0110]：字符串里没有“\t”这个转义：反斜杠会照样写出（制表符请直接按 Tab 键；反斜杠本身写“\\”）
template.rpt:2:12: 警告[W0110]：字符串里没有“\t”这个转义：反斜杠会照样写出（制表符请直接按 Tab 键；反斜杠本身写“\\”）
template.rpt:2:15: 警告[W0110]：字符串里没有“\r”这个转义：反斜杠会照样写出（反斜杠本身写“\\”；转义只有“\"”“\{”“\\”“\n”）
template.rpt:2:17: 警告[W0110]：字符串里没有“\u4e2d”这个转义：反斜杠会照样写出（反斜杠本身写“\\”；转义只有“\"”“\{”“\\”“\n”）
template.rpt:2:23: 警告[W0110]：字符串里没有“\'”这个转义：反斜杠会照样写出（反斜杠本身写“\\”；转义只有“\"”“\{”“\\”“\n”）
template.rpt:2:25: 警告[W0110]：字符串里没有“\}”这个转义：反斜杠会照样写出（反斜杠本身写“\\”；转义只有“\"”“\{”“\\”“\n”）
template.rpt:2:27: 警告[W0110]：字符串里没有“\*”这个转义：反斜杠会照样写出（反斜杠本身写“\\”；转义只有“\"”“\{”“\\”“\n”）
template.rpt:3:16: 警告[W0110]：字符串里没有“\t”这个转义：反斜杠会照样写出（制表符请直接按 Tab 键；反斜杠本身写“\\”）
template.rpt:4:10: 警告[W0110]：字符串里没有“\t”这个转义：反斜杠会照样写出（制表符请直接按 Tab 键；反斜杠本身写“\\”）
template.rpt:8:20: 警告[W0110]：字符串里没有“\t”这个转义：反斜杠会照样写出（制表符请直接按 Tab 键；反斜杠本身写“\\”）
template.rpt:9:22: 警告[W0110]：字符串里没有“\t”这个转义：反斜杠会照样写出（制表符请直接按 Tab 键；反斜杠本身写“\\”）
