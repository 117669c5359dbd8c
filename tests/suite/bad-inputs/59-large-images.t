Row 59: the limit of one image, and one that is named a thousand times: it is stored once.

=== beyond the limit
--- images
a.png 20x20
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- args
--limit image=50
--- messages
data.ini:1:5: error[E0004]: `a.png` is beyond the limit `image` of 50 bytes; `--limit image=…` sets another
template.rpt:2:1: note: `图` is declared here
--- exit
77

=== at the limit in a template
--- images
a.png 20x20
--- template.rpt
@image "a.png" { alt "甲" }
--- args
--limit image=10
--- messages
template.rpt:1:8: error[E0004]: `a.png` is beyond the limit `image` of 10 bytes; `--limit image=…` sets another
--- exit
77

=== no limit
--- images
a.png 20x20
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- args
--limit image=0
--- text
甲图乙

=== a thousand times
--- images
a.png 2x2
b/a.png 2x2
--- template.rpt
@fields
图 list of image
@end
{for 图一 in 图}{图一}{end}
--- data.json
{"图": ["a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png", "a.png", "b/a.png"]}
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
word/numbering.xml
docProps/core.xml
docProps/app.xml
--- docx word/_rels/document.xml.rels //rel:Relationship/@Target
styles.xml
settings.xml
webSettings.xml
fontTable.xml
theme/theme1.xml
media/image1.png
numbering.xml
