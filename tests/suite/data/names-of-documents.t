The pattern of `-o` is read by the scanner that reads templates, as a string without its quotes.

--- frame
@fields
编号 text
…
@end
文
--- rows.ndjson
{"编号": "a1"}

=== a brace in a string of a value
--- within
名 text?
--- rows.ndjson
{"编号": "a1", "名": "甲"}
{"编号": "a2"}
--- command
template.rpt --rows rows.ndjson -o 'out/{编号}{名 ?? "}"}.txt'
--- files
out/a1甲.txt
out/a2}.txt

=== strings in values in strings, and quotes that are text
--- within
名 text?
--- rows.ndjson
{"编号": "a2"}
--- command
template.rpt --rows rows.ndjson -o '“"{名 ?? "“{编号 ?? "}"}”{if true then "\{" else "}"}"}"”.txt'
--- files
“"“a2”{"”.txt

=== signs that the pattern writes itself
--- within
--- command
template.rpt --rows rows.ndjson -o '\{{编号}}\"\\\.txt'
--- files
{a1}"\\.txt
--- messages
-o:1:12: warning[W0110]: `\.` is not an escape in a string: the backslash is kept as it is (a backslash is `\\`; the escapes are `\"`, `\{`, `\\` and `\n`)

=== a value that is not closed
--- within
--- command
template.rpt --rows rows.ndjson -o 'out/{编号.txt' --lang en
--- messages human
-o:1:5: error[E0109]: this `{` is not closed on its line
    1 | out/{编号.txt
      |     ^ close it with `}`

=== a string in a value that is not closed
--- within
--- command
template.rpt --rows rows.ndjson -o 'out/{编号 ?? "}.txt' --lang en
--- messages human
-o:1:12: error[E0110]: the text that `"` begins is not closed on its line
    1 | out/{编号 ?? "}.txt
      |              ^ close it with `"`

=== other faults
--- within
--- command
template.rpt --rows rows.ndjson -o '{}-{编号:0}-{if true}-{{编号}}-{1 +}-{编号 | f}.txt'
--- messages
-o:1:2: error[E0135]: unexpected `}` (expected a value)
-o:1:19: error[E0135]: unexpected `}` (expected an operator, or `then`)
-o:1:21: error[E0147]: a value is written in one pair of braces (write `{编号}`)
-o:1:32: error[E0135]: unexpected `}` (expected a value)

=== a line break, which a path of Windows has
--- within
--- command
template.rpt --rows rows.ndjson -o 'out\new{编号}.txt'
--- messages
-o:1:4: error[E0592]: this text is one line and cannot contain a line break (`\n`)

=== no value, for the brace is escaped
--- within
--- command
template.rpt --rows rows.ndjson -o 'out\{编号}.txt'
--- messages
rptc: error[E0037]: `out\{编号}.txt` contains no `{value}`, so all rows would have the same document (write it like 'out/{name}.docx', in single quotes)
--- exit
64

=== deeper than the limit
--- within
--- command
template.rpt --rows rows.ndjson -o '{[[[[编号][1]][1]][1]][1]}.txt' --limit depth=5
--- messages
-o:1:5: error[E0012]: beyond the limit `depth` of 5; `--limit depth=…` sets another
--- exit
77
