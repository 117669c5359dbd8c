What a pattern may cost is bounded (status 77), wherever a value meets it; nothing in a pattern raises the bound. Which
values patterns take: tests/property/patterns.

--- frame unused fields
@fields
…
@end
完

--- frame field 甲
@fields
…
@end
{甲}

=== a pattern that repeats what repeats
--- within field 甲
甲 text /(?:(?:a+)+[bc]|a*)/
--- data.ini
甲 = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
--- exit
77
--- messages human
data.ini:1:5: error[E0480]: whether `甲`, which is `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`, matches /(?:(?:a+)+[bc]|a*)/ would take too long to find out
    1 | 甲 = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a pattern that repeats what repeats, such as `(a+)+`, fits a text in too many ways; `a+` fits the same texts
template.rpt:2:1: note: `甲` is declared here
--- messages zh
data.ini:1:5: 错误[E0480]：“甲”的值“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa”是否符合 /(?:(?:a+)+[bc]|a*)/，要花太长时间才能判断（重复之中又有重复的模式，如 (a+)+，与同一段文字相合的方式太多；请只写一次，如 a+，所合的文字是一样的）
template.rpt:2:1: 说明：“甲”在此处声明

=== the same text where the pattern is written once
--- within field 甲
甲 text /(?:a+[bc]|a*)/
--- data.ini
甲 = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
--- text
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa

=== in a list, with the place of the item
--- within unused fields
表 list { 甲 text /(a|aa)+[bc]/ }
--- data.json
{ "表": [ { "甲": "ab" }, { "甲": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" } ] }
--- messages
data.json:1:32: error[E0480]: whether `表[2].甲`, which is `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`, matches /(a|aa)+[bc]/ would take too long to find out (a pattern that repeats what repeats, such as `(a+)+`, fits a text in too many ways; `a+` fits the same texts)
template.rpt:2:10: note: `甲` is declared here
--- exit
77

=== from the command line
--- within unused fields
甲 text /(a|aa)+[bc]/
--- args
-D 甲=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
--- messages
-D:1:3: error[E0480]: whether `甲`, which is `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`, matches /(a|aa)+[bc]/ would take too long to find out (a pattern that repeats what repeats, such as `(a+)+`, fits a text in too many ways; `a+` fits the same texts)
template.rpt:2:1: note: `甲` is declared here
--- exit
77

=== a default
--- within unused fields
甲 text /(a|aa)+[bc]/ = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
--- messages
template.rpt:2:24: error[E0480]: whether `甲`, which is `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`, matches /(a|aa)+[bc]/ would take too long to find out (a pattern that repeats what repeats, such as `(a+)+`, fits a text in too many ways; `a+` fits the same texts)
--- exit
77

=== an argument of an include
--- part.rpt
@fields
乙 text /(a|aa)+[bc]/
@end
{乙}
--- template.rpt
@let 甲 = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
@include "part.rpt"(乙: 甲)
--- messages
template.rpt:2:24: error[E0480]: whether `乙`, which is `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`, matches /(a|aa)+[bc]/ would take too long to find out (a pattern that repeats what repeats, such as `(a+)+`, fits a text in too many ways; `a+` fits the same texts)
part.rpt:2:1: note: `乙` is declared here
--- exit
77

=== what stands in a pattern does not raise the bound
--- within unused fields
甲 text /(*LIMIT_MATCH=4000000000)(*LIMIT_HEAP=4000000000)(*LIMIT_DEPTH=4000000000)(a|aa)+[bc]/
--- data.ini
甲 = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
--- messages
data.ini:1:5: error[E0480]: whether `甲`, which is `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`, matches /(*LIMIT_MATCH=4000000000)(*LIMIT_HEAP=4000000000)(*LIMIT_DEPTH=4000000000)(a|aa)+[bc]/ would take too long to find out (a pattern that repeats what repeats, such as `(a+)+`, fits a text in too many ways; `a+` fits the same texts)
template.rpt:2:1: note: `甲` is declared here
--- exit
77

=== a pattern that lowers it is obeyed
--- within unused fields
甲 text /(*LIMIT_MATCH=3)(a|b)+[cd]/
--- data.ini
甲 = abababab
--- messages
data.ini:1:5: error[E0480]: whether `甲`, which is `abababab`, matches /(*LIMIT_MATCH=3)(a|b)+[cd]/ would take too long to find out (a pattern that repeats what repeats, such as `(a+)+`, fits a text in too many ways; `a+` fits the same texts)
template.rpt:2:1: note: `甲` is declared here
--- exit
77

=== recursion without an end
--- template.rpt
@fields
甲 text /a|(?R)b/
乙 text /(?<x>\((?&x)*\))+/
@end
{甲}{乙}
--- data.ini
甲 = c
乙 = (()())()
--- exit
77
--- messages
data.ini:1:5: error[E0480]: whether `甲`, which is `c`, matches /a|(?R)b/ would take too long to find out (a pattern that repeats what repeats, such as `(a+)+`, fits a text in too many ways; `a+` fits the same texts)
template.rpt:2:1: note: `甲` is declared here

=== a long text is passed over once
--- template.rpt
@fields
甲 text /(?:[^、]+、)*[^、]+/
@end
{length(甲)}
--- data.ini
甲 = 一二三四五六七八九十、一二三四五六七八九十、一二三四五六七八九十、一二三四五六七八九十、一二三四五六七八九十
--- text
54

=== callouts mean nothing, a single byte is refused
--- within field 甲
甲 text /a(?C1)b(?C"x")c/
丙 text /a\Cb/
--- data.ini
甲 = abc
--- messages
template.rpt:3:12: error[E0318]: `a\Cb` is not a regular expression (using \C is disabled by the application)
template.rpt:3:1: error[E0420]: there is no value for `丙`: text
note: data were read from data.ini

=== (*ACCEPT) does not accept a part of the text
--- template.rpt
@fields
乙 text /a(*ACCEPT)b|c/
@end
{乙}
--- data.ini
乙 = ab
--- messages
data.ini:1:5: error[E0438]: `乙` is `ab`, which does not match /a(*ACCEPT)b|c/
template.rpt:2:1: note: `乙` is declared here

=== patterns that are none, each at its place
--- within unused fields
甲 text /[一二/
乙 text /(一|二/
丙 text /一{2,1}/
丁 text /*一/
戊 text /一\/(?<年)/
己 text /(甲)\2/
庚 text /\p{汉}/
辛 text /[二-一]/
--- messages human
template.rpt:2:12: error[E0318]: `[一二` is not a regular expression
    2 | 甲 text /[一二/
      |               ^ missing terminating ] for character class
template.rpt:3:13: error[E0318]: `(一|二` is not a regular expression
    3 | 乙 text /(一|二/
      |                ^ missing closing parenthesis
template.rpt:4:14: error[E0318]: `一{2,1}` is not a regular expression
    4 | 丙 text /一{2,1}/
      |                ^^ numbers out of order in {} quantifier
template.rpt:5:8: error[E0149]: `/*` does not begin a comment here
    5 | 丁 text /*一/
      |         ^^ a comment begins with `//`
template.rpt:6:16: error[E0318]: `一/(?<年)` is not a regular expression
    6 | 戊 text /一\/(?<年)/
      |                   ^^ syntax error in subpattern name (missing terminator?)
template.rpt:7:13: error[E0318]: `(甲)\2` is not a regular expression
    7 | 己 text /(甲)\2/
      |               ^^ reference to non-existent subpattern
template.rpt:8:14: error[E0318]: `\p{汉}` is not a regular expression
    8 | 庚 text /\p{汉}/
      |                ^ unknown property after \P or \p
template.rpt:9:13: error[E0318]: `[二-一]` is not a regular expression
    9 | 辛 text /[二-一]/
      |                ^^ range out of order in character class

=== a slash in a class ends no pattern
--- template.rpt
@fields
甲 text /\d{4}[-/.]\d{2}/ "年/月"
乙 text /[^\]/]+/
丙 text /[]/]+/
@end
{甲}{乙}{丙}
--- data.ini
甲 = 2023/11
乙 = a
丙 = ]/]
--- text
2023/11a]/]
