Row 10: signs that a Chinese input method types where ASCII is meant. In code most of them mean the same;
where they do not, the message shows the right form.

=== in code they mean the ASCII form
--- template.rpt
@fields
甲 integer（1..） “人数” ＝ 5
@end
@let 倍（x： integer） ＝ x ＊ 2
{倍（甲）：00}
--- text
10

=== full-width digits and letters in code
--- template.rpt
{１ + ａ}
--- messages
template.rpt:1:2: error[E0131]: `１` contains full-width letters or digits (write `1`)
template.rpt:1:6: error[E0131]: `ａ` contains full-width letters or digits (write `a`)

=== a full stop means nothing in code
--- template.rpt
@let a = 甲。乙
完
--- messages
template.rpt:1:11: error[E0127]: `。` means nothing in code (write `.`)

=== nor does a full-width percent sign, behind a name or a number
--- template.rpt
@let a = today ％
@let b = 1％
完
--- messages
template.rpt:1:16: error[E0127]: `％` means nothing in code (write `mod`)
template.rpt:2:11: error[E0127]: `％` means nothing in code (write `mod`)

=== full-width braces in code
--- template.rpt
@style 甲 ｛ bold ｝
完
--- messages
template.rpt:1:10: error[E0127]: `｛` means nothing in code (write `{`)

=== a full-width slash is read as the ASCII one, with a warning
--- template.rpt
{6 ／ 2}
--- text
3
--- messages
template.rpt:1:4: warning[W0106]: a full-width slash is read as `/`

=== a full-width vertical bar is a pipe in code
--- template.rpt
{[1, 2] ｜ count}
--- text
2

=== full-width quotation marks are not mapped inside strings and formats
--- template.rpt
{"（一）：＋"}，{1.5:0.0（万元）}
--- text
（一）：＋，1.5（万元）
