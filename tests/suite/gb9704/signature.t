落款: name, date, seals and notes of gb9704. Where they stand on the page is measured in tests/pages/signature.rpt.

--- frame
@use gb9704
…

=== name and date
--- within
@fields
机关 text
日期 date
@end
正文。

@落款(机关, 日期)
--- data.ini
机关 = 某某市财政局办公室
日期 = 2023-11-05
--- text
正文。
某某市财政局办公室
2023年11月5日
--- docx word/document.xml //w:ind/@w:left
5369
6009

=== a name hardly longer than the date, and one much longer
--- within
@落款("某某市教育局", date("2023-11-05"))
@落款("某某市某某局教", date("2023-11-05"))
@落款("某某市某某局教育科", date("2023-11-05"))
@落款("某某省某某市某某县某某乡人民政府安全生产委员会办公室督查组", date("2023-11-05"))
--- docx word/document.xml //w:ind/@w:left
5517
6157
5517
6157
5369
6009
0
640

=== the day and the month have no zero in front
--- within
@落款("县局", date("2024-01-05"))
--- text
县局
2024年1月5日

=== by name, with full-width signs
--- within
@落款（日期：date（"2024-01-05"），机关：“县局”）
--- text
县局
2024年1月5日

=== a draft has masks in their places
--- within
@fields
机关 text
日期 date
各局 list of text
印章 image
@end
@落款(机关, 日期)
@联合落款(各局, 日期)
@盖章落款(机关, 日期, 印章)
@联合盖章落款(各局, 日期)
@签名章落款("市　长", 签名章: 印章, 日期: 日期)
--- args
--draft
--- text
X
X年X月X日
X
X年X月X日
X
X年X月X日
X
X年X月X日
市　长　　X

=== several bodies without seals: one edge, one blank line above the first only
--- within
正文。

@联合落款(["某某市财政局", "某某市发展和改革委员会"], date("2023-11-05"))
--- text
正文。
某某市财政局
某某市发展和改革委员会
2023年11月5日
--- docx word/document.xml //w:ind/@w:left
4739
4739
5379
--- docx word/document.xml //w:p/w:pPr/w:spacing/@w:before
579
0

=== one of them is like a single one
--- within
@联合落款(["某某市发展和改革委员会"], date("2023-11-05"))
@落款("某某市发展和改革委员会", date("2023-11-05"))
--- docx word/document.xml //w:ind/@w:left
4739
5379
4739
5379

=== none: only the date
--- within
正文。

@联合落款([], date("2023-11-05"))
@联合盖章落款([], date("2023-11-05"))
--- text
正文。
2023年11月5日
2023年11月5日

=== under a seal, without the picture of one
--- within
@盖章落款("某某市财政局", date("2023-11-05"))
--- text
某某市财政局
2023年11月5日
--- docx word/document.xml //w:ind/@w:left
4236
4236
--- docx word/document.xml //wp:anchor

=== and with one, which hangs on the date
--- within
@fields
印章 image?
@end
@盖章落款("某某市财政局", date("2023-11-05"), 印章)
--- data.ini
印章 = seal.png
--- images
seal.png 400x400
--- text
某某市财政局
2023年11月5日
--- docx word/document.xml //wp:anchor/@behindDoc
1
--- docx word/document.xml //w:p[2]//wp:extent/@cx
1512000
--- docx word/document.xml //w:p[2]//wp:posOffset
<wp:posOffset>3397027</wp:posOffset>
<wp:posOffset>-851400</wp:posOffset>

=== an optional seal that is not given
--- within
@fields
印章 image?
@end
@盖章落款("某某市财政局", date("2023-11-05"), 印章)
--- text
某某市财政局
2023年11月5日

=== joint seals: three to a row, the last one above the date
--- within
@联合盖章落款(["甲局", "乙局", "丙局", "丁局"], date("2023-11-05"))
--- text escaped
\u0009甲局\u0009乙局\u0009丙局
\u0009\u0009\u0009丁局
2023年11月5日
--- docx word/document.xml //w:tab/@w:pos
1191
3865
6540
1191
3865
6540

=== two to a row where a name is longer than 8 characters, one where it is longer than 13
--- within
@联合盖章落款(["甲市人民政府办公室", "乙局", "丙局"], date("2023-11-05"))
@联合盖章落款(["甲市人民政府安全生产委员会办公室", "乙局"], date("2023-11-05"))
--- text escaped
\u0009甲市人民政府办公室\u0009乙局
\u0009\u0009丙局
2023年11月5日
甲市人民政府安全生产委员会办公室
乙局
2023年11月5日

=== fewer seals than bodies
--- within
@fields
印章 list of image
@end
@联合盖章落款(["甲局", "乙局"], date("2023-11-05"), 印章)
--- data.ini
印章 = seal.png
--- images
seal.png 400x400
--- text escaped
\u0009甲局\u0009乙局
2023年11月5日
--- docx word/document.xml //wp:posOffset
<wp:posOffset>1669065</wp:posOffset>
<wp:posOffset>-851400</wp:posOffset>

=== a seal of the signatory, a name in its place, nothing at all
--- within
@fields
签名 image "签名章"
@end
@签名章落款("市　长", 签名章: 签名, 日期: date("2023-11-05"))
@签名章落款("市　长", "某某某", 日期: date("2023-11-05"))
@签名章落款("市　长")
--- data.ini
签名 = sign.png
--- images
sign.png 400x200
--- text
市　长　　签名章
2023年11月5日
市　长　　某某某
2023年11月5日
市　长　
--- docx word/document.xml //wp:extent/@cx
1296000

=== notes have their brackets once
--- within
@附注("此件公开发布")
@附注("（此件公开发布）")
--- text
（此件公开发布）
（此件公开发布）

=== a note that is missing leaves nothing
--- within
@fields
联系人 text?
@end
正文。

@附注("{联系人}")
@if 联系人
@附注(联系人)
@end
--- text
正文。

=== and in a draft its mask stands in brackets
--- within
@fields
联系人 text
@end
@附注("联系人：{联系人}")
@附注(联系人)
--- args
--draft
--- text
（联系人：X）
（X）

=== an organization's own signature takes its place
--- within
@define 落款(机关: text)
{机关}（章）
@end
@落款("县局")
--- text
县局（章）

=== an 附注 that nobody gives leaves nothing
--- within
@fields
附注 text?
@end
甲

@附注(附注)
@附注("联系人：张三")
--- text
甲
（联系人：张三）
