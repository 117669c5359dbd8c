The command line: what is wrong with it, in the words of a user (docs/cli.md). What is right with it stands at the end.

--- frame fields with data
@fields
名 text
项 list of text?
@end
{名}{if 项}：{join(项, "、")}{end}
--- data.ini
名 = 甲

--- frame no fields
正文

--- frame fields
@fields
名 text
项 list of text?
@end
{名}{if 项}：{join(项, "、")}{end}

=== a line without a template
--- within no fields
--- command
--lang en
--- messages
rptc: error[E0029]: no template was given: `rptc TEMPLATE [DATA…] -o OUT` (see `rptc --help`)
--- exit
64

=== a line without an output
--- within no fields
--- command
template.rpt
--- messages
rptc: error[E0030]: no output was given with `-o`: `rptc TEMPLATE [DATA…] -o OUT` (see `rptc --help`)
--- exit
64

=== an unknown option is answered with the nearest
--- within no fields
--- command
template.rpt --drafd -o x.txt
--- messages
rptc: error[E0020]: there is no option `--drafd` (did you mean `--draft`?)
--- exit
64

=== an unknown option that nothing is near
--- within no fields
--- command
template.rpt --frobnicate -o x.txt
--- messages
rptc: error[E0020]: there is no option `--frobnicate` (see `rptc --help`)
--- exit
64

=== an unknown letter
--- within no fields
--- command
template.rpt -x -o x.txt
--- messages
rptc: error[E0020]: there is no option `-x` (see `rptc --help`)
--- exit
64

=== an option cut short that may be two
--- within no fields
--- command
template.rpt --l en -o x.txt
--- messages
rptc: error[E0021]: `--l` is short for `--lib` and for `--limit`
--- exit
64

=== an option without its value
--- within no fields
--- command
template.rpt --lang en --message-format short -o
--- messages
rptc: error[E0022]: the option `-o` needs a value: `-o OUT`
--- exit
64

=== an option with a value it does not take
--- within no fields
--- command
template.rpt --draft=yes -o x.txt
--- messages
rptc: error[E0023]: the option `--draft` takes no value
--- exit
64

=== a value that is none of the choices
--- within no fields
--- command
template.rpt --to pdf -o x
--- messages
rptc: error[E0024]: `--to` does not take `pdf` (one of `docx`, `txt`, `md`, `html`)
--- exit
64

=== a day that does not exist
--- within no fields
--- command
template.rpt --date 2023-02-29 -o x.txt
--- messages
rptc: error[E0024]: `--date` does not take `2023-02-29` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
--- exit
64

=== a limit that does not exist
--- within no fields
--- command
template.rpt --limit stacks=3 -o x.txt
--- messages
rptc: error[E0024]: `--limit` does not take `stacks=3` (write `name=value`, the name one of source, depth, includes, steps, output, input, image, memory, messages; K, M or G may follow the number)
--- exit
64

=== a limit that is no number
--- within no fields
--- command
template.rpt --limit steps=many -o x.txt
--- messages
rptc: error[E0024]: `--limit` does not take `steps=many` (write `name=value`, the name one of source, depth, includes, steps, output, input, image, memory, messages; K, M or G may follow the number)
--- exit
64

=== a limit beyond all numbers
--- within no fields
--- command
template.rpt --limit steps=99999999999G -o x.txt
--- messages
rptc: error[E0024]: `--limit` does not take `steps=99999999999G` (write `name=value`, the name one of source, depth, includes, steps, output, input, image, memory, messages; K, M or G may follow the number)
--- exit
64

=== an option of another command
--- within no fields
--- command
check -o x.txt template.rpt
--- messages
rptc: error[E0025]: `rptc check` takes no option `-o`
--- exit
64

=== an option only for check
--- within no fields
--- command
template.rpt --data data.ini -o x.txt
--- messages
rptc: error[E0025]: `rptc` takes no option `--data`
--- exit
64

=== an option of a later version
--- within no fields
--- command
template.rpt --jobs 4 -o x.txt
--- messages
rptc: error[E0026]: the option `--jobs` is not part of this version of rptc
--- exit
64

=== a command of a later version
--- within no fields
--- command
fmt template.rpt --check
--- messages
rptc: error[E0027]: the command `fmt` is not part of this version of rptc
--- exit
64

=== a first word near a command
--- within no fields
--- command
chekc template.rpt
--- messages
rptc: error[E0028]: `chekc` is neither a file nor a command (did you mean the command `check`? A file is written `./chekc`)
--- exit
64

=== a first word that is no file and near no command
--- within no fields
--- command
frobnicate.rpt -o x.txt
--- messages
rptc: error[E0001]: there is no file `frobnicate.rpt`
--- exit
66

=== a kind of document of a later version
--- within no fields
--- command
template.rpt -o x.md
--- messages
rptc: error[E0032]: `x.md` cannot be written: this version of rptc writes docx and txt, not md
--- exit
64

=== html by --to
--- within no fields
--- command
template.rpt --to html -o -
--- messages
rptc: error[E0032]: `-` cannot be written: this version of rptc writes docx and txt, not html
--- exit
64

=== an output whose name tells no kind
--- within no fields
--- command
template.rpt -o report
--- messages
rptc: error[E0031]: `report` does not say what kind of document to write (end its name in .docx or .txt, or use `--to docx` or `--to txt`)
--- exit
64

=== standard output without a kind
--- within no fields
--- command
template.rpt -o -
--- messages
rptc: error[E0031]: `-` does not say what kind of document to write (end its name in .docx or .txt, or use `--to docx` or `--to txt`)
--- exit
64

=== a name that --to contradicts
--- within no fields
--- command
template.rpt --to txt -o x.docx
--- messages
rptc: error[E0033]: `x.docx` has the name of a docx file, `--to` says txt
--- exit
64

=== standard input twice
--- within no fields
--- command
template.rpt - - --from ini -o x.txt
--- messages
rptc: error[E0034]: standard input (`-`) can be read only once
--- exit
64

=== data on standard input without a kind
--- within no fields
--- command
template.rpt - -o x.txt
--- messages
rptc: error[E0403]: data from standard input need `--from` to say of what kind they are
--- exit
64

=== SOURCE_DATE_EPOCH is no number
--- within no fields
--- command
template.rpt -o x.txt
--- env
SOURCE_DATE_EPOCH=yesterday
--- messages
rptc: error[E0035]: SOURCE_DATE_EPOCH is `yesterday`; it must be seconds since 1970-01-01, up to the year 9999
--- exit
64

=== SOURCE_DATE_EPOCH beyond the year 9999
--- within no fields
--- command
template.rpt -o x.txt
--- env
SOURCE_DATE_EPOCH=253402300800
--- messages
rptc: error[E0035]: SOURCE_DATE_EPOCH is `253402300800`; it must be seconds since 1970-01-01, up to the year 9999
--- exit
64

=== all faults of a line are said
--- within no fields
--- command
template.rpt --drafd --to pdf --date soon
--- messages
rptc: error[E0020]: there is no option `--drafd` (did you mean `--draft`?)
rptc: error[E0024]: `--to` does not take `pdf` (one of `docx`, `txt`, `md`, `html`)
rptc: error[E0024]: `--date` does not take `soon` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
--- exit
64

=== faults of the line in Chinese
--- within no fields
--- command
chekc template.rpt --drafd
--- messages zh human
rptc: 错误[E0028]：“chekc”既不是文件，也不是命令
提示：是不是命令“check”？如果是文件，请写作 ./chekc
rptc: 错误[E0020]：没有“--drafd”这个选项
提示：是不是想写“--draft”？
--- exit
64

=== options stand anywhere
--- within fields with data
--- command
--lang en template.rpt -o - data.ini --to txt
--- text
甲

=== values behind an equals sign
--- within fields with data
--- command
template.rpt data.ini --to=txt --output=-
--- text
甲

=== letters in one word
--- within fields with data
--- command
template.rpt data.ini -qo- --to txt
--- text
甲

=== an option cut short
--- within fields with data
--- command
template.rpt data.ini -o - --t txt
--- text
甲

=== --quiet shows no warning
--- within fields with data
--- command
template.rpt data.ini -D 多=1 --quiet -o - --to txt
--- text
甲

=== -D lies over the data before it
--- within fields with data
--- command
template.rpt data.ini -D 名=乙 -o - --to txt
--- text
乙

=== data lie over a -D before them
--- within fields with data
--- command
template.rpt -D 名=乙 data.ini -o - --to txt
--- text
甲

=== -D before the template
--- within fields with data
--- command
-D名=乙 template.rpt -o - --to txt
--- text
乙

=== -D repeated makes a list
--- within fields with data
--- command
template.rpt data.ini -D 项=一 -D 项=二 -o - --to txt
--- text
甲：一、二

=== two dashes end the options
--- within fields with data
--- command
--to txt --lang en --message-format short -o - -- template.rpt data.ini
--- text
甲

=== the same option again: the last counts
--- within fields with data
--- command
template.rpt data.ini -o x.docx -o - --to docx --to txt
--- text
甲

=== data from standard input
--- within fields
--- command
template.rpt - --from ini -o - --to txt
--- stdin
名 = 丙
--- text
丙

=== --from holds for a file whose name tells no kind
--- within fields
--- folder.d/data
名 = 丁
--- command
template.rpt folder.d/data --from ini -o - --to txt
--- text
丁

=== --strict makes warnings errors
--- within fields with data
--- data.ini
名 = 甲
多 = 1
--- args
--strict
--- messages
data.ini:2:1: error[W0420]: no field is named `多`; its value is not used
--- exit
65

=== an error is shown with --quiet
--- within fields
--- args
--quiet
--- messages
rptc: error[E0489]: no data were given, and there are fields that must be (`rptc fields TEMPLATE` writes a data file to fill in)
note: the template expects `名`

=== today by --date
--- template.rpt
{today:yyyy-MM-dd}
--- args
--date 2024年2月29日
--- text
2024-02-29

=== today by SOURCE_DATE_EPOCH, in UTC
--- template.rpt
{today:yyyy-MM-dd}
--- env
SOURCE_DATE_EPOCH=1699142399
TZ=Asia/Shanghai
--- text
2023-11-04

=== --date goes before SOURCE_DATE_EPOCH
--- template.rpt
{today:yyyy-MM-dd}
--- args
--date 2024-01-15
--- env
SOURCE_DATE_EPOCH=nonsense
--- text
2024-01-15

=== check says nothing of what is right
--- within fields with data
--- command
check template.rpt --data data.ini
--- text
--- files

=== check shows the faults of the data, and writes nothing
--- within fields with data
--- data.ini
项 = 一
--- command
check --data data.ini template.rpt
--- messages
template.rpt:2:1: error[E0420]: there is no value for `名`: text
note: data were read from data.ini
--- files

=== check of a folder, in the order of names
--- within no fields
--- in/b.rpt
{乙}
--- in/deep/a.rpt
{甲}
--- in/.hidden/c.rpt
{丙}
--- in/notes.txt
{丁}
--- command
check in
--- messages
in/b.rpt:1:2: error[E0201]: there is no field `乙`
in/deep/a.rpt:1:2: error[E0201]: there is no field `甲`

=== check of a folder without templates
--- within no fields
--- in/notes.txt
正文
--- command
check in
--- messages
rptc: error[E0036]: there is no template (*.rpt) in the folder `in`
--- exit
66

=== check takes a library for what it is
--- own/own.rpt
@style 强调 : body { bold }
--- command
check own
--- text

=== a library is no document
--- template.rpt
@style 强调 : body { bold }
--- messages
template.rpt:1:1: error[E0014]: no document: the template contains nothing to write

=== check finds what is wrong in a library
--- own/own.rpt
@style 强调 : 无此样式 { bold }
--- command
check own
--- messages
own/own.rpt:1:13: error[E0204]: there is no style `无此样式`

=== faults of the body do not hide those of the data
--- template.rpt
@fields
名 text
年 integer
@end
{明}
--- data.ini
名 = 甲
年 = 今年
--- messages
template.rpt:5:2: error[E0201]: there is no field `明`
data.ini:2:5: error[E0425]: `年` must be a whole number, not `今年` (write digits only, such as 25, without unit or grouping)
template.rpt:3:1: note: `年` is declared here

=== a fault of one template does not hide those of the next
--- template.rpt
@fields
年 integer
@end
@check 年 > 2000 "年 {年}"
{年}
--- a.rpt
{明}
--- data.ini
年 = 1999
--- command
check a.rpt template.rpt --data data.ini
--- messages
a.rpt:1:2: error[E0201]: there is no field `明`
data.ini:1:1: warning[W0420]: no field is named `年`; its value is not used
template.rpt:4:1: error[E0650]: 年 1999
data.ini:1:5: note: `年` is 1999 here

=== the limit `output` holds for text
--- template.rpt
一二三四五六七八九十
--- args
--limit output=30
--- messages
rptc: error[E0012]: beyond the limit `output` of 30; `--limit output=…` sets another
--- exit
77

=== the limit `output` holds for the parts of a Word file
--- template.rpt
一二三四五六七八九十
--- command
template.rpt --limit output=500 -o x.docx
--- messages
rptc: error[E0012]: beyond the limit `output` of 500; `--limit output=…` sets another
--- files
--- exit
77

=== the command that converts a template names a file of the working folder
--- in/t.rpt gb18030
关于召开会议的通知，请各单位按时参加。
--- command
in/t.rpt -o x.txt
--- messages
in/t.rpt:1:1: error[E0008]: the template is not UTF-8, it looks like GB18030 (convert it: `iconv -f GB18030 -t UTF-8 in/t.rpt > utf8-t.rpt`)

=== the depth of what is nested has bounds of its own
--- template.rpt
甲
--- args
--limit depth=0
--- messages
rptc: error[E0024]: `--limit` does not take `depth=0` (the depth is a number from 1 to 1000)
--- exit
64

=== check of a library by its folder: the folder around is a place of libraries
--- org/library.ini
name = org
version = 1.0
rptc = 0.1
--- org/org.rpt
@use "org/words"
@style 甲 { colour red }
--- org/words.rpt
@let 机关 = 县委
--- command
check org
--- messages
org/org.rpt:2:12: error[E0505]: @style has no property `colour` (did you mean `color`?)
org/words.rpt:1:11: error[E0201]: there is no field `县委`

=== each file of it has one name, however the folder is called
--- org/library.ini
name = org
version = 1.0
rptc = 0.1
--- org/org.rpt
@use "org/words"
--- org/words.rpt
@let 机关 = 县委
--- org/examples/letter.txt
--- command
check org/examples/..
--- messages
org/examples/../../org/words.rpt:1:11: error[E0201]: there is no field `县委`

=== check of a folder, which is also a place of libraries
--- all/org/org.rpt
@use "org/words"
--- all/org/words.rpt
@let 机关 = "县委"
--- all/forms/letter.rpt
@use org
{机关}来函收悉。
--- command
check all
--- exit
0
