Row 24: INI as Notepad writes it: byte order mark and CRLF.

=== accepted, without a word
--- template.rpt
@fields
支部 text
议程 list of text
请假 list { 姓名 text }
地址 text
@end
{支部}：{议程 | join("、")}；{请假.姓名 | join("、")}；{地址}
--- data.ini utf-8-sig crlf
支部 = 机关第一
议程 = 甲
议程 = 乙
地址 = 第一行
  第二行

[请假]
姓名 = 张三
[请假]
姓名 = 李四
--- text
机关第一：甲、乙；张三、李四；第一行
第二行

=== places are counted after the mark
--- template.rpt
@fields
n integer
@end
{n}
--- data.ini utf-8-sig crlf
n = 五
--- messages
data.ini:1:5: error[E0425]: `n` must be a whole number, not `五` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `n` is declared here
