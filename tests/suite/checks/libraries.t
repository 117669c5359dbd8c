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

=== a running head of the template replaces those of its libraries
--- template.rpt
@use org
@header
模板
@end
正文
--- org/org.rpt
@header
库
@end
@header first
库首页
@end
@footer
库脚
@end
--- docx word/document.xml //w:sectPr/w:headerReference/@w:type
default
--- docx word/header1.xml //w:t
<w:t>模板</w:t>
--- docx word/footer1.xml //w:t
<w:t>库脚</w:t>

=== a running head of a library stays where the template says nothing
--- template.rpt
@use org
正文
--- org/org.rpt
@header
库
@end
@header first
库首页
@end
--- docx word/document.xml //w:sectPr/w:headerReference/@w:type
default
first
--- docx word/header1.xml //w:t
<w:t>库</w:t>
--- docx word/header2.xml //w:t
<w:t>库首页</w:t>

=== more libraries than the limit allows
--- a/a.rpt
@style 甲 { }
--- b/b.rpt
@style 乙 { }
--- template.rpt
@use a
@use b
完
--- args
--limit includes=1
--- messages
template.rpt:2:1: error[E0012]: beyond the limit `includes` of 1; `--limit includes=…` sets another
--- exit
77
