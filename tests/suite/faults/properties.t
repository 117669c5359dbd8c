Properties of styles and pages.

--- frame use of 甲
…
@甲 完
--- command
check template.rpt

--- frame text
…
完
--- command
check template.rpt

=== a colon or an equals sign
--- within use of 甲
@style 甲 { align: center; size = 三号 }
--- messages human
template.rpt:1:17: error[E0139]: a property is followed by its value, without `:`
    1 | @style 甲 { align: center; size = 三号 }
      |                  ^ a blank is enough: `align center`
template.rpt:1:32: error[E0139]: a property is followed by its value, without `=`
    1 | @style 甲 { align: center; size = 三号 }
      |                                 ^ a blank is enough: `align center`
--- messages zh
template.rpt:1:17: 错误[E0139]：属性与它的值之间不写“:”（隔一个空格即可：align center）
template.rpt:1:32: 错误[E0139]：属性与它的值之间不写“=”（隔一个空格即可：align center）

=== no semicolon between two properties
--- within use of 甲
@style 甲 { size 三号 align center }
--- messages human
template.rpt:1:20: error[E0512]: `align` is one value too many for `size`
    1 | @style 甲 { size 三号 align center }
      |                       ^^^^^ a `;` or a line break separates two properties
--- messages zh human
template.rpt:1:20: 错误[E0512]：属性“size”多了一个值“align”
    1 | @style 甲 { size 三号 align center }
      |                       ^^^^^ 两个属性之间要用“;”或换行隔开

=== a comma for a semicolon
--- within use of 甲
@style 甲 { size 三号, align center }
--- messages human
template.rpt:1:21: error[E0513]: `size` is not a list, nothing can follow after a comma
    1 | @style 甲 { size 三号, align center }
      |                        ^^^^^ a `;` or a line break separates two properties

=== a length without a unit
--- within use of 甲
@style 甲 { before 12; indent first 2 }
--- messages human
template.rpt:1:19: error[E0518]: `12` needs a unit
    1 | @style 甲 { before 12; indent first 2 }
      |                    ^^ its units are `mm`, `cm`, `in`, `pt`, `字`, `行`
template.rpt:1:36: error[E0518]: `2` needs a unit
    1 | @style 甲 { before 12; indent first 2 }
      |                                     ^ its units are `mm`, `cm`, `in`, `pt`, `字`, `行`
--- messages zh human
template.rpt:1:19: 错误[E0518]：“12”缺少单位
    1 | @style 甲 { before 12; indent first 2 }
      |                    ^^ 可用的单位有“mm”、“cm”、“in”、“pt”、“字”、“行”
template.rpt:1:36: 错误[E0518]：“2”缺少单位
    1 | @style 甲 { before 12; indent first 2 }
      |                                     ^ 可用的单位有“mm”、“cm”、“in”、“pt”、“字”、“行”

=== a unit that is none
--- within use of 甲
@style 甲 { before 12px; indent first 2em; spacing 1磅 }
--- messages human
template.rpt:1:19: error[E0517]: `12px` is not a length: there is no such unit
    1 | @style 甲 { before 12px; indent first 2em; spacing 1磅 }
      |                    ^^^^ its units are `mm`, `cm`, `in`, `pt`, `字`, `行`
template.rpt:1:38: error[E0517]: `2em` is not a length: there is no such unit
    1 | @style 甲 { before 12px; indent first 2em; spacing 1磅 }
      |                                       ^^^ its units are `mm`, `cm`, `in`, `pt`, `字`, `行`
template.rpt:1:51: error[E0517]: `1磅` is not a length: there is no such unit
    1 | @style 甲 { before 12px; indent first 2em; spacing 1磅 }
      |                                                    ^^^ its units are `mm`, `cm`, `in`, `pt`, `字`
--- messages zh
template.rpt:1:19: 错误[E0517]：“12px”不是长度，没有这个单位（可用的单位有“mm”、“cm”、“in”、“pt”、“字”、“行”）
template.rpt:1:38: 错误[E0517]：“2em”不是长度，没有这个单位（可用的单位有“mm”、“cm”、“in”、“pt”、“字”、“行”）
template.rpt:1:51: 错误[E0517]：“1磅”不是长度，没有这个单位（可用的单位有“mm”、“cm”、“in”、“pt”、“字”）

=== a unit of another place
--- within use of 甲
@page { margin top 2字 }
@style 甲 { before 50% }
--- messages human
template.rpt:1:20: error[E0519]: `margin` is not measured in 字
    1 | @page { margin top 2字 }
      |                    ^^^ its units are `mm`, `cm`, `in`, `pt`
template.rpt:2:19: error[E0519]: `before` is not measured in %
    2 | @style 甲 { before 50% }
      |                    ^^^ its units are `mm`, `cm`, `in`, `pt`, `字`, `行`

=== a blank before the unit
--- within use of 甲
@style 甲 { before 12 pt }
--- messages human
template.rpt:1:19: error[E0518]: `12` needs a unit
    1 | @style 甲 { before 12 pt }
      |                    ^^ write `12pt`

=== a size that is none
--- within text
@style 甲 { size 三 }
@style 乙 { size 九号 }
@style 丙 { size 16.3pt }
--- messages human
template.rpt:1:17: error[E0521]: `三` is not a character size
    1 | @style 甲 { size 三 }
      |                  ^^ write it like `size 三号`
template.rpt:2:17: error[E0521]: `九号` is not a character size
    2 | @style 乙 { size 九号 }
      |                  ^^^^ write it like `size 三号`
template.rpt:3:17: error[E0521]: `16.3pt` is not a character size
    3 | @style 丙 { size 16.3pt }
      |                  ^^^^^^ sizes go in steps of 0.5pt
--- messages zh
template.rpt:1:17: 错误[E0521]：“三”不是字号（写法如：size 三号）
template.rpt:2:17: 错误[E0521]：“九号”不是字号（写法如：size 三号）
template.rpt:3:17: 错误[E0521]：“16.3pt”不是字号（字号以 0.5pt 为一级）

=== a colour that does not exist
--- within text
@style 甲 { color 红 }
@style 乙 { color #F00 }
@style 丙 { color rde }
@style 丁 { color "red" }
--- messages human
template.rpt:1:18: error[E0522]: `红` is not a colour
    1 | @style 甲 { color 红 }
      |                   ^^ write `#RRGGBB`, or a name such as `red`
template.rpt:2:18: error[E0522]: `#F00` is not a colour
    2 | @style 乙 { color #F00 }
      |                   ^^^^ write `#RRGGBB`, or a name such as `red`
template.rpt:3:18: error[E0522]: `rde` is not a colour
    3 | @style 丙 { color rde }
      |                   ^^^ did you mean `red`?
template.rpt:4:18: error[E0506]: the property `color` does not take this value
    4 | @style 丁 { color "red" }
      |                   ^^^^^ write it like `color #FF0000`

=== a font without quotation marks
--- within use of 甲
@style 甲 { font 黑体 }
--- messages human
template.rpt:1:17: error[E0506]: the property `font` does not take this value
    1 | @style 甲 { font 黑体 }
      |                  ^^^^ write it like `font "仿宋" latin "Times New Roman"`
--- messages zh
template.rpt:1:17: 错误[E0506]：属性“font”不能取这个值（写法如：font "仿宋" latin "Times New Roman"）

=== a word of another property
--- within use of 甲
@style 甲 { align middle; underline wavy; keep together }
--- messages human
template.rpt:1:18: error[E0514]: `middle` is not a word of the property `align`
    1 | @style 甲 { align middle; underline wavy; keep together }
      |                   ^^^^^^ one of `left`, `right`, `center`, `justify`, `distribute`
template.rpt:1:36: error[E0514]: `wavy` is not a word of the property `underline`
    1 | @style 甲 { align middle; underline wavy; keep together }
      |                                     ^^^^ one of `off`, `single`, `double`, `dotted`
template.rpt:1:47: error[E0514]: `together` is not a word of the property `keep`
    1 | @style 甲 { align middle; underline wavy; keep together }
      |                                                ^^^^^^^^ one of `next`, `previous`, `lines`

=== yes for a word that stands alone
--- within use of 甲
@style 甲 { bold yes; italic true }
--- messages human
template.rpt:1:17: error[E0514]: `yes` is not a word of the property `bold`
    1 | @style 甲 { bold yes; italic true }
      |                  ^^^ one of `on`, `off`
template.rpt:1:29: error[E0514]: `true` is not a word of the property `italic`
    1 | @style 甲 { bold yes; italic true }
      |                              ^^^^ one of `on`, `off`

=== line without its kind
--- within use of 甲
@style 甲 { line 28pt }
--- messages human
template.rpt:1:17: error[E0524]: `line 28pt` does not say whether lines may be higher
    1 | @style 甲 { line 28pt }
      |                  ^^^^ write `line exactly 28pt` or `line at least 28pt`
--- messages zh
template.rpt:1:17: 错误[E0524]：“line 28pt”没有说明行高能否变大（写成 line exactly 28pt（固定值）或 line at least 28pt（最小值））

=== a property twice
--- within use of 甲
@style 甲 { bold; size 三号; bold off }
--- messages human
template.rpt:1:27: error[E0510]: `bold` is given twice
    1 | @style 甲 { bold; size 三号; bold off }
      |                              ^^^^^^^^
template.rpt:1:12: note: the first one is here

=== a property of another place
--- within text
@style 甲 char { align center }
@page { bold }
--- messages human
template.rpt:1:17: error[E0505]: @style char has no property `align`
    1 | @style 甲 char { align center }
      |                  ^^^^^ it is a property of @style
template.rpt:2:9: error[E0505]: @page has no property `bold`
    2 | @page { bold }
      |         ^^^^ it is a property of @style

=== a value from data in a style
--- within use of 甲
@fields
字体 text?
@end
@style 甲 { font "{字体}"; before {3}pt }
--- messages human
template.rpt:4:18: error[E0129]: `@style` takes only constants, no `{values}`
    4 | @style 甲 { font "{字体}"; before {3}pt }
      |                   ^
template.rpt:4:32: error[E0129]: `@style` takes only constants, no `{values}`
    4 | @style 甲 { font "{字体}"; before {3}pt }
      |                                   ^

=== a paper that does not exist
--- within text
@page { size A7; orientation 横向; margin 2cm }
--- messages human
template.rpt:1:14: error[E0514]: `A7` is not a word of the property `size`
    1 | @page { size A7; orientation 横向; margin 2cm }
      |              ^^ did you mean `A3`?
template.rpt:1:30: error[E0514]: `横向` is not a word of the property `orientation`
    1 | @page { size A7; orientation 横向; margin 2cm }
      |                              ^^^^ one of `portrait`, `landscape`
template.rpt:1:41: error[E0506]: the property `margin` does not take this value
    1 | @page { size A7; orientation 横向; margin 2cm }
      |                                           ^^^ write it like `margin top 37mm bottom 35mm left 28mm right 26mm`

=== margins that leave no room
--- within text
@page { margin left 11cm right 11cm }
--- messages human
template.rpt:1:7: error[E0525]: margins and columns leave no room for text
    1 | @page { margin left 11cm right 11cm }
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
