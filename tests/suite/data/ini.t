INI data, to the letter.

--- frame 甲
@fields
甲 text
@end
{甲}

--- frame 甲 and 乙
@fields
甲 text
乙 text
@end
…

--- frame 地址
@fields
地址 text
@end
…

=== blanks around the key and the value do not count
--- within 甲 and 乙
{甲}|{乙}
--- data.ini
甲=一
乙   =   二 = 三　
--- text
一|二 = 三

=== a comment begins a line with a semicolon or a number sign
--- within 甲 and 乙
{甲}|{乙}
--- data.ini
; 说明
# 说明
甲 = a ; b
乙 = #1
--- text
a ; b|#1

=== a section is a record, a path of names nests
--- template.rpt
@fields
会议 {
  地点 text
  主持 { 姓名 text }
}
@end
{会议.地点}，{会议.主持.姓名}
--- data.ini
[会议]
地点 = 会议室
[会议.主持]
姓名 = 张三
--- text
会议室，张三

=== an empty section name goes back to the top
--- template.rpt
@fields
会议 { 地点 text }
甲 text
@end
{会议.地点}{甲}
--- data.ini
[会议]
地点 = 会议室
[]
甲 = 顶
--- text
会议室顶

=== a key that stands more than once makes a list
--- template.rpt
@fields
议程 list of text
@end
{议程 | join("、")}
--- data.ini
议程 = 甲
议程 = 乙
议程 = 丙
--- text
甲、乙、丙

=== a section that stands more than once makes a list
--- template.rpt
@fields
请假 list { 姓名 text; 原因 text = "因公" }
@end
{for p in 请假 sep "、"}{p.姓名}{p.原因}{end}
--- data.ini
[请假]
姓名 = 张三
[请假]
姓名 = 李四
原因 = 因病
--- text
张三因公、李四因病

=== a single value is a list of one
--- template.rpt
@fields
议程 list of text
人 list { 名 text }
@end
{count(议程)}{议程[1]}，{count(人)}{人[1].名}
--- data.ini
议程 = 甲
[人]
名 = 乙
--- text
1甲，1乙

=== a nested section belongs to the last of its outer ones
--- template.rpt
@fields
组 list {
  名 text
  人 list { 名 text }
}
@end
{for g in 组 sep "；"}{g.名}：{for p in g.人 sep "、"}{p.名}{end}{end}
--- data.ini
[组]
名 = 一组
[组.人]
名 = 甲
[组.人]
名 = 乙
[组]
名 = 二组
[组.人]
名 = 丙
--- text
一组：甲、乙；二组：丙

=== empty values of a list are left out
--- template.rpt
@fields
l list of text
@end
{count(l)}{l | join("")}
--- data.ini
l = a
l =
l = b
--- text
2ab

=== an indented line goes on with the value, after a line break
--- within 地址
{地址}
--- data.ini escaped
地址 = 第一行
  第二行
\t第三行
--- text
第一行
第二行
第三行

=== a further line loses its outer blanks
--- within 地址
{地址}
--- data.ini escaped
地址 = 甲
\u3000\u3000乙  丙  \t
--- text
甲
乙  丙

=== after an empty key the first further line begins the value
--- within 地址
[{地址}]
--- data.ini
地址 =
  第一行
  第二行
--- text
[第一行
第二行]

=== an indented line that looks like an undeclared key goes on with the value
--- template.rpt
@fields
式 text
@end
[{式}]
--- data.ini
式 = 甲
  x = y
--- text
[甲
x = y]

=== an indented line that looks like a declared key is an error that says so
--- within 甲 and 乙
{甲}{乙}
--- data.ini
甲 = 一
  乙 = 二
--- messages
data.ini:2:3: error[E0409]: `乙` is the name of a field, but an indented line continues the value above (remove the blanks before it)
data.ini:1:1: note: the value of `甲` begins here

=== what is declared counts by the section
--- template.rpt
@fields
乙 text
会议 { 甲 text }
@end
{乙}{会议.甲}
--- data.ini
乙 = 顶
[会议]
甲 = 一
  乙 = 二
--- text
顶一
乙 = 二

=== quotes around the whole of a value keep outer blanks
--- template.rpt
@fields
甲 text
乙 text
丙 text
@end
[{甲}][{乙}][{丙}]
--- data.ini
甲 = "  a  "
乙 = "a" b
丙 = a "b"
--- text
[  a  ]["a" b][a "b"]

=== quotes over several lines are text
--- within 甲
--- data.ini
甲 = "a
  b"
--- text
"a
b"

=== a name in the data may be anything that stands in backquotes in the template
--- template.rpt
@fields
`参评（名）` integer
@end
{`参评（名）`}
--- data.ini
参评（名） = 5
--- text
5

=== a line that is neither key nor section
--- within 甲
--- data.ini
甲 = 一
就是一行字
--- messages
data.ini:2:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `就是一行字` (indent it if it continues the value above)

=== a full-width equals sign is answered with the right one
--- within 甲
--- data.ini
甲＝一
--- messages
data.ini:1:2: error[E0406]: a line is `key = value`, `[section]` or a comment, not `甲＝一` (write a half-width `=`)

=== full-width brackets are answered with the right ones
--- template.rpt
@fields
会议 { 甲 text? }
@end
{会议.甲}完
--- data.ini
【会议】
--- messages
data.ini:1:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `【会议】` (write `[会议]`)

=== a section that is not closed
--- template.rpt
@fields
会议 { 甲 text? }
@end
{会议.甲}完
--- data.ini
[会议
--- messages
data.ini:1:1: error[E0408]: a section is a name, or names separated by dots, in `[` and `]` (write `[会议]`)

=== a value without a name
--- template.rpt
@fields
甲 text?
@end
{甲}完
--- data.ini
= 一
--- messages
data.ini:1:1: error[E0407]: there is no name before the `=`

=== a key that no field declares is a warning, with the nearest name
--- template.rpt
@fields
应到 integer
备注 text?
@end
{应到}
--- data.ini
应到 = 5
应道 = 6
天气 = 晴
--- text
5
--- messages
data.ini:2:1: warning[W0420]: no field is named `应道`; its value is not used (did you mean `应到`?)
data.ini:3:1: warning[W0420]: no field is named `天气`; its value is not used

=== a label in the place of the name is answered with the name
--- template.rpt
@fields
应到 integer? "应到党员人数"
@end
{应到}完
--- data.ini
应到党员人数 = 5
--- text
--- messages
data.ini:1:1: error[E0484]: no field is named `应到党员人数`, and `应到` has no value (did you mean `应到`?)
template.rpt:2:1: note: `应到` is declared here

=== an unknown section is a warning too
--- template.rpt
@fields
会议 { 地点 text? }
@end
完
--- data.ini
[会仪]
地点 = 甲
--- text
--- messages
data.ini:1:2: error[E0485]: no list or record is named `会仪`; what it contains would be lost (did you mean `会议`?)
template.rpt:2:1: note: `会议` is declared here

=== with --strict a warning is an error
--- template.rpt
@fields
应到 integer
@end
{应到}
--- data.ini
应到 = 5
应道 = 6
--- args
--strict
--- messages
data.ini:2:1: error[W0420]: no field is named `应道`; its value is not used (did you mean `应到`?)
--- exit
65

=== a key that stands twice where the field is no list
--- within 甲
--- data.ini
甲 = 一

甲 = 二
--- messages
data.ini:3:1: error[E0421]: `甲` is given more than once and is not a list
data.ini:1:1: note: the first one is here
template.rpt:2:1: note: `甲` is declared here

=== a section that stands twice where the field is no list
--- template.rpt
@fields
会议 { 地点 text }
@end
{会议.地点}
--- data.ini
[会议]
地点 = 一
[会议]
地点 = 二
--- messages
data.ini:3:2: error[E0421]: `会议` is given more than once and is not a list
data.ini:1:2: note: the first one is here
template.rpt:2:1: note: `会议` is declared here

=== a section for a single value, a single value for a record
--- template.rpt
@fields
甲 text
会议 { 地点 text }
@end
{甲}{会议.地点}
--- data.ini
会议 = 会议室
[甲]
地点 = 一
--- messages
data.ini:1:6: error[E0423]: `会议` is a record (a section, an object), not a single value
template.rpt:3:1: note: `会议` is declared here
data.ini:2:2: error[E0424]: `甲` is a single value, not a record (a section, an object)
template.rpt:2:1: note: `甲` is declared here

=== a section may come before the one around it
--- template.rpt
@fields
会议 { 地点 text; 人 list { 名 text } }
@end
{会议.地点}{会议.人.名 | join("、")}
--- data.ini
[会议.人]
名 = 甲
[会议]
地点 = 一
[会议.人]
名 = 乙
--- text
一甲、乙

=== a path as a key is answered with the section
--- template.rpt
@fields
会议 { 地点 text? }
@end
完
--- data.ini
会议.地点 = 一
--- text
完
--- messages
data.ini:1:1: warning[W0420]: no field is named `会议.地点`; its value is not used (write it in the section `[会议]`)

=== a blank line or a comment ends a value; a line that would go on with it is an error
--- template.rpt
@fields
a text
b text
c text
@end
[{a}][{b}][{c}]
--- data.ini
a = 1

; a comment about b
  stray words
  and more of them
b = 2
# another one
    x
c = 3
  4

  d = 5
--- messages
data.ini:4:3: error[E0490]: `stray words` is indented as if it continued the value of `a`, which a blank line or a comment has ended (remove the blank line or comment above it if it continues the value)
data.ini:1:1: note: the value of `a` begins here
data.ini:8:5: error[E0490]: `x` is indented as if it continued the value of `b`, which a blank line or a comment has ended (remove the blank line or comment above it if it continues the value)
data.ini:6:1: note: the value of `b` begins here
data.ini:12:3: warning[W0420]: no field is named `d`; its value is not used

=== between the further lines of a value blank lines are its own
--- template.rpt
@fields
简介 text
b text
@end
{简介}

@for 段 in split(简介, "\n")
{段}
@end
{b}
--- data.ini
简介 = 第一段短。
  第二段比较短。

  第三段是很长的一段文字。

b = 2
--- text
第一段短。
第二段比较短。

第三段是很长的一段文字。
第一段短。
第二段比较短。
第三段是很长的一段文字。
2

=== behind a blank line a key and a section may be indented
--- template.rpt
@fields
a text
b text
会议 { 地点 text }
@end
[{a}][{b}][{会议.地点}]
--- data.ini
a = 1

  b = 2

  [会议]
  地点 = 三楼
--- text
[1][2][三楼]

=== an indented comment goes on with the value, with a warning
--- template.rpt
@fields
a text
b text
@end
[{a}][{b}]
--- data.ini
a = 1
  ; 说明
b = 2
  #1 楼
--- text
[1
; 说明][2
#1 楼]
--- messages
data.ini:2:3: warning[W0423]: `; 说明` is indented and so continues the value of `a`; a comment is not indented

=== a section in other brackets, or in none, is one message, and its keys are where they belong
--- template.rpt
@fields
甲 { 日期 date; 地点 text }
乙 { 日期 date; 地点 text }
丙 { 日期 date; 地点 text }
丁 { 日期 date; 地点 text }
戊 { 日期 date; 地点 text }
己 { 日期 date; 地点 text; 里 { 室 text } }
庚 list { 名 text }
@end
{甲.地点}{乙.地点}{丙.地点}{丁.地点}{戊.地点}{己.里.室}{庚.名 | join("")}{己.日期}{甲.日期}
--- data.ini
【甲】
日期 = 2023-12-15
地点 = 一楼
［乙］
日期 = 2023-12-15
地点 = 一楼
[丙
日期 = 2023-12-15
地点 = 一楼
[丁] 会议
日期 = 2023-12-15
地点 = 一楼
[[戊]]
日期 = 2023-12-15
地点 = 一楼
己：
日期 = 2023-12-15
地点 = 一楼
【己.里】
室 = 301
<庚>
名 = x
**庚**
名 = y
〔庚]：
名 = y
--- messages
data.ini:1:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `【甲】` (write `[甲]`)
data.ini:4:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `［乙］` (write `[乙]`)
data.ini:7:1: error[E0408]: a section is a name, or names separated by dots, in `[` and `]` (write `[丙]`)
data.ini:10:1: error[E0408]: a section is a name, or names separated by dots, in `[` and `]` (write `[丁]`)
data.ini:13:1: error[E0408]: a section is a name, or names separated by dots, in `[` and `]` (write `[戊]`)
data.ini:16:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `己：` (write `[己]`)
data.ini:19:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `【己.里】` (write `[己.里]`)
data.ini:21:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `<庚>` (write `[庚]`)
data.ini:23:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `**庚**` (write `[庚]`)
data.ini:25:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `〔庚]：` (write `[庚]`)

=== a comment in the signs of another language
--- within 甲
--- data.ini
// 说明
；说明
甲 = 一
--- messages
data.ini:1:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `// 说明` (a comment begins with `;`)
data.ini:2:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `；说明` (a comment begins with `;`)

=== keys may be indented alike
--- within 甲 and 乙
{甲}|{乙}
--- data.ini
  甲 = 一
  乙 = 二
    三
--- text
一|二
三

=== empty quotes are an empty value
--- template.rpt
@fields
甲 text?
@end
[{甲}]
--- data.ini
甲 = ""
--- text
[]

=== a section without keys is a record
--- template.rpt
@fields
组 list { 名 text? }
@end
{count(组)}
--- data.ini
[组]
; 没有
[组]
--- text
2

=== letters are told apart by case
--- template.rpt
@fields
name text?
@end
[{name}]
--- data.ini
Name = x
--- text
--- messages
data.ini:1:1: error[E0484]: no field is named `Name`, and `name` has no value (did you mean `name`?)
template.rpt:2:1: note: `name` is declared here
