Code typed wholly with a Chinese input method means what its ASCII form means: each pair of cases has the same
document. Braces, `@`, `#`, `/`, `.` and the table bar are ASCII in both.

=== fields in ASCII
--- template.rpt
@fields
支部 text "党支部名称" = "机关第一"
应到 integer(1..500) "应到人数" = 25
时段 one of "上午", "下午" = "下午"
议程 list of text? "会议议程"
请假 list? "请假人员" { 姓名 text; 原因 text = "因公" }
会议? { 日期 date; 地点 text }
@end
{支部}{应到}{时段}{join(议程, "、")}{for 人 in 请假 sep "、"}{人.姓名}{人.原因}{end}{会议.日期:M月d日}
--- data.ini
议程 = 甲
议程 = 乙
[请假]
姓名 = 张三
[会议]
日期 = 2023-11-05
地点 = 会议室
--- text
机关第一25下午甲、乙张三因公11月5日

=== fields in full-width signs
--- template.rpt
@fields
支部　text　“党支部名称”　＝　“机关第一”
应到　integer（1..500）　“应到人数”　＝　25
时段　one　of　“上午”、“下午”　＝　“下午”
议程　list　of　text？　“会议议程”
请假　list？　“请假人员”　{　姓名　text；　原因　text　＝　“因公”　}
会议？　{　日期　date；　地点　text　}
@end
{支部}{应到}{时段}{join（议程，“、”）}{for　人　in　请假　sep　“、”}{人.姓名}{人.原因}{end}{会议.日期：M月d日}
--- data.ini
议程 = 甲
议程 = 乙
[请假]
姓名 = 张三
[会议]
日期 = 2023-11-05
地点 = 会议室
--- text
机关第一25下午甲、乙张三因公11月5日

=== derived values and functions in ASCII
--- template.rpt
@let 率(甲: number, 乙: number) = round(甲 * 100 / 乙, 1)
@let 数 = [3, 1, 2]
@let 人 = { 姓名: "张三", 年龄: 20 + 1 - 2 }
{率(1, 3)}，{率(甲: 1, 乙: 4):0.00}，{数[1]}，{人.姓名}{人.年龄}，{数 | count}，{-数[2]}，{数[9] ?? 0}
--- text
33.3，25.00，3，张三19，3，-1，0

=== derived values and functions in full-width signs
--- template.rpt
@let　率（甲：number，乙：number）　＝　round（甲　＊　100　/　乙、1）
@let　数　＝　【3、1、2】
@let　人　＝　{　姓名：“张三”，年龄：20　＋　1　－　2　}
{率（1、3）}，{率（甲：1，乙：4）：0.00}，{数［1］}，{人.姓名}{人.年龄}，{数　｜　count}，{－数【2】}，{数［9］　？？　0}
--- text
33.3，25.00，3，张三19，3，-1，0

=== comparisons in ASCII
--- template.rpt
@for 数 in [1, 2, 3]
{if 数 < 2}小{end}{if 数 > 2}大{end}{if 数 <= 2}不大{end}{if 数 >= 2}不小{end}{if 数 = 2}二{end}{if 数 != 2}非二{end}
@end
--- text
小不大非二
不大不小二
大不小非二

=== comparisons in full-width signs
--- template.rpt
@for　数　in　【1、2、3】
{if　数　＜　2}小{end}{if　数　＞　2}大{end}{if　数　＜＝　2}不大{end}{if　数　＞＝　2}不小{end}{if　数　＝　2}二{end}{if　数　！＝　2}非二{end}
@end
--- text
小不大非二
不大不小二
大不小非二

=== comparisons in signs of mathematics
--- template.rpt
@for　数　in　【1、2、3】
{if　数　＜　2}小{end}{if　数　＞　2}大{end}{if　数　≤　2}不大{end}{if　数　≥　2}不小{end}{if　数　＝　2}二{end}{if　数　≠　2}非二{end}
@end
--- text
小不大非二
不大不小二
大不小非二

=== checks, components and styles in ASCII
--- template.rpt
@check 1 < 2 "一（{1 + 1}）"
@style 落款样式 : body { align right; tabs left 3cm, right 6cm; font "仿宋" latin "Times New Roman" }
@define 落款(机关: text, 日期: text? , 份数: integer = 1)
@落款样式 {机关}{日期 ?? "无"}{份数}
@end
@落款("县委", 份数: 2)
@begin 框(1)
内
@end
@define 框(号: integer)
{号}
@body
@end
@list "一是" continuous
- 甲
@end
--- text
县委无2
1
内
一是甲

=== checks, components and styles in full-width signs
--- template.rpt
@check　1　＜　2　“一（{1　＋　1}）”
@style　落款样式　：　body　{　align　right；　tabs　left　3cm，　right　6cm；　font　“仿宋”　latin　“Times New Roman”　}
@define　落款（机关：text，日期：text？　，份数：integer　＝　1）
@落款样式　{机关}{日期　？？　“无”}{份数}
@end
@落款（“县委”，份数：2）
@begin　框（1）
内
@end
@define　框（号：integer）
{号}
@body
@end
@list　“一是”　continuous
- 甲
@end
--- text
县委无2
1
内
一是甲

=== queries in ASCII
--- template.rpt
@let 人员 = [{ 名: "甲", 分: 3 }, { 名: "乙", 分: 5 }]
{join((人员 where 分 > 2 and not (分 = 3)).名, "，")}{first(人员 sort by 分 desc).名}{for i, x in 人员}{i}{x.名}{end}
--- text
乙乙1甲2乙

=== queries in full-width signs
--- template.rpt
@let　人员　＝　［{　名：“甲”，分：3　}、{　名：“乙”，分：5　}］
{join（（人员　where　分　＞　2　and　not　（分　＝　3））.名、“，”）}{first（人员　sort　by　分　desc）.名}{for　i，x　in　人员}{i}{x.名}{end}
--- text
乙乙1甲2乙
