Strings: what `“` opens its `”` closes, pairs inside are counted; the other mark inside is text, and nothing is mapped.

=== pairs inside are counted
--- template.rpt
{“他说“好”了”}
--- text
他说“好”了

=== pairs inside pairs
--- template.rpt
{“甲“乙“丙”丁”戊”}
--- text
甲“乙“丙”丁”戊

=== the other mark inside is text
--- template.rpt
{“甲"乙"丙”}，{"甲“乙”丙"}，{"甲”乙“丙"}
--- text
甲"乙"丙，甲“乙”丙，甲”乙“丙

=== an escaped quotation mark and the Chinese one
--- template.rpt
{"甲\"乙”"}
--- text
甲"乙”

=== a value inside, with a string in it
--- template.rpt
{“共{join（【1、2】，“、”）}项”}
--- text
共1、2项

=== nothing is mapped inside strings and formats
--- template.rpt
@let 数 = 1234.5
@let 日 = date("2023-11-05")
{"（，：；？｜！＝＜＞＋－＊［］【】　）"}|{数:0.0（元）}|{日:yyyy，M：d}
--- text
（，：；？｜！＝＜＞＋－＊［］【】　）|1234.5（元）|2023，11：5

=== a label, a mask and a choice in Chinese quotation marks
--- template.rpt
@fields
时段 one of “上午”，“下午” “会议“时段””
支部 text “党支部” mask “ＸＸ”
@end
{时段}{支部}
--- args
--draft
--- text
XＸＸ

=== one that is not closed is said at its opening
--- template.rpt
{“甲“乙”}
--- messages human
template.rpt:1:2: error[E0110]: the text that `“` begins is not closed on its line
    1 | {“甲“乙”}
      |  ^ close it with `”`

=== the address and the text of prose keep their marks
--- template.rpt
他说：“好（的），对吗？”——是！
--- text
他说：“好（的），对吗？”——是！
