Row 4: invalid UTF-8, overlong forms, surrogates and what is beyond U+10FFFF, at their byte offset.

=== a stray byte
--- template.rpt escaped
甲\xFF乙
--- messages
template.rpt:1:4: error[E0007]: the text is not UTF-8 at byte offset 3 (save the file as UTF-8)

=== an overlong NUL
--- template.rpt escaped
ab\xC0\x80c
--- messages
template.rpt:1:3: error[E0007]: the text is not UTF-8 at byte offset 2 (save the file as UTF-8)

=== a surrogate
--- template.rpt escaped
ab\xED\xA0\x80c
--- messages
template.rpt:1:3: error[E0007]: the text is not UTF-8 at byte offset 2 (save the file as UTF-8)

=== beyond the last code point
--- template.rpt escaped
ab\xF4\x90\x80\x80c
--- messages
template.rpt:1:3: error[E0007]: the text is not UTF-8 at byte offset 2 (save the file as UTF-8)

=== a character cut off at the end
--- template.rpt escaped
ab\xE4\xBD\
--- messages
template.rpt:1:3: error[E0007]: the text is not UTF-8 at byte offset 2 (save the file as UTF-8)
