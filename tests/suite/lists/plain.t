Lists of `- ` and `+ ` items.

=== a bulleted list
--- template.rpt
- 甲
- 乙
--- text
• 甲
• 乙

=== a numbered list
--- template.rpt
+ 甲
+ 乙
+ 丙
--- text
1. 甲
2. 乙
3. 丙

=== an item goes on over the prose lines below
--- template.rpt
+ 第一行
第二行
  第三行
+ 乙
--- text
1. 第一行第二行第三行
2. 乙

=== two or more blanks of indent make an item one level deeper
--- template.rpt
+ 甲
  + 甲一
  + 甲二
+ 乙
    + 乙一
--- text
1. 甲
（1） 甲一
（2） 甲二
2. 乙
（1） 乙一

=== the nested label follows the locale
--- template.rpt
@document { locale "en" }
+ one
  + first
  + second
+ two
--- text
1. one
a) first
b) second
2. two

=== one blank of indent is no deeper level
--- template.rpt
+ 甲
 + 乙
+ 丙
--- text
1. 甲
2. 乙
3. 丙

=== a step is measured from the item above, so that small steps add up to none
--- template.rpt
+ 甲
 + 乙
  + 丙
--- text
1. 甲
2. 乙
3. 丙

=== a tab counts to the next multiple of four
--- template.rpt escaped
+ 甲
\t+ 乙
    + 丙
  \t+ 丁
--- text
1. 甲
（1） 乙
（2） 丙
（3） 丁

=== going back out takes up the count of the level
--- template.rpt
+ 甲
  + 子
    + 孙
+ 乙
--- text
1. 甲
（1） 子
① 孙
2. 乙

=== a deeper list begins at one again under each item
--- template.rpt
+ 甲
  + 子一
  + 子二
+ 乙
  + 子三
--- text
1. 甲
（1） 子一
（2） 子二
2. 乙
（1） 子三

=== numbers within bullets and bullets within numbers
--- template.rpt
- 甲
  + 子一
  + 子二
- 乙
  + 子三

正文

+ 甲
  - 子
+ 乙
--- text
• 甲
（1） 子一
（2） 子二
• 乙
（1） 子三
正文
1. 甲
– 子
2. 乙

=== blank lines do not end a list
--- template.rpt
+ 甲


+ 乙

  + 子

+ 丙
--- text
1. 甲
2. 乙
（1） 子
3. 丙

=== a comment does not end a list
--- template.rpt
+ 甲
// 说明
+ 乙
--- text
1. 甲
2. 乙

=== a paragraph ends a list, and the next begins at one
--- template.rpt
+ 甲
+ 乙

正文。
+ 丙
--- text
1. 甲
2. 乙
正文。
1. 丙

=== a heading ends a list
--- template.rpt
+ 甲
# 题
+ 乙
--- text
1. 甲
题
1. 乙

=== a styled paragraph ends a list
--- template.rpt
+ 甲
@quote 引文
+ 乙
--- text
1. 甲
引文
1. 乙

=== a page break ends a list
--- template.rpt
+ 甲
@pagebreak
+ 乙
--- text
1. 甲
1. 乙

=== @if and @for lines do not end a list
--- template.rpt
@fields
是否 boolean
项 list of text
@end
+ 甲
@if 是否
+ 乙
@end
@for x in 项
+ {x}
@end
+ 末
--- data.ini
是否 = 是
项 = 丙
项 = 丁
--- text
1. 甲
2. 乙
3. 丙
4. 丁
5. 末

=== a paragraph inside @if ends a list only where it is written
--- template.rpt
@fields
插 boolean
@end
+ 甲
@if 插
插入一段。
@end
+ 乙
--- data.ini
插 = 否
--- text
1. 甲
2. 乙

=== an item that comes out empty is not written and not counted
--- template.rpt
@fields
空 text?
@end
+ 甲
+ {空}
+ 乙
--- text
1. 甲
2. 乙

=== a list past ten, twenty and a hundred
--- template.rpt
@let 字 = "0123456789"
@for c in split("{字}{字}{字}{字}{字}{字}{字}{字}{字}{字}0", "")
+ 项{loop.index}
@end
--- text
1. 项1
2. 项2
3. 项3
4. 项4
5. 项5
6. 项6
7. 项7
8. 项8
9. 项9
10. 项10
11. 项11
12. 项12
13. 项13
14. 项14
15. 项15
16. 项16
17. 项17
18. 项18
19. 项19
20. 项20
21. 项21
22. 项22
23. 项23
24. 项24
25. 项25
26. 项26
27. 项27
28. 项28
29. 项29
30. 项30
31. 项31
32. 项32
33. 项33
34. 项34
35. 项35
36. 项36
37. 项37
38. 项38
39. 项39
40. 项40
41. 项41
42. 项42
43. 项43
44. 项44
45. 项45
46. 项46
47. 项47
48. 项48
49. 项49
50. 项50
51. 项51
52. 项52
53. 项53
54. 项54
55. 项55
56. 项56
57. 项57
58. 项58
59. 项59
60. 项60
61. 项61
62. 项62
63. 项63
64. 项64
65. 项65
66. 项66
67. 项67
68. 项68
69. 项69
70. 项70
71. 项71
72. 项72
73. 项73
74. 项74
75. 项75
76. 项76
77. 项77
78. 项78
79. 项79
80. 项80
81. 项81
82. 项82
83. 项83
84. 项84
85. 项85
86. 项86
87. 项87
88. 项88
89. 项89
90. 项90
91. 项91
92. 项92
93. 项93
94. 项94
95. 项95
96. 项96
97. 项97
98. 项98
99. 项99
100. 项100
101. 项101

=== control and values inside an item
--- template.rpt
@fields
人 list { 姓名 text; 职务 text? }
@end
@for p in 人
- {p.姓名}{if p.职务}（{p.职务}）{end}
@end
--- data.ini
[人]
姓名 = 张三
职务 = 书记
[人]
姓名 = 李四
--- text
• 张三（书记）
• 李四

=== strong text in an item
--- template.rpt
- **甲**：内容
--- text
• 甲：内容

=== a list in a loop goes on, for @for does not end it
--- template.rpt
@for x in ["甲", "乙"]
+ {x}
  + 子
@end
--- text
1. 甲
（1） 子
2. 乙
（1） 子

=== a loop that writes a paragraph begins each list anew
--- template.rpt
@for x in ["甲", "乙"]
{x}组：
+ 子
+ 丑
@end
--- text
甲组：
1. 子
2. 丑
乙组：
1. 子
2. 丑

=== an indent between two levels belongs to the deeper one
--- template.rpt
+ 甲
    + 乙
   + 丙
 + 丁
--- text
1. 甲
（1） 乙
（2） 丙
2. 丁

=== bullets and numbers at one level are lists of their own
--- template.rpt
- 甲
+ 乙
- 丙
--- text
• 甲
1. 乙
• 丙
