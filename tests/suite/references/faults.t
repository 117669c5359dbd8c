What is wrong with names and references.

=== an unknown name is answered with the nearest
--- template.rpt
见{ref 办发}和{ref 无此名}。
# 办法 {#办法}
--- messages
template.rpt:1:7: error[E0545]: nothing is named `办发` (did you mean `办法`?)
template.rpt:1:16: error[E0545]: nothing is named `无此名` (a line `@label 无此名` after a block names it, or `{#无此名}` at the end of a heading)

=== a name with values may come to be what a fixed reference asks for
--- template.rpt
@for i, x in ["甲"]
{x}
@label "附件{i}"
@end
见{ref 附件1}、{ref 附件2}和{ref 附录1}。
--- messages
template.rpt:5:27: error[E0545]: nothing is named `附录1` (a line `@label 附录1` after a block names it, or `{#附录1}` at the end of a heading)

=== in the document itself a name is missing
--- template.rpt
@for i, x in ["甲"]
{x}
@label "附件{i}"
@end
见{ref 附件1}、{ref 附件2}和{ref "附件{3}"}。
--- messages
template.rpt:5:17: error[E0662]: nothing in this document is named `附件2` (did you mean `附件1`?)
template.rpt:5:27: error[E0662]: nothing in this document is named `附件3` (did you mean `附件1`?)

=== what a name stands for was not written
--- template.rpt
@fields
有 boolean
空 text?
@end
见{ref 甲}、{ref 乙}。
@if 有
甲段
@label 甲
@end
{空}
@label 乙
--- data.ini
有 = 否
--- messages
template.rpt:5:7: error[E0661]: what `甲` names is not in this document
template.rpt:8:8: note: `甲` is given here, but the block was not written
template.rpt:5:15: error[E0661]: what `乙` names is not in this document
template.rpt:11:8: note: `乙` is given here, but the block was not written
--- messages zh
template.rpt:5:7: 错误[E0661]：这份文档里没有写出“甲”所指的内容
template.rpt:8:8: 说明：“甲”在此处起名；这个块没有写出来
template.rpt:5:15: 错误[E0661]：这份文档里没有写出“乙”所指的内容
template.rpt:11:8: 说明：“乙”在此处起名；这个块没有写出来

=== two blocks of one list with one name
--- template.rpt
甲
@label 名

乙
@label 名
# 丙 {#名}
{ref 名}
--- messages
template.rpt:5:8: error[E0544]: two blocks are named `名`
template.rpt:2:8: note: the first one is here
template.rpt:6:7: error[E0544]: two blocks are named `名`
template.rpt:5:8: note: the first one is here
--- messages zh
template.rpt:5:8: 错误[E0544]：有两个块都叫“名”
template.rpt:2:8: 说明：第一处在这里
template.rpt:6:7: 错误[E0544]：有两个块都叫“名”
template.rpt:5:8: 说明：第一处在这里

=== names that come to be written twice
--- template.rpt
@define 章(名: text)
# {名}
@label 章
@end
@章("一")
@章("二")
@for x in ["a", "b"]
{x}
@label "附件{x = "z"}"
@end
@if true
甲
@label 名
@end
@if true
乙
@label 名
@end
{ref 章}
--- messages
template.rpt:3:8: error[E0660]: `章` names a second block of the document (what is written more than once needs a name of its own each time, such as `@label "…{loop.index}"`)
template.rpt:9:8: error[E0660]: `附件否` names a second block of the document (what is written more than once needs a name of its own each time, such as `@label "…{loop.index}"`)
template.rpt:17:8: error[E0660]: `名` names a second block of the document
template.rpt:13:8: note: the first one is here
--- messages zh
template.rpt:3:8: 错误[E0660]：“章”在文档里又成了另一个块的名字（会写出多次的内容，每次要有各自的名字，如 @label "…{loop.index}"）
template.rpt:9:8: 错误[E0660]：“附件否”在文档里又成了另一个块的名字（会写出多次的内容，每次要有各自的名字，如 @label "…{loop.index}"）
template.rpt:17:8: 错误[E0660]：“名”在文档里又成了另一个块的名字
template.rpt:13:8: 说明：第一处在这里

=== a block has one name
--- template.rpt
# 甲 {#甲}
@label 乙

段
@label 丙
@label 丁
{ref 甲}
--- messages
template.rpt:2:8: error[E0542]: this block already has a name; it can have only one
template.rpt:1:7: note: the first one is here
template.rpt:6:8: error[E0542]: this block already has a name; it can have only one
template.rpt:5:8: note: the first one is here

=== a label behind what cannot be named
--- template.rpt
@label 甲
@if true
段
@end
@label 乙
@list "一、"
- 项
@end
@label 丙
@pagebreak
@label 丁
段
@let a = 1
@label 戊
@with { bold }
@label 己
段
@end
--- messages
template.rpt:1:1: error[E0540]: `@label` names the block before it, and there is none (write it right after the heading, paragraph, item, table, picture or component that is meant)
template.rpt:5:1: error[E0541]: `@label` follows @if, which cannot be named (write it right after the heading, paragraph, item, table, picture or component that is meant)
template.rpt:2:1: note: `@if` is opened here
template.rpt:9:1: error[E0541]: `@label` follows @list, which cannot be named (write it right after the heading, paragraph, item, table, picture or component that is meant)
template.rpt:6:1: note: `@list` is opened here
template.rpt:11:1: error[E0541]: `@label` follows @pagebreak, which cannot be named (write it right after the heading, paragraph, item, table, picture or component that is meant)
template.rpt:14:1: error[E0541]: `@label` follows @let, which cannot be named (write it right after the heading, paragraph, item, table, picture or component that is meant)
template.rpt:16:1: error[E0540]: `@label` names the block before it, and there is none (write it right after the heading, paragraph, item, table, picture or component that is meant)
--- messages zh
template.rpt:1:1: 错误[E0540]：“@label”给它前面的块起名，而前面没有块（请紧接着写在所指的标题、段落、列表项、表、图或组件之后）
template.rpt:5:1: 错误[E0541]：“@label”前面是@if，不能起名（请紧接着写在所指的标题、段落、列表项、表、图或组件之后）
template.rpt:2:1: 说明：“@if”从这里开始
template.rpt:9:1: 错误[E0541]：“@label”前面是@list，不能起名（请紧接着写在所指的标题、段落、列表项、表、图或组件之后）
template.rpt:6:1: 说明：“@list”从这里开始
template.rpt:11:1: 错误[E0541]：“@label”前面是@pagebreak，不能起名（请紧接着写在所指的标题、段落、列表项、表、图或组件之后）
template.rpt:14:1: 错误[E0541]：“@label”前面是@let，不能起名（请紧接着写在所指的标题、段落、列表项、表、图或组件之后）
template.rpt:16:1: 错误[E0540]：“@label”给它前面的块起名，而前面没有块（请紧接着写在所指的标题、段落、列表项、表、图或组件之后）

=== no name behind a value of a block
--- template.rpt
@if true
@let a = 1
@label 戊
{a}
@end
--- messages
template.rpt:3:1: error[E0541]: `@label` follows @let, which cannot be named (write it right after the heading, paragraph, item, table, picture or component that is meant)

=== a text that refers to itself
--- template.rpt
甲见{ref 乙}
@label 甲

乙见{ref 甲}
@label 乙
--- messages
template.rpt:5:8: error[E0663]: the text that `乙` stands for refers to itself, or on through more than 8 others
template.rpt:1:8: note: `乙` is used here
template.rpt:2:8: error[E0663]: the text that `甲` stands for refers to itself, or on through more than 8 others
template.rpt:4:8: note: `甲` is used here
--- messages zh
template.rpt:5:8: 错误[E0663]：“乙”所代表的文字又引用了自己，或一层层引用了 8 层以上
template.rpt:1:8: 说明：“乙”在这里用到
template.rpt:2:8: 错误[E0663]：“甲”所代表的文字又引用了自己，或一层层引用了 8 层以上
template.rpt:4:8: 说明：“甲”在这里用到

=== a name in a library's own text has no place
--- template.rpt
@use "a"
段
--- a.rpt
@label 甲
@collect 表 { 名: "甲" }
--- messages
a.rpt:1:1: error[E0215]: a library only defines, it cannot contain @label
a.rpt:2:1: error[E0215]: a library only defines, it cannot contain @collect

=== a wrong name is said once, not again at its references
--- template.rpt
段
@label 2023年
见{ref 2023年}。
--- messages
template.rpt:2:8: error[E0133]: a name cannot begin with a digit: `2023年` (write it in backquotes)
template.rpt:3:7: error[E0133]: a name cannot begin with a digit: `2023年` (write it in backquotes)

=== a reference in the name of a value of the data is no reference
--- template.rpt
@fields
文 text
@end
{文}
--- data.ini
文 = {ref 甲}
--- text
{ref 甲}
