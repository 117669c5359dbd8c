Encodings and line ends of data files.

--- frame 单位
@fields
单位 text
@end
{单位}

--- frame 甲
@fields
甲 text
@end
…

=== UTF-8 with a byte order mark
--- within 甲
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
--- within 甲
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

=== GB18030 is read
--- within 单位
--- data.ini gb18030
单位 = 中共某某县委组织部关于召开会议的通知
--- text
中共某某县委组织部关于召开会议的通知

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
data.ini:2:6: error[E0425]: `人数` must be a whole number, not `二十五人参加会议` (write digits only, such as 25, without unit or grouping)
template.rpt:2:1: note: `人数` is declared here
note: `data.ini` is not UTF-8 and is read as GB18030

=== where no reading is certain, it is an error with a hint
--- within 甲
{甲}
--- data.ini escaped
甲 = \xFF\xFE\xFA a\xFF
--- messages
data.ini:1:5: error[E0009]: the file is neither UTF-8, nor UTF-16 with a byte order mark, nor certainly GB18030 (byte 6) (save the file as UTF-8)

=== a bad byte in a file of GB18030 is told in its line, in that encoding
--- template.rpt
@fields
单位 text
支部 text
@end
{单位}{支部}
--- data.ini escaped
\xB5\xA5\xCE\xBB = \xCF\xD8\xCE\xAF\xB0\xEC\n\xD6\xA7\xB2\xBF = \xBB\xFA\xB9\xD8\xFF\xB5\xDA\xD2\xBB\n\
--- messages human
data.ini:2:8: error[E0078]: the byte 0xFF does not fit: the file is GB18030 otherwise (offset 25)
    2 | 支部 = 机关
      |            ^ type this part again
--- messages zh
data.ini:2:8: 错误[E0078]：字节 0xFF 不合编码：文件的其余部分是 GB18030（第 25 字节处）（请重新输入这里的文字）

=== so is one in UTF-8 and in UTF-16
--- within 单位
--- data.ini escaped
单位 = 县委\xB0办公室
--- messages
data.ini:1:8: error[E0078]: the byte 0xB0 does not fit: the file is UTF-8 otherwise (offset 15) (type this part again)

=== half a character of UTF-16
--- within 单位
--- data.ini escaped
\xFF\xFE\x55\x53\x4D\x4F=\x00\x00\xD8a\x00
--- messages
data.ini:1:4: error[E0078]: the byte 0x00 does not fit: the file is UTF-16LE otherwise (offset 8) (type this part again)

=== UTF-16 without its mark
--- template.rpt
@fields
name text
单位 text
@end
{name}{单位}
--- data.ini escaped
n\0a\0m\0e\0=\0x\0\r\0\n\0\x55\x53\x4D\x4F=\0\xBF\x53\xD4\x59\r\0\n\0\
--- text
x县委
