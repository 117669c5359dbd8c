`rptc fields`: what a template wants to know, before anybody has data.

=== a data file to fill in
--- template.rpt
@fields
上级   text                  "下发通知的上级单位"
年度   integer(1..)          "年度" = 2023
时段   one of "上午", "下午"  "时段"
编号   text /A\d+/           "编号"
请假   list? "请假人员" { 姓名 text "姓名"; 原因 text = "因公" }
会议   "会议" { 日期 date "日期"; 地点 text? }
议程   list of text          "议程"
@end
{上级}
--- command
fields template.rpt
--- text
; Data for template.rpt. What is open must be filled in.

; 下发通知的上级单位 (text)
上级 =
; 年度 (integer(1..); may be left out)
; 年度 = 2023
; 时段 (one of "上午", "下午")
时段 =
; 编号 (text /A\d+/)
编号 =
; 议程 (list of text; a line for each)
议程 =

; 请假人员 (list of record; may be left out)
; such a section for each
; [请假]
; 姓名 (text)
; 姓名 =
; (text; may be left out)
; 原因 = 因公

; 会议 (record)
[会议]
; 日期 (date)
日期 =
; (text; may be left out)
; 地点 =

=== the same in Chinese
--- template.rpt
@fields
上级   text   "下发通知的上级单位"
年度   integer(1..)          "年度" = 2023
议程   list of text          "议程"
请假   list? "请假人员" { 姓名 text "姓名" }
@end
{上级}
--- command
fields template.rpt --to ini --lang zh
--- text
; template.rpt 的数据。等号后空着的必须填写。

; 下发通知的上级单位 (text)
上级 =
; 年度 (integer(1..)，可不填)
; 年度 = 2023
; 议程 (list of text，每项一行)
议程 =

; 请假人员 (list of record，可不填)
; 每项一节
; [请假]
; 姓名 (text)
; 姓名 =

=== a schema for programs
--- template.rpt
@fields
名称   text(2..20)           "名称"
编号   text /A\d+/           "编号"
年度   integer(1..3000)      "年度" = 2023
金额   money                 "金额"
率     number?               "率"
日     date
时     time?
是     boolean = true
照片   image?
时段   one of "上午", "下\"午" = "上午"
议程   list of list of text
会议   { 日期 date; 人 list { 名 text } }
@end
{名称}
--- command
fields template.rpt --to json-schema
--- text
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "template.rpt",
  "type": "object", "additionalProperties": false, "properties": {
    "名称": { "title": "名称", "type": "string", "minLength": 2, "maxLength": 20 },
    "编号": { "title": "编号", "type": "string", "pattern": "^(?:A\\d+)$" },
    "年度": { "title": "年度", "type": "integer", "minimum": 1, "maximum": 3000, "default": 2023 },
    "金额": { "title": "金额", "type": ["number", "string"] },
    "率": { "title": "率", "type": ["number", "string"] },
    "日": { "type": "string", "format": "date" },
    "时": { "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$" },
    "是": { "type": "boolean", "default": true },
    "照片": { "type": "string" },
    "时段": { "type": "string", "enum": ["上午", "下\"午"], "default": "上午" },
    "议程": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } },
    "会议": { "type": "object", "additionalProperties": false, "properties": {
      "日期": { "type": "string", "format": "date" },
      "人": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": {
        "名": { "type": "string" }
      },
      "required": ["名"] } }
    },
    "required": ["日期", "人"] }
  },
  "required": ["名称", "编号", "金额", "日", "议程", "会议"]
}

=== a table for people
--- template.rpt
@fields
名称   text(2..20)           "名称 | *全*"
年度   integer               "年度" = 2023
人     list? "人员" { 名 text; 龄 integer? }
@end
{名称}
--- command
fields template.rpt --to markdown
--- text
# template.rpt

| name | type | given | what it is |
| --- | --- | --- | --- |
| 名称 | text(2..20) | required | 名称 \| \*全\* |
| 年度 | integer | default 2023 | 年度 |
| 人 | list of record | may be left out | 人员 |
| 人.名 | text | required |  |
| 人.龄 | integer | may be left out |  |

=== a template without fields
--- template.rpt
甲
--- command
fields template.rpt --to markdown
--- text
# template.rpt

| name | type | given | what it is |
| --- | --- | --- | --- |

=== what is wrong with the template is said instead
--- template.rpt
@fields
名称 texd
@end
{名称}
--- command
fields template.rpt
--- messages
template.rpt:2:4: error[E0205]: there is no type `texd` (did you mean `text`?)

=== it wants a template
--- command
fields --to ini
--- messages
rptc: error[E0029]: a template is wanted: `rptc fields TEMPLATE [--to ini|json-schema|markdown]` (`rptc fields --help` tells more)
--- exit
64

=== other forms are for documents
--- template.rpt
甲
--- command
fields template.rpt --to docx
--- messages
rptc: error[E0024]: `--to` does not take `docx` (one of `ini`, `json-schema`, `markdown`)
--- exit
64

=== into a file
--- template.rpt
@fields
名 text "名"
@end
{名}
--- command
fields template.rpt -o data.ini
--- file data.ini
; Data for template.rpt. What is open must be filled in.

; 名 (text)
名 =
