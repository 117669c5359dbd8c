Headings: levels, run-in headings, headings without a number.

=== six levels
--- template.rpt
# 一级
## 二级
### 三级
#### 四级
##### 五级
###### 六级
--- text
一级
二级
三级
四级
五级
六级
--- docx word/document.xml //w:pStyle/@w:val
Heading1
Heading2
Heading3
Heading4
Heading5
Heading6

=== the levels that always exist have no numbers
--- template.rpt
# 一
## 二
# 三
--- text
一
二
三

=== a heading may be indented
--- template.rpt
   # 标题
--- text
标题

=== a heading ends with its line
--- template.rpt
# 会议
召开情况
--- text
会议
召开情况

=== two headings need no blank line between them
--- template.rpt
# 甲
# 乙
正文
# 丙
--- text
甲
乙
正文
丙

=== a number sign inside a heading is text
--- template.rpt
# C# 与 #1 ##
--- text
C# 与 #1 ##

=== values and control in a heading
--- template.rpt
@fields
年度 integer
补 boolean
@end
# {年度}年{if 补}补充{end}情况
--- data.ini
年度 = 2023
补 = 是
--- text
2023年补充情况

=== a heading that comes out empty is not written
--- template.rpt
@fields
题 text?
@end
# {题}
# 甲{题}
--- text
甲

=== a run-in heading stands in one paragraph with its text
--- template.rpt
## 认真开展学习研讨。:: 会前，支部集中学习。
--- text
认真开展学习研讨。会前，支部集中学习。

=== the text of a run-in heading goes on over the prose lines below
--- template.rpt
## 学习。:: 会前集中学习，
会后自学。

另一段。
--- text
学习。会前集中学习，会后自学。
另一段。

=== a double colon joins like a line break
--- template.rpt
# Scope. :: This report
# Scope. ::This
# 范围 :: Word
# Terms::none
--- text
Scope. This report
Scope. ::This
范围Word
Terms::none

=== the first double colon before a blank counts
--- template.rpt
# a::b :: c :: d
--- text
a::b c :: d

=== a double colon at the end of the line makes the next line its text
--- template.rpt
## 学习。::
会前集中学习。
--- text
学习。会前集中学习。

=== a run-in heading may hold control in both parts
--- template.rpt
@fields
甲 text?
乙 text
@end
## {if 甲}{甲}{else}其他{end}。:: {乙}完成。
--- data.ini
乙 = 丙
--- text
其他。丙完成。

=== only the heading has the heading's characters
--- template.rpt
@style body { size 三号 }
@style `heading 2` { font "楷体_GB2312"; size 三号 }
## 学习。:: 会前集中学习。
--- text
学习。会前集中学习。
--- docx word/document.xml //w:p/w:r/w:t
<w:t>学习。</w:t>
<w:t>会前集中学习。</w:t>

=== numbers come from the style that a level is tied to
--- template.rpt
@style 一级 { number "一、" }
@style 二级 { number "（一）" }
@style 三级 { number "1. " }
@heading 1 一级
@heading 2 二级
@heading 3 三级
# 甲
## 乙
### 丙
### 丁
## 戊
### 己
# 庚
## 辛
--- text
一、甲
（一）乙
1. 丙
2. 丁
（二）戊
1. 己
二、庚
（一）辛

=== a restyled built-in heading counts as well
--- template.rpt
@style `heading 1` { number "第一章　" }
@style `heading 2` { number "第一条　" continuous }
# 总则
## 甲
## 乙
# 附则
## 丙
--- text
第一章　总则
第一条　甲
第二条　乙
第二章　附则
第三条　丙

=== a run-in heading has its number too
--- template.rpt
@style `heading 2` { number "（一）" }
## 甲。:: 正文。
## 乙。:: 正文。
--- text
（一）甲。正文。
（二）乙。正文。

=== a heading may end in a mark for no number, and is not counted
--- template.rpt
@style `heading 1` { number "一、" }
# 甲
# 附录{-}
# 乙
# 结语 {-} :: 正文。
# 丙
--- text
一、甲
附录
二、乙
结语正文。
三、丙

=== the mark for no number is text in prose once escaped
--- template.rpt
甲\{-\}乙
--- text
甲{-}乙

=== a heading that is not written is not counted
--- template.rpt
@style `heading 1` { number "一、" }
@fields
题 text?
@end
# 甲
# {题}
# 乙
@if 题
# 丙
@end
# 丁
--- text
一、甲
二、乙
三、丁

=== headings in a loop are counted one after the other
--- template.rpt
@style `heading 1` { number "一、" }
@fields
题 list of text
@end
@for t in 题
# {t}
第{loop.index}节。
@end
--- data.ini
题 = 甲
题 = 乙
题 = 丙
--- text
一、甲
第1节。
二、乙
第2节。
三、丙
第3节。

=== numbers of a level show the level above
--- template.rpt
@style `heading 1` { number "1　" }
@style `heading 2` { number "1.1　" }
@style `heading 3` { number "1.1.1　" }
# 甲
## 乙
### 丙
### 丁
# 戊
## 己
### 庚
--- text
1　甲
1.1　乙
1.1.1　丙
1.1.2　丁
2　戊
2.1　己
2.1.1　庚

=== a paragraph in a style that is tied to a level is counted with the headings
--- template.rpt
@style 一级标题 { number "一、" }
@heading 1 一级标题
# 甲
@一级标题 乙
# 丙
--- text
一、甲
二、乙
三、丙
