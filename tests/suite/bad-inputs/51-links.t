Row 51: a link leads to the web or to a mailbox, whoever wrote its address; whatever else it holds is escaped.

=== other schemes in the template
--- template.rpt
[一](javascript:alert(1\))

[二](file:///etc/passwd)

[三](\\\\host\\share)

[四](ms-word:ofe|u|http://a.cn/a.docx)

[五](data:text/html,x)

[六](JavaScript:x)

[七](vbscript:x) [八]( javascript:x)

[九](//host/share)
--- messages
template.rpt:1:5: error[E0553]: a link cannot lead to `javascript:alert(1)` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:3:5: error[E0553]: a link cannot lead to `file:///etc/passwd` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:5:5: error[E0553]: a link cannot lead to `\\host\share` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:7:5: error[E0553]: a link cannot lead to `ms-word:ofe|u|http://a.cn/a.docx` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:9:5: error[E0553]: a link cannot lead to `data:text/html,x` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:11:5: error[E0553]: a link cannot lead to `JavaScript:x` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:13:5: error[E0553]: a link cannot lead to `vbscript:x` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:13:21: error[E0553]: a link cannot lead to `javascript:x` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:15:5: error[E0553]: a link cannot lead to `//host/share` (an address begins with `https://`, `http://` or `mailto:`)
--- messages zh
template.rpt:1:5: 错误[E0553]：链接不能指向“javascript:alert(1)”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:3:5: 错误[E0553]：链接不能指向“file:///etc/passwd”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:5:5: 错误[E0553]：链接不能指向“\\host\share”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:7:5: 错误[E0553]：链接不能指向“ms-word:ofe|u|http://a.cn/a.docx”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:9:5: 错误[E0553]：链接不能指向“data:text/html,x”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:11:5: 错误[E0553]：链接不能指向“JavaScript:x”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:13:5: 错误[E0553]：链接不能指向“vbscript:x”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:13:21: 错误[E0553]：链接不能指向“javascript:x”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:15:5: 错误[E0553]：链接不能指向“//host/share”（地址要以 https://、http:// 或 mailto: 开头）

=== other schemes in the data, told at the value
--- template.rpt
@fields
址 list of text
@end
@for x in 址
[网站]({x})
@end
--- data.ini
址 = javascript:alert(1)
址 = file:///etc/passwd
址 = \\host\share
址 = ms-word:ofe|u|http://a.cn/a.docx
址 = data:text/html;base64,PHNjcmlwdD4=
址 = #甲
址 = https://www.example.cn
--- messages
data.ini:1:5: error[E0553]: a link cannot lead to `javascript:alert(1)` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:5:1: note: it is the address of this link
data.ini:2:5: error[E0553]: a link cannot lead to `file:///etc/passwd` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:5:1: note: it is the address of this link
data.ini:3:5: error[E0553]: a link cannot lead to `\\host\share` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:5:1: note: it is the address of this link
data.ini:4:5: error[E0553]: a link cannot lead to `ms-word:ofe|u|http://a.cn/a.docx` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:5:1: note: it is the address of this link
data.ini:5:5: error[E0553]: a link cannot lead to `data:text/html;base64,PHNjcmlwdD4=` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:5:1: note: it is the address of this link
data.ini:6:5: error[E0553]: a link cannot lead to `#甲` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:5:1: note: it is the address of this link
--- messages zh
data.ini:1:5: 错误[E0553]：链接不能指向“javascript:alert(1)”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:5:1: 说明：它是这个链接的地址
data.ini:2:5: 错误[E0553]：链接不能指向“file:///etc/passwd”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:5:1: 说明：它是这个链接的地址
data.ini:3:5: 错误[E0553]：链接不能指向“\\host\share”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:5:1: 说明：它是这个链接的地址
data.ini:4:5: 错误[E0553]：链接不能指向“ms-word:ofe|u|http://a.cn/a.docx”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:5:1: 说明：它是这个链接的地址
data.ini:5:5: 错误[E0553]：链接不能指向“data:text/html;base64,PHNjcmlwdD4=”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:5:1: 说明：它是这个链接的地址
data.ini:6:5: 错误[E0553]：链接不能指向“#甲”（地址要以 https://、http:// 或 mailto: 开头）
template.rpt:5:1: 说明：它是这个链接的地址
--- messages human
data.ini:1:5: error[E0553]: a link cannot lead to `javascript:alert(1)`
    1 | 址 = javascript:alert(1)
      |      ^^^^^^^^^^^^^^^^^^^ an address begins with `https://`, `http://` or `mailto:`
template.rpt:5:1: note: it is the address of this link
data.ini:2:5: error[E0553]: a link cannot lead to `file:///etc/passwd`
    2 | 址 = file:///etc/passwd
      |      ^^^^^^^^^^^^^^^^^^ an address begins with `https://`, `http://` or `mailto:`
template.rpt:5:1: note: it is the address of this link
data.ini:3:5: error[E0553]: a link cannot lead to `\\host\share`
    3 | 址 = \\host\share
      |      ^^^^^^^^^^^^ an address begins with `https://`, `http://` or `mailto:`
template.rpt:5:1: note: it is the address of this link
data.ini:4:5: error[E0553]: a link cannot lead to `ms-word:ofe|u|http://a.cn/a.docx`
    4 | 址 = ms-word:ofe|u|http://a.cn/a.docx
      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an address begins with `https://`, `http://` or `mailto:`
template.rpt:5:1: note: it is the address of this link
data.ini:5:5: error[E0553]: a link cannot lead to `data:text/html;base64,PHNjcmlwdD4=`
    5 | 址 = data:text/html;base64,PHNjcmlwdD4=
      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an address begins with `https://`, `http://` or `mailto:`
template.rpt:5:1: note: it is the address of this link
data.ini:6:5: error[E0553]: a link cannot lead to `#甲`
    6 | 址 = #甲
      |      ^^^ an address begins with `https://`, `http://` or `mailto:`
template.rpt:5:1: note: it is the address of this link

=== a value cannot become the scheme behind fixed text
--- template.rpt
@fields
尾 text
@end
[甲](java{尾})[乙](http{尾})[丙](www.{尾})
--- data.ini
尾 = script:alert(1)
--- messages
template.rpt:4:5: error[E0553]: a link cannot lead to `java…` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:4:29: error[E0553]: a link cannot lead to `www.…` (write `https://www.…`)

=== an address that lacks its beginning is completed in the message
--- template.rpt
[甲](www.example.cn/a)[乙](a@example.cn)
--- messages
template.rpt:1:5: error[E0553]: a link cannot lead to `www.example.cn/a` (write `https://www.example.cn/a`)
template.rpt:1:26: error[E0553]: a link cannot lead to `a@example.cn` (write `mailto:a@example.cn`)
--- messages zh
template.rpt:1:5: 错误[E0553]：链接不能指向“www.example.cn/a”（应写作 https://www.example.cn/a）
template.rpt:1:26: 错误[E0553]：链接不能指向“a@example.cn”（应写作 mailto:a@example.cn）

=== line breaks and control characters
--- template.rpt
@fields
址 text
@end
[甲]({址})
--- data.json
{ "址": "https://a.cn/\r\nSet-Cookie: x" }
--- messages
data.json:1:8: error[E0554]: the address `https://a.cn/\nSet-Cookie: x` contains a line break or control character
template.rpt:4:1: note: it is the address of this link
--- messages zh
data.json:1:8: 错误[E0554]：地址“https://a.cn/\nSet-Cookie: x”里有换行或控制字符
template.rpt:4:1: 说明：它是这个链接的地址

=== a computed address is told in the template
--- template.rpt
@fields
主 text
@end
@let 址 = "ftp://{主}"
[甲]({址})
--- data.ini
主 = a.cn
--- messages
template.rpt:5:6: error[E0553]: a link cannot lead to `ftp://a.cn` (an address begins with `https://`, `http://` or `mailto:`)

=== an address that names nothing
--- template.rpt
[甲](https://)[乙](mailto:)[丙](http://a.cn:x/)[丁](https://a b.cn/)
--- messages
template.rpt:1:5: error[E0555]: `https://` is not a complete address (write it like `https://example.cn/page` or `mailto:name@example.cn`)
template.rpt:1:18: error[E0555]: `mailto:` is not a complete address (write it like `https://example.cn/page` or `mailto:name@example.cn`)
template.rpt:1:30: error[E0555]: `http://a.cn:x/` is not a complete address (write it like `https://example.cn/page` or `mailto:name@example.cn`)
template.rpt:1:49: error[E0555]: `https://a b.cn/` is not a complete address (write it like `https://example.cn/page` or `mailto:name@example.cn`)
--- messages zh
template.rpt:1:5: 错误[E0555]：“https://”不是完整的地址（写法如：https://example.cn/page 或 mailto:name@example.cn）
template.rpt:1:18: 错误[E0555]：“mailto:”不是完整的地址（写法如：https://example.cn/page 或 mailto:name@example.cn）
template.rpt:1:30: 错误[E0555]：“http://a.cn:x/”不是完整的地址（写法如：https://example.cn/page 或 mailto:name@example.cn）
template.rpt:1:49: 错误[E0555]：“https://a b.cn/”不是完整的地址（写法如：https://example.cn/page 或 mailto:name@example.cn）

=== what begins right may go wrong with the data
--- template.rpt
@fields
址 list of text
尾 text
@end
{for x in 址}[戊]({x}){end}[甲](http{尾})[乙](https://{尾})
--- data.ini
址 = https:///a
址 = http://a"b.cn
址 = www.example.cn
址 = http://a@b@c/
尾 = script:alert(1)
--- messages
data.ini:1:5: error[E0555]: `https:///a` is not a complete address (write it like `https://example.cn/page` or `mailto:name@example.cn`)
template.rpt:5:13: note: it is the address of this link
data.ini:2:5: error[E0555]: `http://a"b.cn` is not a complete address (write it like `https://example.cn/page` or `mailto:name@example.cn`)
template.rpt:5:13: note: it is the address of this link
data.ini:3:5: error[E0553]: a link cannot lead to `www.example.cn` (write `https://www.example.cn`)
template.rpt:5:13: note: it is the address of this link
data.ini:4:5: error[E0555]: `http://a@b@c/` is not a complete address (write it like `https://example.cn/page` or `mailto:name@example.cn`)
template.rpt:5:13: note: it is the address of this link
data.ini:5:5: error[E0553]: a link cannot lead to `httpscript:alert(1)` (an address begins with `https://`, `http://` or `mailto:`)
template.rpt:5:26: note: it is the address of this link
data.ini:5:5: error[E0555]: `https://script:alert(1)` is not a complete address (write it like `https://example.cn/page` or `mailto:name@example.cn`)
template.rpt:5:38: note: it is the address of this link

=== a backslash in an address makes punctuation literal
--- template.rpt
[甲](https://a.cn/\(b\)\{c\})
--- docx word/_rels/document.xml.rels //rel:Relationship[@TargetMode='External']/@Target
https://a.cn/(b)%7Bc%7D

=== quotes and markup are escaped
--- template.rpt
@fields
址 text
@end
[甲]({址})
--- data.ini
址 = https://a.cn/?q="><w:p/>&x='y'
--- text
甲
--- docx word/_rels/document.xml.rels //rel:Relationship[@TargetMode='External']
<rel:Relationship Id="rId6" Target="https://a.cn/?q=%22%3E%3Cw:p/%3E&amp;x='y'" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>
