The title that a document says of itself: screen readers and lists of files show it.

=== the first title of the text is the title of the document
--- template.rpt
@fields
年度 integer = 2023
@end
@title 关于{年度}年{br}工作的**报告**

@title 第二个
--- text
关于2023年
工作的报告
第二个
--- docx docProps/core.xml .//{http://purl.org/dc/elements/1.1/}title
<dc:title>关于2023年工作的报告</dc:title>

=== what @document says holds
--- template.rpt
@document { title "甲" }
@title 乙
--- text
乙
--- docx docProps/core.xml .//{http://purl.org/dc/elements/1.1/}title
<dc:title>甲</dc:title>

=== a @document title that comes out empty is none
--- template.rpt
@fields
名 text?
@end
@document { title "{名}" }
@title 乙
--- text
乙
--- docx docProps/core.xml .//{http://purl.org/dc/elements/1.1/}title
<dc:title>乙</dc:title>

=== a running head is none
--- template.rpt
@header
@title 头
@end
甲
--- text
甲
--- docx docProps/core.xml .//{http://purl.org/dc/elements/1.1/}title
