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

=== a Word file in the place of a template
--- template.rpt escaped
PK\x03\x04\x14\x00\xFF
--- messages
rptc: error[E0017]: `template.rpt` is a Word file or another package; a template is plain text (copy its text into a new text file and save that as UTF-8)
--- messages zh human
rptc: 错误[E0017]：“template.rpt”是 Word 文件或其他压缩包，而模板是纯文本
提示：请把其中的文字复制到新的纯文本文件里，存成 UTF-8 编码

=== an old Word file in the place of a template
--- template.rpt escaped
\xD0\xCF\x11\xE0\xA1\xB1
--- messages
rptc: error[E0017]: `template.rpt` is a Word file or another package; a template is plain text (copy its text into a new text file and save that as UTF-8)
