Row 54: names of styles and fonts with quotes and markup are escaped; a font's name has a limit.

=== a style with markup in its name
--- template.rpt
@style `<b>"&'` { bold }
@`<b>"&'` 文
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='b']/w:name/@w:val
<b>"&'

=== a font with markup in its name
--- template.rpt
@style 甲 { font "<A> & 'B'" }
@甲 文
--- text
文
--- docx word/styles.xml //w:style[@w:styleId='甲']/w:rPr/w:rFonts/@w:eastAsia
<A> & 'B'

=== a font's name that is too long
--- template.rpt
@style 甲 { font "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二" }
完
--- messages
template.rpt:1:17: error[E0523]: a font's name has 1 to 31 characters
