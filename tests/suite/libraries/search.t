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
