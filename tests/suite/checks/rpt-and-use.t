@rpt, @use of libraries, and what is not part of this version.

--- frame
@use org
…

=== the first line may name the version
--- template.rpt
@rpt 1
正文。
--- text
正文。

=== a later version is the only error then reported
--- template.rpt
@rpt 2
{没有}
@neu { }
--- messages
template.rpt:1:6: error[E0101]: the template is written in version 2 of the language; this rptc knows version 1
--- exit
69

=== @rpt stands on the first line only
--- template.rpt
正文。
@rpt 1
--- messages
template.rpt:2:1: error[E0119]: `@rpt` is allowed only on the first line of a template

=== a library brings in styles, settings, values and records
--- within
@fields
书记 人员
@end
# 人员
{机关}{称(书记.姓名)}
@落款 完
--- org/org.rpt
@style 落款 { align right }
@style 一级 { number "一、" }
@heading 1 一级
@let 称(x: text) = "{x}同志"
@let 机关 = "县委"
@record 人员 { 姓名 text }
@document { locale "zh-CN" }
--- data.ini
[书记]
姓名 = 张三
--- text
一、人员
县委张三同志
完

=== a file of a library
--- org/common.rpt
@let 机关 = "县委"
--- template.rpt
@use "org/common"
{机关}
--- text
县委

=== a library is looked for in --lib, too
--- within
{机关}
--- lib/org/org.rpt
@let 机关 = "县委"
--- args
--lib lib
--- text
县委

=== and in RPT_LIB_PATH
--- within
{机关}
--- lib/org/org.rpt
@let 机关 = "县委"
--- env
RPT_LIB_PATH=lib
--- text
县委

=== the template's own definitions go before the library's
--- within
@let 机关 = "市委"
{机关}，{全称}
--- org/org.rpt
@let 机关 = "县委"
@let 全称 = "{机关}办"
--- text
市委，县委办

=== a name that begins with _ stays in its file
--- within
{外}{_内}
--- org/org.rpt
@let _内 = "里"
@let 外 = "{_内}面"
--- messages
template.rpt:2:5: error[E0201]: there is no field `_内`
org/org.rpt:1:6: note: `_内` is declared here, but a name that begins with `_` stays in its file

=== the same name from two libraries is an error where it is used
--- a/a.rpt
@let 甲 = 1
@let 乙 = 1
--- b/b.rpt
@let 甲 = 2
--- template.rpt
@use a
@use b
{乙}
{甲}
--- messages
template.rpt:4:2: error[E0210]: two libraries define `甲` (a `甲` of this file itself would settle it)
a/a.rpt:1:6: note: `甲` is declared here
b/b.rpt:1:6: note: `甲` is declared here

=== a library that is not there
--- template.rpt
@use nothing
完
--- messages
template.rpt:1:6: error[E0206]: there is no library `nothing/nothing.rpt`
note: looked in `.`
note: looked in the standard library
--- exit
66

=== libraries that use one another in a circle
--- a/a.rpt
@use b
@let 甲 = 1
--- b/b.rpt
@use a
--- template.rpt
@use a
{甲}
--- messages
b/b.rpt:1:1: error[E0214]: `a/a.rpt` uses itself
a/a.rpt:1:1: note: `b/b.rpt` is used here

=== a library holds no prose, no fields and no check
--- within
完
--- org/org.rpt
@fields
甲 text?
@end
正文。
@check 1 = 1 "x"
--- messages
org/org.rpt:1:1: error[E0215]: a library only defines, it cannot contain @fields
org/org.rpt:4:1: error[E0222]: a library only defines, it cannot contain text or blocks
org/org.rpt:5:1: error[E0215]: a library only defines, it cannot contain @check

=== two libraries that set the same thing are an error
--- a/a.rpt
@page { size A4 }
--- b/b.rpt
@page { size A3 }
--- template.rpt
@use a
@use b
完
--- messages
template.rpt:2:1: error[E0210]: two libraries define `@page` (a `@page` of this file itself would settle it)
a/a.rpt:1:1: note: `@page` is declared here
b/b.rpt:1:1: note: `@page` is declared here

=== two libraries may set the same thing where one uses the other
--- a/a.rpt
@use b
@page { size A4 }
--- b/b.rpt
@page { size A3 }
--- template.rpt
@use b
@use a
完
--- text
完
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
11906

=== a message in a library points there
--- within
{甲}
--- org/org.rpt
@let 甲 = "a" + 1
--- messages
org/org.rpt:1:10: error[E0301]: `+` does not take a value of type text (write texts side by side in one string: "{a}{b}")

=== fields stand once, at the top
--- template.rpt
@fields
甲 text?
@end
@fields
乙 text?
@end
@if true
@style 丙 { bold }
@end
完
--- messages
template.rpt:4:1: error[E0217]: a template can have only one `@fields`
template.rpt:1:1: note: the first one is here
template.rpt:8:1: error[E0218]: @style belongs at the top of a file, not inside a block

=== an @end may say which block it closes
--- template.rpt
@if true
甲
@end if
@for x in ["乙"]
{x}
@end for
@list "一、"
- 丙
@end list
--- text
甲
乙
一、丙

=== it is an error if another is open
--- template.rpt
@for x in [1]
乙
@end if
丙
--- messages
template.rpt:3:1: error[E0115]: `@end if` does not match the open `@for`
template.rpt:1:1: note: `@for` is opened here

=== an @end too many
--- template.rpt
甲
@end
--- messages
template.rpt:2:1: error[E0114]: this `@end` is one too many: no block is open

=== branches stand in their blocks
--- template.rpt
@else
@elif true
@empty
@if true
甲
@else
乙
@elif true
丙
@end
@for x in [1]
@else
@end
--- messages
template.rpt:1:1: error[E0116]: `@else` is allowed only directly inside an `@if`
template.rpt:2:1: error[E0116]: `@elif` is allowed only directly inside an `@if`
template.rpt:3:1: error[E0117]: `@empty` is allowed only directly inside a `@for`
template.rpt:8:1: error[E0118]: `@elif` comes after the last branch
template.rpt:12:1: error[E0116]: `@else` is allowed only directly inside an `@if`

=== a block left open is reported at its opening
--- template.rpt
甲
@if true
@for x in [1]
乙
@end
--- messages
template.rpt:2:1: error[E0104]: `@if` has no `@end`

=== a block whose first line is faulty is still a block
--- template.rpt
@if 1 +
甲
@end
@for x of [1]
乙
@end
丙
--- messages
template.rpt:1:8: error[E0136]: something is missing at the end of the line (expected a value)
template.rpt:4:8: error[E0135]: unexpected `of` (expected `,`, `in`)
