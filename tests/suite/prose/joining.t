Line breaks inside a paragraph: no blank beside a CJK character, one blank elsewhere.

--- frame
@fields
甲 text
乙 text
@end
{甲}
…
{乙}

=== between Latin words stands one blank
--- template.rpt
one
two
--- text
one two

=== a CJK character on either side is enough
--- template.rpt
Word
文档，文件
docx
--- text
Word文档，文件docx

=== digits are no CJK characters
--- template.rpt
2023
11
--- text
2023 11

=== kana and bopomofo are CJK
--- template.rpt
abc
カナ
abc
かな
abc
ㄅㄆ
abc
--- text
abcカナabcかなabcㄅㄆabc

=== Hangul is not
--- template.rpt
한국
어
--- text
한국 어

=== full-width forms and CJK punctuation are CJK
--- template.rpt
abc
ＡＢ
abc
《典》
abc，
abc
--- text
abcＡＢabc《典》abc，abc

=== a Han character beyond the basic plane joins
--- template.rpt
abc
𠮷野家
--- text
abc𠮷野家

=== quotation marks, ellipsis, dash and middle dot are CJK in a Chinese document
--- template.rpt
see “a”
b ‘c’
d…
e—
f·
g
--- text
see “a”b ‘c’d…e—f·g

=== they are not in an English one
--- template.rpt
@document { locale "en" }
see “a”
b ‘c’
d…
e—
f·
g
--- text
see “a” b ‘c’ d… e— f· g

=== what counts is the character that a value puts there
--- within
b

{乙}
b

a
{甲}

a
--- data.ini
甲 = 中
乙 = z
--- text
中b
z b
a中
a z

=== between two values their characters count
--- within
{甲}

{乙}
{乙}

{甲}
--- data.ini
甲 = 中
乙 = z
--- text
中中
z z
中z

=== a number and a date count by the characters they show
--- template.rpt
@fields
n integer
d date
@end
{n}
{n}

{d}
{n}

{d:yyyy-MM-dd}
{n}
--- data.ini
n = 5
d = 2023-11-05
--- text
5 5
2023年11月5日5
2023-11-05 5

=== a value that is missing joins what stands on its sides
--- template.rpt
@fields
甲 text?
@end
one
{甲}
two

会议
{甲}
two
--- text
one two
会议two

=== control on a line of its own joins what it writes
--- template.rpt
@fields
甲 boolean
@end
one
{if 甲}two{end}
three

会议
{if 甲}强调{end}
要求
--- data.ini
甲 = 是
--- text
one two three
会议强调要求

=== a line break inside control joins as well
--- template.rpt
@fields
甲 boolean
@end
one {if 甲}two
three{end} four
--- data.ini
甲 = 是
--- text
one two three four

=== a mask counts as CJK in a Chinese document
--- template.rpt
@fields
甲 text
@end
name
{甲}
name
--- args
--draft
--- text
nameXname

=== a mask does not in an English one
--- template.rpt
@document { locale "en" }
@fields
name text
@end
I am
{name}
of
--- args
--draft
--- text
I am X of

=== strong text joins like any other
--- template.rpt
one **two
three** four

重点 **是
这个**
--- text
one two three four
重点 是这个

=== a break already there wants no blank
--- template.rpt
one{br}
two{tab}
three
--- text escaped
one
two\tthree

=== an item and a heading's text join in the same way
--- template.rpt
- 第一行
  第二行
- one
  two

# 标题。:: 正文第一行
正文第二行
--- text
• 第一行第二行
• one two
标题。正文第一行正文第二行
