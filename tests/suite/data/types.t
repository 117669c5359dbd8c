What values of each type have to look like, and what is said where they do not.

--- frame field 甲
@fields
…
@end
{甲}

--- frame unused fields
@fields
…
@end
完

=== an integer with places
--- within field 甲
甲 integer
--- data.ini
甲 = 5.5
--- messages
data.ini:1:5: error[E0425]: `甲` must be a whole number, not `5.5`
template.rpt:2:1: note: `甲` is declared here

=== an integer in words
--- within field 甲
甲 integer
--- data.ini
甲 = 五
--- messages
data.ini:1:5: error[E0425]: `甲` must be a whole number, not `五` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `甲` is declared here

=== a number with a unit
--- within field 甲
甲 number
--- data.ini
甲 = 5元
--- messages
data.ini:1:5: error[E0426]: `甲` must be a number, not `5元` (write digits such as 1234.5, without unit or grouping)
template.rpt:2:1: note: `甲` is declared here

=== a number with grouping
--- within field 甲
甲 money
--- data.ini
甲 = 1,234.50
--- messages
data.ini:1:5: error[E0426]: `甲` must be a number, not `1,234.50` (write digits such as 1234.5, without unit or grouping)
template.rpt:2:1: note: `甲` is declared here

=== a number with an exponent
--- within field 甲
甲 number
--- data.ini
甲 = 1e5
--- messages
data.ini:1:5: error[E0426]: `甲` must be a number, not `1e5` (write digits such as 1234.5, without unit or grouping)
template.rpt:2:1: note: `甲` is declared here

=== no infinity
--- within field 甲
甲 number
--- data.ini
甲 = Infinity
--- messages
data.ini:1:5: error[E0426]: `甲` must be a number, not `Infinity` (write digits such as 1234.5, without unit or grouping)
template.rpt:2:1: note: `甲` is declared here

=== an integer below its bound
--- within field 甲
甲 integer(1..)
--- data.ini
甲 = 0
--- messages
data.ini:1:5: error[E0429]: `甲` is 0, but must be at least 1
template.rpt:2:1: note: `甲` is declared here

=== an integer above its bound
--- within field 甲
甲 integer(0..100)
--- data.ini
甲 = 101
--- messages
data.ini:1:5: error[E0430]: `甲` is 101, but must be at most 100
template.rpt:2:1: note: `甲` is declared here

=== a date in words
--- within field 甲
甲 date
--- data.ini
甲 = 明天
--- messages
data.ini:1:5: error[E0431]: `甲` must be a date, not `明天` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
template.rpt:2:1: note: `甲` is declared here

=== a day that is none
--- within field 甲
甲 date
--- data.ini
甲 = 2023-02-29
--- messages
data.ini:1:5: error[E0432]: `甲`: there is no day `2023-02-29`
template.rpt:2:1: note: `甲` is declared here

=== a time that is none
--- within field 甲
甲 time
--- data.ini
甲 = 25:00
--- messages
data.ini:1:5: error[E0433]: `甲` must be a time of day, not `25:00` (write 14:30, 14:30:05 or 14时30分)
template.rpt:2:1: note: `甲` is declared here

=== a boolean of another word
--- within field 甲
甲 boolean
--- data.ini
甲 = 对
--- messages
data.ini:1:5: error[E0434]: `甲` must be yes or no, not `对` (write true/false, yes/no, 是/否, 有/无 or 1/0)
template.rpt:2:1: note: `甲` is declared here

=== none of the choices, with the nearest
--- within field 甲
甲 one of "上午好", "下午好"
--- data.ini
甲 = 上午
--- messages
data.ini:1:5: error[E0435]: `甲` must be one of `上午好`, `下午好`, not `上午` (did you mean `上午好`?)
template.rpt:2:1: note: `甲` is declared here

=== a text that is too long
--- within field 甲
甲 text(..3)
--- data.ini
甲 = 四个汉字
--- messages
data.ini:1:5: error[E0437]: `甲` has 4 characters, but must have at most 3
template.rpt:2:1: note: `甲` is declared here

=== a text that is too short
--- within field 甲
甲 text(5..)
--- data.ini
甲 = 四个汉字
--- messages
data.ini:1:5: error[E0436]: `甲` has 4 characters, but must have at least 5
template.rpt:2:1: note: `甲` is declared here

=== a pattern is for the whole of the text
--- within field 甲
甲 text /[0-9]{4}/
--- data.ini
甲 = 12345
--- messages
data.ini:1:5: error[E0438]: `甲` is `12345`, which does not match /[0-9]{4}/
template.rpt:2:1: note: `甲` is declared here

=== lengths count characters
--- template.rpt
@fields
甲 text(..4)
乙 text(2..2)
@end
{甲}{乙}
--- data.ini
甲 = 四个汉字
乙 = 𠮷野
--- text
四个汉字𠮷野

=== a pattern may hold a slash
--- within field 甲
甲 text /\d+\/\d+/
--- data.ini
甲 = 12/345
--- text
12/345

=== bounds hold for each item of a list
--- template.rpt
@fields
甲 list of integer(1..5)
@end
{甲 | join("")}
--- data.ini
甲 = 1
甲 = 6
甲 = 0
--- messages
data.ini:2:5: error[E0430]: `甲[2]` is 6, but must be at most 5
template.rpt:2:1: note: `甲` is declared here
data.ini:3:5: error[E0429]: `甲[3]` is 0, but must be at least 1
template.rpt:2:1: note: `甲` is declared here

=== full-width digits count as digits
--- template.rpt
@fields
甲 integer
乙 number
丙 date
丁 time
戊 boolean
@end
{甲}，{乙}，{丙}，{丁}，{戊}
--- data.ini
甲 = １２
乙 = ３.５
丙 = ２０２３-１１-０５
丁 = １４:３０
戊 = １
--- text
12，3.5，2023年11月5日，14:30，是

=== all faults of the data are shown, not only the first
--- template.rpt
@fields
甲 integer
乙 date
丙 boolean
@end
{甲}{乙}{丙}
--- data.ini
甲 = a
乙 = b
丙 = c
--- messages
data.ini:1:5: error[E0425]: `甲` must be a whole number, not `a` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `甲` is declared here
data.ini:2:5: error[E0431]: `乙` must be a date, not `b` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
template.rpt:3:1: note: `乙` is declared here
data.ini:3:5: error[E0434]: `丙` must be yes or no, not `c` (write true/false, yes/no, 是/否, 有/无 or 1/0)
template.rpt:4:1: note: `丙` is declared here

=== a @record names a type for fields and lists
--- template.rpt
@record 党员 { 姓名 text; 入党 date? }
@fields
书记 党员
委员 list of 党员
@end
{书记.姓名}，{for p in 委员 sep "、"}{p.姓名}{if p.入党}（{p.入党:yyyy}）{end}{end}
--- data.ini
[书记]
姓名 = 张三
[委员]
姓名 = 李四
入党 = 2001-07-01
[委员]
姓名 = 王五
--- text
张三，李四（2001）、王五

=== an unknown type is answered with the nearest
--- within unused fields
甲 integr
乙 foo
--- messages
template.rpt:2:3: error[E0205]: there is no type `integr` (did you mean `integer`?)
template.rpt:3:3: error[E0205]: there is no type `foo` (one of text, integer, number, money, date, time, boolean, image)

=== two fields of one name
--- within unused fields
甲 text
甲 integer
--- command
check template.rpt
--- messages
template.rpt:3:1: error[E0207]: `甲` is declared twice
template.rpt:2:1: note: the first one is here

=== a default of the wrong type
--- within unused fields
甲 integer = "一"
乙 date = "2023-11-05"
丙 one of "a", "b" = "c"
--- messages
template.rpt:2:13: error[E0321]: `甲` is integer, its default is text
template.rpt:3:10: error[E0321]: `乙` is date, its default is text (write a date as `date("2023-11-05")`)
template.rpt:4:21: error[E0323]: the default `c` is not one of the choices

=== bounds and patterns in the wrong place
--- within unused fields
甲 boolean(1..2)
乙 integer(5..1)
丙 integer /a/
丁 text /(/
--- command
check template.rpt
--- messages
template.rpt:2:3: error[E0316]: boolean has no bounds
template.rpt:3:3: error[E0317]: the lower bound is above the upper one
template.rpt:4:11: error[E0319]: a pattern belongs to text, this is integer
template.rpt:5:10: error[E0318]: `(` is not a regular expression (missing closing parenthesis)

=== fields between braces may be parted by line breaks or semicolons
--- template.rpt
@fields
a { x text; y text
  z text }
@end
{a.x}{a.y}{a.z}
--- data.ini
[a]
x = 1
y = 2
z = 3
--- text
123

=== comments stand behind fields
--- within field 甲
甲 text "一//二" // 说明
// 整行说明
乙 text? // 说明
--- data.ini
甲 = 一
--- text
一

=== code in the full-width forms of a Chinese input method
--- template.rpt
@fields
甲 integer（1..） “人数” ＝ 5
乙 one of “上午”，“下午” ＝ “下午”
丙 list of text？
丁 text？
@end
{甲}{乙}{count（丙）}
--- text
5下午0

=== a default meets the bounds and the pattern of its own field
--- template.rpt
@fields
甲 integer(1..) = 0
乙 text(..2) = "三个字"
丙 text /[0-9]+/ = "x"
丁 integer(1..) = 1
@end
{甲}{乙}{丙}{丁}
--- messages
template.rpt:2:18: error[E0325]: the default of `甲` does not meet the bounds or the pattern of its own field
template.rpt:3:15: error[E0325]: the default of `乙` does not meet the bounds or the pattern of its own field
template.rpt:4:19: error[E0325]: the default of `丙` does not meet the bounds or the pattern of its own field

=== dates as forms, spreadsheets and programs write them
--- template.rpt
@fields
日 list of date
@end
{for d in 日 sep "，"}{d}{end}
--- data.ini
日 = ２０２３－１２－１５
日 = 2023 年 12 月 15 日
日 = 2023-12-15 00:00:00
日 = 2023/12/15 0:00
日 = 2023-12-15T00:00:00+08:00
--- text
2023年12月15日，2023年12月15日，2023年12月15日，2023年12月15日，2023年12月15日

=== a date with its year last, and one with a time of day
--- template.rpt
@fields
甲 date
乙 date
丙 date
丁 date
@end
{甲}{乙}{丙}{丁}
--- data.ini
甲 = 12/15/2023
乙 = 5.11.2023
丙 = 2023-12-15 14:30
丁 = 明天
--- messages
data.ini:1:5: error[E0431]: `甲` must be a date, not `12/15/2023` (which number is the month cannot be told: write the year first, as in 2023-11-05)
template.rpt:2:1: note: `甲` is declared here
data.ini:2:5: error[E0431]: `乙` must be a date, not `5.11.2023` (which number is the month cannot be told: write the year first, as in 2023-11-05)
template.rpt:3:1: note: `乙` is declared here
data.ini:3:5: error[E0431]: `丙` must be a date, not `2023-12-15 14:30` (a date has no time of day: write the date alone, as in 2023-11-05)
template.rpt:4:1: note: `丙` is declared here
data.ini:4:5: error[E0431]: `丁` must be a date, not `明天` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
template.rpt:5:1: note: `丁` is declared here

=== a default that is computed keeps the rules of its field
--- template.rpt
@fields
a integer
数 integer(1..10) = a + 5
名 text /[a-z]*/ = "{a}x"
级 one of "甲", "乙" = if a > 5 then "丙" else "甲"
表 list of text(1..2) = split("{a}，很长的", "，")
@end
{数}{名}{级}{count(表)}
--- data.json
{"a": 9}
--- messages
template.rpt:3:20: error[E0430]: `数` is 14, but must be at most 10
template.rpt:3:1: note: `数` is declared here
data.json:1:7: note: `a` is 9 here
template.rpt:4:19: error[E0438]: `名` is `9x`, which does not match /[a-z]*/
template.rpt:4:1: note: `名` is declared here
data.json:1:7: note: `a` is 9 here
template.rpt:5:21: error[E0435]: `级` must be one of `甲`, `乙`, not `丙`
template.rpt:5:1: note: `级` is declared here
data.json:1:7: note: `a` is 9 here
template.rpt:6:24: error[E0437]: `表[2]` has 3 characters, but must have at most 2
template.rpt:6:1: note: `表` is declared here
data.json:1:7: note: `a` is 9 here
