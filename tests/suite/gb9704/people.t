Whom it goes to, who was there, lists of names, of gb9704. Where they stand on the page is measured in tests/pages/people.rpt.

--- frame
@use gb9704
…

=== the bodies that it goes to are a paragraph in a style of its own
--- within
@fields
机关 list of text = ["县委", "县政府"]
@end
@主送 各乡镇人民政府，县政府各部门：
@主送 {join(机关, "、")}：
--- text
各乡镇人民政府，县政府各部门：
县委、县政府：
--- docx word/document.xml //w:pStyle/@w:val
Salutation
Salutation

=== six names to a line, those of two characters as wide as those of three
--- within
会议强调。

@出席(["张三丰", "李四", "王五六", "赵七八", "钱九", "孙十一", "周十二"])
@请假(["郑十四"])
@列席(["冯十五"])
--- text escaped
会议强调。
出席：张三丰\u0009李　四\u0009王五六\u0009赵七八\u0009钱　九\u0009孙十一
周十二
请假：郑十四
列席：冯十五

=== four of four characters
--- within
@出席(["欧阳修文", "李四", "王五六", "赵七八", "钱九"])
--- text escaped
出席：欧阳修文\u0009李　四\u0009王五六\u0009赵七八
钱　九

=== longer ones follow one another
--- within
@列席(["县财政局张三丰", "李四"])
--- text
列席：县财政局张三丰、李四

=== nobody: no label is left behind
--- within
@fields
请假人员 list of text?
@end
会议强调。

@出席([])
@请假(请假人员)
@列席(请假人员)
--- text
会议强调。

=== names in columns
--- within
@名单(["张三丰", "李四", "王五六", "赵七八", "钱九"])
@名单(["张三丰", "李四", "王五六", "赵七八", "钱九"], 每行: 3)
@名单(["张三丰", "李四"], 1)
@名单([])
@名单(["张三丰"])
--- text escaped
张三丰\u0009李　四\u0009王五六\u0009赵七八
钱　九
张三丰\u0009李　四\u0009王五六
赵七八\u0009钱　九
张三丰
李　四
张三丰

=== fewer to a line where names are long, and never none
--- within
@名单(["阿不都热西提·买买提", "李四", "王五六"])
@名单(["张三丰", "李四"], 0)
@名单(["张三丰", "李四", "王五六", "赵七八", "钱九一", "孙十一", "周十二"], 20)
--- text escaped
阿不都热西提·买买提\u0009李　四
王五六
张三丰
李　四
张三丰\u0009李　四\u0009王五六\u0009赵七八\u0009钱九一\u0009孙十一
周十二

=== a group stands at the first of its people
--- within
@fields
成员 list of 名单成员
@end
@分组名单(成员)
--- data.json
{"成员": [{"组": "组长", "姓名": "张三", "职务": "县长"},
  {"组": "副组长", "姓名": "李四光", "职务": "副县长"},
  {"组": "成员", "姓名": "王五"},
  {"组": "成员", "姓名": "赵六七", "职务": "局长"}]}
--- text escaped
组　长：张　三\u0009县长
副组长：李四光\u0009副县长
成　员：王　五
\u0009赵六七\u0009局长

=== nobody in any group
--- within
@fields
成员 list of 名单成员?
@end
正文。

@分组名单(成员)
--- text
正文。

=== names that no column could hold
--- within
@fields
长 text = "一二三四五六七八九十"
@end
@let 很长 = replace("甲甲甲甲甲甲甲甲甲甲", "甲", 长)
@出席([很长, "李四"])
@分组名单([{ 组: 很长, 姓名: "张三", 职务: "县长" }, { 组: "成员", 姓名: 很长, 职务: "局长" }])
@红头("某某县人民政府", "某政发〔2023〕1号", 签发人: [很长, "李四"])
--- text escaped
出席：一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十、李四
一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十：张　三\u0009县长
成　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　员：一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\u0009局长



某某县人民政府文件
某政发〔2023〕1号\u0009签发人：一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\u0009李　四
