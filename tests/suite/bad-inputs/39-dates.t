Row 39: dates come in the declared forms only.

=== days and months that are none, other forms
--- template.rpt
@fields
d list of date
@end
{count(d)}
--- data.ini
d = 2023-02-29
d = 2023/13/1
d = 二〇二三年
d = 23-1-1
d = 45210
d = 2023-11
d = 5.11.2023
d = 2023-11-05 10:00
d = 2023-11/05
--- messages
data.ini:1:5: error[E0432]: `d[1]`: there is no day `2023-02-29`
template.rpt:2:1: note: `d` is declared here
data.ini:2:5: error[E0432]: `d[2]`: there is no day `2023/13/1`
template.rpt:2:1: note: `d` is declared here
data.ini:3:5: error[E0431]: `d[3]` must be a date, not `二〇二三年` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
template.rpt:2:1: note: `d` is declared here
data.ini:4:5: error[E0431]: `d[4]` must be a date, not `23-1-1` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
template.rpt:2:1: note: `d` is declared here
data.ini:5:5: error[E0431]: `d[5]` must be a date, not `45210` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
template.rpt:2:1: note: `d` is declared here
data.ini:6:5: error[E0431]: `d[6]` must be a date, not `2023-11` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
template.rpt:2:1: note: `d` is declared here
data.ini:7:5: error[E0431]: `d[7]` must be a date, not `5.11.2023` (which number is the month cannot be told: write the year first, as in 2023-11-05)
template.rpt:2:1: note: `d` is declared here
data.ini:8:5: error[E0431]: `d[8]` must be a date, not `2023-11-05 10:00` (a date has no time of day: write the date alone, as in 2023-11-05)
template.rpt:2:1: note: `d` is declared here
data.ini:9:5: error[E0431]: `d[9]` must be a date, not `2023-11/05` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
template.rpt:2:1: note: `d` is declared here
