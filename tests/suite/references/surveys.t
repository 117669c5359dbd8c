What is surveyed, and what not. The limit `steps` counts the blocks and values of all surveys of a document.

=== without references, collections and contents nothing is surveyed
--- template.rpt
甲
乙
@label 乙
# 丙 {#丙}
--- args
--limit steps=807
--- text
甲乙
丙

=== a reference makes one survey, which leaves out text that nobody asks for
--- template.rpt
# 甲 {#甲}
{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}见{ref 甲}
--- args
--limit steps=1101
--- text
甲
12345678910见甲

=== and that is counted
--- template.rpt
# 甲 {#甲}
{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}见{ref 甲}
--- args
--limit steps=1100
--- exit
77
--- messages
template.rpt:2:1: error[E0012]: beyond the limit `steps` of 1100; `--limit steps=…` sets another

=== a limit that a survey reaches is said once
--- template.rpt
@for a in collection("表")
@for b in collection("表")
段
@end
@end
@for x in split("aaaaaaaaaaaaaaaaaaaa", "")
@collect 表 { 名: x }
@end
--- args
--limit steps=100
--- exit
77
--- messages
template.rpt:6:11: error[E0012]: beyond the limit `steps` of 100; `--limit steps=…` sets another

=== what a survey meets is said once, in the last run
--- template.rpt
@fields
数 integer
@end
{ref 甲}

甲{1 / 数}
@label 甲
@warn false "注意"
--- data.ini
数 = 0
--- messages
template.rpt:6:7: error[E0601]: division by zero: with these data the divisor is 0
data.ini:1:5: note: `数` is 0 here
template.rpt:8:1: warning[W0650]: 注意

=== how many collections hang on one another the limit `depth` says
--- template.rpt
段
@collect 一 { 数: 1 }
@collect 二 { 数: count(collection("一")) }
@collect 三 { 数: count(collection("二")) }
@collect 四 { 数: count(collection("三")) }
@collect 五 { 数: count(collection("四")) }
@collect 六 { 数: count(collection("五")) }
@collect 七 { 数: count(collection("六")) }
@collect 八 { 数: count(collection("七")) }
{count(collection("八"))}
--- args
--limit depth=6
--- exit
77
--- messages
template.rpt:8:1: error[E0012]: beyond the limit `depth` of 6; `--limit depth=…` sets another

=== in whatever order they stand
--- template.rpt
{count(collection("八"))}
@collect 八 { 数: count(collection("七")) }
@collect 七 { 数: count(collection("六")) }
@collect 六 { 数: count(collection("五")) }
@collect 五 { 数: count(collection("四")) }
@collect 四 { 数: count(collection("三")) }
@collect 三 { 数: count(collection("二")) }
@collect 二 { 数: count(collection("一")) }
@collect 一 { 数: 1 }
--- args
--limit depth=6
--- exit
77
--- messages
template.rpt:8:1: error[E0012]: beyond the limit `depth` of 6; `--limit depth=…` sets another

=== a collection that only a component gathers which nobody uses wants no survey
--- template.rpt
@define 附件(标题: text)
@collect 附件 { 标题: 标题 }
{标题}
@end
@define 附件说明()
@if collection("附件")
附件
@end
@end
@for n in [1, 2, 3, 4, 5, 6]
{n}
@end
@附件说明()
--- args
--limit steps=138
--- text
1
2
3
4
5
6
