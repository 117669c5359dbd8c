Row 57: what a file is goes by its content: a `.png` that holds something else is told by its name.

=== a page of the web
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
<!DOCTYPE html>
<html><body>404</body></html>
--- messages

=== SVG
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
--- messages

=== SVG behind a declaration
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
\uFEFF<?xml version="1.0"?>
<!-- x -->
<svg/>
--- messages

=== a program
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
MZ\x90\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\
--- messages

=== GIF
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
GIF89a\u0001\u0000\u0001\u0000\
--- messages

=== BMP
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
BM:\u0000\u0000\u0000\
--- messages

=== WebP
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
RIFF$\u0000\u0000\u0000WEBPVP8 \
--- messages

=== TIFF
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
II*\u0000\u0008\u0000\u0000\u0000\
--- messages

=== HEIC, as telephones have it
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
\u0000\u0000\u0000\u0018ftypheic\
--- messages

=== PDF
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
%PDF-1.7
--- messages

=== a zip file
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
PK\u0003\u0004\u0014\u0000\
--- messages

=== text
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
version https://git-lfs.github.com/spec/v1
--- messages

=== nothing
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
--- messages

=== two bytes
--- template.rpt
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png
--- a.png escaped
\xFF\xD8\
--- messages

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
--- docx word/_rels/document.xml.rels //rel:Relationship/@Target
