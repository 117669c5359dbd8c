Row 33: data are never evaluated.

=== what means something in templates
--- template.rpt
@fields
甲 text
乙 text
丙 text
丁 list of text
@end
{甲}{乙}

{丙}
@for x in 丁
{x}

- {x}
@end
--- data.ini
甲 = {乙} ${x} #{y} {% if %}
乙 = {if true}a{end}
丙 = "{1 + 1} \n **b** ^[c] [d](http://e)"
丁 = @if 甲
丁 = # 题
丁 = | a | b |
--- text
{乙} ${x} #{y} {% if %}{if true}a{end}
{1 + 1} \n **b** ^[c] [d](http://e)
@if 甲
• @if 甲
# 题
• # 题
| a | b |
• | a | b |

=== in a string, a separator, a check's message
--- template.rpt
@fields
甲 text
@end
@warn 1 > 2 "见{甲}"
{"{甲}"}{for x in ["a", "b"] sep "{甲}"}{x}{end}
--- data.ini
甲 = {1 + 1}
--- text
{1 + 1}a{1 + 1}b
--- messages
template.rpt:4:1: warning[W0650]: 见{1 + 1}

=== doubled braces are a placeholder somebody left
--- template.rpt
@fields
甲 text
@end
{甲}
--- data.ini
甲 = {{ 7 * 7 }}
--- text
{{ 7 * 7 }}
--- messages
data.ini:1:5: warning[W0421]: `甲` is `{{ 7 * 7 }}`, which looks like a blank left to fill in
template.rpt:2:1: note: `甲` is declared here
