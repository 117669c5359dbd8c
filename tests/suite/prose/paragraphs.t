Which lines make one paragraph, and where it ends.

=== lines of prose are one paragraph, a blank line ends it
--- template.rpt
会议通报了上半年工作情况，
研究了下半年的安排。

会议强调三点。
--- text
会议通报了上半年工作情况，研究了下半年的安排。
会议强调三点。

=== a line of blanks is a blank line
--- template.rpt escaped
第一段。
 \t\u3000
第二段。
--- text
第一段。
第二段。

=== blank lines at the start, at the end and several in a row mean nothing
--- template.rpt


第一段。



第二段。
--- text
第一段。
第二段。

=== a heading ends a paragraph, and ends with its line
--- template.rpt
前面的话。
# 会前准备
后面的话。
--- text
前面的话。
会前准备
后面的话。

=== a styled paragraph ends with its line
--- template.rpt
@title 报告
正文第一行，
正文第二行。
@quote 引文
又是正文。
--- text
报告
正文第一行，正文第二行。
引文
又是正文。

=== a directive ends a paragraph
--- template.rpt
第一段，
@pagebreak
第二段。
--- text
第一段，
第二段。

=== an item ends a paragraph
--- template.rpt
要求如下：
- 按时参加
- 做好记录
--- text
要求如下：
• 按时参加
• 做好记录

=== a comment does not end a paragraph
--- template.rpt
第一行，
// 这里要核对
  // 还有这里
第二行。
--- text
第一行，第二行。

=== a comment alone writes nothing
--- template.rpt
// 起草说明
正文。
// 完
--- text
正文。

=== two slashes inside a line are text
--- template.rpt
网址 http://example.com // 不是注释
--- text
网址 http://example.com // 不是注释

=== a backslash at the very end of a line joins the next one to it
--- template.rpt
# 会前\
准备情况

@title 专题组织生活会\
  情况报告

第一行，\
第二行。
--- text
会前准备情况
专题组织生活会情况报告
第一行，第二行。

=== what a backslash joins is joined like a line break
--- template.rpt
@document { locale "en" }
# A long\
heading

one\
two
--- text
A long heading
one two

=== a backslash at the end joins a directive's line too
--- template.rpt
@let 和 = 1 + \
  2
{和}
--- text
3

=== a prose line indented by a full-width blank begins a paragraph, with a warning
--- template.rpt
第一段在这里
　　第二段在这里
接着第二段
--- text
第一段在这里
第二段在这里接着第二段
--- messages
template.rpt:2:1: warning[W0101]: the full-width blank before the paragraph is ignored: styles indent

=== a further line that begins with a typed number gets a warning
--- template.rpt
会议有以下议程：
一、通报情况
--- text
会议有以下议程：一、通报情况
--- messages
template.rpt:2:1: warning[W0102]: `一、` begins a line that continues the paragraph (a blank line before it begins a new paragraph)

=== the typed numbers that are warned of
--- template.rpt
甲
一、乙

甲
（一）乙

甲
1. 乙

甲
第一，乙
--- text
甲一、乙
甲（一）乙
甲1. 乙
甲第一，乙
--- messages
template.rpt:2:1: warning[W0102]: `一、` begins a line that continues the paragraph (a blank line before it begins a new paragraph)
template.rpt:5:1: warning[W0102]: `（一）` begins a line that continues the paragraph (a blank line before it begins a new paragraph)
template.rpt:8:1: warning[W0102]: `1.` begins a line that continues the paragraph (a blank line before it begins a new paragraph)
template.rpt:11:1: warning[W0102]: `第一，` begins a line that continues the paragraph (a blank line before it begins a new paragraph)

=== a paragraph may begin with a typed number without a warning
--- template.rpt
一、通报情况

（一）学习

1. 自学
--- text
一、通报情况
（一）学习
1. 自学

=== a number that begins no typed number is not warned of
--- template.rpt
共有
25人参加，其中
第三组8人。
--- text
共有25人参加，其中第三组8人。
