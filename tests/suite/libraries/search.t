Where libraries are looked for, and that one file is one library by whatever names.

=== beside the template comes first, then --lib in its order, then RPT_LIB_PATH in its order
--- a.rpt
@let 甲 = "旁"
--- one/a.rpt
@let 甲 = "一"
--- one/b.rpt
@let 乙 = "一"
--- two/b.rpt
@let 乙 = "二"
--- two/c.rpt
@let 丙 = "二"
--- three/c.rpt
@let 丙 = "三"
--- three/d.rpt
@let 丁 = "三"
--- four/d.rpt
@let 丁 = "四"
--- four/e.rpt
@let 戊 = "四"
--- template.rpt
@use "a"
@use "b"
@use "c"
@use "d"
@use "e"
{甲}{乙}{丙}{丁}{戊}
--- args
--lib one --lib two
--- env
RPT_LIB_PATH=three:four
--- text
旁一二三四

=== empty entries of RPT_LIB_PATH and folders that are not there mean nothing
--- four/e.rpt
@let 戊 = "四"
--- template.rpt
@use "e"
{戊}
--- env
RPT_LIB_PATH=::nothing:four/:
--- text
四

=== a library that is nowhere: all places are named
--- four/e.rpt
@let 戊 = "四"
--- template.rpt
@use "org/e"
{戊}
--- args
--lib one/
--- env
RPT_LIB_PATH=:three:four
--- exit
66
--- messages
template.rpt:1:6: error[E0206]: there is no library `org/e.rpt`
note: looked in `.`
note: looked in `one/`
note: looked in `three`
note: looked in `four`
note: looked in the standard library
--- messages zh
template.rpt:1:6: 错误[E0206]：找不到库“org/e.rpt”
说明：找过“.”
说明：找过“one/”
说明：找过“three”
说明：找过“four”
说明：找过标准库

=== the ending of a file is not written
--- org/common.rpt
@let 甲 = "甲"
--- template.rpt
@use "org/common.rpt"
{甲}
--- exit
66
--- messages
template.rpt:1:6: error[E0206]: there is no library `org/common.rpt.rpt` (write `"org/common"`)
note: looked in `.`
note: looked in the standard library

=== what a library uses is looked for in the same places
--- lib/org/org.rpt
@use "org/parts"
@use base
@let 甲 = "{乙}{丙}"
--- lib/org/parts.rpt
@let 乙 = "库内"
--- base/base.rpt
@let 丙 = "模板旁"
--- template.rpt
@use org
{甲}
--- args
--lib lib
--- text
库内模板旁

=== a file of a library that lies deeper belongs to the same library
--- org/library.ini
version = 3.1
--- org/forms/letter.rpt
@let 甲 = "甲"
--- template.rpt
@use "org/forms/letter" version 3
{甲}
--- text
甲

=== one file under several names is read once
--- lib/org/org.rpt
@let 甲 = "甲"
@define 款()
款
@end
--- template.rpt
@use org
@use "org/org"
@use "./org//org"
@use "org/../org/org"
@use "lib/org/org"
{甲}
@款()
--- args
--lib ./lib/
--- text
甲
款

=== a diamond is read once
--- base/base.rpt
@let 甲 = "甲"
@page { margin left 3cm }
--- a/a.rpt
@use base
@let 乙 = "{甲}乙"
--- b/b.rpt
@use base
@let 丙 = "{甲}丙"
--- template.rpt
@use a
@use b
{甲}{乙}{丙}
--- text
甲甲乙甲丙

=== a template that a library uses is a circle, by whatever name
--- org/org.rpt
@use "./sub/../template"
--- template.rpt
@use org
完
--- messages
org/org.rpt:1:1: error[E0214]: `template.rpt` uses itself
template.rpt:1:1: note: `org/org.rpt` is used here

=== three libraries in a circle: the way round
--- a/a.rpt
@use b
--- b/b.rpt
@use "c/c"
--- c/c.rpt
@let 丙 = 1

@use a
--- template.rpt
@use a
完
--- command
check template.rpt
--- messages human
c/c.rpt:3:1: error[E0214]: `a/a.rpt` uses itself
    3 | @use a
      | ^^^^^^
b/b.rpt:1:1: note: `c/c.rpt` is used here
a/a.rpt:1:1: note: `b/b.rpt` is used here
--- messages zh
c/c.rpt:3:1: 错误[E0214]：“a/a.rpt”引用了自己
b/b.rpt:1:1: 说明：“c/c.rpt”在这里用到
a/a.rpt:1:1: 说明：“b/b.rpt”在这里用到

=== a library that uses itself
--- a/a.rpt
@use a
--- template.rpt
@use a
完
--- messages
a/a.rpt:1:1: error[E0214]: `a/a.rpt` uses itself

=== a file of a library finds it, however deep in the folder that is checked
--- top/org/lib/library.ini
name = lib
version = 1.0
--- top/org/lib/lib.rpt
@use "lib/part"
@let 甲 = 乙
--- top/org/lib/part.rpt
@let 乙 = "丙"
--- top/org/lib/deep/more.rpt
@use "lib/part"
@let 丁 = 乙
--- top/org/t.rpt
@document { title "甲" }
@use lib
正文{甲}。
--- command
check top
--- text

=== where the check begins makes no difference
--- top/org/lib/library.ini
name = lib
--- top/org/lib/lib.rpt
@use "lib/part"
@let 甲 = 乙
--- top/org/lib/part.rpt
@let 乙 = "丙"
--- top/org/lib/deep/more.rpt
@use "lib/part"
@let 丁 = 乙
--- command
check . top/org top/org/lib top/org/lib/ top/org/lib/deep top/org/lib/lib.rpt ./top/org/lib/deep/more.rpt top/../top/org/lib
--- text

=== a fault in a library is said once in a folder, wherever the library lies
--- top/org/lib/library.ini
name = lib
--- top/org/lib/lib.rpt
@use "lib/part"
@let 甲 = 没有
--- top/org/lib/part.rpt
@let 乙 = 也没有
--- top/org/t.rpt
@use lib
正文{甲}。
--- top/far/t.rpt
@use lib
正文{甲}。
--- command
check top
--- messages
top/org/lib/lib.rpt:2:10: error[E0201]: there is no field `没有`
top/org/lib/part.rpt:1:10: error[E0201]: there is no field `也没有`

=== of two versions of a library the nearest one counts
--- top/lib/library.ini
version = 1.0
--- top/lib/lib.rpt
@use "lib/part"
--- top/lib/part.rpt
@let 旧 = "旧"
--- top/org/lib/library.ini
version = 2.0
--- top/org/lib/lib.rpt
@use "lib/part"
@let 甲 = 新
--- top/org/lib/part.rpt
@let 新 = "新"
--- top/org/in/t.rpt
@document { title "甲" }
@use lib version 2
{新}{甲}
--- top/t.rpt
@document { title "甲" }
@use lib version 1
{旧}
--- command
check top
--- text

=== a library within a library, which both find
--- top/out/library.ini
version = 1.0
--- top/out/base.rpt
@let 外 = "外"
--- top/out/in/library.ini
version = 1.0
--- top/out/in/in.rpt
@use "in/part"
@use "out/base"
@let 甲 = "{内}{外}"
--- top/out/in/part.rpt
@let 内 = "内"
--- command
check top top/out/in
--- text

=== templates of a folder find libraries wherever they lie in it
--- top/libs/org/library.ini
version = 1.0
--- top/libs/org/org.rpt
@let 甲 = "甲"
--- top/letters/2023/t.rpt
@document { title "甲" }
@use org
{甲}
--- command
check top
--- text

=== a template that is not in the folder that is checked finds none there
--- top/libs/org/library.ini
version = 1.0
--- top/libs/org/org.rpt
@let 甲 = "甲"
--- other/t.rpt
@document { title "甲" }
@use org
{甲}
--- command
check top other
--- exit
66
--- messages
other/t.rpt:2:6: error[E0206]: there is no library `org/org.rpt`
note: looked in `other`
note: looked in the standard library

=== examples find libraries in the folder that is tested
--- top/libs/org/library.ini
version = 1.0
--- top/libs/org/org.rpt
@use "org/part"
@let 甲 = 乙
--- top/libs/org/part.rpt
@let 乙 = "乙"
--- top/libs/org/examples/e.rpt
@use "org/part"
{乙}
--- top/libs/org/examples/e.ini
; no fields
--- top/libs/org/examples/e.txt
乙
--- top/letters/2023/t.rpt
@use org
{甲}
--- top/letters/2023/full.ini
; no fields
--- top/letters/2023/full.txt
乙
--- command
test top
--- text
2 passed, 0 failed
