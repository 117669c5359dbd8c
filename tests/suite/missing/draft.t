--draft: masks for what is missing, to the letter.

--- frame
…
--- args
--draft

=== a required value that is missing appears as its mask
--- within
@fields
单位 text
人数 integer
金额 money
比例 number
召开 boolean
时段 one of "上午", "下午"
@end
{单位}，{人数}人，{金额}元，{比例}，{召开}，{时段}
--- text
X，X人，X元，X，X，X

=== a mask of one's own
--- within
@fields
单位 text mask "XX"
姓名 text "姓名" mask "某某"
编号 integer(1..) mask "××"
@end
{单位}{姓名}{编号}号
--- text
XX某某××号

=== what is optional, given or has a default is not masked
--- within
@fields
甲 text?
乙 text
丙 text = "有"
丁 text
@end
[{甲}][{乙}][{丙}][{丁}]
--- data.ini
乙 = 给
丁 =
--- text
[][给][有][X]

=== a date is masked in its plain form
--- within
@fields
d date
t time
@end
{d}，{t}
--- text
X年X月X日，X:X

=== in English too
--- within
@document { locale "en" }
@fields
d date
@end
{d}
--- text
X X X

=== one mask for each run of date letters
--- within
@fields
d date
t time
@end
{d:yyyy年M月d日}，{d:M月d日}，{d:yyyy-MM-dd}，{d:yyyyMMdd}，{d:EEEE}，{d:中文}，{d:yyyy'年度'}，{t:HH:mm}，{t:a h时m分}
--- text
X年X月X日，X月X日，X-X-X，X，星期X，X年X月X日，X年度，X:X，X X时X分

=== a number's format keeps its shape
--- within
@fields
n number
m money
b boolean
@end
{n:0%}，{n:0.00}，{n:#,##0.00}，{n:一}，{m:人民币}，{b:有/无}
--- text
X%，X，X，X，X，X

=== a mask of one's own in a format
--- within
@fields
d date mask "　"
n number mask "__"
@end
{d:M月d日}，{n:0%}
--- text
　月　日，__%

=== what is computed from a masked value is masked
--- within
@fields
a integer mask "N"
b integer
d date
t text
@end
{a + 1}，{1 - a}，{a + b}，{b / a}，{round(a / 3, 2):0.00}，{add_days(d, 5)}，{year(d)}，{upper(t)}，{-a}，{a mod 2:一}
--- data.ini
b = 2
--- text
N，N，N，N，N，X年X月X日，X，X，N，N

=== a comparison with a masked value is masked
--- within
@fields
a integer
b boolean
@end
{a > 1}，{a = 1:有/无}，{not b}，{b and a > 1}，{b or a > 1}
--- text
X，X，X，X，X

=== if then else on a masked condition is masked
--- within
@fields
a integer
@end
{if a > 1 then "大" else "小"}，{if a > 1 then 1 else 2:00}
--- text
X，X

=== a condition on a masked value is false
--- within
@fields
a integer
b boolean
@end
{if a > 1}大{else}不大{end}，{if b}是{else}否{end}
@if b
是
@else
否
@end
--- text
不大，否
否

=== ?? leaves a masked value as it is
--- within
@fields
a integer
@end
{a ?? 5}
--- text
X

=== in a string stands the mask
--- within
@fields
单位 text
d date
@end
{"关于{单位}{d:M月}的报告"}
--- text
关于XX月的报告

=== a required list that nobody gave is one masked item
--- within
@fields
议程 list of text
@end
{for x in 议程 sep "、"}{x}{end}，{join(议程, "、")}
@for x in 议程
- 第{loop.index}项：{x}
@empty
没有。
@end
--- text
X，X
• 第1项：X

=== a list of records is one record of masked members
--- within
@fields
请假 list { 姓名 text mask "某某"; 原因 text = "因公"; 职务 text?; 日期 date }
@end
@for p in 请假
{loop.index}. {p.姓名}，{p.原因}，{p.日期:M月d日}{if p.职务}，{p.职务}{end}
@end
--- text
1. 某某，因公，X月X日

=== also after where, sort by and group by
--- within
@fields
人 list { 姓名 text; 组 text; 分 integer }
@end
{for p in 人 where 分 > 90}{p.姓名}{end}，{for p in 人 sort by 分 desc}{p.姓名}{end}
@for g in 人 group by 组
{g.key}组：{for p in g.items sep "、"}{p.姓名}{end}
@end
--- text
X，X
X组：X

=== its count is masked
--- within
@fields
人 list of text
@end
{count(人)}人，{count(人):一}人，{count(人 where it = "甲")}人，{count(人) - 1}人
--- text
X人，X人，X人，X人

=== as a condition it is true, and so is a comparison of its count
--- within
@fields
人 list of text
@end
{if 人}有{else}无{end}{if count(人) > 3}多{else}少{end}{if count(人) = 0}零{else}非零{end}
@if 人
有
@end
--- text
有多零
有

=== the members of such a list are masked together
--- within
@fields
账 list { 金额 money }
@end
合计{sum(账.金额)}元，{sum(账.金额):人民币}，{max(账.金额)}，{first(账).金额}，{账[1].金额}
--- text
合计X元，X，X，X，X

=== an optional list that nobody gave stays empty
--- within
@fields
人 list of text?
@end
{count(人)}人{for p in 人}{p}{end}{if 人}有{else}无{end}
--- text
0人无

=== a default computed from a masked value is masked
--- within
@fields
应到 integer
实到 integer = 应到 - 1
署名 text = "{单位}支部"
单位 text
@end
{实到}，{署名}
--- text
X，X支部

=== a check on a masked value says nothing
--- within
@fields
a integer
b integer
@end
@check a <= b "多了"
完。
--- data.ini
b = 5
--- text
完。

=== masks are highlighted
--- within
@fields
a text
b integer
@end
共{a}，{b + 1}人
--- text
共X，X人
--- docx word/document.xml //w:r[w:rPr]
<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>X</w:t></w:r>
<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>X</w:t></w:r>

=== a paragraph of nothing but a mask is written
--- within
@fields
a text
@end
{a}

- {a}
--- text
X
• X

=== an error of the data is one in a draft too
--- within
@fields
a integer
@end
{a}
--- data.ini
a = 五
--- messages
data.ini:1:5: error[E0425]: `a` must be a whole number, not `五` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `a` is declared here

=== a draft without any data is the blank form of the report
--- within
@fields
支部      text            "党支部名称"
年度      integer         "年度"
召开日期  date            "召开日期"
应到      integer(1..)    "应到党员人数"
议程      list of text    "会议议程"
请假      list? "请假人员" { 姓名 text }
@end
@title 党支部{年度}年情况报告

{支部}于{召开日期:M月d日}召开会议，应到{应到}人{if 请假}，请假{count(请假)}人{end}。
会议有{count(议程):一}个议程：{for x in 议程 sep "；"}{loop.index:一}是{x}{end}。
--- text
党支部X年情况报告
X于X月X日召开会议，应到X人。会议有X个议程：一是X。

=== functions of what is masked are masked
--- within
@fields
a integer
s text
d date
l list { n integer; t text; d date }
@end
{length(s)}，{split(s, ",")[1]}，{contains(s, "a")}，{spread(s, 3)}，{a in [1, 2]}，{"x" in l.t}，{weekday(d)}，{add_workdays(d, 3):M月d日}，{avg(l.n)}，{max(l.d):M月}，{first(l).t}，{take(l, 1)[1].t}，{join(unique(l.t), "、")}，{join(reverse(l.t))}
--- text
X，X，X，X，X，X，X，X月X日，X，X月，X，X，X，X

=== derived values and functions of one's own are masked
--- within
@fields
a integer mask "N"
@end
@let x = a + 1
@let f(y: integer) = "第{y}号"
@let g(y: integer) = y * 2
{x}，{f(a)}，{g(x):00}
--- text
N，第N号，N

=== a record and what is in it
--- within
@fields
会议 { 地点 text; 主持 { 姓名 text mask "某某" } }
补充? { 事由 text }
组 list of list of text
@end
{会议.地点}{会议.主持.姓名}[{补充.事由}]{for g in 组}{for x in g}{x}{end}{end}
--- text
X某某[]X

=== records that hang on a number that nobody gave
--- within
@fields
人 list { 名 text; 注 text?; 会 { 日 date } }
数 integer mask "几"
@end
@for x in take(人, 数)
[{x.名}|{x.注 ?? "无"}|{x.会.日}]
@end
--- data.ini
[人]
名 = 张三
[人.会]
日 = 2023-11-05
--- text
[几|无|几年几月几日]

=== so is a text that holds a mask, wherever it was made
--- within
@fields
名 text
日 date
数 integer = 3
@end
@let 日文(何日: date) = "{何日:yyyy年M月d日}"
@define 落款(谁: text, 何日: date)
{spread("{谁}人", 4)}

{日文(何日)}

{join(["甲", "{谁}"], "、")}{数}
@end
@落款(名, 日)
--- text
X　　人
X年X月X日
甲、X3
--- docx word/document.xml //w:highlight/../..
<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>X　　人</w:t></w:r>
<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>X年X月X日</w:t></w:r>
<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>甲、X</w:t></w:r>
