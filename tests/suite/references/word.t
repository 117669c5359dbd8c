Names, references and tables of contents in the Word file.

=== bookmarks, and fields that lead to them
--- template.rpt
@style 一级标题 : `heading 1` { number "一、" }
@style 二级标题 : `heading 2` { number "（一）" }
@style 三级标题 : `heading 3` { number "1." }
@heading 1 一级标题
@heading 2 二级标题
@heading 3 三级标题
见{ref 办法}、{ref 说明}和[办法处](#办法)。
# 办法 {#办法}
本段说明。
@label 说明
--- docx word/document.xml //w:bookmarkStart/@w:name
办法
说明
--- docx word/document.xml //w:instrText
<w:instrText xml:space="preserve"> REF 说明 \h </w:instrText>
--- docx word/document.xml //w:hyperlink/@w:anchor
办法
办法

=== what is numbered as text is a link
--- template.rpt
@document { numbering literal }
@style 一级标题 : `heading 1` { number "一、" }
@style 二级标题 : `heading 2` { number "（一）" }
@style 三级标题 : `heading 3` { number "1." }
@heading 1 一级标题
@heading 2 二级标题
@heading 3 三级标题
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

=== a number is a field where Word shows the same, else a link
--- template.rpt
@list "一、"
- 甲
@label 一
@end
@list "1."
- 甲
@label 二
@end
@list "（一）"
- 甲
@label 三
@end
@list "第一条　"
- 甲
@label 四
@end
@list "第一条"
- 甲
@label 五
@end
{ref 一}{ref 二}{ref 三}{ref 四}{ref 五}
--- docx word/document.xml //w:instrText
<w:instrText xml:space="preserve"> REF 二 \n \h </w:instrText>
<w:instrText xml:space="preserve"> REF 三 \n \h </w:instrText>
<w:instrText xml:space="preserve"> REF 五 \n \h </w:instrText>
--- docx word/document.xml //w:hyperlink/@w:anchor
一
四
