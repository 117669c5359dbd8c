Faults in libraries.

--- frame
…
--- command
check template.rpt

=== prose in a library
--- within
@use org
完
--- org/org.rpt
@style 落款 { align right }

这里是说明。
--- messages human
org/org.rpt:3:1: error[E0222]: a library only defines, it cannot contain text or blocks
    3 | 这里是说明。
      | ^^^^^^^^^^^^
--- messages zh human
org/org.rpt:3:1: 错误[E0222]：库里只放定义，不能有正文
    3 | 这里是说明。
      | ^^^^^^^^^^^^

=== fields and a check in a library
--- within
@use org
完
--- org/org.rpt
@fields
支部 text
@end
@check 1 < 2 "x"
--- messages human
org/org.rpt:1:1: error[E0215]: a library only defines, it cannot contain @fields
    1 | @fields
      | ^^^^^^^
org/org.rpt:4:1: error[E0215]: a library only defines, it cannot contain @check
    4 | @check 1 < 2 "x"
      | ^^^^^^^^^^^^^^^^

=== a library that is nowhere
--- within
@use "org/commom"
@落款 县委
--- org/common.rpt
@style 落款 { align right }
--- messages human
template.rpt:1:6: error[E0206]: there is no library `org/commom.rpt`
    1 | @use "org/commom"
      |      ^^^^^^^^^^^^
note: looked in `.`
note: looked in the standard library
--- exit
66

=== libraries in a circle
--- within
@use a
完
--- a/a.rpt
@use b
--- b/b.rpt
@use a
--- messages human
b/b.rpt:1:1: error[E0214]: `a/a.rpt` uses itself
    1 | @use a
      | ^^^^^^
a/a.rpt:1:1: note: `b/b.rpt` is used here
--- messages zh
b/b.rpt:1:1: 错误[E0214]：“a/a.rpt”引用了自己
a/a.rpt:1:1: 说明：“b/b.rpt”在这里用到

=== @let in a circle
--- within
@let a = b + 1
@let b = a + 1
{a}
--- messages human
template.rpt:1:6: error[E0209]: `a` depends on itself
    1 | @let a = b + 1
      |      ^
--- messages zh
template.rpt:1:6: 错误[E0209]：“a”的定义绕回了自己

=== a library of the standard library that nobody uses
--- template.rpt
@red 甲
@front("甲")
@begin abstract()
乙
@end
@table { style `report table` }
| 甲 |
@end
--- messages human
template.rpt:1:2: error[E0204]: there is no style `red`
    1 | @red 甲
      |  ^^^
template.rpt:2:2: error[E0219]: there is no component `front`
    2 | @front("甲")
      |  ^^^^^ the library `report` has it: is `@use report` missing?
template.rpt:3:8: note: `abstract` is used here
template.rpt:6:16: note: `report table` is used here
--- messages zh human
template.rpt:1:2: 错误[E0204]：没有名为“red”的样式
    1 | @red 甲
      |  ^^^
template.rpt:2:2: 错误[E0219]：没有名为“front”的组件
    2 | @front("甲")
      |  ^^^^^ 模板库“report”里有；是不是少了“@use report”？
template.rpt:3:8: 说明：“abstract”在这里用到
template.rpt:6:16: 说明：“report table”在这里用到

=== @elif behind the @end of its @if
--- template.rpt
@fields
甲 boolean = true
乙 boolean = true
@end
@if 甲
子
@end
@elif 乙
丑
@else
寅
@end
卯
--- messages human
template.rpt:8:1: error[E0116]: `@elif` is allowed only directly inside an `@if`
    8 | @elif 乙
      | ^^^^^
--- messages zh human
template.rpt:8:1: 错误[E0116]：“@elif”要直接写在“@if”里
    8 | @elif 乙
      | ^^^^^
