The fifteen kinds of 《党政机关公文处理工作条例》, each as short as it may be, with the components that it takes; behind them what real
templates ask for that no sample shows. Samples show: 等N名 only where there are several (public-notice); names as wide as one another, the group at
the first of its people (name-list); blank rows and a row of names beside another (sign-in); （以下空白）, equal neighbours joined, subtotals
(budget-table); two and three parts of one record, the date in Chinese characters (referral-letter); a date left blank, a page for each person (pledge);
an optional row, 、 between people (meeting-record). Other files: attachments.t has the list of attachments, people.t names in columns, ../tables columns
that hang on data, repeated rows and loops without rounds, ../missing what is missing, ../peers-pains.t values with signs.

--- frame
@use gb9704
…

=== 决议: title and adoption, no signature
--- within
@会议标题("某某县第三届人民代表大会第二次会议\n关于政府工作报告的决议", "2023年11月5日某某县第三届人民代表大会第二次会议通过")

会议听取和审议了县长所作的政府工作报告，决定批准这个报告。
--- text
某某县第三届人民代表大会第二次会议
关于政府工作报告的决议
（2023年11月5日某某县第三届人民代表大会第二次会议通过）
会议听取和审议了县长所作的政府工作报告，决定批准这个报告。

=== 决定: with a head, signed; or adopted by a meeting
--- within
@红头(机关: "中共某某县委员会", 字号: "某委〔2023〕5号")
@会议标题("关于表彰先进基层党组织的决定", 通过: "")
@主送 各乡镇党委：

县委决定，对下列党组织予以表彰。

@落款("中共某某县委员会", date("2023-11-05"))

@会议标题("某某县人民代表大会常务委员会关于修改《某某规定》的决定", "（2023年11月5日某某县第三届人民代表大会常务委员会第十次会议通过）")

会议决定，对《某某规定》作如下修改。
--- text



中共某某县委员会文件
某委〔2023〕5号
关于表彰先进基层党组织的决定
各乡镇党委：
县委决定，对下列党组织予以表彰。
中共某某县委员会
2023年11月5日
某某县人民代表大会常务委员会关于修改《某某规定》的决定
（2023年11月5日某某县第三届人民代表大会常务委员会第十次会议通过）
会议决定，对《某某规定》作如下修改。

=== 命令: its own head, signed by a person
--- within
@命令头(机关: "某某县人民政府令", 令号: "第3号")

现公布《某某县城市道路管理办法》，自2023年12月1日起施行。

@签名章落款("县　长", "张三丰", 日期: date("2023-11-05"))
--- text
某某县人民政府令
第3号
现公布《某某县城市道路管理办法》，自2023年12月1日起施行。
县　长　　张三丰
2023年11月5日

=== 公报: the date below the title
--- within
@会议标题("中国共产党某某县第三届委员会第六次全体会议公报", "2023年11月5日中国共产党某某县第三届委员会第六次全体会议通过")

全会由县委常委会主持。
--- text
中国共产党某某县第三届委员会第六次全体会议公报
（2023年11月5日中国共产党某某县第三届委员会第六次全体会议通过）
全会由县委常委会主持。

=== 公告: to nobody in particular
--- within
@红头(机关: "某某县人民代表大会常务委员会公告", 字号: "第2号", 文件: false)
@title 公　告

补选张三丰为某某县第三届人民代表大会代表，现予公告。

@落款("某某县人民代表大会常务委员会", date("2023-11-05"))
--- text



某某县人民代表大会常务委员会公告
第2号
公　告
补选张三丰为某某县第三届人民代表大会代表，现予公告。
某某县人民代表大会常务委员会
2023年11月5日

=== 通告: numbered items to all
--- within
@title 关于县城部分道路限行的通告

因道路施工，现将有关事项通告如下：

@list "一、"
- 青禾路全天禁止货车通行。
- 限行期自2023年11月6日至12月5日。
@end

@落款("某某县公安局", date("2023-11-05"))
--- text
关于县城部分道路限行的通告
因道路施工，现将有关事项通告如下：
一、青禾路全天禁止货车通行。
二、限行期自2023年11月6日至12月5日。
某某县公安局
2023年11月5日

=== 意见: a head, headings of three levels
--- within
@红头(机关: "某某县人民政府", 字号: "某政发〔2023〕8号")
@title 关于促进粮食生产的意见
@主送 各乡镇人民政府：

为促进粮食生产，提出如下意见。
# 总体要求
# 重点任务
## 稳定面积。:: 落实到户。
## 提高单产
### 良种
### 良法
# 保障措施
## 加强领导

@落款("某某县人民政府", date("2023-11-05"))
--- text



某某县人民政府文件
某政发〔2023〕8号
关于促进粮食生产的意见
各乡镇人民政府：
为促进粮食生产，提出如下意见。
一、总体要求
二、重点任务
（一）稳定面积。落实到户。
（二）提高单产
1.良种
2.良法
三、保障措施
（一）加强领导
某某县人民政府
2023年11月5日

=== 通知: all that a document sent downwards may have
--- within
@红头(机关: "某某县人民政府办公室", 字号: "某政办发〔2023〕9号", 份号: "000001", 密级: "秘密★1年", 紧急程度: "特急")
@title 关于做好防汛工作的通知
@主送 各乡镇人民政府，县政府各部门：

请抓好落实。

@附件说明()
@盖章落款("某某县人民政府办公室", date("2023-11-05"))
@附注("此件不公开")

@附件("防汛值班表")
值班表另发。

@版记(抄送: ["县委办公室"], 印发机关: "某某县人民政府办公室", 印发日期: date("2023-11-05"))
--- text
000001
秘密★1年
特急
某某县人民政府办公室文件
某政办发〔2023〕9号
关于做好防汛工作的通知
各乡镇人民政府，县政府各部门：
请抓好落实。
附件：防汛值班表
某某县人民政府办公室
2023年11月5日
（此件不公开）
附件
防汛值班表
值班表另发。
抄送：县委办公室。
某某县人民政府办公室 2023年11月5日印发

=== 通报: who is named comes from a list
--- within
@fields
单位 list of text
@end
@title 关于{first(单位)}{if count(单位) > 1}等{count(单位)}个单位{end}工作情况的通报
@主送 各乡镇人民政府：

现对{单位 | join("、")}予以通报表扬。

@落款("某某县人民政府", date("2023-11-05"))
--- data.ini
单位 = 河口镇
单位 = 清溪乡
--- text
关于河口镇等2个单位工作情况的通报
各乡镇人民政府：
现对河口镇、清溪乡予以通报表扬。
某某县人民政府
2023年11月5日

=== 报告: upwards, so who signed it stands in the head
--- within
@红头(机关: "某某县人民政府", 字号: "某政报〔2023〕10号", 签发人: ["张三丰"])
@title 关于防汛工作情况的报告
@主送 市人民政府：

现将有关情况报告如下。

特此报告。

@落款("某某县人民政府", date("2023-11-05"))
--- text escaped
\n\n
某某县人民政府文件
某政报〔2023〕10号\u0009签发人：张三丰
关于防汛工作情况的报告
市人民政府：
现将有关情况报告如下。
特此报告。
某某县人民政府
2023年11月5日

=== 请示: upwards, one body, whom to ask in brackets at the end
--- within
@红头(机关: "某某县人民政府", 字号: "某政〔2023〕11号", 签发人: ["张三丰", "李四"])
@title 关于拨付救灾资金的请示
@主送 市人民政府：

拟请拨付救灾资金100万元。

妥否，请批示。

@落款("某某县人民政府", date("2023-11-05"))
@附注("联系人：王五，电话：0000-1234567")
--- text escaped
\n\n
某某县人民政府文件
某政〔2023〕11号\u0009签发人：张三丰\u0009李　四
关于拨付救灾资金的请示
市人民政府：
拟请拨付救灾资金100万元。
妥否，请批示。
某某县人民政府
2023年11月5日
（联系人：王五，电话：0000-1234567）

=== 批复: the title and number of what it answers
--- within
@红头(机关: "某某市人民政府", 字号: "某政复〔2023〕12号")
@title 关于同意拨付救灾资金的批复
@主送 某某县人民政府：

你县《关于拨付救灾资金的请示》（某政〔2023〕11号）收悉。现批复如下：

+ 同意拨付。
+ 专款专用。

此复。

@落款("某某市人民政府", date("2023-11-05"))
--- text



某某市人民政府文件
某政复〔2023〕12号
关于同意拨付救灾资金的批复
某某县人民政府：
你县《关于拨付救灾资金的请示》（某政〔2023〕11号）收悉。现批复如下：
1. 同意拨付。
2. 专款专用。
此复。
某某市人民政府
2023年11月5日

=== 议案: upwards to the people's congress, signed by the head of the government
--- within
@红头(机关: "某某县人民政府", 字号: "某政函〔2023〕13号", 签发人: ["张三丰"], 文件: false)
@title 关于提请审议《某某县城市管理条例（草案）》的议案
@主送 县人民代表大会常务委员会：

现提请审议。

@签名章落款("县　长", "张三丰", 日期: date("2023-11-05"))
--- text escaped
\n\n
某某县人民政府
某政函〔2023〕13号\u0009签发人：张三丰
关于提请审议《某某县城市管理条例（草案）》的议案
县人民代表大会常务委员会：
现提请审议。
县　长　　张三丰
2023年11月5日

=== 函: a page of its own
--- within
@信函头(机关: "某某县财政局", 字号: "某财函〔2023〕14号")
@title 关于商请提供有关资料的函
@主送 县统计局：

请予支持为盼。

@落款("某某县财政局", date("2023-11-05"))
@信函版记(抄送: ["县政府办公室"])
--- text escaped
\u0009某财函〔2023〕14号
关于商请提供有关资料的函
县统计局：
请予支持为盼。
某某县财政局
2023年11月5日
抄送：县政府办公室。

=== 纪要: its own head, who was there, no signature
--- within
@纪要头(名称: "某某县人民政府常务会议纪要", 期号: "第15期", 机关: "某某县人民政府办公室", 日期: date("2023-11-05"))

会议研究了防汛工作。

@出席(["张三丰", "李四"])
@列席(["王五六"])
@版记(印发机关: "某某县人民政府办公室", 印发日期: date("2023-11-05"))
--- text escaped
\n\n
某某县人民政府常务会议纪要
第15期
某某县人民政府办公室\u00092023年11月5日
会议研究了防汛工作。
出席：张三丰\u0009李　四
列席：王五六
某某县人民政府办公室 2023年11月5日印发

=== the date of adoption: missing, and in a draft
--- within
@fields
标题 text
通过 text
注记 text?
@end
@会议标题(标题, 通过)
@会议标题("关于某某的公报", 注记)
文
--- args
--draft
--- text
X
（X）
关于某某的公报
文

=== the title of a meeting's document: no blank line before the date, one behind it
--- within
@会议标题("关于某某的决议", "2023年11月5日通过")
文
--- docx word/document.xml //w:pPr/w:spacing
<w:spacing w:after="0"/>

=== one count, in Chinese and in Arabic digits
--- template.rpt
@fields
人员 list of text
@end
共{count(人员):一}名，名单如下（{count(人员)}名）：{人员 | join("、")}。
--- data.ini
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
人员 = 甲
--- text
共十二名，名单如下（12名）：甲、甲、甲、甲、甲、甲、甲、甲、甲、甲、甲、甲。

=== （一） begins again below each 一、, 第一条 goes on, 1. begins again in each
--- within
@style 章 : body { number "第一章　"; align center; indent first 0字 }
@heading 1 章
# 总则
@list "第一条　" continuous
- 为了规范，制定本办法。
- 下列事项适用：
  + 甲；
  + 乙。
@end
# 附则
@list "第一条　" continuous
- 由下列单位解释：
  + 丙；
  + 丁。
- 自公布之日起施行。
@end
## 办法
## 细则
# 其他
## 解释
--- text
第一章　总则
第一条　为了规范，制定本办法。
第二条　下列事项适用：
（1） 甲；
（2） 乙。
第二章　附则
第三条　由下列单位解释：
（1） 丙；
（2） 丁。
第四条　自公布之日起施行。
（一）办法
（二）细则
第三章　其他
（一）解释

=== forms of dates
--- template.rpt
@fields
始 date
止 date
@end
@let 起止(甲: date, 乙: date) = if year(甲) != year(乙) then "{甲}至{乙}" else if month(甲) != month(乙) then "{甲}至{乙:M月d日}" else "{甲}至{day(乙)}日"
{始}，{始:中文}，{始:yyyy.MM}，{始:M月d日（EEEE）}，{day(始)}日至{day(止)}日。

{起止(始, 止)}；{起止(始, add_months(止, 1))}；{起止(始, add_years(止, 1))}。
--- data.ini
始 = 2023-11-05
止 = 2023-11-07
--- text
2023年11月5日，二〇二三年十一月五日，2023.11，11月5日（星期日），5日至7日。
2023年11月5日至7日；2023年11月5日至12月7日；2023年11月5日至2024年11月7日。

=== an amount and the same in words
--- template.rpt
@fields
金额 money
@end
{金额:#,##0.00}元，人民币{金额:人民币}
--- data.ini
金额 = 1234.5
--- text
1,234.50元，人民币壹仟贰佰叁拾肆元伍角整

=== a total that is not what its parts come to
--- template.rpt
@fields
总数 integer
已解决 integer
未解决 integer
@end
@check 总数 = 已解决 + 未解决 "共{总数}个，已解决{已解决}个加未解决{未解决}个是{已解决 + 未解决}个"
共{总数}个，已解决{已解决}个，还有{未解决}个。
--- data.ini
总数 = 8
已解决 = 5
未解决 = 2
--- messages
template.rpt:6:1: error[E0650]: 共8个，已解决5个加未解决2个是7个
data.ini:1:6: note: `总数` is 8 here
data.ini:2:7: note: `已解决` is 5 here
data.ini:3:7: note: `未解决` is 2 here

=== 一是 to 四是 from a list, the last with a full stop
--- template.rpt
@fields
问题 list of text
@end
存在四个方面的问题：{for 项 in 问题}{loop.index:一}是{项}{if loop.last}。{else}；{end}{end}
--- data.ini
问题 = 学习不深
问题 = 作风不实
问题 = 担当不足
问题 = 纪律不严
--- text
存在四个方面的问题：一是学习不深；二是作风不实；三是担当不足；四是纪律不严。

=== a letter of referral for each row, from the sample
--- copy
../../../samples/referral-letter/letter.rpt letter.rpt
--- unit.ini
单位 = 某某县档案馆
字 = 某档介
年度 = 2023
对方 = 某某市档案馆
事由 = 查阅档案
日期 = 2023-11-05
--- letters.ndjson
{"序号": 1, "人员": ["李四"]}
{"序号": 2, "人员": ["张三", "王五", "赵六"], "职务": "主任"}
{"序号": 3, "人员": []}
--- command
letter.rpt unit.ini --rows letters.ndjson -o 介绍信/{序号}.txt
--- files
介绍信/1.txt
介绍信/2.txt
--- file 介绍信/2.txt
介绍信（存根）
某档介〔2023〕第002号
介绍张三等共叁人，前往某某市档案馆联系查阅档案。
二〇二三年十一月五日
－－－－某档介〔2023〕第002号（骑缝章）－－－－
介绍信
某档介〔2023〕第002号
某某市档案馆：
兹介绍我单位主任张三等共叁人，前往你处联系查阅档案，请予接洽。
某某县档案馆
二〇二三年十一月五日
（有效期壹拾伍天）
－－－－请沿此线裁下寄回－－－－
回　执
某某县档案馆：
你单位某档介〔2023〕第002号介绍信收悉，张三等共叁人联系的事项已办理。
（盖章）
年　　月　　日
--- messages
letter.rpt:29:1: error[E0650]: 没有写去的人
letters.ndjson:3:1: note: this is the row
rptc: note: 1 of 3 rows have no document

=== a pledge for each row, and a blank one
--- copy
../../../samples/pledge/pledge.rpt pledge.rpt
--- unit.ini
单位 = 某某县档案馆
节日 = 元旦
事项 = 不收礼品
--- rows.ndjson
{"人员": [{"姓名": "李四"}]}
{}
--- command
pledge.rpt unit.ini --rows rows.ndjson -o '{first(人员).姓名 ?? "空白"}.txt'
--- files
李四.txt
空白.txt
--- file 李四.txt
元旦期间廉洁过节承诺书
我是某某县档案馆李四。为严格落实中央八项规定精神，元旦期间我郑重承诺：
一、不收礼品。
以上承诺，请组织和群众监督。如有违反，愿意接受组织处理。
承诺人（签字）：　　　　　　
　　　　年　　月　　日
--- file 空白.txt
元旦期间廉洁过节承诺书
为严格落实中央八项规定精神，元旦期间我郑重承诺：
一、不收礼品。
以上承诺，请组织和群众监督。如有违反，愿意接受组织处理。
承诺人（签字）：　　　　　　
　　　　年　　月　　日
