The form of samples/approval-form: a photograph in cells that are joined, and one form a person.

=== the photograph stands in the joined cell, as wide as the form says
--- copy
../../../samples/approval-form/form.rpt template.rpt
--- images
照片.jpg 413x579 dpi=300
--- data.ini
姓名 = 贺兰
照片 = 照片.jpg
--- docx word/document.xml //w:tr[1]//wp:inline/wp:extent/@cx
1080000
--- docx word/document.xml //w:tr[1]/w:tc[7]/w:tcPr/w:gridSpan/@w:val
2
--- docx word/document.xml //w:tc/w:p/w:r/w:drawing/wp:inline/wp:docPr/@descr
两寸近照

=== a form for each person
--- copy
../../../samples/approval-form/form.rpt form.rpt
--- images
甲.jpg 413x579 dpi=300
--- 全表.ini
填表人 = 罗青
填表日期 = 2024-04-02
--- 人员.ndjson
{"姓名": "贺兰", "性别": "女", "出生": "1985-04-12", "照片": "甲.jpg", "方式": "提拔", "公示": true}
{"姓名": "欧阳清", "出生": "1985-04-02", "入党": "1980-01-01", "工作": "2007-07-01"}
{"姓名": "丁一", "公示": false, "家庭": [{"称谓": "女儿", "姓名": "丁晓禾", "出生": "2012-04-03"}]}
--- command
form.rpt 全表.ini --rows 人员.ndjson -o 任免表/{姓名}.txt
--- files
任免表/丁一.txt
任免表/贺兰.txt
--- file 任免表/丁一.txt escaped
干部任免审批表
姓名\u0009丁　一\u0009性别\u0009\u0009出生年月 （岁）\u0009\u0009照片
民族\u0009\u0009籍贯\u0009\u0009出生地\u0009\u0009
入党 时间\u0009\u0009参加工 作时间\u0009\u0009健康状况\u0009\u0009
专业技 术职务\u0009\u0009熟悉专业 有何专长\u0009\u0009
学历 学位\u0009全日制 教育\u0009\u0009毕业院校 系及专业\u0009
\u0009在职 教育\u0009\u0009毕业院校 系及专业\u0009
现任职务\u0009
拟任职务\u0009
拟免职务\u0009
任免方式\u0009□提拔　□交流　□兼任　□免职\u0009任前公示\u0009□已公示 ☑未公示
简  历\u0009
奖惩 情况\u0009
年度考 核结果\u0009
任免 理由\u0009
家庭主 要成员 及重要 社会关 系\u0009称谓\u0009姓名\u0009年龄\u0009政治面貌\u0009工作单位及职务
\u0009女儿\u0009丁晓禾\u000911\u0009\u0009
\u0009\u0009\u0009\u0009\u0009
\u0009\u0009\u0009\u0009\u0009
\u0009\u0009\u0009\u0009\u0009
\u0009\u0009\u0009\u0009\u0009
\u0009\u0009\u0009\u0009\u0009
呈报 单位\u0009
\u0009（盖章） 年　　月　　日
审批机 关意见\u0009\u0009行政机关 任免意见\u0009
\u0009（盖章） 年　　月　　日\u0009\u0009（盖章） 年　　月　　日
填表人：罗青　　2024年4月2日填
--- messages
form.rpt:63:1: error[E0650]: 欧阳清的入党时间、参加工作时间都应当在出生以后
人员.ndjson:2:41: note: `入党` is 1980年1月1日 here
人员.ndjson:2:21: note: `出生` is 1985年4月2日 here
人员.ndjson:2:61: note: `工作` is 2007年7月1日 here
rptc: note: 1 of 3 rows have no document
