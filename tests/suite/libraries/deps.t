`rptc deps`: what a template reads, as make understands it.

=== the template, its libraries, what they use, each library.ini; nothing that is embedded
--- org/org.rpt
@use "base/forms/letter"
@let 甲 = "甲"
--- org/library.ini
name = org
--- lib/base/forms/letter.rpt
@let 乙 = "乙"
--- template.rpt
@use org
@use org
{甲}
--- command
deps template.rpt --lib lib
--- text
template.docx: \
  template.rpt \
  org/org.rpt \
  org/library.ini \
  lib/base/forms/letter.rpt

=== a template in a folder
--- sub/报告.rpt
@use org
{甲}
--- sub/org/org.rpt
@let 甲 = "甲"
--- command
deps ./sub/报告.rpt
--- text
./sub/报告.docx: \
  ./sub/报告.rpt \
  ./sub/org/org.rpt

=== into a file
--- template.rpt
完
--- command
deps template.rpt -o template.d
--- file template.d
template.docx: \
  template.rpt

=== a template with faults
--- template.rpt
{甲}
--- command
deps template.rpt
--- messages
template.rpt:1:2: error[E0201]: there is no field `甲`

=== no template
--- command
deps
--- exit
64
--- messages
rptc: error[E0029]: no template was given: `rptc deps TEMPLATE` (see `rptc deps --help`)

=== standard input has no name
--- command
deps -
--- exit
64
--- messages
rptc: error[E0029]: no template was given: `rptc deps TEMPLATE` (see `rptc deps --help`)

=== a name that make cannot read
--- template=1.rpt
完
--- command
deps template=1.rpt
--- messages
rptc: error[E0057]: a make rule cannot name `template=1.rpt` (give it a name without `=`, `;` and line breaks, and the template one without `%`)
--- messages zh
rptc: 错误[E0057]：make 规则无法表示文件名“template=1.rpt”（请改名：文件名中不能有 =、; 和换行，模板的文件名中还不能有 %）

=== included files and bases, also those of libraries
--- org/org.rpt
@define 款()
@include "parts/line.rpt"
@end
--- org/parts/line.rpt
款
--- bases/base.rpt
@block 正文
@end
--- part.rpt
段
--- template.rpt
@extends "bases/base.rpt"
@use org
@block 正文
@include "part.rpt"
@include "./bases/../part.rpt"
@款()
@end
--- command
deps template.rpt
--- text
template.docx: \
  template.rpt \
  org/org.rpt \
  org/parts/line.rpt \
  bases/base.rpt \
  part.rpt
