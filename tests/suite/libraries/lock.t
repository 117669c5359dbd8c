`rptc lock` and `rptc check --locked`. Row 22 of the bad inputs: a library file that was changed.

--- frame
@use org
…
--- org/org.rpt
@let 甲 = "甲"
--- command
check --locked template.rpt

=== a lock holds the hash of every file of the library, itself left out
--- org/org.rpt
@let 甲 = "甲"
--- org/library.ini
name = org
--- org/forms/信.rpt
@let 乙 = "乙"
--- org/.hidden/x.rpt
@let 丙 = "丙"
--- org/library.lock
old
--- org/logo.txt
--- command
lock org
--- file org/library.lock
# SHA-256 of the files of this library. `rptc lock` writes them, `sha256sum -c` checks them.
7a1de2c9058a3e873bebfe56755b9d6b0d5f3d01e8dec97c81814c1afe6de265  forms/信.rpt
b99b62ed5bc9ea4ce4d2eec60b21f7e6a29c6c35b2672824b89ec683d2fafb1e  library.ini
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  logo.txt
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt

=== with a slash behind the folder it is the same
--- org/org.rpt
@let 甲 = "甲"
--- command
lock org/
--- file org/library.lock
# SHA-256 of the files of this library. `rptc lock` writes them, `sha256sum -c` checks them.
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt

=== what was locked is what is read
--- within
{甲}
--- org/library.lock
# SHA-256
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt
--- exit
0

=== row 22: a file of a library is not the one in the lock
--- within
{甲}
--- org/org.rpt
@let 甲 = "乙"
--- org/library.lock
# SHA-256
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt
--- exit
78
--- messages human
org/library.lock:2:1: error[E0055]: `org/org.rpt` is not the file of the lock: its SHA-256 is bad86348d70e6139e9652c2e2f9649c67c028dae6d5b6408998b84eb469371ce, the lock says 7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de
    2 | 7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ restore the file, or, if the change is right, write the lock again: `rptc lock org`
--- messages zh human
org/library.lock:2:1: 错误[E0055]：“org/org.rpt”与锁定的文件不一致：它的 SHA-256 是 bad86348d70e6139e9652c2e2f9649c67c028dae6d5b6408998b84eb469371ce，锁定的是 7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de
    2 | 7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 请恢复原文件；如果确要改动，就重新锁定：rptc lock org

=== row 22: faults in the changed file are told, too, and the status is that of the lock
--- within
{甲}
--- org/org.rpt
@let 甲 = 乙
--- org/library.lock
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt
--- exit
78
--- messages
org/org.rpt:1:10: error[E0201]: there is no field `乙`
org/library.lock:1:1: error[E0055]: `org/org.rpt` is not the file of the lock: its SHA-256 is 18c9b12b0947b5e384373258388f268742859c92e57e8b5d0d99ec1fabad060b, the lock says 7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de (restore the file, or, if the change is right, write the lock again: `rptc lock org`)

=== a file that the lock does not list, library.ini as well
--- within
{甲}
--- org/library.ini
name = org
--- org/library.lock
# nothing
--- exit
78
--- messages human
org/library.lock:1:1: error[E0056]: `org/org.rpt` is not in the lock
    1 | # nothing
      | ^ remove the file, or, if it belongs to the library, write the lock again: `rptc lock org`
org/library.lock:1:1: error[E0056]: `org/library.ini` is not in the lock
    1 | # nothing
      | ^ remove the file, or, if it belongs to the library, write the lock again: `rptc lock org`
--- messages zh
org/library.lock:1:1: 错误[E0056]：“org/org.rpt”不在锁定文件中（请删去该文件；如果它确属于这个库，就重新锁定：rptc lock org）
org/library.lock:1:1: 错误[E0056]：“org/library.ini”不在锁定文件中（请删去该文件；如果它确属于这个库，就重新锁定：rptc lock org）

=== row 22: a file that a library includes is one of its files
--- within
@include "part.rpt"
@款()
--- org/org.rpt
@let 甲 = "甲"
@define 款()
@include "parts/line.rpt"
@end
--- org/parts/line.rpt
款
--- org/library.lock
# old
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  parts/line.rpt
--- part.rpt
不属于库
--- exit
78
--- messages
org/library.lock:1:1: error[E0056]: `org/org.rpt` is not in the lock (remove the file, or, if it belongs to the library, write the lock again: `rptc lock org`)
org/library.lock:2:1: error[E0055]: `org/parts/line.rpt` is not the file of the lock: its SHA-256 is 5877d70545d9d1cf19abfc6b01ea73682892b6754d820da900e80d09388f2a3f, the lock says 7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de (restore the file, or, if the change is right, write the lock again: `rptc lock org`)

=== a library without a lock
--- within
@use base
{甲}{乙}
--- lib/base/base.rpt
@let 乙 = "乙"
--- command
check --locked template.rpt --lib lib
--- exit
78
--- messages human
rptc: error[E0054]: the library `org` has no library.lock
hint: `rptc lock org` writes it
rptc: error[E0054]: the library `lib/base` has no library.lock
hint: `rptc lock lib/base` writes it
--- messages zh
rptc: 错误[E0054]：库“org”没有 library.lock（可用“rptc lock org”生成）
rptc: 错误[E0054]：库“lib/base”没有 library.lock（可用“rptc lock lib/base”生成）

=== which does not matter without --locked
--- org/org.rpt
@let 甲 = "乙"
--- org/library.lock
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt
--- template.rpt
@use org
{甲}
--- command
check template.rpt
--- exit
0

=== a template without libraries needs no lock
--- template.rpt
完
--- command
check --locked template.rpt
--- exit
0

=== a file that lies in no library folder needs a lock where it lies
--- lib/common.rpt
@let 甲 = "甲"
--- template.rpt
@use "common"
{甲}
--- command
check --locked template.rpt --lib lib
--- exit
78
--- messages
rptc: error[E0054]: the library `lib` has no library.lock (`rptc lock lib` writes it)

=== the working folder as a folder of libraries, and as one that is checked
--- common.rpt
@let 甲 = "甲"
--- template.rpt
@use "common"
{甲}
--- library.lock
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  common.rpt
fc07e4250a4f650a599d91fcb987d5474b03719065930d5c1a45bf28d1fa577e  template.rpt
--- command
check --locked ./template.rpt . ./ --lib .
--- exit
0

=== the folder of a library itself, checked by its lock
--- org/org.rpt
@let 甲 = "甲"
--- org/more.rpt
@let 乙 = "乙"
--- org/library.lock
7add71609c5cc410f7b5d5829a7b0ad7d7373938ea18841e4dd4c7883845b6de  org.rpt
--- command
check --locked org
--- exit
78
--- messages
org/library.lock:1:1: error[E0056]: `org/more.rpt` is not in the lock (remove the file, or, if it belongs to the library, write the lock again: `rptc lock org`)

=== a folder of templates without a lock is no library
--- forms/a.rpt
甲
--- command
check --locked forms
--- exit
0

=== a line that is none of a lock
--- within
{甲}
--- org/library.lock
03c5a2a7  org.rpt
--- exit
78
--- messages human
org/library.lock:1:1: error[E0053]: `03c5a2a7  org.rpt` is not a line of a lock
    1 | 03c5a2a7  org.rpt
      | ^^^^^^^^^^^^^^^^^ `rptc lock org` writes it
--- messages zh human
org/library.lock:1:1: 错误[E0053]：锁定文件中看不懂这一行：“03c5a2a7  org.rpt”
    1 | 03c5a2a7  org.rpt
      | ^^^^^^^^^^^^^^^^^ 可用“rptc lock org”生成

=== nothing is locked
--- command
lock
--- messages
rptc: error[E0050]: no folder was given: `rptc lock FOLDER` (see `rptc lock --help`)
--- messages zh
rptc: 错误[E0050]：需要一个文件夹：rptc lock FOLDER（详见 rptc lock --help）
--- exit
64

=== a folder that is not there
--- command
lock org
--- messages
rptc: error[E0051]: there is no folder `org`
--- messages zh
rptc: 错误[E0051]：没有文件夹“org”
--- exit
66

=== a file is no folder
--- template.rpt
完
--- command
lock template.rpt
--- messages
rptc: error[E0051]: there is no folder `template.rpt` (this is a file; name the folder that contains it, `.` for the current one)
--- exit
66

=== a folder with no file in it
--- org/.hidden.txt
x
--- command
lock org
--- messages
rptc: error[E0052]: there is no file in the folder `org`
--- messages zh
rptc: 错误[E0052]：文件夹“org”里没有文件
--- exit
66

=== assembling takes no --locked
--- template.rpt
完
--- args
--locked
--- exit
64
--- messages
rptc: error[E0025]: `rptc` takes no option `--locked`
