Versions of libraries: which one is wanted, which one is found.

--- frame org
…
--- org/org.rpt
@let 甲 = "甲"

--- frame org version 1.2
@use org version 1.2
{甲}
--- org/org.rpt
@let 甲 = "甲"

=== a later version with the same first number will do
--- within org version 1.2
--- org/library.ini
name = org
version = 1.10
--- text
甲

=== versions are compared number by number
--- within org
@use org version 1.2.9
@use "org/b" version 1
@use "org/c" version 1.02
{甲}{乙}{丙}
--- org/library.ini
version = 1.2.10
--- org/b.rpt
@let 乙 = "乙"
--- org/c.rpt
@let 丙 = "丙"
--- text
甲乙丙

=== what a version does not say is 0
--- within org
@use org version 2.0.0
{甲}
--- org/library.ini
version = 2
--- text
甲

=== too old a library, whose names are then not reported
--- within org
@use org version 1.10
{甲}{还没有}
--- org/library.ini
; 常用
name = org
version = 1.2
--- command
check template.rpt
--- messages human
template.rpt:1:18: error[E0244]: version 1.10 of `org` or later, before 2, is needed; version 1.2 was found
    1 | @use org version 1.10
      |                  ^^^^ get a later version of the library
org/library.ini:3:11: note: `org` says here that it is version 1.2
--- messages zh human
template.rpt:1:18: 错误[E0244]：需要“org”的 1.10 版或更新的版本（2 版之前），找到的是 1.2 版
    1 | @use org version 1.10
      |                  ^^^^ 请换用较新的库
org/library.ini:3:11: 说明：“org”在此处写明自己是 1.2 版

=== too new a library
--- within org
@use "org/org" version 1.10
{甲}
--- org/library.ini
version = 2.0
--- command
check template.rpt
--- messages human
template.rpt:1:24: error[E0244]: version 1.10 of `org` or later, before 2, is needed; version 2.0 was found
    1 | @use "org/org" version 1.10
      |                        ^^^^ get an earlier version of the library, or write `version 2.0` if it suits this file
org/library.ini:1:11: note: `org` says here that it is version 2.0
--- messages zh human
template.rpt:1:24: 错误[E0244]：需要“org”的 1.10 版或更新的版本（2 版之前），找到的是 2.0 版
    1 | @use "org/org" version 1.10
      |                        ^^^^ 请换用较早的库；如果这个版本也适用，就写“version 2.0”
org/library.ini:1:11: 说明：“org”在此处写明自己是 2.0 版

=== the first number may be long
--- within org
@use org version 999999999999999999999999.5
{甲}
--- org/library.ini
version = 1000000000000000000000000
--- messages
template.rpt:1:18: error[E0244]: version 999999999999999999999999.5 of `org` or later, before 1000000000000000000000000, is needed; version 1000000000000000000000000 was found (get an earlier version of the library, or write `version 1000000000000000000000000` if it suits this file)
org/library.ini:1:11: note: `org` says here that it is version 1000000000000000000000000

=== the next first number of 9 is 10
--- within org
@use org version 9.5
{甲}
--- org/library.ini
version = 1
--- messages
template.rpt:1:18: error[E0244]: version 9.5 of `org` or later, before 10, is needed; version 1 was found (get a later version of the library)
org/library.ini:1:11: note: `org` says here that it is version 1

=== a library without library.ini has no version
--- within org version 1.2
--- messages human
template.rpt:1:18: error[E0245]: `org` does not say its version
    1 | @use org version 1.2
      |                  ^^^ write `version = 1.2`, or what it is, into `org/library.ini`
--- messages zh human
template.rpt:1:18: 错误[E0245]：“org”没有写明自己的版本
    1 | @use org version 1.2
      |                  ^^^ 在“org/library.ini”中写明版本，如“version = 1.2”

=== nor has one whose library.ini does not say it
--- within org version 1.2
--- org/library.ini
name = org
--- messages
template.rpt:1:18: error[E0245]: `org` does not say its version (write `version = 1.2`, or what it is, into `org/library.ini`)

=== nor has a file that lies in no library folder
--- common.rpt
@let 甲 = "甲"
--- template.rpt
@use "common" version 1.2
{甲}
--- messages human
template.rpt:1:23: error[E0246]: a file outside a library folder has no version
    1 | @use "common" version 1.2
      |                       ^^^ a library with a version is a folder with a library.ini
--- messages zh human
template.rpt:1:23: 错误[E0246]：不在库文件夹里的文件没有版本
    1 | @use "common" version 1.2
      |                       ^^^ 有版本的库是一个文件夹，里面有 library.ini

=== a version that is faulty is the only fault
--- within org version 1.2
--- org/library.ini
version = 1.2b
--- messages
org/library.ini:1:11: error[E0242]: `1.2b` is not a version (a version is numbers separated by dots, such as 1.2)

=== the first library found counts, though a later place has a version that fits
--- org/library.ini
version = 1.0
--- org/org.rpt
@let 甲 = "旁"
--- lib/org/library.ini
version = 2.0
--- lib/org/org.rpt
@let 甲 = "库"
--- template.rpt
@use org version 2
{甲}
--- args
--lib lib
--- messages
template.rpt:1:18: error[E0244]: version 2 of `org` or later, before 3, is needed; version 1.0 was found (get a later version of the library)
org/library.ini:1:11: note: `org` says here that it is version 1.0

=== two files that want two versions of one library
--- within org
@use a
@use b
{乙}{丙}
--- org/library.ini
version = 2.1
--- a/a.rpt
@use org version 2.0
@let 乙 = 甲
--- b/b.rpt
@use org version 1.3
@let 丙 = 甲
--- command
check template.rpt
--- messages human
b/b.rpt:1:18: error[E0244]: version 1.3 of `org` or later, before 2, is needed; version 2.1 was found
    1 | @use org version 1.3
      |                  ^^^ get an earlier version of the library, or write `version 2.1` if it suits this file
org/library.ini:1:11: note: `org` says here that it is version 2.1
a/a.rpt:1:18: note: version 2.0 of `org` is wanted here
--- messages zh
b/b.rpt:1:18: 错误[E0244]：需要“org”的 1.3 版或更新的版本（2 版之前），找到的是 2.1 版（请换用较早的库；如果这个版本也适用，就写“version 2.1”）
org/library.ini:1:11: 说明：“org”在此处写明自己是 2.1 版
a/a.rpt:1:18: 说明：此处需要“org”的 2.0 版

=== what a library of the wrong version would define is not missed by others either
--- within org
@use a
{新}
--- org/library.ini
version = 1.1
--- a/a.rpt
@use org version 2
--- messages
a/a.rpt:1:18: error[E0244]: version 2 of `org` or later, before 3, is needed; version 1.1 was found (get a later version of the library)
org/library.ini:1:11: note: `org` says here that it is version 1.1

=== the library needs a later rptc, and nothing else is said of it
--- org/library.ini
version = 1.0
rptc = 99.1
--- org/org.rpt
@something new
--- org/more.rpt
@let 乙 = "乙"
--- template.rpt
@use org version 3
@use "org/more"
{甲}{乙}
--- command
check template.rpt
--- exit
69
--- messages human
org/library.ini:2:8: error[E0247]: the library `org` needs rptc 99.1 or later, this is rptc 0.1.0
    2 | rptc = 99.1
      |        ^^^^
template.rpt:1:1: note: `org` is used here
--- messages zh human
org/library.ini:2:8: 错误[E0247]：库“org”需要 rptc 99.1 或更新的版本，现在用的是 rptc 0.1.0
    2 | rptc = 99.1
      |        ^^^^
template.rpt:1:1: 说明：“org”在这里用到

=== the library needs this rptc or an earlier one
--- within org
@use org
{甲}
--- org/library.ini
rptc = 0.1
--- text
甲

=== a version in quotation marks
--- within org
@use org version "1.2"
{甲}
--- messages
template.rpt:1:18: error[E0135]: unexpected `"` (expected a number)
