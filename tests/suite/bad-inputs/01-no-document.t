Row 1: an empty template, only a byte order mark, only comments.

=== an empty file
--- template.rpt
--- messages
template.rpt:1:1: error[E0014]: no document: the template contains nothing to write

=== only a byte order mark
--- template.rpt escaped
\uFEFF\
--- messages
template.rpt:1:1: error[E0014]: no document: the template contains nothing to write

=== only comments
--- template.rpt
// 甲
  // 乙
--- messages
template.rpt:1:1: error[E0014]: no document: the template contains nothing to write

=== only blank lines
--- template.rpt escaped
\n  \n\u3000\n
--- messages
template.rpt:1:1: error[E0014]: no document: the template contains nothing to write

=== only definitions
--- template.rpt
@rpt 1
@style 甲 { bold }
@let 乙 = 1
@fields
丙 text?
@end
--- messages
template.rpt:1:1: error[E0014]: no document: the template contains nothing to write
