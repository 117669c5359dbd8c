Dates and times.

=== a date in Chinese
--- template.rpt
@fields
x date
@end
{x}

{x:yyyy年M月d日}

{x:M月d日}

{x:yyyy-MM-dd}

{x:yyyy/M/d}

{x:yy}

{x:MM}

{x:dd}

{x:EEEE}

{x:yyyy年M月d日（EEEE）}

{x:中文}
--- data.ini
x = 2023-11-05
--- text
2023年11月5日
2023年11月5日
11月5日
2023-11-05
2023/11/5
23
11
05
星期日
2023年11月5日（星期日）
二〇二三年十一月五日

=== a date in English
--- template.rpt
@document { locale "en" }
@fields
x date
@end
{x}

{x:d MMMM yyyy}

{x:MMM d, yyyy}

{x:EEEE}

{x:yyyy-MM-dd}

{x:中文}

{x:EEEE, d MMMM}
--- data.ini
x = 2023-11-05
--- text
5 November 2023
5 November 2023
Nov 5, 2023
Sunday
2023-11-05
二〇二三年十一月五日
Sunday, 5 November

=== weekdays
--- template.rpt
@fields
x list of date
@end
@for v in x
{v:EEEE}
@end
--- data.ini
x = 2023-11-06
x = 2023-11-07
x = 2023-11-08
x = 2023-11-09
x = 2023-11-10
x = 2023-11-11
x = 2023-11-12
--- text
星期一
星期二
星期三
星期四
星期五
星期六
星期日

=== dates in Chinese characters
--- template.rpt
@fields
x list of date
@end
@for v in x
{v:中文}
@end
--- data.ini
x = 2023-01-01
x = 2010-10-10
x = 1999-12-31
x = 2020-02-20
x = 2000-06-21
--- text
二〇二三年一月一日
二〇一〇年十月十日
一九九九年十二月三十一日
二〇二〇年二月二十日
二〇〇〇年六月二十一日

=== all the ways in which dates come
--- template.rpt
@fields
x list of date
@end
@for v in x
{v:yyyy-MM-dd}
@end
--- data.ini
x = 2023-11-05
x = 2023/11/5
x = 2023.11.5
x = 20231105
x = 2023年11月5日
x = ２０２３年１１月５日
x = 2023-1-5
x = 2024-02-29
--- text
2023-11-05
2023-11-05
2023-11-05
2023-11-05
2023-11-05
2023-11-05
2023-01-05
2024-02-29

=== other letters in a date stand in quotes
--- template.rpt
@fields
x date
@end
{x:yyyy'年度第'M'期'}

{x:'Q'M}

{x:d 'o''clock'}
--- data.ini
x = 2023-11-05
--- text
2023年度第11期
Q11
5 o'clock

=== a letter that is none of a date's
--- template.rpt
@fields
x date
@end
{x:yyyy年P月}
--- command
check template.rpt
--- messages
template.rpt:4:9: error[E0309]: `P` is no format for date (write it like `yyyy年M月d日`)

=== a time's letters in a date
--- template.rpt
@fields
x date
@end
{x:yyyy-MM-dd HH}
--- command
check template.rpt
--- messages
template.rpt:4:15: error[E0309]: `HH` is no format for date (write it like `yyyy年M月d日`)

=== a number's format for a date
--- template.rpt
@fields
x date
@end
{x:0.00}
--- command
check template.rpt
--- messages
template.rpt:4:4: error[E0309]: `0.00` is no format for date (write it like `yyyy年M月d日`)

=== a time in Chinese
--- template.rpt
@fields
x time
@end
{x}

{x:HH:mm}

{x:a h时m分}

{x:H时mm分}
--- data.ini
x = 14:30
--- text
14:30
14:30
下午 2时30分
14时30分

=== a time in English
--- template.rpt
@document { locale "en" }
@fields
x time
@end
{x}

{x:h:mm a}

{x:HH:mm}
--- data.ini
x = 9:05
--- text
09:05
9:05 AM
09:05

=== noon and midnight
--- template.rpt
@fields
x list of time
@end
@for v in x
{v:a h:mm}
@end
--- data.ini
x = 00:00
x = 12:00
x = 11:59
x = 23:59
--- text
上午 12:00
下午 12:00
上午 11:59
下午 11:59

=== all the ways in which times come
--- template.rpt
@fields
x list of time
@end
@for v in x
{v}
@end
--- data.ini
x = 14:30
x = 9:05
x = 09:05
--- text
14:30
09:05
09:05

=== a date's letters in a time
--- template.rpt
@fields
x time
@end
{x:yyyy}
--- command
check template.rpt
--- messages
template.rpt:4:4: error[E0309]: `yyyy` is no format for time (write it like `HH:mm`)
