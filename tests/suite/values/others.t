Booleans, text, choices.

--- frame
…
@fields
x list of boolean
@end
@for v in x
{v}
@end

=== the words for true and false
--- within
--- data.ini
x = true
x = false
x = yes
x = no
x = 是
x = 否
x = 有
x = 无
x = 1
x = 0
--- text
是
否
是
否
是
否
是
否
是
否

=== in an English document
--- within
@document { locale "en" }
--- data.ini
x = 是
x = false
--- text
yes
no

=== a format has the word for true, a slash, the word for false
--- template.rpt
@fields
x list of boolean
@end
@for v in x
{v:已完成/未完成}
@end
--- data.ini
x = 是
x = 否
--- text
已完成
未完成

=== the default of a boolean and the value of a comparison
--- template.rpt
@fields
甲 boolean = true
乙 integer
@end
{甲}，{乙 > 3}，{乙 > 3:有/无}，{not 甲}
--- data.ini
乙 = 5
--- text
是，是，有，否

=== a format of a boolean without its slash
--- template.rpt
@fields
甲 boolean
@end
{甲:是}
--- command
check template.rpt
--- messages
template.rpt:4:4: error[E0309]: `是` is not a format for boolean (write it like `是/否`)

=== text is itself
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini
甲 = a  b　“c” <d> & 'e' X ____
--- text
a  b　“c” <d> & 'e' X ____
--- messages
data.ini:1:5: warning[W0421]: `甲` is `a  b　“c” <d> & 'e' X ____`, which looks like a blank left to fill in
template.rpt:2:1: note: `甲` is declared here

=== a line break in a text is a line break in the document
--- template.rpt
@fields
甲 text
@end
地址：{甲}。
--- data.ini
甲 = 第一行
  第二行
--- text
地址：第一行
第二行。
--- docx word/document.xml //w:p/w:r/*
<w:t>地址：第一行</w:t>
<w:br/>
<w:t>第二行。</w:t>

=== one of some texts
--- template.rpt
@fields
甲 one of "上午", "下午"
乙 one of "上午", "下午" = "下午"
@end
{甲}{乙}
--- data.ini
甲 = 上午
--- text
上午下午

=== a list of choices
--- template.rpt
@fields
甲 list of one of "上午", "下午"
@end
{甲 | join("、")}
--- data.ini
甲 = 上午
甲 = 下午
甲 = 上午
--- text
上午、下午、上午
