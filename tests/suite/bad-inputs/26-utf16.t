Row 26: UTF-16 with a byte order mark is decoded; an odd length is refused.

=== little endian
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini escaped
\xFF\xFE2u \x00=\x00 \x00W[\n\x00\
--- text
字

=== an odd length
--- template.rpt
@fields
a text
@end
{a}
--- data.ini escaped
\xFF\xFEa\x00=\x00b\
--- messages
data.ini:1:1: error[E0009]: the file is not UTF-8, nor UTF-16 with byte order mark, nor surely GB18030 (byte 6) (save the file as UTF-8)

=== a surrogate without its other half
--- template.rpt
@fields
a text
@end
{a}
--- data.ini escaped
\xFF\xFEa\x00=\x00\x00\xD8b\x00\
--- messages
data.ini:1:1: error[E0009]: the file is not UTF-8, nor UTF-16 with byte order mark, nor surely GB18030 (byte 6) (save the file as UTF-8)
