Names of libraries: whose holds, what stays in its file, what is an error where it is used.

--- frame
@use a
@use b
…

=== a library's definitions replace those of the library that it uses, for whoever uses it
--- base/base.rpt
@let 机关 = "底"
@record 人员 { 名 text }
@define 落款()
底款
@end
--- org/org.rpt
@use base
@let 机关 = "上"
@record 人员 { 姓名 text }
@define 落款()
上款
@end
--- template.rpt
@use org
@fields
书记 人员
@end
{机关}{书记.姓名}
@落款()
--- data.ini
[书记]
姓名 = 张三
--- text
上张三
上款

=== in whichever order the template uses them
--- base/base.rpt
@let 机关 = "底"
--- org/org.rpt
@use base
@let 机关 = "上"
--- template.rpt
@use base
@use org
{机关}
--- text
上

=== a library that uses two others settles what both define
--- a/a.rpt
@let 机关 = "甲"
--- b/b.rpt
@let 机关 = "乙"
--- c/c.rpt
@use a
@use b
@let 机关 = "丙"
--- template.rpt
@use a
@use c
{机关}
--- text
丙

=== but not what a third defines
--- a/a.rpt
@let 机关 = "甲"
--- base/base.rpt
@let 机关 = "底"
--- org/org.rpt
@use base
@let 机关 = "上"
--- template.rpt
@use org
@use a
{机关}
--- messages
template.rpt:3:2: error[E0210]: two libraries define `机关` (a `机关` of this file itself would settle it)
org/org.rpt:2:6: note: `机关` is declared here
a/a.rpt:1:6: note: `机关` is declared here

=== a component, a record and a value of two libraries
--- within
@fields
书记 人?
@end
{值}
@款()
--- a/a.rpt
@let 值 = 1
@record 人 { 名 text }
@define 款()
甲
@end
--- b/b.rpt
@let 值 = 2
@record 人 { 名 text }
@define 款()
乙
@end
--- command
check template.rpt
--- messages human
template.rpt:4:4: error[E0210]: two libraries define `人`
    4 | 书记 人?
      |      ^^ a `人` of this file itself would settle it
a/a.rpt:2:9: note: `人` is declared here
b/b.rpt:2:9: note: `人` is declared here
template.rpt:6:2: error[E0210]: two libraries define `值`
    6 | {值}
      |  ^^ a `值` of this file itself would settle it
a/a.rpt:1:6: note: `值` is declared here
b/b.rpt:1:6: note: `值` is declared here
template.rpt:7:2: error[E0210]: two libraries define `款`
    7 | @款()
      |  ^^ a `款` of this file itself would settle it
a/a.rpt:3:9: note: `款` is declared here
b/b.rpt:3:9: note: `款` is declared here
--- messages zh
template.rpt:4:4: 错误[E0210]：有两个库都定义了“人”（在本文件中写明“人”，就以它为准）
a/a.rpt:2:9: 说明：“人”在此处声明
b/b.rpt:2:9: 说明：“人”在此处声明
template.rpt:6:2: 错误[E0210]：有两个库都定义了“值”（在本文件中写明“值”，就以它为准）
a/a.rpt:1:6: 说明：“值”在此处声明
b/b.rpt:1:6: 说明：“值”在此处声明
template.rpt:7:2: 错误[E0210]：有两个库都定义了“款”（在本文件中写明“款”，就以它为准）
a/a.rpt:3:9: 说明：“款”在此处声明
b/b.rpt:3:9: 说明：“款”在此处声明

=== a style of one library and a component of another
--- within
@款()
@款 丙
--- a/a.rpt
@style 款 { bold }
--- b/b.rpt
@define 款()
乙
@end
--- messages
template.rpt:3:2: error[E0210]: two libraries define `款` (a `款` of this file itself would settle it)
a/a.rpt:1:8: note: `款` is declared here
b/b.rpt:1:9: note: `款` is declared here
template.rpt:4:2: error[E0210]: two libraries define `款` (a `款` of this file itself would settle it)
a/a.rpt:1:8: note: `款` is declared here
b/b.rpt:1:9: note: `款` is declared here

=== two libraries may define one name that nobody uses
--- within
完
--- a/a.rpt
@let 值 = 1
--- b/b.rpt
@let 值 = 2
--- text
完

=== a style of one name in two libraries is one style
--- within
@款 完
--- a/a.rpt
@style 款 { bold }
--- b/b.rpt
@style 款 { align right }
--- docx word/styles.xml //w:style[@w:styleId='款']
<w:style w:customStyle="1" w:styleId="款" w:type="paragraph"><w:name w:val="款"/><w:qFormat/><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
--- text
完

=== private names are told where they are
--- org/org.rpt
@let _值 = 1
@record _人 { 名 text }
@define _款()
甲
@end
@style _字 char { bold }
@style _段 { bold }
@define 款()
@_段 甲{_值}{style _字}乙{end}
@_款()
@end
--- template.rpt
@use org
@fields
书记 _人?
@end
{_值}{style _字}乙{end}
@_款()
@_段 甲
@款()
--- command
check template.rpt
--- messages human
template.rpt:3:4: error[E0205]: there is no type `_人`
    3 | 书记 _人?
      |      ^^^ one of text, integer, number, money, date, time, boolean, image
org/org.rpt:2:9: note: `_人` is declared here, but a name that begins with `_` stays in its file
template.rpt:5:2: error[E0201]: there is no field `_值`
    5 | {_值}{style _字}乙{end}
      |  ^^^
org/org.rpt:1:6: note: `_值` is declared here, but a name that begins with `_` stays in its file
template.rpt:5:12: error[E0204]: there is no style `_字`
    5 | {_值}{style _字}乙{end}
      |             ^^^
org/org.rpt:6:8: note: `_字` is declared here, but a name that begins with `_` stays in its file
template.rpt:6:2: error[E0219]: there is no component `_款`
    6 | @_款()
      |  ^^^
org/org.rpt:3:9: note: `_款` is declared here, but a name that begins with `_` stays in its file
template.rpt:7:2: error[E0204]: there is no style `_段`
    7 | @_段 甲
      |  ^^^
org/org.rpt:7:8: note: `_段` is declared here, but a name that begins with `_` stays in its file
--- messages zh
template.rpt:3:4: 错误[E0205]：没有名为“_人”的类型（可用 text、integer、number、money、date、time、boolean、image）
org/org.rpt:2:9: 说明：“_人”在此处声明，但以“_”开头的名称只在本文件内有效
template.rpt:5:2: 错误[E0201]：没有名为“_值”的字段
org/org.rpt:1:6: 说明：“_值”在此处声明，但以“_”开头的名称只在本文件内有效
template.rpt:5:12: 错误[E0204]：没有名为“_字”的样式
org/org.rpt:6:8: 说明：“_字”在此处声明，但以“_”开头的名称只在本文件内有效
template.rpt:6:2: 错误[E0219]：没有名为“_款”的组件
org/org.rpt:3:9: 说明：“_款”在此处声明，但以“_”开头的名称只在本文件内有效
template.rpt:7:2: 错误[E0204]：没有名为“_段”的样式
org/org.rpt:7:8: 说明：“_段”在此处声明，但以“_”开头的名称只在本文件内有效

=== private styles of one name in two files are two styles
--- within
@甲 甲
@乙 乙
--- a/a.rpt
@style _基 { bold }
@style 甲 : _基 { align right }
--- b/b.rpt
@style _基 { italic }
@style 乙 : _基 { align center }
--- text
甲
乙
--- docx word/styles.xml //w:style[@w:styleId='_基']
<w:style w:customStyle="1" w:styleId="_基" w:type="paragraph"><w:name w:val="_基"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
--- docx word/styles.xml //w:style[@w:styleId='_基2']
<w:style w:customStyle="1" w:styleId="_基2" w:type="paragraph"><w:name w:val="_基 2"/><w:qFormat/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
--- docx word/styles.xml //w:style[@w:styleId='甲']
<w:style w:customStyle="1" w:styleId="甲" w:type="paragraph"><w:name w:val="甲"/><w:basedOn w:val="_基"/><w:qFormat/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
--- docx word/styles.xml //w:style[@w:styleId='乙']
<w:style w:customStyle="1" w:styleId="乙" w:type="paragraph"><w:name w:val="乙"/><w:basedOn w:val="_基2"/><w:qFormat/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>

=== the settings of two libraries, each kind
--- within
完
--- a/a.rpt
@page { margin left 3cm }
@header
甲
@end
@footer
甲
@end
@document { title "甲" }
@style 题 { bold }
@heading 1 题
--- b/b.rpt
@page { margin left 3cm }
@header
甲
@end
@footer
甲
@end
@document { title "甲" }
@style 题 { bold }
@heading 1 题
@heading 2 body
--- messages
template.rpt:2:1: error[E0210]: two libraries define `@page` (a `@page` of this file itself would settle it)
a/a.rpt:1:1: note: `@page` is declared here
b/b.rpt:1:1: note: `@page` is declared here
template.rpt:2:1: error[E0210]: two libraries define `@header` (a `@header` of this file itself would settle it)
a/a.rpt:2:1: note: `@header` is declared here
b/b.rpt:2:1: note: `@header` is declared here
template.rpt:2:1: error[E0210]: two libraries define `@footer` (a `@footer` of this file itself would settle it)
a/a.rpt:5:1: note: `@footer` is declared here
b/b.rpt:5:1: note: `@footer` is declared here
template.rpt:2:1: error[E0210]: two libraries define `@document` (a `@document` of this file itself would settle it)
a/a.rpt:8:1: note: `@document` is declared here
b/b.rpt:8:1: note: `@document` is declared here
template.rpt:2:1: error[E0210]: two libraries define `@heading 1` (a `@heading 1` of this file itself would settle it)
a/a.rpt:10:1: note: `@heading 1` is declared here
b/b.rpt:10:1: note: `@heading 1` is declared here

=== which a template's own settle
--- within
@document { title "丙" }
@heading 1 题
@footer
丙
@end
完
--- a/a.rpt
@document { title "甲" }
@style 题 { bold }
@heading 1 题
@footer
甲
@end
--- b/b.rpt
@document { title "乙" }
@style 题 { bold }
@heading 1 题
@footer
甲
@end
--- text
完
