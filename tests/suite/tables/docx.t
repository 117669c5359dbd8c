Tables in the Word file.

=== the grid adds up, the head is repeated, neighbours are joined
--- template.rpt
@page { size A4; margin left 30mm right 30mm }
@table { widths 1.2cm 6cm * 3cm; align center left left right; header 1; caption "问题整改清单"; merge 2; break rows off }
| 序号 | 问题 | 整改措施 | 完成时限 |
@for 项 in ["甲", "甲", "乙"]
| {loop.index} | {项} | 学 | 年底 |
@end
| 合计 | < | < | {1 + 2}项 |
@end
--- docx word/document.xml //w:tbl/w:tblPr/w:tblW
<w:tblW w:type="dxa" w:w="8504"/>
--- docx word/document.xml //w:tbl/w:tblGrid/*
<w:gridCol w:w="680"/>
<w:gridCol w:w="3402"/>
<w:gridCol w:w="2721"/>
<w:gridCol w:w="1701"/>
--- docx word/document.xml //w:tr/w:trPr
<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<w:trPr><w:cantSplit/></w:trPr>
<w:trPr><w:cantSplit/></w:trPr>
<w:trPr><w:cantSplit/></w:trPr>
<w:trPr><w:cantSplit/></w:trPr>
--- docx word/document.xml //w:tc/w:tcPr
<w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="3402"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="2721"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="3402"/><w:vMerge w:val="restart"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="2721"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="3402"/><w:vMerge/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="2721"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="680"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="3402"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="2721"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="6803"/><w:gridSpan w:val="3"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr>
--- docx word/document.xml //w:tc/w:p/w:pPr
<w:pPr><w:pStyle w:val="表格表头"/><w:keepNext/><w:jc w:val="center"/></w:pPr>
<w:pPr><w:pStyle w:val="表格表头"/><w:keepNext/><w:jc w:val="left"/></w:pPr>
<w:pPr><w:pStyle w:val="表格表头"/><w:keepNext/><w:jc w:val="left"/></w:pPr>
<w:pPr><w:pStyle w:val="表格表头"/><w:keepNext/><w:jc w:val="right"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="center"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="left"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="left"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="right"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="center"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="left"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="right"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="center"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="left"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="left"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="right"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="center"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="right"/></w:pPr>
--- docx word/document.xml //w:p/w:pPr/w:pStyle/@w:val
Caption
表格表头
表格表头
表格表头
表格表头
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格
表格单元格

=== rows and cells with all they say
--- template.rpt
@table { widths 3cm 3cm; turn right; valign bottom }
@row { height at least 20mm; align center; shade #EEEEEE }
@cell { down 2; valign center; turn left; padding left 0pt }
a
@end
@cell { shade off; border bottom double 1.5pt red; align right }
b

- c
@end
@end
@row { height exactly 8mm }
@cell
@end
@end
@end
--- docx word/document.xml //w:tr/w:trPr
<w:trPr><w:trHeight w:hRule="atLeast" w:val="1134"/></w:trPr>
<w:trPr><w:trHeight w:hRule="exact" w:val="454"/></w:trPr>
--- docx word/document.xml //w:tc/w:tcPr
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/><w:vMerge w:val="restart"/><w:shd w:color="auto" w:fill="EEEEEE" w:val="clear"/><w:tcMar><w:left w:type="dxa" w:w="0"/></w:tcMar><w:textDirection w:val="btLr"/><w:vAlign w:val="center"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/><w:tcBorders><w:bottom w:color="FF0000" w:space="0" w:sz="12" w:val="double"/></w:tcBorders><w:textDirection w:val="tbRl"/><w:vAlign w:val="bottom"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/><w:vMerge/><w:shd w:color="auto" w:fill="EEEEEE" w:val="clear"/><w:tcMar><w:left w:type="dxa" w:w="0"/></w:tcMar><w:textDirection w:val="btLr"/><w:vAlign w:val="center"/></w:tcPr>
<w:tcPr><w:tcW w:type="dxa" w:w="1701"/><w:tcBorders><w:top w:color="FF0000" w:space="0" w:sz="12" w:val="double"/></w:tcBorders><w:textDirection w:val="tbRl"/><w:vAlign w:val="bottom"/></w:tcPr>
--- docx word/document.xml //w:tc/w:p/w:pPr
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="center"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:jc w:val="right"/></w:pPr>
<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:jc w:val="right"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>

=== a page break before a table is in its first cell
--- template.rpt
前
@pagebreak
@table
| a | b |
| c | d |
@end
--- docx word/document.xml //w:tc/w:p/w:pPr
<w:pPr><w:pStyle w:val="表格单元格"/><w:pageBreakBefore/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>

=== a table in a head
--- template.rpt
@header
@table { widths 5cm * }
| 机密 | {page} |
@end
@end
文
--- docx word/header1.xml //w:tbl/w:tblGrid/*
<w:gridCol w:w="2835"/>
<w:gridCol w:w="5471"/>
--- docx word/header1.xml //w:tc/w:p/w:r
<w:r><w:t>机密</w:t></w:r>
<w:r><w:fldChar w:fldCharType="begin"/></w:r>
<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r>
<w:r><w:t>1</w:t></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r>

=== a table that @with puts in the middle
--- template.rpt
@with { align center; bold }
@table { widths 5cm; place page 20mm 30mm }
| a |
@end
@end
--- docx word/document.xml //w:tbl/w:tblPr/*
<w:tblStyle w:val="TableGrid"/>
<w:tblpPr w:horzAnchor="page" w:tblpX="1134" w:tblpY="1701" w:vertAnchor="page"/>
<w:tblOverlap w:val="never"/>
<w:tblW w:type="dxa" w:w="2835"/>
<w:tblLayout w:type="fixed"/>
<w:tblLook w:firstColumn="0" w:firstRow="0" w:lastColumn="0" w:lastRow="0" w:noHBand="1" w:noVBand="1" w:val="0600"/>
--- docx word/document.xml //w:tc/w:p/w:pPr/*
<w:pStyle w:val="表格单元格"/>
<w:jc w:val="center"/>
<w:rPr><w:b/><w:bCs/></w:rPr>

=== a table at the foot that begins a page or ends or begins a section has small paragraphs on both sides
--- template.rpt
正文
@pagebreak
@table { place foot }
| 甲 |
@end
@page { orientation landscape }
@table { place foot }
| 乙 |
@end
--- text
正文
甲
乙
--- docx word/document.xml //w:body/w:p/w:pPr
<w:pPr><w:pStyle w:val="Normal"/></w:pPr>
<w:pPr><w:pageBreakBefore/><w:snapToGrid w:val="0"/><w:spacing w:after="0" w:before="0" w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr>
<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:after="0" w:before="0" w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr>
<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:after="0" w:before="0" w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:sectPr><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr></w:pPr>
<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:after="0" w:before="0" w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr>
<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:after="0" w:before="0" w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr>

=== a row keeps to the next one where it says so
--- template.rpt
@fields
组 list of text = ["甲组", "乙组"]
@end
@table { header 1; widths 3cm 3cm }
| 姓名 | 得分 |
@for 名 in 组
@row { keep next }
@cell { span 2 }
@if loop.first
{名}
@end
@end
@end
@row { keep next off }
@cell
张三
@end
@cell
90
@end
@end
@end
@end
--- text escaped
姓名\u0009得分
甲组
张三\u000990

张三\u000990
--- docx word/document.xml //w:tr/w:tc/w:p/w:pPr
<w:pPr><w:pStyle w:val="表格表头"/><w:keepNext/></w:pPr>
<w:pPr><w:pStyle w:val="表格表头"/><w:keepNext/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:keepNext/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:keepNext/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>

=== a row keeps to the one before where it says so
--- template.rpt
@table { widths 3cm 3cm; merge 1 }
@row { keep previous }
@cell
甲
@end
@cell
1
@end
@end
| 甲 | 2 |
@row { keep previous }
@cell
合计
@end
@cell
3
@end
@end
@end
--- text escaped
甲\u00091
\u00092
合计\u00093
--- docx word/document.xml //w:tr/w:tc/w:p/w:pPr
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:keepNext/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/><w:keepNext/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>
<w:pPr><w:pStyle w:val="表格单元格"/></w:pPr>

=== a cell has no `keep next` of its own
--- template.rpt
@table
@row { keep lines }
@cell { keep next }
甲
@end
@end
@end
--- messages
template.rpt:2:13: error[E0514]: `lines` is not a word of the property `keep` (one of `next`, `previous`)
template.rpt:3:9: error[E0505]: @cell has no property `keep` (it is a property of @row)
