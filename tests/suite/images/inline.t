`{image}` in prose: in the line, at its size or its width.

--- frame
@fields
图 image?
@end
…

=== at its size, and with a width
--- images
a.png 96x48
--- template.rpt
@fields
照片 image "张三的照片"
@end
前{照片}中{照片:3cm}后。
--- data.ini
照片 = a.png
--- text
前张三的照片中张三的照片后。
--- docx word/document.xml //wp:extent
<wp:extent cx="914400" cy="457200"/>
<wp:extent cx="1080000" cy="540000"/>
--- docx word/document.xml //wp:docPr/@descr
张三的照片
张三的照片

=== its alternative text is the label, else the name
--- images
a.png 9x9
--- template.rpt
@fields
图 image
人 list { 名 text; 照片 image "照片" }
@end
{图}，{人[1].照片}，{for 一 in 人}{一.照片}{end}
--- data.ini
图 = a.png
[人]
名 = 甲
照片 = a.png
--- text
图，照片，照片

=== a line that would cut it off is made higher
--- images
a.png 96x96
b.png 9x9
--- template.rpt
@style body { line exactly 20pt }
@fields
图 image
小 image
@end
甲{图}。

乙{小}。

丙。
--- data.ini
图 = a.png
小 = b.png
--- docx word/document.xml //w:p/w:pPr
<w:pPr><w:pStyle w:val="Normal"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:line="400" w:lineRule="atLeast"/></w:pPr>
<w:pPr><w:pStyle w:val="Normal"/></w:pPr>
<w:pPr><w:pStyle w:val="Normal"/></w:pPr>

=== a missing one goes with its blank
--- within
甲 {图}，乙
--- text
甲，乙

=== alone in a paragraph
--- images
a.png 9x9
--- template.rpt
@fields
图 image?
图2 image?
@end
{图}

{图2}

完
--- data.ini
图2 = a.png
--- text
图2
完

=== a width that is none
--- within
{图:3} {图:cm} {图:-3cm} {图:0cm} {图:3字} {图:3cm 2cm} {图:1.2345cm} {图:2.5cm}
--- messages
template.rpt:4:4: error[E0589]: `3` is not a width for an image (write it like `3cm`)
template.rpt:4:10: error[E0589]: `cm` is not a width for an image (write it like `3cm`)
template.rpt:4:17: error[E0589]: `-3cm` is not a width for an image (write it like `3cm`)
template.rpt:4:26: error[E0589]: `0cm` is not a width for an image (write it like `3cm`)
template.rpt:4:34: error[E0589]: `3字` is not a width for an image (write it like `3cm`)
template.rpt:4:41: error[E0589]: `3cm 2cm` is not a width for an image (write it like `3cm`)
template.rpt:4:53: error[E0589]: `1.2345cm` is not a width for an image (write it like `3cm`)

=== an image is no text
--- within
@let 句 = "甲{图}"
{句} {if 图}有{else}没有{end} {图 = 图} {图 + 1}
--- messages
template.rpt:4:13: error[E0588]: text cannot contain an image, only prose can
template.rpt:5:27: error[E0301]: `=` does not take a value of type image
template.rpt:5:35: error[E0301]: `+` does not take a value of type image
--- messages zh
template.rpt:4:13: 错误[E0588]：图片只能放在正文里，不能放在文字中
template.rpt:5:27: 错误[E0301]：“=”不能用于类型 image
template.rpt:5:35: 错误[E0301]：“+”不能用于类型 image

=== the same file is the same image
--- images
a.png 9x9
b.png 9x9
--- template.rpt
@fields
图 list of image
@end
{for 一 in 图}{if 一 in take(图, 1)}同{else}异{end}{end}
--- data.ini
图 = a.png
图 = b.png
图 = ./a.png
图 = a.png
--- text
同异异同

=== noted where a check fails
--- within
@check not 图 "不要图"
文
--- images
a.png 9x9
--- data.ini
图 = a.png
--- messages
template.rpt:4:1: error[E0650]: 不要图
data.ini:1:5: note: `图` is a.png here

=== in a footnote, and in a link
--- images
a.png 96x96
--- template.rpt
@fields
图 image
@end
甲^[注{图:1cm}]乙[{图:2cm}](https://example.cn/)丙
--- data.ini
图 = a.png
--- text
甲[1]乙图丙
[1] 注图
--- docx word/_rels/footnotes.xml.rels //rel:Relationship/@Target
media/image1.png
--- docx word/footnotes.xml //a:blip
<a:blip r:embed="rId1"/>
--- docx word/document.xml //w:hyperlink
<w:hyperlink r:id="rId7" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:drawing><wp:inline distB="0" distL="0" distR="0" distT="0"><wp:extent cx="720000" cy="720000"/><wp:effectExtent b="0" l="0" r="0" t="0"/><wp:docPr descr="图" id="2" name="Picture 2"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="a.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId8"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:hyperlink>
