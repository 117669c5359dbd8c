Dates and times.

--- frame date
@fields
x date
@end
…

--- frame list of dates
@fields
x list of date
@end
@for v in x
…
@end

--- frame list of times
@fields
x list of time
@end
@for v in x
…
@end

=== a date in Chinese
--- within date
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
--- within list of dates
{v:EEEE}
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
--- within list of dates
{v:中文}
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
--- within list of dates
{v:yyyy-MM-dd}
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
--- within date
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
--- within date
{x:yyyy年P月}
--- command
check template.rpt
--- messages
template.rpt:4:9: error[E0309]: `P` is not a format for date (write it like `yyyy年M月d日`)

=== a time's letters in a date
--- within date
{x:yyyy-MM-dd HH}
--- command
check template.rpt
--- messages
template.rpt:4:15: error[E0309]: `HH` is not a format for date (write it like `yyyy年M月d日`)

=== a number's format for a date
--- within date
{x:0.00}
--- command
check template.rpt
--- messages
template.rpt:4:4: error[E0309]: `0.00` is not a format for date (write it like `yyyy年M月d日`)

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
--- within list of times
{v:a h:mm}
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
--- within list of times
{v}
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
template.rpt:4:4: error[E0309]: `yyyy` is not a format for time (write it like `HH:mm`)

=== letters that other programs have for the parts of a date and a time
--- template.rpt
@fields
d date
t time
@end
{d:YYYY-mm-DD}
{d:DD}{d:mm}{d:yyy}{d:dddd}{d:ddd}{d:aaaa}{d:aaa}{d:D}{d:YY}{d:mmmm}{d:mmm}{d:m}{d:Y}
{t:HH:MM}{t:H:M}{t:HH:mm:SS}{t:h:mm tt}{t:h:mm A}{t:h:mm aa}{t:HH:mm:S}
{d:yyyy-MM-DD}{d:WW}{d:HH}
--- command
check template.rpt
--- messages
template.rpt:5:4: error[E0309]: `YYYY` is not a format for date (write `yyyy`)
template.rpt:6:4: error[E0309]: `DD` is not a format for date (write `dd`)
template.rpt:6:10: error[E0309]: `mm` is not a format for date (write `MM`)
template.rpt:6:16: error[E0309]: `yyy` is not a format for date (write `yyyy`)
template.rpt:6:23: error[E0309]: `dddd` is not a format for date (write `EEEE`)
template.rpt:6:31: error[E0309]: `ddd` is not a format for date (write `EEE`)
template.rpt:6:38: error[E0309]: `aaaa` is not a format for date (write `EEEE`)
template.rpt:6:46: error[E0309]: `aaa` is not a format for date (write `EEE`)
template.rpt:6:53: error[E0309]: `D` is not a format for date (write `d`)
template.rpt:6:58: error[E0309]: `YY` is not a format for date (write `yy`)
template.rpt:6:64: error[E0309]: `mmmm` is not a format for date (write `MMMM`)
template.rpt:6:72: error[E0309]: `mmm` is not a format for date (write `MMM`)
template.rpt:6:79: error[E0309]: `m` is not a format for date (write `M`)
template.rpt:6:84: error[E0309]: `Y` is not a format for date (write `y`)
template.rpt:7:7: error[E0309]: `MM` is not a format for time (write `mm`)
template.rpt:7:15: error[E0309]: `M` is not a format for time (write `m`)
template.rpt:7:26: error[E0309]: `SS` is not a format for time (write `ss`)
template.rpt:7:37: error[E0309]: `tt` is not a format for time (write `a`)
template.rpt:7:48: error[E0309]: `A` is not a format for time (write `a`)
template.rpt:7:58: error[E0309]: `aa` is not a format for time (write `a`)
template.rpt:7:70: error[E0309]: `S` is not a format for time (write `s`)
template.rpt:8:12: error[E0309]: `DD` is not a format for date (write `dd`)
template.rpt:8:18: error[E0309]: `WW` is not a format for date (write it like `yyyy年M月d日`)
template.rpt:8:24: error[E0309]: `HH` is not a format for date (write it like `yyyy年M月d日`)
--- messages zh
template.rpt:5:4: 错误[E0309]：“YYYY”不是 date 的格式（应写作 yyyy）
template.rpt:6:4: 错误[E0309]：“DD”不是 date 的格式（应写作 dd）
template.rpt:6:10: 错误[E0309]：“mm”不是 date 的格式（应写作 MM）
template.rpt:6:16: 错误[E0309]：“yyy”不是 date 的格式（应写作 yyyy）
template.rpt:6:23: 错误[E0309]：“dddd”不是 date 的格式（应写作 EEEE）
template.rpt:6:31: 错误[E0309]：“ddd”不是 date 的格式（应写作 EEE）
template.rpt:6:38: 错误[E0309]：“aaaa”不是 date 的格式（应写作 EEEE）
template.rpt:6:46: 错误[E0309]：“aaa”不是 date 的格式（应写作 EEE）
template.rpt:6:53: 错误[E0309]：“D”不是 date 的格式（应写作 d）
template.rpt:6:58: 错误[E0309]：“YY”不是 date 的格式（应写作 yy）
template.rpt:6:64: 错误[E0309]：“mmmm”不是 date 的格式（应写作 MMMM）
template.rpt:6:72: 错误[E0309]：“mmm”不是 date 的格式（应写作 MMM）
template.rpt:6:79: 错误[E0309]：“m”不是 date 的格式（应写作 M）
template.rpt:6:84: 错误[E0309]：“Y”不是 date 的格式（应写作 y）
template.rpt:7:7: 错误[E0309]：“MM”不是 time 的格式（应写作 mm）
template.rpt:7:15: 错误[E0309]：“M”不是 time 的格式（应写作 m）
template.rpt:7:26: 错误[E0309]：“SS”不是 time 的格式（应写作 ss）
template.rpt:7:37: 错误[E0309]：“tt”不是 time 的格式（应写作 a）
template.rpt:7:48: 错误[E0309]：“A”不是 time 的格式（应写作 a）
template.rpt:7:58: 错误[E0309]：“aa”不是 time 的格式（应写作 a）
template.rpt:7:70: 错误[E0309]：“S”不是 time 的格式（应写作 s）
template.rpt:8:12: 错误[E0309]：“DD”不是 date 的格式（应写作 dd）
template.rpt:8:18: 错误[E0309]：“WW”不是 date 的格式（写法如：yyyy年M月d日）
template.rpt:8:24: 错误[E0309]：“HH”不是 date 的格式（写法如：yyyy年M月d日）

=== hours to twelve without 上午 and 下午
--- template.rpt
@fields
t time
@end
{t:hh:mm}，{t:a hh:mm}，{t:hh:mm a}，下午{t:h时}，{t:'a'hh}，{t:HH:mm}
--- data.ini
t = 14:05
--- text
02:05，下午 02:05，02:05 下午，下午2时，a02，14:05
--- messages
template.rpt:4:4: warning[W0109]: `hh` counts to 12, and nothing distinguishes morning from afternoon (write `HH`, or `a hh`)
template.rpt:4:50: warning[W0109]: `hh` counts to 12, and nothing distinguishes morning from afternoon (write `HH`, or `a hh`)
--- messages zh
template.rpt:4:4: 警告[W0109]：“hh”是十二小时制，这样分不出上午和下午（写“HH”，或“a hh”）
template.rpt:4:50: 警告[W0109]：“hh”是十二小时制，这样分不出上午和下午（写“HH”，或“a hh”）

=== the quotes of a spreadsheet in a date
--- template.rpt
@fields
d date
@end
{d:yyyy"年"M"月"}，{d:yyyy\年}，{d:yyyy'"年"'}
--- data.ini
d = 2023-11-05
--- text
2023"年"11"月"，2023\年，2023"年"
--- messages
template.rpt:4:8: warning[W0108]: `"` is plain text in this format and appears in the document as it is (did you mean `'…'`?)
template.rpt:4:24: warning[W0108]: `\` is plain text in this format and appears in the document as it is (did you mean `'…'`?)
