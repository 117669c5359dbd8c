Row 6: a NUL byte is an error, and truncates nothing.

=== in prose
--- template.rpt escaped
甲\0乙{没有}
--- messages
template.rpt:1:2: error[E0010]: the text contains a NUL byte (remove it)

=== in a string
--- template.rpt escaped
{"a\0b"}
--- messages
template.rpt:1:4: error[E0010]: the text contains a NUL byte (remove it)

=== in the path of a library
--- template.rpt escaped
@use "org\0x"
正文
--- messages
template.rpt:1:10: error[E0010]: the text contains a NUL byte (remove it)
