@collect and collection(…).

--- frame
…
@collect 页 { 名: "第{collection("章").名 | join("、")}页" }
@collect 章 { 名: "一" }
@collect 章 { 名: "二" }

=== records are read before and behind, in the order of the document
--- template.rpt
附件：{for x in collection("附件") sep "；"}{loop.index}.{x.标题}{end}（共{count(collection("附件"))}件）
@for 名 in ["办法", "清单"]
{名}全文
@collect 附件 { 标题: 名, 号: loop.index }
@end
最后一件是{last(collection("附件")).标题}。
--- text
附件：1.办法；2.清单（共2件）
办法全文
清单全文
最后一件是清单。

=== in components, control, @let and @check
--- template.rpt
@define 附件(标题: text, 页: integer = 1)
@title {标题}
@collect 附件 { 标题: 标题, 页: 页 }
@end
@let 总页 = sum(collection("附件").页)
@check 总页 < 4 "共{总页}页"
@if collection("附件")
有附件，共{总页}页：{collection("附件") where 页 > 1 | count}件多于一页。
@else
无附件。
@end
@附件("甲")
@附件("乙", 2)
--- text
有附件，共3页：1件多于一页。
甲
乙

=== a check speaks once, of the right value
--- template.rpt
@warn count(collection("表")) > 1 "有{count(collection("表"))}项"
@collect 表 { 名: "甲" }
段
--- text
段
--- messages
template.rpt:1:1: warning[W0650]: 有1项

=== one collection gathers from another
--- template.rpt
@let 页 = collection("页")
{count(collection("终"))}：{collection("终").名 | join("、")}；{页.名 | join("、")}
@for x in 页
@collect 终 { 名: "{x.名}{x.名}" }
@end
@for x in collection("章")
@collect 页 { 名: "{x.名}页" }
@end
@collect 章 { 名: "一" }
@collect 章 { 名: "二" }
--- text
2：一页一页、二页二页；一页、二页

=== the first part of a string reads a collection that reads another
--- within
{collection("终").名 | join("")}
@collect 终 { 名: "{collection("页").名 | join("")}，共{count(collection("章"))}章" }
--- text
第一、二页，共2章

=== the last part of a string reads a collection that reads another
--- within
{collection("终").名 | join("")}
@collect 终 { 名: "共{count(collection("章"))}章，{collection("页").名 | join("")}。" }
--- text
共2章，第一、二页。

=== what is gathered decides on what can be referred to
--- template.rpt
{ref 乙}
@for x in collection("章")
# {x.名}
@label "章{loop.index}"
@end
@style h { number "1." }
@heading 1 h
# 末 {#乙}
见{ref 章2}。
@collect 章 { 名: "一" }
@collect 章 { 名: "二" }
--- text
3
1.一
2.二
3.末
见2。

=== fields may stand in another order; a missing value is optional in all
--- template.rpt
@fields
备注 text?
@end
{for x in collection("表")}{x.名}{x.号}{x.注 ?? "无"}{end}
@collect 表 { 名: "甲", 号: 1, 注: "有" }
@collect 表 { 号: 2, 注: 备注, 名: "乙" }
--- text
甲1有乙2无

=== what a loop made lives on in the list
--- template.rpt
@fields
人 list { 姓名 text; 组 text }
@end
{for g in collection("组") sep "；"}{g.名}：{g.人.姓名 | join("、")}{end}
@for g in 人 group by 组
@collect 组 { 名: "{g.key}组", 人: g.items }
@end
--- data.ini
[人]
姓名 = 张三
组 = 一
[人]
姓名 = 李四
组 = 二
[人]
姓名 = 王五
组 = 一
--- text
一组：张三、王五；二组：李四

=== the body that a component is given
--- template.rpt
@define 框(显: boolean)
@if 显
@body
@end
@end
{count(collection("表"))}
@begin 框(true)
@let 名 = "甲"
{名}
@collect 表 { 名: 名 }
@end
@begin 框(false)
@collect 表 { 名: "乙" }
@end
--- text
1
甲

=== in a draft the list that nobody gave gathers one masked item
--- template.rpt
@fields
附件 list { 标题 text }
@end
附件：{for x in collection("附件") sep "、"}{x.标题}{end}
@for x in 附件
@collect 附件 { 标题: x.标题 }
@end
--- args
--draft
--- text
附件：X

=== in the title of the file
--- template.rpt
@document { title "{count(collection("表"))}件" }
段
@collect 表 { 名: "甲" }
--- docx docProps/core.xml //dc:title
<dc:title>1件</dc:title>

=== nobody collects it
--- template.rpt
共{count(collection("附见"))}件{for x in collection("无此")}{x.名}{end}{count(collection("附见") where 页 > 1)}
@collect 附件 { 名: "甲" }
--- text
共0件0
--- messages
template.rpt:1:20: warning[W0560]: nobody collects `附见`: the list is empty (did you mean `附件`?)
template.rpt:1:49: warning[W0560]: nobody collects `无此`: the list is empty (`@collect 无此 { … }` does)
template.rpt:1:83: warning[W0560]: nobody collects `附见`: the list is empty (did you mean `附件`?)
--- messages zh
template.rpt:1:20: 警告[W0560]：没有人收集“附见”，这个列表是空的（是不是想写“附件”？）
template.rpt:1:49: 警告[W0560]：没有人收集“无此”，这个列表是空的（用 @collect 无此 { … } 收集）
template.rpt:1:83: 警告[W0560]：没有人收集“附见”，这个列表是空的（是不是想写“附件”？）

=== all records of a name have the same fields
--- template.rpt
@collect 表 { 名: "甲", 页: 1 }
@collect 表 { 名: "甲" }
@collect 表 { 名: 1, 页: 1 }
@collect 表 { 名: "乙", 页: 1.5 }
段
--- messages
template.rpt:2:12: error[E0567]: all records of `表` have the same fields; here they are `名`, elsewhere `名`, `页`
template.rpt:1:12: note: the first one is here
template.rpt:3:17: error[E0568]: `名` in the records of `表` is integer here and text elsewhere
template.rpt:1:17: note: the first one is here
--- messages zh
template.rpt:2:12: 错误[E0567]：“表”的各条记录字段应当相同；这里是“名”，别处是“名”、“页”
template.rpt:1:12: 说明：第一处在这里
template.rpt:3:17: 错误[E0568]：“表”的记录里，“名”在这里是 integer，在别处是 text
template.rpt:1:17: 说明：第一处在这里

=== integer, number and money of a field are the wider one, at any depth
--- template.rpt
@fields
学分 number = 2.5
费 money = 3.5
@end
@let 行 = collection("行")
@collect 行 { 数: 0.0, 钱: 1, 里: [{ 甲: 1, 乙: 2.5 }], 空: [] }
@for i in [1, 2]
@collect 行 { 空: [i], 里: [{ 乙: 1, 甲: 0.5 }], 钱: 0.125, 数: if i > 1 then i else 0.125 }
@end
@collect 行 { 数: 学分, 钱: 费, 里: [], 空: [1.5] }
{sum(行.数)}，{sum(行.钱)}，{for x in 行 sep "；"}{x.数:0.0}/{x.钱}/{for y in x.里}{y.甲}{y.乙}{end}/{join(x.空, "、")}{end}
--- text
4.625，4.76，0.0/1.00/12.5/；0.1/0.13/0.51/1；2.0/0.13/0.51/2；2.5/3.50//1.5

=== a collection that depends on itself
--- template.rpt
@for x in collection("甲")
@collect 甲 { 名: x.名 }
@end
@if count(collection("乙")) < 3
@collect 乙 { 名: "乙" }
@end
段
--- messages
template.rpt:2:1: error[E0569]: what `甲` gathers depends on `甲` itself
template.rpt:1:11: note: `甲` is used here
template.rpt:5:1: error[E0569]: what `乙` gathers depends on `乙` itself
template.rpt:4:11: note: `乙` is used here
--- messages zh
template.rpt:2:1: 错误[E0569]：“甲”所收集的内容取决于“甲”自己
template.rpt:1:11: 说明：“甲”在这里用到
template.rpt:5:1: 错误[E0569]：“乙”所收集的内容取决于“乙”自己
template.rpt:4:11: 说明：“乙”在这里用到

=== a collection that depends on itself through a part of a string
--- template.rpt
@collect 甲 { 名: "{count(collection("甲"))}件，{1}件" }
@collect 乙 { 名: "共{1}件，{count(collection("乙"))}件" }
@collect 丙 { 名: "{1}{count(collection("丙"))}{1}" }
@if true
@let 数 = count(collection("丁"))
@collect 丁 { 名: "共{数}件" }
@end
段
--- messages
template.rpt:1:1: error[E0569]: what `甲` gathers depends on `甲` itself
template.rpt:1:25: note: `甲` is used here
template.rpt:2:1: error[E0569]: what `乙` gathers depends on `乙` itself
template.rpt:2:31: note: `乙` is used here
template.rpt:3:1: error[E0569]: what `丙` gathers depends on `丙` itself
template.rpt:3:28: note: `丙` is used here
template.rpt:6:1: error[E0569]: what `丁` gathers depends on `丁` itself
template.rpt:5:16: note: `丁` is used here

=== the way round goes through @let, components and other collections
--- template.rpt
@let 数 = count(collection("丙"))
@define 部分(次: integer)
@collect 乙 { 次: 次 }
@end
@if 数 > 0
@部分(1)
@end
@for x in collection("乙")
@collect 丙 { 次: x.次 }
@end
段
--- messages
template.rpt:3:1: error[E0569]: what `乙` gathers depends on `乙` itself
template.rpt:8:11: note: `乙` is used here
template.rpt:1:16: note: `丙` is used here
--- messages zh
template.rpt:3:1: 错误[E0569]：“乙”所收集的内容取决于“乙”自己
template.rpt:8:11: 说明：“乙”在这里用到
template.rpt:1:16: 说明：“丙”在这里用到

=== through its own record, and a local value
--- template.rpt
@if true
@let 数 = count(collection("甲"))
@collect 甲 { 数: 数 }
@end
@let 全 = collection("乙")
@collect 乙 { 数: count(全) }
段
--- messages
template.rpt:3:1: error[E0569]: what `甲` gathers depends on `甲` itself
template.rpt:2:16: note: `甲` is used here
template.rpt:5:6: error[E0209]: `全` depends on itself

=== a local value that is not used makes no circle
--- template.rpt
@if true
@let 数 = count(collection("甲"))
共{数}
@collect 甲 { 数: 1 }
@end
--- text
共1

=== its name is written out
--- template.rpt
@let 名 = "表"
{count(collection(名))}{count(collection("{名}"))}{count(collection())}{count(collection(1))}
--- messages
template.rpt:2:19: error[E0566]: `collection` takes the name itself, not an expression (write it like `collection("图表")`)
template.rpt:2:41: error[E0566]: `collection` takes the name itself, not an expression (write it like `collection("图表")`)
template.rpt:2:56: error[E0305]: the arguments do not fit `collection`
note: its form is `collection(text) list of value`
template.rpt:2:88: error[E0304]: `collection` needs text here, this is integer
--- messages zh
template.rpt:2:19: 错误[E0566]：“collection”要的是写定的名字，不能由表达式算出（写法如：collection("图表")）
template.rpt:2:41: 错误[E0566]：“collection”要的是写定的名字，不能由表达式算出（写法如：collection("图表")）
template.rpt:2:56: 错误[E0305]：给“collection”的参数不对
说明：写法是 collection(text) list of value
template.rpt:2:88: 错误[E0304]：“collection”这里应是 text，而不是 integer

=== faults of its record are said once, whoever reads it first
--- template.rpt
{for x in collection("表")}{x.名}{end}
@for x in [1]
@collect 表 { 名: 无此名, 数: "a" + 1, 二: 无此名, 二: 1 }
@end
--- messages
template.rpt:3:17: error[E0201]: there is no field `无此名`
template.rpt:3:37: note: `无此名` is used here
template.rpt:3:25: error[E0301]: `+` does not take a value of type text (write texts side by side in one string: "{a}{b}")
template.rpt:3:42: error[E0207]: `二` is declared twice

=== a member that no record has
--- template.rpt
{collection("表").页 | join("、")}
@collect 表 { 名: "甲" }
--- messages
template.rpt:1:18: error[E0202]: `collection("表")` has no member `页` (it has `名`)

=== a name of documents knows no collection
--- template.rpt
@collect 表 { 名: "甲" }
段
--- rows.ndjson
{}
--- command
template.rpt --rows rows.ndjson -o '{count(collection("表"))}.docx'
--- messages
-o:1:8: error[E0570]: `collection` is allowed only in a template: here there is no document yet

=== arithmetic over a list is answered with the way to have it
--- template.rpt
@fields
项目 list { 数量 number; 单价 money }
@end
{sum(项目.数量 * 项目.单价)}
--- command
check template.rpt
--- messages
template.rpt:4:6: error[E0301]: `*` does not take a value of type list of number (what each item comes to a loop puts aside: `@for x in …`, `@collect amounts { value: … }`; then `collection("amounts").value` is a list)
--- messages zh
template.rpt:4:6: 错误[E0301]：“*”不能用于类型 list of number（要逐项计算，先在循环里记下来：`@for x in …`、`@collect 金额 { 值: … }`；`collection("金额").值` 就是各项的值）
