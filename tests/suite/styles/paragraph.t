Paragraph styles as Word has them.

--- frame
…
完

=== fonts and size
--- template.rpt
@style 甲 { font "仿宋_GB2312" latin "Times New Roman"; size 三号 }
@甲 文
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:rFonts/@w:eastAsia
仿宋_GB2312
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:rFonts/@w:ascii
Times New Roman
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:rFonts/@w:hAnsi
Times New Roman
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:sz/@w:val
32
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:szCs/@w:val
32
--- docx word/document.xml //w:pStyle/@w:val
甲

=== sizes by their Chinese names
--- template.rpt
@with { size 初号 }
初号
@end
@with { size 小初 }
小初
@end
@with { size 一号 }
一号
@end
@with { size 小一 }
小一
@end
@with { size 二号 }
二号
@end
@with { size 小二 }
小二
@end
@with { size 三号 }
三号
@end
@with { size 小三 }
小三
@end
@with { size 四号 }
四号
@end
@with { size 小四 }
小四
@end
@with { size 五号 }
五号
@end
@with { size 小五 }
小五
@end
@with { size 六号 }
六号
@end
@with { size 小六 }
小六
@end
@with { size 七号 }
七号
@end
@with { size 八号 }
八号
@end
@with { size 10.5pt }
10.5pt
@end
--- text
初号
小初
一号
小一
二号
小二
三号
小三
四号
小四
五号
小五
六号
小六
七号
八号
10.5pt
--- docx word/document.xml //w:r/w:rPr/w:sz/@w:val
84
72
52
48
44
36
32
30
28
24
21
18
15
13
11
10
21

=== first line indent in characters, exact line height, justified
--- template.rpt
@style 甲 { size 三号; align justify; indent first 2字; line exactly 28.95pt }
@甲 文
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/w:ind
<w:ind w:firstLine="640" w:firstLineChars="200"/>
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/w:spacing
<w:spacing w:line="579" w:lineRule="exact"/>
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/w:jc
<w:jc w:val="both"/>

=== line heights
--- within
@style 甲 { line 1.5 }
@style 乙 { line at least 20pt }
@style 丙 { line exactly 20pt; before 6pt; after 12pt }
--- text
完
--- docx word/styles.xml //w:style[@w:customStyle]/w:pPr/w:spacing
<w:spacing w:line="360" w:lineRule="auto"/>
<w:spacing w:line="400" w:lineRule="atLeast"/>
<w:spacing w:after="240" w:before="120" w:line="400" w:lineRule="exact"/>
<w:spacing w:after="0" w:before="0" w:line="240" w:lineRule="auto"/>

=== alignment
--- within
@style 甲 { align left }
@style 乙 { align right }
@style 丙 { align center }
@style 丁 { align justify }
@style 戊 { align distribute }
--- text
完
--- docx word/styles.xml //w:style[@w:customStyle]/w:pPr/w:jc/@w:val
left
right
center
both
distribute
left

=== an indent of the first line and a hanging one are one thing
--- template.rpt
@style 甲 { indent first 0字 left 2字 hanging 2字 }
甲
--- messages
template.rpt:1:36: error[E0528]: `first` and `hanging` both say where the first line begins
--- messages zh
template.rpt:1:36: 错误[E0528]：“first”和“hanging”都在说首行从哪里开始，只能写一个

=== hanging and negative indents
--- within
@style 甲 { indent left 2cm hanging 1cm }
@style 乙 { indent first -1cm left 2cm }
@style 丙 { indent left -1cm right 1cm }
--- text
完
--- docx word/styles.xml //w:style[@w:customStyle]/w:pPr/w:ind
<w:ind w:hanging="567" w:hangingChars="0" w:left="1134"/>
<w:ind w:hanging="567" w:hangingChars="0" w:left="1134"/>
<w:ind w:left="-567" w:right="567"/>
<w:ind w:firstLine="0" w:firstLineChars="0" w:left="0" w:right="0"/>

=== what holds paragraphs together
--- within
@style 甲 { keep next; keep lines; break before; widows off }
@style 乙 : 甲 { keep next off; keep lines off; break before off; widows }
--- text
完
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/*
<w:keepNext/>
<w:keepLines/>
<w:pageBreakBefore/>
<w:widowControl w:val="0"/>
--- docx word/styles.xml //w:style[@w:styleId='乙']/w:pPr/*
<w:keepNext w:val="0"/>
<w:keepLines w:val="0"/>
<w:pageBreakBefore w:val="0"/>
<w:widowControl/>

=== borders, shade and tabs
--- within
@style 甲 {
  border top 2.25pt red space 0pt, bottom double 0.75pt red
  shade #DDDDDD
  tabs left 3cm, center 7cm, right 15.6cm
}
--- text
完
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/w:pBdr/w:top
<w:top w:color="FF0000" w:space="0" w:sz="18" w:val="single"/>
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/w:pBdr/w:bottom/@w:val
double
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/w:pBdr/w:bottom/@w:sz
6
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/w:shd/@w:fill
DDDDDD
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:pPr/w:tabs/w:tab
<w:tab w:pos="1701" w:val="left"/>
<w:tab w:pos="3969" w:val="center"/>
<w:tab w:pos="8844" w:val="right"/>

=== the look of characters
--- within
@style 甲 { bold; italic; underline double; color #FF8000; spacing -0.25pt; stretch 90% }
--- text
完
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:b
<w:b/>
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:i
<w:i/>
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:u/@w:val
double
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:color/@w:val
FF8000
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:spacing/@w:val
-5
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:w/@w:val
90

=== characters struck through, as capitals, with dots, below and above the line
--- template.rpt
@style 条文 { strike; caps; emphasis dots; super }
@style 下 char { sub }
@条文 甲
@with { strike off; caps off; emphasis dots off; super off }
水是 H{style 下}2{end}O
@end
--- text
甲
水是 H2O
--- docx word/styles.xml //w:style[@w:styleId='条文']/w:rPr
<w:rPr><w:caps/><w:strike/><w:vertAlign w:val="superscript"/><w:em w:val="underDot"/></w:rPr>
--- docx word/styles.xml //w:style[@w:styleId='下']/w:rPr
<w:rPr><w:vertAlign w:val="subscript"/></w:rPr>
--- docx word/document.xml //w:p[2]/w:r[1]/w:rPr
<w:rPr><w:caps w:val="0"/><w:strike w:val="0"/><w:vertAlign w:val="baseline"/><w:em w:val="none"/></w:rPr>

=== below and above the line at one time
--- template.rpt
@style 甲 char { sub; super }
{style 甲}2{end}
--- messages
template.rpt:1:22: error[E0680]: `sub` and `super` exclude each other

=== a style based on another, with a next one, an outline level
--- within
@style 甲 { size 三号 }
@style 乙 : 甲 { bold; next 甲; outline 2 }
--- text
完
--- docx word/styles.xml //w:style[@w:styleId='乙']/w:basedOn/@w:val
甲
--- docx word/styles.xml //w:style[@w:styleId='乙']/w:next/@w:val
甲
--- docx word/styles.xml //w:style[@w:styleId='乙']/w:pPr/w:outlineLvl/@w:val
1
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:next/@w:val

=== a style that stands for one of Word's
--- template.rpt
@style 标题甲 { word "Title"; align center }
@标题甲 报告
--- text
报告
--- docx word/document.xml //w:pStyle/@w:val
Title
--- docx word/styles.xml //w:style[@w:styleId='Title']/w:name/@w:val
Title

=== the styles that always exist
--- template.rpt
@title 甲
@quote 乙
@caption 丙
@`heading 1` 丁
- 戊

正文
--- text
甲
乙
丙
丁
• 戊
正文

=== a paragraph in a style that nobody defined
--- template.rpt
@style 署名 { align right }
@署命 甲
@xyz 乙
--- messages
template.rpt:2:2: error[E0204]: there is no style `署命` (did you mean `署名`?)
template.rpt:3:2: error[E0204]: there is no style `xyz`

=== a blank follows the name of a style
--- template.rpt
@style 署名 { align right }
@署名甲
@署名，甲
--- messages
template.rpt:2:2: error[E0204]: there is no style `署名甲` (did you mean `署名`?)
template.rpt:3:4: error[E0120]: expected a blank after `@署名`

=== a style and a directive's name
--- within
@style for { bold }
@style `if` { bold }
--- messages
template.rpt:1:8: error[E0537]: `@for` is a directive; no style can have its name
template.rpt:2:8: error[E0537]: `@if` is a directive; no style can have its name

=== a style based on itself
--- within
@style 甲 : 乙 { bold }
@style 乙 : 甲 { italic }
--- messages
template.rpt:1:12: error[E0533]: the style `甲` is based on itself
template.rpt:2:12: note: `乙` is based on `甲` here

=== a property that is not there is answered with the nearest
--- within
@style 甲 { algin center; colour red }
--- messages
template.rpt:1:12: error[E0505]: @style has no property `algin` (did you mean `align`?)
template.rpt:1:26: error[E0505]: @style has no property `colour` (did you mean `color`?)

=== a property stands once
--- within
@style 甲 { bold; size 三号; bold off }
--- messages
template.rpt:1:27: error[E0510]: `bold` is given twice
template.rpt:1:12: note: the first one is here

=== values that a property does not take
--- within
@style 甲 { align middle }
@style 乙 { size 五十号 }
@style 丙 { color rot }
@style 丁 { before 12 }
@style 戊 { line 20pt }
--- messages
template.rpt:1:18: error[E0514]: `middle` is not a word of the property `align` (one of `left`, `right`, `center`, `justify`, `distribute`)
template.rpt:2:17: error[E0521]: `五十号` is not a character size (write it like `size 三号`)
template.rpt:3:18: error[E0522]: `rot` is not a colour (write `#RRGGBB`, or a name such as `red`)
template.rpt:4:19: error[E0518]: `12` needs a unit (its units are `mm`, `cm`, `in`, `pt`, `字`, `行`)
template.rpt:5:17: error[E0524]: `line 20pt` does not say whether lines may be higher (write `line exactly 20pt` or `line at least 20pt`)

=== in @style there are only constants
--- within
@let w = 2
@style 甲 { indent first {w}字 }
--- messages
template.rpt:2:25: error[E0129]: `@style` takes only constants, no `{values}`

=== full-width signs in properties
--- template.rpt
@style 甲 { font “黑体”；size 三号；align center }
@甲 文
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:rFonts/@w:eastAsia
黑体

=== a template's @style changes only what it names
--- org/org.rpt
@style 甲 { size 三号; bold }
--- template.rpt
@use org
@style 甲 { size 四号 }
@甲 文
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:sz/@w:val
28
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:b
<w:b/>

=== @with lays properties over the blocks in it
--- template.rpt
@with { align center; bold }
中间
# 题
@end
左边
--- text
中间
题
左边
--- docx word/document.xml //w:p/w:pPr/w:jc/@w:val
center
center

=== a heading and its style in the document
--- template.rpt
@style 一级标题 { font "黑体" }
@heading 1 一级标题
# 题
--- text
题
--- docx word/document.xml //w:pStyle/@w:val
Heading1
--- docx word/styles.xml //w:style[@w:styleId='Heading1']/w:rPr/w:rFonts/@w:eastAsia
黑体
--- docx word/styles.xml //w:style[@w:styleId='Heading1']/w:pPr/w:outlineLvl/@w:val
0

=== a level beyond six
--- within
@style 甲 { bold }
@heading 7 甲
--- messages
template.rpt:2:10: error[E0103]: a heading has a level from 1 to 6, not 7
