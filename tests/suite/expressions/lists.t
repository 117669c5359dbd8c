Lists: where, sort by, group by, members, indices.

--- frame
@fields
人 list { 名 text; 组 text; 分 integer; 优 boolean = false }
@end
…
--- data.ini
[人]
名 = 甲
组 = 一组
分 = 80
[人]
名 = 乙
组 = 二组
分 = 95
优 = 是
[人]
名 = 丙
组 = 一组
分 = 95
[人]
名 = 丁
组 = 二组
分 = 60

=== where
--- within
[{join((人 where 分 > 70).名, "")}]

[{count(人 where 组 = "一组")}]

[{join((人 where 优).名, "")}]

[{count(人 where 分 > 70 and 组 = "二组")}]

[{count(人 where it.分 = 95)}]

[{count([1, 2, 3] where it > 1)}]
--- text
[甲乙丙]
[2]
[乙]
[1]
[2]
[2]

=== sort by
--- within
[{join((人 sort by 分).名, "")}]

[{join((人 sort by 分 desc).名, "")}]

[{join((人 sort by 组 sort by 分 desc).名, "")}]

[{join([3, 1, 2] sort by it, "")}]

[{join([3, 1, 2] sort by -it, "")}]

[{join(["b", "B", "a"] sort by it, "")}]
--- text
[丁甲乙丙]
[乙丙甲丁]
[丙乙甲丁]
[123]
[321]
[Bab]

=== sorting is stable
--- within
[{join((人 sort by 组).名, "")}]

[{join((人 sort by 分 desc sort by 组).名, "")}]
--- text
[甲丙乙丁]
[丙甲乙丁]

=== queries take in all to their left
--- within
[{join((人 where 分 > 70 sort by 分 desc).名, "")}]

[{join((人 sort by 分 where 分 > 70).名, "")}]

[{count(人 where 分 > 70 where 分 < 90)}]
--- text
[乙丙甲]
[甲乙丙]
[1]

=== group by, in order of first appearance
--- within
[{join((人 group by 组).key, "、")}]

[{count(人 group by 分)}]

[{join((人 group by 组)[2].items.名, "、")}]

[{join(((人 group by 组) where count(items) > 1).key, "、")}]
--- text
[一组、二组]
[3]
[乙、丁]
[一组、二组]

=== members and indices
--- within
[{join(人.名, "、")}]

[{人[2].名}]

[{人.名[3]}]

[{人[count(人)].名}]

[{sum(人.分)}]

[{avg(人.分)}]

[{first(人).名}]

[{last(人 where 组 = "一组").名}]

[{"甲" in 人.名}]
--- text
[甲、乙、丙、丁]
[乙]
[丙]
[丁]
[330]
[82.5]
[甲]
[丙]
[是]

=== records and lists of one's own
--- within
[{{ 名: "戊", 分: 5 }.名}]

[{[{ a: 1 }, { a: 2 }].a | join("、")}]

[{[1, 2][2]}]

[{[[1, 2], [3]][1] | join("")}]
--- text
[戊]
[1、2]
[2]
[12]

=== groups in a loop
--- within
@for g in 人 group by 组
{g.key}（{count(g.items)}人，平均{avg(g.items.分):0.0}）：{for p in g.items sort by 分 desc sep "、"}{p.名}{p.分}{end}
@end
--- text
一组（2人，平均87.5）：丙95、甲80
二组（2人，平均77.5）：乙95、丁60

=== in a query the item's fields come first, with a warning
--- template.rpt
@fields
分 integer
人 list { 名 text; 分 integer }
@end
{count(人 where 分 > 70)}
--- data.ini
分 = 1
[人]
名 = 甲
分 = 80
--- text
1
--- messages
template.rpt:5:16: warning[W0201]: in this query `分` is the member of the item
template.rpt:2:1: note: `分` is declared here

=== what is no list
--- template.rpt
@fields
n integer
@end
{count(n where it > 1)}{n[1]}
--- command
check template.rpt
--- messages
template.rpt:4:8: error[E0306]: a list is needed here, this is integer
template.rpt:4:25: error[E0306]: a list is needed here, this is integer

=== an unknown member is answered with the nearest
--- template.rpt
@fields
会议 { 地点 text; 主持人 text }
@end
{会议.主持}{会议.时间}
--- command
check template.rpt
--- messages
template.rpt:4:5: error[E0202]: `会议` has no member `主持` (did you mean `主持人`?)
template.rpt:4:12: error[E0202]: `会议` has no member `时间` (it has `地点`, `主持人`)

=== it outside of queries
--- template.rpt
{it}
--- messages
template.rpt:1:2: error[E0213]: `it` exists only in `where`, `sort by` and `group by`

=== a key is no list and no record
--- template.rpt
@fields
人 list { 名 text; 友 list of text }
@end
{count(人 group by 友)}
--- command
check template.rpt
--- messages
template.rpt:4:19: error[E0314]: a key is text, a number, a date, a time or a boolean; this is list of text

=== an index is a whole number
--- template.rpt
{[1, 2]["a"]}
--- messages
template.rpt:1:9: error[E0313]: an index is a whole number, this is text

=== records and lists beside one another have the wider types, and members in any order
--- template.rpt
@fields
费 money = 3.5
有 boolean
无 list? { 甲 integer; 乙 money }
@end
@let 列 = [{ 甲: 1, 乙: 2.5 }, { 乙: 费, 甲: 0.5 }]
@let 深 = [[1], [2.5], [费]]
@let 选 = if 有 then { 甲: 1, 乙: [1] } else { 乙: [0.125, 费], 甲: 2.5 }
@let 补 = first(无) ?? { 甲: 1, 乙: 0.125 }
{for x in 列 sep "；"}{x.甲} {x.乙}{end}，{sum(列.乙)}
{for x in 深 sep "；"}{join(x, "、")}{end}
{选.甲}，{join(选.乙, "、")}，{补.甲} {补.乙}
--- data.ini
有 = 否
--- text
1 2.50；0.5 3.50，6.00 1.00；2.50；3.50 2.5，0.13、3.50，1 0.13

=== records of other members are not alike
--- template.rpt
@let 甲 = [{ 甲: 1 }, { 乙: 1 }]
@let 乙 = [{ 甲: 1 }, { 甲: 1, 乙: 1 }]
@let 丙 = [{ 甲: 1 }, { 甲: "一" }]
@let 丁 = [[1], ["一"]]
文
--- messages
template.rpt:1:21: error[E0331]: the records of a list must have the same members, but `乙` is not in each
template.rpt:2:21: error[E0331]: the records of a list must have the same members, but `乙` is not in each
template.rpt:3:21: error[E0312]: this item is record, the ones before are record
template.rpt:4:16: error[E0312]: this item is list of text, the ones before are list of integer
