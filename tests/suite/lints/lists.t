Advice about counts of lists.

=== a count of lists, where what is in them may be meant
--- template.rpt
@fields
问题 list { 内容 text; 措施 list of text; 备注 list of text? }
@end
共{count(问题)}个问题{for 项 in 问题}{项.内容}{end}，{count(问题.措施)}条措施，{count(flatten(问题.措施))}条，{问题.备注 | count}条备注，{count([[1], [2]] where count(it) > 1)}。
--- command
check template.rpt
--- messages
template.rpt:4:48: warning[W0712]: `问题.措施` is a list of lists: `count` tells how many lists these are, not how many items they hold (`count(flatten(问题.措施))` counts what is in them)
template.rpt:4:85: warning[W0712]: `问题.备注` is a list of lists: `count` tells how many lists these are, not how many items they hold (`count(flatten(问题.备注))` counts what is in them)
--- messages zh human
template.rpt:4:48: 警告[W0712]：“问题.措施”是由列表组成的列表：count 数的是有几个列表，不是其中共有几项
    4 | …{for 项 in 问题}{项.内容}{end}，{count(问题.措施)}条措施，{count(flatten(问题.措施))}条，{问题.备注 …
      |                                         ^^^^^^^^^ 要数其中的项，写 count(flatten(问题.措施))
template.rpt:4:85: 警告[W0712]：“问题.备注”是由列表组成的列表：count 数的是有几个列表，不是其中共有几项
    4 | …条措施，{count(flatten(问题.措施))}条，{问题.备注 | count}条备注，{count([[1], [2]] where count(it) …
      |                                          ^^^^^^^^^ 要数其中的项，写 count(flatten(问题.备注))

=== where the lists are meant it is switched off
--- template.rpt
{count([[1], [2]])}
--- command
check template.rpt --no-lint nested-count
--- messages
