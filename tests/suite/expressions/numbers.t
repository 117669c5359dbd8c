Numbers and money: exact decimals.

--- frame
@fields
a money = 10
b money = 3
n number = 0.333
@end
…

=== decimals are exact, never binary
--- template.rpt
[{0.1 + 0.2}]

[{0.1 + 0.2 = 0.3}]

[{1.1 * 1.1}]

[{0.3 - 0.1}]

[{100 * 1.15}]

[{4.35 * 100}]

[{123456789012345678 * 10}]
--- text
[0.3]
[是]
[1.21]
[0.2]
[115]
[435]
[1234567890123456780]

=== division is exact where it ends within 18 places, else rounded there
--- template.rpt
[{1 / 8}]

[{6 / 2}]

[{1 / 3}]

[{2 / 3}]

[{-2 / 3}]

[{1 / 3 * 3}]

[{10 / 4}]
--- text
[0.125]
[3]
[0.333333333333333333]
[0.666666666666666667]
[-0.666666666666666667]
[0.999999999999999999]
[2.5]

=== floor of a quotient is whole division, mod has the divisor's sign
--- template.rpt
[{floor(7 / 2)}]

[{floor(-7 / 2)}]

[{7 mod 3}]

[{-7 mod 3}]

[{7 mod -3}]

[{-7 mod -3}]

[{5.5 mod 2}]

[{6 mod 3}]
--- text
[3]
[-4]
[1]
[2]
[-2]
[-1]
[1.5]
[0]

=== round, abs, floor, ceil
--- template.rpt
[{round(2.5)}]

[{round(-2.5)}]

[{round(2.345, 2)}]

[{round(1234.5, -2)}]

[{round(2.4)}]

[{abs(-3)}]

[{abs(3.5)}]

[{floor(2.7)}]

[{floor(-2.1)}]

[{ceil(2.1)}]

[{ceil(-2.9)}]

[{ceil(2)}]

[{round(2, 2)}]
--- text
[3]
[-3]
[2.35]
[1200]
[2]
[3]
[3.5]
[2]
[-3]
[3]
[-2]
[2]
[2]

=== money stays money, rounded at once
--- within
[{a + b}]

[{a - b}]

[{a * 3}]

[{3 * a}]

[{a / 3}]

[{a / 3 * 3}]

[{a * n}]

[{-a}]

[{sum([a / 3, a / 3, a / 3])}]

[{round(a / 3, 1)}]

[{abs(-a)}]
--- text
[13.00]
[7.00]
[30.00]
[30.00]
[3.33]
[9.99]
[3.33]
[-10.00]
[9.99]
[3.30]
[10.00]

=== money by money is a number
--- within
[{a / b}]

[{a / a}]
--- text
[3.333333333333333333]
[1]

=== a number beside money is allowed, the sum is money, rounded
--- within
[{a + 0.005}]

[{a + 1}]

[{1 - a}]

[{a - 0.004}]

[{a > 9}]

[{a = 10}]

[{b < 2.99}]

[{if true then a else 5}]
--- text
[10.01]
[11.00]
[-9.00]
[10.00]
[是]
[是]
[否]
[10.00]

=== shown amounts add up
--- within
[{a / 3}]

[{b / 7}]

[{a / 3 + b / 7}]
--- text
[3.33]
[0.43]
[3.76]

=== money is not multiplied by money
--- template.rpt
@fields
a money
@end
{a * a}
--- command
check template.rpt
--- messages
template.rpt:4:6: error[E0301]: `*` does not take a value of type money (money is multiplied or divided by a number)

=== a number is not divided by money
--- template.rpt
@fields
a money
@end
{1 / a}
--- command
check template.rpt
--- messages
template.rpt:4:6: error[E0301]: `/` does not take a value of type money (money is multiplied or divided by a number)

=== a division by a literal zero is an error of the template
--- template.rpt
{1 / 0}{5 mod 0}
--- messages
template.rpt:1:6: error[E0315]: division by zero
template.rpt:1:15: error[E0315]: division by zero

=== a division by zero is an error of the data, with notes at the values
--- template.rpt
@fields
共 integer
已 integer
@end
{已 / (共 - 5)}
--- data.ini
共 = 5
已 = 3
--- messages
template.rpt:5:7: error[E0601]: division by zero: with these data the divisor is 0
data.ini:1:5: note: `共` is 5 here

=== a sum beyond 38 digits is an error of the data
--- template.rpt
@fields
n number
@end
{n * n}
--- data.ini
n = 99999999999999999999
--- messages
template.rpt:4:2: error[E0602]: the result has more than 38 digits
data.ini:1:5: note: `n` is 99999999999999999999 here

=== a branch of a condition that is not taken divides nothing
--- template.rpt
@fields
n integer
@end
{if n = 0 then 0 else 10 / n}，{n = 0 or 10 / n > 1}
--- data.ini
n = 0
--- text
0，是
