`@image`: a picture in a paragraph of its own, its size, alternative text and caption.

--- frame
@fields
…
@end
@image "a.png" { width {宽}cm; alt "" }

=== by its path, from the template's folder
--- images
图/会场.png 96x48
--- template.rpt
前。

@image "图/会场.png" { alt "会场" }
后。
--- text
前。
会场
后。
--- docx word/document.xml //wp:inline/wp:extent
<wp:extent cx="914400" cy="457200"/>
--- docx word/document.xml //wp:docPr
<wp:docPr descr="会场" id="1" name="Picture 1"/>
--- docx word/document.xml //a:blip
<a:blip r:embed="rId6"/>
--- docx word/_rels/document.xml.rels //rel:Relationship[@Target='media/image1.png']
<rel:Relationship Id="rId6" Target="media/image1.png" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>
--- docx [Content_Types].xml //ct:Default
<ct:Default ContentType="image/png" Extension="png"/>
<ct:Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>
<ct:Default ContentType="application/xml" Extension="xml"/>

=== a field, with values in its words
--- images
a.jpg 96x96 dpi=300
--- template.rpt
@fields
现场 { 图 image "现场照片"; 日 date }
@end
@image 现场.图 { alt "{现场.日:M月d日}的现场"; caption "{现场.日:M月d日}的现场"; align center }
--- data.ini
[现场]
图 = a.jpg
日 = 2023-11-05
--- text
11月5日的现场
图1　11月5日的现场
--- docx word/document.xml //wp:extent
<wp:extent cx="292608" cy="292608"/>
--- docx word/document.xml //w:p/w:pPr
<w:pPr><w:pStyle w:val="Normal"/><w:keepNext/><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="center"/></w:pPr>
<w:pPr><w:pStyle w:val="Caption"/></w:pPr>
--- docx
[Content_Types].xml
_rels/.rels
word/document.xml
word/_rels/document.xml.rels
word/styles.xml
word/settings.xml
word/webSettings.xml
word/fontTable.xml
word/theme/theme1.xml
word/media/image1.jpeg
word/numbering.xml
docProps/core.xml
docProps/app.xml

=== one of a list
--- images
a.png 96x96
b.png 192x96
--- template.rpt
@fields
图 list of image
@end
@image 图[2] { alt "" }
@image 图[3] { alt "没有" ; caption "没有" }
@for 一 in 图
@image 一 { alt "{loop.index}" }
@end
--- data.ini
图 = a.png
图 = b.png
--- text

1
2
--- docx word/document.xml //wp:extent
<wp:extent cx="1828800" cy="914400"/>
<wp:extent cx="914400" cy="914400"/>
<wp:extent cx="1828800" cy="914400"/>

=== width and height
--- images
a.png 200x100
--- template.rpt
@image "a.png" { width 4cm; alt "" }
@image "a.png" { height 30mm; alt "" }
@image "a.png" { width 1in; height 72pt; alt "" }
@image "a.png" { width 2字; alt "" }
--- docx word/document.xml //wp:extent
<wp:extent cx="1440000" cy="720000"/>
<wp:extent cx="2160000" cy="1080000"/>
<wp:extent cx="914400" cy="914400"/>
<wp:extent cx="266700" cy="133350"/>

=== a value for a width
--- within
宽 number?
--- images
a.png 200x100
--- data.ini
宽 = 2.5
--- docx word/document.xml //wp:extent
<wp:extent cx="900000" cy="450000"/>

=== without that value it has its own size
--- within
宽 number?
--- images
a.png 200x100
--- docx word/document.xml //wp:extent
<wp:extent cx="1905000" cy="952500"/>

=== one that is wider than the text is made smaller, or told where it says how wide it is
--- images
a.png 2000x500
--- template.rpt
@page { margin top 2cm bottom 2cm left 3cm right 3cm }
@image "a.png" { alt "" }
@image "a.png" { width 20cm; alt "" }
--- docx word/document.xml //wp:extent
<wp:extent cx="5400040" cy="1350010"/>
<wp:extent cx="7200000" cy="1800000"/>
--- messages
template.rpt:3:18: warning[W0587]: the picture is 200.0mm wide, 50.0mm wider than the text area, which is 150.0mm wide

=== one that is higher than the text is made smaller
--- images
a.png 10x2000
--- template.rpt
@image "a.png" { alt "" }
--- docx word/document.xml //wp:extent
<wp:extent cx="44316" cy="8863330"/>

=== as wide as a column
--- images
a.png 2000x500
--- template.rpt
@page { margin top 2cm bottom 2cm left 3cm right 3cm; columns 2 gap 1cm }
@image "a.png" { alt "" }
--- docx word/document.xml //wp:extent
<wp:extent cx="2519680" cy="629920"/>

=== the resolution that the file tells
--- images
a.png 300x300 dpi=300
b.jpg 96x96 dpi=192
c.jpg 96x96 dpi=5
--- template.rpt
@image "a.png" { alt "" }
@image "b.jpg" { alt "" }
@image "c.jpg" { alt "" }
--- docx word/document.xml //wp:extent
<wp:extent cx="914401" cy="914401"/>
<wp:extent cx="457200" cy="457200"/>
<wp:extent cx="914400" cy="914400"/>

=== an exact line would cut it off
--- images
a.png 96x96
--- template.rpt
@style 正文 : body { line exactly 20pt; indent first 2字 }
@style body { line exactly 20pt; indent first 2字 }
@image "a.png" { alt "" }
--- docx word/document.xml //w:p/w:pPr
<w:pPr><w:pStyle w:val="Normal"/><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0" w:firstLineChars="0"/></w:pPr>

=== @with holds for it as for text
--- images
a.png 9x9
--- template.rpt
@with { before 12pt; align right }
@image "a.png" { alt "" }
@image "a.png" { alt ""; align left }
@end
文。
--- docx word/document.xml //w:p/w:pPr
<w:pPr><w:pStyle w:val="Normal"/><w:spacing w:before="240" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="right"/></w:pPr>
<w:pPr><w:pStyle w:val="Normal"/><w:spacing w:before="240" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="left"/></w:pPr>
<w:pPr><w:pStyle w:val="Normal"/></w:pPr>

=== an optional one that is missing writes nothing
--- template.rpt
@fields
图 image?
@end
前
@image 图 { alt "图"; caption "图" }

后{图}。
--- text
前
后。

=== a required one in a draft is its mask
--- template.rpt
@fields
图 image mask "【图】"
章 image
@end
前
@image 图 { alt "图"; caption "图" }
{图:2cm}后
@image 章 { place behind next; center 1cm 1cm; alt "章" }
文
--- args
--draft
--- text
前
【图】
图1　图
【图】后
文
--- docx word/document.xml //w:highlight/../..
<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>【图】</w:t></w:r>
<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>【图】</w:t></w:r>

=== a required one that is missing
--- template.rpt
@fields
图 image "现场照片"
@end
@image 图 { alt "图" }
--- messages
rptc: error[E0489]: no data were given, and there are fields that must be (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `图`

=== without `alt` a warning asks for it
--- images
a.png 1x1
--- template.rpt
@fields
图 image? "现场照片"
@end
@image "a.png" { width 1cm }
@image "a.png"
@image 图
--- text
a.png
a.png
--- messages
template.rpt:4:1: warning[W0580]: the picture has no `alt`, which is read to those who cannot see it (write `alt "…"`, or `alt ""` where it only decorates)
template.rpt:5:1: warning[W0580]: the picture has no `alt`, which is read to those who cannot see it (write `alt "…"`, or `alt ""` where it only decorates)
template.rpt:6:1: warning[W0580]: the picture has no `alt`, which is read to those who cannot see it (write `alt "…"`, or `alt ""` where it only decorates)
--- messages zh
template.rpt:4:1: 警告[W0580]：图片没有“alt”，看不见图片的人无从知道它的内容（写 alt "…"；只起装饰作用的写 alt ""）
template.rpt:5:1: 警告[W0580]：图片没有“alt”，看不见图片的人无从知道它的内容（写 alt "…"；只起装饰作用的写 alt ""）
template.rpt:6:1: 警告[W0580]：图片没有“alt”，看不见图片的人无从知道它的内容（写 alt "…"；只起装饰作用的写 alt ""）

=== `alt ""` says that it only decorates
--- images
a.png 1x1
--- template.rpt
@image "a.png" { alt "" }
--- docx word/document.xml //wp:docPr
<wp:docPr id="1" name="Picture 1"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative val="1"/></a:ext></a:extLst></wp:docPr>

=== what has no image
--- template.rpt
@fields
名 text
人 list { 图 image }
@end
@image 名 { alt "" }
@image 人 { alt "" }
@image 人.图 { alt "" }
@image 没有 { alt "" }
--- messages
template.rpt:5:8: error[E0587]: `@image` takes an image, this is text (a path is written in quotation marks; a field that holds one has the type `image`)
template.rpt:6:8: error[E0587]: `@image` takes an image, this is list of record
template.rpt:7:8: error[E0587]: `@image` takes an image, this is list of image
template.rpt:8:8: error[E0201]: there is no field `没有`
rptc: error[E0489]: no data were given, and there are fields that must be (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `名`, `人`
--- messages zh human
template.rpt:5:8: 错误[E0587]：“@image”需要图片，这里是 text
    5 | @image 名 { alt "" }
      |        ^^ 路径写在引号里；存放路径的字段类型应为 image
template.rpt:6:8: 错误[E0587]：“@image”需要图片，这里是 list of record
    6 | @image 人 { alt "" }
      |        ^^
template.rpt:7:8: 错误[E0587]：“@image”需要图片，这里是 list of image
    7 | @image 人.图 { alt "" }
      |        ^^^^^
template.rpt:8:8: 错误[E0201]：没有名为“没有”的字段
    8 | @image 没有 { alt "" }
      |        ^^^^
rptc: 错误[E0489]：没有给出数据，而有字段必须填写
提示：“rptc fields 模板”可生成待填写的数据文件
说明：模板需要“名”、“人”

=== a default is a path from the template's folder
--- images
t/a.png 96x96
d/b.png 48x48
--- t/t.rpt
@fields
图 image = "a.png"
图2 image = "a.png"
@end
{图}{图2}
--- d/d.ini
图2 = b.png
--- command
t/t.rpt d/d.ini -o x.docx
--- docx word/document.xml //wp:extent
<wp:extent cx="914400" cy="914400"/>
<wp:extent cx="457200" cy="457200"/>

=== a default that is not there
--- template.rpt
@fields
图 image = "a.png"
图2 list of image = "b.png"
@end
{图}
--- messages
template.rpt:2:11: error[E0001]: there is no file `a.png`
template.rpt:3:20: error[E0001]: there is no file `b.png`
--- exit
66

=== with -D from the working folder
--- images
a.png 96x96
--- t/t.rpt
@fields
图 image
@end
{图}
--- command
t/t.rpt -D 图=a.png --to txt -o -
--- text
图

=== a library's own picture
--- images
lib/org/标.png 96x96
--- lib/org/org.rpt
@define 标()
@image "标.png" { alt "标" }
@end
--- template.rpt
@use org
@标()
--- args
--lib lib
--- text
标

=== in a running head
--- images
a.png 96x96
b.png 48x48
--- template.rpt
@page { numbers none }
@header
标{图:1cm}

{page}{图}
@end
@footer
@image "b.png" { alt "脚" }
@end
@fields
图 image
@end
文{图}。
--- data.ini
图 = a.png
--- docx
[Content_Types].xml
_rels/.rels
word/document.xml
word/_rels/document.xml.rels
word/styles.xml
word/settings.xml
word/webSettings.xml
word/fontTable.xml
word/theme/theme1.xml
word/media/image1.png
word/header1.xml
word/_rels/header1.xml.rels
word/footer1.xml
word/_rels/footer1.xml.rels
word/media/image2.png
word/numbering.xml
docProps/core.xml
docProps/app.xml
--- docx word/_rels/header1.xml.rels //rel:Relationship
<rel:Relationship Id="rId1" Target="media/image1.png" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>
--- docx word/header1.xml //a:blip
<a:blip r:embed="rId1"/>
--- docx word/footer1.xml //wp:docPr
<wp:docPr descr="脚" id="4" name="Picture 4"/>

=== equal bytes are one part
--- images
a.png 9x9
b.png 9x9
c.png 8x8
--- template.rpt
@image "a.png" { alt "" }
@image "b.png" { alt "" }
@image "c.png" { alt "" }
@image "a.png" { alt "" }
--- docx
[Content_Types].xml
_rels/.rels
word/document.xml
word/_rels/document.xml.rels
word/styles.xml
word/settings.xml
word/webSettings.xml
word/fontTable.xml
word/theme/theme1.xml
word/media/image1.png
word/media/image2.png
word/numbering.xml
docProps/core.xml
docProps/app.xml
--- docx word/document.xml //a:blip
<a:blip r:embed="rId6"/>
<a:blip r:embed="rId6"/>
<a:blip r:embed="rId7"/>
<a:blip r:embed="rId6"/>
--- docx word/document.xml //wp:docPr/@id
1
2
3
4

=== properties that do not fit
--- images
a.png 9x9
--- template.rpt
@fields
宽 text
@end
@image "a.png" { width 4; alt "" }
@image "a.png" { width 0cm; alt "" }
@image "a.png" { width 4em; alt "" }
@image "a.png" { align justify; alt "" }
@image "a.png" { alt 图 }
@image "a.png" { size 4cm; alt "" }
@image "a.png" { width 1cm; width 2cm; alt "" }
@image "a.png" { width {宽}cm; alt "" }
@image "a.png" { place above; alt "" }
--- messages
template.rpt:4:24: error[E0518]: `4` needs a unit (its units are `mm`, `cm`, `in`, `pt`, `字`, `行`)
template.rpt:5:24: error[E0515]: `0cm` is beyond what `width` can be, 1pt to 22in
template.rpt:6:24: error[E0517]: `4em` is not a length: there is no such unit (its units are `mm`, `cm`, `in`, `pt`, `字`, `行`)
template.rpt:7:24: error[E0514]: `justify` is not a word of the property `align` (one of `left`, `right`, `center`)
template.rpt:8:22: error[E0506]: the property `alt` does not take this value (write it like `alt "示意图"`)
template.rpt:9:18: error[E0505]: @image has no property `size` (it is a property of @style)
template.rpt:10:29: error[E0510]: `width` is given twice
template.rpt:10:18: note: the first one is here
template.rpt:11:24: error[E0509]: the property `width` takes a number here, this is text
template.rpt:12:24: error[E0514]: `above` is not a word of the property `place` (one of `inline`, `behind`)
rptc: error[E0489]: no data were given, and there are fields that must be (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `宽`

=== a value that makes no width
--- within
宽 number
--- images
a.png 9x9
--- data.ini
宽 = -3
--- messages
template.rpt:4:24: error[E0515]: `{宽}cm` is beyond what `width` can be, 1pt to 22in

=== bulk: each row's from the folder of the rows
--- images
d/a.png 96x96
d/b.png 48x48
d/c.png 24x24
--- template.rpt
@fields
名 text
图 image
标 image
@end
{名}{图}{标}
--- d/rows.ndjson
{"名": "甲", "图": "a.png"}
{"名": "乙", "图": "b.png"}
{"名": "丙", "图": "没有.png"}
{"名": "丁", "图": "../a.png"}
--- d/all.ini
标 = c.png
--- command
template.rpt d/all.ini --rows d/rows.ndjson -o out/{名}.txt
--- files
out/乙.txt
out/甲.txt
--- file out/甲.txt
甲图标
--- messages
d/rows.ndjson:3:17: error[E0001]: there is no file `d/没有.png`
template.rpt:3:1: note: `图` is declared here
d/rows.ndjson:4:17: error[E0006]: `d/../a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
template.rpt:3:1: note: `图` is declared here
rptc: note: 2 of 4 rows have no document
--- exit
77

=== in the cells of a table
--- images
a.png 96x96
--- template.rpt
@fields
照片 image "照片"
@end
@table { widths 3cm * }
| 姓名 | 照片{照片:1cm} |
@row
@cell
王芳
@end
@cell
@image 照片 { width 2cm; align center; alt "王芳" }
@end
@end
@end
--- data.ini
照片 = a.png
--- text escaped
姓名\u0009照片照片
王芳\u0009王芳
--- docx word/document.xml //w:tc//wp:extent
<wp:extent cx="360000" cy="360000"/>
<wp:extent cx="720000" cy="720000"/>
--- docx word/document.xml //w:tr[2]/w:tc[2]/w:p/w:pPr
<w:pPr><w:pStyle w:val="表格单元格"/><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="center"/></w:pPr>

=== deps names the pictures of a template
--- images
图/a.png 9x9
--- template.rpt
@image "图/a.png" { alt "" }
--- command
deps template.rpt
--- text
template.docx: \
  template.rpt \
  图/a.png
