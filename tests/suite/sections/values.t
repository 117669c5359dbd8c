Values in @page.

--- frame
@fields
大 boolean
@end
甲
@if 大
@page { size A3 }
@end
乙
@page { margin left 10cm right 10cm }
丙

=== values of the first page
--- template.rpt
@fields
左 number
列 integer
行数 integer = 20
@end
@let 右 = 左 + 1
@page { margin left {左}mm right {右}mm top 2cm bottom 2cm; columns {列} gap {列 - 1}cm; numbers from {列}; grid lines {行数} }
甲
--- data.ini
左 = 20.5
列 = 2
--- docx word/document.xml //w:sectPr
<w:sectPr><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1134" w:footer="992" w:gutter="0" w:header="851" w:left="1162" w:right="1219" w:top="1134"/><w:pgNumType w:start="2"/><w:cols w:num="2" w:space="567"/><w:docGrid w:linePitch="728"/></w:sectPr>

=== a value of a later section, from a loop
--- template.rpt
@fields
页 list of integer
@end
甲
@for 宽 in 页
@page { margin left {宽}mm }
{宽}
@end
--- data.json
{"页": [20, 40]}
--- text
甲
20
40
--- docx word/document.xml //w:sectPr/w:pgMar/@w:left
1800
1134
2268

=== a value in a library's page
--- lib/lib.rpt
@let 边 = 10 + 10
@page { margin left {边}mm; columns 2 }
--- template.rpt
@use lib
@page { margin right {边 + 10}mm }
甲
--- docx word/document.xml //w:sectPr/w:pgMar
<w:pgMar w:bottom="1440" w:footer="992" w:gutter="0" w:header="851" w:left="1134" w:right="1701" w:top="1440"/>
--- docx word/document.xml //w:sectPr/w:cols/@w:num
2

=== a property whose value is missing is left out
--- template.rpt
@fields
左 integer?
@end
@page { margin left {左}mm; columns 2 }
甲
@page { columns 1; margin right {左}mm }
乙
--- docx word/document.xml //w:sectPr/w:pgMar/@w:left
1800
1800
--- docx word/document.xml //w:sectPr/w:cols
<w:cols w:num="2" w:space="425"/>
<w:cols w:space="425"/>

=== a draft leaves out what is masked
--- template.rpt
@fields
左 integer
@end
@page { margin left {左}mm }
甲
--- args
--draft
--- docx word/document.xml //w:sectPr/w:pgMar/@w:left
1800

=== a value that does not fit
--- template.rpt
@fields
列 integer
@end
@page { columns {列} }
甲
@page { columns {列 + 1} }
乙
--- data.ini
列 = 45
--- messages
template.rpt:4:7: error[E0525]: margins and columns leave no room for text
template.rpt:6:17: error[E0515]: `{列 + 1}` is beyond what `columns` can be, 1 to 45
--- messages zh
template.rpt:4:7: 错误[E0525]：页边距和分栏没有给文字留下位置
template.rpt:6:17: 错误[E0515]：“{列 + 1}”超出了属性“columns”的范围：1 到 45

=== margins that leave no room with these data
--- template.rpt
@fields
边 integer
@end
@page { margin left {边}mm right {边}mm }
甲
--- data.ini
边 = 100
--- messages human
template.rpt:4:7: error[E0525]: margins and columns leave no room for text
    4 | @page { margin left {边}mm right {边}mm }
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

=== a section without room is told before any data
--- template.rpt
@fields
边 integer
@end
甲
@page { size A5; margin left 5cm right 5cm }
乙
@page { margin left 7cm right 7cm }
丙
--- command
check template.rpt
--- messages
template.rpt:7:7: error[E0525]: margins and columns leave no room for text

=== a section without room behind a condition is told when the document is made
--- within
--- data.ini
大 = 否
--- messages
template.rpt:9:7: error[E0525]: margins and columns leave no room for text

=== the same section with the larger paper
--- within
--- data.ini
大 = 是
--- text
甲
乙
丙

=== a grid that does not come out
--- template.rpt
@fields
行数 integer
@end
@style body { size 三号; line exactly 28.95pt }
@page { size A4; margin top 37mm bottom 35mm; grid lines 22 }
甲
@page { grid lines 30 }
乙
@page { grid lines {行数} }
丙
@page { orientation landscape }
丁
--- data.ini
行数 = 10
--- text
甲
乙
丙
丁
--- messages
template.rpt:7:1: warning[W0510]: the grid has 30 lines, but 22 lines of the style `body` fill the page
template.rpt:9:1: warning[W0510]: the grid has 10 lines, but 22 lines of the style `body` fill the page

=== values have to be of the right type
--- template.rpt
@fields
纸 text
是 boolean
@end
@page { columns {是}; size {纸}; margin left {没有}mm; footer {1}字 }
甲
@page { columns {纸}; start {纸} }
乙
--- data.ini
纸 = A4
是 = 是
--- messages
template.rpt:5:17: error[E0509]: the property `columns` takes a number here, this is boolean
template.rpt:5:27: error[E0506]: the property `size` does not take this value (write it like `size 210mm 297mm`)
template.rpt:5:45: error[E0201]: there is no field `没有`
template.rpt:5:59: error[E0519]: `footer` is not measured in 字 (its units are `mm`, `cm`, `in`, `pt`)
template.rpt:7:17: error[E0506]: the property `columns` does not take this value (write it like `columns 2 gap 1cm`)
template.rpt:7:28: error[E0506]: the property `start` does not take this value (write it like `start odd`)

=== a loop's variable is not known at the top
--- template.rpt
@page { columns {loop.index} }
甲
--- messages
template.rpt:1:18: error[E0212]: `loop` exists only inside a loop
