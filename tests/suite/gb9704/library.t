gb9704 as a library: what only a program that has it can show. All other cases pass without it (`make without-gb9704`).

=== @use that misspells its library
--- template.rpt
@use gb9740
完
--- command
check template.rpt
--- messages human
template.rpt:1:6: error[E0206]: there is no library `gb9740/gb9740.rpt`
    1 | @use gb9740
      |      ^^^^^^ did you mean `gb9704`?
note: looked in `.`
note: looked in the standard library
--- exit
66

=== its version
--- template.rpt
@use gb9704 version 1.0
@标题 通知
--- text
通知

=== a later version than it has
--- template.rpt
@use gb9704 version 2
@标题 通知
--- messages human
template.rpt:1:21: error[E0244]: version 2 of `gb9704` or later, before 3, is needed; version 1.0 was found
    1 | @use gb9704 version 2
      |                     ^ get a later version of the library
stdlib/gb9704/library.ini:3:11: note: `gb9704` says here that it is version 1.0

=== two libraries that use it use one
--- a/a.rpt
@use gb9704
@let 甲 = "甲"
--- b/b.rpt
@use gb9704
@let 乙 = "乙"
--- template.rpt
@use a
@use b
@标题 {甲}{乙}
--- text
甲乙

=== a folder beside the template takes its place
--- gb9704/gb9704.rpt
@style 标题 { align right }
@let 机关 = "县委"
--- template.rpt
@use gb9704
@标题 {机关}
--- text
县委
--- docx word/document.xml //w:pgMar/@w:left
1800

=== and one in --lib
--- lib/gb9704/gb9704.rpt
@let 机关 = "县委"
--- lib/gb9704/library.ini
name = gb9704
version = 3.0
--- template.rpt
@use gb9704 version 3
{机关}
--- args
--lib lib
--- text
县委

=== and one in RPT_LIB_PATH
--- lib/gb9704/gb9704.rpt
@let 机关 = "县委"
--- template.rpt
@use gb9704
{机关}
--- env
RPT_LIB_PATH=lib
--- text
县委

=== a folder that has no such file does not hide it
--- gb9704/more.rpt
@let 机关 = "县委"
--- template.rpt
@use gb9704
@use "gb9704/more"
@标题 {机关}
--- text
县委

=== a file that it does not have
--- template.rpt
@use "gb9704/more"
完
--- exit
66
--- messages
template.rpt:1:6: error[E0206]: there is no library `gb9704/more.rpt`
note: looked in `.`
note: looked in the standard library

=== it has no lock and needs none: it is part of the program
--- template.rpt
@use gb9704
完
--- command
check --locked template.rpt
--- exit
0

=== it is no file that make knows
--- template.rpt
@use gb9704
完
--- command
deps template.rpt
--- text
template.docx: \
  template.rpt
