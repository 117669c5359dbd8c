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
data.ini:1:3: error[E0078]: the byte 0x62 does not fit: the file is UTF-16LE otherwise (offset 6) (type this part again)

=== a surrogate without its other half
--- template.rpt
@fields
a text
@end
{a}
--- data.ini escaped
\xFF\xFEa\x00=\x00\x00\xD8b\x00\
--- messages
data.ini:1:3: error[E0078]: the byte 0x00 does not fit: the file is UTF-16LE otherwise (offset 6) (type this part again)
