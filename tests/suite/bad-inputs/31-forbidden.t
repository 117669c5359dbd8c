Row 31: characters that no document can hold are refused by their code point; DEL and C1 are warned of.

=== control characters in the data
--- template.rpt
@fields
甲 text
乙 text
@end
{甲}{乙}
--- data.ini escaped
甲 = a\u0001b\n乙 = \u001Fc\uFFFEd\uFFFF\n
--- messages
data.ini:1:6: error[E0011]: a document cannot contain the character U+0001 (XML 1.0 forbids it) (remove it)
data.ini:2:5: error[E0011]: a document cannot contain the character U+001F (XML 1.0 forbids it) (remove it)
data.ini:2:7: error[E0011]: a document cannot contain the character U+FFFE (XML 1.0 forbids it) (remove it)
data.ini:2:9: error[E0011]: a document cannot contain the character U+FFFF (XML 1.0 forbids it) (remove it)

=== a NUL in the data
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini escaped
甲 = a\0b\n
--- messages
data.ini:1:6: error[E0011]: a document cannot contain the character U+0000 (XML 1.0 forbids it) (remove it)

=== DEL and C1 controls
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini escaped
甲 = a\u007Fb\u0085c\n
--- messages
data.ini:1:6: warning[W0001]: the text contains the control character U+007F (remove it)
data.ini:1:8: warning[W0001]: the text contains the control character U+0085 (remove it)
--- text escaped
a\u007Fbc

=== control characters in the template
--- template.rpt escaped
甲\u0001乙
--- messages
template.rpt:1:2: error[E0011]: a document cannot contain the character U+0001 (XML 1.0 forbids it) (remove it)
