Row 37: JSON that is too deep, names a key twice, goes on behind its end or ends too early.

--- frame
@fields
…
@end
完

=== too deep
--- within
甲 text?
--- data.json
{"甲": "x", "乙": [[[[[]]]]]}
--- args
--limit depth=5
--- messages
data.json:1:21: error[E0012]: beyond the limit `depth` of 5; `--limit depth=…` sets another
--- exit
77

=== a key that stands twice
--- within
甲 text
会议 { 地点 text }
--- data.json
{
  "甲": "一",
  "会议": {"地点": "礼堂", "地点": "会议室"},
  "甲": "二"
}
--- messages
data.json:3:22: error[E0454]: `地点` appears twice in one object
data.json:3:10: note: the first one is here
data.json:4:3: error[E0454]: `甲` appears twice in one object
data.json:2:3: note: the first one is here

=== what stands behind the end
--- within
甲 text
--- data.json
{"甲": "一"}
{"甲": "二"}
--- messages
data.json:2:1: error[E0455]: `{"甲": "二"}` comes after the end of the data

=== half a file
--- within
甲 text
项 list { 名 text }
--- data.json
{
  "甲": "一",
  "项": [
    {"名": "a"},
    {"名": "b
--- messages
data.json:5:11: error[E0443]: the text that `"` begins is not closed on its line (a line break in a text is written `\n`)

=== half a file, between two values
--- within
甲 text
--- data.json
{"甲": "一",
--- messages
data.json:1:1: error[E0441]: this `{` is not closed
data.json:2:1: note: the text ends here

=== half a line of NDJSON
--- within
项 list { 名 text }
--- data.ndjson
{"名": "a"}

{"名":
--- command
template.rpt 项=data.ndjson --to txt -o -
--- messages
data.ndjson:3:1: error[E0441]: this `{` is not closed
data.ndjson:3:6: note: the text ends here

=== typed with an input method
--- within
甲 text
乙 list of text
--- data.json
{“甲”：“一”，'乙'：［"二"、"三",］} // 完
--- messages
data.json:1:2: error[E0445]: in JSON text is written in double quotes `"`, not in `“`
data.json:1:5: error[E0444]: `：` is not a sign of JSON (write `:`)
data.json:1:6: error[E0445]: in JSON text is written in double quotes `"`, not in `“`
data.json:1:9: error[E0444]: `，` is not a sign of JSON (write `,`)
data.json:1:10: error[E0445]: in JSON text is written in double quotes `"`, not in `'`
data.json:1:13: error[E0444]: `：` is not a sign of JSON (write `:`)
data.json:1:14: error[E0444]: `［` is not a sign of JSON (write `[`)
data.json:1:18: error[E0444]: `、` is not a sign of JSON (write `,`)
data.json:1:22: error[E0447]: there is a comma before `]`, and nothing follows it
data.json:1:23: error[E0444]: `］` is not a sign of JSON (write `]`)
data.json:1:26: error[E0446]: JSON has no comments: `// 完`

=== names without quotes, words of other languages
--- within
甲 text
乙 boolean
丙 text?
--- data.json
{甲: 一, "乙": True, "丙": None}
--- messages
data.json:1:2: error[E0456]: `甲` is not a word of JSON (write `"甲"`)
data.json:1:5: error[E0456]: `一` is not a word of JSON (write `"一"`)
data.json:1:13: error[E0456]: `True` is not a word of JSON (write `true`)
data.json:1:24: error[E0456]: `None` is not a word of JSON (write `null`)
