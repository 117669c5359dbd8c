Advice of `rptc check` about a document without a title.

=== headings, but no title
--- template.rpt
@document { author "甲" }
# 情况
--- command
check template.rpt
--- messages
template.rpt:1:1: warning[W0709]: the document has headings, but no title (write `@document { title "…" }`, or a paragraph `@title …`)
--- messages zh
template.rpt:1:1: 警告[W0709]：文档有小标题，却没有标题（写上“@document { title "…" }”，或写一段“@title …”）

=== a property, or a paragraph in the style of titles
--- a.rpt
@document { title "报告" }
# 情况
--- b.rpt
@title 报告

# 情况
--- 库.rpt
@style 标题 : title { word "Title" }
@define 头(文: text)
@内(文)
@end
@define 内(文: text)
@标题 {文}
@end
--- c.rpt
@use "库"
@头("报告")
# 情况
--- d.rpt
@include "b.rpt"
# 措施
--- e.rpt
文
--- command
check a.rpt b.rpt c.rpt d.rpt e.rpt
--- messages
