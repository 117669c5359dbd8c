@page, @header, @footer, @document.

=== paper, margins and grid
--- template.rpt
@page { size A4; margin top 37mm bottom 35mm left 28mm right 26mm; header 15mm; footer 25mm; grid lines 22 }
完
--- text
完
--- docx word/document.xml //w:sectPr/w:pgSz
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>
--- docx word/document.xml //w:sectPr/w:pgMar
<w:pgMar w:bottom="1984" w:footer="1417" w:gutter="0" w:header="850" w:left="1587" w:right="1474" w:top="2098"/>
--- docx word/document.xml //w:sectPr/w:docGrid/@w:linePitch
579

=== landscape turns the paper
--- template.rpt
@page { size A4; orientation landscape }
完
--- text
完
--- docx word/document.xml //w:sectPr/w:pgSz
<w:pgSz w:code="9" w:h="11906" w:orient="landscape" w:w="16838"/>

=== paper by its edges, and columns
--- template.rpt
@page { size 210mm 148mm; columns 2 gap 1cm }
完
--- text
完
--- docx word/document.xml //w:sectPr/w:cols/@w:num
2
--- docx word/document.xml //w:sectPr/w:cols/@w:space
567

=== page numbers begin where @page says
--- template.rpt
@page { numbers from 3 }
完
--- text
完
--- docx word/document.xml //w:sectPr/w:pgNumType/@w:start
3

=== running heads and feet do not appear in text
--- template.rpt
@header
内部资料
@end
@footer
— {page} —
@end
正文
--- text
正文
--- docx word/document.xml //w:sectPr/w:headerReference/@w:type
default
--- docx word/document.xml //w:sectPr/w:footerReference/@w:type
default
--- docx word/header1.xml //w:t
<w:t>内部资料</w:t>

=== first, odd and even pages
--- template.rpt
@footer first
@end
@footer odd
单{page}
@end
@footer even
双{page}
@end
正文
--- text
正文
--- docx word/document.xml //w:sectPr/w:footerReference/@w:type
default
even
first
--- docx word/document.xml //w:sectPr/w:titlePg
<w:titlePg/>
--- docx word/settings.xml //w:evenAndOddHeaders
<w:evenAndOddHeaders/>

=== a field for the page number
--- template.rpt
@footer
{page}/{pages}
@end
正文
--- text
正文
--- docx word/footer1.xml //w:instrText
<w:instrText xml:space="preserve"> PAGE </w:instrText>
<w:instrText xml:space="preserve"> NUMPAGES </w:instrText>

=== a running foot may hold values and control
--- template.rpt
@fields
密级 text?
@end
@header
{if 密级}密级：{密级}{else}内部{end}
@end
正文
--- data.ini
密级 = 秘密
--- text
正文
--- docx word/header1.xml //w:t
<w:t>密级：秘密</w:t>

=== a running head after the first block is an error that names @page
--- template.rpt
正文
@header
甲
@end
--- messages
template.rpt:2:1: error[E0508]: @header comes after the first block of its section (write it before the first block; a `@page { … }` right before it begins a new section)

=== margins that leave no room
--- template.rpt
@page { size A4; margin left 12cm right 12cm }
完
--- messages
template.rpt:1:7: error[E0525]: margins and columns leave no room for text

=== a page break
--- template.rpt
甲
@pagebreak
乙
--- text
甲
乙
--- docx word/document.xml //w:pageBreakBefore
<w:pageBreakBefore/>

=== properties of the file
--- template.rpt
@fields
年度 integer
@end
@document { title "{年度}年报告"; author "组织部"; subject "会议"; keywords "报告"; company "县委" }
正文
--- data.ini
年度 = 2023
--- text
正文
--- docx docProps/core.xml //dc:title
<dc:title>2023年报告</dc:title>
--- docx docProps/core.xml //dc:creator
<dc:creator>组织部</dc:creator>
--- docx docProps/core.xml //dc:subject
<dc:subject>会议</dc:subject>
--- docx docProps/core.xml //cp:keywords
<cp:keywords>报告</cp:keywords>
--- docx docProps/app.xml //ep:Company
<ep:Company>县委</ep:Company>

=== a date of creation is written only when one is given
--- template.rpt
正文
--- text
正文
--- docx docProps/core.xml //dcterms:created

=== a date of creation with --date
--- template.rpt
正文
--- args
--date 2023-11-05
--- text
正文
--- docx docProps/core.xml //dcterms:created
<dcterms:created xsi:type="dcterms:W3CDTF">2023-11-05T00:00:00Z</dcterms:created>

=== a locale that is none
--- template.rpt
@document { locale "de" }
完
--- messages
template.rpt:1:13: error[E0506]: the property `locale` does not take this value (one of `"zh-CN"`, `"en"`)

=== a property that @document has not
--- template.rpt
@document { titel "甲" }
完
--- messages
template.rpt:1:13: error[E0505]: @document has no property `titel` (did you mean `title`?)

=== the language that Word checks
--- template.rpt
@document { locale "en" }
text
--- text
text
--- docx word/styles.xml //w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val
en-US

=== a character style's raise
--- template.rpt
@style 上 char { raise 3pt }
甲{style 上}2{end}
--- text
甲2
--- docx word/styles.xml //w:style[@w:styleId='上']/w:rPr/w:position/@w:val
6
--- docx word/styles.xml //w:style[@w:styleId='上']/@w:type
character
