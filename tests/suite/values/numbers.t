Numbers in prose: the plain form and every format.

--- frame list of integers
@fields
x list of integer
@end
@for v in x
…
@end

--- frame list of numbers
@fields
x list of number
@end
@for v in x
…
@end

--- frame number
@fields
x number
@end
…

--- frame check
…
--- command
check template.rpt

=== the plain form of an integer has no grouping
--- within list of integers
{v}
--- data.ini
x = 0
x = 7
x = 1234567
x = -12
x = 007
x = １２
--- text
0
7
1234567
-12
7
12

=== the plain form of a number has no trailing zeros
--- within list of numbers
{v}
--- data.ini
x = 0
x = 1.50
x = 2.0
x = -0.250
x = 1234567.891
x = 0.1
x = 100
x = -0
--- text
0
1.5
2
-0.25
1234567.891
0.1
100
0

=== a number keeps every digit that it was given
--- within list of numbers
{v}
--- data.ini
x = 12345678901234567890.123456789
x = 0.000000000000000001
--- text
12345678901234567890.123456789
0.000000000000000001

=== zeros and signs of a spreadsheet
--- within number
{x:0}

{x:0.0}

{x:0.00}

{x:#,##0}

{x:#,##0.00}

{x:00000}

{x:0.##}

{x:#,##0.0#}
--- data.ini
x = 1234.5
--- text
1235
1234.5
1234.50
1,235
1,234.50
01235
1234.5
1,234.5

=== a small number with signs of a spreadsheet
--- within number
{x:0}

{x:0.00}

{x:#.##}

{x:0%}

{x:0.0%}

{x:00}
--- data.ini
x = 0.5
--- text
1
0.50
.5
50%
50.0%
01

=== formats round half away from zero
--- within list of numbers
{v:0}
--- data.ini
x = 0.5
x = 1.5
x = 2.5
x = -0.5
x = -2.5
x = 2.4999
x = -2.4999
--- text
1
2
3
-1
-3
2
-2

=== formats round half away from zero at their last place
--- within list of numbers
{v:0.00}
--- data.ini
x = 0.125
x = 0.135
x = 1.005
x = -1.005
x = 2.675
--- text
0.13
0.14
1.01
-1.01
2.68

=== per cent
--- within list of numbers
{v:0%}
--- data.ini
x = 0.5
x = 0.125
x = 1
x = -0.02
x = 0
--- text
50%
13%
100%
-2%
0%

=== grouping
--- within list of integers
{v:#,##0}
--- data.ini
x = 0
x = 999
x = 1000
x = 1234567
x = -1234567
--- text
0
999
1,000
1,234,567
-1,234,567

=== at least two digits
--- within list of integers
{v:00}
--- data.ini
x = 0
x = 5
x = 12
x = 123
x = -5
--- text
00
05
12
123
-05

=== counting in Chinese
--- within list of integers
{v:一}
--- data.ini
x = 0
x = 1
x = 2
x = 10
x = 11
x = 12
x = 20
x = 21
x = 99
x = 100
x = 101
x = 110
x = 111
x = 200
x = 1000
x = 1001
x = 1010
x = 1100
x = 10000
x = 10010
x = 100000
x = 110000
x = 1000000
x = 100000000
x = -3
x = -12
--- text
零
一
二
十
十一
十二
二十
二十一
九十九
一百
一百零一
一百一十
一百一十一
二百
一千
一千零一
一千零一十
一千一百
一万
一万零一十
十万
十一万
一百万
一亿
负三
负十二

=== digits in Chinese
--- within list of integers
{v:〇}
--- data.ini
x = 2023
x = 0
x = 10
x = 1949
x = -12
--- text
二〇二三
〇
一〇
一九四九
负一二

=== capital Chinese numbers
--- within list of integers
{v:壹}
--- data.ini
x = 12
x = 0
x = 1
x = 10
x = 105
x = 3060
x = 10000
x = -7
--- text
壹拾贰
零
壹
壹拾
壹佰零伍
叁仟零陆拾
壹万
负柒

=== circled numbers
--- within list of integers
{v:①}
--- data.ini
x = 1
x = 10
x = 20
x = 21
x = 35
x = 36
x = 50
--- text
①
⑩
⑳
㉑
㉟
㊱
㊿

=== capital letters, past the alphabet as Word has them
--- within list of integers
{v:A}
--- data.ini
x = 1
x = 26
x = 27
x = 52
x = 53
--- text
A
Z
AA
ZZ
AAA

=== small letters
--- within list of integers
{v:a}
--- data.ini
x = 1
x = 3
x = 28
--- text
a
c
bb

=== capital Roman numbers
--- within list of integers
{v:I}
--- data.ini
x = 1
x = 4
x = 9
x = 40
x = 1990
x = 2023
--- text
I
IV
IX
XL
MCMXC
MMXXIII

=== small Roman numbers
--- within list of integers
{v:i}
--- data.ini
x = 1
x = 14
--- text
i
xiv

=== the value of an expression takes a format as well
--- template.rpt
@fields
甲 integer
乙 integer
@end
{甲 / 乙:0.00}，{(甲 + 乙) * 100:#,##0}，{甲 / 乙:0.0%}，{甲 - 乙:一}
--- data.ini
甲 = 5
乙 = 8
--- text
0.63，1,300，62.5%，负三

=== a format comes after the functions of a pipe
--- template.rpt
@fields
a number
@end
{a | round(1):0.00}，{a | round}，{a | round(1) | abs:0.0}
--- data.ini
a = -2.345
--- text
-2.30，-2，2.3

=== a full-width colon begins a format, too
--- template.rpt
@fields
a number
@end
{a：0.0}，{a｜round（1）}
--- data.ini
a = 2.34
--- text
2.3，2.3

=== a format that does not fit the type
--- within check
@fields
甲 integer
乙 number
@end
{甲:yyyy}
{乙:人民币}
{甲:是/否}
--- messages
template.rpt:5:4: error[E0309]: `y` is not a format for integer (write it like `0.00`)
template.rpt:6:4: error[E0309]: `人民币` is not a format for number (write it like `0.00`)
template.rpt:7:4: error[E0309]: `是/否` is not a format for integer (write it like `0.00`)

=== a comma that does not part thousands
--- within number
@let 文 = "{x:0,00}"
{x:0,00}{x:#,##0,00}{x:0,0}{x:,0}{x:0,}{x:#.##0,00}{x:0.0,0}{x:#,##,##0}{x:#,#}{x:0,0000}{x:0.00,}{x:0，00}{x:#,##0，00}
{文}{x:0,000}{x:#,##0.00}{x:###,###,##0}{x:0000,000}{x:0"，"}{x:0，}
--- command
check template.rpt
--- messages
template.rpt:4:15: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:5: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:17: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:25: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:31: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:38: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:48: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:58: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:65: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:77: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:84: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:97: error[E0335]: this `,` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:103: error[E0335]: this `，` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)
template.rpt:5:115: error[E0335]: this `，` does not separate thousands (the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`)

=== a comma in the format of money
--- template.rpt
@fields
m money = 1250.50
@end
共{m:#,##0,00}元。
--- messages human
template.rpt:4:10: error[E0335]: this `,` does not separate thousands
    4 | 共{m:#,##0,00}元。
      |           ^ the decimal point is `.`, as in `0.00`; thousands are separated as in `#,##0.00`
--- messages zh human
template.rpt:4:10: 错误[E0335]：这个“,”不在千位上
    4 | 共{m:#,##0,00}元。
      |           ^ 小数点写“.”，如“0.00”；千位用逗号分隔，如“#,##0.00”

=== a full-width percent sign behind a number is text
--- within number
{x:0.0％}{x:0"％"}{x:0\％}{x:0%}
--- data.ini
x = 0.5
--- text
0.5％1％1％50%
--- messages
template.rpt:4:7: warning[W0108]: `％` is plain text in this format and appears in the document as it is (did you mean `%`?)

=== an empty format
--- within check
@fields
甲 integer
@end
{甲:}
--- messages
template.rpt:4:4: error[E0130]: expected a format after the `:`

=== a format of text is an error of the template
--- within check
@fields
甲 text
@end
{甲:0}
--- messages
template.rpt:4:4: error[E0310]: text takes no format

=== a list and a record have no plain form
--- within check
@fields
甲 list of text
乙 { 丙 text }
@end
{甲}{乙}
--- messages
template.rpt:5:2: error[E0308]: a list of text cannot be written as it is (write `join(list, "、")` or a `{for …}`)
template.rpt:5:5: error[E0308]: a record cannot be written as it is (name one of its members: `record.name`)
