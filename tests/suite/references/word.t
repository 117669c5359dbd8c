Names, references and tables of contents in the Word file.

=== bookmarks, and fields that lead to them
--- template.rpt
@use gb9704
见{ref 办法}、{ref 说明}和[办法处](#办法)。
# 办法 {#办法}
本段说明。
@label 说明
--- docx word/document.xml //w:bookmarkStart/@w:name
办法
说明
--- docx word/document.xml //w:instrText
<w:instrText xml:space="preserve"> REF 办法 \n \h </w:instrText>
<w:instrText xml:space="preserve"> REF 说明 \h </w:instrText>
--- docx word/document.xml //w:hyperlink/@w:anchor
办法

=== what is numbered as text is a link
--- template.rpt
@document { numbering literal }
@use gb9704
见{ref 办法}。
# 办法 {#办法}
--- docx word/document.xml //w:instrText
--- docx word/document.xml //w:hyperlink/@w:anchor
办法

=== a table of contents on a page of its own leads to the headings
--- template.rpt
@pagebreak
@toc { levels 1..2 }
@pagebreak
# 甲 {#甲}
## 乙
### 丙
--- docx word/document.xml //w:pageBreakBefore
<w:pageBreakBefore/>
<w:pageBreakBefore/>
--- docx word/document.xml //w:instrText
<w:instrText xml:space="preserve"> TOC \o &quot;1-2&quot; \h \z \u </w:instrText>
<w:instrText xml:space="preserve"> PAGEREF _Toc1 \h </w:instrText>
<w:instrText xml:space="preserve"> PAGEREF _Toc2 \h </w:instrText>
--- docx word/document.xml //w:hyperlink/@w:anchor
_Toc1
_Toc2
--- docx word/document.xml //w:bookmarkStart/@w:name
_Toc1
甲
_Toc2
_Toc3
