Inline control: {if}, {for}, {style}, {br}, {tab}.

--- frame check
…
--- command
check template.rpt

--- frame 甲
@fields
甲 boolean
@end
…

--- frame 人
@fields
人 list of text
@end
…

=== if, elif and else
--- template.rpt
@fields
分 list of integer
@end
@for n in 分
{n}：{if n >= 90}优{elif n >= 60}合格{else}不合格{end}。
@end
--- data.ini
分 = 95
分 = 60
分 = 59
--- text
95：优。
60：合格。
59：不合格。

=== if without else
--- within 甲
会议{if 甲}扩大{end}召开。{if not 甲}未扩大。{end}
--- data.ini
甲 = 否
--- text
会议召开。未扩大。

=== an if whose condition is followed by then is a value
--- template.rpt
@fields
n integer
@end
{if n > 3 then "多" else "少"}数，{if n > 3}多{else}少{end}数，{if n > 9 then 9 else n:一}
--- data.ini
n = 5
--- text
多数，多数，五

=== control may go over the lines of its paragraph
--- within 甲
应到25人，
{if 甲}实到
24人{else}实到
25人{end}。
--- data.ini
甲 = 是
--- text
应到25人，实到24人。

=== for with a separator
--- within 人
（{for p in 人 sep "、"}{p}{end}）
--- data.ini
人 = 张三
人 = 李四
人 = 王五
--- text
（张三、李四、王五）

=== for without a separator, and over records
--- template.rpt
@fields
人 list { 姓名 text; 原因 text }
@end
{for p in 人}{p.姓名}{p.原因}；{end}
--- data.ini
[人]
姓名 = 张三
原因 = 因公
[人]
姓名 = 李四
原因 = 因病
--- text
张三因公；李四因病；

=== for with an index
--- within 人
{for i, p in 人 sep "；"}{i:一}是{p}{end}。
--- data.ini
人 = 甲
人 = 乙
--- text
一是甲；二是乙。

=== what a loop knows of itself
--- within 人
{for p in 人 sep " "}{loop.index}/{loop.count}{if loop.first}首{end}{if loop.last}末{end}{end}
--- data.ini
人 = 甲
人 = 乙
人 = 丙
--- text
1/3首 2/3 3/3末

=== the innermost loop counts
--- template.rpt
@fields
组 list { 名 text; 人 list of text }
@end
@for g in 组
{g.名}{loop.index}/{loop.count}：{for p in g.人 sep "、"}{p}{loop.index}/{loop.count}{end}；{loop.index}
@end
--- data.ini
[组]
名 = 甲
人 = 张
人 = 王
[组]
名 = 乙
人 = 李
--- text
甲1/2：张1/2、王2/2；1
乙2/2：李1/1；2

=== the index keeps an outer loop's count
--- template.rpt
{for i, x in ["甲", "乙"] sep "；"}{for y in ["一", "二"] sep "、"}{x}{i}{y}{loop.index}{end}{end}
--- text
甲1一1、甲1二2；乙2一1、乙2二2

=== the separator may hold values
--- template.rpt
@fields
隔 text
@end
{for x in ["a", "b", "c"] sep " {隔} "}{x}{end}
--- data.ini
隔 = +
--- text
a + b + c

=== an empty list writes nothing
--- template.rpt
@fields
人 list of text?
@end
请假{for p in 人 sep "、"}{p}{end}。
--- text
请假。

=== inline control nests
--- template.rpt
@fields
人 list { 姓名 text; 职务 text? }
@end
{if 人}出席：{for p in 人 sep "、"}{p.姓名}{if p.职务}（{p.职务}）{end}{end}。{else}无人出席。{end}
--- data.ini
[人]
姓名 = 张三
职务 = 书记
[人]
姓名 = 李四
--- text
出席：张三（书记）、李四。

=== strong text in control and control in strong text
--- within 甲
{if 甲}是**重**点{end}，**前{if 甲}中{end}后**
--- data.ini
甲 = 是
--- text
是重点，前中后
--- docx word/document.xml //w:r[w:rPr]/w:t
<w:t>重</w:t>
<w:t>前中后</w:t>

=== a line break and a tab
--- template.rpt
甲{br}乙{tab}丙
--- text escaped
甲
乙\t丙
--- docx word/document.xml //w:r/*
<w:t>甲</w:t>
<w:br/>
<w:t>乙</w:t>
<w:tab/>
<w:t>丙</w:t>

=== page numbers do not appear in text
--- template.rpt
@footer
— {page} / {pages} —
@end
正文。
--- text
正文。

=== a character style
--- template.rpt
@style 着重 char { color red }
甲{style 着重}乙{end}丙
--- text
甲乙丙
--- docx word/document.xml //w:r[w:rPr]
<w:r><w:rPr><w:rStyle w:val="着重"/></w:rPr><w:t>乙</w:t></w:r>

=== a paragraph style is none for characters
--- template.rpt
@style 落款 { align right }
甲{style 落款}乙{end}
--- messages
template.rpt:2:9: error[E0502]: the style `落款` is not of the kind that is needed here (it is a style: `@落款 text`)

=== a style of another kind is answered with the form of its own
--- template.rpt
@style 落款 { align right }
@style 着重 char { color red }
@style 清单表 table { }
甲{style 落款}乙{end}{style 清单表}丙{end}

@着重 甲

@清单表 甲
--- messages human
template.rpt:4:9: error[E0502]: the style `落款` is not of the kind that is needed here
    4 | 甲{style 落款}乙{end}{style 清单表}丙{end}
      |          ^^^^ it is a style: `@落款 text`
template.rpt:4:25: error[E0502]: the style `清单表` is not of the kind that is needed here
    4 | 甲{style 落款}乙{end}{style 清单表}丙{end}
      |                             ^^^^^^ it is a style for tables: `@table { style 清单表 }`
template.rpt:6:2: error[E0502]: the style `着重` is not of the kind that is needed here
    6 | @着重 甲
      |  ^^^^ it is a style for characters: `{style 着重}…{end}`
template.rpt:8:2: error[E0502]: the style `清单表` is not of the kind that is needed here
    8 | @清单表 甲
      |  ^^^^^^ it is a style for tables: `@table { style 清单表 }`
--- messages zh human
template.rpt:4:9: 错误[E0502]：样式“落款”不能用在这里
    4 | 甲{style 落款}乙{end}{style 清单表}丙{end}
      |          ^^^^ 它是样式，写作 @落款 文字
template.rpt:4:25: 错误[E0502]：样式“清单表”不能用在这里
    4 | 甲{style 落款}乙{end}{style 清单表}丙{end}
      |                             ^^^^^^ 它是表格样式，写作 @table { style 清单表 }
template.rpt:6:2: 错误[E0502]：样式“着重”不能用在这里
    6 | @着重 甲
      |  ^^^^ 它是字符样式，写作 {style 着重}…{end}
template.rpt:8:2: 错误[E0502]：样式“清单表”不能用在这里
    8 | @清单表 甲
      |  ^^^^^^ 它是表格样式，写作 @table { style 清单表 }

=== a character style that nobody defined
--- template.rpt
@style 着重 char { bold }
甲{style 着众}乙{end}
--- messages
template.rpt:2:9: error[E0204]: there is no style `着众` (did you mean `着重`?)

=== a field may have the name of a first word, in backquotes
--- template.rpt
@fields
page integer
end text
`if` text
@end
第{`page`}页{`end`}{`if`}，{1 + page}
--- data.ini
page = 5
end = 完
if = 若
--- text
第5页完若，6

=== a first word needs its backquotes
--- within check
@fields
page integer
@end
{page + 1}
--- messages
template.rpt:4:2: error[E0132]: `{page}` must be alone in its braces; a name `page` is written in backquotes

=== a loop's variable is known in its body only
--- within 人
{for p in 人}{p}{end}{p}
--- command
check template.rpt
--- messages
template.rpt:4:22: error[E0201]: there is no field `p`

=== a loop's variable that repeats a visible name
--- within check
@fields
人 list of text
名 text
@end
{for 名 in 人}{名}{end}
--- messages
template.rpt:5:6: error[E0208]: `名` repeats a name that is visible here
template.rpt:3:1: note: `名` is declared here

=== a loop over what is no list
--- within check
@fields
人 text
@end
{for p in 人}{p}{end}
--- messages
template.rpt:4:11: error[E0306]: a list is needed here, this is text

=== loop outside of loops
--- template.rpt
{loop.index}
--- messages
template.rpt:1:2: error[E0212]: `loop` exists only inside a loop

=== loop alone is no value
--- template.rpt
{for x in ["a"]}{loop}{end}
--- messages
template.rpt:1:18: error[E0211]: `loop` alone is not a value, `loop.index` is one

=== what a loop does not know
--- template.rpt
{for x in ["a"]}{loop.number}{end}
--- messages
template.rpt:1:23: error[E0202]: `loop` has no member `number` (it has index, first, last and count)

=== inline control that is not closed in its paragraph
--- within 甲
{if 甲}会议

召开{end}
--- command
check template.rpt
--- messages
template.rpt:4:1: error[E0108]: `{if}` has no `{end}` in its paragraph, cell, footnote or `**` (for whole paragraphs write `@if`, `@for` … `@end`)

=== inline control crosses no strong text
--- within 甲
**重{if 甲}点**{end}
--- command
check template.rpt
--- messages
template.rpt:4:11: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}` (a plain one is written `\*\*`)

=== a value closes on the line it begins
--- within check
@fields
甲 integer
@end
共{甲 +
1}人
--- messages
template.rpt:4:2: error[E0109]: this `{` is not closed on its line (close it with `}`)

=== a separator may be a line break
--- template.rpt
{for x in ["甲", "乙"] sep "\n"}{x}{end}
--- text
甲
乙
--- docx word/document.xml //w:r
<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>

=== the words of an inner condition belong to it
--- template.rpt
{if if true then false else true}甲{else}乙{end}
--- text
乙

=== braces in strings of a value
--- template.rpt
{"}"}{"\{"}{"a{"b"}c"}
--- text
}{abc

=== a mark for no number stands at the end of a heading only
--- template.rpt
甲{-}乙
# 丙{-}丁
--- messages
template.rpt:1:2: error[E0122]: `{-}` is allowed only at the end of a heading
template.rpt:2:4: error[E0122]: `{-}` is allowed only at the end of a heading

=== a field that is called like a word of the language
--- template.rpt
@fields
pages integer = 3
@end
{pages}{`pages`}{page}
--- text
3
--- messages human
template.rpt:4:1: warning[W0202]: `{pages}` in prose is the word of the language, not the value `pages`
    4 | {pages}{`pages`}{page}
      | ^^^^^^^ write `{`pages`}`
template.rpt:2:1: note: `pages` is declared here
--- messages zh
template.rpt:4:1: 警告[W0202]：正文里的“{pages}”是语言自己的词，不是值“pages”（应写作 {`pages`}）
template.rpt:2:1: 说明：“pages”在此处声明
