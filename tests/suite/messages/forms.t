How messages look: short, human with source line and carets, in English and Chinese.

--- frame
@fields
应到 integer
@end
…

=== a name that is not there
--- within
应到党员{应道}人
--- command
check template.rpt
--- messages
template.rpt:4:6: error[E0201]: there is no field `应道` (did you mean `应到`?)
template.rpt:2:1: note: `应到` is declared here
--- messages zh
template.rpt:4:6: 错误[E0201]：没有名为“应道”的字段（是不是想写“应到”？）
template.rpt:2:1: 说明：“应到”在此处声明
--- messages human
template.rpt:4:6: error[E0201]: there is no field `应道`
    4 | 应到党员{应道}人
      |          ^^^^ did you mean `应到`?
template.rpt:2:1: note: `应到` is declared here
--- messages zh human
template.rpt:4:6: 错误[E0201]：没有名为“应道”的字段
    4 | 应到党员{应道}人
      |          ^^^^ 是不是想写“应到”？
template.rpt:2:1: 说明：“应到”在此处声明

=== carets stand right under ASCII and CJK mixed
--- template.rpt
ab汉字c{nothing}，{x + 1}
--- messages human
template.rpt:1:7: error[E0201]: there is no field `nothing`
    1 | ab汉字c{nothing}，{x + 1}
      |         ^^^^^^^
template.rpt:1:17: error[E0201]: there is no field `x`
    1 | ab汉字c{nothing}，{x + 1}
      |                    ^

=== a missing value
--- template.rpt
@fields
备注 text?
支部 text "党支部名称"
@end
{支部}
--- data.ini
备注 = 无
--- messages
template.rpt:3:1: error[E0420]: there is no value for `支部`: 党支部名称 (text)
note: data were read from data.ini
--- messages human
template.rpt:3:1: error[E0420]: there is no value for `支部`: 党支部名称 (text)
    3 | 支部 text "党支部名称"
      | ^^^^
note: data were read from data.ini
--- messages zh
template.rpt:3:1: 错误[E0420]：缺少“支部”的值：党支部名称 (text)
说明：已读取的数据：data.ini

=== a wrong value points into the data
--- template.rpt
@fields
实到 integer(0..)
@end
{实到}
--- data.ini
; 数据
实到   =  二十四
--- messages human
data.ini:2:9: error[E0425]: `实到` must be a whole number, not `二十四`
    2 | 实到   =  二十四
      |           ^^^^^^ write digits only, such as 25, without unit or grouping
template.rpt:2:1: note: `实到` is declared here
--- messages zh human
data.ini:2:9: 错误[E0425]：“实到”应是整数，而不是“二十四”
    2 | 实到   =  二十四
      |           ^^^^^^ 请只写数字，如 25，不要单位和千位逗号
template.rpt:2:1: 说明：“实到”在此处声明

=== a warning
--- within
{应到}
--- data.ini
应到 = 5
应道 = 6
--- text
5
--- messages zh
data.ini:2:1: 警告[W0420]：没有名为“应道”的字段，它的值没有用到（是不是想写“应到”？）
--- messages human
data.ini:2:1: warning[W0420]: no field is named `应道`; its value is not used
    2 | 应道 = 6
      | ^^^^ did you mean `应到`?

=== a failed check in Chinese
--- within
@check 应到 > 5 "应到人数太少：{应到}"
完
--- data.ini
应到 = 3
--- messages zh
template.rpt:4:1: 错误[E0650]：应到人数太少：3
data.ini:1:6: 说明：“应到”在这里的值是 3

=== faults of the template do not hide those of the data: the template's come first
--- template.rpt
@fields
甲 integer
乙 text
@end
{丙}
{甲 + "a"}
--- data.ini
甲 = 五
--- messages
template.rpt:5:2: error[E0201]: there is no field `丙`
template.rpt:6:6: error[E0301]: `+` does not take a value of type text (write texts side by side in one string: "{a}{b}")
template.rpt:3:1: error[E0420]: there is no value for `乙`: text
note: data were read from data.ini
data.ini:1:5: error[E0425]: `甲` must be a whole number, not `五` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `甲` is declared here

=== what an earlier fault explains is not reported again
--- template.rpt
@let 和 = 没有 + 1
{和 + 1}{和:yyyy}{upper(和)}
--- messages
template.rpt:1:10: error[E0201]: there is no field `没有`

=== a long line is shown around its fault
--- template.rpt
这是很长的一行文字这是很长的一行文字这是很长的一行文字这是很长的一行文字这是很长的一行文字这是很长的一行文字这是很长的一行文字这是很长的一行文字{没有}后面还有很多很多很多很多很多很多很多很多很多很多很多很多很多很多文字
--- messages
template.rpt:1:74: error[E0201]: there is no field `没有`

=== a tab in the shown line
--- template.rpt escaped
\t甲{没有}
--- messages
template.rpt:1:4: error[E0201]: there is no field `没有`

=== --quiet shows errors only
--- template.rpt
@warn 1 > 2 "不对"
完
--- args
--quiet
--- text
完

=== messages never carry a terminal's escapes
--- template.rpt
@fields
甲 integer
@end
{甲}
--- data.ini escaped
甲 = a\u009Bb
--- messages
data.ini:1:5: error[E0425]: `甲` must be a whole number, not `a<U+009B>b` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `甲` is declared here
data.ini:1:6: warning[W0001]: the text contains the control character U+009B (remove it)

=== all errors of a run are shown, up to fifty
--- template.rpt
{a1}{a2}{a3}{a4}{a5}{a6}{a7}{a8}{a9}{a10}{a11}{a12}{a13}{a14}{a15}{a16}{a17}{a18}{a19}{a20}{a21}{a22}{a23}{a24}{a25}{a26}
{b1}{b2}{b3}{b4}{b5}{b6}{b7}{b8}{b9}{b10}{b11}{b12}{b13}{b14}{b15}{b16}{b17}{b18}{b19}{b20}{b21}{b22}{b23}{b24}{b25}{b26}
--- messages
template.rpt:1:2: error[E0201]: there is no field `a1`
template.rpt:1:6: error[E0201]: there is no field `a2`
template.rpt:1:10: error[E0201]: there is no field `a3`
template.rpt:1:14: error[E0201]: there is no field `a4`
template.rpt:1:18: error[E0201]: there is no field `a5`
template.rpt:1:22: error[E0201]: there is no field `a6`
template.rpt:1:26: error[E0201]: there is no field `a7`
template.rpt:1:30: error[E0201]: there is no field `a8`
template.rpt:1:34: error[E0201]: there is no field `a9`
template.rpt:1:38: error[E0201]: there is no field `a10`
template.rpt:1:43: error[E0201]: there is no field `a11`
template.rpt:1:48: error[E0201]: there is no field `a12`
template.rpt:1:53: error[E0201]: there is no field `a13`
template.rpt:1:58: error[E0201]: there is no field `a14`
template.rpt:1:63: error[E0201]: there is no field `a15`
template.rpt:1:68: error[E0201]: there is no field `a16`
template.rpt:1:73: error[E0201]: there is no field `a17`
template.rpt:1:78: error[E0201]: there is no field `a18`
template.rpt:1:83: error[E0201]: there is no field `a19`
template.rpt:1:88: error[E0201]: there is no field `a20`
template.rpt:1:93: error[E0201]: there is no field `a21`
template.rpt:1:98: error[E0201]: there is no field `a22`
template.rpt:1:103: error[E0201]: there is no field `a23`
template.rpt:1:108: error[E0201]: there is no field `a24`
template.rpt:1:113: error[E0201]: there is no field `a25`
template.rpt:1:118: error[E0201]: there is no field `a26`
template.rpt:2:2: error[E0201]: there is no field `b1`
template.rpt:2:6: error[E0201]: there is no field `b2`
template.rpt:2:10: error[E0201]: there is no field `b3`
template.rpt:2:14: error[E0201]: there is no field `b4`
template.rpt:2:18: error[E0201]: there is no field `b5`
template.rpt:2:22: error[E0201]: there is no field `b6`
template.rpt:2:26: error[E0201]: there is no field `b7`
template.rpt:2:30: error[E0201]: there is no field `b8`
template.rpt:2:34: error[E0201]: there is no field `b9`
template.rpt:2:38: error[E0201]: there is no field `b10`
template.rpt:2:43: error[E0201]: there is no field `b11`
template.rpt:2:48: error[E0201]: there is no field `b12`
template.rpt:2:53: error[E0201]: there is no field `b13`
template.rpt:2:58: error[E0201]: there is no field `b14`
template.rpt:2:63: error[E0201]: there is no field `b15`
template.rpt:2:68: error[E0201]: there is no field `b16`
template.rpt:2:73: error[E0201]: there is no field `b17`
template.rpt:2:78: error[E0201]: there is no field `b18`
template.rpt:2:83: error[E0201]: there is no field `b19`
template.rpt:2:88: error[E0201]: there is no field `b20`
template.rpt:2:93: error[E0201]: there is no field `b21`
template.rpt:2:98: error[E0201]: there is no field `b22`
template.rpt:2:103: error[E0201]: there is no field `b23`
template.rpt:2:108: error[E0201]: there is no field `b24`
… and 2 further errors
