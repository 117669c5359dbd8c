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
{"名": ["附件 1", "附件_1", "附件\t1", "Abc", "aBC", "ÀÉ", "àé", "1.1", "_Toc1", "é́", "𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十甲", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十乙", "<w:b/>&\"'"]}
--- docx word/document.xml //w:bookmarkStart/@w:name
附件_1
附件_1_2
附件_1_3
Abc
aBC_2
ÀÉ
àé_2
_1_1
_Toc1
é_
𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀
一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十
一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八_2
_w_b_____
--- text
段落1
段落2
段落3
段落4
段落5
段落6
段落7
段落8
段落9
段落10
段落11
段落12
段落13
段落14
段落1，段落2，段落3，段落4，段落5，段落6，段落7，段落8，段落9，段落10，段落11，段落12，段落13，段落14

=== the names of headings for the table of contents give way
--- template.rpt
@toc
# 甲 {#_Toc2}
# 乙
{ref _Toc2}
--- docx word/document.xml //w:bookmarkStart/@w:name
_Toc1
_Toc2
_Toc2_2
--- text
甲
乙
甲
乙
甲
