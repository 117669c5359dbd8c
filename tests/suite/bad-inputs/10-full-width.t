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

=== a full-width point and percent sign mean nothing in code
--- template.rpt
@let a = 甲。乙
@let b = 1％
完
--- messages

=== full-width braces in code
--- template.rpt
@style 甲 ｛ bold ｝
完
--- messages

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
