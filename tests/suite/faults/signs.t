Signs and words that other languages have.

--- frame check
…
--- command
check template.rpt

--- frame check with 姓名
@fields
姓名 text?
@end
…
--- command
check template.rpt

=== == for =
--- within check
@if 1 == 1
甲
@end
--- messages human
template.rpt:1:7: error[E0126]: `==` is not an operator
    1 | @if 1 == 1
      |       ^^ write `=`
--- messages zh human
template.rpt:1:7: 错误[E0126]：“==”不是运算符
    1 | @if 1 == 1
      |       ^^ 应写作 =

=== && and ||
--- within check
@if 1 < 2 && 2 < 3 || false
甲
@end
--- messages human
template.rpt:1:11: error[E0126]: `&&` is not an operator
    1 | @if 1 < 2 && 2 < 3 || false
      |           ^^ write `and`
template.rpt:1:20: error[E0126]: `||` is not an operator
    1 | @if 1 < 2 && 2 < 3 || false
      |                    ^^ write `or`

=== ! for not
--- within check
@if !true
甲
@end
--- messages human
template.rpt:1:5: error[E0126]: `!` is not an operator
    1 | @if !true
      |     ^ write `not`

=== <> for !=
--- within check
{if 1 <> 2}甲{end}
--- messages human
template.rpt:1:7: error[E0126]: `<>` is not an operator
    1 | {if 1 <> 2}甲{end}
      |       ^^ write `!=`

=== ? : chooses nothing
--- within check
{1 < 2 ? "甲" : "乙"}
--- messages human
template.rpt:1:8: error[E0138]: `?` does not choose between values
    1 | {1 < 2 ? "甲" : "乙"}
      |        ^ write `if a then b else c`
--- messages zh human
template.rpt:1:8: 错误[E0138]：不能用“?”和“:”来选择值
    1 | {1 < 2 ? "甲" : "乙"}
      |        ^ 应写作 if a then b else c

=== a full-width ? :
--- within check
{1 < 2？"甲"："乙"}
--- messages human
template.rpt:1:7: error[E0138]: `?` does not choose between values
    1 | {1 < 2？"甲"："乙"}
      |       ^^ write `if a then b else c`

=== a comparison chain
--- within check
@if 0 < 1 < 5
甲
@end
--- messages human
template.rpt:1:11: error[E0137]: comparisons cannot be chained
    1 | @if 0 < 1 < 5
      |           ^ write `0 < a and a < 5`

=== a percent sign for mod
--- within check
{7 % 2}
--- messages human
template.rpt:1:4: error[E0127]: `%` means nothing in code
    1 | {7 % 2}
      |    ^ write `mod`

=== ** and ^ for a power
--- within check
{2 ^ 3}
{2 ** 3}
--- messages human
template.rpt:1:4: error[E0127]: `^` means nothing in code
    1 | {2 ^ 3}
      |    ^
template.rpt:2:5: error[E0135]: unexpected `*`
    2 | {2 ** 3}
      |     ^ expected a value

=== += of another language
--- within check
@let a += 1
完
--- messages human
template.rpt:1:8: error[E0135]: unexpected `+`
    1 | @let a += 1
      |        ^ expected `(`, `=`

=== + to join texts
--- within check with 姓名
{"同志" + 姓名}
--- messages human
template.rpt:4:2: error[E0301]: `+` does not take a value of type text
    4 | {"同志" + 姓名}
      |  ^^^^^^ write texts side by side in one string: "{a}{b}"

=== & to join texts, as in a spreadsheet
--- within check
{"甲" & "乙"}
--- messages human
template.rpt:1:6: error[E0127]: `&` means nothing in code
    1 | {"甲" & "乙"}
      |       ^ write `and`; texts are joined in one string: "{a}{b}"

=== a text in single quotation marks
--- within check
{if 1 < 2}{'甲'}{end}
--- messages human
template.rpt:1:12: error[E0127]: `'` means nothing in code
    1 | {if 1 < 2}{'甲'}{end}
      |            ^ write `"`

=== a text in Chinese single quotation marks
--- within check
@let 甲 = ‘乙’
完
--- messages human
template.rpt:1:10: error[E0127]: `‘` means nothing in code
    1 | @let 甲 = ‘乙’
      |           ^ write `“`

=== an ordinary quotation mark and a Chinese one
--- within check
@let 甲 = "乙”
{甲}
--- messages human
template.rpt:1:10: error[E0110]: the text that `"` begins is not closed on its line
    1 | @let 甲 = "乙”
      |           ^ close it with `"`
--- messages zh human
template.rpt:1:10: 错误[E0110]：由 " 开始的文字到行末还没有结束
    1 | @let 甲 = "乙”
      |           ^ 请用“"”结束

=== a Chinese one and an ordinary one
--- within check
@let 甲 = “乙"
{甲}
--- messages human
template.rpt:1:10: error[E0110]: the text that `“` begins is not closed on its line
    1 | @let 甲 = “乙"
      |           ^ close it with `”`

=== Chinese quotation marks the wrong way round
--- within check
@let 甲 = ”乙“
{甲}
--- messages human
template.rpt:1:10: error[E0127]: `”` means nothing in code
    1 | @let 甲 = ”乙“
      |           ^ write `“`

=== a full stop of a Chinese input method
--- within check
@fields
会议 { 地点 text }
@end
{会议。地点}
--- messages human
template.rpt:4:4: error[E0127]: `。` means nothing in code
    4 | {会议。地点}
      |      ^^ write `.`

=== a multiplication sign and a division sign
--- within check
{3 × 4}，{8 ÷ 2}
--- messages human
template.rpt:1:4: error[E0127]: `×` means nothing in code
    1 | {3 × 4}，{8 ÷ 2}
      |    ^ write `*`
template.rpt:1:12: error[E0127]: `÷` means nothing in code
    1 | {3 × 4}，{8 ÷ 2}
      |             ^ write `/`

=== null and None
--- within check
@fields
备注 text?
@end
@if 备注 != null
{备注}
@end
--- messages human
template.rpt:4:11: error[E0201]: there is no field `null`
    4 | @if 备注 != null
      |             ^^^^ `if x` asks whether a value is there, `x ?? y` is y where it is missing

=== True and FALSE
--- within check
{if True}甲{else}乙{end}
--- messages human
template.rpt:1:5: error[E0201]: there is no field `True`
    1 | {if True}甲{else}乙{end}
      |     ^^^^ did you mean `true`?

=== is and not in
--- within check
{if 1 is 2}甲{end}
{if 1 not in [2]}乙{end}
--- messages human
template.rpt:1:7: error[E0135]: unexpected `is`
    1 | {if 1 is 2}甲{end}
      |       ^^ expected an operator, or `}`, `then`
template.rpt:2:7: error[E0135]: unexpected `not`
    2 | {if 1 not in [2]}乙{end}
      |       ^^^ write `not x in list`

=== {{x}} of other engines
--- within check with 姓名
{{姓名}}同志
--- messages human
template.rpt:4:1: error[E0147]: a value is written in one pair of braces
    4 | {{姓名}}同志
      | ^^^^^^^^ write `{姓名}`
--- messages zh human
template.rpt:4:1: 错误[E0147]：值只用一层花括号
    4 | {{姓名}}同志
      | ^^^^^^^^ 应写作 {姓名}

=== {{ x.y | filter }} of other engines
--- within check
@fields
人 { 姓名 text? }
@end
{{ 人.姓名 | upper }}同志
--- messages
template.rpt:4:1: error[E0147]: a value is written in one pair of braces (write `{人.姓名 | upper}`)

=== a value in three pairs of braces
--- template.rpt
@let 名 = "甲"
{{{名}}}和{{{{ 名:0 }}}}
--- messages
template.rpt:2:1: error[E0147]: a value is written in one pair of braces (write `{名}`)
template.rpt:2:9: error[E0147]: a value is written in one pair of braces (write `{名:0}`)

=== ${x} of other engines
--- template.rpt
@fields
姓名 text?
@end
${姓名}同志
--- text
$同志

=== {% if %} of other engines
--- within check with 姓名
{% if 姓名 %}{姓名}同志{% endif %}
--- messages human
template.rpt:4:1: error[E0146]: `{%` begins nothing here
    4 | {% if 姓名 %}{姓名}同志{% endif %}
      | ^^ write `{if …}` … `{end}`, `{for …}` … `{end}`
template.rpt:4:18: error[E0146]: `{%` begins nothing here
    4 | {% if 姓名 %}{姓名}同志{% endif %}
      |                        ^^ write `{if …}` … `{end}`, `{for …}` … `{end}`

=== {#if} and {/if} of other engines
--- within check with 姓名
{#if 姓名}{姓名}同志{/if}
--- messages human
template.rpt:4:1: error[E0146]: `{#` begins nothing here
    4 | {#if 姓名}{姓名}同志{/if}
      | ^^ write `{if …}` … `{end}`, `{for …}` … `{end}`
template.rpt:4:15: error[E0146]: `{/` begins nothing here
    4 | {#if 姓名}{姓名}同志{/if}
      |                     ^^ write `{if …}` … `{end}`, `{for …}` … `{end}`

=== {endif} and {endfor}
--- within check with 姓名
{if 姓名}{姓名}{endif}
--- messages human
template.rpt:4:12: error[E0145]: there is no `{endif}`
    4 | {if 姓名}{姓名}{endif}
      |                ^^^^^^^ write `{end}`
template.rpt:4:13: error[E0201]: there is no field `endif`
    4 | {if 姓名}{姓名}{endif}
      |                 ^^^^^

=== {else if}
--- within check
{if 1 > 2}甲{else if 2 > 1}乙{end}
--- messages human
template.rpt:1:13: error[E0145]: there is no `{else if …}`
    1 | {if 1 > 2}甲{else if 2 > 1}乙{end}
      |              ^^^^ write `{elif …}`

=== {foreach}
--- within check
{foreach x in [1, 2]}{x}{end}
--- messages human
template.rpt:1:2: error[E0145]: there is no `{foreach …}`
    1 | {foreach x in [1, 2]}{x}{end}
      |  ^^^^^^^ did you mean `{for …}`?

=== a comment of another language in prose is prose
--- template.rpt
正文。<!-- 草稿 -->

/* 说明 */
--- text
正文。<!-- 草稿 -->
/* 说明 */

=== a comment of another language among fields
--- within check
@fields
# 支部的名称
支部 text
; 应到人数
应到 integer /* 人 */
@end
{支部}{应到}
--- messages human
template.rpt:2:1: error[E0149]: `#` does not begin a comment here
    2 | # 支部的名称
      | ^ a comment begins with `//`
template.rpt:4:7: error[E0136]: something is missing at the end of the line
    4 | ; 应到人数
      |           ^ expected a type, such as `text`, `date`, `list of text`
template.rpt:5:12: error[E0149]: `/*` does not begin a comment here
    5 | 应到 integer /* 人 */
      |              ^^ a comment begins with `//`

=== a comment of another language behind a property
--- within check
@style 甲 { bold # 粗
size 三号 /* 大 */ }
@甲 完
--- messages human
template.rpt:1:17: error[E0127]: `#` means nothing in code
    1 | @style 甲 { bold # 粗
      |                  ^ a comment begins with `//`
template.rpt:2:9: error[E0149]: `/*` does not begin a comment here
    2 | size 三号 /* 大 */ }
      |           ^^ a comment begins with `//`
