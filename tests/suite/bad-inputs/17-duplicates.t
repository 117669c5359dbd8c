Row 17: what is declared twice is reported with both places.

=== a field
--- template.rpt
@fields
甲 text?
乙 text?
甲 integer?
@end
完
--- messages
template.rpt:4:1: error[E0207]: `甲` is declared twice
template.rpt:2:1: note: the first one is here

=== a member, a record, a value
--- template.rpt
@fields
会议? { 甲 text; 甲 text }
@end
@record 人 { 名 text }
@record 人 { 姓 text }
@let 值 = 1
@let 值 = 2
完
--- messages
template.rpt:2:15: error[E0207]: `甲` is declared twice
template.rpt:2:7: note: the first one is here
template.rpt:5:9: error[E0207]: `人` is declared twice
template.rpt:4:9: note: the first one is here
template.rpt:7:6: error[E0207]: `值` is declared twice
template.rpt:6:6: note: the first one is here

=== a field and a value of one name
--- template.rpt
@fields
甲 text?
@end
@let 甲 = 1
完
--- messages
template.rpt:4:6: error[E0207]: `甲` is declared twice
template.rpt:2:1: note: the first one is here
