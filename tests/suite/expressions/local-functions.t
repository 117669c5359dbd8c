@let name(…) within a block.

--- frame
@if true
…
@end

=== a function within a block
--- template.rpt
@fields
人 list { 姓名 text; 得分 integer; 满分 integer }
@end
@let 位 = 1
@for 甲 in 人
@let 率(得: integer, 满: integer = 100) = round(得 * 100 / 满, 位)
{甲.姓名}{率(甲.得分, 甲.满分)}%，{率(甲.得分)}%，{甲.得分 | 率(满: 50)}%
@end
--- data.json
{"人": [{"姓名": "张三", "得分": 7, "满分": 9}, {"姓名": "李四", "得分": 9, "满分": 10}]}
--- text
张三77.8%，7%，14%
李四90%，9%，18%

=== it holds from its line to the end of its block
--- template.rpt
@if true
{f(1)}
@let f(a: integer) = a + 1
{f(1)}
@if true
{f(2)}
@end
@end
{f(1)}
--- messages
template.rpt:2:2: error[E0203]: there is no function `f`
template.rpt:9:2: note: `f` is used here

=== two blocks may each have one of that name
--- template.rpt
@if true
@let f(a: integer) = a + 1
{f(1)}
@end
@for x in [1, 2]
@let f(a: text) = "{a}！"
{f("{x}")}
@end
--- text
2
1！
2！

=== it does not see the values of the block around
--- template.rpt
@for x in [1, 2]
@let y = x * 2
@let f(a: integer) = a + y
@let g(a: integer) = a + x
{f(1)}{g(1)}
@end
--- messages
template.rpt:3:26: error[E0224]: a function cannot see `y`, which belongs to the block around it (give it to the function as an argument)
template.rpt:2:6: note: `y` is declared here
template.rpt:4:26: error[E0224]: a function cannot see `x`, which belongs to the block around it (give it to the function as an argument)
template.rpt:1:6: note: `x` is declared here
--- messages zh
template.rpt:3:26: 错误[E0224]：函数里看不到“y”：它属于外面的块（请把它作为参数传给函数）
template.rpt:2:6: 说明：“y”在此处声明
template.rpt:4:26: 错误[E0224]：函数里看不到“x”：它属于外面的块（请把它作为参数传给函数）
template.rpt:1:6: 说明：“x”在此处声明

=== what it is given as an argument may have any name
--- template.rpt
@for x in [1, 2]
@let y = x * 2
@let f(x: integer, y: integer) = x + y
{f(x, y)}
@end
--- text
3
6

=== it sees functions that stand before it
--- within
@let f(a: integer) = a + 1
@if true
@let g(a: integer) = f(a) * 10
{g(1)}
@end
--- text
20

=== it does not call itself
--- within
@let f(n: integer) = if n < 1 then 0 else f(n - 1)
{f(1)}
--- messages
template.rpt:2:6: error[E0209]: `f` depends on itself

=== nor one that stands behind it
--- within
@let f(n: integer) = g(n)
@let g(n: integer) = f(n)
{g(1)}
--- messages
template.rpt:2:22: error[E0203]: there is no function `g`

=== a name that can be seen already
--- template.rpt
@fields
甲 integer = 1
@end
@let f(n: integer) = n
@if true
@let 甲(n: integer) = n
@let f(n: integer) = n
@let g(f: integer) = f
@let h(n: integer) = n
@if true
@let h = 1
@end
@end
--- messages
template.rpt:6:6: error[E0208]: `甲` repeats a name that is visible here
template.rpt:2:1: note: `甲` is declared here
template.rpt:7:6: error[E0208]: `f` repeats a name that is visible here
template.rpt:4:6: note: `f` is declared here
template.rpt:8:8: error[E0208]: `f` repeats a name that is visible here
template.rpt:7:6: note: `f` is declared here
template.rpt:11:6: error[E0208]: `h` repeats a name that is visible here
template.rpt:9:6: note: `h` is declared here

=== in a component it sees the component's file, not its parameters
--- template.rpt
@let 前 = "致"
@define 信(给: text)
@let f(a: text) = "{前}{a}"
@let g(a: text) = "{a}{给}"
{f(给)}{g("")}
@end
@信("张三")
--- messages
template.rpt:4:24: error[E0224]: a function cannot see `给`, which belongs to the block around it (give it to the function as an argument)
template.rpt:2:11: note: `给` is declared here

=== loop within it is none
--- template.rpt
@for x in [1]
@let f(a: integer) = a + loop.index
{f(1)}
@end
--- messages
template.rpt:2:26: error[E0212]: `loop` exists only inside a loop

=== it wants its arguments
--- within
@let f(a: integer) = a
{f}，{f()}，{f("甲")}，{f(b: 1)}
--- messages
template.rpt:3:2: error[E0216]: `f` is a function and needs its arguments in brackets
template.rpt:2:6: note: `f` is declared here
template.rpt:3:6: error[E0328]: `f` needs a value for `a`
template.rpt:2:6: note: `f` is declared here
template.rpt:3:14: error[E0304]: `f` needs integer here, this is text
template.rpt:2:8: note: `a` is declared here
template.rpt:3:23: error[E0223]: `f` has no parameter `b`
template.rpt:2:6: note: `f` is declared here

=== it lies over a function of the language
--- template.rpt
@if true
@let count(a: integer) = a * 2
{count(4)}
@end
{count([1, 2, 3])}
--- text
8
3

=== what is missing stays missing
--- template.rpt
@fields
a integer?
b integer
@end
@if true
@let f(x: integer) = x + 1
甲{f(a)}乙{f(b)}
@end
--- args
--draft
--- text
甲乙X
