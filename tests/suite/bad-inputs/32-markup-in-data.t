Row 32: signs of XML in the data appear as they are.

=== in a paragraph, a heading and an item
--- template.rpt
@fields
甲 text
乙 text
@end
# {甲}
- {乙}

{甲}{乙}
--- data.ini
甲 = & < > " ' ]]> &amp; &#65;
乙 = </w:t></w:r><w:p><w:r><w:br/>
--- text
& < > " ' ]]> &amp; &#65;
• </w:t></w:r><w:p><w:r><w:br/>
& < > " ' ]]> &amp; &#65;</w:t></w:r><w:p><w:r><w:br/>
--- docx word/document.xml //w:br
--- messages

=== in the properties of the file
--- template.rpt
@fields
甲 text
@end
@document { title "{甲}" }
完
--- data.ini
甲 = <a> & "b"
--- text
完
--- docx docProps/core.xml //dc:title
<dc:title>&lt;a&gt; &amp; &quot;b&quot;</dc:title>
