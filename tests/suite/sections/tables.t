Tables and the sections that they stand in.

=== a table is as wide as the text of its section, or as a column of it
--- template.rpt
@table { header 1; caption "甲" }
| 一 | 二 | 三 |
@end
@page { orientation landscape }
@table { widths * 3cm * }
| 一 | 二 | 三 |
@end
@page { columns 2 gap 1cm }
@table
| 一 | 二 |
@end
@page { orientation portrait; columns 1; margin left 5cm }
@table { width 10cm }
| 一 | 二 |
@end
--- text escaped
表1　甲
一\u0009二\u0009三
一\u0009二\u0009三
一\u0009二
一\u0009二
--- docx word/document.xml //w:tblGrid/w:gridCol/@w:w
2768
2768
2770
5768
1701
5769
3167
3168
2834
2835
--- docx word/document.xml //w:tblW/@w:w
8306
13238
6335
5669
--- docx word/document.xml //w:sectPr/w:pgSz/@w:w
11906
16838
16838
11906

=== a table that ends a section leaves no page behind it
--- template.rpt
@table
| 一 |
@end
@page { orientation landscape }
@table
| 二 |
@end
--- text
一
二
--- docx word/document.xml //w:body/w:p
<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:after="0" w:before="0" w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:sectPr><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1800" w:right="1800" w:top="1440"/><w:cols w:space="425"/><w:docGrid w:linePitch="312"/></w:sectPr></w:pPr></w:p>
<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:after="0" w:before="0" w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>
