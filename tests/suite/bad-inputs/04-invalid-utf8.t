Row 4: invalid UTF-8, overlong forms, surrogates and what is beyond U+10FFFF, at their byte offset.

=== a stray byte
--- template.rpt escaped
甲\xFF乙
--- messages

=== an overlong NUL
--- template.rpt escaped
ab\xC0\x80c
--- messages

=== a surrogate
--- template.rpt escaped
ab\xED\xA0\x80c
--- messages

=== beyond the last code point
--- template.rpt escaped
ab\xF4\x90\x80\x80c
--- messages

=== a character cut off at the end
--- template.rpt escaped
ab\xE4\xBD\
--- messages
