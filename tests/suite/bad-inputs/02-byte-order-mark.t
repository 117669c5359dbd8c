Row 2: a template may begin with a UTF-8 byte order mark; columns are counted after it.

=== the mark is no part of the document
--- template.rpt utf-8-sig
正文
--- text
正文

=== columns are counted after it
--- template.rpt utf-8-sig
甲{没有}
--- messages
template.rpt:1:3: error[E0201]: there is no field `没有`

=== @rpt stands on the first line behind it
--- template.rpt utf-8-sig
@rpt 1
正文
--- text
正文
