What is not closed, or closed in the wrong order.

--- frame
…
--- command
check template.rpt

=== a brace in prose
--- within
于{1 + 2召开。
会议
--- messages human
template.rpt:1:2: error[E0109]: this `{` is not closed on its line
    1 | 于{1 + 2召开。
      |   ^ close it with `}`
--- messages zh human
template.rpt:1:2: 错误[E0109]：这个“{”到行末还没有结束
    1 | 于{1 + 2召开。
      |   ^ 请用“}”结束

=== a brace in prose, and code that goes on like prose
--- within
@fields
地点 text?
@end
于{地点召开，会议由书记主持。
--- messages human
template.rpt:4:2: error[E0109]: this `{` is not closed on its line
    4 | 于{地点召开，会议由书记主持。
      |   ^ close it with `}`

=== a string
--- within
@let a = "县委
{a}
--- messages human
template.rpt:1:10: error[E0110]: the text that `"` begins is not closed on its line
    1 | @let a = "县委
      |          ^ close it with `"`

=== a string in a brace
--- within
{join([1, 2], "、)}
--- messages human
template.rpt:1:15: error[E0110]: the text that `"` begins is not closed on its line
    1 | {join([1, 2], "、)}
      |               ^ close it with `"`

=== a bracket
--- within
{round(1.5}
--- messages human
template.rpt:1:7: error[E0111]: this `(` is not closed
    1 | {round(1.5}
      |       ^ close it with `)`

=== a bracket too many
--- within
{round(1.5))}
--- messages human
template.rpt:1:12: error[E0128]: this `)` closes nothing
    1 | {round(1.5))}
      |            ^

=== a bracket of the wrong kind
--- within
{count([1, 2)}
--- messages human
template.rpt:1:8: error[E0111]: this `[` is not closed
    1 | {count([1, 2)}
      |        ^ close it with `]`

=== a brace too many
--- within
{1 + 2}}
--- messages human
template.rpt:1:8: error[E0121]: this `}` closes nothing
    1 | {1 + 2}}
      |        ^ a plain one is written `\}`
--- messages zh
template.rpt:1:8: 错误[E0121]：这个“}”没有对应的“{”（若是普通文字，请写作 \}）

=== a brace that closes nothing
--- within
会议}召开
--- messages human
template.rpt:1:3: error[E0121]: this `}` closes nothing
    1 | 会议}召开
      |     ^ a plain one is written `\}`

=== {end} is missing
--- within
@fields
请假 list of text
@end
应到3人{if 请假}，请假{count(请假)}人。

会议开始。
--- messages human
template.rpt:4:5: error[E0108]: `{if}` has no `{end}` in its paragraph, cell, footnote or `**`
    4 | 应到3人{if 请假}，请假{count(请假)}人。
      |        ^^^ for whole paragraphs write `@if`, `@for` … `@end`
--- messages zh human
template.rpt:4:5: 错误[E0108]：“{if}”在所在的段落、单元格、脚注或“**”内没有“{end}”
    4 | 应到3人{if 请假}，请假{count(请假)}人。
      |        ^^^ 要包住整段，请用 @if、@for 和 @end

=== {end} too many
--- within
应到3人{if 1 < 2}，请假2人{end}{end}。
--- messages human
template.rpt:1:25: error[E0123]: `{end}` closes nothing: no `{if}`, `{for}` or `{style}` is open in this paragraph
    1 | 应到3人{if 1 < 2}，请假2人{end}{end}。
      |                                ^^^^^

=== {if} over two paragraphs
--- within
{if 1 < 2}甲

乙{end}
--- messages human
template.rpt:1:1: error[E0108]: `{if}` has no `{end}` in its paragraph, cell, footnote or `**`
    1 | {if 1 < 2}甲
      | ^^^ for whole paragraphs write `@if`, `@for` … `@end`

=== {if} across **
--- within
{if 1 < 2}甲**乙{end}丙**
--- messages human
template.rpt:1:12: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}`
    1 | {if 1 < 2}甲**乙{end}丙**
      |             ^^ a plain one is written `\*\*`

=== ** across {if}
--- within
**甲{if 1 < 2}乙**丙{end}
--- messages human
template.rpt:1:15: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}`
    1 | **甲{if 1 < 2}乙**丙{end}
      |                 ^^ a plain one is written `\*\*`

=== ** left open
--- within
这是**重点。

正文。
--- messages human
template.rpt:1:3: error[E0105]: this `**` is not closed in its paragraph, cell, footnote or `{…}`
    1 | 这是**重点。
      |     ^^ a plain one is written `\*\*`
--- messages zh human
template.rpt:1:3: 错误[E0105]：这个“**”在所在的段落、单元格、脚注或“{…}”内没有成对
    1 | 这是**重点。
      |     ^^ 若是普通文字，请写作 \*\*

=== properties
--- within
@style 甲 {
bold

@style 乙 { italic }
完
--- messages human
template.rpt:1:10: error[E0111]: this `{` is not closed
    1 | @style 甲 {
      |           ^ close it with `}`

=== properties with the brace on a line of its own
--- within
@style 甲
{
  bold
}
@甲 完
--- messages human
template.rpt:2:1: error[E0148]: the `{` belongs on the line of its directive
    2 | {
      | ^ write it after `@style 甲`

=== a record of fields
--- within
@fields
会议 { 地点 text
主持 text
@end
完
--- messages human
template.rpt:2:4: error[E0111]: this `{` is not closed
    2 | 会议 { 地点 text
      |      ^ close it with `}`

=== @end in prose
--- within
{for x in [1, 2]}{x}
@end
--- messages human
template.rpt:1:1: error[E0108]: `{for}` has no `{end}` in its paragraph, cell, footnote or `**`
    1 | {for x in [1, 2]}{x}
      | ^^^^ for whole paragraphs write `@if`, `@for` … `@end`

=== members whose record lost its first line are not told to be declared twice
--- template.rpt
@fields
单位 text
// 队伍 list {
  姓名 text
  单位 text
  专职 boolean
}
@end
@let 专职 = 5
{专职}
--- messages
template.rpt:7:1: error[E0128]: this `}` closes nothing

=== what stands behind a brace that closes nothing is told to be declared twice
--- template.rpt
@fields
  姓名 text
}
单位 text
单位 date
专职 boolean
@end
@let 专职 = 5
{专职}
--- messages
template.rpt:3:1: error[E0128]: this `}` closes nothing
template.rpt:5:1: error[E0207]: `单位` is declared twice
template.rpt:4:1: note: the first one is here
template.rpt:8:6: error[E0207]: `专职` is declared twice
template.rpt:6:1: note: the first one is here
