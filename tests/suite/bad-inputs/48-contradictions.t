Row 48: facts that contradict each other are refused by the template's checks, with the numbers.

=== eight is not five and four
--- template.rpt
@fields
共 integer
已 integer
余 integer
议程 list of text
议程数 integer
@end
@check 共 = 已 + 余 "问题{共}个，已解决{已}个、未解决{余}个，合计不符"
@check 议程数 = count(议程) "写的是{议程数:一}个议程，列出的有{count(议程)}个"
完
--- data.ini
共 = 8
已 = 5
余 = 4
议程数 = 6
议程 = 甲
议程 = 乙
--- messages
template.rpt:8:1: error[E0650]: 问题8个，已解决5个、未解决4个，合计不符
data.ini:1:5: note: `共` is 8 here
data.ini:2:5: note: `已` is 5 here
data.ini:3:5: note: `余` is 4 here
template.rpt:9:1: error[E0650]: 写的是六个议程，列出的有2个
data.ini:4:7: note: `议程数` is 6 here
