Texts in which no value may stand: an escape parts them for the scanner, never for who reads them. (Paths:
bad-inputs/60-backslash-paths.t.)

=== the number of a style
--- template.rpt
@style 甲 { number "第\"一\"条" }
@甲 文
--- text
第"一"条文

=== the number of a heading's style
--- template.rpt
@style 甲 : body { number "\{一}、" }
@heading 1 甲
# 文
# 文
--- text
{一}、文
{二}、文

=== the number of a list, and of one within it
--- template.rpt
@list "\"一\"、"
- 文
@list "\\1\\"
- 文
@end
@end
--- text
"一"、文
\1\文

=== a font
--- template.rpt
@style 甲 { font "仿\"宋" latin "A\\B\{C" }
@甲 文
--- docx word/styles.xml //w:style[@w:customStyle='1']//w:rFonts
<w:rFonts w:ascii="A\B{C" w:cs="A\B{C" w:eastAsia="仿&quot;宋" w:hAnsi="A\B{C"/>
<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="黑体" w:hAnsi="Arial"/>
<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="黑体" w:hAnsi="Arial"/>
<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="黑体" w:hAnsi="Arial"/>
<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="黑体" w:hAnsi="Arial"/>
<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="黑体" w:hAnsi="Arial"/>
<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="黑体" w:hAnsi="Arial"/>
<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="黑体" w:hAnsi="Arial"/>
<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman"/>

=== the style that follows
--- template.rpt
@style 甲 { next "乙\"丙" }
@甲 文
--- messages
template.rpt:1:17: error[E0204]: there is no style `乙"丙`

=== a label, its references
--- template.rpt
# 甲
@label "a\"b"

# 乙
@label "a\"c"

{ref "a\"b"}与{ref "a\"c"}与[此处](#a"b)
--- text
甲
乙
甲与乙与此处

=== a label among the properties of a table
--- template.rpt
@table { caption "甲\"乙\\丙"; label "t\"1" }
| 甲 |
@end
见{ref "t\"1"}。
--- text
表1　甲"乙\丙
甲
见表1。

=== a collection
--- template.rpt
@collect 甲 { 名: "一" }
{count(collection("甲\"乙"))}
--- messages
template.rpt:2:19: warning[W0560]: nobody collects `甲"乙`: the list is empty (`@collect 甲"乙 { … }` does)
--- text
0

=== a date
--- template.rpt
{date("2023-11-05\n")}
{date("2023-11-0\\5")}
--- messages
template.rpt:2:7: error[E0324]: `2023-11-0\5` is not a date (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)

=== labels, masks, choices and defaults of fields
--- template.rpt
@fields
名 text "姓\"名\"" mask "\{X}"
级 one of "甲\\", "乙\"" = "乙\""
类 one of "丙\"一", "丙\"二"
@end
{名}{级}{类}
--- args
--draft -D '类=丙"二'
--- text
{X}乙"丙"二

=== labels and choices in messages
--- template.rpt
@fields
名 text "姓\"名\""
类 one of "丙\"一", "丙\"二"
@end
{名}{类}
--- args
-D '类=丙'
--- messages
template.rpt:2:1: error[E0420]: there is no value for `名`: 姓"名" (text)
note: data were read from -D
-D:1:3: error[E0435]: `类` must be one of `丙"一`, `丙"二`, not `丙`
template.rpt:3:1: note: `类` is declared here

=== properties of the document
--- template.rpt
@document { title "甲\"乙\"丙"; locale "e\n" }
文
--- messages
template.rpt:1:30: error[E0506]: the property `locale` does not take this value (one of `"zh-CN"`, `"en"`)

=== properties of the document: the title
--- template.rpt
@document { title "甲\"乙\"丙" }
文
--- docx docProps/core.xml //dc:title
<dc:title>甲&quot;乙&quot;丙</dc:title>

=== what stands for a picture
--- template.rpt
@image "a.png" { width 1cm; alt "甲\"乙\\丙"; caption "丁\"戊" }
--- images
a.png 40x40
--- text
甲"乙\丙
图1　丁"戊
--- docx word/document.xml //wp:docPr/@descr
甲"乙\丙

=== a line break where one line is wanted
--- template.rpt
@style 甲 { font "A\nB"; number "第\n一条"; word "Ti\ntle"; next "a\nb" }
@list "第一\n"
- 文
@end
@table { label "a\nb" }
| 甲 |
@end
--- messages
template.rpt:1:17: error[E0592]: this text is one line and cannot contain a line break (`\n`)
template.rpt:1:32: error[E0592]: this text is one line and cannot contain a line break (`\n`)
template.rpt:1:46: error[E0592]: this text is one line and cannot contain a line break (`\n`)
template.rpt:1:62: error[E0592]: this text is one line and cannot contain a line break (`\n`)
template.rpt:2:7: error[E0592]: this text is one line and cannot contain a line break (`\n`)
template.rpt:5:16: error[E0592]: this text is one line and cannot contain a line break (`\n`)
--- messages zh
template.rpt:1:17: 错误[E0592]：这里的文字只有一行，不能含有换行（“\n”）
template.rpt:1:32: 错误[E0592]：这里的文字只有一行，不能含有换行（“\n”）
template.rpt:1:46: 错误[E0592]：这里的文字只有一行，不能含有换行（“\n”）
template.rpt:1:62: 错误[E0592]：这里的文字只有一行，不能含有换行（“\n”）
template.rpt:2:7: 错误[E0592]：这里的文字只有一行，不能含有换行（“\n”）
template.rpt:5:16: 错误[E0592]：这里的文字只有一行，不能含有换行（“\n”）

=== a value where none may stand
--- template.rpt
@fields
名 text "{1}" mask "\"{2}"
级 one of "\"{3}", "乙"
@end
@list "\"{4}一、"
- {名}{级}
@end
{count(collection("\"{5}"))}
--- messages
template.rpt:2:9: error[E0320]: this text is fixed and cannot contain a value
template.rpt:2:22: error[E0320]: this text is fixed and cannot contain a value
template.rpt:3:13: error[E0320]: this text is fixed and cannot contain a value
template.rpt:5:10: error[E0320]: this text is fixed and cannot contain a value
template.rpt:8:19: error[E0566]: `collection` takes the name itself, not an expression (write it like `collection("图表")`)
rptc: error[E0489]: no data were given, and there are fields that must be (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `名`, `级`

=== an example that is none, after an escape
--- template.rpt
@style 甲 { number "\"条" }
@list "\"条"
- 文
@end
--- messages
template.rpt:1:19: error[E0503]: no number series begins with this example (for example "一、" "（一）" "1." "第一条　" "①" "(a)")
template.rpt:2:7: error[E0503]: no number series begins with this example (for example "一、" "（一）" "1." "第一条　" "①" "(a)")

=== advice on an example knows all of it
--- template.rpt
@list "\"1、"
- 文
@end
--- command
check template.rpt
--- messages
