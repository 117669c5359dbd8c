# @with over what styles and lists say.

=== keep next for some paragraphs, and off where the style says it
--- template.rpt
@style 标 : body { keep next }
@with { keep next }
甲
@end
@标 乙

@with { keep next off }
@标 丙
@end
--- docx word/document.xml //w:p/w:pPr
<w:pPr><w:pStyle w:val="Normal"/><w:keepNext/></w:pPr>
<w:pPr><w:pStyle w:val="标"/></w:pPr>
<w:pPr><w:pStyle w:val="标"/><w:keepNext w:val="0"/></w:pPr>

=== indents of @with win over those of a list
--- template.rpt
@list "一、"
- 甲
@with { indent left 2cm }
- 乙
@end
@with { indent first 0字 }
- 丙
@end
@end
--- docx word/document.xml //w:p/w:pPr
<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>
<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:ind w:left="1134"/></w:pPr>
<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:ind w:firstLine="0" w:firstLineChars="0"/></w:pPr>

=== indents of @with win where labels are text
--- template.rpt
@document { numbering literal }
- 甲
@with { indent left 3cm }
- 乙
@end
--- docx word/document.xml //w:p/w:pPr
<w:pPr><w:pStyle w:val="ListParagraph"/><w:ind w:hanging="420" w:hangingChars="0" w:left="420"/></w:pPr>
<w:pPr><w:pStyle w:val="ListParagraph"/><w:ind w:left="1701"/></w:pPr>
