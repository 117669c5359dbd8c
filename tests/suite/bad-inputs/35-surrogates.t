Row 35: half of a surrogate pair in JSON is refused at its place; a whole pair is one character.

=== a pair is one character
--- template.rpt
@fields
名 text
@end
{名}
--- data.json
{"名": "\ud842\udfb7野\uD83D\uDE00"}
--- text
𠮷野😀

=== a half
--- template.rpt
@fields
甲 text
乙 text
丙 text
@end
{甲}{乙}{丙}
--- data.json
{
  "甲": "a\ud800b",
  "乙": "\udc00",
  "丙": "\uD83D\u0041 \uD83D\uD83D\uDE00"
}
--- messages
data.json:2:10: error[E0452]: `\ud800` is half of a character, and its other half is not there
data.json:3:9: error[E0452]: `\udc00` is half of a character, and its other half is not there
data.json:4:9: error[E0452]: `\uD83D` is half of a character, and its other half is not there
data.json:4:22: error[E0452]: `\uD83D` is half of a character, and its other half is not there

=== in a name
--- template.rpt
@fields
甲 text?
@end
完
--- data.json
{"\ud800": 1}
--- messages
data.json:1:3: error[E0452]: `\ud800` is half of a character, and its other half is not there
