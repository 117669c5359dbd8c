What may stand in a library.ini; its faults are shown at their lines.

--- frame
@use org version 1
{甲}
--- org/org.rpt
@let 甲 = "甲"

=== comments, blank lines, blanks, CRLF and a byte order mark
--- within
--- org/library.ini utf-8-sig crlf
; 说明
# 说明

  name=org
version　=　1.0
--- text
甲

=== a key that is none, one that stands twice, a line that is none
--- org/library.ini
nmae = org
author = 县委办
version = 1.0
version = 1.1
[org]
rptc
name =
--- org/org.rpt
@let 甲 = "甲"
--- template.rpt
@use org
{甲}
--- command
check template.rpt
--- messages human
org/library.ini:1:1: error[E0241]: library.ini has no key `nmae`
    1 | nmae = org
      | ^^^^ did you mean `name`?
org/library.ini:2:1: error[E0241]: library.ini has no key `author`
    2 | author = 县委办
      | ^^^^^^ one of `name`, `version`, `rptc`
org/library.ini:4:1: error[E0207]: `version` is declared twice
    4 | version = 1.1
      | ^^^^^^^
org/library.ini:3:11: note: the first one is here
org/library.ini:5:1: error[E0240]: `[org]` is not a line of library.ini
    5 | [org]
      | ^^^^^ write `key = value`; the keys are name, version and rptc
org/library.ini:6:1: error[E0240]: `rptc` is not a line of library.ini
    6 | rptc
      | ^^^^ write `key = value`; the keys are name, version and rptc
org/library.ini:7:1: error[E0240]: `name =` is not a line of library.ini
    7 | name =
      | ^^^^^^ write `key = value`; the keys are name, version and rptc
--- messages zh
org/library.ini:1:1: 错误[E0241]：library.ini 中没有“nmae”这一项（是不是想写“name”？）
org/library.ini:2:1: 错误[E0241]：library.ini 中没有“author”这一项（可用的有“name”、“version”、“rptc”）
org/library.ini:4:1: 错误[E0207]：“version”声明了两次
org/library.ini:3:11: 说明：第一处在这里
org/library.ini:5:1: 错误[E0240]：library.ini 中看不懂这一行：“[org]”（写作“项 = 值”，可用的项有 name、version 和 rptc）
org/library.ini:6:1: 错误[E0240]：library.ini 中看不懂这一行：“rptc”（写作“项 = 值”，可用的项有 name、version 和 rptc）
org/library.ini:7:1: 错误[E0240]：library.ini 中看不懂这一行：“name =”（写作“项 = 值”，可用的项有 name、version 和 rptc）

=== versions that are none
--- org/library.ini
version = v1.2
rptc = 1.
--- a/library.ini
version = 1..2
rptc = .5
--- org/org.rpt
@let 甲 = "甲"
--- a/a.rpt
@let 乙 = "乙"
--- template.rpt
@use org
@use a
{甲}
--- command
check template.rpt
--- messages human
org/library.ini:1:11: error[E0242]: `v1.2` is not a version
    1 | version = v1.2
      |           ^^^^ a version is numbers separated by dots, such as 1.2
org/library.ini:2:8: error[E0242]: `1.` is not a version
    2 | rptc = 1.
      |        ^^ a version is numbers separated by dots, such as 1.2
a/library.ini:1:11: error[E0242]: `1..2` is not a version
    1 | version = 1..2
      |           ^^^^ a version is numbers separated by dots, such as 1.2
a/library.ini:2:8: error[E0242]: `.5` is not a version
    2 | rptc = .5
      |        ^^ a version is numbers separated by dots, such as 1.2
--- messages zh
org/library.ini:1:11: 错误[E0242]：“v1.2”不是版本号（版本号是用点隔开的数字，如 1.2）
org/library.ini:2:8: 错误[E0242]：“1.”不是版本号（版本号是用点隔开的数字，如 1.2）
a/library.ini:1:11: 错误[E0242]：“1..2”不是版本号（版本号是用点隔开的数字，如 1.2）
a/library.ini:2:8: 错误[E0242]：“.5”不是版本号（版本号是用点隔开的数字，如 1.2）

=== the name of another folder
--- within
--- org/library.ini
name = common
version = 1.0
--- command
check template.rpt
--- messages human
org/library.ini:1:8: error[E0243]: the library calls itself `common`, its folder is called `org`
    1 | name = common
      |        ^^^^^^ write `org`
--- messages zh human
org/library.ini:1:8: 错误[E0243]：库自称“common”，而所在的文件夹叫“org”
    1 | name = common
      |        ^^^^^^ 应写作 org

=== its faults are said once, however many files use the library
--- org/library.ini
name = common
--- org/a.rpt
@let 甲 = "甲"
--- org/b.rpt
@use "org/a"
@let 乙 = "乙"
--- template.rpt
@use "org/a"
@use "org/b"
{甲}{乙}
--- messages
org/library.ini:1:8: error[E0243]: the library calls itself `common`, its folder is called `org` (write `org`)

=== not UTF-8
--- within
--- org/library.ini gb18030
; 县委办公室的常用定义
version = 1.0
--- messages
org/library.ini:1:1: error[E0008]: the template is not UTF-8, it looks like GB18030 (convert it: `iconv -f GB18030 -t UTF-8 org/library.ini > utf8-library.ini`)
