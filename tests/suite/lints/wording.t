Advice of `rptc check` about punctuation. docs/cli.md has the list of it.

--- frame
…
--- command
check template.rpt

=== numbers in digits, where an item begins
--- within
@fields
项目 text
议程 list of text
@end
@list "1、"
- 甲
@end
会议议程：1、学习；2、{项目}；12、表决。{br}3、散会
安排如下：{for 项 in 议程}{loop.index}、{项}；{end}
另有：{for 第, 项 in 议程}{第}、{项}；{end}

@table
| 1、甲 | 乙 |
@end
--- messages
template.rpt:5:7: warning[W0703]: `"1、"`: a number in digits is followed by a point, not by `、` (write `"1."`)
template.rpt:8:6: warning[W0703]: `1、`: a number in digits is followed by a point, not by `、` (write `1.`)
template.rpt:8:11: warning[W0703]: `2、`: a number in digits is followed by a point, not by `、` (write `2.`)
template.rpt:8:18: warning[W0703]: `12、`: a number in digits is followed by a point, not by `、` (write `12.`)
template.rpt:8:28: warning[W0703]: `3、`: a number in digits is followed by a point, not by `、` (write `3.`)
template.rpt:9:19: warning[W0703]: `{loop.index}、`: a number in digits is followed by a point, not by `、` (write `{loop.index}.`)
template.rpt:10:20: warning[W0703]: `{第}、`: a number in digits is followed by a point, not by `、` (write `{第}.`)
template.rpt:13:3: warning[W0703]: `1、`: a number in digits is followed by a point, not by `、` (write `1.`)
--- messages zh
template.rpt:5:7: 警告[W0703]：“"1、"”：阿拉伯数字序号后面用点，不用顿号（应写作 "1."）
template.rpt:8:6: 警告[W0703]：“1、”：阿拉伯数字序号后面用点，不用顿号（应写作 1.）
template.rpt:8:11: 警告[W0703]：“2、”：阿拉伯数字序号后面用点，不用顿号（应写作 2.）
template.rpt:8:18: 警告[W0703]：“12、”：阿拉伯数字序号后面用点，不用顿号（应写作 12.）
template.rpt:8:28: 警告[W0703]：“3、”：阿拉伯数字序号后面用点，不用顿号（应写作 3.）
template.rpt:9:19: 警告[W0703]：“{loop.index}、”：阿拉伯数字序号后面用点，不用顿号（应写作 {loop.index}.）
template.rpt:10:20: 警告[W0703]：“{第}、”：阿拉伯数字序号后面用点，不用顿号（应写作 {第}.）
template.rpt:13:3: 警告[W0703]：“1、”：阿拉伯数字序号后面用点，不用顿号（应写作 1.）

=== numbers that are no beginning of an item
--- within
@fields
号 integer
议程 list of text
@end
第1、2号楼，1、2号线：1、2号门。3、{号}号门，共5、6层。1\、甲

{for 项 in 议程 sep "、"}{项}{end}：{for 项 in 议程}{loop.index:①}、{项}{end}
--- messages

=== not in an English document
--- within
@document { locale en }
Agenda：1、甲，（一）、乙,丙(丁)。
--- messages

=== a number in brackets has no comma behind it
--- within
@fields
议程 list of text
@end
@list "（一）、"
- 甲
@end
分为：（一）、学习；（十二）、讨论；{for 项 in 议程}（{loop.index:一}）、{项}；{end}

@table
| （1）、甲 | 乙 |
@end
--- messages
template.rpt:4:7: warning[W0704]: `"（一）、"`: a number in brackets is not followed by `、` (write `"（一）"`)
template.rpt:7:4: warning[W0704]: `（一）、`: a number in brackets is not followed by `、` (write `（一）`)
template.rpt:7:11: warning[W0704]: `（十二）、`: a number in brackets is not followed by `、` (write `（十二）`)
template.rpt:7:32: warning[W0704]: `（{loop.index:一}）、`: a number in brackets is not followed by `、` (write `（{loop.index:一}）`)
template.rpt:10:3: warning[W0704]: `（1）、`: a number in brackets is not followed by `、` (write `（1）`)
--- messages zh
template.rpt:4:7: 警告[W0704]：“"（一）、"”：带括号的序号后面不加顿号（应写作 "（一）"）
template.rpt:7:4: 警告[W0704]：“（一）、”：带括号的序号后面不加顿号（应写作 （一））
template.rpt:7:11: 警告[W0704]：“（十二）、”：带括号的序号后面不加顿号（应写作 （十二））
template.rpt:7:32: 警告[W0704]：“（{loop.index:一}）、”：带括号的序号后面不加顿号（应写作 （{loop.index:一}））
template.rpt:10:3: 警告[W0704]：“（1）、”：带括号的序号后面不加顿号（应写作 （1））

=== brackets that are followed by an enumeration, or hold other things
--- within
第（一）、（二）项。（一）、（二）两项：（因公）、（因私）。张三（一）、李四

@list "（一）"
- 甲
@end
--- messages

=== a heading that stands alone has no full stop
--- within
@fields
甲 text
@end
@title 报告

# 情况。

## **措施**{甲}。 {-}
--- messages
template.rpt:6:5: warning[W0705]: a heading on a line of its own has no `。` at its end (leave it out)
template.rpt:8:13: warning[W0705]: a heading on a line of its own has no `。` at its end (leave it out)
--- messages zh
template.rpt:6:5: 警告[W0705]：独立成行的标题末尾不加“。”（删去它）
template.rpt:8:13: 警告[W0705]：独立成行的标题末尾不加“。”（删去它）

=== a run-in heading keeps its own, others have none
--- within
@fields
甲 text?
@end
@title 报告

# 情况

## 措施。:: 正文。

## 怎么办？

## {甲}{if 甲}。{end}
--- messages

=== half-width marks in Chinese text
--- within
@fields
人 text
单位 text
@end
报告如下:会议由{人}主持,党员参加;很好!是吗?是.完.

时间:{人}, 地点：**会议室**,
主持人：{人},书记;《通知》,“学习”,（因公）,{单位}
--- messages
template.rpt:5:5: warning[W0706]: `:` is half-width, but the text around it is Chinese (write `：`)
template.rpt:5:14: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:5:19: warning[W0706]: `;` is half-width, but the text around it is Chinese (write `；`)
template.rpt:5:22: warning[W0706]: `!` is half-width, but the text around it is Chinese (write `！`)
template.rpt:5:25: warning[W0706]: `?` is half-width, but the text around it is Chinese (write `？`)
template.rpt:5:27: warning[W0706]: `.` is half-width, but the text around it is Chinese (write `。`)
template.rpt:5:29: warning[W0706]: `.` is half-width, but the text around it is Chinese (write `。`)
template.rpt:7:3: warning[W0706]: `:` is half-width, but the text around it is Chinese (write `：`)
template.rpt:7:7: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:7:19: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:8:8: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:8:11: warning[W0706]: `;` is half-width, but the text around it is Chinese (write `；`)
template.rpt:8:16: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:8:21: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:8:26: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
--- messages zh
template.rpt:5:5: 警告[W0706]：“:”是半角标点，前后是中文（应写作 ：）
template.rpt:5:14: 警告[W0706]：“,”是半角标点，前后是中文（应写作 ，）
template.rpt:5:19: 警告[W0706]：“;”是半角标点，前后是中文（应写作 ；）
template.rpt:5:22: 警告[W0706]：“!”是半角标点，前后是中文（应写作 ！）
template.rpt:5:25: 警告[W0706]：“?”是半角标点，前后是中文（应写作 ？）
template.rpt:5:27: 警告[W0706]：“.”是半角标点，前后是中文（应写作 。）
template.rpt:5:29: 警告[W0706]：“.”是半角标点，前后是中文（应写作 。）
template.rpt:7:3: 警告[W0706]：“:”是半角标点，前后是中文（应写作 ：）
template.rpt:7:7: 警告[W0706]：“,”是半角标点，前后是中文（应写作 ，）
template.rpt:7:19: 警告[W0706]：“,”是半角标点，前后是中文（应写作 ，）
template.rpt:8:8: 警告[W0706]：“,”是半角标点，前后是中文（应写作 ，）
template.rpt:8:11: 警告[W0706]：“;”是半角标点，前后是中文（应写作 ；）
template.rpt:8:16: 警告[W0706]：“,”是半角标点，前后是中文（应写作 ，）
template.rpt:8:21: 警告[W0706]：“,”是半角标点，前后是中文（应写作 ，）
template.rpt:8:26: 警告[W0706]：“,”是半角标点，前后是中文（应写作 ，）

=== half-width brackets and quotation marks
--- within
@fields
人 text
@end
坚持"两个维护"，请假(因公)1人，({人})、"{人}"等。^[见(附注)。]
--- messages human
template.rpt:4:3: warning[W0706]: `"` is half-width, but the text around it is Chinese
    4 | 坚持"两个维护"，请假(因公)1人，({人})、"{人}"等。^[见(附注)。]
      |     ^ write `“…”`
template.rpt:4:8: note: its other half is here
template.rpt:4:12: warning[W0706]: `(` is half-width, but the text around it is Chinese
    4 | 坚持"两个维护"，请假(因公)1人，({人})、"{人}"等。^[见(附注)。]
      |                     ^ write `（…）`
template.rpt:4:15: note: its other half is here
template.rpt:4:19: warning[W0706]: `(` is half-width, but the text around it is Chinese
    4 | 坚持"两个维护"，请假(因公)1人，({人})、"{人}"等。^[见(附注)。]
      |                                ^ write `（…）`
template.rpt:4:23: note: its other half is here
template.rpt:4:25: warning[W0706]: `"` is half-width, but the text around it is Chinese
    4 | 坚持"两个维护"，请假(因公)1人，({人})、"{人}"等。^[见(附注)。]
      |                                        ^ write `“…”`
template.rpt:4:29: note: its other half is here
template.rpt:4:35: warning[W0706]: `(` is half-width, but the text around it is Chinese
    4 | 坚持"两个维护"，请假(因公)1人，({人})、"{人}"等。^[见(附注)。]
      |                                                      ^ write `（…）`
template.rpt:4:38: note: its other half is here

=== half-width marks that are right
--- within
@fields
比 integer
人 text
@end
比例为{比}:{比}，3.5倍,1,234元，时间14:30，甲\,乙，使用Word,Excel(2016)，约(3)个，见www.例.cn。

{人}.{人}，第3.2条，A(甲)B，"A"级，甲与(乙，甲...乙，see(甲).
--- messages

=== the year before a number
--- within
@fields
年度 integer
编号 integer
日期 date
@end
县委[2023]1号、县委【{年度}】{编号}号、（{日期:yyyy}）12号文、(2023){编号}号。
--- messages
template.rpt:6:3: warning[W0707]: `[2023]`: the year before such a number is written in the brackets `〔〕` (write `〔2023〕`)
template.rpt:6:14: warning[W0707]: `【{年度}】`: the year before such a number is written in the brackets `〔〕` (write `〔{年度}〕`)
template.rpt:6:26: warning[W0707]: `（{日期:yyyy}）`: the year before such a number is written in the brackets `〔〕` (write `〔{日期:yyyy}〕`)
template.rpt:6:42: warning[W0707]: `(2023)`: the year before such a number is written in the brackets `〔〕` (write `〔2023〕`)
--- messages zh
template.rpt:6:3: 警告[W0707]：“[2023]”：文号中的年份用六角括号“〔〕”括起（应写作 〔2023〕）
template.rpt:6:14: 警告[W0707]：“【{年度}】”：文号中的年份用六角括号“〔〕”括起（应写作 〔{年度}〕）
template.rpt:6:26: 警告[W0707]：“（{日期:yyyy}）”：文号中的年份用六角括号“〔〕”括起（应写作 〔{日期:yyyy}〕）
template.rpt:6:42: 警告[W0707]：“(2023)”：文号中的年份用六角括号“〔〕”括起（应写作 〔2023〕）

=== years in the right brackets, and brackets that hold no year
--- within
@fields
年度 integer
单位 text
日期 date
@end
县委〔2023〕1号、〔{年度}〕2号、（2023）京01民初1号、（2023）1号楼、（{单位}）3号、[12]1号、（{日期:M月}）1号、[3000]1号。
见（2023）号，[2023](https://a.cn)1号。
--- messages

=== a date format with zeros
--- within
@fields
日期 date
@end
@let 句 = "{日期:dd日}"
于{日期:yyyy年MM月dd日}召开，{日期:M月dd日（EEEE）}，{日期:MM月}，{句}。
--- messages
template.rpt:4:15: warning[W0708]: `dd日` writes a zero before a single digit, as in 05月03日 (write `d日`)
template.rpt:5:11: warning[W0708]: `MM月dd日` writes a zero before a single digit, as in 05月03日 (write `M月d日`)
template.rpt:5:27: warning[W0708]: `dd日` writes a zero before a single digit, as in 05月03日 (write `d日`)
template.rpt:5:42: warning[W0708]: `MM月` writes a zero before a single digit, as in 05月03日 (write `M月`)
--- messages zh
template.rpt:4:15: 警告[W0708]：“dd日”会在一位数的月、日前面补零，写成“05月03日”（应写作 d日）
template.rpt:5:11: 警告[W0708]：“MM月dd日”会在一位数的月、日前面补零，写成“05月03日”（应写作 M月d日）
template.rpt:5:27: 警告[W0708]：“dd日”会在一位数的月、日前面补零，写成“05月03日”（应写作 d日）
template.rpt:5:42: 警告[W0708]：“MM月”会在一位数的月、日前面补零，写成“05月03日”（应写作 M月）

=== date formats without them, or of another kind
--- within
@fields
日期 date
数 integer
@end
{日期:yyyy年M月d日}，{日期:yyyy-MM-dd}，{日期}，{日期:中文}，{数:00}
--- messages

=== the example of numbers that a style has
--- within
@style 条 { number "1、" }
@style 款 { number "（1）、" }
@style 章 { number "一、" }
@条 甲

@款 乙

@章 丙
--- messages
template.rpt:1:19: warning[W0703]: `"1、"`: a number in digits is followed by a point, not by `、` (write `"1."`)
template.rpt:2:19: warning[W0704]: `"（1）、"`: a number in brackets is not followed by `、` (write `"（1）"`)

=== control within Chinese text: what stands on its other side is not known
--- within
@fields
甲 text?
@end
会议{if 甲},由{甲}主持,{else}开始.{end},结束
--- messages
