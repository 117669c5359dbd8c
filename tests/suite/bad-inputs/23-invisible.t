Row 23: bidirectional controls and zero-width characters: a warning, an error with --strict.

=== in a template
--- template.rpt escaped
甲\u202E乙\u200B丙
--- text escaped
甲\u202E乙\u200B丙
--- messages
template.rpt:1:2: warning[W0002]: the text contains the invisible character U+202E (right-to-left override) (remove it)
template.rpt:1:4: warning[W0002]: the text contains the invisible character U+200B (zero width space) (remove it)

=== with --strict
--- template.rpt escaped
甲\u202E乙
--- args
--strict
--- messages
template.rpt:1:2: error[W0002]: the text contains the invisible character U+202E (right-to-left override) (remove it)
--- exit
65
