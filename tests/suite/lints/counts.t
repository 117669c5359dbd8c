Advice of `rptc check` about a typed count above a list. docs/cli.md has the list of it.

--- frame
…
--- command
check template.rpt

=== a count above a list of another length
--- within
会议分为以下六个议程：

@list "一是"
- 甲
- 乙

  还有一段。
  - 深一层
- 丙
- 丁
- 戊
@end

分为3步：
+ 甲
+ 乙
  + 丙

以下十二条：
- 甲
- 乙

下列二十一项：
- 甲
- 乙
- 丙
--- messages
template.rpt:1:7: warning[W0713]: `六个` is typed, but the list below has 5 items (write `五个`)
template.rpt:14:3: warning[W0713]: `3` is typed, but the list below has 2 items (write `2`)
template.rpt:19:3: warning[W0713]: `十二条` is typed, but the list below has 2 items (write `两条`)
template.rpt:23:3: warning[W0713]: `二十一项` is typed, but the list below has 3 items (write `三项`)
--- messages zh
template.rpt:1:7: 警告[W0713]：“六个”是写死的，而下面的列表有5项（应写作 五个）
template.rpt:14:3: 警告[W0713]：“3”是写死的，而下面的列表有2项（应写作 2）
template.rpt:19:3: 警告[W0713]：“十二条”是写死的，而下面的列表有2项（应写作 两条）
template.rpt:23:3: 警告[W0713]：“二十一项”是写死的，而下面的列表有3项（应写作 三项）

=== a count above a list that hangs on the data
--- within
@fields
议程 list of text
题 list { 名 text }
@end
会议有六项议程：

@list "一是"
@for 项 in 议程
- {项}
@end
@end

下面三个题目：
@for 项 in 题
{项.名}
@end
--- messages
template.rpt:5:4: warning[W0702]: `六项` is typed, but how many items `议程` has depends on the data (write `{count(议程):一}项`)
template.rpt:13:3: warning[W0702]: `三个` is typed, but how many items `题` has depends on the data (write `{count(题):一}个`)

=== a count that agrees
--- within
@for 项 in ["甲", "乙"]
{项}
@end

包括两方面：
- 甲
- 乙

分为十一项：
+ 一件
+ 两件
+ 三件
+ 四件
+ 五件
+ 六件
+ 七件
+ 八件
+ 九件
+ 十件
+ 十一件
--- messages

=== a count of other things, and lists whose length cannot be told
--- within
@fields
注 text?
议程 list { 名 text }
@end
对以下三个单位提出批评：
- 甲
- 乙

三位同志发言：
- 甲
- 乙

以下三个方面：
- 甲
@if 注
- 乙
@end

以下三个方面：

@list "（一）"
- 甲
- {注}
@end

以下三个方面：

@list "（一）"
- 甲
@for 项 in 议程
- {项.名}
@end
@end

以下三个方面：
@for 项 in 议程
{项.名}

说明。
@end

以下三个方面：正文。

以下三个方面：

正文。
--- messages

=== its name
--- template.rpt
以下三个方面：
- 甲
- 乙
--- command
check template.rpt --no-lint typed-count
--- messages
