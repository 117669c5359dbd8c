Row 34: line breaks, tabs and U+2028 in a value.

--- frame
@fields
甲 text
@end
…

=== a line break is a line break, a tab a tab
--- within
[{甲}]
--- data.ini escaped
甲 = a\tb\n  c\n
--- text escaped
[a\tb
c]
--- docx word/document.xml //w:r/*
<w:t>[a</w:t>
<w:tab/>
<w:t>b</w:t>
<w:br/>
<w:t>c]</w:t>

=== U+2028 and U+2029 are line breaks
--- within
[{甲}]
--- data.ini escaped
甲 = a\u2028b\u2029c\n
--- text
[a
b
c]

=== a paragraph is one paragraph, whatever its values hold
--- within
甲{甲}
乙
--- data.ini
甲 = a
  b
--- text
甲a
b乙
--- docx word/document.xml //w:p/w:r/w:br
<w:br/>
