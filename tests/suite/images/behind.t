`place behind next`: a picture that hangs on the next paragraph, behind its text.

--- frame
…
--- images
a.png 10x10

=== a seal
--- images
章.png 100x100
--- template.rpt
某某机关
@image "章.png" { width 42mm; place behind next; center 106mm -2.65mm; alt "印章" }
2023年11月5日
--- text
某某机关
印章2023年11月5日
--- docx word/document.xml //wp:anchor/@behindDoc
1
--- docx word/document.xml //wp:positionH
<wp:positionH relativeFrom="margin"><wp:posOffset>3060000</wp:posOffset></wp:positionH>
--- docx word/document.xml //wp:positionV
<wp:positionV relativeFrom="paragraph"><wp:posOffset>-851400</wp:posOffset></wp:positionV>
--- docx word/document.xml //w:p[2]/w:r
<w:r><w:drawing><wp:anchor allowOverlap="1" behindDoc="1" distB="0" distL="114300" distR="114300" distT="0" layoutInCell="1" locked="0" relativeHeight="251658241" simplePos="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>3060000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>-851400</wp:posOffset></wp:positionV><wp:extent cx="1512000" cy="1512000"/><wp:effectExtent b="0" l="0" r="0" t="0"/><wp:wrapNone/><wp:docPr descr="印章" id="1" name="Picture 1"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="章.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId6"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1512000" cy="1512000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing><w:t>2023年11月5日</w:t></w:r>

=== several hang on one paragraph
--- images
a.png 10x10
b.png 10x10
--- template.rpt
@image "a.png" { place behind next; center 1cm 1cm; alt "甲" }
@image "b.png" { place behind next; center 2cm 1cm; alt "乙" }
# 标题
文
--- text
甲乙标题
文
--- docx word/document.xml //wp:anchor/@relativeHeight
251658241
251658242

=== it waits over control
--- within
@if true
@image "a.png" { place behind next; center 1cm 1cm; alt "章" }
@end
@for x in [1, 2]
{x}
@end
--- text
章1
2

=== no paragraph follows
--- within
文
@image "a.png" { place behind next; center 1cm 1cm; alt "章" }
--- text
文
章
--- messages
template.rpt:2:1: warning[W0582]: no paragraph follows this picture; it is placed behind an empty one
--- messages zh
template.rpt:2:1: 警告[W0582]：这张图片后面没有段落，它将衬在一个空段落下方

=== nor in a running head
--- within
@header
@image "a.png" { place behind next; center 1cm 1cm; alt "章" }
@end
文
--- docx word/document.xml //wp:anchor
--- docx word/header1.xml //wp:positionH
<wp:positionH relativeFrom="margin"><wp:posOffset>312375</wp:posOffset></wp:positionH>
--- messages
template.rpt:2:1: warning[W0582]: no paragraph follows this picture; it is placed behind an empty one

=== what it wants, and what it cannot have
--- within
@image "a.png" { place behind next; alt "" }
@image "a.png" { center 1cm 2cm; alt "" }
@image "a.png" { place behind next; center 1cm 1cm; align center; caption "图"; alt "" }
@image "a.png" { place behind; center 1cm 1cm; alt "" }
@image "a.png" { place behind next; center 1cm; alt "" }
文
--- messages
template.rpt:1:18: error[E0591]: `place behind next` and `center X Y` belong together, `center X Y` is missing
template.rpt:2:18: error[E0591]: `place behind next` and `center X Y` belong together, `place behind next` is missing
template.rpt:3:53: error[E0590]: a picture behind the text has no `align`
template.rpt:3:67: error[E0590]: a picture behind the text has no `caption`
template.rpt:4:24: error[E0511]: a value is missing after `behind` (write it like `place behind next`)
template.rpt:5:44: error[E0511]: a value is missing after `center` (write it like `center 10cm -3mm`)
--- messages zh
template.rpt:1:18: 错误[E0591]：“place behind next”和“center X Y”要同时写，缺少“center X Y”
template.rpt:2:18: 错误[E0591]：“place behind next”和“center X Y”要同时写，缺少“place behind next”
template.rpt:3:53: 错误[E0590]：衬于文字下方的图片不能有“align”
template.rpt:3:67: 错误[E0590]：衬于文字下方的图片不能有“caption”
template.rpt:4:24: 错误[E0511]：“behind”后面缺少一个值（写法如：place behind next）
template.rpt:5:44: 错误[E0511]：“center”后面缺少一个值（写法如：center 10cm -3mm）

=== nor in its section
--- within
文
@image "a.png" { place behind next; center 1cm 1cm; alt "章" }
@page { columns 2 gap 1cm }
@image "a.png" { place behind next; center 1cm 1cm; alt "印" }
下节
--- text
文
章
印下节
--- messages
template.rpt:2:1: warning[W0582]: no paragraph follows this picture; it is placed behind an empty one
