Encodings and line ends of data files.

=== UTF-8 with a byte order mark
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini utf-8-sig
甲 = 汉字
--- text
汉字

=== LF and CRLF both
--- template.rpt
@fields
甲 text
议程 list of text
@end
[{甲}]{议程 | join("、")}
--- data.ini crlf
甲 = 一
  二
议程 = 三
议程 = 四
--- text
[一
二]三、四

=== a last line without its end
--- template.rpt
@fields
甲 text
@end
[{甲}]
--- data.ini escaped
甲 = 一\
--- text
[一]

=== UTF-16 with a byte order mark, either way round
--- template.rpt
@fields
甲 text
乙 text
@end
{甲}{乙}
--- data.a.ini utf-16
甲 = 汉字
--- data.b.ini escaped
\xFE\xFF\x4E\x59\x00 \x00=\x00 \x5B\x57\x00\n\
--- text
汉字字

=== GB18030 is read, with a note that says so
--- template.rpt
@fields
单位 text
@end
{单位}
--- data.ini gb18030
单位 = 中共某某县委组织部关于召开会议的通知
--- text
中共某某县委组织部关于召开会议的通知
--- messages
data.ini:1:1: note: `data.ini` is not UTF-8 and is read as GB18030

=== a place in a file that was decoded counts its characters
--- template.rpt
@fields
人数 integer
@end
{人数}
--- data.ini gb18030
; 这是一个用记事本写成的数据文件，编码是国标
人数 = 二十五人参加会议
--- messages
data.ini:1:1: note: `data.ini` is not UTF-8 and is read as GB18030
data.ini:2:6: error[E0425]: `人数` wants a whole number, not `二十五人参加会议` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `人数` is declared here

=== where no reading is certain, it is an error with a hint
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini escaped
甲 = \xFF\xFE\xFA a\xFF
--- messages
data.ini:1:5: error[E0009]: the file is not UTF-8, nor UTF-16 with byte order mark, nor surely GB18030 (byte 6) (save the file as UTF-8)
