`--root DIR` widens where files may be read.

=== a folder up
--- images
公/a.png 9x9
--- 项/t.rpt
@image "../公/a.png" { alt "甲" }
--- command
项/t.rpt --root 公 --to txt -o -
--- text
甲

=== without it
--- images
公/a.png 9x9
--- 项/t.rpt
@image "../公/a.png" { alt "甲" }
--- command
项/t.rpt --to txt -o -
--- messages
项/t.rpt:1:8: error[E0006]: `项/../公/a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
--- exit
77

=== another folder is not enough
--- images
公/a.png 9x9
--- 项/t.rpt
@image "../公/a.png" { alt "甲" }
--- 他/x.txt
--- command
项/t.rpt --root 他 --root 没有 --to txt -o -
--- messages
项/t.rpt:1:8: error[E0006]: `项/../公/a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
--- exit
77

=== nor one whose name only begins like it
--- images
公文/a.png 9x9
--- 项/t.rpt
@image "../公文/a.png" { alt "甲" }
--- 公/x.txt
--- command
项/t.rpt --root 公 --to txt -o -
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
--- 项/t.rpt
@image "../公/a.png" { alt "甲" }
--- 公/x.txt
--- command
项/t.rpt --root 公 --to txt -o -
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
