Row 52: nothing of a document lies outside of it but what a link points to; no macros, no objects, no pieces of other files.
rptc reads no Word file yet that could bring them.

=== all parts of a document that has everything
--- images
a.png 10x10
--- template.rpt
@fields
值 text
@end
@header
[{值}](https://example.org/head)
@end
# {值}^[{值}]

[{值}](https://example.org/body) {值}

@image "a.png" { alt "{值}" }
@table
| {值} |
@end
@toc
--- data.ini
值 = vbaProject.bin oleObject attachedTemplate altChunk TargetMode="External" http://example.org/evil.dotm
--- text
vbaProject.bin oleObject attachedTemplate altChunk TargetMode="External" http://example.org/evil.dotm[1]
vbaProject.bin oleObject attachedTemplate altChunk TargetMode="External" http://example.org/evil.dotm vbaProject.bin oleObject attachedTemplate altChunk TargetMode="External" http://example.org/evil.dotm
vbaProject.bin oleObject attachedTemplate altChunk TargetMode="External" http://example.org/evil.dotm
vbaProject.bin oleObject attachedTemplate altChunk TargetMode="External" http://example.org/evil.dotm
vbaProject.bin oleObject attachedTemplate altChunk TargetMode="External" http://example.org/evil.dotm
[1] vbaProject.bin oleObject attachedTemplate altChunk TargetMode="External" http://example.org/evil.dotm
--- docx
[Content_Types].xml
_rels/.rels
word/document.xml
word/_rels/document.xml.rels
word/styles.xml
word/settings.xml
word/webSettings.xml
word/fontTable.xml
word/theme/theme1.xml
word/footnotes.xml
word/media/image1.png
word/header1.xml
word/_rels/header1.xml.rels
word/numbering.xml
docProps/core.xml
docProps/app.xml
--- docx word/_rels/document.xml.rels
<rel:Relationships>
  <rel:Relationship Id="rId1" Target="styles.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
  <rel:Relationship Id="rId2" Target="settings.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"/>
  <rel:Relationship Id="rId3" Target="webSettings.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings"/>
  <rel:Relationship Id="rId4" Target="fontTable.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable"/>
  <rel:Relationship Id="rId5" Target="theme/theme1.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"/>
  <rel:Relationship Id="rId6" Target="footnotes.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/>
  <rel:Relationship Id="rId7" Target="https://example.org/body" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>
  <rel:Relationship Id="rId8" Target="media/image1.png" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>
  <rel:Relationship Id="rId9" Target="header1.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"/>
  <rel:Relationship Id="rId10" Target="numbering.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/>
</rel:Relationships>
--- docx word/_rels/header1.xml.rels
<rel:Relationships>
  <rel:Relationship Id="rId1" Target="https://example.org/head" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>
</rel:Relationships>
--- docx word/settings.xml .//{http://schemas.openxmlformats.org/wordprocessingml/2006/main}attachedTemplate
