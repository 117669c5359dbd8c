Row 5: a template in UTF-16 or GBK: the likely encoding is named, and the iconv command.

=== UTF-16
--- template.rpt utf-16
正文，会议召开
--- messages

=== UTF-16 of the other byte order
--- template.rpt escaped
\xFE\xFF\x6B\x63\x65\x87\x00\x0A\
--- messages

=== GBK
--- template.rpt gbk
现将会议召开情况报告如下，请予审阅
--- messages
