Running heads and feet of a section: those that follow its @page.

=== a section has its own foot and keeps the head
--- template.rpt
@header
眉
@end
@footer
— {page} —
@end
甲
@page { orientation landscape }
@footer
附表 {page}
@end
乙
@page { orientation portrait }
丙
--- docx word/document.xml //w:sectPr/w:headerReference/@r:id
rId6
rId6
rId6
--- docx word/document.xml //w:sectPr/w:footerReference/@r:id
rId7
rId8
rId8
--- docx word/footer1.xml //w:t
<w:t>—</w:t>
<w:t xml:space="preserve"> </w:t>
<w:t>1</w:t>
<w:t xml:space="preserve"> </w:t>
<w:t>—</w:t>
--- docx word/footer2.xml //w:t
<w:t xml:space="preserve">附表 </w:t>
<w:t>1</w:t>

=== a head without content takes the one before away
--- template.rpt
@header
眉
@end
甲
@page { }
@header
@end
乙
--- docx word/document.xml //w:sectPr/w:headerReference/@r:id
rId6
rId7
--- docx word/header2.xml
<w:hdr>
  <w:p/>
</w:hdr>

=== odd and even pages of a later section only
--- template.rpt
@footer
都有
@end
甲
@page { }
@footer odd
单
@end
@footer even
双
@end
乙
--- docx word/settings.xml //w:evenAndOddHeaders
<w:evenAndOddHeaders/>
--- docx word/document.xml //w:sectPr/w:footerReference
<w:footerReference r:id="rId6" w:type="default"/>
<w:footerReference r:id="rId6" w:type="even"/>
<w:footerReference r:id="rId7" w:type="default"/>
<w:footerReference r:id="rId8" w:type="even"/>
--- docx word/footer1.xml //w:t
<w:t>都有</w:t>
--- docx word/footer2.xml //w:t
<w:t>单</w:t>
--- docx word/footer3.xml //w:t
<w:t>双</w:t>

=== odd pages in a component are known, too
--- template.rpt
@define 附件()
@page { }
@header odd
单
@end
附件
@end
正文
@附件()
--- docx word/settings.xml //w:evenAndOddHeaders
<w:evenAndOddHeaders/>

=== the first page of a section
--- template.rpt
@footer
脚
@end
甲
@page { }
@footer first
首页
@end
乙
@page { }
丙
--- docx word/document.xml //w:sectPr/w:titlePg
<w:titlePg/>
--- docx word/document.xml //w:sectPr/w:footerReference
<w:footerReference r:id="rId6" w:type="default"/>
<w:footerReference r:id="rId6" w:type="default"/>
<w:footerReference r:id="rId7" w:type="first"/>
<w:footerReference r:id="rId6" w:type="default"/>

=== a head sees the names of the place where it stands
--- template.rpt
@fields
人 list { 姓名 text }
@end
名单
@for 甲 in 人
@page { }
@let 称 = "{甲.姓名}同志"
@header
{loop.index}. {称}
@end
致{甲.姓名}
@end
--- data.json
{"人": [{"姓名": "张三"}, {"姓名": "李四"}]}
--- text
名单
致张三
致李四
--- docx word/header1.xml //w:t
<w:t>1. 张三同志</w:t>
--- docx word/header2.xml //w:t
<w:t>2. 李四同志</w:t>

=== a page break does not go into a head
--- template.rpt
甲
@pagebreak
@page { columns 2; start continuous }
@header
眉
@end
乙
--- docx word/document.xml //w:pageBreakBefore
<w:pageBreakBefore/>
--- docx word/header1.xml //w:p
<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>眉</w:t></w:r></w:p>

=== a head behind the section's first block is an error
--- template.rpt
甲
@page { }
乙
@footer
脚
@end
--- messages
template.rpt:4:1: error[E0508]: @footer comes after the first block of its section (write it before the first block; a `@page { … }` right before it begins a new section)

=== a head behind a condition is an error
--- template.rpt
甲
@page { }
@if true
@footer
脚
@end
@end
乙
--- messages
template.rpt:4:1: error[E0218]: @footer belongs at the top of a file, not inside a block (write it before the first block; a `@page { … }` right before it begins a new section)

=== a head in a condition stands behind its @page
--- template.rpt
甲
@if true
@page { }
@footer
脚
@end
乙
@footer
又一个
@end
@end
--- messages
template.rpt:8:1: error[E0508]: @footer comes after the first block of its section (write it before the first block; a `@page { … }` right before it begins a new section)
--- messages zh
template.rpt:8:1: 错误[E0508]：@footer 写在了这一节的内容之后（请写在本节第一个内容块之前；在它前面写一行 @page { … } 就另起一节）
