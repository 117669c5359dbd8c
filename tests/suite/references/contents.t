@toc: tables of contents.

--- frame
@fields
深 integer?
@end
@toc { levels 2..{深} }
# 甲
## 乙

=== the headings with their numbers, to the third level
--- template.rpt
@style 一级标题 : `heading 1` { number "一、" }
@style 二级标题 : `heading 2` { number "（一）" }
@style 三级标题 : `heading 3` { number "1." }
@heading 1 一级标题
@heading 2 二级标题
@heading 3 三级标题
@toc
# 甲
## 乙。:: 其余
### 丙
#### 丁
# 后记 {-}
@一级标题 戊{br}己
--- text
一、甲
（一）乙。
1.丙
后记
二、戊 己
一、甲
（一）乙。其余
1.丙
丁
后记
二、戊
己

=== other levels, also by values
--- template.rpt
@fields
深 integer
@end
@toc { levels 2..2 }
@toc { levels {深 - 1}..{深} }
# 甲
## 乙
### 丙
--- data.ini
深 = 3
--- text
乙
乙
丙
甲
乙
丙

=== headings with values and references in them
--- template.rpt
@toc
# 甲{ref 乙}
# 乙{1 + 1} {#乙}
# {if false}无{end}
--- text
甲乙2
乙2
甲乙2
乙2

=== paragraphs with an outline level, by their style, a style around it or @with, are listed as Word does it
--- template.rpt
@style 附录 { number "附录A　"; outline 1 }
@style 附节 : 附录 { outline 2 }
@style 附文 : 附录 { bold }
@style 不列 : 附录 { outline off }
@style 条 : `heading 2` { number "1." }
@style 条下 : 条 { bold }
@heading 2 条
@header
@附录 页眉
@end
@toc { levels 1..2 }
# 正文
@附录 清单{1 + 1}
@附节 说明
@附文 又一个
@不列 不列的
@条下 不是标题
@附录 {if false}空{end}
@with { outline 2 }
直接{1 + 1}
- 项
@end
@with { outline 3 }
深处
@end
## 附节二。:: 其余
@附录 后面{br}两行
@附录
--- text
正文
附录A　清单2
说明
又一个
直接2
• 项
1.附节二。
附录A　后面 两行
附录B　
正文
附录A　清单2
说明
又一个
不列的
不是标题
直接2
• 项
深处
1.附节二。其余
附录A　后面
两行
附录B　

=== paragraphs with an outline level in tables are listed
--- template.rpt
@style 附录 { number "附录A　"; outline 1 }
@style 三级 { outline 3 }
@style 条 : `heading 2` { number "1." }
@heading 2 条
@define 格(文: text)
@附录 {文}
@end
@toc { levels 1..2 }
@table { cells 附录 条 三级; header 1 }
| 甲 | 乙{1 + 1} | 丙 |
| | {if false}无{end} | 丁 |
@end
@table
@row
@cell
@附录 戊
@格(文: "己")
@end
@cell
庚
@end
@end
@end
--- text escaped
附录A　甲
1.乙2
附录A　戊
附录B　己
附录A　甲\u00091.乙2\u0009丙
\u0009\u0009丁
附录A　戊 附录B　己\u0009庚

=== only a paragraph with an outline level has one of the levels
--- template.rpt
@style 附录 { outline 1 }
@toc { levels 1..1 }
@附录 清单
## 二
--- text
清单
清单
二
--- docx word/document.xml .//w:sdt//w:instrText
<w:instrText xml:space="preserve"> TOC \o &quot;1-1&quot; \h \z \u </w:instrText>
<w:instrText xml:space="preserve"> PAGEREF _Toc1 \h </w:instrText>

=== a list begins again behind it
--- template.rpt
+ 甲
@toc
+ 乙
# 丙
--- text
1. 甲
丙
1. 乙
丙

=== headings in heads and feet do not count
--- template.rpt
@header
# 页眉
@end
@toc
# 甲
--- text
甲
甲

=== no heading has the level
--- template.rpt
@toc { levels 3..4 }
# 甲
--- text
甲
--- messages
template.rpt:1:1: warning[W0660]: no heading has one of these levels: the table of contents is left out
--- messages zh
template.rpt:1:1: 警告[W0660]：没有这些级别的标题，目录不写

=== faults of its levels
--- template.rpt
@toc { levels 0..3 }
@toc { levels 3..2 }
@toc { levels 1..7 }
@toc { levels 2 }
@toc { levels "a" }
@toc { levels {"a"}..3 }
@toc { level 1..3 }
@toc { levels 1..2; levels 1..3 }
@toc { levels 1..2, 3..4 }
@toc { levels 1cm..2cm }
@toc { levels }
# 甲
--- messages
template.rpt:1:8: error[E0571]: `levels` takes the first and the last level of headings, from 1 to 6 (write it like `levels 1..3`)
template.rpt:2:8: error[E0571]: `levels` takes the first and the last level of headings, from 1 to 6 (write it like `levels 1..3`)
template.rpt:3:8: error[E0571]: `levels` takes the first and the last level of headings, from 1 to 6 (write it like `levels 1..3`)
template.rpt:4:8: error[E0571]: `levels` takes the first and the last level of headings, from 1 to 6 (write it like `levels 1..3`)
template.rpt:5:8: error[E0571]: `levels` takes the first and the last level of headings, from 1 to 6 (write it like `levels 1..3`)
template.rpt:6:15: error[E0509]: the property `levels` takes a number here, this is text
template.rpt:7:8: error[E0505]: @toc has no property `level` (did you mean `levels`?)
template.rpt:8:21: error[E0510]: `levels` is given twice
template.rpt:8:8: note: the first one is here
template.rpt:9:8: error[E0571]: `levels` takes the first and the last level of headings, from 1 to 6 (write it like `levels 1..3`)
template.rpt:10:18: error[E0135]: unexpected `..` (expected a value)
template.rpt:11:8: error[E0571]: `levels` takes the first and the last level of headings, from 1 to 6 (write it like `levels 1..3`)
--- messages zh
template.rpt:1:8: 错误[E0571]：“levels”要的是起止两个标题级别，从 1 到 6（写法如：levels 1..3）
template.rpt:2:8: 错误[E0571]：“levels”要的是起止两个标题级别，从 1 到 6（写法如：levels 1..3）
template.rpt:3:8: 错误[E0571]：“levels”要的是起止两个标题级别，从 1 到 6（写法如：levels 1..3）
template.rpt:4:8: 错误[E0571]：“levels”要的是起止两个标题级别，从 1 到 6（写法如：levels 1..3）
template.rpt:5:8: 错误[E0571]：“levels”要的是起止两个标题级别，从 1 到 6（写法如：levels 1..3）
template.rpt:6:15: 错误[E0509]：属性“levels”在这里要用数，给的是 text
template.rpt:7:8: 错误[E0505]：@toc 没有属性“level”（是不是想写“levels”？）
template.rpt:8:21: 错误[E0510]：“levels”写了两次
template.rpt:8:8: 说明：第一处在这里
template.rpt:9:8: 错误[E0571]：“levels”要的是起止两个标题级别，从 1 到 6（写法如：levels 1..3）
template.rpt:10:18: 错误[E0135]：此处不能写“..”（此处应为一个值）
template.rpt:11:8: 错误[E0571]：“levels”要的是起止两个标题级别，从 1 到 6（写法如：levels 1..3）

=== levels that the data ask for
--- within
--- data.ini
深 = 1
--- messages
template.rpt:4:8: error[E0664]: with these data `levels` goes from 2 to 1; levels are 1 to 6, the lower one first
--- messages zh
template.rpt:4:8: 错误[E0664]：按这些数据，“levels”是从 2 到 1；级别是 1 到 6，小的在前

=== a missing level is the usual one
--- within
--- text
乙
甲
乙

=== not in a running head, nor in what stands there
--- template.rpt
@define 目()
@toc
@end
@header
@toc
@目()
@end
@目()
# 甲
--- messages
template.rpt:2:1: error[E0572]: a table of contents goes between the paragraphs of the document, not into a running head or foot
template.rpt:5:1: error[E0572]: a table of contents goes between the paragraphs of the document, not into a running head or foot
--- messages zh
template.rpt:2:1: 错误[E0572]：目录只能放在正文的段落之间，不能放在页眉、页脚里
template.rpt:5:1: 错误[E0572]：目录只能放在正文的段落之间，不能放在页眉、页脚里
