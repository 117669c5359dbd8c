Tables on the pages of gb9704, 156mm wide and 225mm where they are turned.

=== as wide as the page holds
--- template.rpt
@use gb9704
@table { widths 52mm 52mm 52mm }
| 甲 | 乙 | 丙 |
@end
@table { width 156mm; widths 60mm * }
| 甲 | 乙 |
@end
@横排()
@table { widths 75mm 75mm 75mm }
| 甲 | 乙 | 丙 |
@end
@竖排()
@table { widths 78mm 78mm }
| 甲 | 乙 |
@end
--- text escaped
甲\u0009乙\u0009丙
甲\u0009乙
甲\u0009乙\u0009丙
甲\u0009乙

=== 60mm three times is told, in a document and by check
--- template.rpt
@use gb9704
@table { widths 60mm 60mm 60mm }
| 甲 | 乙 | 丙 |
@end
@横排()
@table { widths 80mm 80mm 80mm }
| 甲 | 乙 | 丙 |
@end
--- messages
template.rpt:2:10: warning[W0661]: the table is 180.0mm wide, 24.0mm wider than the text area, which is 156.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
template.rpt:6:10: warning[W0661]: the table is 240.0mm wide, 15.0mm wider than the text area, which is 225.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
--- text escaped
甲\u0009乙\u0009丙
甲\u0009乙\u0009丙

=== check knows the page of a library
--- template.rpt
@use gb9704
@title 表
@table { widths 60mm 60mm 60mm }
| 甲 | 乙 | 丙 |
@end
--- command
check template.rpt
--- messages
template.rpt:3:10: warning[W0661]: the table is 180.0mm wide, 24.0mm wider than the text area, which is 156.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)
