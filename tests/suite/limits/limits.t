Each limit refuses with status 77 and names itself, its value and the option that sets another. (`memory` and larger
inputs: tests/system/big-inputs.sh and no-memory.sh.)

--- frame depth 3
…
--- args
--limit depth=3

--- frame chain of fields
@fields
甲 integer = 乙 + 1
乙 integer = 丙 + 1
丙 integer = 丁 + 1
丁 integer = 戊
戊 integer = 1
@end
{甲}

--- frame depth 8
…
--- args
--limit depth=8

=== source: a template
--- template.rpt
十个字的正文在此处。
--- args
--limit source=20
--- exit
77
--- messages
rptc: error[E0004]: `template.rpt` is beyond the limit `source` of 20 bytes; `--limit source=…` sets another

=== source: a library
--- org/org.rpt
@let 甲 = "甲乙丙丁"
--- template.rpt
@use org
完
--- args
--limit source=20
--- exit
77
--- messages
template.rpt:1:6: error[E0004]: `org/org.rpt` is beyond the limit `source` of 20 bytes; `--limit source=…` sets another

=== source: a library.ini
--- org/org.rpt
@let 甲 = 1
--- org/library.ini
name = org
version = 1.0
--- template.rpt
@use org
完
--- args
--limit source=20
--- exit
77
--- messages
template.rpt:1:1: error[E0004]: `org/library.ini` is beyond the limit `source` of 20 bytes; `--limit source=…` sets another

=== depth: blocks, brackets
--- within depth 3
@if true
@if true
@if ((((true))))
甲
@end
@end
@end
--- exit
77
--- messages
template.rpt:3:1: error[E0012]: beyond the limit `depth` of 3; `--limit depth=…` sets another

=== depth: records in records
--- within depth 3
@record 丁 { 名 text }
@record 甲 { 乙 乙 }
@record 乙 { 丙 丙 }
@record 丙 { 丁 丁 }
@fields
甲 甲?
@end
文
--- exit
77
--- messages
template.rpt:1:9: error[E0012]: beyond the limit `depth` of 3; `--limit depth=…` sets another

=== depth: records in records, those that are used first
--- within depth 3
@record 丁 { 名 text }
@record 丙 { 丁 丁 }
@record 乙 { 丙 list of 丙 }
@record 甲 { 乙 乙? }
@fields
甲 甲?
@end
文
--- exit
77
--- messages
template.rpt:1:9: error[E0012]: beyond the limit `depth` of 3; `--limit depth=…` sets another

=== depth: as many records as it says
--- within depth 3
@record 甲 { 乙 乙 }
@record 乙 { 丙 丙 }
@record 丙 { 名 text }
@fields
甲 甲?
@end
@let 数(乙: 甲) = 1
文
--- text
文

=== depth: defaults of one another
--- within chain of fields
--- args
--limit depth=3
--- exit
77
--- messages
template.rpt:4:13: error[E0012]: beyond the limit `depth` of 3; `--limit depth=…` sets another

=== depth: defaults of one another, as the data ask for them
--- within chain of fields
--- args
--limit depth=3 -D 丙=3
--- text
5

=== depth: @let and defaults in turn
--- within depth 3
@fields
甲 integer = 一
乙 integer = 二
丙 integer = 三
丁 integer = 四
@end
@let 一 = 乙
@let 二 = 丙
@let 三 = 丁
@let 四 = 1
{甲}
--- exit
77
--- messages
template.rpt:9:10: error[E0012]: beyond the limit `depth` of 3; `--limit depth=…` sets another

=== depth: libraries that use one another
--- a/a.rpt
@use b
--- b/b.rpt
@use c
--- c/c.rpt
@use d
--- d/d.rpt
@use e
--- e/e.rpt
@let 甲 = 1
--- template.rpt
@use a
完
--- args
--limit depth=4
--- exit
77
--- messages
d/d.rpt:1:1: error[E0012]: beyond the limit `depth` of 4; `--limit depth=…` sets another

=== includes: libraries
--- a/a.rpt
@use b
--- b/b.rpt
@let 甲 = 1
--- template.rpt
@use a
@use gb
@use a
完
--- gb/gb.rpt
@let 乙 = 1
--- args
--limit includes=2
--- exit
77
--- messages
template.rpt:2:1: error[E0012]: beyond the limit `includes` of 2; `--limit includes=…` sets another

=== steps
--- template.rpt
@for i in [1, 2, 3]
{i}
@end
--- args
--limit steps=5
--- exit
77
--- messages
template.rpt:1:1: error[E0012]: beyond the limit `steps` of 5; `--limit steps=…` sets another

=== output: a text
--- template.rpt
十个字的正文在此处。
--- args
--limit output=20
--- exit
77
--- messages
rptc: error[E0012]: beyond the limit `output` of 20; `--limit output=…` sets another

=== input: a data file
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini
甲 = 十个字的数据在此处。
--- args
--limit input=20
--- exit
77
--- messages
rptc: error[E0004]: `data.ini` is beyond the limit `input` of 20 bytes; `--limit input=…` sets another

=== input: a file of a library that is locked
--- org/org.rpt
@let 甲 = "甲乙丙丁"
--- command
lock org --limit input=10
--- exit
77
--- messages
rptc: error[E0004]: `org/org.rpt` is beyond the limit `input` of 10 bytes; `--limit input=…` sets another

=== memory
--- template.rpt
正文
--- args
--limit memory=20K
--- exit
77
--- messages
rptc: error[E0012]: beyond the limit `memory` of 20480; `--limit memory=…` sets another

=== a value with K, M or G
--- template.rpt
正文
--- args
--limit memory=1G --limit source=1K --limit steps=1M
--- text
正文

=== depth: derived values, each of which needs the one before it in the file
--- within depth 8
@let 丁 = 1
@let 丙 = 丁 + 1
@let 乙 = 丙 + 1
@let 甲 = 乙 + 1
@let 子 = 甲 + 1
@let 丑 = 子 + 1
@let 寅 = 丑 + 1
@let 卯 = 寅 + 1
@let 辰 = 卯 + 1
{辰}
--- messages
template.rpt:9:10: error[E0012]: beyond the limit `depth` of 8; `--limit depth=…` sets another
--- exit
77

=== depth: functions, each of which needs the one before it in the file
--- within depth 8
@let 丁(n: integer) = n
@let 丙(n: integer) = 丁(n)
@let 乙(n: integer) = 丙(n)
@let 甲(n: integer) = 乙(n)
@let 子(n: integer) = 甲(n)
@let 丑(n: integer) = 子(n)
@let 寅(n: integer) = 丑(n)
@let 卯(n: integer) = 寅(n)
@let 辰(n: integer) = 卯(n)
{辰(1)}
--- messages
template.rpt:9:22: error[E0012]: beyond the limit `depth` of 8; `--limit depth=…` sets another
--- exit
77

=== depth: components, each of which needs the next, or the one before
--- within depth 8
@define 子()
@丑()
@end
@define 丑()
@寅()
@end
@define 寅()
@卯()
@end
@define 卯()
@辰()
@end
@define 辰()
@巳()
@end
@define 巳()
@午()
@end
@define 午()
@未()
@end
@define 未()
@申()
@end
@define 申()
甲
@end
@子()
--- messages
template.rpt:25:9: error[E0012]: beyond the limit `depth` of 8; `--limit depth=…` sets another
--- exit
77

=== depth: a chain of components within it
--- within depth 8
@define 申()
甲
@end
@define 未()
@申()
@end
@define 午()
@未()
@end
@午()
--- text
甲
