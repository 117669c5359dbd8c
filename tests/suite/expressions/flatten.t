`flatten`: the items of lists in a list.

--- frame
@fields
问题 list { 内容 text; 措施 list of text; 备注 list of text? }
@end
…

=== the items of all lists, in their order
--- within
共{count(问题)}个问题，{count(flatten(问题.措施))}条措施：{flatten(问题.措施) | join("、")}。
备注{count(flatten(问题.备注))}条{for 注 in flatten(问题.备注)}，{注}{end}。
{for 条 in flatten(问题.措施) where it != "乙" sep "；"}{loop.index}{条}{end}
{flatten([[[1, 2], [3]], [[4]]]) | flatten | join("、")}
{count(flatten([]))}
--- data.json
{"问题": [{"内容": "一", "措施": ["甲", "乙"]}, {"内容": "二", "措施": ["丙"], "备注": ["注"]}]}
--- text
共2个问题，3条措施：甲、乙、丙。备注1条，注。1甲；2丙1、2、3、4 0

=== of records, and by groups
--- template.rpt
@fields
单位 list { 名 text; 人 list { 姓名 text; 组 text } }
@end
@for 组 in flatten(单位.人) group by 组
{组.key}：{组.items.姓名 | join("、")}
@end
--- data.json
{"单位": [{"名": "甲", "人": [{"姓名": "张三", "组": "一组"}, {"姓名": "李四", "组": "二组"}]},
          {"名": "乙", "人": [{"姓名": "王五", "组": "一组"}]}]}
--- text
一组：张三、王五
二组：李四

=== in a draft a list that nobody gave masks the whole
--- within
共{count(flatten(问题.措施))}条：{join(flatten(问题.措施), "、")}，备注{count(flatten(问题.备注))}条。
--- data.json
{"问题": [{"内容": "一", "措施": ["甲", "乙"]}, {"内容": "二"}]}
--- args
--draft
--- text
共X条：X，备注0条。

=== and so does the outer one
--- within
共{count(flatten(问题.措施))}条：{join(flatten(问题.措施), "、")}，备注{count(flatten(问题.备注))}条。
--- args
--draft
--- text
共X条：X，备注X条。

=== it wants a list of lists
--- template.rpt
@fields
名单 list of text
@end
{count(flatten(名单))}{flatten("a")}{flatten()}{count(flatten([[1], 2]))}
--- messages
template.rpt:4:16: error[E0304]: `flatten` needs list of list of any type here, this is list of text
note: its form is `flatten(list of list of value) list of value`
template.rpt:4:30: error[E0304]: `flatten` needs list of list of any type here, this is text
template.rpt:4:36: error[E0305]: the arguments do not fit `flatten`
template.rpt:4:67: error[E0312]: this item is integer, the ones before are list of integer
rptc: error[E0489]: no data were given, and there are fields that must be (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `名单`
--- messages zh
template.rpt:4:16: 错误[E0304]：“flatten”这里应是 list of list of any type，而不是 list of text
说明：写法是 flatten(list of list of value) list of value
template.rpt:4:30: 错误[E0304]：“flatten”这里应是 list of list of any type，而不是 text
template.rpt:4:36: 错误[E0305]：给“flatten”的参数不对
template.rpt:4:67: 错误[E0312]：这一项是 integer，前面的是 list of integer
rptc: 错误[E0489]：没有给出数据，而有字段必须填写（“rptc fields 模板”可生成待填写的数据文件）
说明：模板需要“名单”
