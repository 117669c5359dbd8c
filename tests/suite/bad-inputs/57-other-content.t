Row 57: what a file is goes by its content: a `.png` that holds something else is told by its name.

--- frame
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png

=== a page of the web
--- within
--- a.png escaped
<!DOCTYPE html>
<html><body>404</body></html>
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains HTML (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== SVG
--- within
--- a.png escaped
<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains SVG (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== SVG behind a declaration
--- within
--- a.png escaped
\uFEFF<?xml version="1.0"?>
<!-- x -->
<svg/>
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains SVG (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== a program
--- within
--- a.png escaped
MZ\x90\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains EXE (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== GIF
--- within
--- a.png escaped
GIF89a\u0001\u0000\u0001\u0000\
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains GIF (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== BMP
--- within
--- a.png escaped
BM:\u0000\u0000\u0000\
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains BMP (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== WebP
--- within
--- a.png escaped
RIFF$\u0000\u0000\u0000WEBPVP8 \
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains WebP (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== TIFF
--- within
--- a.png escaped
II*\u0000\u0008\u0000\u0000\u0000\
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains TIFF (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== HEIC, as telephones have it
--- within
--- a.png escaped
\u0000\u0000\u0000\u0018ftypheic\
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains HEIC (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== PDF
--- within
--- a.png escaped
%PDF-1.7
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains PDF (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== a zip file
--- within
--- a.png escaped
PK\u0003\u0004\u0014\u0000\
--- messages
data.ini:1:5: error[E0580]: `a.png` is not a PNG or JPEG, it contains ZIP (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== text
--- within
--- a.png escaped
version https://git-lfs.github.com/spec/v1
--- messages
data.ini:1:5: error[E0581]: `a.png` is neither a PNG nor a JPEG, whatever its name says (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== nothing
--- within
--- a.png escaped
--- messages
data.ini:1:5: error[E0582]: `a.png` is empty, not an image
template.rpt:2:1: note: `图` is declared here

=== two bytes
--- within
--- a.png escaped
\xFF\xD8\
--- messages
data.ini:1:5: error[E0581]: `a.png` is neither a PNG nor a JPEG, whatever its name says (open it in an image program and save it as PNG or JPEG)
template.rpt:2:1: note: `图` is declared here

=== a JPEG may be called .png, and the other way round
--- images
x.jpg 8x8
y.png 1x1
--- template.rpt
@fields
图 image
图2 image
@end
甲{图}{图2}
--- data.ini
图 = a.png
图2 = y.png
--- a.png escaped
\xFF\xD8\xFF\xE0\u0000\u0010JFIF\u0000\u0001\u0001\u0000\u0000\u0001\u0000\u0001\u0000\u0000\xFF\xDB\u0000C\u0000\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\u0008\xFF\xC0\u0000\u0011\u0008\u0000\u0008\u0000\u0008\u0003\u0001\u0011\u0000\u0002\u0011\u0000\u0003\u0011\u0000\xFF\xC4\u0000\u001F\u0000\u0000\u0000\u0000\u000C\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009
\u000B\xFF\xC4\u0000\u0014\u0010\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\xFF\xDA\u0000\u000C\u0003\u0001\u0000\u0002\u0000\u0003\u0000\u0000?\u0000b̡\xFF\u0000\xBF\xFF\xD9\
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
media/image1.jpeg
media/image1.png
numbering.xml
