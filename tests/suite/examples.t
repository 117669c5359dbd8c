`rptc test FOLDER… [--bless]`: which data are examples of which template, what is compared, what --bless writes.

--- frame folder a
--- a/notice.rpt
正文。
--- a/full.ini
; 空
--- command
test a

--- frame folder a with 名
--- a/notice.rpt
@fields
名 text
@end
请{名}参加。

--- frame folder a without data
--- a/notice.rpt
正文。
--- command
test a

=== an example that gives its text passes
--- within folder a with 名
--- a/full.ini
名 = 张三
--- a/full.txt
请张三参加。
--- command
test a
--- text
1 passed, 0 failed

=== JSON is data too
--- within folder a with 名
--- a/full.json
{"名": "张三"}
--- a/full.txt
请张三参加。
--- command
test a
--- text
1 passed, 0 failed

=== what differs is shown line by line
--- within folder a without data
--- a/notice.rpt
@fields
名 text
@end
请{名}参加。

地点不变。

会后请{名}留下。
--- a/full.ini
名 = 张三
--- a/full.txt
请李四参加。
地点不变。
--- text
a/full.ini: the text differs from `full.txt` (- expected, + actual)
    1 - 请李四参加。
    1 + 请张三参加。
    3 + 会后请张三留下。
0 passed, 1 failed
--- exit
1

=== the same in Chinese
--- within folder a
--- a/full.txt
别的正文。
--- command
test a --lang zh
--- text
a/full.ini：生成的文字与“full.txt”不一致（- 预期，+ 实际）
    1 - 别的正文。
    1 + 正文。
通过 0 个，失败 1 个
--- exit
1

=== all folders below are tested
--- a/b/one.rpt
一
--- a/b/full.ini
; 空
--- a/b/full.txt
一
--- a/c/d/two.rpt
二
--- a/c/d/full.ini
; 空
--- a/c/d/full.txt
三
--- command
test a
--- text
a/c/d/full.ini: the text differs from `full.txt` (- expected, + actual)
    1 - 三
    1 + 二
1 passed, 1 failed
--- exit
1

=== a text that nobody wrote down fails
--- within folder a
--- text
a/full.ini: there is no expected text; `--bless` writes `full.txt`
0 passed, 1 failed
--- exit
1

=== --bless writes it
--- within folder a
--- command
test a --bless
--- text
a/full.txt is written
1 passed, 0 failed
--- file a/full.txt
正文。

=== --bless changes only what differs, and says what
--- within folder a with 名
--- a/one.ini
名 = 张三
--- a/one.txt
请张三参加。
--- a/two.ini
名 = 李四
--- a/two.txt
请王五参加。
--- command
test a --bless
--- text
a/two.txt is written
2 passed, 0 failed
--- files
a/two.txt
--- file a/two.txt
请李四参加。

=== options stand in the first line of the data
--- within folder a without data
--- a/notice.rpt
@fields
名 text
@end
请{名}参加，{today:yyyy年M月d日}。
--- a/blank.ini
; rptc: --draft --date 2024-01-02
; 空白的通知
--- a/blank.txt
请X参加，2024年1月2日。
--- text
1 passed, 0 failed

=== a word that is no option
--- within folder a
--- a/full.ini
; rptc: other.ini
--- a/full.txt
正文。
--- text
a/full.ini: no text, but errors
rptc: error[E0068]: `other.ini` is not an option; only options may follow `; rptc:`, such as `--draft`
0 passed, 1 failed
--- exit
1

=== an option for documents is none for examples
--- within folder a
--- a/full.ini
; rptc: --to docx
--- a/full.txt
正文。
--- text
a/full.ini: no text, but errors
rptc: error[E0025]: `; rptc:` takes no option `--to`
0 passed, 1 failed
--- exit
1

=== warnings are compared, with names from the folder of the example
--- within folder a
--- a/full.ini
名 = 张三
--- a/full.txt
正文。
--- a/full.messages
full.ini:1:1: warning[W0400]: 别的
--- text
a/full.ini: the messages differ from `full.messages` (- expected, + actual)
    1 - full.ini:1:1: warning[W0400]: 别的
    1 + full.ini:1:1: warning[W0420]: no field is named `名`; its value is not used
0 passed, 1 failed
--- exit
1

=== messages may be kept in Chinese, whatever the language
--- within folder a with 名
--- a/full.ini
名 = 张三
性 = 男
--- a/full.txt
请张三参加。
--- a/full.messages
--- command
test a --bless --lang zh
--- text
已写入 a/full.messages
通过 1 个，失败 0 个
--- file a/full.messages
full.ini:2:1: 警告[W0420]：没有名为“性”的字段，它的值没有用到

=== an example that is refused has messages and no text
--- within folder a without data
--- a/notice.rpt
@fields
应到 integer
实到 integer
@end
@check 实到 <= 应到 "实到多于应到"
应到{应到}人，实到{实到}人。
--- a/too-many.ini
应到 = 3
实到 = 4
--- a/too-many.messages
notice.rpt:5:1: error[E0650]: 实到多于应到
too-many.ini:2:6: note: `实到` is 4 here
too-many.ini:1:6: note: `应到` is 3 here
--- text
1 passed, 0 failed

=== errors where a text is wanted
--- within folder a without data
--- a/notice.rpt
@fields
日 date
@end
于{日}召开。
--- a/full.ini
日 = 昨天
--- a/full.txt
于2024年1月2日召开。
--- text
a/full.ini: no text, but errors
full.ini:1:5: error[E0431]: `日` must be a date, not `昨天`
    1 | 日 = 昨天
      |      ^^^^ write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日
notice.rpt:2:1: note: `日` is declared here
0 passed, 1 failed
--- exit
1

=== errors are never blessed
--- a/notice.rpt
@fields
日 date
@end
于{日}召开。
--- a/full.ini
日 = 昨天
--- command
test a --bless
--- text
a/full.ini: no text, but errors
full.ini:1:5: error[E0431]: `日` must be a date, not `昨天`
    1 | 日 = 昨天
      |      ^^^^ write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日
notice.rpt:2:1: note: `日` is declared here
0 passed, 1 failed
--- exit
1

=== of several templates the data begin with the name of theirs
--- within folder a without data
--- a/notice.rpt
通知。
--- a/notice.long.rpt
长通知。
--- a/notice.full.ini
; 空
--- a/notice.full.txt
通知。
--- a/notice.long.full.ini
; 空
--- a/notice.long.full.txt
长通知。
--- text
2 passed, 0 failed

=== data that do not tell which template is theirs
--- within folder a
--- a/notice.rpt
通知。
--- a/reply.rpt
批复。
--- a/full.txt
通知。
--- messages
rptc: error[E0067]: `a/full.ini` does not say which of the templates beside it these data are for (put the template's name in front: `reply.full.ini`)

=== a library has its examples in a folder of its own, and they find it
--- org/library.ini
name = org
version = 1.0
--- org/org.rpt
@let 机关 = "县委办"
--- org/data.ini
; 不是示例
--- org/examples/notice.rpt
@use org
{机关}通知。
--- org/examples/full.ini
; 空
--- org/examples/full.txt
县委办通知。
--- command
test org
--- text
1 passed, 0 failed

=== they find it also when they alone are tested
--- org/library.ini
name = org
version = 1.0
--- org/org.rpt
@let 机关 = "县委办"
--- org/tests/a/notice.rpt
@use org
{机关}通知。
--- org/tests/a/full.ini
; 空
--- org/tests/a/full.txt
县委办通知。
--- command
test org/tests/a/
--- text
1 passed, 0 failed

=== what a template includes and uses is found beside it
--- within folder a
--- a/notice.rpt
@use common
@include "parts/end.rpt"
{机关}通知。
--- a/common/common.rpt
@let 机关 = "县委办"
--- a/parts/end.rpt
请遵照执行。
--- a/full.txt
请遵照执行。
县委办通知。
--- text
1 passed, 0 failed

=== a path leads out of the folder of an example no more than elsewhere
--- a/notice.rpt
@include "../end.rpt"
通知。
--- end.rpt
完。
--- a/full.ini
; 空
--- a/full.messages
--- command
test a --bless
--- text
a/full.messages is written
1 passed, 0 failed
--- file a/full.messages
notice.rpt:1:10: error[E0006]: `../end.rpt` leads out of the folder that may be read
note: a path here stays within `.`

=== --lib holds in every folder
--- lib/org/org.rpt
@let 机关 = "县委办"
--- a/b/notice.rpt
@use org
{机关}通知。
--- a/b/full.ini
; 空
--- a/b/full.txt
县委办通知。
--- command
test a --lib lib
--- text
1 passed, 0 failed

=== --quiet shows failures only
--- a/one.rpt
一
--- a/full.ini
; 空
--- a/full.txt
一
--- command
test a --quiet
--- text

=== line ends and a byte order mark do not count
--- within folder a
--- a/notice.rpt
通知。

完。
--- a/full.txt crlf utf-8-sig
通知。
完。
--- text
1 passed, 0 failed

=== a folder without examples
--- within folder a without data
--- messages
rptc: error[E0066]: there is no example in the folder `a` (beside a template, `report.rpt`, put its data, `full.ini`, and the expected text, `full.txt`)
--- exit
66

=== no folder
--- command
test
--- messages
rptc: error[E0050]: no folder was given: `rptc test FOLDER… [--bless]` (see `rptc test --help`)
--- exit
64

=== a folder that is not there
--- command
test nowhere
--- messages
rptc: error[E0051]: there is no folder `nowhere`
--- exit
66

=== a file is no folder
--- notice.rpt
正文。
--- command
test notice.rpt
--- messages
rptc: error[E0051]: there is no folder `notice.rpt` (this is a file; name the folder that contains it, `.` for the current one)
--- exit
66

=== --bless removes messages that come no more
--- within folder a
--- a/full.txt
正文。
--- a/full.messages
full.ini:1:1: warning[W0420]: no field is named `名`; its value is not used
--- command
test a --bless
--- text
a/full.messages is removed: there are no messages any more
1 passed, 0 failed
--- files

=== lines that differ in the middle of equal ones, and more than are shown
--- within folder a without data
--- a/notice.rpt
@fields
行 list of text
@end
@for x in 行
{x}
@end
末行
--- a/full.json
{"行": ["同", "新", "同", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
 "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40", "41"]}
--- a/full.txt
同
旧
同
末行
--- text
a/full.json: the text differs from `full.txt` (- expected, + actual)
    2 - 旧
    2 + 新
    4 + 1
    5 + 2
    6 + 3
    7 + 4
    8 + 5
    9 + 6
   10 + 7
   11 + 8
   12 + 9
   13 + 10
   14 + 11
   15 + 12
   16 + 13
   17 + 14
   18 + 15
   19 + 16
   20 + 17
   21 + 18
   22 + 19
   23 + 20
   24 + 21
   25 + 22
   26 + 23
   27 + 24
   28 + 25
   29 + 26
   30 + 27
   31 + 28
   32 + 29
   33 + 30
   34 + 31
   35 + 32
   36 + 33
   37 + 34
   38 + 35
   39 + 36
   40 + 37
   41 + 38
      … (3)
0 passed, 1 failed
--- exit
1
