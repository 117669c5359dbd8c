Footnotes `^[…]`: a number in the text, and at the end of it a line for each.

=== a footnote is its number, and a line at the end
--- template.rpt
甲^[第一条。]乙^[第二条。]丙。

丁^[第三条。]。
--- text
甲[1]乙[2]丙。
丁[3]。
[1] 第一条。
[2] 第二条。
[3] 第三条。

=== it may stand in headings, items and run-in headings
--- template.rpt
# 标题^[甲]

## 学习^[乙]。:: 会前^[丙]学习。

- 条目^[丁]
+ 编号^[戊]
--- text
标题[1]
学习[2]。会前[3]学习。
• 条目[4]
1. 编号[5]
[1] 甲
[2] 乙
[3] 丙
[4] 丁
[5] 戊

=== values, control, strong text and links stand in it
--- template.rpt
@fields
人 list of text
址 text
@end
到会人员^[{for x in 人 sep "、"}**{x}**{end}，见[网站]({址})，{if 人}有{else}无{end}。]如下。
--- data.ini
人 = 张三
人 = 李四
址 = https://example.cn
--- text
到会人员[1]如下。
[1] 张三、李四，见网站，有。
--- docx word/footnotes.xml //w:footnote[@w:id='1']
<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>张三</w:t></w:r><w:r><w:t>、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>李四</w:t></w:r><w:r><w:t>，见</w:t></w:r><w:hyperlink r:id="rId1" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>网站</w:t></w:r></w:hyperlink><w:r><w:t>，有。</w:t></w:r></w:p></w:footnote>
--- docx word/_rels/footnotes.xml.rels
<rel:Relationships>
  <rel:Relationship Id="rId1" Target="https://example.cn" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>
</rel:Relationships>

=== brackets in it are balanced
--- template.rpt
甲^[见[1]和[附件]。]乙^[\]]
--- text
甲[1]乙[2]
[1] 见[1]和[附件]。
[2] ]

=== it goes on over lines like its paragraph
--- template.rpt
甲^[第一行
第二行 one
two]乙
--- text
甲[1]乙
[1] 第一行第二行 one two

=== what comes out empty leaves nothing behind
--- template.rpt
@document { locale "en" }
@fields
x text?
@end
one ^[{x}], two^[{if x}{x}{end}] ^[see {x}].

^[{x}]
--- text
one, two [1].
[1] see

=== a footnote alone is a paragraph
--- template.rpt
@fields
x text
@end
甲

^[{x}]
--- data.ini
x = 注
--- text
甲
[1]
[1] 注

=== a line break beside a mark joins what stands around it
--- template.rpt
@document { locale "en" }
one^[a]
two

one
^[b]two

汉字^[c]
字

汉字
^[d]字

word^[e] 
word

word^[f]
，字
--- text
one[1] two
one[2] two
汉字[3]字
汉字[4]字
word[5] word
word[6]，字
[1] a
[2] b
[3] c
[4] d
[5] e
[6] f

=== a blank before what came out empty goes over a mark too
--- template.rpt
@fields
x text?
@end
one {x}^[a] two {x}^[b]。three {x}^[c]
--- text
one[1] two[2]。three[3]
[1] a
[2] b
[3] c

=== in a loop each round has its own
--- template.rpt
@for x in ["甲", "乙"]
{x}^[{x}的注]
@end
{for x in ["丙", "丁"] sep "，"}{x}^[{x}的注]{end}
--- text
甲[1]
乙[2]
丙[3]，丁[4]
[1] 甲的注
[2] 乙的注
[3] 丙的注
[4] 丁的注

=== the look around is that of the mark, not of the footnote
--- template.rpt
**强^[注]**
--- docx word/document.xml //w:body/w:p/w:r
<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>强</w:t></w:r>
<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/><w:b/><w:bCs/></w:rPr><w:footnoteReference w:id="1"/></w:r>
--- docx word/footnotes.xml //w:footnote[@w:id='1']/w:p/w:r
<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>
<w:r><w:t xml:space="preserve"> </w:t></w:r>
<w:r><w:t>注</w:t></w:r>

=== the notes that are lines stand before the others, and in the settings
--- template.rpt
甲^[注]
--- docx word/footnotes.xml //w:footnote/@w:id
-1
0
1
--- docx word/footnotes.xml //w:footnote/@w:type
separator
continuationSeparator
--- docx word/settings.xml //w:footnotePr
<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
--- docx word/document.xml //w:footnoteReference
<w:footnoteReference w:id="1"/>
--- docx word/styles.xml //w:style[@w:styleId='FootnoteReference']
<w:style w:styleId="FootnoteReference" w:type="character"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>

=== a document without its footnote has the lines still, for its settings name them
--- template.rpt
@fields
x text?
@end
甲{if x}^[{x}]{end}
--- docx word/footnotes.xml //w:footnote/@w:id
-1
0
--- docx word/document.xml //w:footnoteReference

=== a template without footnotes has no part for them
--- template.rpt
甲
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
word/numbering.xml
docProps/core.xml
docProps/app.xml

=== a footnote follows the style for footnotes
--- template.rpt
@style footnote { size 10pt; align left }
甲^[注]
--- docx word/footnotes.xml //w:pStyle
<w:pStyle w:val="FootnoteText"/>
--- docx word/styles.xml //w:style[@w:styleId='FootnoteText']/w:rPr
<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>

=== a style of the template may be that of the mark
--- template.rpt
@style 注号 char { word "footnote reference"; color red; raise 3pt }
甲^[注]
--- docx word/styles.xml //w:style[@w:styleId='FootnoteReference']
<w:style w:styleId="FootnoteReference" w:type="character"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="FF0000"/><w:position w:val="6"/></w:rPr></w:style>

=== within a footnote stands no other
--- template.rpt
甲^[乙^[丙]丁]
--- messages
template.rpt:1:5: error[E0550]: a footnote cannot contain a footnote
template.rpt:1:2: note: the outer one begins here
--- messages zh
template.rpt:1:5: 错误[E0550]：脚注里不能再有脚注
template.rpt:1:2: 说明：外层的从这里开始

=== nor in the words of a link in it
--- template.rpt
甲^[乙[网^[丙]站](http://a.cn)]
--- messages
template.rpt:1:7: error[E0550]: a footnote cannot contain a footnote
template.rpt:1:2: note: the outer one begins here

=== a running head or foot has none
--- template.rpt
@header
页眉^[注]
@end
@footer
@with { align center }
页脚^[注]
@end
@end
甲
--- messages
template.rpt:2:3: error[E0551]: a running head or foot cannot have footnotes
template.rpt:6:3: error[E0551]: a running head or foot cannot have footnotes
--- messages zh
template.rpt:2:3: 错误[E0551]：页眉、页脚里不能有脚注
template.rpt:6:3: 错误[E0551]：页眉、页脚里不能有脚注

=== nor through a component
--- template.rpt
@define 条()
内容^[注]
@end
@define 外()
@条()
@end
@header
@外()
@end
@外()
--- messages
template.rpt:8:1: error[E0551]: a running head or foot cannot have footnotes
template.rpt:2:3: note: the footnote is here

=== nor through an included file, which may stand in the text besides
--- template.rpt
@header
@include "part.rpt"
@end
甲
@include "part.rpt"
--- part.rpt
乙^[注]
--- messages
part.rpt:1:2: error[E0551]: a running head or foot cannot have footnotes

=== a component with a footnote may stand in the text
--- template.rpt
@define 条(x: text)
{x}^[注{x}]
@end
@条("甲")
@条("乙")
--- text
甲[1]
乙[2]
[1] 注甲
[2] 注乙
