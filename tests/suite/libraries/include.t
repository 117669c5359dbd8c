@include: another template's content, with its fields as arguments.

=== by name and in order, defaults and what is optional
--- part.rpt
@fields
单位 text
人数 integer = 3
备注 text?
@end
{单位}{人数}人{if 备注}（{备注}）{end}。
--- template.rpt
@include "part.rpt"("县委", 8)
@include "part.rpt"(备注: "代", 单位: "机关")
@include "part.rpt"("学校")
--- text
县委8人。
机关3人（代）。
学校3人。

=== in a loop, a condition and a component, with its own @let each time
--- part.rpt
@fields
数 integer
@end
@let 倍 = 数 * 2
{数}的两倍是{倍}。
--- template.rpt
@fields
表 list of integer
@end
@let 倍 = 100
@define 件(数: integer)
@include "part.rpt"(数 + 1)
@end
@for x in 表
@include "part.rpt"(x)
@if x > 1
@件(x)
@end
@end
{倍}
--- data.ini
表 = 1
表 = 2
--- text
1的两倍是2。
2的两倍是4。
3的两倍是6。
100

=== computed defaults are those of each time
--- part.rpt
@fields
数 integer
倍 integer = 数 * 2
@end
{倍}
--- template.rpt
@include "part.rpt"(1)
@include "part.rpt"(2)
@include "part.rpt"(2, 7)
--- text
2
4
7

=== it sees its own file alone, and its names are its own
--- part.rpt
@use org
@let 名 = "部分"
@define 款()
{名}的款，{头}
@end
@款()
--- org/org.rpt
@let 头 = "库的头"
--- template.rpt
@let 名 = "模板"
@include "part.rpt"
{名}
--- text
部分的款，库的头
模板

=== the caller's names are not seen
--- part.rpt
{名}
--- template.rpt
@let 名 = "模板"
@for 项 in [1]
@include "part.rpt"
@end
--- messages
part.rpt:1:2: error[E0201]: there is no field `名`

=== a file that includes others, in folders
--- a/part.rpt
甲
@include "../b/part.rpt"
@include "inner.rpt"
--- a/inner.rpt
甲内
--- b/part.rpt
乙
--- template.rpt
@include "a/part.rpt"
@include "./a/../b/part.rpt"
--- text
甲
乙
甲内
乙

=== a library's component includes a file of the library's folder
--- org/org.rpt
@define 附(名: text)
@include "part/end.rpt"(名)
@end
--- org/part/end.rpt
@fields
名 text
@end
附：{名}
--- template.rpt
@use org
@附("甲")
--- text
附：甲

=== headings count on, a list of items begins again
--- part.rpt
# 部分
+ 一项
+ 二项
--- template.rpt
@style 级 : `heading 1` { number "一、" }
@heading 1 级
# 前
+ 前项
@include "part.rpt"
+ 后项
# 后
--- text
一、前
1. 前项
二、部分
1. 一项
2. 二项
1. 后项
三、后

=== styles of the included file are laid under the includer's
--- part.rpt
@style 款 { align right; bold }
@款 甲
--- template.rpt
@style 款 { align center }
@款 乙
@include "part.rpt"
--- text
乙
甲
--- docx word/styles.xml //w:style[@w:styleId='款']/w:pPr/w:jc/@w:val
center
--- docx word/styles.xml //w:style[@w:styleId='款']/w:rPr/w:b
<w:b/>

=== a missing argument stands at the @include, with the field
--- part.rpt
@fields
单位 text "单位名称"
人数 integer
备注 text?
@end
{单位}{人数}
--- template.rpt
前
@include "part.rpt"("县委")
--- messages human
template.rpt:2:1: error[E0328]: `part.rpt` needs a value for `人数`
    2 | @include "part.rpt"("县委")
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
part.rpt:3:1: note: `人数` is declared here

=== arguments that do not fit
--- part.rpt
@fields
单位 text
人数 integer = 1
@end
{单位}{人数}
--- template.rpt
@include "part.rpt"(1)
@include "part.rpt"(单们: "县委")
@include "part.rpt"("县委", 1, 2)
@include "part.rpt"("县委", 单位: "县委")
@include "part.rpt"("县委", 额外的: 1)
--- messages
template.rpt:1:21: error[E0304]: `part.rpt` needs text here, this is integer
part.rpt:2:1: note: `单位` is declared here
template.rpt:2:21: error[E0264]: `part.rpt` has no field `单们` (did you mean `单位`?)
template.rpt:3:30: error[E0329]: this is one argument too many: `part.rpt` takes 2
template.rpt:4:27: error[E0326]: `part.rpt` has a value for `单位` already
part.rpt:2:1: note: `单位` is declared here
template.rpt:5:27: error[E0264]: `part.rpt` has no field `额外的` (its fields are `单位`, `人数`)
--- messages zh human
template.rpt:1:21: 错误[E0304]：“part.rpt”这里应是 text，而不是 integer
    1 | @include "part.rpt"(1)
      |                     ^
part.rpt:2:1: 说明：“单位”在此处声明
template.rpt:2:21: 错误[E0264]：“part.rpt”没有字段“单们”
    2 | @include "part.rpt"(单们: "县委")
      |                     ^^^^ 是不是想写“单位”？
template.rpt:3:30: 错误[E0329]：参数多了一个：“part.rpt”只有 2 个参数
    3 | @include "part.rpt"("县委", 1, 2)
      |                                ^
template.rpt:4:27: 错误[E0326]：“part.rpt”的参数“单位”给了两次
    4 | @include "part.rpt"("县委", 单位: "县委")
      |                             ^^^^
part.rpt:2:1: 说明：“单位”在此处声明
template.rpt:5:27: 错误[E0264]：“part.rpt”没有字段“额外的”
    5 | @include "part.rpt"("县委", 额外的: 1)
      |                             ^^^^^^ 它的字段有“单位”、“人数”

=== bounds, patterns and choices of a field hold for arguments
--- part.rpt
@fields
数 integer(1..10) = 1
码 text /[a-z]*/ = "a"
词 text(..3) = "a"
级 one of "甲", "乙" = "甲"
表 list of integer(..5)?
人? { 名 text(2..) }
@end
{数}
--- template.rpt
@fields
值 integer
@end
@include "part.rpt"(值 + 1)
@include "part.rpt"(数: 0)
@include "part.rpt"(码: "A")
@include "part.rpt"(级: "丙")
@include "part.rpt"(表: [1, 6])
@include "part.rpt"(人: { 名: "张" })
@include "part.rpt"(词: "abcd")
@include "part.rpt"(10, "abc", "abc", "乙", [5], { 名: "张三" })
--- data.ini
值 = 10
--- messages
template.rpt:4:21: error[E0430]: `数` is 11, but must be at most 10
part.rpt:2:1: note: `数` is declared here
data.ini:1:5: note: `值` is 10 here
template.rpt:5:24: error[E0429]: `数` is 0, but must be at least 1
part.rpt:2:1: note: `数` is declared here
template.rpt:6:24: error[E0438]: `码` is `A`, which does not match /[a-z]*/
part.rpt:3:1: note: `码` is declared here
template.rpt:7:24: error[E0435]: `级` must be one of `甲`, `乙`, not `丙`
part.rpt:5:1: note: `级` is declared here
template.rpt:8:24: error[E0430]: `表[2]` is 6, but must be at most 5
part.rpt:6:1: note: `表` is declared here
template.rpt:9:24: error[E0436]: `人.名` has 1 characters, but must have at least 2
part.rpt:7:6: note: `名` is declared here
template.rpt:10:24: error[E0437]: `词` has 4 characters, but must have at most 3
part.rpt:4:1: note: `词` is declared here

=== an optional value for a required field
--- part.rpt
@fields
单位 text
人数 integer = 7
@end
{单位}{人数}
--- template.rpt
@fields
甲 text?
乙 integer?
@end
@include "part.rpt"(甲 ?? "无", 乙)
@include "part.rpt"(甲)
--- messages human
template.rpt:6:21: error[E0330]: `单位` needs a value, and this one is missing
    6 | @include "part.rpt"(甲)
      |                     ^^ write `x ?? y`: y is taken where x is missing
part.rpt:2:1: note: `单位` is declared here

=== in a draft what is missing is masked through
--- part.rpt
@fields
单位 text
日期 date
备注 text?
@end
{单位}{日期}{备注}
--- template.rpt
@fields
单位 text
日期 date
甲 text?
@end
@include "part.rpt"(单位, 日期)
@include "part.rpt"(甲, 日期)
--- args
--draft
--- text
XX年X月X日
XX年X月X日

=== its checks are judged each time
--- part.rpt
@fields
数 integer
@end
@check 数 < 5 "数{数}太大"
@warn 数 < 3 "数{数}大"
{数}
--- template.rpt
@for x in [1, 4, 6]
@include "part.rpt"(x)
@end
--- messages
part.rpt:5:1: warning[W0650]: 数4大
template.rpt:2:1: note: it is included here
part.rpt:4:1: error[E0650]: 数6太大
template.rpt:2:1: note: it is included here
part.rpt:5:1: warning[W0650]: 数6大
template.rpt:2:1: note: it is included here

=== its settings do not count, and that is said
--- part.rpt
@page { margin left 1cm }
@header
部分的页眉
@end
@document { title "部分"; locale "en" }
{true}
--- template.rpt
@page { margin left 2cm }
@include "part.rpt"
--- text
是
--- messages
part.rpt:1:1: warning[W0260]: @page has no effect here: this file is included, and the settings are those of the template that includes it
template.rpt:2:1: note: it is included here
--- messages zh
part.rpt:1:1: 警告[W0260]：@page 在这里不起作用：本文件是被包含的，设置以包含它的模板为准
template.rpt:2:1: 说明：它在这里被包含
--- docx word/document.xml //w:pgMar/@w:left
1134

=== a value in its path
--- template.rpt
@fields
名 text
@end
@include "{名}.rpt"
--- command
check template.rpt
--- messages
template.rpt:4:11: error[E0320]: this text is fixed and cannot contain a value

=== a fault in an included file is said once, and hides no other
--- part.rpt
{没有}
--- template.rpt
@include "part.rpt"
@include "part.rpt"
{也没}
--- messages
template.rpt:3:2: error[E0201]: there is no field `也没`
part.rpt:1:2: error[E0201]: there is no field `没有`

=== fields that cannot be read are not asked for
--- part.rpt
@fields
数 integr
单位 text text
@end
{数}
--- template.rpt
@include "part.rpt"(1)
--- command
check template.rpt
--- messages
part.rpt:2:3: error[E0205]: there is no type `integr` (did you mean `integer`?)
part.rpt:3:9: error[E0135]: unexpected `text` (expected text in quotation marks)

=== a template and its data know nothing of the fields of a part
--- part.rpt
@fields
单位 text
@end
{单位}
--- template.rpt
@include "part.rpt"("县委")
--- data.ini
单位 = 机关
--- text
县委
--- messages
data.ini:1:1: warning[W0420]: no field is named `单位`; its value is not used

=== the same template alone
--- part.rpt
@fields
单位 text
@end
{单位}
--- template.rpt
@include "part.rpt"("县委")
--- data.ini
单位 = 机关
--- command
part.rpt data.ini --to txt -o -
--- text
机关

=== a file that is a library is no part
--- org/org.rpt
@style 款 { bold }
正文
--- template.rpt
@use org
@include "org/org.rpt"
--- messages
org/org.rpt:2:1: error[E0222]: a library only defines, it cannot contain text or blocks

=== a folder in which a part is checked alone
--- part.rpt
@fields
单位 text
@end
@check length(单位) > 1 "短"
--- base.rpt
@fields
题 text
@end
@block 正文
@end
--- report.rpt
@extends "base.rpt"
@block 正文
@include "part.rpt"(题)
@end
--- data.ini
题 = 好题
--- command
check . --data data.ini
--- messages

=== a path without its extension
--- part.rpt
文
--- template.rpt
@include "part"
--- messages human
template.rpt:1:10: error[E0001]: there is no file `part`
    1 | @include "part"
      |          ^^^^^^ did you mean `part.rpt`?
note: looked in `.`
--- exit
66

=== in a running head, in @with and with marks of the Chinese input method
--- part.rpt
@fields
名 text
@end
部分{名}
--- template.rpt
@header
@include “part.rpt”（名：“页”）
@end
@with { bold }
@include “part.rpt”（“中”）
@end
--- text
部分中
--- docx word/header1.xml //w:t
<w:t>部分页</w:t>

=== items of an included file count on in a @list
--- part.rpt
- 乙
- 丙
--- template.rpt
@list "一是"
- 甲
@include "part.rpt"
- 丁
@end
--- text
一是甲
二是乙
三是丙
四是丁

=== a fault of a part is said once, however many templates of the folder bring it in
--- part.rpt
甲{乙}
--- a.rpt
@include "part.rpt"
--- b.rpt
@include "part.rpt"
{乙}
--- command
check .
--- messages
./part.rpt:1:3: error[E0201]: there is no field `乙`
./b.rpt:2:2: error[E0201]: there is no field `乙`
