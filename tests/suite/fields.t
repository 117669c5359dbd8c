`rptc fields`: what a template wants to know, before anybody has data.

--- frame every kind
@fields
名称   text(2..20)           "名称"
代码   text(18)              "代码"
备注   text(..50)?           "备注"
简介   text(10..)?
编号   text /A\d+/           "编号"
年度   integer(1..3000)      "年度" = 2023
人数   integer(1..)          "人数"
比例   number(..100)?        "比例"
金额   money                 "金额"
日     date
时     time?
是     boolean = true
照片   image?
时段   one of "上午", "下午" "时段"
议程   list of text          "议程"
会议   "会议" { 日期 date; 人 list { 名 text } }
@end
{名称}

--- frame field 名称
@fields
…
@end
{名称}

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

; 下发通知的上级单位（文字）
上级 =
; 年度（整数，不小于1，可不填）
; 年度 = 2023
; 议程（文字，可有多项，每项一行）
议程 =

; 请假人员（可不填）
; 每项一节
; [请假]
; 姓名（文字）
; 姓名 =

=== every type in Chinese
--- within every kind
--- command
fields template.rpt --to ini --lang zh
--- text
; template.rpt 的数据。等号后空着的必须填写。

; 名称（文字，2至20个字）
名称 =
; 代码（文字，18个字）
代码 =
; 备注（文字，不超过50个字，可不填）
; 备注 =
; 文字，不少于10个字，可不填
; 简介 =
; 编号（文字，合于 /A\d+/）
编号 =
; 年度（整数，1至3000，可不填）
; 年度 = 2023
; 人数（整数，不小于1）
人数 =
; 比例（数，不大于100，可不填）
; 比例 =
; 金额（金额）
金额 =
; 日期，如 2023-11-05
日 =
; 时间，如 14:30，可不填
; 时 =
; 是或否，可不填
; 是 = true
; 图片文件，可不填
; 照片 =
; 时段（“上午”“下午”之一）
时段 =
; 议程（文字，可有多项，每项一行）
议程 =

; 会议
[会议]
; 日期，如 2023-11-05
日期 =

; 每项一节
[会议.人]
; 文字
名 =

=== every type in Chinese, in the table
--- within every kind
--- command
fields template.rpt --to markdown --lang zh
--- text
# template.rpt

| 名称 | 类型 | 填写 | 说明 |
| --- | --- | --- | --- |
| 名称 | 文字，2至20个字 | 必填 | 名称 |
| 代码 | 文字，18个字 | 必填 | 代码 |
| 备注 | 文字，不超过50个字 | 可不填 | 备注 |
| 简介 | 文字，不少于10个字 | 可不填 |  |
| 编号 | 文字，合于 /A\\d+/ | 必填 | 编号 |
| 年度 | 整数，1至3000 | 默认 2023 | 年度 |
| 人数 | 整数，不小于1 | 必填 | 人数 |
| 比例 | 数，不大于100 | 可不填 | 比例 |
| 金额 | 金额 | 必填 | 金额 |
| 日 | 日期，如 2023-11-05 | 必填 |  |
| 时 | 时间，如 14:30 | 可不填 |  |
| 是 | 是或否 | 默认 true |  |
| 照片 | 图片文件 | 可不填 |  |
| 时段 | “上午”“下午”之一 | 必填 | 时段 |
| 议程 | 文字，可有多项 | 必填 | 议程 |
| 会议 | 一组内容 | 必填 | 会议 |
| 会议.日期 | 日期，如 2023-11-05 | 必填 |  |
| 会议.人 | 一组内容，可有多项 | 必填 |  |
| 会议.人.名 | 文字 | 必填 |  |

=== a schema for programs
--- within field 名称
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
--- within field 名称
名称   text(2..20)           "名称 | *全*"
年度   integer               "年度" = 2023
人     list? "人员" { 名 text; 龄 integer? }
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
--- within field 名称
名称 texd
--- command
fields template.rpt
--- messages
template.rpt:2:4: error[E0205]: there is no type `texd` (did you mean `text`?)

=== it wants a template
--- command
fields --to ini
--- messages
rptc: error[E0029]: no template was given: `rptc fields TEMPLATE [--to ini|json-schema|markdown]` (see `rptc fields --help`)
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
