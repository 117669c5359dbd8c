`--root DIR` widens where files may be read.

--- frame
--- 项/t.rpt
@image "../公/a.png" { alt "甲" }
--- command
项/t.rpt --root 公 --to txt -o -

=== a folder up
--- within
--- images
公/a.png 9x9
--- text
甲

=== without it
--- within
--- images
公/a.png 9x9
--- command
项/t.rpt --to txt -o -
--- messages
项/t.rpt:1:8: error[E0006]: `项/../公/a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
--- exit
77

=== another folder is not enough
--- within
--- images
公/a.png 9x9
--- 他/x.txt
--- command
项/t.rpt --root 他 --root 没有 --to txt -o -
--- messages
项/t.rpt:1:8: error[E0006]: `项/../公/a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
--- exit
77

=== nor one whose name only begins like it
--- within
--- images
公文/a.png 9x9
--- 项/t.rpt
@image "../公文/a.png" { alt "甲" }
--- 公/x.txt
--- messages
项/t.rpt:1:8: error[E0006]: `项/../公文/a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
--- exit
77

=== of several each counts
--- images
公/a.png 9x9
共/b.png 9x9
--- 项/t.rpt
@image "../公/a.png" { alt "甲" }
@image "../共/b.png" { alt "乙" }
--- command
项/t.rpt --root 共/ --root ./公 --to txt -o -
--- text
甲
乙

=== in data, and where the template stands in the working folder
--- images
公/图/a.png 9x9
--- 数/d.ini
图 = ../公/图/a.png
--- t.rpt
@fields
图 image
@end
{图}
--- command
t.rpt 数/d.ini --root . --to txt -o -
--- text
图

=== a file that is not there
--- within
--- 公/x.txt
--- messages
项/t.rpt:1:8: error[E0001]: there is no file `项/../公/a.png`
--- exit
66

=== no folder
--- 项/t.rpt
@image "../公/无/a.png" { alt "甲" }
--- command
项/t.rpt --root . --to txt -o -
--- messages
项/t.rpt:1:8: error[E0001]: there is no file `项/../公/无/a.png`
--- exit
66

=== an included file's path is within the folder of the template
--- images
图/a.png 96x96
部/b.png 48x48
--- 部/部分.rpt
@image "../图/a.png" { alt "甲" }
@image "b.png" { alt "乙" }
--- t.rpt
@include "部/部分.rpt"
--- command
t.rpt --to txt -o -
--- text
甲
乙

=== but not out of it
--- images
图/a.png 96x96
--- 板/部/部分.rpt
@image "../../图/a.png" { alt "甲" }
--- 板/t.rpt
@include "部/部分.rpt"
--- command
板/t.rpt --to txt -o -
--- messages
板/部/部分.rpt:1:8: error[E0006]: `板/部/../../图/a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
--- exit
77

=== a library's path is within the library
--- images
lib/org/图/a.png 96x96
b.png 9x9
--- lib/org/子/子.rpt
@define 标()
@image "../图/a.png" { alt "标" }
@end
@define 外()
@image "../../../b.png" { alt "标" }
@end
--- template.rpt
@use "org/子/子"
@标()
--- args
--lib lib
--- messages
lib/org/子/子.rpt:5:8: error[E0006]: `lib/org/子/../../../b.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
--- exit
77

=== a field of an included file
--- images
a.png 9x9
--- 部.rpt
@fields
图 image "插图"
图2 image? = "a.png"
@end
{图}和{图2}
--- t.rpt
@fields
照片 image
@end
@include "部.rpt"(图: 照片)
--- command
t.rpt -D 照片=a.png --to txt -o -
--- text
插图和图2
