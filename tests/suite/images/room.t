Pictures in the room that there is: never wider than their cell less its padding, nor higher than a row that is as high as it
says; beyond the text area they are told by how much, beyond the paper they are an error.

--- frame
…
--- images
a.png 2000x500

=== in a cell: as wide as it is less the padding of Word, in a line and alone
--- within
@fields
照 image
@end
@table { widths 2cm * }
| {照} | 甲 |
@row
@cell
@image 照 { alt "" }
@end
@cell
甲
@end
@end
@row
@cell { span 2 }
{照}
@end
@end
| {照} | < |
@end
--- data.ini
照 = a.png
--- docx word/document.xml //wp:extent
<wp:extent cx="582930" cy="145732"/>
<wp:extent cx="582930" cy="145732"/>
<wp:extent cx="5137150" cy="1284287"/>
<wp:extent cx="5137150" cy="1284287"/>

=== padding of the style, of the cell, none at all; a column that gets what is left
--- within
@fields
照 image
@end
@style 表样 table { padding left 3mm right 2mm }
@style 无 table { padding left 0pt right 0pt }
@table { widths 3cm 3cm; style 表样 }
@row
@cell
{照}
@end
@cell { padding left 1cm }
{照}
@end
@end
@end
@table { width 5cm; widths 3cm *; style 无 }
| {照} | {照} |
@end
--- data.ini
照 = a.png
--- docx word/document.xml //wp:extent
<wp:extent cx="900430" cy="225107"/>
<wp:extent cx="648335" cy="162083"/>
<wp:extent cx="1080135" cy="270033"/>
<wp:extent cx="720090" cy="180022"/>

=== a width that says more than the cell holds is told
--- within
@fields
照 image
宽 number
@end
@table { widths 2cm 5cm }
| {照:10cm} | {照:4cm} |
@row
@cell
@image 照 { width {宽}cm; alt "" }
@end
@cell
@image "a.png" { width 6cm; height 3cm; alt "" }
@end
@end
@end
--- data.ini
照 = a.png
宽 = 3
--- messages
template.rpt:6:6: warning[W0589]: the picture would be 100.0mm wide, its cell holds 16.2mm: it is made smaller
template.rpt:9:12: warning[W0589]: the picture would be 30.0mm wide, its cell holds 16.2mm: it is made smaller
template.rpt:12:18: warning[W0589]: the picture would be 60.0mm wide, its cell holds 46.2mm: it is made smaller
--- messages zh
template.rpt:6:6: 警告[W0589]：图片应宽 100.0 毫米，单元格只容得下 16.2 毫米：已缩小
template.rpt:9:12: 警告[W0589]：图片应宽 30.0 毫米，单元格只容得下 16.2 毫米：已缩小
template.rpt:12:18: 警告[W0589]：图片应宽 60.0 毫米，单元格只容得下 46.2 毫米：已缩小
--- docx word/document.xml //wp:extent
<wp:extent cx="582930" cy="145732"/>
<wp:extent cx="1440000" cy="360000"/>
<wp:extent cx="582930" cy="145732"/>
<wp:extent cx="1663065" cy="831532"/>

=== as wide as the cell to the point is not too wide
--- within
@style 无 table { padding left 0pt right 0pt }
@fields
照 image = "a.png"
@end
@table { widths 41.3mm 4cm; style 无 }
| {照:41.3mm} | {照:40mm} |
@end
--- docx word/document.xml //wp:extent
<wp:extent cx="1486800" cy="371700"/>
<wp:extent cx="1440000" cy="360000"/>

=== a row that is as high as it says
--- images
a.png 500x2000
--- template.rpt
@fields
照 image = "a.png"
@end
@style 照片表 table { rows exactly 3cm; padding top 2mm bottom 2mm }
@table { widths 5cm 5cm; style 照片表 }
| {照} | {照:4cm} |
@row { height at least 1cm }
@cell
{照}
@end
@cell
甲
@end
@end
@end
@table { widths 5cm 5cm }
@row { height exactly 2cm }
@cell { down 2 }
{照:2cm}
@end
@cell
@image 照 { height 25mm; alt "" }
@end
@end
@row { height exactly 7cm }
@cell
甲
@end
@end
@end
--- messages
template.rpt:6:12: warning[W0590]: the picture would be 160.0mm high, its row holds 26.0mm: it is made smaller
template.rpt:22:12: warning[W0590]: the picture would be 25.0mm high, its row holds 20.0mm: it is made smaller
--- messages zh
template.rpt:6:12: 警告[W0590]：图片应高 160.0 毫米，这一行只容得下 26.0 毫米：已缩小
template.rpt:22:12: 警告[W0590]：图片应高 25.0 毫米，这一行只容得下 20.0 毫米：已缩小
--- docx word/document.xml //wp:extent
<wp:extent cx="234156" cy="936625"/>
<wp:extent cx="234156" cy="936625"/>
<wp:extent cx="1663065" cy="6652261"/>
<wp:extent cx="720000" cy="2880000"/>
<wp:extent cx="180022" cy="720090"/>

=== an indent in a cell is no room; a picture in a line of fixed height is not cut off
--- within
@style 缩进 : body { indent left 1cm; line exactly 12pt }
@style 无 table { padding left 0pt right 0pt }
@fields
照 image = "a.png"
@end
@table { widths 4cm; cells 缩进; style 无 }
| {照} |
@end
--- docx word/document.xml //wp:extent
<wp:extent cx="1080135" cy="270033"/>
--- docx word/document.xml //w:tc//w:spacing
<w:spacing w:line="240" w:lineRule="atLeast"/>

=== a turned cell, a cell in a head, one within a loop
--- within
@fields
照 image = "a.png"
名 list of text
@end
@header
@table { widths 3cm * }
| {照} | 页眉 |
@end
@end
@table { widths 2cm 2cm }
@for 人 in 名
@row
@cell { turn left }
{人}{照}
@end
@cell
{照}
@end
@end
@end
@end
--- data.ini
名 = 甲
名 = 乙
--- docx word/document.xml //wp:extent
<wp:extent cx="582930" cy="145732"/>
<wp:extent cx="582930" cy="145732"/>
<wp:extent cx="582930" cy="145732"/>
<wp:extent cx="582930" cy="145732"/>
--- docx word/header1.xml //wp:extent
<wp:extent cx="942975" cy="235743"/>

=== wider than the text area, than a column of it, than the paper
--- within
@fields
照 image = "a.png"
宽 number = 16
@end
@page { margin left 3cm right 3cm }
@image "a.png" { width 16cm; alt "" }

{照:15cm}

前{照:151mm}后

@image 照 { height 5cm; alt "" }

@page { columns 2 gap 1cm }
@image 照 { width 71mm; alt "" }

@page { columns 1; orientation landscape }
@image 照 { width 237mm; alt "" }
--- messages
template.rpt:6:18: warning[W0587]: the picture is 160.0mm wide, 10.0mm wider than the text area, which is 150.0mm wide
template.rpt:15:12: warning[W0587]: the picture is 71.0mm wide, 1.0mm wider than the text area, which is 70.0mm wide
template.rpt:10:5: warning[W0587]: the picture is 151.0mm wide, 1.0mm wider than the text area, which is 150.0mm wide
template.rpt:12:12: warning[W0587]: the picture is 200.0mm wide, 50.0mm wider than the text area, which is 150.0mm wide
--- messages zh
template.rpt:6:18: 警告[W0587]：图片宽 160.0 毫米，比正文区（宽 150.0 毫米）宽 10.0 毫米
template.rpt:15:12: 警告[W0587]：图片宽 71.0 毫米，比正文区（宽 70.0 毫米）宽 1.0 毫米
template.rpt:10:5: 警告[W0587]：图片宽 151.0 毫米，比正文区（宽 150.0 毫米）宽 1.0 毫米
template.rpt:12:12: 警告[W0587]：图片宽 200.0 毫米，比正文区（宽 150.0 毫米）宽 50.0 毫米
--- docx word/document.xml //wp:extent
<wp:extent cx="5760000" cy="1440000"/>
<wp:extent cx="5400000" cy="1350000"/>
<wp:extent cx="5436000" cy="1359000"/>
<wp:extent cx="7200000" cy="1800000"/>
<wp:extent cx="2556000" cy="639000"/>
<wp:extent cx="8532000" cy="2133000"/>

=== beyond the paper; the data are named
--- within
@fields
宽 number
@end
@image "a.png" { width {宽}cm; alt "" }
--- data.ini
宽 = 22
--- messages human
template.rpt:4:18: error[E0676]: the picture is 220.0mm wide, 10.0mm wider than the paper, which is 210.0mm wide
    4 | @image "a.png" { width {宽}cm; alt "" }
      |                  ^^^^^^^^^^^^
data.ini:1:5: note: `宽` is 22 here
--- messages zh
template.rpt:4:18: 错误[E0676]：图片宽 220.0 毫米，比纸张（宽 210.0 毫米）还宽 10.0 毫米
data.ini:1:5: 说明：“宽”在这里的值是 22

=== beyond the paper, whatever the data
--- within
@fields
名 text
@end
@image "a.png" { width 30cm; alt "" }
{名}
--- command
check template.rpt
--- messages
template.rpt:4:18: error[E0676]: the picture is 300.0mm wide, 90.0mm wider than the paper, which is 210.0mm wide

=== an indent below 0 gives room
--- within
@page { margin left 3cm right 3cm }
@with { indent left -1cm right -1cm }
@image "a.png" { width 17cm; alt "" }
@image "a.png" { width 18cm; alt "" }
@end
--- messages
template.rpt:4:18: warning[W0587]: the picture is 180.0mm wide, 10.0mm wider than the text area, which is 170.0mm wide
--- docx word/document.xml //wp:extent
<wp:extent cx="6120000" cy="1530000"/>
<wp:extent cx="6480000" cy="1620000"/>

=== higher than the text area
--- images
a.png 500x2000
--- template.rpt
@fields
照 image = "a.png"
@end
@page { margin top 3cm bottom 3cm }
@image "a.png" { height 24cm; alt "" }

{照:6cm}
--- messages
template.rpt:5:18: warning[W0588]: the picture is 240.0mm high, 3.0mm higher than the text area, which is 237.0mm high
template.rpt:7:4: warning[W0588]: the picture is 240.0mm high, 3.0mm higher than the text area, which is 237.0mm high
--- messages zh
template.rpt:5:18: 警告[W0588]：图片高 240.0 毫米，比正文区（高 237.0 毫米）高 3.0 毫米
template.rpt:7:4: 警告[W0588]：图片高 240.0 毫米，比正文区（高 237.0 毫米）高 3.0 毫米
--- docx word/document.xml //wp:extent
<wp:extent cx="2160000" cy="8640000"/>
<wp:extent cx="2160000" cy="8640000"/>

=== in a head all columns of the text are there; behind the text a picture may be anywhere
--- within
@page { margin left 3cm right 3cm; columns 2 gap 1cm }
@header
@image "a.png" { width 15cm; alt "" }
@end
@image "a.png" { width 15cm; place behind next; center 0mm 0mm; alt "" }
甲。
--- docx word/header1.xml //wp:extent
<wp:extent cx="5400000" cy="1350000"/>
--- docx word/document.xml //wp:extent
<wp:extent cx="5400000" cy="1350000"/>

=== what is fixed is told by check
--- within
@fields
名 text
@end
@page { margin left 3cm right 3cm }
@image "a.png" { width 16cm; alt "" }
@table { widths 2cm }
@row
@cell
@image "a.png" { width 16cm; alt "" }
@end
@end
@end
{名}
--- command
check template.rpt
--- messages
template.rpt:5:18: warning[W0587]: the picture is 160.0mm wide, 10.0mm wider than the text area, which is 150.0mm wide
