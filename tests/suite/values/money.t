Money: always two places, and in words for bills.

--- frame list of money
@fields
x list of money
@end
@for v in x
…
@end

--- frame money
@fields
甲 money
@end
{甲}

=== the plain form has two places
--- within list of money
{v}
--- data.ini
x = 0
x = 5
x = 1234.5
x = 1234567.89
x = -3
x = 0.1
--- text
0.00
5.00
1234.50
1234567.89
-3.00
0.10

=== the formats of numbers
--- template.rpt
@fields
x money
@end
{x:0}

{x:0.00}

{x:#,##0.00}

{x:#,##0}
--- data.ini
x = 12300.4
--- text
12300
12300.40
12,300.40
12,300

=== in words
--- within list of money
{v:人民币}
--- data.ini
x = 12300.40
x = 0
x = 0.00
x = 1
x = 10
x = 100
x = 0.05
x = 0.50
x = 0.55
x = 1409.50
x = 6007.14
x = 1680.32
x = 107000.53
x = 16409.02
x = 325.04
x = 100005
x = 10000000
x = 100000000
x = 100000001
x = 10010
x = 1000.01
x = 20.30
x = 123456789.12
x = -12.5
--- text
壹万贰仟叁佰元肆角整
零元整
零元整
壹元整
壹拾元整
壹佰元整
伍分
伍角整
伍角伍分
壹仟肆佰零玖元伍角整
陆仟零柒元壹角肆分
壹仟陆佰捌拾元叁角贰分
壹拾万柒仟元伍角叁分
壹万陆仟肆佰零玖元零贰分
叁佰贰拾伍元零肆分
壹拾万零伍元整
壹仟万元整
壹亿元整
壹亿零壹元整
壹万零壹拾元整
壹仟元零壹分
贰拾元叁角整
壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分
负壹拾贰元伍角整

=== money in words takes no other type
--- template.rpt
@fields
甲 number
@end
{甲:人民币}
--- command
check template.rpt
--- messages
template.rpt:4:4: error[E0309]: `人民币` is not a format for number (write it like `0.00`)

=== money of the data has at most two places
--- within money
--- data.ini
甲 = 1.234
--- messages
data.ini:1:5: error[E0428]: `甲` is money, which has at most two decimal places, not `1.234`
template.rpt:2:1: note: `甲` is declared here

=== zeros behind two places are no further places
--- within money
--- data.ini
甲 = 1.2300
--- text
1.23

=== a number that becomes money has two places, wherever that happens
--- template.rpt
@fields
甲 money?
乙 money = 10 / 3
丙 money = 0.10
@end
@let 余(a: money) = a * 3
[{甲 ?? 0.395}] [{甲 ?? 0.395 = 0.40}]

[{乙}] [{乙 = 3.33}]

[{(if 丙 > 1 then 丙 else 0.418) * 10}] [{sum([丙, 0.004, 0.004])}] [{余(1 / 3)}]
--- text
[0.40] [是]
[3.33] [是]
[4.20] [0.10] [0.99]
