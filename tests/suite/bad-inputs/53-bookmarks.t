Row 53: names of bookmarks from what the template and the data say.

=== blanks, length, capitals and signs: each becomes a name that Word takes, and no other's
--- template.rpt
@fields
名 list of text
@end
@for 一 in 名
段落{loop.index}
@label "{一}"
@end
{for 一 in 名 sep "，"}{ref "{一}"}{end}
--- data.json
{"名": ["附件 1", "附件_1", "附件\t1", "Abc", "aBC", "ÀÉ", "àé", "1.1", "", "_Toc1", "é́", "𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十甲", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十乙", "<w:b/>&\"'"]}
--- docx word/document.xml //w:bookmarkStart/@w:name

=== the names of headings for the table of contents give way
--- template.rpt
@toc
# 甲 {#_Toc2}
# 乙
{ref _Toc2}
--- docx word/document.xml //w:bookmarkStart/@w:name
