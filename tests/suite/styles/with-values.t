# @with whose properties hang on data.

=== numbers, lengths and strings from data
--- template.rpt
@fields
宽 number
名 text
@end
@with { indent left {宽 - 2}字 right {-1 * 宽}mm; size {宽 * 5}pt; font "{名}体" latin "Arial" }
正文。
@end
--- data.ini
宽 = 3
名 = 仿宋
--- docx word/document.xml //w:p/w:pPr/w:ind
<w:ind w:left="300" w:right="-170"/>
--- docx word/document.xml //w:p/w:r/w:rPr/*
<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="仿宋体" w:hAnsi="Arial"/>
<w:sz w:val="30"/>
<w:szCs w:val="30"/>

=== a property one of whose values is missing is left out
--- template.rpt
@fields
宽 number?
@end
@with { size {宽}pt; bold }
正文。
@end
--- docx word/document.xml //w:p/w:r/w:rPr/*
<w:b/>
<w:bCs/>

=== in a loop each round has its own
--- template.rpt
@for n in [10, 20]
@with { size {n}pt }
第{n}号
@end
@end
--- docx word/document.xml //w:p/w:r/w:rPr/w:sz
<w:sz w:val="20"/>
<w:sz w:val="40"/>

=== a value that does not fit is a fault of the data, at its place
--- template.rpt
@fields
宽 number
@end
@with { size {宽}pt }
正文。
@end
--- data.ini
宽 = 5000
--- messages
template.rpt:4:14: error[E0515]: `{宽}pt` is beyond what `size` can be, 1pt to 1638pt

=== types are known before data are read
--- template.rpt
@fields
名 text = "x"
@end
@with { indent right {名}字; size {不存在}pt }
又。
@end
--- messages
template.rpt:4:22: error[E0509]: the property `indent` takes a number here, this is text
template.rpt:4:34: error[E0201]: there is no field `不存在`
