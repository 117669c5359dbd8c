@check refuses data that contradict each other, @warn only says so.

--- frame
…
完。

=== a check that holds says nothing
--- within
@fields
应到 integer
实到 integer
@end
@check 实到 <= 应到 "实到多于应到"
--- data.ini
应到 = 5
实到 = 5
--- text
完。

=== a failed check is an error at the @check, with notes at the values
--- within
@fields
应到 integer "应到党员人数"
实到 integer
@end
@check 实到 <= 应到 "实到人数（{实到}）不能多于应到人数（{应到}）"
--- data.ini
应到 = 5
实到 = 6
--- messages
template.rpt:5:1: error[E0650]: 实到人数（6）不能多于应到人数（5）
data.ini:2:6: note: `实到` is 6 here
data.ini:1:6: note: `应到` is 5 here

=== a warning is said, and the document written
--- within
@fields
应到 integer
实到 integer
@end
@warn 实到 * 5 >= 应到 * 4 "到会不足五分之四"
--- data.ini
应到 = 10
实到 = 7
--- text
完。
--- messages
template.rpt:5:1: warning[W0650]: 到会不足五分之四
data.ini:2:6: note: `实到` is 7 here
data.ini:1:6: note: `应到` is 10 here

=== all checks are judged
--- within
@fields
a integer
@end
@check a > 5 "太小"
@check a mod 2 = 0 "要偶数"
@warn a > 2 "偏小"
--- data.ini
a = 1
--- messages
template.rpt:4:1: error[E0650]: 太小
data.ini:1:5: note: `a` is 1 here
template.rpt:5:1: error[E0650]: 要偶数
data.ini:1:5: note: `a` is 1 here
template.rpt:6:1: warning[W0650]: 偏小
data.ini:1:5: note: `a` is 1 here

=== a check in a loop is judged for each item
--- template.rpt
@fields
账 list { 名 text; 额 money }
@end
@for x in 账
@check x.额 > 0 "{x.名}：金额须大于零"
{x.名}
@end
--- data.ini
[账]
名 = 甲
额 = 0
[账]
名 = 乙
额 = 5
[账]
名 = 丙
额 = -1
--- messages
template.rpt:5:1: error[E0650]: 甲：金额须大于零
data.ini:3:5: note: `x.额` is 0.00 here
template.rpt:5:1: error[E0650]: 丙：金额须大于零
data.ini:9:5: note: `x.额` is -1.00 here

=== a check in a condition is judged where the condition holds
--- within
@fields
a integer
b boolean
@end
@if b
@check a > 5 "太小"
@end
@if not b
@check a > 100 "太小"
@end
--- data.ini
a = 6
b = 是
--- text
完。

=== a check of a list: has it items?
--- within
@fields
l list of text?
@end
@check l "名单是空的"
--- messages
template.rpt:4:1: error[E0650]: 名单是空的

=== a check of something optional: is it there?
--- within
@fields
a integer?
b integer?
@end
@check a "没有a"
@check b "没有b"
--- data.ini
b = 0
--- messages
template.rpt:5:1: error[E0650]: 没有a

=== sums are checked exactly
--- within
@fields
账 list of money
合计 money
@end
@check sum(账) = 合计 "合计不符：{sum(账)}≠{合计}"
--- data.ini
账 = 0.10
账 = 0.20
合计 = 0.30
--- text
完。

=== a check wants a condition
--- within
@fields
n integer
@end
@check n "没有"
--- command
check template.rpt
--- messages
template.rpt:4:8: error[E0303]: a condition is a boolean, a list or an optional value; this is integer and always there (compare it with a value; a field that may be missing has a `?` after its type)

=== with --strict a warning is an error
--- within
@warn 1 > 2 "不对"
--- args
--strict
--- messages
template.rpt:1:1: error[W0650]: 不对
--- exit
65

=== a check before the content leaves nothing written
--- template.rpt
完。
@check 1 > 2 "不对"
--- command
template.rpt -o out.txt
--- files
--- messages
template.rpt:2:1: error[E0650]: 不对
