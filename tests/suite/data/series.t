A list of one item that looks like several on one line.

=== a mark between parts is a warning that shows how several are written
--- template.rpt
@fields
议程 list of text
联络员 list of text
会议 { 议题 list of text }
@end
会议有{count(议程):一}项议程：{议程 | join("；")}。{联络员 | join("")}{会议.议题 | join("")}
--- data.ini
议程 = 学习；讨论；表决
联络员 = 张三、李四
[会议]
议题 = 通过预算; 选举
--- text
会议有一项议程：学习；讨论；表决。张三、李四通过预算; 选举
--- messages
data.ini:1:6: warning[W0422]: `议程` is a list of one item, in which `；` stands as if it were several (write a line for each, `议程 = 学习` and `议程 = 讨论`, in JSON `["学习", "讨论"]`)
data.ini:2:7: warning[W0422]: `联络员` is a list of one item, in which `、` stands as if it were several (write a line for each, `联络员 = 张三` and `联络员 = 李四`, in JSON `["张三", "李四"]`)
data.ini:4:6: warning[W0422]: `会议.议题` is a list of one item, in which `;` stands as if it were several (write a line for each, `议题 = 通过预算` and `议题 = 选举`, in JSON `["通过预算", "选举"]`)

=== in JSON and on the command line, and in Chinese
--- template.rpt
@fields
议程 list of text
乙 list of text
丙 list of (text?)
@end
{议程 | join("")}{乙 | join("")}{丙 | join("")}
--- data.json
{"议程": "学习；讨论", "乙": ["学习、讨论、表决大会决议"]}
--- args
-D 丙=甲;乙
--- text
学习；讨论学习、讨论、表决大会决议甲;乙
--- messages zh
data.json:1:8: 警告[W0422]：“议程”只有一项，而其中有“；”，像是写了几项（几项要分几行写：“议程 = 学习”、“议程 = 讨论”；在 JSON 中是 ["学习", "讨论"]）
data.json:1:23: 警告[W0422]：“乙”只有一项，而其中有“、”，像是写了几项（几项要分几行写：“乙 = 学习”、“乙 = 讨论”；在 JSON 中是 ["学习", "讨论"]）
-D:1:3: 警告[W0422]：“丙”只有一项，而其中有“;”，像是写了几项（几项要分几行写：“丙 = 甲”、“丙 = 乙”；在 JSON 中是 ["甲", "乙"]）

=== what is one item all the same
--- template.rpt
@fields
甲 list of text
乙 list of text
丙 list of text
丁 list of text
戊 list of text
己 list of text
庚 list of one of "a;b", "c"
辛 text
@end
{甲 | join("")}{乙 | join("")}{丙 | join("")}{丁 | join("")}{戊 | join("")}{己 | join("")}{庚 | join("")}{辛}
--- data.ini
甲 = 学习《条例》；
乙 = 学习、讨论和表决，形成决议。
丙 = 学习（文件；讲话）
丁 = “学习、讨论”
戊 = 学习；讨论
戊 = 表决
己 = 不收受礼品、礼金
庚 = a;b
辛 = 学习；讨论
--- text
学习《条例》；学习、讨论和表决，形成决议。学习（文件；讲话）“学习、讨论”学习；讨论表决不收受礼品、礼金a;b学习；讨论

=== where such an item is refused, the hint says so
--- template.rpt
@fields
数 list of integer
日 list of date
选 list of one of "甲", "乙"
@end
{数 | join("")}{日 | join("")}{选 | join("")}
--- data.ini
数 = 1、2、3
日 = 2023-12-15；2023-12-16
选 = 甲、乙
--- messages
data.ini:1:5: error[E0425]: `数[1]` must be a whole number, not `1、2、3` (write a line for each, `数 = 1` and `数 = 2`, in JSON `["1", "2"]`)
template.rpt:2:1: note: `数` is declared here
data.ini:2:5: error[E0431]: `日[1]` must be a date, not `2023-12-15；2023-12-16` (write a line for each, `日 = 2023-12-15` and `日 = 2023-12-16`, in JSON `["2023-12-15", "2023-12-16"]`)
template.rpt:3:1: note: `日` is declared here
data.ini:3:5: error[E0435]: `选[1]` must be one of `甲`, `乙`, not `甲、乙` (write a line for each, `选 = 甲` and `选 = 乙`, in JSON `["甲", "乙"]`)
template.rpt:4:1: note: `选` is declared here
