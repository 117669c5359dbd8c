@page in mid-document begins a new section.

--- frame
@fields
横 boolean
@end
甲
@if 横
@page { orientation landscape }
@end
乙

=== a section keeps what it does not name
--- template.rpt
@page { size A4; margin top 37mm bottom 35mm left 28mm right 26mm; footer 25mm; columns 2 gap 1cm }
竖排
@page { orientation landscape }
横排
@page { orientation portrait; margin left 20mm; columns 1 }
又是竖排
--- docx word/document.xml //w:sectPr/w:pgSz
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>
<w:pgSz w:code="9" w:h="11906" w:orient="landscape" w:w="16838"/>
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>
--- docx word/document.xml //w:sectPr/w:pgMar
<w:pgMar w:bottom="1984" w:footer="1417" w:gutter="0" w:header="851" w:left="1587" w:right="1474" w:top="2098"/>
<w:pgMar w:bottom="1984" w:footer="1417" w:gutter="0" w:header="851" w:left="1587" w:right="1474" w:top="2098"/>
<w:pgMar w:bottom="1984" w:footer="1417" w:gutter="0" w:header="851" w:left="1134" w:right="1474" w:top="2098"/>
--- docx word/document.xml //w:sectPr/w:cols
<w:cols w:num="2" w:space="567"/>
<w:cols w:num="2" w:space="567"/>
<w:cols w:space="567"/>

=== page numbers go on where nothing is said of them
--- template.rpt
@page { numbers from 5 }
甲
@page { orientation landscape }
乙
@page { numbers from 1 }
丙
@page { numbers continue }
丁
--- docx word/document.xml //w:sectPr
<w:sectPr><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:pgNumType w:start="5"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr>
<w:sectPr><w:pgSz w:code="9" w:h="11906" w:orient="landscape" w:w="16838"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr>
<w:sectPr><w:pgSz w:code="9" w:h="11906" w:orient="landscape" w:w="16838"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:pgNumType w:start="1"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr>
<w:sectPr><w:pgSz w:code="9" w:h="11906" w:orient="landscape" w:w="16838"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr>

=== a section without numbers, and one that shows them again
--- template.rpt
@page { numbers none }
@footer
第{page}页
@end
封面
@page { columns 2 }
目录
@page { numbers from 1 }
正文
--- docx word/document.xml //w:sectPr/w:footerReference
<w:footerReference r:id="rId6" w:type="default"/>
<w:footerReference r:id="rId6" w:type="default"/>
<w:footerReference r:id="rId7" w:type="default"/>
--- docx word/footer1.xml //w:instrText
--- docx word/footer2.xml //w:instrText
<w:instrText xml:space="preserve"> PAGE </w:instrText>

=== where a section begins
--- template.rpt
一
@page { start continuous }
二
@page { columns 2 }
三
@page { start odd }
四
@page { start even }
五
@page { start new }
六
--- docx word/document.xml //w:sectPr/w:type
<w:type w:val="continuous"/>
<w:type w:val="continuous"/>
<w:type w:val="oddPage"/>
<w:type w:val="evenPage"/>

=== a section of its own grid
--- template.rpt
@style body { size 三号; line exactly 28.95pt; spacing -0.25pt }
@page { size A4; margin top 37mm bottom 35mm left 28mm right 26mm; grid lines 22 chars 28 }
甲
@page { margin bottom 37mm; grid lines 21 chars 20 }
乙
@page { orientation landscape }
丙
--- docx word/document.xml //w:docGrid/@w:linePitch
579
602
367
--- messages
template.rpt:4:1: warning[W0511]: the grid has 20 characters, but 28 characters of the style `body` fill a line

=== 行 is that of the section in @with
--- template.rpt
@page { margin top 2cm bottom 2cm; grid lines 20 }
甲
@page { grid lines 10 }
@with { before 1行 }
乙
@end
--- docx word/document.xml //w:spacing/@w:before
1457

=== a section whose first block is a heading
--- template.rpt
甲
@page { orientation landscape }
# 标题
--- docx word/document.xml //w:p/w:pPr
<w:pPr><w:pStyle w:val="Normal"/><w:sectPr><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr></w:pPr>
<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>

=== a section for each item
--- template.rpt
@fields
人 list of text
@end
名单
@for 甲 in 人
@page { numbers from 1 }
致{甲}
@end
--- data.json
{"人": ["张三", "李四"]}
--- text
名单
致张三
致李四
--- docx word/document.xml //w:sectPr/w:pgNumType/@w:start
1
1

=== a section under a condition
--- within
--- data.ini
横 = 是
--- text
甲
乙
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
11906
16838

=== a section under a condition that does not hold
--- within
--- data.ini
横 = 否
--- text
甲
乙
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
11906

=== a section in @with, whose properties go on
--- template.rpt
@with { size 20pt }
甲
@page { columns 2 }
@header
眉
@end
乙
@end
--- docx word/document.xml //w:p
<w:p><w:pPr><w:pStyle w:val="Normal"/><w:rPr><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr><w:sectPr><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr></w:pPr><w:r><w:rPr><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr><w:t>甲</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Normal"/><w:rPr><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr><w:t>乙</w:t></w:r></w:p>
--- docx word/header1.xml //w:p
<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>眉</w:t></w:r></w:p>

=== a component may begin a section
--- template.rpt
@define 横页(标题: text, 宽: integer)
@page { orientation landscape; margin left {宽}mm }
@footer
{标题}
@end
@body
@page { orientation portrait }
@end
甲
@begin 横页("附表", 30)
乙
@end
丙
--- text
甲
乙
丙
--- docx word/document.xml //w:sectPr/w:pgMar/@w:left
1800
1701
1701
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
11906
16838
11906
--- docx word/footer1.xml //w:t
<w:t>附表</w:t>

=== a component that begins the first section
--- template.rpt
@define 封面()
@page { numbers none }
@title 封面
@end
@封面()
正文
--- docx word/document.xml //w:sectPr
<w:sectPr><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr>

=== a page break before a section makes no page
--- template.rpt
甲
@pagebreak
@page { orientation landscape }
乙
--- docx word/document.xml //w:pPr
<w:pPr><w:pStyle w:val="Normal"/><w:sectPr><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr></w:pPr>
<w:pPr><w:pStyle w:val="Normal"/></w:pPr>

=== a page break before a section that goes on on its page stays one
--- template.rpt
甲
@pagebreak
@page { columns 2; start continuous }
乙
--- docx word/document.xml //w:pageBreakBefore
<w:pageBreakBefore/>

=== a section at the end without content makes no page
--- template.rpt
@header
眉
@end
甲
@page { orientation landscape }
@header
没有
@end
--- docx word/document.xml //w:sectPr
<w:sectPr><w:headerReference r:id="rId6" w:type="default"/><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr>
--- docx word/header1.xml //w:t
<w:t>眉</w:t>

=== a section whose content comes out empty makes no page
--- template.rpt
@fields
甲 text?
@end
一
@page { orientation landscape; numbers from 3 }
{甲}
@if 甲
# 甲
@end
@pagebreak
@page { orientation portrait }
二
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
11906
11906
--- docx word/document.xml //w:sectPr/w:pgNumType/@w:start
3
--- docx word/document.xml //w:pageBreakBefore

=== nothing before the first section
--- template.rpt
@if false
甲
@end
@page { size A3 }
乙
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
16838

=== a section ends the list before it
--- template.rpt
+ 甲
+ 乙
@page { columns 2 }
+ 丙
--- text
1. 甲
2. 乙
1. 丙

=== @let and @check may stand between @page and its head
--- template.rpt
甲
@page { columns 2 }
@let 眉 = "眉"
@check true "不会"
// 说明
@header
{眉}
@end
乙
--- docx word/header1.xml //w:t
<w:t>眉</w:t>

=== a section that names nothing
--- template.rpt
@page { orientation landscape }
甲
@page
@footer
脚
@end
乙
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
16838
16838
--- docx word/footer1.xml //w:t
<w:t>脚</w:t>

=== an included file may begin sections
--- template.rpt
甲
@include "part.rpt"("附表")
丙
--- part.rpt
@fields
名 text
@end
{名}
@page { orientation landscape; margin left {length(名)}cm }
@footer
{名}
@end
乙
--- text
甲
附表
乙
丙
--- docx word/document.xml //w:sectPr/w:pgMar/@w:left
1800
1134
--- docx word/footer1.xml //w:t
<w:t>附表</w:t>

=== what fills a place may begin sections
--- base.rpt
@page { margin left 3cm }
正文
@block 附
@end
完
--- template.rpt
@extends "base.rpt"
@fields
上 number = 2
@end
@page { margin top {上}cm }
@block 附
@page { orientation landscape }
附表
@page { orientation portrait }
@end
--- text
正文
附表
完
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
11906
16838
11906
--- docx word/document.xml //w:sectPr/w:pgMar/@w:top
1134
1134
1134

=== a section of a table alone, as wide as its text
--- template.rpt
甲
@page { orientation landscape; margin left 2cm right 2cm }
@table
| a | b |
@end
@page { orientation portrait }
乙
--- text escaped
甲
a\u0009b
乙
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
11906
16838
11906
--- docx word/document.xml //w:tbl/w:tblPr/w:tblW
<w:tblW w:type="dxa" w:w="14570"/>
