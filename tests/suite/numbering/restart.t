Styles behind whose paragraphs the numbers of the headings begin again (`restart headings`).

=== all levels begin again, continuous ones too
--- template.rpt
@style 章 { number "第一章　" }
@style 条 { number "第一条　" continuous }
@style 附录 { restart headings }
@heading 1 章
@heading 2 条
# 总则
## 甲
# 分则
## 乙
@附录 附录
# 附则
## 丙
# 末则
## 丁
--- text
第一章　总则
第一条　甲
第二章　分则
第二条　乙
附录
第一章　附则
第一条　丙
第二章　末则
第二条　丁

=== in Word the headings behind it are a list of their own; one that nothing follows is none
--- template.rpt
@style `heading 1` { number "一、" }
@style `heading 2` { number "（一）" }
@style 附件 { restart headings }
# 甲
@附件 附件1
# 乙
## 丙
# 丁
@附件 附件2
@附件 附件3
# 戊
# 己 {-}
### 庚
## 辛 :: 正文。
@附件 附件4
没有标题。
--- text
一、甲
附件1
一、乙
（一）丙
二、丁
附件2
附件3
一、戊
己
庚
（一）辛正文。
附件4
没有标题。
--- docx word/document.xml //w:numPr/*
<w:ilvl w:val="0"/>
<w:numId w:val="2"/>
<w:ilvl w:val="1"/>
<w:numId w:val="2"/>
<w:ilvl w:val="0"/>
<w:numId w:val="2"/>
<w:ilvl w:val="0"/>
<w:numId w:val="3"/>
<w:numId w:val="0"/>
<w:ilvl w:val="1"/>
<w:numId w:val="3"/>
--- docx word/numbering.xml //w:num
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="3"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="4"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="5"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="6"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="7"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="8"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="3"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="4"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="5"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="6"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="7"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="8"><w:startOverride w:val="1"/></w:lvlOverride></w:num>

=== numbers written as text, references and contents count the same
--- template.rpt
@document { numbering literal }
@style `heading 1` { number "一、" }
@style 附件 { restart headings }
@toc
# 甲
@附件 附件
# 乙 {#乙}
见第{ref 乙}部分。
--- text
一、甲
一、乙
一、甲
附件
一、乙
见第一部分。

=== a reference is one that Word keeps
--- template.rpt
@style `heading 1` { number "1." }
@style 附件 { restart headings }
# 甲
@附件 附件
# 乙 {#乙}
见{ref 乙}。
--- text
1.甲
附件
1.乙
见1。
--- docx word/document.xml //w:instrText
<w:instrText xml:space="preserve"> REF 乙 \n \h </w:instrText>

=== it comes from the base, and `off` takes it back
--- template.rpt
@style `heading 1` { number "一、" }
@style 题目 { restart headings }
@style 附件 : 题目 { bold }
@style 副题 : 题目 { restart headings off }
# 甲
@副题 副题
# 乙
@附件 附件
# 丙
--- text
一、甲
副题
二、乙
附件
一、丙

=== its own number goes on, other numbers of styles begin again as behind a heading
--- template.rpt
@style `heading 1` { number "一、" }
@style 附件 { number "附件1" ; restart headings }
@style 表 { number "附表1　" continuous }
@style 款 { number "（1）" }
@附件
# 甲
@表 子
@款 子
@款 子
@附件
@款 丑
# 乙
@表 丑
@附件
@附件
--- text
附件1
一、甲
附表1　子
（1）子
（2）子
附件2
（1）丑
一、乙
附表2　丑
附件3
附件4

=== other lists do not mind
--- template.rpt
@style `heading 1` { number "一、" }
@style 附件 { restart headings }
@list "第一条　" continuous
- 甲
@end
+ 子
@附件 附件
@list "第一条　" continuous
- 乙
@end
# 标题
@list "第一条　" continuous
- 丙
@end
--- text
第一条　甲
1. 子
附件
第二条　乙
一、标题
第三条　丙

=== a paragraph that comes out empty is not there, nor does it begin anything
--- template.rpt
@fields
附 text?
@end
@style `heading 1` { number "一、" }
@style 附件 { restart headings }
# 甲
@附件 {附}
# 乙
--- text
一、甲
二、乙

=== it may stand in a cell
--- template.rpt
@style `heading 1` { number "一、" }
@style 附件 { restart headings }
# 甲
@table { cells 附件 }
| 附件 |
@end
# 乙
--- text
一、甲
附件
一、乙

=== a running head begins nothing
--- template.rpt
@style `heading 1` { number "一、" }
@style 附件 { restart headings }
@header
@附件 附件
@end
# 甲
@page { start new }
@header
@附件 附件
@end
# 乙
--- text
一、甲
二、乙

=== a heading cannot begin its own level again
--- template.rpt
@style `heading 1` { number "一、"; restart headings }
# 甲
--- messages
template.rpt:1:35: error[E0539]: `restart headings` holds for the headings of level 1 themselves, by their style `heading 1`: each would be the first (put it into the style of a paragraph that comes before headings, such as the title of an attachment)
--- messages zh
template.rpt:1:35: 错误[E0539]：“restart headings”经样式“heading 1”作用到了第 1 级标题本身：每个标题都会从头编号（把它写在标题前面某一段的样式里，例如附件的题目）

=== nor by a base: told once, where it is said
--- template.rpt
@style 正文 { word "Normal"; restart headings }
@style 章 : 正文 { number "一、" }
@style 节 : 正文 { number "（一）" }
@heading 1 章
@heading 2 节
# 甲
--- messages human
template.rpt:1:28: error[E0539]: `restart headings` holds for the headings of level 1 themselves, by their style `章`: each would be the first
    1 | @style 正文 { word "Normal"; restart headings }
      |                              ^^^^^^^^^^^^^^^^ put it into the style of a paragraph that comes before headings, such as the title of an attachment
template.rpt:2:8: note: `章` is declared here

=== it belongs into the style of a paragraph
--- template.rpt
@style 字 char { restart headings }
@with { restart headings }
字
@end
--- messages
template.rpt:1:17: error[E0505]: @style char has no property `restart` (it is a property of @style)
template.rpt:2:9: error[E0505]: @with has no property `restart` (it is a property of @style)

=== it is a switch
--- template.rpt
@style 附件 { restart headings 1; restart; restart number }
--- messages
template.rpt:1:30: error[E0506]: the property `restart headings` does not take this value (write it like `restart headings`)
template.rpt:1:33: error[E0511]: a value is missing after `restart` (one of `headings`)
template.rpt:1:50: error[E0514]: `number` is not a word of the property `restart` (one of `headings`)
