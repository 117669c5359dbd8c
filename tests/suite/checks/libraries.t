What libraries set, and where they lie.

=== two libraries set the same thing, and the template sets it itself
--- template.rpt
@use a
@use b
@page { margin left 3cm }
正文
--- a/a.rpt
@page { margin left 1cm }
--- b/b.rpt
@page { margin left 2cm }
--- text
正文
--- docx word/document.xml //w:pgMar/@w:left
1701

=== two libraries set the same thing, and a third that uses both sets it
--- template.rpt
@use c
正文
--- a/a.rpt
@page { margin left 1cm }
--- b/b.rpt
@page { margin left 2cm }
--- c/c.rpt
@use a
@use b
@page { margin left 3cm }
--- text
正文
--- docx word/document.xml //w:pgMar/@w:left
1701

=== a library lies beside the template, wherever that is
--- sub/t.rpt
@use org
{头}
--- sub/org/org.rpt
@let 头 = "在旁"
--- org/org.rpt
@let 头 = "在工作目录"
--- command
sub/t.rpt --to txt -o -
--- text
在旁
