Names of blocks and references to them, before and behind.

--- frame
@style 一级标题 : `heading 1` { number "一、" }
@style 二级标题 : `heading 2` { number "（一）" }
@style 三级标题 : `heading 3` { number "1." }
@heading 1 一级标题
@heading 2 二级标题
@heading 3 三级标题
…

=== a heading is referred to by its number, from before and from behind
--- within
见{ref 办法}、{ref 要求}。
# 办法 {#办法}
## 要求 {#要求}
仍见{ref 办法}、{ref 要求}。
--- text
见一、（一）。
一、办法
（一）要求
仍见一、（一）。

=== what has no number is referred to by its text
--- template.rpt
见“{ref 后记}”和“{ref 说明}”。

# 后记 {-} {#后记}

**本表**的数{tab}字以年报{br}为准。
@label 说明
--- text
见“后记”和“本表的数 字以年报 为准。”。
后记
本表的数	字以年报
为准。

=== a run-in heading is referred to by its number, without one by its heading
--- within
{ref 学习}，{ref 讨论}。
# 准备
## 学习。:: 会前自学。
@label 学习
## 讨论。 {-} {#讨论}:: 会上讨论。
--- text
（一），讨论。。
一、准备
（一）学习。会前自学。
讨论。会上讨论。

=== items of lists, without outer blanks and a last mark
--- template.rpt
@list "第一条　"
- 甲
- 乙
- 丙
@label 丙
@end
@list "一、"
- 甲
- 乙
@label 乙
@end
@list "第一，"
- 甲
@label 甲
@end
+ 子
+ 丑
@label 丑
- 点
@label 点
{ref 丙}；{ref 乙}；{ref 甲}；{ref 丑}；{ref 点}
--- text
第一条　甲
第二条　乙
第三条　丙
一、甲
二、乙
第一，甲
1. 子
2. 丑
• 点
第三条；二；第一；2；点

=== the paragraphs of a style with a number
--- template.rpt
@style 条 { number "第一条　" }
@条 甲
@条 乙
@label 乙
依照{ref 乙}。
--- text
第一条　甲
第二条　乙
依照第二条。

=== names with values, in loops
--- template.rpt
附件：{for i, x in ["办法", "清单"] sep "、"}{ref "附件{i}"}{end}，又{ref 附件2}。
@for x in ["办法", "清单"]
@title 附件{loop.index}
@label "附件{loop.index}"
{x}
@end
--- text
附件：附件1、附件2，又附件2。
附件1
办法
附件2
清单

=== a name in a component, and one for what a component writes
--- template.rpt
@define 章(名: text)
# {名}
@label "{名}章"
@end
@define 空的()
{if false}无{end}

@章("末")
@end
{ref 总则章}，{ref 附则}，{ref 末章}，{ref 全}
@章("总则")
@章("附则")
@label 附则
@空的()
@label 全
--- text
总则，附则，末，末
总则
附则
末

=== comments and what writes nothing may stand between a block and its name
--- template.rpt
{ref 甲}

甲段

// 一句话
@collect 表 { 名: "甲" }
@check true "是"
@label 甲
--- text
甲段
甲段

=== either branch may give the name
--- template.rpt
@fields
多 boolean
@end
见{ref 结果}。
@if 多
多数同意。
@label 结果
@else
少数同意。
@label 结果
@end
--- data.ini
多 = 否
--- text
见少数同意。。
少数同意。

=== a reference in a text that is referred to
--- template.rpt
{ref 甲}
@style 一级标题 : `heading 1` { number "一、" }
@style 二级标题 : `heading 2` { number "（一）" }
@style 三级标题 : `heading 3` { number "1." }
@heading 1 一级标题
@heading 2 二级标题
@heading 3 三级标题
甲见{ref 乙}
@label 甲
乙见{ref 丙}
@label 乙
# 丙 {#丙}
--- text
甲见乙见一
甲见乙见一
乙见一
一、丙

=== a line break beside a reference joins as in prose
--- template.rpt
@document { locale "en" }
@style chapter { number "1." }
@heading 1 chapter
see {ref one}
for more
# One {#one}
--- text
see 1 for more
1.One

=== references do not need data: a draft
--- template.rpt
@fields
名 text
附 list of text
@end
{ref 甲}、{ref "附{名}"}

{名}的段落
@label 甲
@for x in 附
附件：{x}
@label "附{名}"
@end
--- args
--draft
--- text
X的段落、附件：X
X的段落
附件：X

=== numbers that are written as text are text with a link
--- template.rpt
@document { numbering literal }
@style 一级标题 : `heading 1` { number "一、" }
@style 二级标题 : `heading 2` { number "（一）" }
@style 三级标题 : `heading 3` { number "1." }
@heading 1 一级标题
@heading 2 二级标题
@heading 3 三级标题
见{ref 甲}和{ref 乙}。
# 甲 {#甲}
乙段
@label 乙
--- text
见一和乙段。
一、甲
乙段

=== what comes out empty is not counted, in a survey as in the document
--- template.rpt
@fields
空 text?
@end
{ref 丙}
@list "第一条　"
- 甲
- {空}
- 丙
@label 丙
@end
--- text
第二条
第一条　甲
第二条　丙

=== a heading of its style is named too
--- template.rpt
@style 一级标题 { number "一、" }
@heading 1 一级标题
{ref 乙}
# 甲
@一级标题 乙
@label 乙
--- text
二
一、甲
二、乙

=== a table or picture is named by its caption, and has to have one
--- template.rpt
@table
| 甲 |
@end
@label 表
--- messages
template.rpt:4:1: error[E0543]: @table is referred to by its caption, and this one has none (add `caption "…"` to its properties)
template.rpt:1:1: note: `@table` is opened here
