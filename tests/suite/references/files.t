Names and collections over several files.

=== an included file names and refers, gathers and reads
--- template.rpt
@style 一级标题 : `heading 1` { number "一、" }
@style 二级标题 : `heading 2` { number "（一）" }
@style 三级标题 : `heading 3` { number "1." }
@heading 1 一级标题
@heading 2 二级标题
@heading 3 三级标题
{ref 部分}，{ref 总则}，{count(collection("附件"))}件，首件{collection("附件")[1].标题}
# 总则 {#总则}
@include "part.rpt"(标题: "名单")
@label 部分
@include "part2.rpt"
--- part.rpt
@fields
标题 text
@end
见{ref 总则}和{ref "附{标题}"}。

附件：{标题}
@label "附{标题}"
@let 全 = collection("附件")
@for x in 全
{loop.index}. {x.标题}
@end
@collect 附件 { 标题: 标题 }
--- part2.rpt
@collect 附件 { 标题: "方案" }
@toc
--- text
见一和附件：名单。，一，2件，首件名单
一、总则
见一和附件：名单。
附件：名单
1. 名单
2. 方案
一、总则

=== a base and what fills it
--- template.rpt
@extends "base.rpt"
@block 正文
@for x in ["甲", "乙"]
{x}章
@label "{x}"
@collect 章 { 名: x }
@end
见{ref 基}。
@end
--- base.rpt
{for x in collection("章") sep "、"}{x.名}{end}，{ref 乙}
@block 正文
@collect 章 { 名: "空" }
空
@end
基
@label 基
--- text
甲、乙，乙章
甲章
乙章
见基。
基

=== a file that is included twice names twice
--- template.rpt
@include "part.rpt"
@include "part.rpt"
{ref 名}
--- part.rpt
段
@label 名
--- messages
part.rpt:2:8: error[E0660]: `名` names a second block of the document (what is written more than once needs a name of its own each time, such as `@label "…{loop.index}"`)

=== a library's component
--- template.rpt
@use "lib"
{ref 附件1}：{collection("附件").标题 | join("、")}
@附件("甲")
--- lib.rpt
@define 附件(标题: text)
附件{count(collection("附件"))}
@label "附件{count(collection("附件"))}"
{标题}
@collect 附件 { 标题: 标题 }
@end
--- text
附件1：甲
附件1
甲

=== a circle through files
--- template.rpt
@include "part.rpt"(数: count(collection("表")))
--- part.rpt
@fields
数 integer
@end
@if 数 < 3
段
@collect 表 { 数: 1 }
@end
--- messages
part.rpt:6:1: error[E0569]: what `表` gathers depends on `表` itself
template.rpt:1:30: note: `表` is used here

=== a circle through a place
--- template.rpt
@extends "base.rpt"
@block 正文
@collect 表 { 数: 1 }
@end
--- base.rpt
@if count(collection("表")) < 1
@block 正文
@end
@end
段
--- messages
template.rpt:3:1: error[E0569]: what `表` gathers depends on `表` itself
base.rpt:1:11: note: `表` is used here

=== a circle through the default of a field of an included file
--- template.rpt
@include "part.rpt"
段
--- part.rpt
@fields
数 integer = count(collection("表"))
@end
@collect 表 { 数: 数 }
--- messages
part.rpt:4:1: error[E0569]: what `表` gathers depends on `表` itself
part.rpt:2:19: note: `表` is used here

=== an unknown name in an included file
--- template.rpt
段
@label 名字
@include "part.rpt"
--- part.rpt
见{ref 名子}。
--- messages
part.rpt:1:7: error[E0545]: nothing is named `名子` (did you mean `名字`?)

=== a file that cannot be read may give the name
--- template.rpt
见{ref 名}，{count(collection("表"))}。
@include "none.rpt"
--- messages
template.rpt:2:10: error[E0001]: there is no file `none.rpt`
note: looked in `.`
--- exit
66

=== a table of contents in a file that a head includes
--- template.rpt
@header
@include "part.rpt"
@end
# 甲
--- part.rpt
@toc
--- messages
part.rpt:1:1: error[E0572]: a table of contents goes between the paragraphs of the document, not into a running head or foot

=== heads of sections name, refer and gather
--- template.rpt
@for x in ["甲", "乙"]
@page { start new }
@header
@let 名 = "{x}页"
{ref 末}的页眉
@collect 页 { 名: 名 }
@end
{x}
@end
末
@label 末
{collection("页").名 | join("、")}
--- text
甲
乙
末
甲页、乙页

=== no table of contents in the head of a section
--- template.rpt
甲
@page
@header
@toc
@end
# 乙
--- messages
template.rpt:4:1: error[E0572]: a table of contents goes between the paragraphs of the document, not into a running head or foot

=== a name is not for the head of a section that its component begins
--- template.rpt
@define 章()
@page { start new }
@header
页眉
@end
首段
@end
{ref 章}
@章()
@label 章
--- text
首段
首段

=== functions within blocks read collections too
--- template.rpt
@if true
@let 数(n: integer) = count(collection("表")) + n
{数(1)}
@end
@collect 表 { 名: "甲" }
--- text
2

=== and make circles
--- template.rpt
@if true
@let 数(n: integer) = count(collection("表")) + n
@collect 表 { 数: 数(1) }
@end
段
--- messages
template.rpt:3:1: error[E0569]: what `表` gathers depends on `表` itself
template.rpt:2:28: note: `表` is used here
