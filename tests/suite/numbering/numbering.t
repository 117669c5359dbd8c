Headings and numbered lists are real Word numbering.

--- frame
@style 章 { number "第一章　" }
@style 条 { number "第一条　" continuous }
@style 项 { number "（一）" }
@heading 1 章
@heading 2 条
@heading 3 项
# 总则
## 甲
### 子
…

=== headings are numbered by their styles
--- template.rpt
@style `heading 1` { number "一、" }
@style `heading 2` { number "（一）" }
# 甲
## 乙
--- text
一、甲
（一）乙
--- docx word/numbering.xml //w:abstractNum[@w:abstractNumId='0']/w:lvl[@w:ilvl='0']/w:numFmt/@w:val
chineseCountingThousand
--- docx word/numbering.xml //w:abstractNum[@w:abstractNumId='0']/w:lvl[@w:ilvl='0']/w:lvlText/@w:val
%1、
--- docx word/numbering.xml //w:abstractNum[@w:abstractNumId='0']/w:lvl[@w:ilvl='0']/w:pStyle/@w:val
Heading1
--- docx word/numbering.xml //w:abstractNum[@w:abstractNumId='0']/w:lvl[@w:ilvl='0']/w:suff/@w:val
nothing
--- docx word/numbering.xml //w:abstractNum[@w:abstractNumId='0']/w:lvl[@w:ilvl='1']/w:lvlText/@w:val
（%2）
--- docx word/styles.xml //w:style[@w:styleId='Heading2']/w:pPr/w:numPr/w:ilvl/@w:val
1
--- docx word/document.xml //w:t
<w:t>甲</w:t>
<w:t>乙</w:t>

=== number formats of Word
--- template.rpt
@style `heading 1` { number "第一章　" }
@style `heading 2` { number "1．" }
@style `heading 3` { number "①" }
@style `heading 4` { number "A. " }
@style `heading 5` { number "(a)" }
@style `heading 6` { number "i. " }
# 甲
--- text
第一章　甲
--- docx word/numbering.xml //w:abstractNum[@w:abstractNumId='0']/w:lvl/w:numFmt/@w:val
chineseCountingThousand
decimal
decimalEnclosedCircleChinese
upperLetter
lowerLetter
lowerRoman
none
none
none

=== a level that shows the one above counts in digits
--- template.rpt
@style `heading 1` { number "第一章　" }
@style `heading 2` { number "1.1　" }
# 甲
## 乙
--- text
第一章　甲
1.1　乙
--- docx word/numbering.xml //w:abstractNum[@w:abstractNumId='0']/w:lvl[@w:ilvl='1']/w:lvlText/@w:val
%1.%2　
--- docx word/numbering.xml //w:abstractNum[@w:abstractNumId='0']/w:lvl[@w:ilvl='1']/w:isLgl
<w:isLgl/>

=== a continuous level and those below it are a list of their own in Word, which no higher heading begins again
--- within
### 丑
# 分则
## 乙
### 寅
--- text
第一章　总则
第一条　甲
（一）子
（二）丑
第二章　分则
第二条　乙
（一）寅
--- docx word/document.xml //w:numPr
--- docx word/styles.xml //w:style/w:pPr/w:numPr
<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>
<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>
<w:numPr><w:ilvl w:val="2"/><w:numId w:val="2"/></w:numPr>
--- docx word/numbering.xml //w:num
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="3"/></w:num>
--- docx word/numbering.xml //w:lvl/w:pStyle/..
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="Heading1"/><w:suff w:val="nothing"/><w:lvlText w:val="第%1章　"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:firstLine="0" w:firstLineChars="0" w:left="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="Heading2"/><w:suff w:val="nothing"/><w:lvlText w:val="第%2条　"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:firstLine="0" w:firstLineChars="0" w:left="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="Heading3"/><w:suff w:val="nothing"/><w:lvlText w:val="（%3）"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:firstLine="0" w:firstLineChars="0" w:left="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:lvl>

=== so what stands below a continuous level goes on until the next of that level
--- within
# 分则
### 丑
--- text
第一章　总则
第一条　甲
（一）子
第二章　分则
（二）丑

=== a continuous level stays in the list of all where a label shows a level above it
--- template.rpt
@style `heading 1` { number "1　" }
@style `heading 2` { number "1.1　" continuous }
# 甲
## 乙
# 丙
## 丁
--- text
1　甲
1.1　乙
2　丙
2.2　丁
--- docx word/numbering.xml //w:lvlRestart/..
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:pStyle w:val="Heading2"/><w:isLgl/><w:suff w:val="nothing"/><w:lvlText w:val="%1.%2　"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:firstLine="0" w:firstLineChars="0" w:left="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="黑体" w:hAnsi="Arial"/><w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:lvl>

=== a heading without its number
--- template.rpt
@style `heading 1` { number "一、" }
# 附录{-}
--- text
附录
--- docx word/document.xml //w:numPr/w:numId/@w:val
0

=== two lists are two instances that begin at one
--- template.rpt
+ 甲
+ 乙

正文

+ 丙
--- text
1. 甲
2. 乙
正文
1. 丙
--- docx word/document.xml //w:numPr/w:ilvl/@w:val
0
0
0
--- docx word/numbering.xml //w:num/w:lvlOverride[@w:ilvl='0']/w:startOverride/@w:val
1
1

=== a plain item's label is followed by a tab, a @list's by nothing
--- template.rpt
+ 甲

@list "一是"
- 乙
@end
--- text
1. 甲
一是乙
--- docx word/document.xml //w:t
<w:t>甲</w:t>
<w:t>乙</w:t>

=== bullets
--- template.rpt
- 甲
  - 乙
--- text
• 甲
– 乙
--- docx word/document.xml //w:numPr/w:ilvl/@w:val
0
1

=== numbers written as text
--- template.rpt
@document { numbering literal }
@style `heading 1` { number "一、" }
# 甲
@list "（一）"
- 乙
@end
+ 丙
--- text
一、甲
（一）乙
1. 丙
--- docx word/document.xml //w:numPr
--- docx word/document.xml //w:p/w:r/*
<w:t>一、甲</w:t>
<w:t>（一）乙</w:t>
<w:t>1.</w:t>
<w:tab/>
<w:t>丙</w:t>

=== a percent sign in an example is no number of Word's
--- template.rpt
@list "%1 "
- 甲
@end
--- text
%1 甲
--- docx word/document.xml //w:t
<w:t>甲</w:t>

=== Word knows a list again by what it looks like
--- template.rpt
@list "一、"
- 甲
@end
@list "（1）"
- 乙
@end
--- docx word/numbering.xml //w:nsid/@w:val
59043B25
079039FF
6E4B2764
33ABC5C9

=== the style `list` says how the labels of its lists look and where they stand
--- template.rpt
@style list { font "楷体"; size 二号; indent left 3字 hanging 3字 }
- 甲
--- docx word/numbering.xml //w:abstractNum/w:lvl[1]/w:rPr/w:sz/@w:val
44
44
--- docx word/numbering.xml //w:abstractNum/w:lvl[1]/w:pPr/w:ind
<w:ind w:hanging="1320" w:hangingChars="0" w:left="1320"/>
<w:ind w:hanging="1320" w:hangingChars="0" w:left="1320"/>
