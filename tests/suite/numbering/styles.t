# Styles that number their paragraphs (`number "第一条　"`), without being headings.

=== the paragraphs of a style are numbered, whatever stands between them
--- template.rpt
@style 条 { number "第一条　" }
@条 甲
正文。
@条 乙
@for n in [1, 2, 3, 4, 5, 6, 7, 8, 9]
@条 第{n}个
@end
--- text
第一条　甲
正文。
第二条　乙
第三条　第1个
第四条　第2个
第五条　第3个
第六条　第4个
第七条　第5个
第八条　第6个
第九条　第7个
第十条　第8个
第十一条　第9个
--- docx word/document.xml //w:p[1]/w:pPr/w:numPr/*
<w:ilvl w:val="0"/>
<w:numId w:val="2"/>

=== they begin again behind a heading, continuous ones go on
--- template.rpt
@style 条 { number "第一条　" continuous }
@style 款 { number "（1）" }
@style 章 { number "第一章　" }
@heading 1 章
# 总则
@条 甲
@款 子
@款 子
# 分则
@条 乙
@款 子
--- text
第一章　总则
第一条　甲
（1）子
（2）子
第二章　分则
第二条　乙
（1）子
