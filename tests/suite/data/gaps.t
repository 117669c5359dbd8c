Lists whose items may be missing, each in its place: `list of (T?)`. Nothing moves what follows.

=== a null is a missing item
--- template.rpt
@fields
月份 list of text
人员 list { 姓名 text; 得分 list of (number?) }
@end
@table { header 1 }
| 姓名 |{for 月 in 月份} {月} |{end}
@for 人 in 人员
| {人.姓名} |{for 分 in 人.得分} {分} |{end}
@end
@end
--- data.json
{"月份":["一月","二月","三月"],"人员":[{"姓名":"张三","得分":[80,null,90]},{"姓名":"李四","得分":[70,75,60]}]}
--- text
姓名	一月	二月	三月
张三	80		90
李四	70	75	60

=== in any other list it is an error that shows the type
--- template.rpt
@fields
人员 list { 姓名 text; 得分 list of number }
@end
{for 人 in 人员}{人.得分 | join("、")}{end}
--- data.json
{"人员":[{"姓名":"张三","得分":[80,90]},{"姓名":"李四","得分":[70,null,60,null]}]}
--- messages
data.json:1:53: error[E0483]: `人员[2].得分[2]` is missing, and this list does not allow missing items (the type `list of (number?)` allows missing items, each in its place)
template.rpt:2:20: note: `得分` is declared here
data.json:1:61: error[E0483]: `人员[2].得分[4]` is missing, and this list does not allow missing items (the type `list of (number?)` allows missing items, each in its place)
template.rpt:2:20: note: `得分` is declared here

=== so is an empty text, and a null among records, lists and choices
--- template.rpt
@record 党员 { 名 text }
@fields
甲 list of text
乙 list of 党员
丙 list { 名 text }
丁 list of one of "a", "b"
戊 list of list of integer
@end
{甲 | join("")}{乙.名 | join("")}{丙.名 | join("")}{丁 | join("")}{count(flatten(戊))}
--- data.json
{"甲": ["x", "  "], "乙": [null, {"名": "x"}], "丙": [null], "丁": [null],
 "戊": [[1, null], null]}
--- messages
data.json:1:13: error[E0483]: `甲[2]` is missing, and this list does not allow missing items (the type `list of (text?)` allows missing items, each in its place)
template.rpt:3:1: note: `甲` is declared here
data.json:1:26: error[E0483]: `乙[1]` is missing, and this list does not allow missing items (the type `list of (党员?)` allows missing items, each in its place)
template.rpt:4:1: note: `乙` is declared here
data.json:1:51: error[E0483]: `丙[1]` is missing, and this list does not allow missing items (the type `list of ({ … }?)` allows missing items, each in its place)
template.rpt:5:1: note: `丙` is declared here
data.json:1:64: error[E0483]: `丁[1]` is missing, and this list does not allow missing items (the type `list of (one of "a", "b"?)` allows missing items, each in its place)
template.rpt:6:1: note: `丁` is declared here
data.json:2:12: error[E0483]: `戊[1][2]` is missing, and this list does not allow missing items (the type `list of (integer?)` allows missing items, each in its place)
template.rpt:7:1: note: `戊` is declared here
data.json:2:19: error[E0483]: `戊[2]` is missing, and this list does not allow missing items (the type `list of (list of integer?)` allows missing items, each in its place)
template.rpt:7:1: note: `戊` is declared here

=== in Chinese
--- template.rpt
@fields
甲 list of text
@end
{甲 | join("")}
--- data.json
{"甲": ["x", null]}
--- messages zh
data.json:1:13: 错误[E0483]：缺少“甲[2]”的值，而这个列表不容许缺项（类型 list of (text?) 容许缺项，其余各项的位置不变）
template.rpt:2:1: 说明：“甲”在此处声明

=== an empty line of INI is a missing item; of any other list it is left out
--- template.rpt
@fields
甲 list of (text?)
乙 list of text
@end
{for x in 甲 sep "、"}{loop.index}{x ?? "缺"}{end}；{for x in 乙 sep "、"}{loop.index}{x}{end}
--- data.ini
甲 = a
甲 =
甲 = c
乙 = a
乙 =
乙 = c
--- text
1a、2缺、3c；1a、2c

=== several empty lines are as many missing items, a single one is no list
--- template.rpt
@fields
甲 list of (text?)
乙 list of (text?)?
@end
{for x in 甲}[{x}]{end}{if 乙}有{else}无{end}
--- data.ini
甲 =
甲 =
乙 =
--- text
[][]无

=== a required list of which nothing is given is missing
--- template.rpt
@fields
甲 list of (integer(0..100)?) "得分"
乙 list of (text?)?
@end
{for x in 甲}[{x}]{end}{count(乙)}
--- data.ini
甲 =
--- messages
template.rpt:2:1: error[E0420]: there is no value for `甲`: 得分 (list of (integer?))
data.ini:1:1: note: its value is empty here
note: data were read from data.ini

=== its items have rules as those of any list
--- template.rpt
@fields
界 list of (integer(0..100)?)
号 list of (text /[0-9]+/?)
选 list of (one of "a", "b"?)
@end
{界 | join("、")}{号 | join("、")}{选 | join("、")}
--- data.json
{"界": [null, 101], "号": [null, "x"], "选": [null, "c"]}
--- messages
data.json:1:14: error[E0430]: `界[2]` is 101, but must be at most 100
template.rpt:2:1: note: `界` is declared here
data.json:1:32: error[E0438]: `号[2]` is `x`, which does not match /[0-9]+/
template.rpt:3:1: note: `号` is declared here
data.json:1:50: error[E0435]: `选[2]` must be one of `a`, `b`, not `c`
template.rpt:4:1: note: `选` is declared here

=== records, written out or named, may be missing too
--- template.rpt
@record 党员 { 姓名 text; 党龄 integer? }
@fields
党员们 list of (党员?)
来宾 list of ({ 姓名 text; 单位 text? }?)
@end
{for x in 党员们 sep "；"}{x.姓名 ?? "空缺"}{end}
{党员们.党龄 | join("、")}，{count(党员们 where 党龄 > 1)}，{count(党员们)}
{for x in 来宾 sep "；"}{if x}{x.姓名}{else}空缺{end}{end}
--- data.json
{"党员们": [{"姓名": "甲"}, null, {"姓名": "乙", "党龄": 3}], "来宾": [null, {"姓名": "丙"}]}
--- text
甲；空缺；乙3，1，2空缺；丙

=== functions: some leave out what is missing, those that go by the place do not
--- template.rpt
@fields
分 list of (number?)
@end
{count(分)} {sum(分)} {avg(分)} {min(分)} {max(分)} {分 | join("、")} {unique(分) | join("、")}
{first(分) ?? 0} {last(分) ?? 0} {first(reverse(分)) ?? 0} {for x in take(分, 2) sep ";"}{loop.index}/{loop.count}:{x ?? 0}{end}
{if 90 in 分}有{end} {for x in (分 sort by it desc) sep "、"}{x ?? 0}{end} {for x in (分 where it > 80) sep "、"}{x}{end}
{for 组 in 分 group by it sep "；"}{组.key ?? 0}:{count(组.items)}{end} {分[2] ?? 0} {分[3]}
--- data.json
{"分": [80, null, 90, 90, null]}
--- text
3 260 86.666666666666666667 80 90 80、90、90 80、90 80 0 0 1/2:80;2/2:0有 90、90、80、0、0 90、90 80:1；90:2；0:0 0 90

=== an item may be asked whether it is there, wherever the list comes from
--- template.rpt
@fields
分 list of (number?)
人 list { 名 text; 分 number? }
表 list of list of (number?)
@end
@define 行(值: list of (number?))
{for x in 值 sep "，"}{if x}{x}{else}—{end}{end}
@end
@let 倒(值: list of (number?)) = join(reverse(值), "、")
@行(值: 分)
@行(值: 人.分)
@行(值: [分[1], 分[2]])
{for x in reverse(人.分)}{if x}{x}{else}—{end}{end}{for x in flatten(表)}{if x}{x}{else}—{end}{end}
{for x in [人[1].分, 人[2].分]}{if x}{x}{else}—{end}{end}{倒(分)}{(人.分 where not it) | join("")}
--- data.json
{"分": [1, null, 3], "人": [{"名": "甲"}, {"名": "乙", "分": 2}], "表": [[1], [null, 2]]}
--- text
1，—，3
—，2
1，—
2—1—2—23、1

=== a draft: what may be missing is, what must not is masked in its place
--- template.rpt
@fields
甲 list of (text?)
乙 list of text
丙 list of (text?)
@end
{for x in 甲}[{x}]{end}{for x in 乙}[{x}]{end}{for x in 丙}[{x}]{end}
--- data.json
{"甲": ["a", null, "c"], "乙": ["a", null, "c"]}
--- args
--draft
--- text
[a][][c][a][X][c][X]

=== a default, and a path of an image
--- template.rpt
@fields
甲 list of (text?) = "a"
图 list of (image?)?
@end
{甲 | join("")}{for x in 图}{if x}{x:1cm}{else}无图{end}{end}
--- data.json
{"图": [null, "a.png"]}
--- images
a.png 20x20
--- text
a无图x
--- docx word/document.xml //wp:extent/@cx
360000

=== a row of many, and a list that is a file
--- template.rpt
@fields
名 text
分 list of (integer?)
签 list { 甲 text }
@end
{名}{for x in 分}[{x}]{end}{count(签)}
--- r.ndjson
{"名":"a","分":[1,null]}
{"名":"b","分":null}
{"名":"c","分":[null]}
--- s.ndjson
{"甲":"x"}
null
--- command
template.rpt 签=s.ndjson --rows r.ndjson -o {名}.txt
--- messages
s.ndjson:2:1: error[E0483]: `签[2]` is missing, and this list does not allow missing items (the type `list of ({ … }?)` allows missing items, each in its place)
template.rpt:4:1: note: `签` is declared here

=== what the template wants to know
--- template.rpt
@fields
界 list of (integer(0..100)?) "得分"
人 list of ({ 名 text }?)?
@end
{界 | join("")}{人.名 | join("")}
--- command
fields template.rpt --to ini
--- text
; Data for template.rpt. What is open must be filled in.

; 得分 (list of (integer(0..100)?); a line for each, an empty one where it is missing)
界 =

; (list of (record?); may be left out)
; such a section for each
; [人]
; (text)
; 名 =

=== what it wants to know, in Chinese
--- template.rpt
@fields
界 list of (integer(0..100)?) "得分"
@end
{界 | join("")}
--- command
fields template.rpt --to markdown --lang zh
--- text
# template.rpt

| 名称 | 类型 | 填写 | 说明 |
| --- | --- | --- | --- |
| 界 | 整数，0至100，可有多项，可以缺项 | 必填 | 得分 |

=== in the schema an item is what it must be, or null
--- template.rpt
@fields
界 list of (integer(0..100)?)
人 list of ({ 名 text }?)?
@end
{界 | join("")}{人.名 | join("")}
--- command
fields template.rpt --to json-schema
--- text
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "template.rpt",
  "type": "object", "additionalProperties": false, "properties": {
    "界": { "type": "array", "items": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 100 }, { "type": "null" }] } },
    "人": { "type": "array", "items": { "anyOf": [{ "type": "object", "additionalProperties": false, "properties": {
      "名": { "type": "string" }
    },
    "required": ["名"] }, { "type": "null" }] } }
  },
  "required": ["界"]
}

=== the form in full-width signs, and what it is not
--- template.rpt
@fields
甲 list of （text？）
乙 list of (text)
@end
{甲 | join("")}{乙}
--- messages
template.rpt:3:16: error[E0135]: unexpected `)` (expected `/pattern/`, `(`, `?`)
