Row 20: types misused, division by zero, too many digits.

=== date and money
--- template.rpt
@fields
d date
m money
@end
{d + m}{m > d}{m * m}{d * 2}
--- command
check template.rpt
--- messages
template.rpt:5:2: error[E0301]: `+` does not take a value of type date (write `add_days(date, n)`)
template.rpt:5:13: error[E0302]: `>` is between money and date, which cannot be compared
template.rpt:5:20: error[E0301]: `*` does not take a value of type money (money is multiplied or divided by a number)
template.rpt:5:23: error[E0301]: `*` does not take a value of type date

=== faults of types are reported before any data are read
--- template.rpt
@fields
d date
@end
{d + 1}
--- data.ini
d = 2023-11-05
--- messages
template.rpt:4:2: error[E0301]: `+` does not take a value of type date (write `add_days(date, n)`)

=== a literal zero
--- template.rpt
{5 / 0}
--- messages
template.rpt:1:6: error[E0315]: division by zero

=== a zero in the data
--- template.rpt
@fields
共 integer "问题总数"
已 integer
@end
{已 * 100 / 共:0.0}
--- data.ini
共 = 0
已 = 3
--- messages
template.rpt:5:12: error[E0601]: division by zero: with these data the divisor is 0
data.ini:1:5: note: `共` is 0 here

=== a number of more than 38 digits
--- template.rpt
@fields
n number
@end
{n}
--- data.ini
n = 123456789012345678901234567890123456789
--- messages
data.ini:1:5: error[E0427]: `n` has more than 38 digits: `123456789012345678901234567890123456789`
template.rpt:2:1: note: `n` is declared here

=== a result of more than 38 digits
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

=== a literal of more than 38 digits
--- template.rpt
{123456789012345678901234567890123456789}
--- messages
template.rpt:1:2: error[E0102]: a number has at most 38 digits
