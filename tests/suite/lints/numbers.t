Advice of `rptc check` about numbers that are typed where the document counts.

--- frame
…
--- command
check template.rpt

=== paragraphs, headings and items that begin with a typed number
--- within
@title 报告

# 一、情况

一、会议

2．学习

（三）、讨论

(4)表决

- 5、散会

@quote 十、其他
--- messages
template.rpt:3:3: warning[W0701]: the number `一、` is typed, where the document can count by itself (leave it out; a style counts headings, `@style … { number "一、" }`)
template.rpt:5:1: warning[W0701]: the number `一、` is typed, where the document can count by itself (write an item, `- …`, within `@list "一、"` and its `@end`)
template.rpt:7:1: warning[W0701]: the number `2．` is typed, where the document can count by itself (write an item, `- …`, within `@list "1."` and its `@end`)
template.rpt:9:1: warning[W0701]: the number `（三）` is typed, where the document can count by itself (write an item, `- …`, within `@list "（一）"` and its `@end`)
template.rpt:11:1: warning[W0701]: the number `(4)` is typed, where the document can count by itself (write an item, `- …`, within `@list "（1）"` and its `@end`)
template.rpt:13:3: warning[W0701]: the number `5、` is typed, where the document can count by itself (write an item, `- …`, within `@list "1."` and its `@end`)
template.rpt:15:8: warning[W0701]: the number `十、` is typed, where the document can count by itself (write an item, `- …`, within `@list "一、"` and its `@end`)
--- messages zh
template.rpt:3:3: 警告[W0701]：序号“一、”是手工输入的，文档可以自动编号（删去它；标题由样式编号：@style … { number "一、" }）
template.rpt:5:1: 警告[W0701]：序号“一、”是手工输入的，文档可以自动编号（写作列表项“- …”，放在“@list "一、"”和“@end”之间）
template.rpt:7:1: 警告[W0701]：序号“2．”是手工输入的，文档可以自动编号（写作列表项“- …”，放在“@list "1."”和“@end”之间）
template.rpt:9:1: 警告[W0701]：序号“（三）”是手工输入的，文档可以自动编号（写作列表项“- …”，放在“@list "（一）"”和“@end”之间）
template.rpt:11:1: 警告[W0701]：序号“(4)”是手工输入的，文档可以自动编号（写作列表项“- …”，放在“@list "（1）"”和“@end”之间）
template.rpt:13:3: 警告[W0701]：序号“5、”是手工输入的，文档可以自动编号（写作列表项“- …”，放在“@list "1."”和“@end”之间）
template.rpt:15:8: 警告[W0701]：序号“十、”是手工输入的，文档可以自动编号（写作列表项“- …”，放在“@list "一、"”和“@end”之间）

=== a heading shows where its number comes from
--- within
@title 报告

# 1. 情况
--- messages human
template.rpt:3:3: warning[W0701]: the number `1.` is typed, where the document can count by itself
    3 | # 1. 情况
      |   ^^ leave it out; a style counts headings, `@style … { number "1." }`

=== what only looks like a number
--- within
@fields
年 integer
@end
@title 报告

# 一、附件 {-}

1.5倍。

（2023）京01民初1号。

2023. 年

第一，学习。

1\. 甲

{年}、乙

一般地说，三人同行。

（一个）例子
--- messages

=== further lines of a paragraph, which are no errors when it is assembled either
--- template.rpt
甲
一、乙
--- messages
template.rpt:2:1: warning[W0102]: `一、` begins a line that continues the paragraph (a blank line before it begins a new paragraph)
--- text
甲一、乙

=== one name for both
--- template.rpt
一、甲
二、乙
--- command
check template.rpt --no-lint typed-number --no-lint number-comma
--- messages

=== what stands behind a typed number has its turn when that is switched off
--- template.rpt
（一）、甲

1、乙
--- command
check template.rpt --no-lint typed-number
--- messages
template.rpt:1:1: warning[W0704]: `（一）、`: a number in brackets is not followed by `、` (write `（一）`)
template.rpt:3:1: warning[W0703]: `1、`: a number in digits is followed by a point, not by `、` (write `1.`)

=== a typed count of a list
--- within
@fields
议程 list of text
会议 { 议题 list of text }
人员 list { 姓名 text }
@end
会议有六个议程：{for 项 in 议程}{项}。{end}

通过{会议.议题 | join("、")}等3项，审议了两项议题。

分为以下三个部分：{for 项 in 议程 sep "；"}{项}{end}

{for 人 in 人员 where 姓名 != "" sep "、"}{人.姓名}{end}十二人参加。
--- messages
template.rpt:6:4: warning[W0702]: `六个` is typed, but how many items `议程` has depends on the data (write `{count(议程):一}个`)
template.rpt:8:23: warning[W0702]: `3项` is typed, but how many items `会议.议题` has depends on the data (write `{count(会议.议题)}项`)
template.rpt:8:29: warning[W0702]: `两项` is typed, but how many items `会议.议题` has depends on the data (write `{count(会议.议题):一}项`)
template.rpt:10:5: warning[W0702]: `三个` is typed, but how many items `议程` has depends on the data (write `{count(议程):一}个`)
template.rpt:12:48: warning[W0702]: `十二人` is typed, but how many items `人员 where 姓名 != ""` has depends on the data (write `{count(人员 where 姓名 != ""):一}人`)
--- messages zh
template.rpt:6:4: 警告[W0702]：“六个”是写死的，而“议程”有几项由数据决定（应写作 {count(议程):一}个）
template.rpt:8:23: 警告[W0702]：“3项”是写死的，而“会议.议题”有几项由数据决定（应写作 {count(会议.议题)}项）
template.rpt:8:29: 警告[W0702]：“两项”是写死的，而“会议.议题”有几项由数据决定（应写作 {count(会议.议题):一}项）
template.rpt:10:5: 警告[W0702]：“三个”是写死的，而“议程”有几项由数据决定（应写作 {count(议程):一}个）
template.rpt:12:48: 警告[W0702]：“十二人”是写死的，而“人员 where 姓名 != ""”有几项由数据决定（应写作 {count(人员 where 姓名 != ""):一}人）

=== counts that are none of a list
--- within
@fields
议程 list of text
数 integer
@end
第三个议程：{for 项 in 议程}{项}。{end}前两个议程，每三项，一个议程。

三个方面：{数}。六个议程。

对三个单位反映的问题：{for 项 in 议程}{项}十分重要。{end}两会精神。{议程 | join("、")}一同参加，{议程 | join("、")}十分重要，2023年{议程 | join("、")}

六个：{for 项 in ["甲", "乙"]}{项}{end}，{count(议程):一}个议程
--- messages

=== a typed count with other measure words, and of lists that are sorted
--- within
@fields
议程 list { 名 text }
@end
从{议程.名 | join("、")}六个方面、三大举措推进，以下两家单位：{for 项 in 议程 sort by 名 sep "、"}{项.名}{end}
--- messages
template.rpt:4:20: warning[W0702]: `六个` is typed, but how many items `议程.名` has depends on the data (write `{count(议程.名):一}个`)
template.rpt:4:34: warning[W0702]: `两家` is typed, but how many items `议程 sort by 名` has depends on the data (write `{count(议程 sort by 名):一}家`)

=== examples of numbers in an English document
--- within
@document { locale en }
(1) First

2. Second
--- messages
template.rpt:2:1: warning[W0701]: the number `(1)` is typed, where the document can count by itself (write an item, `- …`, within `@list "(1)"` and its `@end`)
template.rpt:4:1: warning[W0701]: the number `2.` is typed, where the document can count by itself (write an item, `- …`, within `@list "1."` and its `@end`)
