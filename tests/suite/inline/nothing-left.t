Nothing left behind: where control or a value comes out empty, the blank before it goes too if a blank,
punctuation or the end follows; a round that comes out empty gets no separator; a paragraph or item that
has control or values and comes out empty is not written.

--- frame
@fields
x text?
@end
…

=== the blank before goes if a blank follows
--- template.rpt
@document { locale "en" }
@fields
x text?
@end
one {x} two
--- text
one two

=== the blank before goes if punctuation follows
--- template.rpt
@document { locale "en" }
@fields
x text?
@end
one {x}. Two {x}, three {x}; four ({x}) five {x}! Six {x}? seven {x}: eight {x}…
--- text
one. Two, three; four () five! Six? seven: eight…

=== full-width punctuation is punctuation
--- within
甲 {x}，乙 {x}。丙 {x}、丁 {x}（戊）己 {x}”
--- text
甲，乙。丙、丁（戊）己”

=== the blank before goes if the end follows
--- within
one {x}
--- text
one

=== the blank stays where a letter, a digit or Han follows
--- within
one {x}two 3 {x}4 甲 {x}乙
--- text
one two 3 4 甲 乙

=== the blank stays where the value is there
--- within
one {x} two, three {x}.
--- data.ini
x = y
--- text
one y two, three y.

=== it is the blank before that goes, not the one behind
--- within
甲{x} 乙
--- text
甲 乙

=== a full-width blank is a blank
--- within
甲　{x}　乙　{x}。
--- text
甲　乙。

=== a round of a loop and control come out empty like a value
--- template.rpt
@fields
x text?
l list of text?
b boolean
@end
one {if b}yes{end} two {for y in l}{y}{end}, three {if x}{x}{end}.
--- data.ini
b = no
--- text
one two, three.

=== control whose content comes out empty is empty
--- template.rpt
@fields
x text?
b boolean
@end
one {if b}{x}{end}. two {if b}{if b}{x}{end}{end}, three
--- data.ini
b = yes
--- text
one. two, three

=== one empty value after the other
--- within
a {x} {x} {x}. b {x}{x} c
--- text
a. b c

=== a text computed to be empty is empty
--- template.rpt
@fields
x text
@end
a {replace(x, "b", "")} c {"{replace(x, "b", "")}"}.
--- data.ini
x = b
--- text
a c.

=== the rule holds in headings and items
--- within
# one {x}
- two {x}.
@title three {x} four
--- text
one
• two.
three four

=== a line that is empty leaves no blank between its neighbours
--- within
one
{x}
two,
{x}
{x}
three
--- text
one two, three

=== an empty round gets no separator
--- template.rpt
@fields
人 list { 姓名 text? }
@end
（{for p in 人 sep "、"}{p.姓名}{end}）
--- data.ini
[人]
姓名 = 甲
[人]
[人]
姓名 = 乙
[人]
--- text
（甲、乙）

=== an empty first round gets no separator either
--- template.rpt
{for x in ["", "a", "", "b", ""] sep ", "}{x}{end}.
--- text
a, b.

=== a round emptied by its condition gets no separator
--- template.rpt
{for n in [1, 2, 3, 4] sep "、"}{if n mod 2 = 0}{n}{end}{end}
--- text
2、4

=== rounds that are all empty write nothing
--- template.rpt
one {for x in ["", ""] sep ", "}{x}{end}, two
--- text
one, two

=== a paragraph that has values and comes out empty is not written
--- template.rpt
@fields
x text?
b boolean
@end
甲

{x}

{if b}乙{end}

{x} {if b}丙{end}

丁
--- data.ini
b = no
--- text
甲
丁

=== an item that comes out empty is not written
--- within
- 甲
- {x}
- 乙
--- text
• 甲
• 乙

=== a styled paragraph that comes out empty is not written
--- within
@title {x}
甲
--- text
甲

=== fixed wording keeps the paragraph
--- within
备注：{x}
--- text
备注：

=== a name alone writes an empty paragraph
--- template.rpt
甲
@title
乙
--- text
甲

乙

=== what comes out as blanks alone is not written
--- template.rpt
@fields
甲 text?
乙 text
@end
一

{乙}

{" "}{甲}{"　"}

- {乙}
二
--- data.ini
乙 = " "
--- text
一
•  二
