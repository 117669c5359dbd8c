Row 50: field codes in the data are text: instructions come from the template alone.

=== nothing but text comes of them
--- template.rpt
@fields
甲 list of text
@end
@for x in 甲
{x}
@end
--- data.ini
甲 = =cmd|' /C calc'!A0
甲 = DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc.exe"
甲 = INCLUDEPICTURE "http://example.com/x.png"
甲 = { INCLUDETEXT "c:\\secret.txt" }
--- text
=cmd|' /C calc'!A0
DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc.exe"
INCLUDEPICTURE "http://example.com/x.png"
{ INCLUDETEXT "c:\\secret.txt" }
--- docx word/document.xml //w:instrText
--- docx word/document.xml //w:fldSimple
--- docx word/document.xml //w:fldChar
