Functions, each with its border cases.

=== of lists
--- template.rpt
[{count([1, 2, 3])}]

[{count([])}]

[{sum([1, 2.5])}]

[{sum([])}]

[{min([3, 1, 2])}]

[{max(["a", "c", "b"])}]

[{avg([1, 2])}]

[{first(["a", "b"])}]

[{last(["a", "b"])}]

[{join(take([1, 2, 3], 2), "、")}]

[{join(take([1], 5), "、")}]

[{join(take([1], 0), "、")}]

[{join(reverse([1, 2, 3]), "")}]

[{join(unique([1, 2, 1, 3, 2]), "")}]

[{join([1, 2])}]

[{join([], "、")}]

[{join([true, false], "/")}]

[{join(["a"], "、")}]
--- text
[3]
[0]
[3.5]
[0]
[1]
[c]
[1.5]
[a]
[b]
[1、2]
[1]
[]
[321]
[123]
[12]
[]
[是/否]
[a]

=== dates and money in join have their plain form
--- template.rpt
@fields
m money = 1.5
@end
[{join([date("2023-11-05"), date("2023-01-01")], "、")}]

[{join([m, m], "、")}]
--- text
[2023年11月5日、2023年1月1日]
[1.50、1.50]

=== of text
--- template.rpt
[{length("汉字ab")}]

[{length("")}]

[{length("𠮷")}]

[{upper("aBc é 中")}]

[{lower("ABC")}]

[{trim("  a b　")}]

[{replace("aabb", "ab", "-")}]

[{replace("aaa", "a", "aa")}]

[{replace("abc", "", "-")}]

[{contains("abc", "bc")}]

[{contains("abc", "")}]

[{starts_with("abc", "ab")}]

[{starts_with("abc", "b")}]

[{ends_with("abc", "bc")}]

[{join(split("a,b,,c", ","), "|")}]

[{join(split("汉字a", ""), "|")}]

[{count(split("abc", ","))}]
--- text
[4]
[0]
[1]
[ABC É 中]
[abc]
[a b]
[a-b]
[aaaaaa]
[abc]
[是]
[是]
[是]
[否]
[是]
[a|b||c]
[汉|字|a]
[1]

=== spread and width
--- template.rpt
[{spread("韩正", 3)}]

[{spread("韩正", 4)}]

[{spread("王小明", 4)}]

[{spread("王小明", 3)}]

[{spread("王小明", 2)}]

[{spread("王", 3)}]

[{spread("", 3)}]

[{spread("欧阳娜", 5)}]

[{width("汉字")}]

[{width("ab")}]

[{width("a汉")}]

[{width("，")}]

[{width("")}]
--- text
[韩　正]
[韩　　正]
[王小　明]
[王小明]
[王小明]
[王]
[]
[欧　阳　娜]
[2]
[1]
[1.5]
[1]
[0]

=== of dates
--- template.rpt
[{date("2023-11-05")}]

[{year(date("2023-11-05"))}]

[{month(date("2023-11-05"))}]

[{day(date("2023-11-05"))}]

[{weekday(date("2023-11-06"))}]

[{weekday(date("2023-11-05"))}]

[{days_between(date("2023-11-05"), date("2023-11-15"))}]

[{days_between(date("2023-11-15"), date("2023-11-05"))}]

[{days_between(date("2024-02-28"), date("2024-03-01"))}]

[{add_days(date("2023-12-31"), 1)}]

[{add_days(date("2023-03-01"), -1)}]

[{add_months(date("2023-01-31"), 1)}]

[{add_months(date("2024-01-31"), 1)}]

[{add_months(date("2023-01-15"), -1)}]

[{add_months(date("2023-11-30"), 14)}]

[{add_years(date("2024-02-29"), 1)}]

[{add_years(date("2024-02-29"), 4)}]
--- text
[2023年11月5日]
[2023]
[11]
[5]
[1]
[7]
[10]
[-10]
[2]
[2024年1月1日]
[2023年2月28日]
[2023年2月28日]
[2024年2月29日]
[2022年12月15日]
[2025年1月30日]
[2025年2月28日]
[2028年2月29日]

=== workdays
--- template.rpt
[{add_workdays(date("2023-11-03"), 1)}]

[{add_workdays(date("2023-11-03"), 5)}]

[{add_workdays(date("2023-11-04"), 1)}]

[{add_workdays(date("2023-11-06"), -1)}]

[{add_workdays(date("2023-11-03"), 1, [date("2023-11-06")])}]

[{add_workdays(date("2023-11-01"), 2, [date("2023-11-04")])}]
--- text
[2023年11月6日]
[2023年11月10日]
[2023年11月6日]
[2023年11月3日]
[2023年11月7日]
[2023年11月3日]

=== today is the date of --date
--- template.rpt
{today}，{add_days(today, 1):M月d日}
--- args
--date 2023-12-31
--- text
2023年12月31日，1月1日

=== else that of SOURCE_DATE_EPOCH
--- template.rpt
{today}
--- env
SOURCE_DATE_EPOCH=1699142400
--- text
2023年11月5日

=== a text that is no date
--- template.rpt
@fields
t text
@end
{date(t)}
--- data.ini
t = 明天
--- messages
template.rpt:4:7: error[E0604]: `date` needs a date, not `明天` (write 2023-11-05, 2023/11/5, 2023.11.5, 20231105 or 2023年11月5日)
data.ini:1:5: note: `t` is 明天 here

=== an unknown function is answered with the nearest
--- template.rpt
{cuont([1])}
--- messages
template.rpt:1:2: error[E0203]: there is no function `cuont` (did you mean `count`?)

=== too few and too many arguments
--- template.rpt
{round()}{length("a", "b")}
--- messages
template.rpt:1:2: error[E0305]: the arguments do not fit `round`
note: its form is `round(number, [integer]) number`
template.rpt:1:23: error[E0305]: the arguments do not fit `length`
note: its form is `length(text) integer`

=== an argument of the wrong type
--- template.rpt
{upper(5)}
--- messages
template.rpt:1:8: error[E0304]: `upper` needs text here, this is integer
note: its form is `upper(text) text`

=== sum wants a list of numbers
--- template.rpt
{sum(["a"])}
--- messages
template.rpt:1:6: error[E0304]: `sum` needs list of integer, number or money here, this is list of text
note: its form is `sum(list of number) number`

=== a pipe puts the value first
--- template.rpt
[{[3, 1] | max}]

[{"a" | upper}]

[{[1, 2] | join("、")}]

[{2.345 | round(1):0.00}]

[{" a " | trim | upper}]

[{[1, 2, 3] | take(2) | sum}]
--- text
[3]
[A]
[1、2]
[2.30]
[A]
[3]
