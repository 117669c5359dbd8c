@list: labels that follow an example. The label is the example and nothing more.

=== a number example stands for its series
--- template.rpt
@list "一、"
- 甲
- 乙
- 丙
@end
@list "（一）"
- 甲
- 乙
- 丙
@end
@list "1."
- 甲
- 乙
- 丙
@end
@list "（1）"
- 甲
- 乙
- 丙
@end
@list "①"
- 甲
- 乙
- 丙
@end
@list "一是"
- 甲
- 乙
- 丙
@end
@list "第一，"
- 甲
- 乙
- 丙
@end
@list "其一，"
- 甲
- 乙
- 丙
@end
@list "附件1"
- 甲
- 乙
- 丙
@end
@list "A."
- 甲
- 乙
- 丙
@end
@list "(a)"
- 甲
- 乙
- 丙
@end
@list "i."
- 甲
- 乙
- 丙
@end
@list "第一章"
- 甲
- 乙
- 丙
@end
@list "第一条"
- 甲
- 乙
- 丙
@end
@list "壹、"
- 甲
- 乙
- 丙
@end
@list "I."
- 甲
- 乙
- 丙
@end
--- text
一、甲
二、乙
三、丙
（一）甲
（二）乙
（三）丙
1.甲
2.乙
3.丙
（1）甲
（2）乙
（3）丙
①甲
②乙
③丙
一是甲
二是乙
三是丙
第一，甲
第二，乙
第三，丙
其一，甲
其二，乙
其三，丙
附件1甲
附件2乙
附件3丙
A.甲
B.乙
C.丙
(a)甲
(b)乙
(c)丙
i.甲
ii.乙
iii.丙
第一章甲
第二章乙
第三章丙
第一条甲
第二条乙
第三条丙
壹、甲
贰、乙
叁、丙
I.甲
II.乙
III.丙

=== Chinese numbers past ten, twenty and a hundred
--- template.rpt
@let 十 = "0123456789"
@list "一、"
@for c in split("{十}{十}{十}{十}{十}{十}{十}{十}{十}{十}{十}00", "")
- 。
@end
@end
--- text
一、。
二、。
三、。
四、。
五、。
六、。
七、。
八、。
九、。
十、。
十一、。
十二、。
十三、。
十四、。
十五、。
十六、。
十七、。
十八、。
十九、。
二十、。
二十一、。
二十二、。
二十三、。
二十四、。
二十五、。
二十六、。
二十七、。
二十八、。
二十九、。
三十、。
三十一、。
三十二、。
三十三、。
三十四、。
三十五、。
三十六、。
三十七、。
三十八、。
三十九、。
四十、。
四十一、。
四十二、。
四十三、。
四十四、。
四十五、。
四十六、。
四十七、。
四十八、。
四十九、。
五十、。
五十一、。
五十二、。
五十三、。
五十四、。
五十五、。
五十六、。
五十七、。
五十八、。
五十九、。
六十、。
六十一、。
六十二、。
六十三、。
六十四、。
六十五、。
六十六、。
六十七、。
六十八、。
六十九、。
七十、。
七十一、。
七十二、。
七十三、。
七十四、。
七十五、。
七十六、。
七十七、。
七十八、。
七十九、。
八十、。
八十一、。
八十二、。
八十三、。
八十四、。
八十五、。
八十六、。
八十七、。
八十八、。
八十九、。
九十、。
九十一、。
九十二、。
九十三、。
九十四、。
九十五、。
九十六、。
九十七、。
九十八、。
九十九、。
一百、。
一百零一、。
一百零二、。
一百零三、。
一百零四、。
一百零五、。
一百零六、。
一百零七、。
一百零八、。
一百零九、。
一百一十、。
一百一十一、。
一百一十二、。

=== letters past the alphabet are doubled, as Word has them
--- template.rpt
@let 十 = "0123456789"
@list "A."
@for c in split("{十}{十}{十}{十}{十}0000", "")
- 。
@end
@end
--- text
A.。
B.。
C.。
D.。
E.。
F.。
G.。
H.。
I.。
J.。
K.。
L.。
M.。
N.。
O.。
P.。
Q.。
R.。
S.。
T.。
U.。
V.。
W.。
X.。
Y.。
Z.。
AA.。
BB.。
CC.。
DD.。
EE.。
FF.。
GG.。
HH.。
II.。
JJ.。
KK.。
LL.。
MM.。
NN.。
OO.。
PP.。
QQ.。
RR.。
SS.。
TT.。
UU.。
VV.。
WW.。
XX.。
YY.。
ZZ.。
AAA.。
BBB.。

=== Roman numbers
--- template.rpt
@let 十 = "0123456789"
@list "i."
@for c in split("{十}{十}{十}{十}{十}", "")
- 。
@end
@end
--- text
i.。
ii.。
iii.。
iv.。
v.。
vi.。
vii.。
viii.。
ix.。
x.。
xi.。
xii.。
xiii.。
xiv.。
xv.。
xvi.。
xvii.。
xviii.。
xix.。
xx.。
xxi.。
xxii.。
xxiii.。
xxiv.。
xxv.。
xxvi.。
xxvii.。
xxviii.。
xxix.。
xxx.。
xxxi.。
xxxii.。
xxxiii.。
xxxiv.。
xxxv.。
xxxvi.。
xxxvii.。
xxxviii.。
xxxix.。
xl.。
xli.。
xlii.。
xliii.。
xliv.。
xlv.。
xlvi.。
xlvii.。
xlviii.。
xlix.。
l.。

=== circled numbers up to fifty
--- template.rpt
@let 十 = "0123456789"
@list "①"
@for c in split("{十}{十}{十}{十}{十}", "")
- 。
@end
@end
--- text
①。
②。
③。
④。
⑤。
⑥。
⑦。
⑧。
⑨。
⑩。
⑪。
⑫。
⑬。
⑭。
⑮。
⑯。
⑰。
⑱。
⑲。
⑳。
㉑。
㉒。
㉓。
㉔。
㉕。
㉖。
㉗。
㉘。
㉙。
㉚。
㉛。
㉜。
㉝。
㉞。
㉟。
㊱。
㊲。
㊳。
㊴。
㊵。
㊶。
㊷。
㊸。
㊹。
㊺。
㊻。
㊼。
㊽。
㊾。
㊿。

=== a blank at the end of the example is part of the label
--- template.rpt
@list "A. "
- one
@end
@list "第一条　"
- 甲
- 乙
@end
--- text
A. one
第一条　甲
第二条　乙

=== the last first-of-a-series in the example counts, the rest stays
--- template.rpt
@list "第1章第一节　"
- 甲
- 乙
@end
@list "附件1-1："
- 甲
- 乙
@end
@list "一、（1）"
- 甲
- 乙
@end
--- text
第1章第一节　甲
第1章第二节　乙
附件1-1：甲
附件1-2：乙
一、（1）甲
一、（2）乙

=== a letter counts only where it stands alone
--- template.rpt
@list "Article 1: "
- one
- two
@end
@list "Annex A: "
- one
- two
@end
@list "附件A "
- 甲
- 乙
@end
--- text
Article 1: one
Article 2: two
Annex A: one
Annex B: two
附件A 甲
附件B 乙

=== an example without a first of a series
--- template.rpt
@list "第二，"
- 甲
@end
--- messages
template.rpt:1:7: error[E0503]: no number series begins with this example (for example "一、" "（一）" "1." "第一条　" "①" "(a)")

=== a letter in a word begins no series
--- template.rpt
@list "Item"
- one
@end
--- messages
template.rpt:1:7: error[E0503]: no number series begins with this example (for example "一、" "（一）" "1." "第一条　" "①" "(a)")

=== each list begins at one
--- template.rpt
@list "一是"
- 甲
- 乙
@end
@list "一是"
- 丙
@end
--- text
一是甲
二是乙
一是丙

=== paragraphs between the items stand as they are, and the count goes on
--- template.rpt
@list "第一条　"
- 甲
本条的第二行。

本条的第二款。
- 乙

又一款。

- 丙
@end
--- text
第一条　甲本条的第二行。
本条的第二款。
第二条　乙
又一款。
第三条　丙

=== a further @list between the items counts by itself
--- template.rpt
@list "第一条　"
- 甲
@list "（一）"
- 子
- 丑
@end
- 乙
@list "（一）"
- 寅
@end
- 丙
@end
--- text
第一条　甲
（一）子
（二）丑
第二条　乙
（一）寅
第三条　丙

=== @if and @for stand between the items
--- template.rpt
@fields
项 list of text
末 boolean
@end
@list "一是"
- 首
@for x in 项
- {x}
@end
@if 末
- 末
@end
@end
--- data.ini
项 = 甲
项 = 乙
末 = 是
--- text
一是首
二是甲
三是乙
四是末

=== an item that comes out empty is not counted
--- template.rpt
@fields
空 text?
@end
@list "一是"
- 甲
- {空}
- 乙
@end
--- text
一是甲
二是乙

=== blank lines between the items mean nothing
--- template.rpt
@list "（1）"

- 甲

- 乙

@end
--- text
（1）甲
（2）乙

=== a continuous list goes on in the next
--- template.rpt
@style `heading 1` { number "第一章　" }
# 总则
@list "第一条　" continuous
- 甲
- 乙
@end
# 附则
@list "第一条　" continuous
- 丙
@end
--- text
第一章　总则
第一条　甲
第二条　乙
第二章　附则
第三条　丙

=== a list that is not continuous begins at one under the next heading
--- template.rpt
# 总则
@list "第一条　"
- 甲
@end
# 附则
@list "第一条　"
- 乙
@end
--- text
总则
第一条　甲
附则
第一条　乙

=== a list in a loop begins at one in each round
--- template.rpt
@for x in ["甲", "乙"]
{x}组：
@list "（1）"
- 子
- 丑
@end
@end
--- text
甲组：
（1）子
（2）丑
乙组：
（1）子
（2）丑

=== numbered items inside a @list are a plain list
--- template.rpt
@list "一、"
- 甲
  + 子
  + 丑
- 乙
@end
--- text
一、甲
（1） 子
（2） 丑
二、乙

=== an unknown word behind the example
--- template.rpt
@list "一、" contineous
- 甲
@end
--- messages
template.rpt:1:12: error[E0504]: the word `contineous` has no meaning here (one of `continuous`)

=== the items' sign is a minus
--- template.rpt
@list "一是"
- **甲**：
第二行
@end
--- text
一是甲：第二行

=== a list within a list shows the level above
--- template.rpt
@list "1. "
- 甲
@list "1.1 "
- 子
- 丑
@end
- 乙
@list "1.1 "
- 寅
@end
@end
--- text
1. 甲
1.1 子
1.2 丑
2. 乙
2.1 寅

=== where a line is missing that began a list, that is all that is said
--- template.rpt
- 甲
@list "1.1 "
- 子
@end
- 乙
@list "1.1 "
- 寅
@end
@end
--- messages
template.rpt:9:1: error[E0114]: this `@end` is one too many: no block is open

=== three levels, each with those above
--- template.rpt
@list "第1章　"
- 甲
@list "1.1 "
- 子
@list "1.1.1 "
- 丑
- 寅
@end
- 卯
@list "1.1.1 "
- 辰
@end
@end
- 乙
@list "1.1 "
- 巳
@end
@end
--- text
第1章　甲
1.1 子
1.1.1 丑
1.1.2 寅
1.2 卯
1.2.1 辰
第2章　乙
2.1 巳

=== an example that shows a level above where there is none
--- template.rpt
@style 章 { number "1 " }
@style 条 { number "1.1 " }
@style 款 : `heading 1` { number "第一章 1.1.1　" }
@style 项 : `heading 2` { number "1.1.1.1 " }
@heading 1 款
@heading 2 项
@define 表()
@list "1.1 "
- 甲
@end
@end
@章 总则
@条 甲
@list "1.1 "
- 甲
@list "1.1.1 "
- 乙
@end
@end
@list "1. "
- 甲
@list "1.1.1 "
- 乙
@end
@表()
@end
--- command
check template.rpt
--- messages
template.rpt:2:19: error[E0594]: `1.1 ` also shows the number of a level above it that does not exist (tie it and the style above to heading levels, as in `@heading 2 条`, or number the items in a `@list` within a `@list`)
template.rpt:3:33: error[E0594]: `第一章 1.1.1　` also shows the number of a level above it that does not exist (it fits level 3: `@heading 3 款`)
template.rpt:4:33: error[E0594]: `1.1.1.1 ` also shows the number of a level above it that does not exist (it fits level 4: `@heading 4 项`)
template.rpt:8:7: error[E0594]: `1.1 ` also shows the number of a level above it that does not exist (write it within the `@list` that numbers the level above)
template.rpt:14:7: error[E0594]: `1.1 ` also shows the number of a level above it that does not exist (write it within the `@list` that numbers the level above)
template.rpt:22:7: error[E0594]: `1.1.1 ` also shows the number of a level above it that does not exist (write it within the `@list` that numbers the level above)
--- messages zh
template.rpt:2:19: 错误[E0594]：“1.1 ”还要显示上级的编号，而这里没有那一级（请把它和上一级的样式定为标题级别，如“@heading 2 条”，或在 @list 里再写 @list）
template.rpt:3:33: 错误[E0594]：“第一章 1.1.1　”还要显示上级的编号，而这里没有那一级（它适合第 3 级：@heading 3 款）
template.rpt:4:33: 错误[E0594]：“1.1.1.1 ”还要显示上级的编号，而这里没有那一级（它适合第 4 级：@heading 4 项）
template.rpt:8:7: 错误[E0594]：“1.1 ”还要显示上级的编号，而这里没有那一级（请写在给上一级编号的 @list 里面）
template.rpt:14:7: 错误[E0594]：“1.1 ”还要显示上级的编号，而这里没有那一级（请写在给上一级编号的 @list 里面）
template.rpt:22:7: 错误[E0594]：“1.1.1 ”还要显示上级的编号，而这里没有那一级（请写在给上一级编号的 @list 里面）

=== one level of a list has one form of number, where it shows the level above
--- template.rpt
@list "1 "
- 甲
@list "1.1 "
- 子
@end
- 乙
@list "1.1) "
- 丑
@end
- 丙
@list "（1）"
- 寅
@end
@end
--- messages
template.rpt:7:7: error[E0595]: `1.1) ` shows the level above, but this level of the list has another number already
--- messages zh
template.rpt:7:7: 错误[E0595]：“1.1) ”还要显示上一级的编号，但这个列表的同一级前面用的是另一种编号

=== a heading's number shows a level that has none
--- template.rpt
@style 条 : `heading 2` { number "1.1 " }
@heading 2 条
# 甲
## 子
# 乙
## 丑
--- text
甲
1.1 子
乙
1.2 丑
--- messages
template.rpt:1:33: warning[W0583]: `1.1 ` also shows the number of heading level 1, which has no `number`: it is always 1
--- messages zh
template.rpt:1:33: 警告[W0583]：“1.1 ”还要显示第 1 级标题的编号，而这一级没有 number，总是 1

=== bullets and numbers within a @list
--- template.rpt
@list "一、"
- 甲
  - 子
  - 丑
- 乙
+ 寅
+ 卯
- 丙
@end
--- text
一、甲
– 子
– 丑
二、乙
（1） 寅
（2） 卯
三、丙

=== other lists between the parts of a continuous one
--- template.rpt
@list "第一条　" continuous
- 甲
@end
@list "第一条　"
- 乙
@end
@list "第一条　" continuous
- 丙
@end
--- text
第一条　甲
第一条　乙
第二条　丙
