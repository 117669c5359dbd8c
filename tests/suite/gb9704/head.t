The heads of the formats, 版记 and turned pages: what of them stands in the text and in the file. Where it stands on the page is for tests/pages.

--- frame gb9704
@use gb9704
…

--- frame gb9704 and title
@use gb9704
…
@title 通知

=== a head with nothing but what it must have
--- within gb9704 and title
@红头(机关: "某某县人民政府", 字号: "某政发〔2023〕1号")
--- text



某某县人民政府文件
某政发〔2023〕1号
通知
--- docx word/document.xml //w:p/w:pPr/w:pStyle/@w:val
份号
份号
份号
发文机关标志
发文字号
Title

=== all that may stand above the name
--- within gb9704 and title
@红头("某某县人民政府", "某政发〔2023〕1号", 份号: "000001", 密级: "机密★1年", 紧急程度: "特急")
--- text
000001
机密★1年
特急
某某县人民政府文件
某政发〔2023〕1号
通知
--- docx word/document.xml //w:p/w:pPr/w:pStyle/@w:val
份号
密级
紧急程度
发文机关标志
发文字号
Title

=== what is missing above the name is an empty line below what is there
--- within gb9704 and title
@fields
份号 text?
密级 text?
紧急程度 text?
@end
@红头("某某县人民政府", "某政发〔2023〕1号", 份号: 份号, 密级: 密级, 紧急程度: 紧急程度)
--- data.ini
紧急程度 = 特急
--- text
特急


某某县人民政府文件
某政发〔2023〕1号
通知
--- docx word/document.xml //w:p/w:pPr/w:pStyle/@w:val
紧急程度
份号
份号
发文机关标志
发文字号
Title

=== the name alone
--- within gb9704 and title
@红头("某某县人民政府", "某政发〔2023〕1号", 文件: false)
--- text



某某县人民政府
某政发〔2023〕1号
通知

=== a name of ten characters has its full size, a longer one less, a very long one narrower characters
--- within gb9704
@for 名 in ["一二三四五六七八", "一二三四五六七八九", "一二三四五六七八九十一二三四五", "一二三四五六七八九十一二三四五六七八九十"]
@红头(名, "某政发〔2023〕1号")
@end
@红头("一二三四", "某政发〔2023〕1号", 大小: 60)
--- docx word/document.xml //w:r/w:rPr/w:sz/@w:val
88
80
52
52
120
--- docx word/document.xml //w:r/w:rPr/w:w/@w:val
100
100
100
77
100

=== one 签发人
--- within gb9704
@红头("某某县人民政府", "某政发〔2023〕1号", 签发人: ["李四"])
@title 请示
--- text escaped
\n\n
某某县人民政府文件
某政发〔2023〕1号\u0009签发人：李四
请示

=== two share a line, two characters are spread to three
--- within gb9704
@红头("某某县人民政府", "某政发〔2023〕1号", 签发人: ["张三丰", "李四"])
@title 请示
--- text escaped
\n\n
某某县人民政府文件
某政发〔2023〕1号\u0009签发人：张三丰\u0009李　四
请示

=== three: the number stands in the last line
--- within gb9704
@红头("某某县人民政府", "某政发〔2023〕1号", 签发人: ["张三丰", "李四", "王五六"])
@title 请示
--- text escaped
\n\n
某某县人民政府文件
\u0009签发人：张三丰\u0009李　四
某政发〔2023〕1号\u0009\u0009王五六
请示
--- docx word/document.xml //w:pPr/w:tabs/w:tab/@w:pos
5059
6319
7579
5059
6319
7579

=== five: names of two characters are as wide as three, a longer one makes its own column wider and stays as it is
--- within gb9704
@红头("某某县人民政府", "某政发〔2023〕1号", 签发人: ["张三丰", "李四", "王五六", "买买提江", "赵七"])
@title 请示
--- text escaped
\n\n
某某县人民政府文件
\u0009签发人：张三丰\u0009李　四
\u0009\u0009王五六\u0009买买提江
某政发〔2023〕1号\u0009\u0009赵　七
请示
--- docx word/document.xml //w:pPr/w:tabs/w:tab/@w:pos
4744
6004
7264
4744
6004
7264
4744
6004
7264

=== a long name alone in the first column, and one of two characters alone
--- within gb9704
@红头("某某县人民政府", "某政发〔2023〕1号", 签发人: ["欧阳修文", "李四", "王五"])
@title 请示
--- text escaped
\n\n
某某县人民政府文件
\u0009签发人：欧阳修文\u0009李　四
某政发〔2023〕1号\u0009\u0009王　五
请示
--- docx word/document.xml //w:pPr/w:tabs/w:tab/@w:pos
4744
6004
7579
4744
6004
7579

=== a list of 签发人 without any
--- within gb9704 and title
@fields
签发人 list of text?
联合 list of text?
@end
@红头("某某县人民政府", "某政发〔2023〕1号", 签发人: 签发人, 联合: 联合)
--- text



某某县人民政府文件
某政发〔2023〕1号
通知

=== joint: 文件 beside the names
--- within gb9704 and title
@红头("某某县人民政府", "某政发〔2023〕1号", 联合: ["某某县财政局", "某某县发展和改革局"])
--- text escaped
\n\n\n
某某县人民政府\u0009文件
某某县财政局\u0009
某某县发展和改革局\u0009
某政发〔2023〕1号
通知
--- docx word/document.xml //w:tc/w:tcPr/w:vMerge
<w:vMerge w:val="restart"/>
<w:vMerge/>
<w:vMerge/>

=== joint: the names alone
--- within gb9704 and title
@红头("某某县人民政府", "某政发〔2023〕1号", 联合: ["某某县财政局"], 文件: false)
--- text




某某县人民政府
某某县财政局
某政发〔2023〕1号
通知

=== a look of one's own
--- within gb9704 and title
@style 发文机关标志 { font "华文中宋"; color #C00000 }
@红头("某某县人民政府", "某政发〔2023〕1号", 大小: 36)
--- docx word/styles.xml //w:style[@w:styleId='发文机关标志']/w:rPr/*
<w:rFonts w:ascii="方正小标宋简体" w:cs="方正小标宋简体" w:eastAsia="华文中宋" w:hAnsi="方正小标宋简体"/>
<w:color w:val="C00000"/>
<w:spacing w:val="0"/>
<w:sz w:val="88"/>
<w:szCs w:val="88"/>

=== 信函: what is there shares the line of the number
--- within gb9704
@fields
份号 text?
密级 text?
紧急程度 text?
@end
@信函头("某某省人民政府", "某府函〔2023〕1号", 份号: 份号, 密级: 密级, 紧急程度: 紧急程度)
@title 函
--- text escaped
\u0009某府函〔2023〕1号
函

=== 信函: all of it
--- within gb9704
@信函头("某某省人民政府", "某府函〔2023〕1号", 份号: "000001", 密级: "秘密", 紧急程度: "特急")
@title 函
@信函版记(抄送: ["县委办公室"])
--- text escaped
000001\u0009某府函〔2023〕1号
秘密
特急
函
抄送：县委办公室。

=== 信函: without 份号
--- within gb9704
@信函头("某某省人民政府", "某府函〔2023〕1号", 密级: "秘密", 紧急程度: "特急")
@title 函
@信函版记()
--- text escaped
秘密\u0009某府函〔2023〕1号
特急
函

=== 信函: the head of the first page has the name, its foot no number
--- within gb9704
@信函头("某某省人民政府", "某府函〔2023〕1号", 紧急程度: "特急")
@title 函
@信函版记(主送: ["县委办公室", "县政府办公室"])
--- text escaped
特急\u0009某府函〔2023〕1号
函
主送：县委办公室，县政府办公室。
--- docx word/document.xml //w:sectPr/*
<w:headerReference r:id="rId6" w:type="default"/>
<w:headerReference r:id="rId7" w:type="even"/>
<w:headerReference r:id="rId8" w:type="first"/>
<w:footerReference r:id="rId9" w:type="default"/>
<w:footerReference r:id="rId10" w:type="even"/>
<w:footerReference r:id="rId11" w:type="first"/>
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>
<w:pgMar w:bottom="1491" w:footer="1134" w:gutter="0" w:header="1725" w:left="1588" w:right="1474" w:top="2098"/>
<w:cols w:space="425"/>
<w:titlePg/>
<w:docGrid w:linePitch="602"/>
--- docx word/header1.xml //w:t

=== 命令
--- within gb9704
@命令头("某某省人民政府令", "第1号")
现公布《某某办法》。
--- text
某某省人民政府令
第1号
现公布《某某办法》。

=== 纪要: with and without what may stand above its red line
--- within gb9704
@fields
期号 text?
机关 text?
日期 date?
@end
@纪要头("某某县人民政府常务会议纪要", 期号: 期号, 机关: 机关, 日期: 日期)
@title 纪要
--- text



某某县人民政府常务会议纪要

纪要
--- docx word/document.xml //w:p/w:pPr/w:pStyle/@w:val
份号
份号
份号
发文机关标志
发文字号
Title

=== 纪要: the number of the issue alone
--- within gb9704
@纪要头("某某县人民政府常务会议纪要", 期号: "第1期")
@title 纪要
--- text



某某县人民政府常务会议纪要
第1期
纪要

=== 纪要: all of it
--- within gb9704
@纪要头("某某县人民政府常务会议纪要", "第1期", "某某县人民政府办公室", date("2023-11-05"), 密级: "秘密")
@title 纪要
--- text escaped
秘密


某某县人民政府常务会议纪要
第1期
某某县人民政府办公室\u00092023年11月5日
纪要

=== 版记: one full stop, whoever wrote it
--- within gb9704
正文。
@版记(抄送: ["县委办公室", "县政协办公室。"], 主送: ["各乡镇人民政府"], 印发机关: "县政府办公室", 印发日期: date("2023-01-05"))
--- text
正文。
主送：各乡镇人民政府。 抄送：县委办公室，县政协办公室。
县政府办公室 2023年1月5日印发
--- docx word/document.xml //w:tblPr/w:tblpPr
<w:tblpPr w:horzAnchor="page" w:tblpX="1588" w:tblpYSpec="bottom" w:vertAnchor="margin"/>

=== 版记: nobody else gets it
--- within gb9704
@fields
抄送 list of text?
@end
正文。
@版记(抄送: 抄送, 印发机关: "县政府办公室", 印发日期: date("2023-11-05"))
@信函版记(抄送)
--- text
正文。
县政府办公室 2023年11月5日印发
--- docx word/document.xml //w:tr/w:trPr
<w:trPr><w:cantSplit/></w:trPr>

=== 版记 on a page of its own: an even one, upright, its foot without a number and as high as there is room
--- within gb9704
正文。
@横排()
横排。
@版记(印发机关: "县政府办公室", 印发日期: date("2023-11-05"), 另页: true)
--- text
正文。
横排。
县政府办公室 2023年11月5日印发
--- docx word/document.xml //w:body/w:sectPr
<w:sectPr><w:headerReference r:id="rId12" w:type="default"/><w:headerReference r:id="rId12" w:type="even"/><w:footerReference r:id="rId13" w:type="default"/><w:footerReference r:id="rId13" w:type="even"/><w:type w:val="evenPage"/><w:pgSz w:code="9" w:h="16838" w:w="11906"/><w:pgMar w:bottom="1984" w:footer="1435" w:gutter="0" w:header="850" w:left="1588" w:right="1474" w:top="2098"/><w:cols w:space="425"/><w:docGrid w:linePitch="579"/></w:sectPr>
--- docx word/footer5.xml //w:p
<w:p><w:pPr><w:pStyle w:val="版记页脚"/></w:pPr></w:p>

=== 信函: 版记 on a page of its own
--- within gb9704
@fields
抄送 list of text?
@end
@信函头(机关: "某某县人民政府", 字号: "某政函〔2023〕1号")
@title 函
正文。
@信函版记(抄送, 另页: true)
--- data.ini
抄送 = 县委办公室
--- text escaped
\u0009某政函〔2023〕1号
函
正文。
抄送：县委办公室。
--- docx word/document.xml //w:sectPr/w:type
<w:type w:val="evenPage"/>

=== 信函: nobody gets it, no page
--- within gb9704
@信函头(机关: "某某县人民政府", 字号: "某政函〔2023〕1号")
@title 函
正文。
@信函版记([], 另页: true)
--- text escaped
\u0009某政函〔2023〕1号
函
正文。
--- docx word/document.xml //w:sectPr/w:type

=== pages turned, and back
--- within gb9704
正文。
@横排()
@table { header 1 }
| 序号 |
| 1 |
@end
@竖排()
正文。
--- text
正文。
序号
1
正文。
--- docx word/document.xml //w:sectPr/w:pgSz
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>
<w:pgSz w:code="9" w:h="11906" w:orient="landscape" w:w="16838"/>
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>
--- docx word/document.xml //w:sectPr/w:pgMar
<w:pgMar w:bottom="1984" w:footer="1435" w:gutter="0" w:header="851" w:left="1588" w:right="1474" w:top="2098"/>
<w:pgMar w:bottom="1474" w:footer="1134" w:gutter="0" w:header="850" w:left="1985" w:right="2098" w:top="1587"/>
<w:pgMar w:bottom="1984" w:footer="1435" w:gutter="0" w:header="850" w:left="1588" w:right="1474" w:top="2098"/>

=== the blank form
--- within gb9704
@fields
机关 text
字号 text
份号 text
签发人 list of text
抄送 list of text
日期 date
@end
@红头(机关, 字号, 份号: 份号, 签发人: 签发人)
@title 请示
@版记(抄送, 印发机关: 机关, 印发日期: 日期)
--- args
--draft
--- text escaped
X


X文件
X\u0009签发人：X
请示
抄送：X。
X X年X月X日印发

=== a head without its number
--- within gb9704
@红头(机关: "某某县人民政府")
--- messages human
template.rpt:2:1: error[E0328]: `红头` needs a value for `字号`
    2 | @红头(机关: "某某县人民政府")
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
stdlib/gb9704/head.rpt:107:9: note: `红头` is declared here

=== names of the library are free for fields
--- within gb9704
@fields
标志字号 text = "甲"
份号 text = "乙"
@end
{标志字号}{份号}
@红头("某某县人民政府", "某政发〔2023〕1号", 份号: 份号)
--- text
甲乙
乙


某某县人民政府文件
某政发〔2023〕1号
