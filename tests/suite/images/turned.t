Images that lie: Exif tells how they are shown.

=== all eight ways
--- images
1.jpg 16x8 orientation=1
2.jpg 16x8 orientation=2
3.jpg 16x8 orientation=3
4.jpg 16x8 orientation=4
5.jpg 16x8 orientation=5
6.jpg 16x8 orientation=6
7.jpg 16x8 orientation=7
8.jpg 16x8 orientation=8
--- template.rpt
@fields
图 list of image
@end
@for 一 in 图
@image 一 { height 2cm; alt "" }
@end
--- data.json
{"图": ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg", "7.jpg", "8.jpg"]}
--- docx word/document.xml //wp:inline/wp:extent
<wp:extent cx="1440000" cy="720000"/>
<wp:extent cx="1440000" cy="720000"/>
<wp:extent cx="1440000" cy="720000"/>
<wp:extent cx="1440000" cy="720000"/>
<wp:extent cx="720000" cy="360000"/>
<wp:extent cx="720000" cy="360000"/>
<wp:extent cx="720000" cy="360000"/>
<wp:extent cx="720000" cy="360000"/>
--- docx word/document.xml //wp:inline/wp:effectExtent
<wp:effectExtent b="0" l="0" r="0" t="0"/>
<wp:effectExtent b="0" l="0" r="0" t="0"/>
<wp:effectExtent b="0" l="0" r="0" t="0"/>
<wp:effectExtent b="0" l="0" r="0" t="0"/>
<wp:effectExtent b="180000" l="0" r="0" t="180000"/>
<wp:effectExtent b="180000" l="0" r="0" t="180000"/>
<wp:effectExtent b="180000" l="0" r="0" t="180000"/>
<wp:effectExtent b="180000" l="0" r="0" t="180000"/>
--- docx word/document.xml //a:xfrm
<a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="720000"/></a:xfrm>
<a:xfrm flipH="1"><a:off x="0" y="0"/><a:ext cx="1440000" cy="720000"/></a:xfrm>
<a:xfrm rot="10800000"><a:off x="0" y="0"/><a:ext cx="1440000" cy="720000"/></a:xfrm>
<a:xfrm flipV="1"><a:off x="0" y="0"/><a:ext cx="1440000" cy="720000"/></a:xfrm>
<a:xfrm flipH="1" rot="16200000"><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm>
<a:xfrm rot="5400000"><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm>
<a:xfrm flipH="1" rot="5400000"><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm>
<a:xfrm rot="16200000"><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm>

=== a PNG too
--- images
a.png 16x8 orientation=8
--- template.rpt
@image "a.png" { alt "" }
--- docx word/document.xml //a:xfrm
<a:xfrm rot="16200000"><a:off x="0" y="0"/><a:ext cx="152400" cy="76200"/></a:xfrm>

=== the centre of one behind the text is where it was put
--- images
a.jpg 16x8 orientation=6
--- template.rpt
@image "a.jpg" { height 4cm; place behind next; center 5cm 5cm; alt "" }
文
--- docx word/document.xml //wp:posOffset/..
<wp:positionH relativeFrom="margin"><wp:posOffset>1080000</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>1440000</wp:posOffset></wp:positionV>
--- docx word/document.xml //wp:anchor/wp:extent
<wp:extent cx="1440000" cy="720000"/>
