Names of tables: their captions.

=== a property, a line behind, a name with values
--- template.rpt
见{ref 整改}、{ref 人员}和{ref "表{1}"}。
@table { caption "清单"; label 整改 }
| 甲 |
@end
@for x in ["一"]
@table { caption "名单{x}" }
| 乙 |
@end
@label "表{loop.index}"
@end
@table { caption "人员" }
| {ref 整改} |
@end
@label 人员
--- text
见表1、表3和表2。
表1　清单
甲
表2　名单一
乙
表3　人员
表1
--- docx word/document.xml //w:bookmarkStart/@w:name
整改
表1
人员
--- docx word/document.xml //w:instrText
<w:instrText xml:space="preserve"> REF 整改 \h </w:instrText>
<w:instrText xml:space="preserve"> REF 人员 \h </w:instrText>
<w:instrText xml:space="preserve"> REF 表1 \h </w:instrText>
<w:instrText xml:space="preserve"> SEQ 表 \* ARABIC </w:instrText>
<w:instrText xml:space="preserve"> SEQ 表 \* ARABIC </w:instrText>
<w:instrText xml:space="preserve"> SEQ 表 \* ARABIC </w:instrText>
<w:instrText xml:space="preserve"> REF 整改 \h </w:instrText>

=== what a component writes first is the caption, not the text in the cells
--- template.rpt
@define 表(名: text)
@table { caption "{名}" }
@row
@cell
格中
@label 格
@collect 格 { 名: 名 }
@end
@cell
二
@end
@end
@end
@end
{ref 件}，{ref 格}，{count(collection("格"))}
@表("名单")
@label 件
--- text
表1，格中，1
表1　名单
格中	二

=== in English
--- template.rpt
@document { locale "en" }
see {ref tasks}
for more.
@table { caption "Tasks"; label tasks }
| a |
@end
--- text
see Table 1 for more.
Table 1  Tasks
a

=== a table without rows is not written, nor is its name
--- template.rpt
见{ref 空}、{ref 实}。
@table { caption "空表"; label 空 }
@for x in []
| {x} |
@end
@end
@table { caption "实表"; label 实 }
| 甲 |
@end
--- messages
template.rpt:1:7: error[E0661]: what `空` names is not in this document
template.rpt:2:30: note: `空` is given here, but the block was not written

=== rows that hang on a collection
--- template.rpt
见{ref 表}。
@table { caption "附件"; label 表 }
@for x in collection("附件")
| {x.名} |
@end
@end
@collect 附件 { 名: "甲" }
--- text
见表1。
表1　附件
甲

=== a caption stays with its table
--- template.rpt
@table { caption "清单" }
| 甲 |
@end
--- docx word/document.xml //w:keepNext
<w:keepNext/>

=== no table of contents in a cell
--- template.rpt
@table
@row
@cell
@toc
@end
@end
@end
# 甲
--- messages
template.rpt:4:1: error[E0564]: a cell of a table cannot contain headings, sections, tables or tables of contents

=== a property without a caption
--- template.rpt
@table { label 表 }
| 甲 |
@end
--- messages
template.rpt:1:16: error[E0543]: @table is referred to by its caption, and this one has none (add `caption "…"` to its properties)

=== pictures have a count of their own
--- images
a.png 96x48
--- template.rpt
见{ref 现场}、{ref 会场}和{ref 表}。
@image "a.png" { alt "一"; caption "现场"; label 现场 }
@image "a.png" { alt "二"; caption "会场" }
@label 会场
@table { caption "清单"; label 表 }
| 甲 |
@end
--- text
见图1、图2和表1。
一
图1　现场
二
图2　会场
表1　清单
甲
--- docx word/document.xml //w:bookmarkStart/@w:name
现场
会场
表

=== a picture behind a paragraph leaves its name where it was
--- images
a.png 96x48
--- template.rpt
@style h { number "1." }
@heading 1 h
{ref 一}，{ref 二}
@image "a.png" { place behind next; center 1cm 1cm; alt "印" }
# 甲:: 乙
@label 一
@image "a.png" { place behind next; center 1cm 1cm; alt "印" }
# 丙 {-}:: 丁
@label 二
--- text
1，丙
1.印甲乙
印丙丁

=== pictures may be collected
--- images
a.png 96x48
--- template.rpt
@fields
图 image "图"
@end
{for x in collection("图")}{x.图}{end}
@collect 图 { 图: 图 }
@collect 图 { 图: 图 }
--- text
图图
--- data.ini
图 = a.png
