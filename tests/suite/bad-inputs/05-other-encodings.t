Row 5: a template in UTF-16 or GBK: the likely encoding is named, and the iconv command.

=== UTF-16
--- template.rpt utf-16
正文，会议召开
--- messages
template.rpt:1:1: error[E0008]: the template is not UTF-8, it looks like UTF-16LE (convert it: `iconv -f UTF-16LE -t UTF-8 template.rpt > utf8-template.rpt`)

=== UTF-16 of the other byte order
--- template.rpt escaped
\xFE\xFF\x6B\x63\x65\x87\x00\x0A\
--- messages
template.rpt:1:1: error[E0008]: the template is not UTF-8, it looks like UTF-16BE (convert it: `iconv -f UTF-16BE -t UTF-8 template.rpt > utf8-template.rpt`)

=== GBK
--- template.rpt gbk
现将会议召开情况报告如下，请予审阅
--- messages
template.rpt:1:1: error[E0008]: the template is not UTF-8, it looks like GB18030 (convert it: `iconv -f GB18030 -t UTF-8 template.rpt > utf8-template.rpt`)
