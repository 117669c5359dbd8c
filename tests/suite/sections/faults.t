Where no section can begin.

=== in a list
--- template.rpt
甲
@list "一是"
- 甲
@page { orientation landscape }
@footer
脚
@end
- 乙
@end
--- messages
template.rpt:4:1: error[E0527]: no section can begin inside @list (the `@end` of @list belongs before the new section)
template.rpt:2:1: note: `@list` is opened here
--- messages zh
template.rpt:4:1: 错误[E0527]：@list 里面不能另起一节（先用 @end 结束 @list，再另起一节）
template.rpt:2:1: 说明：“@list”从这里开始

=== in a running head
--- template.rpt
@header
@if true
@page { orientation landscape }
@end
@end
甲
--- messages
template.rpt:3:1: error[E0527]: no section can begin inside @header (the `@end` of @header belongs before the new section)
template.rpt:1:1: note: `@header` is opened here

=== in a head of a section
--- template.rpt
甲
@page { }
@header
@page { columns 2 }
@end
乙
--- messages
template.rpt:4:1: error[E0527]: no section can begin inside @header (the `@end` of @header belongs before the new section)
template.rpt:3:1: note: `@header` is opened here

=== a component that begins a section, in a list
--- template.rpt
@define 横页()
@page { orientation landscape }
乙
@end
@define 两页()
@横页()
@end
甲
@list "一是"
@两页()
@end
--- messages
template.rpt:10:1: error[E0527]: no section can begin inside @list (the `@end` of @list belongs before the new section)
template.rpt:9:1: note: `@list` is opened here
template.rpt:2:1: note: `@page` is used here

=== a body that comes to stand in a list
--- template.rpt
@define 各条()
@list "一是"
@body
@end
@end
@begin 各条()
- 甲
@page { columns 2 }
@end
--- messages
template.rpt:8:1: error[E0527]: no section can begin inside @list (the `@end` of @list belongs before the new section)
template.rpt:2:1: note: `@list` is opened here

=== a library's page is a setting wherever it stands
--- lib/lib.rpt
@style 甲 { bold }
@page { columns 2 }
@footer
脚
@end
--- template.rpt
@use lib
正文
--- docx word/document.xml //w:sectPr/w:cols/@w:num
2
--- docx word/footer1.xml //w:t
<w:t>脚</w:t>

=== an included file that begins a section, in a list
--- template.rpt
@list "一是"
@include "part.rpt"
@end
--- part.rpt
甲
@page { columns 2 }
乙
--- messages
template.rpt:2:1: error[E0527]: no section can begin inside @list (the `@end` of @list belongs before the new section)
template.rpt:1:1: note: `@list` is opened here
part.rpt:2:1: note: `@page` is used here

=== an included file of a component, in a list
--- template.rpt
@define 附()
@include "part.rpt"
@end
@list "一是"
- 甲
@附()
@end
--- part.rpt
甲
@page { columns 2 }
乙
--- messages
part.rpt:2:1: error[E0527]: no section can begin inside @list (the `@end` of @list belongs before the new section)

=== what fills a place in a list
--- base.rpt
@list "一是"
@block 各条
- 甲
@end
@end
--- template.rpt
@extends "base.rpt"
@block 各条
- 乙
@page { columns 2 }
@footer
脚
@end
@end
--- messages
template.rpt:4:1: error[E0527]: no section can begin inside @list (the `@end` of @list belongs before the new section)

=== no footnote in a head of a section
--- template.rpt
甲
@page { }
@footer
脚^[注]
@end
乙^[可以]
--- messages
template.rpt:4:2: error[E0551]: a running head or foot cannot have footnotes

=== in a cell, itself or by a component
--- template.rpt
@define 横页()
@page { orientation landscape }
@footer
脚
@end
乙
@end
@table
@row
@cell
@page { columns 2 }
@header
眉
@end
@横页()
@end
@end
@end
--- messages
template.rpt:11:1: error[E0564]: a cell of a table cannot contain headings, sections, tables or tables of contents
template.rpt:15:1: error[E0527]: no section can begin inside @cell (the `@end` of @cell belongs before the new section)
template.rpt:10:1: note: `@cell` is opened here
template.rpt:2:1: note: `@page` is used here

=== what fills a place in a cell
--- base.rpt
@table
@row
@cell
@block 格
@end
@end
@end
@end
--- template.rpt
@extends "base.rpt"
@block 格
@page { columns 2 }
@footer
脚
@end
乙
@end
--- messages
template.rpt:3:1: error[E0564]: a cell of a table cannot contain headings, sections, tables or tables of contents
base.rpt:3:1: note: it is placed in this cell
