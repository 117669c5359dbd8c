Row 23: bidirectional controls and zero-width characters: a warning, an error with --strict.

=== in a template
--- template.rpt escaped
甲\u202E乙\u200B丙
--- text escaped
甲\u202E乙\u200B丙
--- messages

=== with --strict
--- template.rpt escaped
甲\u202E乙
--- args
--strict
--- messages
--- exit
65
