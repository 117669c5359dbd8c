Several data files and -D, laid over one another from left to right.

--- frame 甲
@fields
甲 text
@end
{甲}

--- frame 甲 and 乙
@fields
甲 text
乙 text
@end
{甲}{乙}

=== later files are laid over earlier ones
--- within 甲 and 乙
--- data.a.ini
甲 = 1
乙 = 2
--- data.b.ini
乙 = 3
--- text
13

=== records merge
--- template.rpt
@fields
会议 { 地点 text; 主持 { 姓名 text; 职务 text } }
@end
{会议.地点}{会议.主持.姓名}{会议.主持.职务}
--- data.a.ini
[会议]
地点 = 一
[会议.主持]
姓名 = 二
职务 = 三
--- data.b.ini
[会议.主持]
姓名 = 四
--- text
一四三

=== lists are replaced
--- template.rpt
@fields
议程 list of text
人 list { 名 text }
@end
{议程 | join("")}{人.名 | join("")}
--- data.a.ini
议程 = 1
议程 = 2
[人]
名 = 甲
[人]
名 = 乙
--- data.b.ini
议程 = 3
[人]
名 = 丙
--- text
3丙

=== an empty value laid over makes it missing
--- template.rpt
@fields
甲 text?
@end
[{甲}]
--- data.a.ini
甲 = 1
--- data.b.ini
甲 =
--- text
[]

=== -D sets one value
--- template.rpt
@fields
年度 integer
会议 { 地点 text }
@end
{年度}{会议.地点}
--- data.ini
年度 = 2023
[会议]
地点 = 一
--- args
-D 年度=2024 -D 会议.地点=二
--- text
2024二

=== -D may stand joined to its value
--- template.rpt
@fields
年度 integer
@end
{年度}
--- args
-D年度=2024
--- text
2024

=== -D repeated for a list
--- template.rpt
@fields
议程 list of text
@end
{议程 | join("、")}
--- data.ini
议程 = 旧
--- args
-D 议程=甲 -D 议程=乙
--- text
甲、乙

=== the last -D of a single value holds
--- within 甲
--- args
-D 甲=1 -D 甲=2
--- text
2

=== -D and files in the order of the command line
--- within 甲 and 乙
--- a.ini
甲 = 1
乙 = 1
--- b.ini
甲 = 3
--- command
template.rpt a.ini -D 甲=2 -D 乙=2 b.ini --to txt -o -
--- text
32

=== a wrong value points into -D
--- template.rpt
@fields
年度 integer
@end
{年度}
--- args
-D 年度=今年
--- messages
-D:1:4: error[E0425]: `年度` must be a whole number, not `今年` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `年度` is declared here

=== -D without an equals sign
--- template.rpt
@fields
甲 text?
@end
完{甲}
--- args
-D 甲
--- messages
-D:1:1: error[E0405]: `-D` takes `name=value`, not `甲`
--- exit
64

=== -D of a name that no field has
--- template.rpt
@fields
应到 integer?
@end
完
--- args
-D 应道=5
--- text
--- messages
-D:1:1: error[E0484]: no field is named `应道`, and `应到` has no value (did you mean `应到`?)
template.rpt:2:1: note: `应到` is declared here

=== a file's content under a name
--- template.rpt
@fields
会议 { 地点 text; 人 list { 名 text } }
@end
{会议.地点}{会议.人.名 | join("、")}
--- a.ini
地点 = 一
[人]
名 = 甲
[人]
名 = 乙
--- command
template.rpt 会议=a.ini --to txt -o -
--- text
一甲、乙

=== data from standard input
--- within 甲
--- stdin
甲 = 一
--- command
template.rpt - --from ini --to txt -o -
--- text
一

=== standard input needs its kind
--- within 甲
--- stdin
甲 = 一
--- command
template.rpt - --to txt -o -
--- messages
rptc: error[E0403]: data from standard input need `--from` to say of what kind they are
--- exit
64

=== a kind of data that is not known
--- template.rpt
完
--- data.yaml
甲: 一
--- messages
rptc: error[E0401]: `data.yaml` has no known extension; data are .ini, .json or .ndjson
--- exit
64

=== a kind of data that this version does not read
--- template.rpt
完
--- data.xml
{}
--- messages
rptc: error[E0402]: `data.xml` cannot be read: this version of rptc reads data from INI, JSON and NDJSON, not from xml
--- exit
64

=== a data file that is not there
--- template.rpt
完
--- args
nothing.ini
--- messages
rptc: error[E0001]: there is no file `nothing.ini`
--- exit
66
