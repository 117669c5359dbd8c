Row 25: INI in GBK or GB18030 is read with a note; where no reading is certain it is refused, and nothing is garbled.

=== GBK
--- template.rpt
@fields
支部 text
@end
{支部}
--- data.ini gbk
支部 = 机关第一党支部关于召开专题组织生活会的报告
--- text
机关第一党支部关于召开专题组织生活会的报告

=== GB18030 of four bytes
--- template.rpt
@fields
姓名 text
@end
{姓名}
--- data.ini gb18030
; 姓名中有生僻字，编码是国家标准
姓名 = 𠮷野同志的情况说明
--- text
𠮷野同志的情况说明

=== bytes that no encoding explains
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini escaped
a = 1\n\xE4\xB8\xADb\xFF\xC3(\n
--- messages
data.ini:2:3: error[E0009]: the file is neither UTF-8, nor UTF-16 with a byte order mark, nor certainly GB18030 (byte 10) (save the file as UTF-8)

=== Latin-1 is not taken for Chinese
--- template.rpt
@fields
name text
@end
{name}
--- data.ini iso-8859-1
name = Müller, Zürich, Größe
--- messages
data.ini:1:9: error[E0009]: the file is neither UTF-8, nor UTF-16 with a byte order mark, nor certainly GB18030 (byte 8) (save the file as UTF-8)
