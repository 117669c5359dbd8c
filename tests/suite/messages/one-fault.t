One fault, one message: what an earlier fault explains is not said again.

=== a name that nobody declared is said once, its other places are notes
--- template.rpt
{甲}{乙}

{甲}{count([甲])}{长(1)}{长(2)}

@落 {乙}
@落 款
--- messages
template.rpt:1:2: error[E0201]: there is no field `甲`
template.rpt:3:2: note: `甲` is used here
template.rpt:3:12: note: `甲` is used here
template.rpt:1:5: error[E0201]: there is no field `乙`
template.rpt:5:5: note: `乙` is used here
template.rpt:3:17: error[E0203]: there is no function `长`
template.rpt:3:23: note: `长` is used here
template.rpt:5:2: error[E0204]: there is no style `落`
template.rpt:6:2: note: `落` is used here

=== a member that the record lacks
--- template.rpt
@fields
会 { 日 date? }
@end
{会.期}{会.期:M月}

{会.时}
--- messages
template.rpt:4:4: error[E0202]: `会` has no member `期` (it has `日`)
template.rpt:4:9: note: `期` is used here
template.rpt:6:4: error[E0202]: `会` has no member `时` (it has `日`)

=== after an @end without its block names and places are not judged
--- template.rpt
甲 text
@end
{甲}{loop.index}{长(1)}
@body
--- messages
template.rpt:2:1: error[E0114]: this `@end` is one too many: no block is open
template.rpt:3:17: error[E0203]: there is no function `长`

=== a block left open does not make what follows wrong
--- template.rpt
@define 框(题: text)
{题}
@document { title "甲" }
@define 段(题: text)
{题}
@end
@框("甲")
--- messages
template.rpt:1:1: error[E0104]: `@define` has no `@end`

=== a fault in the fields leaves names and data unjudged, not formats and styles
--- template.rpt
@fields
甲 text "标签" "又一个"
乙 text
@end
{甲}{丙}{today:YYYY}
@落 款
--- data.ini
丁 = 1
--- messages
template.rpt:2:13: error[E0135]: unexpected `"` (expected `;`, `=`, `mask`)
template.rpt:5:14: error[E0309]: `YYYY` is not a format for date (write `yyyy`)
template.rpt:6:2: error[E0204]: there is no style `落`

=== a list that nobody declared: its items' members and formats are not judged
--- template.rpt
@for g in 人 where 优 group by 组
{g.key:0.0}{count(g.items)}
@end
--- messages
template.rpt:1:11: error[E0201]: there is no field `人`

=== an empty template with a fault is not said to be empty
--- template.rpt
@fields
甲 text
--- messages
template.rpt:1:1: error[E0104]: `@fields` has no `@end`

=== the opening of the fields is lost: what looks wrong in them follows from that
--- template.rpt
会议 "会议" {
  地点 text
}
人 list { 名 text }
@end
{会议.地点}
--- messages
template.rpt:5:1: error[E0114]: this `@end` is one too many: no block is open

=== the end of the fields is lost, with records behind a blank line
--- template.rpt
@fields
甲 text

会议 "会议" {
  地点 text
}

正文。
--- messages
template.rpt:1:1: error[E0104]: `@fields` has no `@end`

=== an argument for a parameter that has one already
--- template.rpt
@let f(a: integer, b: integer = 1) = a + b
@define 段(甲: text, 乙: integer)
{甲}{乙}
@end
{f(1, a: 2)}
@段("x", 甲: "y", 乙: 1)
{f(b: 1, 2)}
--- messages
template.rpt:5:7: error[E0326]: `f` has a value for `a` already
template.rpt:1:6: note: `f` is declared here
template.rpt:6:9: error[E0326]: `段` has a value for `甲` already
template.rpt:2:9: note: `段` is declared here
template.rpt:7:10: error[E0326]: `f` has a value for `b` already
template.rpt:1:6: note: `f` is declared here

=== a component whose first line has a fault: neither its parameters nor its arguments are judged
--- template.rpt
@define 落款(机关 text)
{机关}
@end
@落款("甲")
@落款("乙", 2)
--- messages
template.rpt:1:15: error[E0135]: unexpected `text` (expected `:`)

=== a function whose line has a fault is one all the same
--- template.rpt
@let 率(a: integer) = a +
{率(1)}
@if 1 > 0
@let 数(a: integer) = a +
{数(1)}
@end
--- messages
template.rpt:1:25: error[E0136]: something is missing at the end of the line (expected a value)
template.rpt:4:25: error[E0136]: something is missing at the end of the line (expected a value)

=== a definition without a name: any name may be its own
--- template.rpt
@define (机关: text)
{机关}
@end
@落款("甲")
{率(1)}
--- messages
template.rpt:1:9: error[E0135]: unexpected `(` (expected a name)

=== what a library lost is not asked for where it is used
--- org/a.rpt
@define 落款(机关: text)
{机关}
@style 抬头 { bold }
@let 率(a: integer) = a
--- org/b.rpt
@style : 正文 { bold }
@let 数(a integer) = a
@define 称呼(谁 text)
{谁}
@end
--- template.rpt
@use "org/a"
@落款("甲")
@抬头 丙
{率(1)}
--- second.rpt
@use "org/b"
@附注 丙
@称呼("甲", "乙")
{数(1)}
--- command
check template.rpt second.rpt --no-lint all
--- messages
org/a.rpt:1:1: error[E0104]: `@define` has no `@end`
org/b.rpt:1:8: error[E0135]: unexpected `:` (expected a name)
org/b.rpt:2:10: error[E0135]: unexpected `integer` (expected `:`)
org/b.rpt:3:14: error[E0135]: unexpected `text` (expected `:`)
