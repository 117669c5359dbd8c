Table styles as Word has them, and what is wrong with their properties.

--- frame
…
文

=== the table that every document has shows all its lines
--- within
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='TableGrid']/w:tblPr/w:tblBorders/*
<w:top w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:left w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:bottom w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:right w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:insideH w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:insideV w:color="000000" w:space="0" w:sz="4" w:val="single"/>

=== lines and room in the cells
--- within
@style 甲 table { border all 1.5pt, inside h 0.5pt, inside v off; padding top 2pt bottom 2pt left 0pt right 0pt }
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:tblPr/w:tblBorders/*
<w:top w:color="000000" w:space="0" w:sz="12" w:val="single"/>
<w:left w:color="000000" w:space="0" w:sz="12" w:val="single"/>
<w:bottom w:color="000000" w:space="0" w:sz="12" w:val="single"/>
<w:right w:color="000000" w:space="0" w:sz="12" w:val="single"/>
<w:insideH w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:insideV w:val="nil"/>
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:tblPr/w:tblCellMar/*
<w:top w:type="dxa" w:w="40"/>
<w:left w:type="dxa" w:w="0"/>
<w:bottom w:type="dxa" w:w="40"/>
<w:right w:type="dxa" w:w="0"/>

=== 字 is the size of the text in the table
--- within
@style 甲 table { size 小四; padding left 1字 }
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:tblPr/w:tblCellMar/*
<w:left w:type="dxa" w:w="240"/>

=== cells and header rows have paragraph styles, based on the body but for its indent and its line
--- within
@style body { size 三号; indent first 2字; line exactly 28.95pt; align justify }
@style 甲 table { align center; size 小四; header bold shade #DDDDDD }
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='甲单元格']/*
<w:name w:val="甲 单元格"/>
<w:basedOn w:val="Normal"/>
<w:qFormat/>
<w:pPr><w:spacing w:after="0" w:before="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0" w:firstLineChars="0" w:left="0" w:right="0"/><w:jc w:val="center"/></w:pPr>
<w:rPr><w:spacing w:val="0"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>
--- docx word/styles.xml //w:style[@w:styleId='甲表头']/*
<w:name w:val="甲 表头"/>
<w:basedOn w:val="甲单元格"/>
<w:qFormat/>
<w:rPr><w:b/><w:bCs/></w:rPr>

=== in English they have English names
--- template.rpt
@document { locale "en" }
@style invoice table { border off }
Text.
--- text
Text.
--- docx word/styles.xml //w:style[@w:customStyle]/w:name/@w:val
invoice
Title Char
Heading 1 Char
Heading 2 Char
Heading 3 Char
Heading 4 Char
Heading 5 Char
Heading 6 Char
Quote Char
Table Cell
invoice Cell
Table Header
invoice Header

=== an author's style of such a name goes before
--- within
@style 甲 table { border off }
@style `甲 单元格` { bold }
--- text
文
--- docx word/styles.xml //w:style[@w:customStyle]/w:name/@w:val
甲
甲 单元格
Title Char
Heading 1 Char
Heading 2 Char
Heading 3 Char
Heading 4 Char
Heading 5 Char
Heading 6 Char
Quote Char
表格 单元格
甲 单元格 2
表格 表头
甲 表头

=== a table style based on another one
--- within
@style 甲 table { border all 0.5pt; header bold; size 小四 }
@style 乙 table : 甲 { border top 2pt; header off }
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='乙']/w:basedOn
<w:basedOn w:val="甲"/>
--- docx word/styles.xml //w:style[@w:styleId='乙']/w:tblPr/w:tblBorders/*
<w:top w:color="000000" w:space="0" w:sz="16" w:val="single"/>
<w:left w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:bottom w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:right w:color="000000" w:space="0" w:sz="4" w:val="single"/>
--- docx word/styles.xml //w:style[@w:styleId='乙单元格']/w:rPr/w:sz/@w:val
24
--- docx word/styles.xml //w:style[@w:styleId='乙表头']/w:rPr/*

=== a table style that is defined again changes what it names
--- within
@style table table { border inside h off }
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='TableGrid']/w:tblPr/w:tblBorders/*
<w:top w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:left w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:bottom w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:right w:color="000000" w:space="0" w:sz="4" w:val="single"/>
<w:insideH w:val="nil"/>
<w:insideV w:color="000000" w:space="0" w:sz="4" w:val="single"/>

=== lines that there are not
--- within
@style 甲 table { border middle 0.5pt }
@style 乙 table { border inside 0.5pt }
@style 丙 table { border inside x 0.5pt }
@style 丁 table { border all 0.5pt, top 1pt, all 1pt }
@style 戊 table { border inside h 0.5pt, inside h 1pt }
@style 己 table { border all 0.5pt space 1pt }
@style 庚 table { border }
@style 辛 table { border all 20pt }
--- messages
template.rpt:1:25: error[E0514]: `middle` is not a word of the property `border` (one of `top`, `left`, `bottom`, `right`, `inside h`, `inside v`, `all`)
template.rpt:2:32: error[E0506]: the property `border` does not take this value (write it like `border all 0.5pt, inside h 0.5pt`)
template.rpt:3:32: error[E0514]: `x` is not a word of the property `border` (one of `h`, `v`)
template.rpt:4:45: error[E0510]: `all` is given twice
template.rpt:5:41: error[E0510]: `inside h` is given twice
template.rpt:6:35: error[E0506]: the property `border` does not take this value (write it like `border all 0.5pt, inside h 0.5pt`)
template.rpt:7:18: error[E0511]: a value is missing after `border` (write it like `border all 0.5pt, inside h 0.5pt`)
template.rpt:8:29: error[E0515]: `20pt` is beyond what `border` can be, 0.25pt to 12pt

=== room that there is not
--- within
@style 甲 table { padding 2pt }
@style 乙 table { padding all 2pt }
@style 丙 table { padding top -2pt }
@style 丁 table { padding top 2pt top 3pt }
@style 戊 table { padding top 2pt, left 3pt }
@style 己 table { padding top 1行 }
--- messages
template.rpt:1:26: error[E0506]: the property `padding` does not take this value (write it like `padding top 2pt bottom 2pt`)
template.rpt:2:26: error[E0514]: `all` is not a word of the property `padding` (one of `top`, `left`, `bottom`, `right`)
template.rpt:3:30: error[E0515]: `-2pt` is beyond what `padding` can be, 0 to 22in
template.rpt:4:34: error[E0510]: `top` is given twice
template.rpt:5:35: error[E0513]: `padding` is not a list, nothing can follow after a comma
template.rpt:6:30: error[E0519]: `padding` is not measured in 行 (its units are `mm`, `cm`, `in`, `pt`, `字`)

=== header rows
--- within
@style 甲 table { header }
@style 乙 table { header italic }
@style 丙 table { header shade }
@style 丁 table { header bold bold }
@style 戊 table { header bold off }
@style 己 table { header shade #DDD }
--- messages
template.rpt:1:18: error[E0511]: a value is missing after `header` (write it like `header bold shade #DDDDDD`)
template.rpt:2:25: error[E0514]: `italic` is not a word of the property `header` (one of `bold`, `shade`)
template.rpt:3:25: error[E0511]: a value is missing after `shade` (write it like `header bold shade #DDDDDD`)
template.rpt:4:30: error[E0510]: `bold` is given twice
template.rpt:5:30: error[E0514]: `off` is not a word of the property `header` (one of `bold`, `shade`)
template.rpt:6:31: error[E0522]: `#DDD` is not a colour (write `#RRGGBB`, or a name such as `red`)

=== heights of rows
--- within
@style 甲 table { rows 8mm }
@style 乙 table { rows at 8mm }
@style 丙 table { rows at most 8mm }
@style 丁 table { rows exactly 0mm }
@style 戊 table { rows at least 8 }
@style 己 table { rows tall }
--- messages
template.rpt:1:23: error[E0506]: the property `rows` does not take this value (write it like `rows at least 8mm`)
template.rpt:2:26: error[E0506]: the property `rows` does not take this value (write it like `rows at least 8mm`)
template.rpt:3:26: error[E0514]: `most` is not a word of the property `rows` (one of `least`)
template.rpt:4:31: error[E0515]: `0mm` is beyond what `rows` can be, 0.05pt to 22in
template.rpt:5:32: error[E0518]: `8` needs a unit (its units are `mm`, `cm`, `in`, `pt`, `字`, `行`)
template.rpt:6:23: error[E0514]: `tall` is not a word of the property `rows` (one of `at least`, `exactly`, `off`)

=== size and align
--- within
@style 甲 table { size 特大 }
@style 乙 table { size 10.3pt }
@style 丙 table { align middle }
@style 丁 table { size }
--- messages
template.rpt:1:23: error[E0521]: `特大` is not a character size (write it like `size 小四`)
template.rpt:2:23: error[E0521]: `10.3pt` is not a character size (sizes go in steps of 0.5pt)
template.rpt:3:24: error[E0514]: `middle` is not a word of the property `align` (one of `left`, `right`, `center`, `justify`, `distribute`)
template.rpt:4:18: error[E0511]: a value is missing after `size` (write it like `size 小四`)

=== properties of paragraphs and characters
--- within
@style 甲 table { font "黑体" }
@style 乙 table { indent first 0 }
@style 丙 { padding top 2pt }
@style 丁 { rows at least 8mm }
@style 戊 table { bold }
--- messages
template.rpt:1:18: error[E0505]: @style table has no property `font` (it is a property of @style)
template.rpt:2:18: error[E0505]: @style table has no property `indent` (it is a property of @style)
template.rpt:3:12: error[E0505]: @style has no property `padding` (it is a property of @style table)
template.rpt:4:12: error[E0505]: @style has no property `rows` (it is a property of @style table)
template.rpt:5:18: error[E0505]: @style table has no property `bold` (it is a property of @style)
