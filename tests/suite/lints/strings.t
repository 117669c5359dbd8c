Advice of `rptc check` about strings that stand in the document as they are written. docs/cli.md has the list of it.

=== what a component is given
--- template.rpt
@define 头(字号: text, 密级: text?, 名: list of text?)
{字号}{密级}{join(名, "、")}
@end
@fields
年 integer
@end
@头("某政发[2023]1号", 密级: if 年 > 1 then "秘密,一年" else "机密（一）、")
@头(“[{年}]{年}号:甲”, 名: ["张三,李四", "1、王五"])
@头("会议,\"议程\"\n第二行:会议")
--- command
check template.rpt
--- messages
template.rpt:7:8: warning[W0707]: `[2023]`: the year before such a number is written in the brackets `〔〕` (write `〔2023〕`)
template.rpt:7:40: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:8:5: warning[W0707]: `[{年}]`: the year before such a number is written in the brackets `〔〕` (write `〔{年}〕`)
template.rpt:8:14: warning[W0706]: `:` is half-width, but the text around it is Chinese (write `：`)
template.rpt:8:26: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:8:33: warning[W0703]: `1、`: a number in digits is followed by a point, not by `、` (write `1.`)
template.rpt:9:19: warning[W0706]: `:` is half-width, but the text around it is Chinese (write `：`)

=== captions, titles and the like
--- template.rpt
@fields
图 image
年 integer
@end
@document { title "会议纪要(第{年}期)"; subject "1、学习" }
@table { caption "问题,措施" }
| 甲 |
@end
@image 图 { alt "会场,正面" }
甲
--- command
check template.rpt
--- messages
template.rpt:5:24: warning[W0706]: `(` is half-width, but the text around it is Chinese (write `（…）`)
template.rpt:5:30: note: its other half is here
template.rpt:5:43: warning[W0703]: `1、`: a number in digits is followed by a point, not by `、` (write `1.`)
template.rpt:6:21: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
template.rpt:9:19: warning[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)

=== strings that the document does not show as they are
--- template.rpt
@define 头(字号: text)
{字号}
@end
@fields
议程 list of text = ["一,二"]
@end
@document { keywords "学习,讨论" }
@check 议程 "议程,没有"
@头(join(议程, ","))
@头(replace("会议,议程", ",", "，"))
@头("3:2")
@头("A, B")
@头("会议\\,议程")
@头("2023年1月1日")
{if first(议程) = "甲,乙"}甲{end}
--- command
check template.rpt
--- messages
