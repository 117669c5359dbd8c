Row 7: what is not closed is reported at its opening.

=== a string
--- template.rpt
甲{"乙}
丙
--- messages
template.rpt:1:3: error[E0110]: the text that `"` begins is not closed on its line (close it with `"`)

=== a Chinese string
--- template.rpt
@let a = “乙
丙
--- messages
template.rpt:1:10: error[E0110]: the text that `“` begins is not closed on its line (close it with `”`)

=== a value
--- template.rpt
甲{1 + 2
丙
--- messages
template.rpt:1:2: error[E0109]: this `{` is not closed on its line (close it with `}`)

=== a bracket of a directive
--- template.rpt
@let a = (1 + 2

丙
--- messages
template.rpt:1:10: error[E0111]: this `(` is not closed
template.rpt:3:1: note: it cannot continue here

=== properties
--- template.rpt
@style 甲 { bold
# 题
--- messages
template.rpt:1:10: error[E0111]: this `{` is not closed (close it with `}`)

=== fields
--- template.rpt
丙
@fields
甲 text?
--- messages
template.rpt:2:1: error[E0104]: `@fields` has no `@end`

=== a block in a block
--- template.rpt
@if true
@for x in [1]
甲
--- messages
template.rpt:1:1: error[E0104]: `@if` has no `@end`
template.rpt:2:1: error[E0104]: `@for` has no `@end`

=== control inside a paragraph
--- template.rpt
甲{if true}乙

丙
--- messages
template.rpt:1:2: error[E0108]: `{if}` has no `{end}` in its paragraph, cell, footnote or `**` (for whole paragraphs write `@if`, `@for` … `@end`)

=== a pattern
--- template.rpt
@fields
甲 text /[0-9]+
@end
丙
--- messages
template.rpt:2:8: error[E0112]: the pattern that `/` begins is not closed on its line

=== a name in backquotes
--- template.rpt
{`甲}
--- messages
template.rpt:1:2: error[E0113]: the name that this backquote begins is not closed on its line
