What the users of other template tools complain of most, each under the number of its place in that list: here it cannot
happen. That Word accepts what is written (1) is judged for every case of the suite by tests/conformance/suite.

=== 1 loops side by side, in tables, lists and links, give what Word accepts
--- template.rpt
@fields
人员 list { 姓名 text; 网址 text? }
@end
{for 人 in 人员}{人.姓名}{end}{for 人 in 人员}[{人.姓名}](https://example.org/{人.网址}){end}
@table { header 1 }
| 姓名 |{for 人 in 人员} {人.姓名} |{end} 合计 |
@for 人 in 人员
| {人.姓名} |{for 另 in 人员} ^[见{另.姓名}]- |{end} < |
@end
@end
@for 人 in 人员
+ {人.姓名}
@end
--- data.json
{ "人员": [{ "姓名": "张<三>", "网址": "a b&c" }, { "姓名": "李\"四\"", "网址": "" }] }
--- text escaped
张<三>李"四"张<三>李"四"
姓名\u0009张<三>\u0009李"四"\u0009合计
张<三>\u0009[1]-\u0009[2]-
李"四"\u0009[3]-\u0009[4]-
1. 张<三>
2. 李"四"
[1] 见张<三>
[2] 见李"四"
[3] 见张<三>
[4] 见李"四"

=== 2 conditions that do not hold leave no blank line
--- template.rpt
@fields
备注 text?
人 list of text?
@end
甲

@if 备注
备注：{备注}
@end

{if 备注}备注：{备注}{end}

{备注}

@for 名 in 人
{名}
@end

- {备注}

@if 备注
@table
| {备注} |
@end
@end

乙
--- text
甲
乙
--- docx word/document.xml //w:p
<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>

=== 4 special characters come out as they are
--- template.rpt
@fields
值 text
@end
{值}

@table { caption "表 {值}" }
| {值} | \|\* |
@end

[{值}](https://example.org/)^[{值}]

# {值}
--- data.ini
值 = <a & b> "c" 'd' ]]> {{x}} ${y} **z** | @if # \n 𠮷 &amp;
--- text escaped
<a & b> "c" 'd' ]]> {{x}} ${y} **z** | @if # \\n 𠮷 &amp;
表1　表 <a & b> "c" 'd' ]]> {{x}} ${y} **z** | @if # \\n 𠮷 &amp;
<a & b> "c" 'd' ]]> {{x}} ${y} **z** | @if # \\n 𠮷 &amp;\u0009|*
<a & b> "c" 'd' ]]> {{x}} ${y} **z** | @if # \\n 𠮷 &amp;[1]
<a & b> "c" 'd' ]]> {{x}} ${y} **z** | @if # \\n 𠮷 &amp;
[1] <a & b> "c" 'd' ]]> {{x}} ${y} **z** | @if # \\n 𠮷 &amp;
--- messages
data.ini:1:5: warning[W0421]: `值` is `<a & b> "c" 'd' ]]> {{x}} ${y} **z** | @…`, which looks like a blank left to fill in
template.rpt:2:1: note: `值` is declared here

=== 7 loops within loops in a table
--- template.rpt
@fields
部门 list { 名称 text; 人员 list { 姓名 text; 项目 list of text } }
@end
@table { widths 3cm 3cm *; header 1; merge 1 }
| 部门 | 姓名 | 项目 |
@for 部 in 部门
@for 人 in 部.人员
@for 项 in 人.项目
| {部.名称} | {人.姓名} | {loop.index}. {项} |
@empty
| {部.名称} | {人.姓名} | 无 |
@end
@end
| {部.名称}小计 | < | {count(部.人员)}人 |
@end
@end
--- data.json
{ "部门": [
  { "名称": "一部", "人员": [{ "姓名": "张三", "项目": ["甲", "乙"] }, { "姓名": "李四", "项目": [] }] },
  { "名称": "二部", "人员": [] },
  { "名称": "三部", "人员": [{ "姓名": "王五", "项目": ["丙"] }] } ] }
--- text escaped
部门\u0009姓名\u0009项目
一部\u0009张三\u00091. 甲
\u0009张三\u00092. 乙
\u0009李四\u0009无
一部小计\u00092人
二部小计\u00090人
三部\u0009王五\u00091. 丙
三部小计\u00091人

=== 8 as many columns as the data have
--- template.rpt
@fields
月份 list of text
人员 list { 姓名 text; 得分 list of integer }
@end
@table { widths 2cm * 2cm; header 1; align left center right }
| 姓名 |{for 月 in 月份} {月} |{end} 合计 |
@for 人 in 人员
| {人.姓名} |{for 分 in 人.得分} {分} |{end} {sum(人.得分)} |
@end
@end
--- data.json
{ "月份": ["一月", "二月", "三月"], "人员": [{ "姓名": "张三", "得分": [1, 2, 3] }, { "姓名": "李四", "得分": [4, 5, 6] }] }
--- text escaped
姓名\u0009一月\u0009二月\u0009三月\u0009合计
张三\u00091\u00092\u00093\u00096
李四\u00094\u00095\u00096\u000915
--- docx word/document.xml //w:tblGrid/w:gridCol/@w:w
1134
2012
2012
2014
1134

=== 9 pictures have their size, stand in loops and heads, and are there once
--- template.rpt
@fields
人员 list { 姓名 text; 照片 image? }
@end
@header
{人员[1].照片:1cm}
@end
@for 人 in 人员
@image 人.照片 { width 2cm; alt "{人.姓名}"; caption "{人.姓名}" }
@end
@table
@for 人 in 人员
| {人.姓名} | {人.照片:5mm} |
@end
@end
--- data.json
{ "人员": [{ "姓名": "张三", "照片": "a.png" }, { "姓名": "李四", "照片": "a.png" }, { "姓名": "王五" }] }
--- images
a.png 40x30
--- text escaped
张三
图1　张三
李四
图2　李四
张三\u0009照片
李四\u0009照片
王五\u0009
--- docx
[Content_Types].xml
_rels/.rels
word/document.xml
word/_rels/document.xml.rels
word/styles.xml
word/settings.xml
word/webSettings.xml
word/fontTable.xml
word/theme/theme1.xml
word/media/image1.png
word/header1.xml
word/_rels/header1.xml.rels
word/numbering.xml
docProps/core.xml
docProps/app.xml
--- docx word/document.xml //{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr/@id
3
4
5
6
--- docx word/document.xml //{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent
<wp:extent cx="720000" cy="540000"/>
<wp:extent cx="720000" cy="540000"/>
<wp:extent cx="180000" cy="135000"/>
<wp:extent cx="180000" cy="135000"/>

=== 10 a numbered list begins again in each round
--- template.rpt
@for 组 in [["甲", "乙"], ["丙", "丁"]]
第{loop.index:一}组：

@for 项 in 组
+ {项}
@end

@list "一是"
@for 项 in 组
- {项}
@end
@end
@end
--- text
第一组：
1. 甲
2. 乙
一是甲
二是乙
第二组：
1. 丙
2. 丁
一是丙
二是丁
--- docx word/document.xml //w:numId/@w:val
2
2
3
3
4
4
5
5

=== 11 page breaks in a loop leave no blank page at the end
--- template.rpt
@for 人 in ["张三", "李四"]
{人}

@pagebreak
@end
--- text
张三
李四
--- docx word/document.xml //w:p
<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>张三</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Normal"/><w:pageBreakBefore/></w:pPr><w:r><w:t>李四</w:t></w:r></w:p>

=== 11 a section for each, and none behind the last
--- template.rpt
甲

@for 人 in ["张三", "李四"]
@page { numbers from 1; start new }
{人}
@end
@page { orientation landscape }
--- text
甲
张三
李四
--- docx word/document.xml //w:sectPr/w:pgSz
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>
<w:pgSz w:code="9" w:h="16838" w:w="11906"/>

=== 12 contents and page numbers are there when the document is opened, and nothing asks
--- template.rpt
@toc { levels 1..2 }

# 概况

## 背景

{page} / {pages}
--- text
概况
背景
概况
背景
 / 
--- docx word/settings.xml //w:updateFields
--- docx word/document.xml //w:fldChar[@w:dirty]

=== 13 markup in data is text
--- template.rpt
@fields
值 text
名 list of text
@end
{值}

- {值}

@table
| {for 一 in 名}{一}{end} | {值} |
@end
--- data.json
{ "值": "**粗** [链](javascript:x) ^[注] {count(名)} @if <b> # | 竖 <w:br/>", "名": ["<", "^", "|"] }
--- text escaped
**粗** [链](javascript:x) ^[注] {count(名)} @if <b> # | 竖 <w:br/>
• **粗** [链](javascript:x) ^[注] {count(名)} @if <b> # | 竖 <w:br/>
<^|\u0009**粗** [链](javascript:x) ^[注] {count(名)} @if <b> # | 竖 <w:br/>

=== 16 what a template wants to know can be asked before there are data
--- template.rpt
@fields
名称 text "名称"
人员 list { 姓名 text "姓名" }
@end
{名称}
--- command
fields template.rpt --to markdown
--- text
# template.rpt

| name | type | given | what it is |
| --- | --- | --- | --- |
| 名称 | text | required | 名称 |
| 人员 | list of record | required |  |
| 人员.姓名 | text | required | 姓名 |

=== 16 a template is judged before there are data
--- template.rpt
@fields
名称 text "名称"
@end
{名呈}
--- command
check template.rpt
--- messages
template.rpt:4:2: error[E0201]: there is no field `名呈` (did you mean `名称`?)
template.rpt:2:1: note: `名称` is declared here

=== 17 joined cells are joined in the grid
--- template.rpt
@table { widths 2cm 3cm * }
| 甲 | < | 丙 |
| ^ | ^ | 丁 |
@row
@cell { down 2 }
一
@end
@cell { span 2 }
二
@end
@end
@row
@cell
三
@end
@cell
四
@end
@end
@end
--- text escaped
甲\u0009丙
\u0009丁
一\u0009二
\u0009三\u0009四
--- docx word/document.xml //w:tbl
<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:type="dxa" w:w="8306"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstColumn="0" w:firstRow="0" w:lastColumn="0" w:lastRow="0" w:noHBand="1" w:noVBand="1" w:val="0600"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/><w:gridCol w:w="1701"/><w:gridCol w:w="5471"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2835"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5471"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr><w:r><w:t>丙</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2835"/><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5471"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr><w:r><w:t>丁</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr><w:r><w:t>一</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7172"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1134"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1701"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr><w:r><w:t>三</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5471"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="表格单元格"/></w:pPr><w:r><w:t>四</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
