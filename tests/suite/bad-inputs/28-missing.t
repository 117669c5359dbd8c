Row 28: missing, empty and blank values, and blanks left to fill in.

=== all that is missing, at once
--- template.rpt
@fields
甲 text "名称"
乙 date
丙 { 丁 integer "人数"; 戊 text? }
己 list of text
@end
正文
--- data.ini
甲 =
乙 = 　　
--- messages
template.rpt:2:1: error[E0420]: there is no value for `甲`: 名称 (text)
data.ini:1:1: note: its value is empty here
note: data were read from data.ini
template.rpt:3:1: error[E0420]: there is no value for `乙`: date
data.ini:2:1: note: its value is empty here
template.rpt:4:1: error[E0420]: there is no value for `丙`: record (the section `[丙]`, in JSON the object `丙`, must contain `丁`)
template.rpt:5:1: error[E0420]: there is no value for `己`: list of text

=== a placeholder that was left is warned of
--- template.rpt
@fields
甲 text
乙 text
丙 text
丁 text
戊 text
己 text
@end
{甲}{乙}{丙}{丁}{戊}{己}
--- data.ini
甲 = X
乙 = XX
丙 = ____
丁 = {{姓名}}
戊 = ＸＸＸ
己 = 见____附件
--- text
XXX____{{姓名}}ＸＸＸ见____附件
--- messages
data.ini:1:5: warning[W0421]: `甲` is `X`, which looks like a blank left to fill in
template.rpt:2:1: note: `甲` is declared here
data.ini:2:5: warning[W0421]: `乙` is `XX`, which looks like a blank left to fill in
template.rpt:3:1: note: `乙` is declared here
data.ini:3:5: warning[W0421]: `丙` is `____`, which looks like a blank left to fill in
template.rpt:4:1: note: `丙` is declared here
data.ini:4:5: warning[W0421]: `丁` is `{{姓名}}`, which looks like a blank left to fill in
template.rpt:5:1: note: `丁` is declared here
data.ini:5:5: warning[W0421]: `戊` is `ＸＸＸ`, which looks like a blank left to fill in
template.rpt:6:1: note: `戊` is declared here
data.ini:6:5: warning[W0421]: `己` is `见____附件`, which looks like a blank left to fill in
template.rpt:7:1: note: `己` is declared here

=== words that only hold such letters are none
--- template.rpt
@fields
甲 text
乙 text
丙 one of "X", "Y"
@end
{甲}{乙}{丙}
--- data.ini
甲 = X光
乙 = a_b
丙 = X
--- text
X光a_bX
