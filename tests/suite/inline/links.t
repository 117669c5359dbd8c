Links `[text](address)`: in the text their words, in the Word file a hyperlink.

=== a link is its text
--- template.rpt
见[国务院网站](https://www.gov.cn)。
--- text
见国务院网站。
--- docx word/document.xml //w:hyperlink
<w:hyperlink r:id="rId6" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>国务院网站</w:t></w:r></w:hyperlink>
--- docx word/_rels/document.xml.rels //rel:Relationship[@TargetMode='External']
<rel:Relationship Id="rId6" Target="https://www.gov.cn" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>
--- docx word/styles.xml //w:style[@w:styleId='Hyperlink']
<w:style w:styleId="Hyperlink" w:type="character"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:themeColor="hyperlink" w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>

=== without text the address is shown
--- template.rpt
@fields
址 text
@end
见[](https://example.cn/路径)和[]({址})。
--- data.ini
址 = mailto:a@example.cn
--- text
见https://example.cn/路径和mailto:a@example.cn。
--- docx word/_rels/document.xml.rels //rel:Relationship[@TargetMode='External']/@Target
https://example.cn/%E8%B7%AF%E5%BE%84
mailto:a@example.cn

=== values and control in text and address
--- template.rpt
@fields
名 text
址 text
号 integer
日 date
@end
[{名}（{if 号 > 1}续{end}）]({址}) [第{号:一}号](https://example.cn/{日:yyyy-MM-dd}/{号}.html?q={名})
--- data.ini
名 = 通知
址 = http://example.cn:8080/a%20b?x=1&y=2#top
号 = 12
日 = 2023-11-05
--- text
通知（续） 第十二号
--- docx word/_rels/document.xml.rels //rel:Relationship[@TargetMode='External']/@Target
http://example.cn:8080/a%20b?x=1&y=2#top
https://example.cn/2023-11-05/12.html?q=%E9%80%9A%E7%9F%A5

=== what no address can hold is written in per cent, what it may stays
--- template.rpt
@fields
址 list of text
@end
{for x in 址}[x]({x}){end}
--- data.ini
址 = https://example.cn/a b/"q"/<x>/{y}/\z/^`|
址 = https://example.cn/100%/%41%zz/[1]#a#b
址 = HTTPS://用户@例子.cn:81/路径?问=答&k='v'
址 = http://[2001:db8::1]:80/
址 = mailto:张三@example.cn?subject=会议 通知
--- docx word/_rels/document.xml.rels //rel:Relationship[@TargetMode='External']/@Target
https://example.cn/a%20b/%22q%22/%3Cx%3E/%7By%7D/%5Cz/%5E%60%7C
https://example.cn/100%25/%41%25zz/%5B1%5D#a%23b
https://%E7%94%A8%E6%88%B7@%E4%BE%8B%E5%AD%90.cn:81/%E8%B7%AF%E5%BE%84?%E9%97%AE=%E7%AD%94&k='v'
http://[2001:db8::1]:80/
mailto:%E5%BC%A0%E4%B8%89@example.cn?subject=%E4%BC%9A%E8%AE%AE%20%E9%80%9A%E7%9F%A5

=== one address twice is one relationship
--- template.rpt
[甲](https://a.cn/)[乙](https://a.cn/)，[丙](https://a.cn/)
--- docx word/document.xml //w:hyperlink
<w:hyperlink r:id="rId6" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>甲乙</w:t></w:r></w:hyperlink>
<w:hyperlink r:id="rId6" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>丙</w:t></w:r></w:hyperlink>
--- docx word/_rels/document.xml.rels //rel:Relationship[@TargetMode='External']/@Target
https://a.cn/

=== strong text and styles in a link, a link in strong text
--- template.rpt
@style 着重 char { color red }
[甲**乙**{style 着重}丙{end}](https://a.cn)**丁[戊](https://b.cn)**
--- text
甲乙丙丁戊
--- docx word/document.xml //w:hyperlink/w:r
<w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>甲</w:t></w:r>
<w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:b/><w:bCs/></w:rPr><w:t>乙</w:t></w:r>
<w:r><w:rPr><w:rStyle w:val="着重"/></w:rPr><w:t>丙</w:t></w:r>
<w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:b/><w:bCs/></w:rPr><w:t>戊</w:t></w:r>

=== a link in heads, feet and items
--- template.rpt
@header
[头](https://head.cn)
@end
@footer
— {page} — [脚](https://foot.cn)
@end
- [条](https://item.cn)
--- docx word/_rels/header1.xml.rels //rel:Relationship/@Target
https://head.cn
--- docx word/_rels/footer1.xml.rels //rel:Relationship/@Target
https://foot.cn
--- docx word/_rels/document.xml.rels //rel:Relationship[@TargetMode='External']/@Target
https://item.cn

=== where the address is missing the text stands alone
--- template.rpt
@fields
址 text?
邮 text?
@end
见[网站]({址})，[信箱](mailto:{邮})，[]({址})完。
--- text
见网站，信箱，完。
--- docx word/document.xml //w:hyperlink

=== in a draft too
--- template.rpt
@fields
址 text
@end
见[网站]({址})，[]({址})。
--- args
--draft
--- text
见网站，X。
--- docx word/document.xml //w:hyperlink

=== where the text comes out empty nothing is left
--- template.rpt
@document { locale "en" }
@fields
x text?
@end
one [{x}](https://a.cn), two
--- text
one, two
--- docx word/document.xml //w:hyperlink

=== a template without links has no style for them
--- template.rpt
甲
--- docx word/styles.xml //w:style[@w:styleId='Hyperlink']

=== a style of the template may be that of links
--- template.rpt
@style 链接 char { word "Hyperlink"; color black }
[甲](https://a.cn)
--- docx word/styles.xml //w:style[@w:styleId='Hyperlink']
<w:style w:styleId="Hyperlink" w:type="character"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="000000"/></w:rPr></w:style>

=== a paragraph style that is called so is another one
--- template.rpt
@style Hyperlink { bold }
@Hyperlink [甲](https://a.cn)
--- docx word/styles.xml //w:style[@w:styleId='Hyperlink2']/w:name
<w:name w:val="Hyperlink 2"/>
--- docx word/document.xml //w:pStyle
<w:pStyle w:val="Hyperlink2"/>
--- docx word/document.xml //w:rStyle
<w:rStyle w:val="Hyperlink"/>

=== an address of its own is wanted
--- template.rpt
甲[乙]()
--- messages
template.rpt:1:2: error[E0552]: this link has no address (a plain one is written `\[`)
--- messages zh
template.rpt:1:2: 错误[E0552]：这个链接没有地址（若是普通文字，请写作 \[）

=== a value in an address is a single one
--- template.rpt
@fields
甲 list of text
@end
[乙](https://a.cn/{甲})[丙]({丁})
--- messages
template.rpt:4:19: error[E0308]: a list of text cannot be written as it is (write `join(list, "、")` or a `{for …}`)
template.rpt:4:27: error[E0201]: there is no field `丁`
rptc: error[E0489]: no data were given, and there are fields that must be (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `甲`
