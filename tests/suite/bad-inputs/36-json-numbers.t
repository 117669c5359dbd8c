Row 36: numbers of JSON are kept as their digits; what no decimal of 38 digits is, is refused.

--- frame
@fields
…
@end
完

=== exact digits, and text as it is written
--- template.rpt
@fields
甲 money
乙 money
大 integer
小 number
零 number
指 list of number
字 text
@end
{甲 + 乙}，{大}，{大 + 1}，{小}，{零}，{for n in 指 sep " "}{n}{end}，{字}
--- data.json
{"甲": 0.1, "乙": 0.2, "大": 12345678901234567890, "小": 0.12345678901234567890123456789, "零": -0,
 "指": [1.25e-3, 1E3, 12e+0, 1e37], "字": 7.50}
--- text
0.30，12345678901234567890，12345678901234567891，0.12345678901234567890123456789，0，0.00125 1000 12 10000000000000000000000000000000000000，7.50

=== beyond the range
--- within
甲 number
乙 number
丙 list of number
--- data.json
{"甲": 1e400, "乙": -1e-400, "丙": [123456789012345678901234567890123456789]}
--- messages
data.json:1:7: error[E0449]: `1e400` needs more than 38 digits
data.json:1:19: error[E0449]: `-1e-400` needs more than 38 digits
data.json:1:34: error[E0427]: `丙[1]` has more than 38 digits: `123456789012345678901234567890123456789`
template.rpt:4:1: note: `丙` is declared here

=== what is no number
--- within
甲 number
乙 list of number
--- data.json
{"甲": NaN, "乙": [Infinity, -Infinity, +1, .5, 5., 0x1F, 1,234]}
--- messages
data.json:1:7: error[E0450]: `NaN` is not a number that JSON or a document can hold (write `null`)
data.json:1:18: error[E0450]: `Infinity` is not a number that JSON or a document can hold (write `null`)
data.json:1:28: error[E0450]: `-Infinity` is not a number that JSON or a document can hold (write `null`)
data.json:1:39: error[E0448]: `+1` is not a number in JSON (write it like 12, -0.5 or 1.5e3)
data.json:1:43: error[E0448]: `.5` is not a number in JSON (write it like 12, -0.5 or 1.5e3)
data.json:1:47: error[E0448]: `5.` is not a number in JSON (write it like 12, -0.5 or 1.5e3)
data.json:1:51: error[E0448]: `0x1F` is not a number in JSON (write it like 12, -0.5 or 1.5e3)

=== types
--- within
整 integer
分 money
日 date
时 time
是 boolean
否 boolean
文 text
选 one of "1", "2"
--- data.json
{"整": 2.5, "分": 0.125, "日": 20231105, "时": 1430, "是": 1, "否": 2, "文": true, "选": 1}
--- messages
data.json:1:7: error[E0425]: `整` must be a whole number, not `2.5`
template.rpt:2:1: note: `整` is declared here
data.json:1:17: error[E0428]: `分` is money, which has at most two decimal places, not `0.125`
template.rpt:3:1: note: `分` is declared here
data.json:1:29: error[E0431]: `日` must be a date, not `20231105` (write it as text, in double quotes)
template.rpt:4:1: note: `日` is declared here
data.json:1:44: error[E0433]: `时` must be a time of day, not `1430` (write it as text, in double quotes)
template.rpt:5:1: note: `时` is declared here
data.json:1:63: error[E0434]: `否` must be yes or no, not `2` (write true/false, yes/no, 是/否, 有/无 or 1/0)
template.rpt:7:1: note: `否` is declared here
data.json:1:71: error[E0439]: `文` must be text, not `true` (write it as text, in double quotes)
template.rpt:8:1: note: `文` is declared here
