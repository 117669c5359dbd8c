@extends, @block, @parent: a template with places that others fill.

--- frame
@extends "base.rpt"
…
--- base.rpt
@use org
@record 人 { 名 text }
@fields
书记 人
@end
@let 称 = "{书记.名}同志"
@define 款()
基款
@end
@style 注 { bold }
@block 正文
@end

=== places that are filled, and one that is not
--- within
@fields
人 text
@end
@block 正文
{人}说：{题}。
@end
--- base.rpt
@fields
题 text
@end
@title {题}
@block 正文
（无）
@end
@block 落款
县委办
@end
--- data.ini
题 = 报告
人 = 张三
--- text
报告
张三说：报告。
县委办

=== @parent puts what the base has there, in the base's own names
--- within
@let _秘 = "上"
@block 项
前
@parent
{_秘}
@end
--- base.rpt
@let _秘 = "基"
@for x in [1, 2]
@block 项
{_秘}{x}
@end
@end
--- text
前
基1
上
前
基2
上

=== a chain of three
--- a.rpt
@block 甲
a甲
@end
@block 乙
a乙
@end
--- b.rpt
@extends "a.rpt"
@block 甲
b甲
@parent
@block 丙
b丙
@end
@end
@block 乙
b乙
@end
--- template.rpt
@extends "b.rpt"
@block 甲
t甲
@parent
@end
@block 丙
t丙
@parent
@end
--- text
t甲
b甲
a甲
t丙
b丙
b乙

=== a base alone writes what stands in its places
--- template.rpt
@block 甲
甲
@end
@if true
@block 乙
乙
@end
@end
--- text
甲
乙

=== names of the base: @let, and what it uses
--- within
@block 正文
{头}{称}
@end
--- org/org.rpt
@let 头 = "头"
@define 款()
库款
@end
--- data.ini
[书记]
名 = 张三
--- text
头张三同志

=== names of the base: records, and fields beside its own
--- within
@fields
副 人
@end
@block 正文
{书记.名}、{副.名}
@end
--- org/org.rpt
@let 头 = "头"
@define 款()
库款
@end
--- data.ini
[书记]
名 = 张三
[副]
名 = 李四
--- text
张三、李四

=== names of the base: styles and components
--- within
@block 正文
@注 甲
@款()
@end
--- org/org.rpt
@let 头 = "头"
@define 款()
库款
@end
--- data.ini
[书记]
名 = 张三
--- text
甲
基款
--- docx word/document.xml //w:pStyle/@w:val
注
Normal

=== settings of the base hold, those of the template lie over them
--- within
@block 正文
文
@end
@page { margin left 2cm }
--- base.rpt
@page { margin left 1cm right 1cm }
@header
基页眉
@end
@block 正文
@end
--- text
文
--- docx word/document.xml //w:pgMar/@w:left
1134
--- docx word/document.xml //w:pgMar/@w:right
567
--- docx word/header1.xml //w:t
<w:t>基页眉</w:t>

=== a place in a running head
--- within
@block 页眉
上
@end
--- base.rpt
@header
@block 页眉
基
@end
@end
文
--- docx word/header1.xml //w:t
<w:t>上</w:t>

=== checks of both are judged
--- within
@check 数 > 6 "上：{数}"
@block 正文
@warn 数 > 7 "内：{数}"
@end
--- base.rpt
@fields
数 integer
@end
@check 数 > 5 "基：{数}"
@block 正文
@end
--- data.ini
数 = 1
--- messages
base.rpt:4:1: error[E0650]: 基：1
data.ini:1:5: note: `数` is 1 here
template.rpt:4:1: warning[W0650]: 内：1
data.ini:1:5: note: `数` is 1 here
template.rpt:2:1: error[E0650]: 上：1
data.ini:1:5: note: `数` is 1 here

=== text beside the places
--- within

这是正文。

另一段。
@block 正文
文
@end
--- base.rpt
@block 正文
@end
--- messages human
template.rpt:3:1: error[E0262]: a template with @extends has no text of its own: it contains definitions, @fields, @check, settings and @block, and the text goes there
    3 | 这是正文。
      | ^^^^^^^^^^
template.rpt:1:1: note: the template extends another here
--- messages zh human
template.rpt:3:1: 错误[E0262]：用了“@extends”的模板没有自己的正文：里面只放定义、@fields、@check、设置和 @block，正文写在 @block 里
    3 | 这是正文。
      | ^^^^^^^^^^
template.rpt:1:1: 说明：模板在这里继承另一个模板

=== a place that the base does not have
--- within
@block 正问
@end
@block 结语
文
@end
--- base.rpt
@block 正文
@end
@block 落款
@end
--- messages human
template.rpt:2:8: error[E0260]: `base.rpt` has no `@block 正问`
    2 | @block 正问
      |        ^^^^ did you mean `正文`?
template.rpt:4:8: error[E0260]: `base.rpt` has no `@block 结语`
    4 | @block 结语
      |        ^^^^ it has `正文`, `落款`
--- messages zh
template.rpt:2:8: 错误[E0260]：“base.rpt”里没有“@block 正问”（是不是想写“正文”？）
template.rpt:4:8: 错误[E0260]：“base.rpt”里没有“@block 结语”（它有“正文”、“落款”）

=== two of one name in one file
--- within
@block 正文
甲
@end
@block 正文
乙
@end
--- base.rpt
@block 正文
@end
@if true
@block 正文
@end
@end
--- messages human
template.rpt:5:8: error[E0207]: `正文` is declared twice
    5 | @block 正文
      |        ^^^^
template.rpt:2:1: note: the first one is here
base.rpt:4:8: error[E0207]: `正文` is declared twice
    4 | @block 正文
      |        ^^^^
base.rpt:1:8: note: the first one is here

=== a place within what fills has a name of its own
--- within
@block 甲
@block 乙
@end
@end
--- base.rpt
@block 甲
@end
@block 乙
@end
--- messages
template.rpt:3:8: error[E0207]: `乙` is declared twice
base.rpt:3:8: note: the first one is here

=== @parent that fills nothing
--- within
@define 件()
@parent
@end
@block 甲
@block 新
@parent
@end
@件()
@end
--- base.rpt
@block 甲
@parent
@end
--- messages human
template.rpt:3:1: error[E0261]: @parent is allowed only in a @block that fills one of the base's, in a template with @extends
    3 | @parent
      | ^^^^^^^
template.rpt:7:1: error[E0261]: @parent is allowed only in a @block that fills one of the base's, in a template with @extends
    7 | @parent
      | ^^^^^^^
base.rpt:2:1: error[E0261]: @parent is allowed only in a @block that fills one of the base's, in a template with @extends
    2 | @parent
      | ^^^^^^^
--- messages zh
template.rpt:3:1: 错误[E0261]：“@parent”只能写在用了“@extends”的模板里，而且要在填充上级位置的“@block”之内
template.rpt:7:1: 错误[E0261]：“@parent”只能写在用了“@extends”的模板里，而且要在填充上级位置的“@block”之内
base.rpt:2:1: 错误[E0261]：“@parent”只能写在用了“@extends”的模板里，而且要在填充上级位置的“@block”之内

=== a local name of the base in what fills
--- within
@block 甲
{项}
@end
--- base.rpt
@for 项 in [1]
@block 甲
{项}
@end
@end
--- messages human
template.rpt:3:2: error[E0201]: there is no field `项`
    3 | {项}
      |  ^^ in the base it is a name of the block around; a @block that fills a place sees its own file and what stands at the top of the base
base.rpt:1:6: note: `项` is declared here
--- messages zh
template.rpt:3:2: 错误[E0201]：没有名为“项”的字段（在上级模板里，它是所在块内的名字；填充位置的“@block”只看得到自己的文件和上级模板顶层的名字）
base.rpt:1:6: 说明：“项”在此处声明

=== a field that both declare
--- within
@fields
题 text
@end
@block 甲
@end
--- base.rpt
@fields
题 text
@end
@block 甲
@end
--- messages human
template.rpt:3:1: error[E0207]: `题` is declared twice
    3 | 题 text
      | ^^
base.rpt:2:1: note: the first one is here
rptc: error[E0489]: no data were given, and there are fields that must be
hint: `rptc fields TEMPLATE` writes a data file to fill in
note: the template expects `题`

=== two bases
--- within
@extends "base.rpt"
@block 甲
文
@end
--- base.rpt
@block 甲
@end
--- messages human
template.rpt:2:1: error[E0263]: a template can have only one `@extends`
    2 | @extends "base.rpt"
      | ^^^^^^^^^^^^^^^^^^^
template.rpt:1:1: note: the first one is here
--- messages zh
template.rpt:2:1: 错误[E0263]：一个模板只能有一个“@extends”
template.rpt:1:1: 说明：第一处在这里

=== a library extends nothing
--- base.rpt
@block 甲
@end
--- org/org.rpt
@extends "../base.rpt"
--- template.rpt
@use org
文
--- messages
org/org.rpt:1:1: error[E0215]: a library only defines, it cannot contain @extends
org/org.rpt:1:10: error[E0006]: `../base.rpt` leads out of the folder that may be read
note: a path here stays within `org`
--- exit
77

=== a base that is not there
--- template.rpt
@extends "bsae.rpt"
@fields
人 text
@end
@block 甲
{人}{题}
@end
--- messages human
template.rpt:1:10: error[E0001]: there is no file `bsae.rpt`
    1 | @extends "bsae.rpt"
      |          ^^^^^^^^^^
note: looked in `.`
--- exit
66

=== an included file extends another, and so does the template: each has its own fields and values
--- within
@block 甲
@include "part.rpt"("内题目", "加")
@parent
@include "base.rpt"("三")
@end
--- base.rpt
@fields
题 text
@end
@let 长 = length(题)
题{题}长{长}
@block 甲
基
@end
题{题}长{长}
--- part.rpt
@extends "base.rpt"
@fields
加 text
@end
@block 甲
部分{加}{长}
@end
--- data.ini
题 = 外题
--- text
题外题长2
题内题目长3
部分加3
题内题目长3
基
题三长1
基
题三长1
题外题长2
