Directives that are misspelt, or written as other languages write them.

--- frame check
…
--- command
check template.rpt

--- frame check with text
…
完
--- command
check template.rpt

=== a misspelt @fields is one message
--- within check
@feilds
支部 text "党支部名称"
应到 integer
@end

{支部}应到党员{应到}人。
--- messages human
template.rpt:1:1: error[E0144]: there is no directive `@feilds`
    1 | @feilds
      | ^^^^^^^ did you mean `@fields`?
--- messages zh human
template.rpt:1:1: 错误[E0144]：没有“@feilds”这个指令
    1 | @feilds
      | ^^^^^^^ 是不是想写“@fields”？

=== a misspelt @fields with nothing to close it
--- within check
@field
支部 text

{支部}开会。
--- messages human
template.rpt:1:1: error[E0144]: there is no directive `@field`
    1 | @field
      | ^^^^^^ did you mean `@fields`?

=== a misspelt block with properties
--- within check
@wiht { indent first 2字; before 12pt }
甲
@end
--- messages human
template.rpt:1:1: error[E0144]: there is no directive `@wiht`
    1 | @wiht { indent first 2字; before 12pt }
      | ^^^^^ did you mean `@with`?

=== a misspelt directive that is no block
--- within check with text
@styel 甲 { size 三号 }
@pagebraek
@chekc 1 < 2 "x"
--- messages human
template.rpt:1:1: error[E0144]: there is no directive `@styel`
    1 | @styel 甲 { size 三号 }
      | ^^^^^^ did you mean `@style`?
template.rpt:2:1: error[E0144]: there is no directive `@pagebraek`
    2 | @pagebraek
      | ^^^^^^^^^^ did you mean `@pagebreak`?
template.rpt:3:1: error[E0144]: there is no directive `@chekc`
    3 | @chekc 1 < 2 "x"
      | ^^^^^^ did you mean `@check`?

=== a misspelt directive whose braces go over several lines
--- within check with text
@pgae {
  size A4
  margin top 37mm
}
--- messages human
template.rpt:1:1: error[E0144]: there is no directive `@pgae`
    1 | @pgae {
      | ^^^^^ did you mean `@page`?

=== a style with a name near a directive's is a style
--- template.rpt
@style lists { bold }
@if 1 < 2
@lists 甲
@end
@lists 乙
--- text
甲
乙

=== a misspelt @define
--- within check
@defin 落款(机关: text)
@body
@end
@落款("县委")
--- messages
template.rpt:1:1: error[E0144]: there is no directive `@defin` (did you mean `@define`?)

=== a misspelt @else
--- within check
@if 1 > 2
甲
@esle
乙
@end
--- messages human
template.rpt:3:1: error[E0144]: there is no directive `@esle`
    3 | @esle
      | ^^^^^ did you mean `@else`?
--- messages zh
template.rpt:3:1: 错误[E0144]：没有“@esle”这个指令（是不是想写“@else”？）

=== @for of another language
--- within check
@foreach x in [1, 2]
{x}
@end
--- messages human
template.rpt:1:1: error[E0144]: there is no directive `@foreach`
    1 | @foreach x in [1, 2]
      | ^^^^^^^^ did you mean `@for`?

=== @for x of list
--- within check
@for x of [1, 2]
{x}
@end
--- messages human
template.rpt:1:8: error[E0135]: unexpected `of`
    1 | @for x of [1, 2]
      |        ^^ expected `,`, `in`

=== @for with a bracket
--- within check
@for (x in [1, 2])
{x}
@end
--- messages human
template.rpt:1:6: error[E0135]: unexpected `(`
    1 | @for (x in [1, 2])
      |      ^ expected a name

=== @if with a bracket and a brace
--- within check
@if (1 < 2) {
甲
}
--- messages human
template.rpt:1:13: error[E0135]: unexpected `{`
    1 | @if (1 < 2) {
      |             ^ a block has no braces; `@end` closes it

=== @else if
--- within check
@if 1 > 2
甲
@else if 2 > 1
乙
@end
--- messages human
template.rpt:3:1: error[E0144]: there is no directive `@else if`
    3 | @else if 2 > 1
      | ^^^^^^^^ write `@elif`
--- messages zh
template.rpt:3:1: 错误[E0144]：没有“@else if”这个指令（应写作 @elif）

=== @elseif and @elsif
--- within check
@if 1 > 2
甲
@elseif 2 > 1
乙
@elsif true
丙
@end
--- messages
template.rpt:3:1: error[E0144]: there is no directive `@elseif` (did you mean `@elif`?)
template.rpt:5:1: error[E0144]: there is no directive `@elsif` (did you mean `@elif`?)

=== @endif and @endfor
--- within check
@if 1 < 2
甲
@endif
@for x in [1]
乙
@endfor
--- messages human
template.rpt:3:1: error[E0144]: there is no directive `@endif`
    3 | @endif
      | ^^^^^^ did you mean `@end`?
template.rpt:6:1: error[E0144]: there is no directive `@endfor`
    6 | @endfor
      | ^^^^^^^ did you mean `@end`?

=== @end if on a @for
--- within check
@for x in [1]
乙
@end if
--- messages human
template.rpt:3:1: error[E0115]: `@end if` does not match the open `@for`
    3 | @end if
      | ^^^^^^^
template.rpt:1:1: note: `@for` is opened here

=== an @end too many
--- within check
@if 1 < 2
甲
@end
@end
--- messages human
template.rpt:4:1: error[E0114]: this `@end` is one too many: no block is open
    4 | @end
      | ^^^^

=== a forgotten @end
--- within check
@if 1 < 2
甲

# 题

乙
--- messages human
template.rpt:1:1: error[E0104]: `@if` has no `@end`
    1 | @if 1 < 2
      | ^^^
--- messages zh human
template.rpt:1:1: 错误[E0104]：“@if”没有对应的“@end”
    1 | @if 1 < 2
      | ^^^

=== a forgotten @end of the inner block
--- within check
@if 1 < 2
@for x in [1]
甲{x}
@end
乙
--- messages human
template.rpt:1:1: error[E0104]: `@if` has no `@end`
    1 | @if 1 < 2
      | ^^^

=== a forgotten @end of @fields before prose
--- within check
@fields
支部 text "党支部名称"
应到 integer

{支部}应到党员{应到}人。
会议由书记主持，议程如下。
第一项，宣布开会。

# 会议情况
--- messages human
template.rpt:1:1: error[E0104]: `@fields` has no `@end`
    1 | @fields
      | ^^^^^^^
--- messages zh
template.rpt:1:1: 错误[E0104]：“@fields”没有对应的“@end”

=== a forgotten @end of @fields before a directive
--- within check
@fields
支部 text
@title 通知
{支部}：
--- messages human
template.rpt:1:1: error[E0104]: `@fields` has no `@end`
    1 | @fields
      | ^^^^^^^

=== @title without a blank
--- within check with text
@title关于开会的通知
--- messages human
template.rpt:1:2: error[E0204]: there is no style `title关于开会的通知`
    1 | @title关于开会的通知
      |  ^^^^^^^^^^^^^^^^^^^ write a blank after `@title`

=== a directive with a capital letter
--- within check
@Fields
支部 text
@End
{支部}
--- messages human
template.rpt:1:1: error[E0144]: there is no directive `@Fields`
    1 | @Fields
      | ^^^^^^^ did you mean `@fields`?
template.rpt:3:1: error[E0144]: there is no directive `@End`
    3 | @End
      | ^^^^ did you mean `@end`?

=== a directive with a blank behind the @
--- template.rpt
@ if 1 < 2
甲
@ end
--- text
@ if 1 < 2甲@ end
--- messages
template.rpt:1:1: warning[W0107]: with a blank after the `@` this is not a directive (write `@if`)
template.rpt:3:1: warning[W0107]: with a blank after the `@` this is not a directive (write `@end`)

=== a directive in full-width letters
--- within check
@ｆｉｅｌｄｓ
支部 text
@end
{支部}
--- messages human
template.rpt:1:1: error[E0144]: there is no directive `@ｆｉｅｌｄｓ`
    1 | @ｆｉｅｌｄｓ
      | ^^^^^^^^^^^^^ did you mean `@fields`?

=== @use of a name with a slash without quotes
--- within check with text
@use org/common
--- messages human
template.rpt:1:6: error[E0135]: unexpected `org/common`
    1 | @use org/common
      |      ^^^^^^^^^^ write `"org/common"`

=== @use after content is read all the same
--- template.rpt
正文。
@use org
@标题 通知
--- org/org.rpt
@style 标题 { bold }
--- text
正文。
通知

=== @include of a path without quotes
--- within check with text
@include part.rpt
--- messages human
template.rpt:1:10: error[E0135]: unexpected `part.rpt`
    1 | @include part.rpt
      |          ^^^^^^^^ write `"part.rpt"`

=== @let with a colon
--- within check
@let 剩余: 3 - 1
{剩余}
--- messages human
template.rpt:1:8: error[E0135]: unexpected `:`
    1 | @let 剩余: 3 - 1
      |          ^ expected `(`, `=`

=== @let without a name
--- within check with text
@let = 3
--- messages human
template.rpt:1:6: error[E0135]: unexpected `=`
    1 | @let = 3
      |      ^ expected a name

=== @let like a variable that is set anew
--- within check
@let a = 1
@let a = a + 1
{a}
--- messages
template.rpt:2:6: error[E0207]: `a` is declared twice
template.rpt:1:6: note: the first one is here

=== @check without its message
--- within check with text
@check 1 < 2
--- messages human
template.rpt:1:13: error[E0136]: something is missing at the end of the line
    1 | @check 1 < 2
      |             ^ expected text in quotation marks

=== @list without its example
--- within check
@list
- 甲
@end
--- messages human
template.rpt:1:6: error[E0136]: something is missing at the end of the line
    1 | @list
      |      ^ expected text in quotation marks

=== a number example that begins no series
--- within check
@list "二是"
- 甲
@end
--- messages human
template.rpt:1:7: error[E0503]: no number series begins with this example
    1 | @list "二是"
      |       ^^^^^^ for example "一、" "（一）" "1." "第一条　" "①" "(a)"
--- messages zh human
template.rpt:1:7: 错误[E0503]：没有哪种编号是这样开头的
    1 | @list "二是"
      |       ^^^^^^ 例如 "一、" "（一）" "1." "第一条　" "①" "(a)"

=== @header after content
--- within check
正文。

@header
县委
@end
--- messages human
template.rpt:3:1: error[E0508]: @header comes after the first block of its section
    3 | @header
      | ^^^^^^^ write it before the first block; a `@page { … }` right before it begins a new section
--- messages zh
template.rpt:3:1: 错误[E0508]：@header 写在了这一节的内容之后（请写在本节第一个内容块之前；在它前面写一行 @page { … } 就另起一节）

=== @header in an @if
--- within check with text
@if 1 < 2
@header
县委
@end
@end
--- messages
template.rpt:2:1: error[E0218]: @header belongs at the top of a file, not inside a block (write it before the first block; a `@page { … }` right before it begins a new section)

=== a component without brackets
--- within check
@define 落款(机关: text)
{机关}
@end
@落款 县委
--- messages human
template.rpt:4:2: error[E0204]: there is no style `落款`
    4 | @落款 县委
      |  ^^^^ it is a component: `@落款(…)`
template.rpt:1:9: note: `落款` is declared here

=== a component nobody defined
--- within check
@define 落款(机关: text)
{机关}
@end
@落歀("县委")
--- messages human
template.rpt:4:2: error[E0219]: there is no component `落歀`
    4 | @落歀("县委")
      |  ^^^^ did you mean `落款`?

=== a style used as a component
--- within check
@use org
@署名(县委)
--- org/org.rpt
@style 标题 { bold }
@style 署名 { align right }
--- messages human
template.rpt:2:2: error[E0219]: there is no component `署名`
    2 | @署名(县委)
      |  ^^^^ it is a style: `@署名 text`
template.rpt:2:5: error[E0201]: there is no field `县委`
    2 | @署名(县委)
      |       ^^^^ if it is text, write it in quotation marks: `"县委"`

=== blocks in which nothing stands that they are for
--- template.rpt
@define 项(名: text)
- {名}
@end
@list "一、"
// 只有注释

@end
@list "一、"
+ 甲
段落
@if 1 < 2
@list "1."
- 子
@end
@end
@end
@table { caption "空" }
// 只有注释
@end
@table
@for x in [1]
@end
@end
@if 1 < 2
@elif 2 < 1
@else
@end
@for x in [1]
@empty
@end
@with { bold }
@end
正文。
--- text
（1） 甲段落
1.子
正文。
--- messages
template.rpt:4:1: warning[W0585]: this `@list` has no items (its items are lines that begin with `- `)
template.rpt:8:1: warning[W0585]: this `@list` has no items (its items are lines that begin with `- `)
template.rpt:17:1: warning[W0584]: this `@table` is empty (a row begins with `|`)
template.rpt:21:1: warning[W0584]: this `@for` is empty
template.rpt:24:1: warning[W0584]: this `@if` is empty
template.rpt:28:1: warning[W0584]: this `@for` is empty
template.rpt:31:1: warning[W0584]: this `@with` is empty
--- messages zh
template.rpt:4:1: 警告[W0585]：这个“@list”里没有一项（列表的各项要以“- ”开头）
template.rpt:8:1: 警告[W0585]：这个“@list”里没有一项（列表的各项要以“- ”开头）
template.rpt:17:1: 警告[W0584]：这个“@table”里什么也没有（一行以“|”开头）
template.rpt:21:1: 警告[W0584]：这个“@for”里什么也没有
template.rpt:24:1: 警告[W0584]：这个“@if”里什么也没有
template.rpt:28:1: 警告[W0584]：这个“@for”里什么也没有
template.rpt:31:1: 警告[W0584]：这个“@with”里什么也没有

=== blocks with what they are for, also by control, components and what is brought in
--- template.rpt
@header
@end
@define 项(名: text)
- {名}
@end
@define 框(名: text)
@list "一、"
@body
@end
@end
@list "一、"
@if 1 < 2
@for x in [1]
- 甲
@end
@end
@end
@list "1."
@项("甲")
@end
@begin 框("甲")
- 乙
@end
@table
@if 1 < 2
| 甲 |
@end
@end
@table
@row
@cell
甲
@end
@end
@end
@if 1 < 2
@let a = 1
@else
@end
--- command
check template.rpt --no-lint all
--- messages
