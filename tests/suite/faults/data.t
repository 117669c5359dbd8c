What clerks do to data files, as they read it.

--- frame 支部
@fields
…
@end
{支部}

--- frame 年度
@fields
年度 integer
@end
{年度}

--- frame 会议
@fields
…
@end
{会议.地点}

--- frame 支部 and 应到
@fields
…
@end
{支部}{应到}

--- frame 应到 and 金额
@fields
应到 integer
金额 money
@end
{应到}{金额}

=== a misspelt key of a field that has to be there
--- within 支部 and 应到
支部 text "党支部名称"
应到 integer "应到人数"
--- data.ini
支部 = 机关第一
应道 = 25
--- messages zh human
data.ini:2:1: 错误[E0484]：没有名为“应道”的字段，而“应到”没有值
    2 | 应道 = 25
      | ^^^^ 是不是想写“应到”？
template.rpt:3:1: 说明：“应到”在此处声明
--- messages human
data.ini:2:1: error[E0484]: no field is named `应道`, and `应到` has no value
    2 | 应道 = 25
      | ^^^^ did you mean `应到`?
template.rpt:3:1: note: `应到` is declared here

=== a misspelt key of a field with a default
--- template.rpt
@fields
时段 text = "下午"
@end
{时段}
--- data.ini
时断 = 上午
--- text
--- messages zh human
data.ini:1:1: 错误[E0484]：没有名为“时断”的字段，而“时段”没有值
    1 | 时断 = 上午
      | ^^^^ 是不是想写“时段”？
template.rpt:2:1: 说明：“时段”在此处声明

=== the label for the name
--- within 支部
支部 text "党支部名称"
--- data.ini
党支部名称 = 机关第一
--- messages zh human
data.ini:1:1: 错误[E0484]：没有名为“党支部名称”的字段，而“支部”没有值
    1 | 党支部名称 = 机关第一
      | ^^^^^^^^^^ 是不是想写“支部”？
template.rpt:2:1: 说明：“支部”在此处声明

=== a misspelt key of a record
--- within 会议
会议 { 地点 text "开会的地点" }
--- data.ini
[会议]
地址 = 会议室
--- messages zh human
data.ini:2:1: 错误[E0484]：没有名为“地址”的字段，而“地点”没有值
    2 | 地址 = 会议室
      | ^^^^ 是不是想写“地点”？
template.rpt:2:6: 说明：“地点”在此处声明

=== a misspelt section
--- within 会议
会议 { 地点 text; 主持 text }
--- data.ini
[会仪]
地点 = 会议室
主持 = 张三
--- messages zh human
data.ini:1:2: 错误[E0485]：没有名为“会仪”的列表或记录，其中的内容会丢失
    1 | [会仪]
      |  ^^^^ 是不是想写“会议”？
template.rpt:2:1: 说明：“会议”在此处声明

=== a full-width colon for =
--- within 支部
支部 text
--- data.ini
支部：机关第一
--- messages zh human
data.ini:1:3: 错误[E0406]：每行应是“名称 = 值”、“[节名]”或注释，而不是“支部：机关第一”
    1 | 支部：机关第一
      |     ^^ 请写“=”
--- messages human
data.ini:1:3: error[E0406]: a line is `key = value`, `[section]` or a comment, not `支部：机关第一`
    1 | 支部：机关第一
      |     ^^ write `=`

=== a full-width = sign
--- within 支部
支部 text
--- data.ini
支部＝机关第一
--- messages zh human
data.ini:1:3: 错误[E0406]：每行应是“名称 = 值”、“[节名]”或注释，而不是“支部＝机关第一”
    1 | 支部＝机关第一
      |     ^^ 请写半角的“=”

=== a missing value
--- within 支部 and 应到
支部 text "党支部名称"
应到 integer "应到人数"
--- data.ini
支部 = 机关第一
应到 =
--- messages zh human
template.rpt:3:1: 错误[E0420]：缺少“应到”的值：应到人数 (integer)
    3 | 应到 integer "应到人数"
      | ^^^^
data.ini:2:1: 说明：这里的值是空的
说明：已读取的数据：data.ini
--- messages human
template.rpt:3:1: error[E0420]: there is no value for `应到`: 应到人数 (integer)
    3 | 应到 integer "应到人数"
      | ^^^^
data.ini:2:1: note: its value is empty here
note: data were read from data.ini

=== many missing values
--- within 支部
备注 text?
支部 text "党支部名称"
应到 integer "应到人数"
会议 { 日期 date "召开日期"; 地点 text }
议程 list of text "会议议程"
时段 one of "上午", "下午"
--- data.ini
; 还没有填完
备注 = 无
--- messages zh human
template.rpt:3:1: 错误[E0420]：缺少“支部”的值：党支部名称 (text)
    3 | 支部 text "党支部名称"
      | ^^^^
说明：已读取的数据：data.ini
template.rpt:4:1: 错误[E0420]：缺少“应到”的值：应到人数 (integer)
    4 | 应到 integer "应到人数"
      | ^^^^
template.rpt:5:1: 错误[E0420]：缺少“会议”的值：record
    5 | 会议 { 日期 date "召开日期"; 地点 text }
      | ^^^^ “[会议]”一节（JSON 中的对象“会议”）里要有“日期”、“地点”
template.rpt:6:1: 错误[E0420]：缺少“议程”的值：会议议程 (list of text)
    6 | 议程 list of text "会议议程"
      | ^^^^
template.rpt:7:1: 错误[E0420]：缺少“时段”的值：one of "上午", "下午"
    7 | 时段 one of "上午", "下午"
      | ^^^^
--- messages human
template.rpt:3:1: error[E0420]: there is no value for `支部`: 党支部名称 (text)
    3 | 支部 text "党支部名称"
      | ^^^^
note: data were read from data.ini
template.rpt:4:1: error[E0420]: there is no value for `应到`: 应到人数 (integer)
    4 | 应到 integer "应到人数"
      | ^^^^
template.rpt:5:1: error[E0420]: there is no value for `会议`: record
    5 | 会议 { 日期 date "召开日期"; 地点 text }
      | ^^^^ the section `[会议]`, in JSON the object `会议`, must contain `日期`, `地点`
template.rpt:6:1: error[E0420]: there is no value for `议程`: 会议议程 (list of text)
    6 | 议程 list of text "会议议程"
      | ^^^^
template.rpt:7:1: error[E0420]: there is no value for `时段`: one of "上午", "下午"
    7 | 时段 one of "上午", "下午"
      | ^^^^

=== no data at all
--- within 支部
支部 text "党支部名称"
应到 integer "应到人数"
--- messages zh human
rptc: 错误[E0489]：没有给出数据，而有字段必须填写
提示：“rptc fields 模板”可生成待填写的数据文件
说明：模板需要“支部”、“应到”

=== a text where a number belongs
--- within 应到 and 金额
--- data.ini
应到 = 二十五
金额 = 一万元
--- messages zh human
data.ini:1:6: 错误[E0425]：“应到”应是整数，而不是“二十五”
    1 | 应到 = 二十五
      |        ^^^^^^ 请只写数字，如 25，不要单位和千位逗号
template.rpt:2:1: 说明：“应到”在此处声明
data.ini:2:6: 错误[E0426]：“金额”应是数字，而不是“一万元”
    2 | 金额 = 一万元
      |        ^^^^^^ 请只写数字，如 1234.5，不要单位和千位逗号
template.rpt:3:1: 说明：“金额”在此处声明
--- messages human
data.ini:1:6: error[E0425]: `应到` must be a whole number, not `二十五`
    1 | 应到 = 二十五
      |        ^^^^^^ write digits only, such as 25, without unit or grouping
template.rpt:2:1: note: `应到` is declared here
data.ini:2:6: error[E0426]: `金额` must be a number, not `一万元`
    2 | 金额 = 一万元
      |        ^^^^^^ write digits such as 1234.5, without unit or grouping
template.rpt:3:1: note: `金额` is declared here

=== a number with its unit, and one with grouping commas
--- template.rpt
@fields
应到 integer
金额 money
预算 money
@end
{应到}{金额}{预算}
--- data.ini
应到 = 25人
金额 = 12,345.60
预算 = 3万元
--- messages zh human
data.ini:1:6: 错误[E0425]：“应到”应是整数，而不是“25人”
    1 | 应到 = 25人
      |        ^^^^ 请只写数字，如 25，不要单位和千位逗号
template.rpt:2:1: 说明：“应到”在此处声明
data.ini:2:6: 错误[E0426]：“金额”应是数字，而不是“12,345.60”
    2 | 金额 = 12,345.60
      |        ^^^^^^^^^ 请只写数字，如 1234.5，不要单位和千位逗号
template.rpt:3:1: 说明：“金额”在此处声明
data.ini:3:6: 错误[E0426]：“预算”应是数字，而不是“3万元”
    3 | 预算 = 3万元
      |        ^^^^^ 请只写数字，如 1234.5，不要单位和千位逗号
template.rpt:4:1: 说明：“预算”在此处声明

=== a whole number with places, money with three
--- within 应到 and 金额
--- data.ini
应到 = 25.5
金额 = 1.234
--- messages zh human
data.ini:1:6: 错误[E0425]：“应到”应是整数，而不是“25.5”
    1 | 应到 = 25.5
      |        ^^^^
template.rpt:2:1: 说明：“应到”在此处声明
data.ini:2:6: 错误[E0428]：“金额”是金额，小数最多两位，而“1.234”不止两位
    2 | 金额 = 1.234
      |        ^^^^^
template.rpt:3:1: 说明：“金额”在此处声明

=== a number out of its bounds
--- template.rpt
@fields
应到 integer(1..500)
实到 integer(0..)
@end
{应到}{实到}
--- data.ini
应到 = 5000
实到 = -1
--- messages zh human
data.ini:1:6: 错误[E0430]：“应到”是 5000，不能大于 500
    1 | 应到 = 5000
      |        ^^^^
template.rpt:2:1: 说明：“应到”在此处声明
data.ini:2:6: 错误[E0429]：“实到”是 -1，不能小于 0
    2 | 实到 = -1
      |        ^^
template.rpt:3:1: 说明：“实到”在此处声明
--- messages human
data.ini:1:6: error[E0430]: `应到` is 5000, but must be at most 500
    1 | 应到 = 5000
      |        ^^^^
template.rpt:2:1: note: `应到` is declared here
data.ini:2:6: error[E0429]: `实到` is -1, but must be at least 0
    2 | 实到 = -1
      |        ^^
template.rpt:3:1: note: `实到` is declared here

=== an impossible date
--- template.rpt
@fields
召开日期 date
@end
{召开日期}
--- data.ini
召开日期 = 2023-11-31
--- messages zh human
data.ini:1:8: 错误[E0432]：“召开日期”：没有“2023-11-31”这一天
    1 | 召开日期 = 2023-11-31
      |            ^^^^^^^^^^
template.rpt:2:1: 说明：“召开日期”在此处声明
--- messages human
data.ini:1:8: error[E0432]: `召开日期`: there is no day `2023-11-31`
    1 | 召开日期 = 2023-11-31
      |            ^^^^^^^^^^
template.rpt:2:1: note: `召开日期` is declared here

=== a date that is none
--- template.rpt
@fields
召开日期 date
截止日期 date
开始日期 date
@end
{召开日期}
--- data.ini
召开日期 = 11月5日
截止日期 = 5/11/2023
开始日期 = 二〇二三年十一月五日
--- messages zh human
data.ini:1:8: 错误[E0431]：“召开日期”应是日期，而不是“11月5日”
    1 | 召开日期 = 11月5日
      |            ^^^^^^^ 请写成 2023-11-05、2023/11/5、2023.11.5、20231105 或 2023年11月5日
template.rpt:2:1: 说明：“召开日期”在此处声明
data.ini:2:8: 错误[E0431]：“截止日期”应是日期，而不是“5/11/2023”
    2 | 截止日期 = 5/11/2023
      |            ^^^^^^^^^ 看不出哪个数是月：请把年份写在前面，如 2023-11-05
template.rpt:3:1: 说明：“截止日期”在此处声明
data.ini:3:8: 错误[E0431]：“开始日期”应是日期，而不是“二〇二三年十一月五日”
    3 | 开始日期 = 二〇二三年十一月五日
      |            ^^^^^^^^^^^^^^^^^^^^ 请写成 2023-11-05、2023/11/5、2023.11.5、20231105 或 2023年11月5日
template.rpt:4:1: 说明：“开始日期”在此处声明

=== a time that is none
--- template.rpt
@fields
时间 time
@end
{时间}
--- data.ini
时间 = 下午三点
--- messages zh human
data.ini:1:6: 错误[E0433]：“时间”应是时间，而不是“下午三点”
    1 | 时间 = 下午三点
      |        ^^^^^^^^ 请写成 14:30、14:30:05 或 14时30分
template.rpt:2:1: 说明：“时间”在此处声明

=== yes or no in other words
--- template.rpt
@fields
公开 boolean
@end
{公开}
--- data.ini
公开 = 公开
--- messages zh human
data.ini:1:6: 错误[E0434]：“公开”应是“是”或“否”，而不是“公开”
    1 | 公开 = 公开
      |        ^^^^ 请写 true/false、yes/no、是/否、有/无 或 1/0
template.rpt:2:1: 说明：“公开”在此处声明

=== a choice that is none
--- template.rpt
@fields
时段 one of "上午", "下午", "晚上"
@end
{时段}
--- data.ini
时段 = 下五
--- messages zh human
data.ini:1:6: 错误[E0435]：“时段”只能是“上午”、“下午”、“晚上”之一，而不是“下五”
    1 | 时段 = 下五
      |        ^^^^ 是不是想写“下午”？
template.rpt:2:1: 说明：“时段”在此处声明
--- messages human
data.ini:1:6: error[E0435]: `时段` must be one of `上午`, `下午`, `晚上`, not `下五`
    1 | 时段 = 下五
      |        ^^^^ did you mean `下午`?
template.rpt:2:1: note: `时段` is declared here

=== a text that is too long
--- template.rpt
@fields
标题 text(..5)
电话 text /[0-9]{11}/
@end
{标题}{电话}
--- data.ini
标题 = 关于召开会议的通知
电话 = 1381234
--- messages zh human
data.ini:1:6: 错误[E0437]：“标题”有 9 个字符，最多 5 个
    1 | 标题 = 关于召开会议的通知
      |        ^^^^^^^^^^^^^^^^^^
template.rpt:2:1: 说明：“标题”在此处声明
data.ini:2:6: 错误[E0438]：“电话”的值“1381234”不符合 /[0-9]{11}/
    2 | 电话 = 1381234
      |        ^^^^^^^
template.rpt:3:1: 说明：“电话”在此处声明

=== a key in the wrong section
--- template.rpt
@fields
支部 text
会议 { 地点 text }
@end
{支部}{会议.地点}
--- data.ini
地点 = 会议室
[会议]
支部 = 机关第一
--- messages zh human
data.ini:1:1: 错误[E0486]：“地点”写在了这里，应写在“会议”里
    1 | 地点 = 会议室
      | ^^^^ 请写在“[会议]”一节里
data.ini:2:2: 说明：它应写在这一节里
template.rpt:3:6: 说明：“地点”在此处声明
data.ini:3:1: 错误[E0493]：“支部”写在了这里，应写在最上层；在 INI 中是各节之前，或“[]”之后
    3 | 支部 = 机关第一
      | ^^^^
template.rpt:2:1: 说明：“支部”在此处声明
--- messages human
data.ini:1:1: error[E0486]: `地点` is given here, but belongs in `会议`
    1 | 地点 = 会议室
      | ^^^^ write it in the section `[会议]`
data.ini:2:2: note: it belongs in this section
template.rpt:3:6: note: `地点` is declared here
data.ini:3:1: error[E0493]: `支部` is given here, but belongs at the top, in INI before the sections or after `[]`
    3 | 支部 = 机关第一
      | ^^^^
template.rpt:2:1: note: `支部` is declared here

=== a path as a key
--- within 会议
会议 { 地点 text }
--- data.ini
会议.地点 = 会议室
--- messages zh human
data.ini:1:1: 错误[E0486]：“会议.地点”写在了这里，应写在“会议”里
    1 | 会议.地点 = 会议室
      | ^^^^^^^^^ 请写在“[会议]”一节里
template.rpt:2:1: 说明：“会议”在此处声明

=== a key twice
--- within 支部
支部 text
--- data.ini
支部 = 机关第一
支部 = 机关第二
--- messages zh human
data.ini:2:1: 错误[E0421]：“支部”写了不止一次，而它只能有一个值
    2 | 支部 = 机关第二
      | ^^^^
data.ini:1:1: 说明：第一处在这里
template.rpt:2:1: 说明：“支部”在此处声明

=== a section twice
--- within 会议
会议 { 地点 text }
--- data.ini
[会议]
地点 = 一楼
[会议]
地点 = 二楼
--- messages zh human
data.ini:3:2: 错误[E0421]：“会议”写了不止一次，而它只能有一个值
    3 | [会议]
      |  ^^^^
data.ini:1:2: 说明：第一处在这里
template.rpt:2:1: 说明：“会议”在此处声明

=== a single value for a section
--- within 会议
会议 { 地点 text }
支部 text
--- data.ini
会议 = 一楼
[支部]
名称 = 机关第一
--- messages zh human
data.ini:1:6: 错误[E0423]：“会议”是一组字段（一节或一个对象），而不是单个值
    1 | 会议 = 一楼
      |        ^^^^
template.rpt:2:1: 说明：“会议”在此处声明
data.ini:2:2: 错误[E0424]：“支部”是单个值，不是一节或一个对象
    2 | [支部]
      |  ^^^^
template.rpt:3:1: 说明：“支部”在此处声明

=== an unclosed quotation mark
--- within 支部
支部 text
--- data.ini
支部 = "机关第一
--- text
"机关第一
--- messages
data.ini:1:6: warning[W0403]: the quotation mark before the value of `支部` is not closed and is read as text

=== a line without =
--- template.rpt
@fields
支部 text
情况 text
@end
{支部}{情况}
--- data.ini
支部 机关第一
情况 = 会议开始，
书记讲话。
--- messages zh human
data.ini:1:3: 错误[E0406]：每行应是“名称 = 值”、“[节名]”或注释，而不是“支部 机关第一”
    1 | 支部 机关第一
      |     ^ 请写“=”
data.ini:3:1: 错误[E0406]：每行应是“名称 = 值”、“[节名]”或注释，而不是“书记讲话。”
    3 | 书记讲话。
      | ^^^^^^^^^^ 如果它接着上面的值，请缩进
--- messages human
data.ini:1:3: error[E0406]: a line is `key = value`, `[section]` or a comment, not `支部 机关第一`
    1 | 支部 机关第一
      |     ^ write `=`
data.ini:3:1: error[E0406]: a line is `key = value`, `[section]` or a comment, not `书记讲话。`
    3 | 书记讲话。
      | ^^^^^^^^^^ indent it if it continues the value above

=== a key with blanks before it
--- within 支部 and 应到
支部 text
应到 integer
--- data.ini
支部 = 机关第一
  应到 = 25
--- messages zh human
data.ini:2:3: 错误[E0409]：“应到”是字段名，但缩进的行接着上面的值
    2 |   应到 = 25
      |   ^^^^ 请去掉前面的空格
data.ini:1:1: 说明：“支部”的值从这里开始

=== a value without a key
--- template.rpt
@fields
支部 text?
@end
完
--- data.ini
= 机关第一
--- messages zh human
data.ini:1:1: 错误[E0407]：“=”前面没有名称
    1 | = 机关第一
      | ^^^^^^^^^^

=== a section with a full-width bracket, and one that is not closed
--- template.rpt
@fields
会议 { 地点 text? }
书记 { 姓名 text? }
@end
完
--- data.ini
【会议】
地点 = 一楼
[书记
姓名 = 王芳
--- messages zh human
data.ini:1:1: 错误[E0406]：每行应是“名称 = 值”、“[节名]”或注释，而不是“【会议】”
    1 | 【会议】
      | ^^^^^^^^ 应写作 [会议]
data.ini:3:1: 错误[E0408]：节名写在“[”和“]”之间，可以用点分成几级
    3 | [书记
      | ^^^^^ 应写作 [书记]

=== a text file of a spreadsheet in GB18030 is read, and said
--- within 支部 and 应到
支部 text
应到 integer
--- data.ini gb18030
支部 = 机关第一支部
应到 = 二十五
--- messages zh human
data.ini:2:6: 错误[E0425]：“应到”应是整数，而不是“二十五”
    2 | 应到 = 二十五
      |        ^^^^^^ 请只写数字，如 25，不要单位和千位逗号
template.rpt:3:1: 说明：“应到”在此处声明
说明：“data.ini”不是 UTF-8 编码，已按 GB18030 读取

=== a file that is no text
--- within 支部
支部 text
--- data.ini escaped
PK\x03\x04\xff\xfe\xfd
--- messages zh human
data.ini:1:5: 错误[E0009]：无法确定文件的编码：既不是 UTF-8 或带标记的 UTF-16，也不能断定是 GB18030（第 4 字节处）
    1 | PK\x03\x04
      |           ^ 请把文件另存为 UTF-8 编码

=== -D without =
--- within 年度
--- args
-D 年度
--- messages zh human
-D:1:1: 错误[E0405]：-D 的写法是“名称=值”，而不是“年度”
    1 | 年度
      | ^^^^
--- messages human
-D:1:1: error[E0405]: `-D` takes `name=value`, not `年度`
    1 | 年度
      | ^^^^
--- exit
64

=== -D with a misspelt name
--- within 年度
--- args
-D 年渡=2024
--- messages zh human
-D:1:1: 错误[E0484]：没有名为“年渡”的字段，而“年度”没有值
    1 | 年渡=2024
      | ^^^^ 是不是想写“年度”？
template.rpt:2:1: 说明：“年度”在此处声明

=== a wrong value by -D
--- within 年度
--- args
-D 年度=今年
--- messages zh human
-D:1:4: 错误[E0425]：“年度”应是整数，而不是“今年”
    1 | 年度=今年
      |      ^^^^ 请只写数字，如 25，不要单位和千位逗号
template.rpt:2:1: 说明：“年度”在此处声明

=== a Word file for data
--- within 年度
--- command
template.rpt a.docx --to txt -o -
--- messages zh human
rptc: 错误[E0401]：不认识“a.docx”的扩展名；数据文件可以是 .ini、.json 或 .ndjson
--- exit
64

=== template and data the wrong way round
--- within 支部
支部 text
--- data.ini
支部 = 一
--- command
data.ini template.rpt --to txt -o -
--- messages zh human
rptc: 错误[E0058]：“data.ini”是数据文件的名字，这里要写模板（*.rpt）
提示：数据写在模板之后：rptc 模板 data.ini -o 文档，或 rptc check 模板 --data data.ini
--- exit
64

=== a template behind the data
--- template.rpt
完
--- command
template.rpt template.rpt --to txt -o -
--- messages zh human
rptc: 错误[E0401]：不认识“template.rpt”的扩展名；数据文件可以是 .ini、.json 或 .ndjson
提示：模板写在数据之前：rptc template.rpt 数据文件…
--- exit
64

=== data checked as if they were a template
--- data.ini
支部 = 一
--- command
check data.ini
--- messages human
rptc: error[E0058]: `data.ini` has the name of a data file, but a template (*.rpt) belongs here
hint: data come after the template: `rptc TEMPLATE data.ini -o OUT`, `rptc check TEMPLATE --data data.ini`
--- exit
64

=== contradicting data
--- template.rpt
@fields
应到 integer
实到 integer
@end
@check 实到 <= 应到 "实到人数（{实到}）不能多于应到人数（{应到}）"
完
--- data.ini
应到 = 5
实到 = 6
--- messages zh human
template.rpt:5:1: 错误[E0650]：实到人数（6）不能多于应到人数（5）
    5 | @check 实到 <= 应到 "实到人数（{实到}）不能多于应到人数（{应到}）"
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
data.ini:2:6: 说明：“实到”在这里的值是 6
data.ini:1:6: 说明：“应到”在这里的值是 5
