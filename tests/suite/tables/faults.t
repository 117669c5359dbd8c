What is wrong with tables, and how it is said.

--- frame
@table
…
@end

=== something else in a table
--- template.rpt
@fields
x text?
@end
@table
表头
｜ 序号 ｜ 姓名 ｜
| a | b |
# 标题
- 项
@let y = 1
@pagebreak
@if x
段
@else
| 1 | 2 |
@end
@cell
c
@end
@table
| d |
@end
@end
--- messages zh
template.rpt:5:1: 错误[E0562]：“@table”里只能有行、“@if”、“@for”和注释（一行以“|”开头）
template.rpt:8:1: 错误[E0562]：“@table”里只能有行、“@if”、“@for”和注释
template.rpt:9:1: 错误[E0562]：“@table”里只能有行、“@if”、“@for”和注释
template.rpt:10:1: 错误[E0562]：“@table”里只能有行、“@if”、“@for”和注释
template.rpt:11:1: 错误[E0562]：“@table”里只能有行、“@if”、“@for”和注释
template.rpt:13:1: 错误[E0562]：“@table”里只能有行、“@if”、“@for”和注释（一行以“|”开头）
template.rpt:17:1: 错误[E0561]：“@cell”应直接写在“@row”里
template.rpt:20:1: 错误[E0562]：“@table”里只能有行、“@if”、“@for”和注释

=== full-width bars
--- within
｜ 序号 ｜ 姓名 ｜
| a | b |
--- messages
template.rpt:2:1: error[E0562]: a `@table` contains rows, `@if`, `@for` and comments, nothing else (write `|`)

=== something else in a row
--- within
@row
段
| a |
@cell
x
@end
@row
@end
@end
--- messages zh
template.rpt:3:1: 错误[E0563]：“@row”里只能有“@cell”、“@if”、“@for”和注释（一行以“|”开头）
template.rpt:4:1: 错误[E0563]：“@row”里只能有“@cell”、“@if”、“@for”和注释
template.rpt:8:1: 错误[E0563]：“@row”里只能有“@cell”、“@if”、“@for”和注释

=== something else in a cell
--- within
@row
@cell
# 标题
@table
| a |
@end
@toc
@page { margin top 1cm }
| b |
@row
@end
@cell
@end
@end
@end
--- messages zh
template.rpt:4:1: 错误[E0564]：表格的单元格里不能有标题、节、表格和目录
template.rpt:5:1: 错误[E0564]：表格的单元格里不能有标题、节、表格和目录
template.rpt:8:1: 错误[E0564]：表格的单元格里不能有标题、节、表格和目录
template.rpt:9:1: 错误[E0564]：表格的单元格里不能有标题、节、表格和目录
template.rpt:10:1: 错误[E0560]：以“|”开头的一行是表格的行，但它不在任何“@table”里（若是普通文字，请写作 \|）
template.rpt:11:1: 错误[E0561]：“@row”应直接写在“@table”里
template.rpt:13:1: 错误[E0561]：“@cell”应直接写在“@row”里

=== rows and cells that stand in no table
--- template.rpt
| a | b |
@row
@cell
x
@end
@end
@define c()
| d |
@end
@table
@row
@cell
@c()
@end
@end
@end
--- messages zh
template.rpt:1:1: 错误[E0560]：以“|”开头的一行是表格的行，但它不在任何“@table”里（若是普通文字，请写作 \|）
template.rpt:2:1: 错误[E0561]：“@row”应直接写在“@table”里
template.rpt:8:1: 错误[E0560]：以“|”开头的一行是表格的行，但它不在任何“@table”里（若是普通文字，请写作 \|）

=== a component brings a heading or a table into a cell
--- template.rpt
@define 节()
# 标题
@end
@define 表()
@table
| x |
@end
@end
@define 壳()
@table
@row
@cell
@body
@end
@end
@end
@end
@table
@row
@cell
@节()
@表()
@end
@end
@end
@begin 壳()
# 又一个
@end
--- messages zh
template.rpt:2:1: 错误[E0564]：表格的单元格里不能有标题、节、表格和目录
template.rpt:20:1: 说明：它进入了这个单元格
template.rpt:5:1: 错误[E0564]：表格的单元格里不能有标题、节、表格和目录
template.rpt:20:1: 说明：它进入了这个单元格
template.rpt:27:1: 错误[E0564]：表格的单元格里不能有标题、节、表格和目录
template.rpt:12:1: 说明：它进入了这个单元格

=== nothing to the left, nothing above
--- template.rpt
@table
| < | b |
@end
@table
| a | ^ |
@end
--- messages zh
template.rpt:2:2: 错误[E0635]：“<”把单元格并入左边的一格，但左边没有单元格
template.rpt:5:6: 错误[E0636]：“^”把单元格并入上面的一格，但这是第一行

=== what is joined is no rectangle
--- template.rpt
@table
| a | < | c |
| ^ | b | c |
@end
@table
| a | b | c |
| ^ | < | c |
@end
@table
| a | < | c |
| x | ^ | c |
@end
--- messages zh
template.rpt:3:2: 错误[E0637]：合并的单元格不成矩形：上面一格占第 1 至 2 列，这里是第 1 至 1 列
template.rpt:2:2: 说明：这是上面的单元格
template.rpt:7:2: 错误[E0637]：合并的单元格不成矩形：上面一格占第 1 至 1 列，这里是第 1 至 2 列
template.rpt:6:2: 说明：这是上面的单元格
template.rpt:11:6: 错误[E0637]：合并的单元格不成矩形：上面一格占第 1 至 2 列，这里是第 2 至 2 列
template.rpt:10:2: 说明：这是上面的单元格

=== a rectangle of both signs
--- within
| a | < | c |
| ^ | < | d |
| ^ | ^ | e |
--- text escaped
a\u0009c
\u0009d
\u0009e

=== a covered column is written again
--- template.rpt
@table
@row
@cell { down 2 }
a
@end
@cell
b
@end
@end
| c | d |
@end
@table
@row
@cell
a
@end
@cell { down 2 }
b
@end
@end
@row
@cell { span 2 }
c
@end
@end
@end
--- messages zh
template.rpt:10:2: 错误[E0638]：这一行的第 1 列已被上面单元格的“down”占用（此处请写“^”，该单元格的其余各列写“<”）
template.rpt:3:1: 说明：这是上面的单元格
template.rpt:22:1: 错误[E0638]：这一行的第 2 列已被上面单元格的“down”占用（在“@row”里，被占用的列不用再写）
template.rpt:17:1: 说明：这是上面的单元格

=== down beyond the end
--- within
| x | y |
@row
@cell { down 3 }
a
@end
@cell
b
@end
@end
--- messages zh
template.rpt:4:1: 错误[E0639]：这个单元格的“down”超出了表格末尾，多了 2 行

=== one fault in a table does not make others
--- within
| a | < |
| ^ | b |
| ^ | ^ |
| < | c |
| d |
--- messages
template.rpt:3:2: error[E0637]: the cells joined here do not form a rectangle: the cell above reaches from column 1 to 2, this one from 1 to 1
template.rpt:2:2: note: this is the cell above
template.rpt:6:1: error[E0630]: the number of cells is 1 in this row, 2 in the first row of the table (an empty cell is `| |`; `<` joins a cell to the one on its left)
template.rpt:2:1: note: this is the first row

=== values of properties
--- template.rpt
@fields
n number
s text
r list of text
@end
@table { widths 2 3px; align middle; valign left; cells 没有 body; heights; header -1; style body }
| a |
@end
@table { style 没有; caption 题; merge 0; width 3%; place page 1cm; turn up; break rows maybe; break }
| a |
@end
@table { widths {r} *; cells "{s}"; header {n}; caption "{t}"; border all 1pt; span 2 }
| a | b |
@end
@table
@row { height 8mm; span 2 }
@cell { span 0; down 2.5; align middle; valign 3; shade 浅; border around; padding 2pt; turn 90 }
a
@end
@cell { height at least 2mm; padding top 1pt top 2pt }
b
@end
@end
@end
--- data.ini
n = 1
s = a
r = a
--- messages
template.rpt:6:17: error[E0518]: `2` needs a unit (its units are `mm`, `cm`, `in`, `pt`, `字`, `行`)
template.rpt:6:30: error[E0514]: `middle` is not a word of the property `align` (one of `left`, `right`, `center`, `justify`, `distribute`)
template.rpt:6:45: error[E0514]: `left` is not a word of the property `valign` (one of `top`, `center`, `bottom`)
template.rpt:6:57: error[E0204]: there is no style `没有`
template.rpt:9:16: note: `没有` is used here
template.rpt:6:66: error[E0511]: a value is missing after `heights` (write it like `heights 35mm * *`)
template.rpt:6:82: error[E0515]: `-1` is beyond what `header` can be, 0 to 1000
template.rpt:6:92: error[E0502]: the style `body` is not of the kind that is needed here (it is a style: `@body text`)
template.rpt:9:28: error[E0506]: the property `caption` does not take this value (write it like `caption "问题整改清单"`)
template.rpt:9:37: error[E0515]: `0` is beyond what `merge` can be, 1 to 63
template.rpt:9:46: error[E0519]: `width` is not measured in % (its units are `mm`, `cm`, `in`, `pt`, `字`, `行`)
template.rpt:9:61: error[E0511]: a value is missing after `page` (write it like `place page 20mm 30mm`)
template.rpt:9:71: error[E0514]: `up` is not a word of the property `turn` (one of `off`, `left`, `right`)
template.rpt:9:86: error[E0514]: `maybe` is not a word of the property `break rows` (one of `on`, `off`)
template.rpt:9:93: error[E0511]: a value is missing after `break` (one of `rows`)
template.rpt:12:17: error[E0509]: the property `widths` takes a number here, this is list of text
template.rpt:12:30: error[E0506]: the property `cells` does not take this value (write it like `cells 左栏 右栏`)
template.rpt:12:59: error[E0201]: there is no field `t`
template.rpt:12:64: error[E0505]: @table has no property `border` (it is a property of @style)
template.rpt:12:80: error[E0505]: @table has no property `span` (it is a property of @cell)
template.rpt:16:15: error[E0506]: the property `height` does not take this value (write it like `height at least 12mm`)
template.rpt:16:20: error[E0505]: @row has no property `span` (it is a property of @cell)
template.rpt:17:14: error[E0515]: `0` is beyond what `span` can be, 1 to 63
template.rpt:17:22: error[E0515]: `2.5` is beyond what `down` can be, 1 to 1000000
template.rpt:17:33: error[E0514]: `middle` is not a word of the property `align` (one of `left`, `right`, `center`, `justify`, `distribute`)
template.rpt:17:48: error[E0506]: the property `valign` does not take this value (write it like `valign bottom`)
template.rpt:17:57: error[E0522]: `浅` is not a colour (write `#RRGGBB`, or a name such as `red`)
template.rpt:17:67: error[E0514]: `around` is not a word of the property `border` (one of `top`, `left`, `bottom`, `right`, `all`)
template.rpt:17:83: error[E0506]: the property `padding` does not take this value (write it like `padding top 2pt left 0pt`)
template.rpt:17:93: error[E0506]: the property `turn` does not take this value (write it like `turn left`)
template.rpt:20:9: error[E0505]: @cell has no property `height` (it is a property of @row)
template.rpt:20:46: error[E0510]: `top` is given twice

=== a value that does not fit
--- template.rpt
@fields
n number
@end
@table { header {n}; widths {n}cm * }
| a | b |
@end
@table
@row
@cell { span {n} }
a
@end
@end
@end
--- data.ini
n = 1.5
--- messages
template.rpt:4:17: error[E0515]: `{n}` is beyond what `header` can be, 0 to 1000
template.rpt:9:14: error[E0515]: `{n}` is beyond what `span` can be, 1 to 63

=== a property whose value is missing is left out
--- template.rpt
@fields
n number?
s text?
@end
@table { header {n}; widths {n}cm *; caption "表{s}" }
| a | b | c |
@end
--- text escaped
表1　表
a\u0009b\u0009c

=== a table that is not closed
--- template.rpt
@table
| a |
段。
--- messages
template.rpt:1:1: error[E0104]: `@table` has no `@end`

=== a faulty first line is one fault
--- template.rpt
@table { widths 2cm
| a | b |
@end
@table widths 2cm
| a | b |
@end
@table
@row height
@cell [
a
@end
@end
@end
--- messages
template.rpt:1:8: error[E0111]: this `{` is not closed
template.rpt:2:1: note: it cannot continue here
template.rpt:4:8: error[E0135]: unexpected `widths` (expected properties in `{ … }`)
template.rpt:8:6: error[E0135]: unexpected `height` (expected properties in `{ … }`)
template.rpt:9:7: error[E0135]: unexpected `[` (expected properties in `{ … }`)

=== faults in cells
--- within
| {没有} | {1 + "a"} |
| {for x in 3} {x} |{end} |
@row
@cell
{没有}
@end
@end
--- messages
template.rpt:2:4: error[E0201]: there is no field `没有`
template.rpt:6:2: note: `没有` is used here
template.rpt:2:15: error[E0301]: `+` does not take a value of type text (write texts side by side in one string: "{a}{b}")
template.rpt:3:13: error[E0306]: a list is needed here, this is integer

=== behind a faulty row the cells that reach down from it are not missed
--- within
| 甲 | ^ | 丙 |
@row
@cell { down 2 }
丁
@end
@cell { span 2 }
戊
@end
@end
@row
@cell { span 2 }
己
@end
@end
@row
@cell { span 4 }
庚
@end
@end
--- messages
template.rpt:2:6: error[E0636]: `^` joins a cell to the one above, but this is the first row
template.rpt:16:1: error[E0630]: the number of cells is 4 in this row, 3 in the first row of the table
template.rpt:2:1: note: this is the first row

=== the line of dashes of a Markdown table
--- within
| 甲 | 乙 | 丙 |
|---|:---:|---:|
| 丁 | - | -- |
| {"---"} | --- | a |
| --- | | a |
--- messages
template.rpt:3:1: warning[W0586]: this row of dashes is an ordinary row and appears in the document (leave it out; `@table { header 1 }` makes the first row the head)
--- text escaped
甲\u0009乙\u0009丙
---\u0009:---:\u0009---:
丁\u0009-\u0009--
---\u0009---\u0009a
---\u0009\u0009a

=== a Markdown table is one fault, wherever it stands
--- template.rpt
正文。

| 甲 | 乙 |
|---|---|
| 丙 | 丁 |

| 戊 | 己 |
正文。

| 一行 |

@if 1 < 2
| 甲 | 乙 |
| --- | --- |
@end
--- messages
template.rpt:3:1: error[E0560]: a line that begins with `|` is a row, but there is no `@table` around it (write `@table { header 1 }` before the rows and `@end` after them)
template.rpt:10:1: error[E0560]: a line that begins with `|` is a row, but there is no `@table` around it (a plain one is written `\|`)
template.rpt:13:1: error[E0560]: a line that begins with `|` is a row, but there is no `@table` around it (write `@table { header 1 }` before the rows and `@end` after them)
--- messages zh
template.rpt:3:1: 错误[E0560]：以“|”开头的一行是表格的行，但它不在任何“@table”里（请在这些行前面写“@table { header 1 }”，后面写“@end”）
template.rpt:10:1: 错误[E0560]：以“|”开头的一行是表格的行，但它不在任何“@table”里（若是普通文字，请写作 \|）
template.rpt:13:1: 错误[E0560]：以“|”开头的一行是表格的行，但它不在任何“@table”里（请在这些行前面写“@table { header 1 }”，后面写“@end”）
