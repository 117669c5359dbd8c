What evaluating takes is counted in steps, also where a document of a few bytes grows without end: with the usual limit it
ends with status 77. (Many more of these: tests/property/bounds.)

--- frame records
@record r0 { a r1; b r1 }
@record r1 { a r2; b r2 }
@record r2 { a r3; b r3 }
@record r3 { a r4; b r4 }
@record r4 { a r5; b r5 }
@record r5 { a r6; b r6 }
@record r6 { a r7; b r7 }
@record r7 { a r8; b r8 }
@record r8 { a r9; b r9 }
@record r9 { a r10; b r10 }
@record r10 { a r11; b r11 }
@record r11 { a r12; b r12 }
…
@fields
f r0
@end
x

--- frame list
@fields
数 list of integer
@end
…
{count(数)}

=== texts replaced by texts
--- template.rpt
@let a = "xxxxxxxxxx"
@let b = replace(a, "x", a)
@let c = replace(b, "x", b)
@let d = replace(c, "x", c)
@let e = replace(d, "x", d)
{length(e)}
--- exit
77
--- messages
template.rpt:4:10: error[E0012]: beyond the limit `steps` of 100000000; `--limit steps=…` sets another

=== queries in queries
--- template.rpt
@let a = split("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "")
{count(a where count(a where count(a where count(a where count(a where true)>0)>0)>0)>0)}
--- exit
77
--- messages
template.rpt:2:64: error[E0012]: beyond the limit `steps` of 100000000; `--limit steps=…` sets another

=== what a round makes is given back
--- template.rpt
@let a = split("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "")
{count(a where count(a where count(a where length("{it}{it}{it}") = 3) > 0) > 0)}
{count(a sort by length(join(a, "{it}")))}
{count(a group by length(join(a, "{it}")))}
--- args
--limit memory=2M
--- text
64 64 1

=== but not what lives longer than the round that asked for it
--- template.rpt
@fields
数 list of integer
下 integer = max(数 where it < 上)
上 integer = max(数)
@end
@let 中 = "{count(数 where it > 下)}项"
{count(数 where "{it}" != 中 and it <= 上)}{count(数 where it < 下)}{中}{上}{下}
{join((数 group by "{it + 下}{中}").key, "、")}
{join((数 sort by "{length(中)}{it + 下}" desc), "、")}
--- data.json
{ "数": [3, 1, 2] }
--- text
311项32 51项、31项、41项3、2、1

=== records that hold others twice, and so on
--- within records
@record r12 { a text }
--- args
--limit steps=1M
--- exit
77
--- messages human
template.rpt:2:20: error[E0012]: beyond the limit `steps` of 1048576; `--limit steps=…` sets another
    2 | @record r1 { a r2; b r2 }
      |                    ^ with those of all records in it, that makes 2048 values
rptc: error[E0489]: no data were given, and there are fields that must be
hint: `rptc fields TEMPLATE` writes a data file to fill in
note: the template expects `f`

=== a scaffold of them
--- within records
@record r12 { a text }
--- command
fields template.rpt --limit steps=1M
--- exit
77
--- messages
template.rpt:2:20: error[E0012]: beyond the limit `steps` of 1048576; `--limit steps=…` sets another (with those of all records in it, that makes 2048 values)

=== a draft of them, where all may be left out
--- within records
@record r12 { a text? }
--- args
--draft --limit steps=1M
--- exit
77
--- messages
template.rpt:2:20: error[E0012]: beyond the limit `steps` of 1048576; `--limit steps=…` sets another (with those of all records in it, that makes 2048 values)

=== records that expressions put together
--- template.rpt
@let a0 = { x: 1, y: 2 }
@let a1 = { x: a0, y: a0 }
@let a2 = { x: a1, y: a1 }
@let a3 = { x: a2, y: a2 }
@let a4 = { x: a3, y: a3 }
@let a5 = { x: a4, y: a4 }
@let a6 = { x: a5, y: a5 }
@let a7 = { x: a6, y: a6 }
@let a8 = { x: a7, y: a7 }
@let a9 = { x: a8, y: a8 }
@let a10 = { x: a9, y: a9 }
@let a11 = { x: a10, y: a10 }
@let a12 = { x: a11, y: a11 }
{a12.x.x.x.x.x.x.x.x.x.x.x.x.y}
--- args
--limit steps=1M
--- exit
77
--- messages
template.rpt:11:12: error[E0012]: beyond the limit `steps` of 1048576; `--limit steps=…` sets another (with those of all records in it, that makes 2048 values)

=== many records of which nothing is given
--- template.rpt
@record r { a text = "x"; b text = "x"; c text = "x"; d text = "x"; e text = "x"; f text = "x"; g text = "x"; h text = "x" }
@record s { a r; b r; c r; d r; e r; f r; g r; h r; i r; j r }
@fields
l list of s
@end
{count(l)}
--- data.json
{ "l": [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}] }
--- args
--limit steps=10000
--- exit
77
--- messages
template.rpt:1:69: error[E0012]: beyond the limit `steps` of 10000; `--limit steps=…` sets another

=== after the end of the steps nothing else is said
--- template.rpt
@let a = split("aaaaaaaaaaaaaaaa", "")
@check count(a where count(a where count(a where true) > 0) > 0) = 0 "甲"
{1 / count(a where count(a where count(a where true) > 0) > 0)}
{date("{count(a)}")}
--- args
--limit steps=10000
--- exit
77
--- messages
template.rpt:2:42: error[E0012]: beyond the limit `steps` of 10000; `--limit steps=…` sets another

=== messages: no more than so many are shown, errors before warnings
--- within list
@warn count(数) > 5 "少"
--- data.json
{ "数": ["a", "b", "c", "d"], "无": 1, "有": 2 }
--- args
--limit messages=3
--- messages
data.json:1:9: error[E0425]: `数[1]` must be a whole number, not `a` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
data.json:1:14: error[E0425]: `数[2]` must be a whole number, not `b` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
data.json:1:19: error[E0425]: `数[3]` must be a whole number, not `c` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
… and 1 further error
… and 2 further warnings

=== messages: all of them
--- within list
--- data.json
{ "数": ["a", "b"], "无": 1 }
--- args
--limit messages=0
--- messages
data.json:1:9: error[E0425]: `数[1]` must be a whole number, not `a` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
data.json:1:14: error[E0425]: `数[2]` must be a whole number, not `b` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
data.json:1:20: warning[W0420]: no field is named `无`; its value is not used

=== messages: warnings have the room that errors leave
--- within list
--- data.json
{ "数": ["a", "b"], "无": 1, "有": 2 }
--- args
--limit messages=3
--- messages
data.json:1:9: error[E0425]: `数[1]` must be a whole number, not `a` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
data.json:1:14: error[E0425]: `数[2]` must be a whole number, not `b` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
data.json:1:20: warning[W0420]: no field is named `无`; its value is not used
… and 1 further warning

=== messages: so many of each template of a folder
--- a/a.rpt
{甲}{乙}{丙}
--- a/b.rpt
{丁}{戊}{己}
--- command
check a --limit messages=2
--- messages
a/a.rpt:1:2: error[E0201]: there is no field `甲`
a/a.rpt:1:5: error[E0201]: there is no field `乙`
a/b.rpt:1:2: error[E0201]: there is no field `丁`
a/b.rpt:1:5: error[E0201]: there is no field `戊`
… and 2 further errors

=== messages: of all rows together
--- template.rpt
@fields
数 integer
名 text
@end
{数}
--- rows.ndjson
{"数": "a", "名": "一"}
{"数": "b", "名": "二"}
{"数": "c", "名": "三"}
{"数": 4, "名": "四"}
--- command
template.rpt --rows rows.ndjson -o {名}.txt --limit messages=2
--- files
四.txt
--- messages
rows.ndjson:1:7: error[E0425]: `数` must be a whole number, not `a` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
rows.ndjson:2:7: error[E0425]: `数` must be a whole number, not `b` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `数` is declared here
rptc: note: 3 of 4 rows have no document
… and 1 further error

=== records that double from collection to collection are refused where one is written
--- template.rpt
@collect k0 { x: 1, y: 1 }
@collect k1 { x: first(collection("k0")), y: first(collection("k0")) }
@collect k2 { x: first(collection("k1")), y: first(collection("k1")) }
@collect k3 { x: first(collection("k2")), y: first(collection("k2")) }
@collect k4 { x: first(collection("k3")), y: first(collection("k3")) }
@collect k5 { x: first(collection("k4")), y: first(collection("k4")) }
@collect k6 { x: first(collection("k5")), y: first(collection("k5")) }
@collect k7 { x: first(collection("k6")), y: first(collection("k6")) }
@collect k8 { x: first(collection("k7")), y: first(collection("k7")) }
@collect k9 { x: first(collection("k8")), y: first(collection("k8")) }
@collect k10 { x: first(collection("k9")), y: first(collection("k9")) }
{count(collection("k10"))}
--- args
--limit steps=1048576
--- messages
template.rpt:11:14: error[E0012]: beyond the limit `steps` of 1048576; `--limit steps=…` sets another (with those of all records in it, that makes 2048 values)
--- exit
77
