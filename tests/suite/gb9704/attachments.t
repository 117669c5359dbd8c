附件 and the list of them, of gb9704. Where they stand on the page is measured in tests/pages/attachments.rpt, attachment.rpt.

--- frame two attachments
@use gb9704
@fields
有方案 boolean
@end
正文。

@附件说明()
@附件("问题清单")
清单如下。
@if 有方案
@附件("工作方案")
方案如下。
@end

--- frame gb9704
@use gb9704
…

=== none: nothing is left of the list
--- within gb9704
正文。

@附件说明()
@落款("县局", date("2023-11-05"))
--- text
正文。
县局
2023年11月5日

=== one has no number
--- within gb9704
正文。

@附件说明()
@落款("县局", date("2023-11-05"))
@附件("问题清单")
清单如下。
--- text
正文。
附件：问题清单
县局
2023年11月5日
附件
问题清单
清单如下。
--- docx word/document.xml //w:pStyle/@w:val
Normal
附件说明文字
Signature
Date
附件字样
附件标题
Normal

=== two have numbers, also one that comes by a condition
--- within two attachments
--- data.ini
有方案 = 是
--- text escaped
正文。
附件：\u00091.\u0009问题清单
2.\u0009工作方案
附件1
问题清单
清单如下。
附件2
工作方案
方案如下。
--- docx word/document.xml //w:pStyle/@w:val
Normal
附件说明首项
附件说明项
附件序号
附件标题
Normal
附件序号
附件标题
Normal

=== and goes by it
--- within two attachments
--- data.ini
有方案 = 否
--- text
正文。
附件：问题清单
附件
问题清单
清单如下。

=== eleven, from data
--- within gb9704
@fields
附件 list of text
@end
正文。

@附件说明()
@for 名 in 附件
@附件(名)
@end
--- data.json
{"附件": ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子"]}
--- text escaped
正文。
附件：\u00091.\u0009甲
2.\u0009乙
3.\u0009丙
4.\u0009丁
5.\u0009戊
6.\u0009己
7.\u0009庚
8.\u0009辛
9.\u0009壬
10.\u0009癸
11.\u0009子
附件1
甲
附件2
乙
附件3
丙
附件4
丁
附件5
戊
附件6
己
附件7
庚
附件8
辛
附件9
壬
附件10
癸
附件11
子

=== a break in a title is of its own page only
--- within gb9704
@附件说明()
@附件("关于进一步加强安全生产工作的\n实施方案")
--- text
附件：关于进一步加强安全生产工作的实施方案
附件
关于进一步加强安全生产工作的
实施方案

=== their numbers go on over headings, which begin again, and references find them
--- within gb9704
见{ref 清单}。

@附件("方案")
# 目标
@附件("清单")
@label 清单
# 问题
--- text
见附件2。
附件1
方案
一、目标
附件2
清单
一、问题

=== where the style says so headings count on
--- within gb9704
@style 附件字样 { restart headings off }
# 概况
@附件("方案")
# 目标
@附件("清单")
# 问题
--- text
一、概况
附件1
方案
二、目标
附件2
清单
三、问题

=== a reference to a single one
--- within gb9704
见{ref 清单}。

@附件("清单")
@label 清单
--- text
见附件。
附件
清单

=== attachments without the list of them
--- within gb9704
正文。

@附件("清单")
--- text
正文。
附件
清单

=== a draft
--- within gb9704
@fields
附件 list of text
标题 text
@end
@附件说明()
@for 名 in 附件
@附件(名)
@end
@附件(标题)
--- args
--draft
--- text escaped
附件：\u00091.\u0009X
2.\u0009X
附件1
X
附件2
X
