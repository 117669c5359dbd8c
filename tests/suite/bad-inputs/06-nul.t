Row 6: a NUL byte is an error, and truncates nothing.

=== in prose
--- template.rpt escaped
甲\0乙{没有}
--- messages

=== in a string
--- template.rpt escaped
{"a\0b"}
--- messages

=== in the path of a library
--- template.rpt escaped
@use "org\0x"
正文
--- messages
