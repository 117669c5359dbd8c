@let: derived values and functions.

=== a derived value is known in the whole file
--- template.rpt
{剩余}，{率}
@fields
共 integer
已 integer
@end
@let 率 = round(已 * 100 / 共, 1)
@let 剩余 = 共 - 已
--- data.ini
共 = 8
已 = 3
--- text
5，37.5

=== a derived value may use others, in any order
--- template.rpt
@let a = b + 1
@let b = c * 2
@let c = 3
{a}
--- text
7

=== a cycle is an error
--- template.rpt
@let a = b
@let b = a
{a}
--- messages
template.rpt:1:6: error[E0209]: `a` depends on itself

=== a function
--- template.rpt
@let 率(a: number, b: number) = round(a * 100 / b, 1)
@let 名(x: text, 敬: text) = "{x}{敬}"
{率(1, 3)}%，{名("张三", 敬: "同志")}，{名(敬: "先生", x: "李四")}
--- text
33.3%，张三同志，李四先生

=== a function is called by a pipe, too
--- template.rpt
@let 称(x: text, y: text) = "{x}{y}"
{"张三" | 称("同志")}
--- text
张三同志

=== a function sees fields and other values of its file
--- template.rpt
@fields
基 integer
@end
@let 倍 = 2
@let f(x: integer) = x * 倍 + 基
{f(3)}
--- data.ini
基 = 1
--- text
7

=== a function whose argument is missing
--- template.rpt
@fields
n integer?
@end
@let f(x: integer) = x + 1
[{f(n)}]
--- text
[]

=== a function takes what is optional
--- template.rpt
@fields
n integer?
@end
@let f(x: integer?) = x ?? 5
{f(n)}，{f(3)}
--- text
5，3

=== an argument of the wrong type
--- template.rpt
@let f(x: integer) = x + 1
{f("a")}
--- messages
template.rpt:2:4: error[E0304]: `f` needs integer here, this is text
template.rpt:1:8: note: `x` is declared here

=== a function without its arguments
--- template.rpt
@let f(x: integer) = x + 1
{f}
--- messages
template.rpt:2:2: error[E0216]: `f` is a function and needs its arguments in brackets
template.rpt:1:6: note: `f` is declared here

=== a function that calls itself
--- template.rpt
@let f(x: integer) = f(x - 1)
{f(3)}
--- messages
template.rpt:1:6: error[E0209]: `f` depends on itself

=== within a block a value holds from its line to the block's end
--- template.rpt
@for x in [1, 2]
@let 倍 = x * 2
{x}的两倍是{倍}。
@end
--- text
1的两倍是2。
2的两倍是4。

=== behind its block it is unknown
--- template.rpt
@if true
@let 甲 = 1
{甲}
@end
{甲}
--- messages
template.rpt:5:2: error[E0201]: there is no field `甲`

=== before its line it is unknown
--- template.rpt
@if true
{甲}
@let 甲 = 1
@end
--- messages
template.rpt:2:2: error[E0201]: there is no field `甲`

=== a nearer name that repeats a visible one is an error
--- template.rpt
@fields
甲 integer
@end
@if true
@let 甲 = 1
{甲}
@end
--- command
check template.rpt
--- messages
template.rpt:5:6: error[E0208]: `甲` repeats a name that is visible here
template.rpt:2:1: note: `甲` is declared here

=== two values of one name
--- template.rpt
@let 甲 = 1
@let 甲 = 2
{甲}
--- messages
template.rpt:2:6: error[E0207]: `甲` is declared twice
template.rpt:1:6: note: the first one is here

=== names in backquotes may hold anything
--- template.rpt
@fields
`2023年` integer
`参评（名）` integer
@end
{`2023年`}，{`参评（名）` + 1}
--- data.ini
2023年 = 5
参评（名） = 6
--- text
5，7

=== names are compared after NFC
--- template.rpt escaped
@let caf\u00E9 = 1
{cafe\u0301}
--- text
1

=== words of the grammar may be names where it has no place for them
--- template.rpt
@fields
date date
text text
list list of text
count integer
group text
sort text
where text
sum integer
@end
{date}，{text}，{join(list, "、")}，{count + count(list)}，{group}{sort}{where}{sum + sum([1, 2])}
--- data.ini
date = 2023-11-05
text = 甲
list = 乙
count = 1
group = 丙
sort = 丁
where = 戊
sum = 2
--- text
2023年11月5日，甲，乙，2，丙丁戊5

=== the few words that need backquotes as names
--- template.rpt
@fields
`not` integer
`if` integer
`true` integer
`false` integer
`loop` integer
`it` integer
@end
{`not` + `if` + `true` + `false` + `loop` + `it`}，{for x in [1] sep ""}{`loop`}{loop.index}{end}，{count([5, 7] where it > `it`)}
--- data.ini
not = 1
if = 2
true = 3
false = 4
loop = 5
it = 6
--- text
21，51，1

=== a word is a keyword only where the grammar has a place for it
--- template.rpt
@fields
mod integer = 7
in integer = 2
then integer = 3
else integer = 4
or boolean = true
where list of integer
by integer = 1
desc text = "d"
sep list of text
@end
{mod mod in}，{if then > 1 then then else else}，{or or or:真/假}，{count(where where it > by)}，{where sort by it desc | join("")}{desc}，{for x in sep sep "、"}{x}{end}
--- data.ini
where = 1
where = 2
sep = a
sep = b
--- text
1，3，真，1，21d，a、b

=== after a point and before the colon of an argument any word is a name
--- template.rpt
@let f(if: integer, not: integer) = `if` * 10 + `not`
{f(not: 1, if: 2)}，{{ if: 5, end: 6 }.end}
--- text
21，6

=== a fault in a @let that nobody uses
--- template.rpt
@let 甲 = 乙 + 1
@let 丙(x: number) = x + 丁
正文
--- messages
template.rpt:1:10: error[E0201]: there is no field `乙`
template.rpt:2:25: error[E0201]: there is no field `丁`

=== a chain of @let is as deep as the limit allows
--- template.rpt
@let a = 1
@let b = a + 1
@let c = b + 1
@let d = c + 1
@let e = d + 1
@let f = e + 1
{f}
--- args
--limit depth=6
--- text
6

=== a chain of @let that is deeper is refused
--- template.rpt
{f}
@let f = e + 1
@let e = d + 1
@let d = c + 1
@let c = b + 1
@let b = a + 1
@let a = 1
--- args
--limit depth=4
--- messages
template.rpt:6:6: error[E0012]: beyond the limit `depth` of 4; `--limit depth=…` sets another
--- exit
77

=== names of an outer block are known after an inner one
--- template.rpt
@for x in ["甲", "乙"]
@let 双 = "{x}{x}"
@for y in [1, 2]
{y}
@end
{x}{双}
@if true
@let z = 3
{z}{x}
@end
{loop.index}{双}
@end
--- text
1
2
甲甲甲
3甲
1甲甲
1
2
乙乙乙
3乙
2乙乙
