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

=== a Word file for a template
--- report.docx escaped
PK\x03\x04\x14\0\x08\x08\xA4\xFF[Content_Types].xml
--- command
report.docx --to txt -o -
--- messages human
rptc: error[E0017]: `report.docx` is a document of Word or of another program, not a text file
hint: copy its text into a file of a text editor, and save that as UTF-8
--- exit
65

=== an old Word file under the name of a template
--- template.rpt escaped
\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1
--- messages zh human
rptc: 错误[E0017]：“template.rpt”是 Word 或其他程序的文档，不是文本文件
提示：请把里面的文字复制到文本编辑器中，另存为 UTF-8 编码的文本文件

=== text in GB18030 that begins as an archive does
--- template.rpt escaped
PK\xCA\xC7\xC1\xBD\xB8\xF6\xD7\xD6\xC4\xB8\xA1\xA3
--- messages
template.rpt:1:1: error[E0008]: the template is not UTF-8, it looks like GB18030 (convert it: `iconv -f GB18030 -t UTF-8 template.rpt > utf8-template.rpt`)
