Columns: how many there are, their widths, and the properties that have a value for each.

=== all properties of a table
--- template.rpt
@style 抄送 { align left }
@style 印发 { align right }
@fields
宽 number = 2.5
题 text = "甲"
@end
@table { widths 20mm {宽}cm *; align left center right; valign top center bottom; cells 抄送 印发 印发; heights 35mm * {宽}cm
header 2; style table; caption "《{题}》"; merge 1; width 150mm; place page 20mm 250mm; turn left; break rows on }
| a | b | c |
| a | b | c |
@end
@table { place foot; turn off; align center; cells body; width 10字; valign center; break rows }
| d | e |
@end
@table { place inline }
| f |
@end
--- text escaped
表1　《甲》
a\u0009b\u0009c
a\u0009b\u0009c
d\u0009e
f

=== 63 columns
--- template.rpt
@table
|{for x in split("123456789012345678901234567890123456789012345678901234567890123", "")}{x}|{end}
@end
--- text escaped
1\u00092\u00093\u00094\u00095\u00096\u00097\u00098\u00099\u00090\u00091\u00092\u00093\u00094\u00095\u00096\u00097\u00098\u00099\u00090\u00091\u00092\u00093\u00094\u00095\u00096\u00097\u00098\u00099\u00090\u00091\u00092\u00093\u00094\u00095\u00096\u00097\u00098\u00099\u00090\u00091\u00092\u00093\u00094\u00095\u00096\u00097\u00098\u00099\u00090\u00091\u00092\u00093\u00094\u00095\u00096\u00097\u00098\u00099\u00090\u00091\u00092\u00093
--- messages
template.rpt:1:1: warning[W0662]: 2.3mm are left for `*`: a line in its cells holds one character at most (there is more where the other columns are fewer or narrower)

=== 64 columns
--- template.rpt
@table
|{for x in split("1234567890123456789012345678901234567890123456789012345678901234", "")}{x}|{end}
@end
--- messages
template.rpt:2:1: error[E0565]: a table has at most 63 columns, this one has 64

=== spans beyond the columns of a table
--- template.rpt
@table
@row
@cell { span 40 }
a
@end
@cell { span 40 }
b
@end
@end
@end
--- messages
template.rpt:2:1: error[E0565]: a table has at most 63 columns, this one has 80

=== rows of different lengths
--- template.rpt
@fields
x list of integer
@end
@table
| a | b | c |
| 1 | 2 |
| 1 | 2 | 3 |
@for i in x
|{for k in x} {k} |{end}
@end
@row
@cell { span 2 }
1
@end
@end
@end
--- data.json
{"x": [1, 2, 3, 4]}
--- messages
template.rpt:6:1: error[E0630]: the number of cells is 2 in this row, 3 in the first row of the table (an empty cell is `| |`; `<` joins a cell to the one on its left)
template.rpt:5:1: note: this is the first row
template.rpt:9:1: error[E0630]: the number of cells is 4 in this row, 3 in the first row of the table
template.rpt:5:1: note: this is the first row
template.rpt:11:1: error[E0630]: the number of cells is 2 in this row, 3 in the first row of the table
template.rpt:5:1: note: this is the first row

=== more or fewer values than the first row has cells
--- template.rpt
@table { widths 2cm 3cm; align left center right; valign top top; cells body body }
| a | b | c | d |
@end
--- messages
template.rpt:1:10: error[E0631]: `widths` has 2 values, but the first row has 4 cells
template.rpt:2:1: note: this is the first row
template.rpt:1:26: error[E0631]: `align` has 3 values, but the first row has 4 cells
template.rpt:2:1: note: this is the first row
template.rpt:1:51: error[E0631]: `valign` has 2 values, but the first row has 4 cells
template.rpt:2:1: note: this is the first row
template.rpt:1:67: error[E0631]: `cells` has 2 values, but the first row has 4 cells
template.rpt:2:1: note: this is the first row

=== widths follow the cells of the first row as written
--- template.rpt
@fields
项目 list of text
@end
@table { widths 3cm 2cm * ; align left center right }
| 姓名 |{for 项 in 项目} {项} |{end} 合计 |
@end
@table { widths 3cm 2cm * }
@row
@cell
姓名
@end
@for 项 in 项目
@cell
{项}
@end
@end
@cell
合计
@end
@end
@end
--- data.ini
项目 = 笔试
项目 = 面试
--- text escaped
姓名\u0009笔试\u0009面试\u0009合计
姓名\u0009笔试\u0009面试\u0009合计

=== widths that leave nothing for the others
--- template.rpt
@table { widths 9cm 9cm * }
| a | b | c |
@end
--- messages
template.rpt:1:10: error[E0632]: nothing is left for the columns without a width: the `widths` add up to 180.0mm, the table is 146.5mm wide

=== widths that are not the table's
--- template.rpt
@table { widths 5cm 5cm; width 12cm }
| a | b |
@end
@table { widths 40mm 40mm 40mm; width 120mm }
| a | b | c |
@end
--- messages
template.rpt:1:10: error[E0633]: the `widths` add up to 100.0mm, but the `width` of the table is 120.0mm (write `*` for one of the widths, or leave `width` out)

=== widths beyond the paper
--- template.rpt
@table { widths 30cm 30cm }
| a | b |
@end
--- messages
template.rpt:1:10: error[E0640]: the table is 600.0mm wide, 390.0mm wider than the paper, which is 210.0mm wide (make its columns narrower, or write `*` for one of them; a page that is turned (`@page { orientation landscape }`) holds more)

=== a merged column that is not there
--- template.rpt
@table { merge 2 3 }
| a | b |
@end
--- messages
template.rpt:1:10: error[E0634]: there is no column 3 to `merge`, the table has 2

=== of words that must be one a column, one may serve all
--- template.rpt
@table { align center; valign center; cells body }
| a | b | c |
@end
--- text escaped
a\u0009b\u0009c

=== a first row without cells
--- template.rpt
@fields
x list of text?
@end
@pagebreak
@table
|{for i in x} {i} |{end}
|{for i in x} {i} |{end}
| a |
@end
@table
@row
@end
@end
--- messages zh
template.rpt:6:1: 错误[E0641]：表格的第一行一个单元格也没有
template.rpt:11:1: 错误[E0641]：表格的第一行一个单元格也没有
