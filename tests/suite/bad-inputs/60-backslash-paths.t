A path is written with `/` on every system. A `\` in it is told where it stands, whatever the language of strings, or
JSON, would make of it.

=== @include
--- template.rpt
@include "parts\notice.rpt"()
--- exit
66
--- messages
template.rpt:1:10: error[E0150]: the folders of a path are separated by `/`, not `\` (write `parts/notice.rpt`)
--- messages zh
template.rpt:1:10: 错误[E0150]：路径中的文件夹用“/”分隔，不用“\”（应写作 parts/notice.rpt）

=== @include: what lies there on a system where `\` is a letter is not read
--- template.rpt
@include "parts\a.rpt"
--- parts\a.rpt
甲
--- exit
66
--- messages
template.rpt:1:10: error[E0150]: the folders of a path are separated by `/`, not `\` (write `parts/a.rpt`)

=== @include: twelve bytes, a string that is not closed
--- template.rpt escaped
@include "a\\
--- messages
template.rpt:1:10: error[E0110]: the text that `"` begins is not closed on its line (close it with `"`)

=== @include: a string that is not closed, nothing else
--- template.rpt escaped
@include "a
--- messages
template.rpt:1:10: error[E0110]: the text that `"` begins is not closed on its line (close it with `"`)

=== @use, with and without a version
--- template.rpt
@use "org\common"
@use "org\\new" version 1.2
甲
--- exit
66
--- messages
template.rpt:1:6: error[E0150]: the folders of a path are separated by `/`, not `\` (write `org/common`)
template.rpt:2:6: error[E0150]: the folders of a path are separated by `/`, not `\` (write `org/new`)

=== @extends
--- template.rpt
@extends "..\base.rpt"
--- exit
66
--- messages
template.rpt:1:10: error[E0150]: the folders of a path are separated by `/`, not `\` (write `../base.rpt`)

=== @image: in either kind of quotes, with any character behind the sign
--- template.rpt
@image "img\new.png" { alt "" }

@image “图\"甲.png” { alt "" }

@image "C:\\图\\甲.png" { alt "" }

@image "图\{甲}.png" { alt "" }

@image "\\server\图\甲.png" { alt "" }
--- exit
66
--- messages
template.rpt:1:8: error[E0150]: the folders of a path are separated by `/`, not `\` (write `img/new.png`)
template.rpt:3:8: error[E0150]: the folders of a path are separated by `/`, not `\` (write `图/"甲.png`)
template.rpt:5:8: error[E0150]: the folders of a path are separated by `/`, not `\` (write `C:/图/甲.png`)
template.rpt:7:8: error[E0150]: the folders of a path are separated by `/`, not `\` (write `图/{甲}.png`)
template.rpt:9:8: error[E0150]: the folders of a path are separated by `/`, not `\` (write `/server/图/甲.png`)

=== @image: values, in the same text
--- template.rpt
@image "img\new{1}.png" { alt "" }
--- messages
template.rpt:1:16: error[E0143]: the path of an image is plain text without `{values}`

=== the default of a field
--- template.rpt
@fields
照 image = "img\new.png"
附图 list of image = "图\甲.png"
@end
{照}
@for 图 in 附图
@image 图 { alt "" }
@end
--- exit
66
--- messages
template.rpt:2:11: error[E0150]: the folders of a path are separated by `/`, not `\` (write `img/new.png`)
template.rpt:3:20: error[E0150]: the folders of a path are separated by `/`, not `\` (write `图/甲.png`)

=== an image in INI, and one that is set
--- template.rpt
@fields
照 image "照片"
章 image "公章"
@end
{照}{章}
--- data.ini
照 = 图\甲.png
--- args
-D '章=C:\图\章.png'
--- exit
66
--- messages
data.ini:1:5: error[E0150]: the folders of a path are separated by `/`, not `\` (write `图/甲.png`)
template.rpt:2:1: note: `照` is declared here
-D:1:3: error[E0150]: the folders of a path are separated by `/`, not `\` (write `C:/图/章.png`)
template.rpt:3:1: note: `章` is declared here

=== an image in JSON: some of its escapes are characters
--- template.rpt
@fields
图 list of image
@end
@for 一图 in 图
@image 一图 { alt "" }
@end
--- data.json
{"图": ["img\\甲.png", "img\new.png", "c:\temp\full.png", "img\/甲.png"]}
--- exit
66
--- messages
data.json:1:8: error[E0150]: the folders of a path are separated by `/`, not `\` (write `img/甲.png`)
template.rpt:2:1: note: `图` is declared here
data.json:1:22: error[E0150]: the folders of a path are separated by `/`, not `\` (write `"img/new.png"`)
template.rpt:2:1: note: `图` is declared here
data.json:1:45: error[E0011]: a document cannot contain the character U+000C (XML 1.0 forbids it) (a backslash of the text itself is written `\\`)
data.json:1:57: error[E0001]: there is no file `img/甲.png`
template.rpt:2:1: note: `图` is declared here
