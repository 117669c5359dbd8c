Optional values, and what is computed from what is missing.

--- frame list
@fields
l list { n integer?; 名 text }
@end
…

--- frame 会议
@fields
会议? {
  地点 text
  人数 integer
}
@end
…

=== an optional value that is missing writes nothing
--- template.rpt
@fields
甲 text?
乙 integer?
丙 date?
丁 money?
戊 boolean?
己 time?
庚 number?
@end
[{甲}{乙}{乙:00}{丙}{丙:yyyy}{丁}{丁:人民币}{戊}{戊:有/无}{己}{庚:0.00}]
--- text
[]

=== an empty value is a missing one
--- template.rpt
@fields
甲 text?
乙 integer?
@end
[{甲}{乙}]
--- data.ini
甲 =
乙 = 　
--- text
[]

=== what is computed from a missing value is missing
--- template.rpt
@fields
a integer?
d date?
t text?
@end
[{a + 1}{1 - a}{a * 2}{1 / a}{a mod 2}{-a}{round(a, 1)}{abs(a)}{add_days(d, 1)}{year(d)}{days_between(d, today)}{upper(t)}{length(t)}{replace(t, "a", "b")}{t | trim}]
--- text
[]

=== comparisons with a missing value are missing
--- template.rpt
@fields
a integer?
t text?
@end
[{a > 1}{a = 1}{a != 1}{1 < a}{t = "x"}{t != "x"}{a in [1, 2]}{not (a > 1)}]
--- text
[]

=== and, or decide where one side is enough
--- template.rpt
@fields
a integer?
b boolean
@end
[{a > 1 or b}][{b or a > 1}][{a > 1 and not b}][{not b and a > 1}][{a > 1 and b}][{a > 1 or not b}]
--- data.ini
b = 是
--- text
[是][是][否][否][][]

=== a condition on a missing value is false
--- template.rpt
@fields
a integer?
f boolean?
@end
{if a > 1}大{else}否则{end}{if a <= 1}小{else}否则{end}{if not (a > 1)}不大{else}否则{end}{if f}真{else}否则{end}{if not f}假{else}否则{end}
@if a != 1
不等
@else
也否则
@end
--- text
否则否则否则否则否则
也否则

=== an optional value is a condition: is it there?
--- template.rpt
@fields
t text?
n integer?
m integer?
d date?
@end
{if t}有{else}无{end}{if n}有{else}无{end}{if m}有{else}无{end}{if d}有{else}无{end}{if not d}无{end}{if n and m}都有{end}
--- data.ini
n = 0
m = 5
--- text
无有有无无都有

=== an optional boolean is a condition by its value
--- template.rpt
@fields
f boolean?
g boolean?
@end
{if f}是{else}否{end}{if g}是{else}否{end}
--- data.ini
f = 否
--- text
否否

=== a list is a condition: has it items?
--- template.rpt
@fields
a list of text?
b list of text
@end
{if a}有{else}无{end}{if b}有{else}无{end}{if b where it = "z"}有{else}无{end}{if not a}空{end}
--- data.ini
b = x
--- text
无有无空

=== if then else on a missing condition is missing
--- template.rpt
@fields
a integer?
t text?
@end
[{if a > 1 then "大" else "小"}][{if t then "有" else "无"}]
--- text
[][无]

=== ?? gives the right side where the left is missing
--- template.rpt
@fields
a integer?
b integer?
t text?
@end
{a ?? 0}，{b ?? 0}，{t ?? "无"}，{a ?? b ?? 1}，{t ?? "{b}号"}，{10 - a ?? 1}，{(a + 1) ?? 7}
--- data.ini
b = 5
--- text
0，5，无，5，5号，9，7

=== in a string a missing value writes nothing, the string itself is there
--- template.rpt
@fields
t text?
@end
[{"a{t}b"}][{"{t}" ?? "无"}][{length("{t}")}]
--- text
[ab][][0]

=== an optional list that is missing is empty
--- template.rpt
@fields
l list? { n integer }
m list of integer?
@end
{count(m)}，{sum(m)}，[{join(m, "、")}][{min(m)}][{max(m)}][{avg(m)}][{first(m)}][{last(m)}][{m[1]}]{count(l)}
@for x in l
{x.n}
@empty
没有。
@end
--- text
0，0，[][][][][][][]0
没有。

=== beyond the end of a list is missing
--- template.rpt
@let l = [1, 2]
[{l[1]}{l[2]}{l[3]}{l[3] ?? 9}]
--- text
[129]

=== count, sum and their like leave out missing values
--- within list
{count(l)}，{count(l.n)}，{sum(l.n)}，{min(l.n)}，{max(l.n)}，{avg(l.n)}，{join(l.n, "+")}
--- data.ini
[l]
名 = a
[l]
名 = b
n = 2
[l]
名 = c
n = 4
[l]
名 = d
--- text
4，2，6，2，4，3，2+4

=== missing keys are sorted last, with desc too
--- within list
{for x in l sort by n}{x.名}{end}，{for x in l sort by n desc}{x.名}{end}
--- data.ini
[l]
名 = a
[l]
名 = b
n = 2
[l]
名 = c
[l]
名 = d
n = 1
--- text
dbac，bdac

=== missing keys are grouped last
--- template.rpt
@fields
l list { n text?; 名 text }
@end
{for g in l group by n sep "；"}{g.key ?? "无"}:{g.items.名 | join("、")}{end}
--- data.ini
[l]
名 = a
[l]
名 = b
n = 甲
[l]
名 = c
[l]
名 = d
n = 乙
[l]
名 = e
n = 甲
--- text
甲:b、e；乙:d；无:a、c

=== where leaves out what cannot be judged
--- within list
{for x in l where n > 1}{x.名}{end}，{for x in l where not (n > 1)}{x.名}{end}，{for x in l where n}{x.名}{end}
--- data.ini
[l]
名 = a
[l]
名 = b
n = 2
[l]
名 = c
n = 1
--- text
b，c，bc

=== an optional record that is missing has missing members
--- within 会议
[{会议.地点}{会议.人数 + 1}]{if 会议}有{else}无{end}{if 会议.地点}有{else}无{end}
--- text
[]无无

=== an optional record that is given wants its required members
--- within 会议
{会议.地点}
--- data.ini
[会议]
地点 = 甲
--- messages
template.rpt:4:3: error[E0420]: there is no value for `会议.人数`: integer
data.ini:1:2: note: it belongs in this section
note: data were read from data.ini

=== a default stands in for what is missing
--- template.rpt
@fields
年度 integer = 2023
单位 text = "县委"
次年 integer = 年度 + 1
@end
{年度}{单位}{次年}
--- text
2023县委2024

=== a default may look at other fields
--- template.rpt
@fields
应到 integer
实到 integer = 应到
署名 text = "{单位}党支部"
单位 text
@end
{实到}/{应到}，{署名}
--- data.ini
应到 = 25
单位 = 机关
--- text
25/25，机关党支部

=== an empty value takes the default
--- template.rpt
@fields
原因 text = "因公"
@end
{原因}
--- data.ini
原因 =
--- text
因公

=== a @check on a missing value says nothing
--- template.rpt
@fields
a integer?
@end
@check a > 5 "太小"
@warn a > 5 "太小"
完。
--- text
完。
