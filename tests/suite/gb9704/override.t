An organization's own library over gb9704: every value is a style, a setting or a parameter, no component is copied.

--- frame
@use gb9704
…
完

=== a library changes the page, its number and the look of the head
--- org/org.rpt
@use gb9704
@page { margin left 30mm right 29mm; grid chars 27 }
@style 发文机关标志 { color #C00000; font "华文中宋" latin "华文中宋" }
@style 发文字号 { border bottom 2.25pt #C00000 space 9pt }
@style 页码 { align center; indent right 0字 }
@footer
@页码 第{page}页
@end
--- template.rpt
@use org
@红头(机关: "某某局", 字号: "某发〔2023〕1号", 行宽: 428)
完
--- text



某某局文件
某发〔2023〕1号
完
--- docx word/document.xml //w:pgMar/@w:left
1701
--- docx word/document.xml //w:footerReference/@w:type
default
even
--- docx word/styles.xml //w:style[@w:styleId='发文机关标志']/w:rPr/w:color/@w:val
C00000
--- docx word/styles.xml //w:style[@w:styleId='发文字号']/w:pPr/w:pBdr/w:bottom/@w:sz
18

=== another word behind the name, another place for it
--- within
@红头(机关: "某某局", 字号: "第1期", 字样: "简报", 上空: 0)
--- text



某某局简报
第1期
完
--- docx word/document.xml //w:p/w:pPr/w:spacing/@w:before
26

=== the word behind joint names is as wide as it is
--- within
@红头(机关: "某某县财政局", 联合: ["某某县审计局"], 字号: "第1期", 字样: "工作简报")
--- text




某某县财政局	工作简报
某某县审计局	
第1期
完
--- docx word/document.xml //w:gridCol/@w:w
5080
3690

=== without the word joint names stand alone, whatever it is
--- within
@红头(机关: "某某县财政局", 联合: ["某某县审计局"], 字号: "第1期", 字样: "简报", 文件: false)
--- text




某某县财政局
某某县审计局
第1期
完

=== a shorter line moves the names that sign
--- within
@红头(机关: "某某局", 字号: "某发〔2023〕1号", 签发人: ["张三丰"], 行宽: 428)
--- text escaped
\n\n
某某局文件
某发〔2023〕1号\u0009签发人：张三丰
完
--- docx word/document.xml //w:p/w:pPr/w:tabs/w:tab/@w:pos
6035
7295
8240

=== and a long name is fitted into it
--- within
@红头(机关: "某某县人民政府办公室", 字号: "某发〔2023〕1号", 行宽: 400)
--- text



某某县人民政府办公室文件
某发〔2023〕1号
完
--- docx word/document.xml //w:p[4]/w:pPr/w:spacing/@w:line
660

=== 落款 keeps what the standard relates on a shorter line
--- template.rpt
@use gb9704
完
@落款("某某局", date("2023-11-05"), 行宽: 428)
@盖章落款("某某局", date("2023-11-05"), 行宽: 428)
@联合落款(["某某局", "某某县审计局"], date("2023-11-05"), 行宽: 428)
@联合盖章落款(["某某局", "某某县审计局"], date("2023-11-05"), 行宽: 428)
--- text escaped
完
某某局
2023年11月5日
某某局
2023年11月5日
某某局
某某县审计局
2023年11月5日
\u0009某某局\u0009某某县审计局
2023年11月5日
--- docx word/document.xml //w:p/w:pPr/w:ind/@w:left
5233
5873
3952
3952
5233
5233
5873
0
3952

=== 版记 is as wide as the text, whatever the margins are
--- template.rpt
@use gb9704
@page { margin left 30mm right 29mm; grid chars 27 }
完
@版记(印发机关: "某某局", 印发日期: date("2023-11-05"))
--- text
完
某某局 2023年11月5日印发
--- docx word/document.xml //w:tblW/@w:w
8561

=== a list of names has as many columns as its line holds
--- template.rpt
@use gb9704
@名单(["张三丰", "李四", "王五六", "赵七"], 每行: 4, 行宽: 200)
--- text escaped
张三丰\u0009李　四
王五六\u0009赵　七

=== a component of the library's own name replaces that of gb9704
--- org/org.rpt
@use gb9704
@define 附注(内容: text?)
@附注文字 {if 内容}注：{内容}{end}
@end
--- template.rpt
@use org
完
@附注("公开")
--- text
完
注：公开

=== what the library itself uses of its own stays as it is
--- org/org.rpt
@use gb9704
@let 标志字号(字数: number, 字号: number) = 10
--- template.rpt
@use org
@命令头(机关: "某某县人民政府令", 令号: "第1号")
--- text
某某县人民政府令
第1号
--- docx word/document.xml //w:p[1]/w:r/w:rPr/w:sz/@w:val
88

=== more lines on a page: those of the text are closer, and so is what counts in lines
--- within
@page { grid lines 25 }
@title 标题
--- text
标题
完
--- docx word/styles.xml //w:style[@w:styleId='Normal']/w:pPr/w:spacing/@w:line
510
--- docx word/styles.xml //w:style[@w:styleId='Title']/w:pPr/w:spacing/@w:before
1020
