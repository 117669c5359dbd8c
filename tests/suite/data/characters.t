Characters that no document can hold, that nobody sees, or that are no blanks.

=== invisible characters are a warning with their name; a value of nothing else is missing
--- template.rpt
@fields
甲 text
乙 text
丙 text?
丁 integer
戊 one of "上午", "下午"
己 list of text
@end
{甲}[{乙}][{丙}]{丁}{戊}{己 | join("")}
--- data.ini escaped
甲 = a\u200Bb\n乙 = \u200B\u3000\uFEFF\n丙 = \u2060\n丁 = 2\u200B5\n戊 = \u202A上午\u202C\n己 = x\n己 = \u00AD\n
--- messages
template.rpt:3:1: error[E0420]: there is no value for `乙`: text
data.ini:2:1: note: its value is empty here
note: data were read from data.ini
data.ini:1:6: warning[W0002]: the text contains the invisible character U+200B (zero width space) (remove it)
note: and at 2 further places
data.ini:2:7: warning[W0002]: the text contains the invisible character U+FEFF (zero width no-break space) (remove it)
data.ini:3:5: warning[W0002]: the text contains the invisible character U+2060 (word joiner) (remove it)
data.ini:5:5: warning[W0002]: the text contains the invisible character U+202A (left-to-right embedding) (remove it)
data.ini:5:8: warning[W0002]: the text contains the invisible character U+202C (pop directional formatting) (remove it)
data.ini:7:5: warning[W0002]: the text contains the invisible character U+00AD (soft hyphen) (remove it)
--- text

=== in names they do not count
--- template.rpt
@fields
应到 integer
会议 { 地点 text }
@end
{应到}{会议.地点}
--- data.json escaped
{"应到\u200B": 5, "\uFEFF会议": {"地\u2060点": "三楼"}}
--- data.b.ini escaped
\u200B应到 = 6\n\
--- messages
data.json:1:5: warning[W0002]: the text contains the invisible character U+200B (zero width space) (remove it)
data.json:1:13: warning[W0002]: the text contains the invisible character U+FEFF (zero width no-break space) (remove it)
data.json:1:22: warning[W0002]: the text contains the invisible character U+2060 (word joiner) (remove it)
data.b.ini:1:1: warning[W0002]: the text contains the invisible character U+200B (zero width space) (remove it)
--- text
6三楼

=== through an escape of JSON
--- template.rpt
@fields
甲 text
乙 text
丙 text?
丁 text
@end
{甲}{乙}{丙}{丁}
--- data.json
{"甲": "a\u0001b", "乙": "\uFFFE\uffff", "丙": "\u200b", "丁": "\ud800 \u0085 \udfff\ud800"}
--- messages
data.json:1:9: error[E0011]: a document cannot contain the character U+0001 (XML 1.0 forbids it) (remove it)
data.json:1:25: error[E0011]: a document cannot contain the character U+FFFE (XML 1.0 forbids it) (remove it)
data.json:1:31: error[E0011]: a document cannot contain the character U+FFFF (XML 1.0 forbids it) (remove it)
data.json:1:46: warning[W0002]: the text contains the invisible character U+200B (zero width space) (remove it)
data.json:1:61: error[E0452]: `\ud800` is half of a character, and its other half is not there
data.json:1:68: warning[W0001]: the text contains the control character U+0085 (remove it)
data.json:1:75: error[E0452]: `\udfff` is half of a character, and its other half is not there
data.json:1:81: error[E0452]: `\ud800` is half of a character, and its other half is not there

=== through -D, and behind many warnings
--- template.rpt
@fields
甲 text
@end
{甲}
--- args
-D 甲=x
--- data.ini escaped
甲 = \u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0001\n\
--- messages
data.ini:1:5: warning[W0001]: the text contains the control character U+0085 (remove it)
note: and at 52 further places
data.ini:1:111: error[E0011]: a document cannot contain the character U+0001 (XML 1.0 forbids it) (remove it)

=== through an escape of JSON, behind many warnings
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.json
{"甲": "\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0085a\u0001"}
--- args
--limit messages=1
--- messages
data.json:1:365: error[E0011]: a document cannot contain the character U+0001 (XML 1.0 forbids it) (remove it)
… and 50 further warnings

=== a row of NULs is an error of that row, several in a row are told once
--- t.rpt
@fields
名 text = "x"
a text?
@end
{名}{a}
--- r.ndjson escaped
{"a":"x"}\n\0\0\0\0\n{"a":"y"}\n\uFEFF\n\u3000\u3000\n\u00A0\n \t \n\n\u200B{"a":"z"}\n\
--- command
t.rpt --rows r.ndjson -o {a}.txt
--- file x.txt
xx
--- file y.txt
xy
--- file z.txt
xz
--- messages
r.ndjson:2:1: error[E0011]: a document cannot contain the character U+0000 (XML 1.0 forbids it) (remove it)
r.ndjson:4:1: warning[W0002]: the text contains the invisible character U+FEFF (zero width no-break space) (remove it)
r.ndjson:4:2: error[E0442]: the text is empty, an object `{ … }` is needed (expected a value)
r.ndjson:5:3: error[E0442]: the text is empty, an object `{ … }` is needed (expected a value)
r.ndjson:6:2: error[E0442]: the text is empty, an object `{ … }` is needed (expected a value)
r.ndjson:9:1: warning[W0002]: the text contains the invisible character U+200B (zero width space) (remove it)
rptc: note: 4 of 7 rows have no document

=== so it is in a file that is a list
--- t.rpt
@fields
表 list { a text }
@end
{表.a | join("")}
--- r.ndjson escaped
{"a":"x"}\n\0\0\0\0\n{"a":"y"}\n\u3000\n\uFEFF\n\
--- command
t.rpt 表=r.ndjson --to txt -o -
--- messages
r.ndjson:2:1: error[E0011]: a document cannot contain the character U+0000 (XML 1.0 forbids it) (remove it)
r.ndjson:4:2: error[E0442]: the text is empty, an object `{ … }` is needed (expected a value)
r.ndjson:5:1: warning[W0002]: the text contains the invisible character U+FEFF (zero width no-break space) (remove it)
r.ndjson:5:2: error[E0442]: the text is empty, an object `{ … }` is needed (expected a value)
