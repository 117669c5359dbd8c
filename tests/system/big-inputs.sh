#!/bin/sh
# Rows 8, 9, 18 and 27: inputs that are too long, too deep or too many. An input over a limit ends with status 77 and
# names the limit; no stack overflows, and inputs within the limits are read.
. tests/system/common

# repeated TEXT COUNT
repeated()
{
    awk -v text="$1" -v count="$2" 'BEGIN { for (i = 0; i < count; i++) printf "%s", text }'
}

# refused LIMIT TEMPLATE…: status 77, with a message that names the limit, and nothing written.
refused()
{
    limit=$1; shift
    status 77 "$RPTC" "$@" --lang en -o refused.txt && grep -q "limit \`$limit\`" err && grep -q -- "--limit $limit=" err &&
        [ ! -e refused.txt ]
}

a_line_of_ten_megabytes()
{
    repeated 'abcdefghi ' 1000000 >line.rpt
    status 0 "$RPTC" line.rpt -o line.txt && [ "$(wc -c <line.txt)" -eq 10000000 ]
}

a_template_over_the_limit_of_its_source()
{
    repeated '0123456789abcde
' 1100000 >source.rpt
    refused source source.rpt
}

a_limit_that_the_user_sets()
{
    printf '%s\n' '一二三四五六七八九十' >small.rpt
    refused source small.rpt --limit source=20 && status 0 "$RPTC" small.rpt --limit source=1K -o small.txt
}

a_name_of_a_megabyte()
{
    { printf '{'; repeated a 1000000; printf '}\n'; } >name.rpt
    status 65 "$RPTC" name.rpt -o name.txt && grep -q E0201 err
}

a_million_tokens()
{
    { printf '{1'; repeated ' + 1' 500000; printf '}\n'; } >tokens.rpt
    refused depth tokens.rpt
}

many_short_paragraphs()
{
    repeated '甲{1 + 1}乙

' 100000 >many.rpt
    status 0 "$RPTC" many.rpt -o many.txt && [ "$(wc -l <many.txt)" -eq 100000 ]
}

# As a text it needs no more memory than a small one; as a Word file the uncompressed data are kept on the disk.
many_rows()
{
    cat >rows.rpt <<'END'
@let 十 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
@table { widths 2cm *; header 1; merge 1; caption "十万行" }
| 组 | 号 |
@for a in 十
@for b in 十
@for c in 十
@for d in 十
@for e in 十
| {a}{b}{c}{d} | **{e}** 号 |
@end
@end
@end
@end
@end
@end
END
    status 0 "$RPTC" rows.rpt -o rows.txt --limit memory=2M && [ "$(wc -l <rows.txt)" -eq 100002 ] &&
        status 0 "$RPTC" rows.rpt -o rows.docx --limit memory=10M
}

deep_brackets()
{
    { printf '{'; repeated '(' 100000; printf 1; repeated ')' 100000; printf '}\n'; } >brackets.rpt
    refused depth brackets.rpt
}

deep_lists()
{
    { printf '{count('; repeated '[' 100000; repeated ']' 100000; printf ')}\n'; } >lists.rpt
    refused depth lists.rpt
}

deep_blocks()
{
    { repeated '@if true
' 100000; printf '甲\n'; repeated '@end
' 100000; } >blocks.rpt
    refused depth blocks.rpt
}

deep_control_in_a_line()
{
    { repeated '{if true}' 100000; printf 甲; repeated '{end}' 100000; printf '\n'; } >control.rpt
    refused depth control.rpt
}

deep_strings()
{
    { repeated '{"' 50000; printf x; repeated '"}' 50000; printf '\n'; } >strings.rpt
    refused depth strings.rpt
}

deep_minus_signs()
{
    { printf '{'; repeated '- ' 100000; printf '1}\n'; } >minus.rpt
    refused depth minus.rpt
}

deep_records()
{
    { printf '@fields\n甲 '; repeated '{ a ' 100000; printf text; repeated ' }' 100000; printf '\n@end\n正文\n'; } >records.rpt
    refused depth records.rpt
}

deep_openings_without_an_end()
{
    repeated '@if true
' 100000 >open.rpt
    "$RPTC" open.rpt -o open.txt >out 2>err
    got=$?
    [ $got -eq 77 ] || [ $got -eq 65 ] || { echo "status $got"; return 1; }
}

depth_within_the_limit()
{
    { repeated '@if true
' 150; printf '甲\n'; repeated '@end
' 150; } >within.rpt
    status 0 "$RPTC" within.rpt -o within.txt && [ "$(cat within.txt)" = 甲 ]
}

loops_beyond_the_budget()
{
    cat >loops.rpt <<'END'
@let 十 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
@for a in 十
@for b in 十
@for c in 十
@for d in 十
@for e in 十
{if a * b * c * d * e < 0}甲{end}
@end
@end
@end
@end
@end
END
    refused steps loops.rpt --limit steps=10000
}

a_value_of_200_kilobytes()
{
    { printf '名 = '; repeated 一二三四五六七八九十 6827; printf '\n'; } >value.ini
    status 0 "$RPTC" t.rpt value.ini --to txt -o - && [ "$(sed -n 1p out | wc -m)" -eq 68276 ]
}

data_over_the_limit_of_input()
{
    { printf '名 = '; repeated 一二三四五六七八九十 1000; printf '\n'; } >big.ini
    refused input t.rpt big.ini --limit input=1000
}

a_section_path_of_many_names()
{
    { printf '['; repeated 'a.' 100000; printf 'a]\nb = 1\n'; } >path.ini
    "$RPTC" t.rpt path.ini d.ini -o path.txt >out 2>err
    got=$?
    [ $got -eq 0 ] || [ $got -eq 65 ] || [ $got -eq 77 ] || { echo "status $got"; return 1; }
}

check 'row 8: a line of ten megabytes is read' a_line_of_ten_megabytes
check 'row 8: a template over the limit of its source' a_template_over_the_limit_of_its_source
check 'row 8: a limit that the user sets' a_limit_that_the_user_sets
check 'row 8: a name of a megabyte' a_name_of_a_megabyte
check 'row 8: a sum of half a million terms is too deep' a_million_tokens
check 'row 8: a hundred thousand paragraphs with values' many_short_paragraphs
check 'row 8: a table of a hundred thousand rows streams' many_rows
check 'row 9: brackets in brackets' deep_brackets
check 'row 9: lists in lists' deep_lists
check 'row 9: blocks in blocks' deep_blocks
check 'row 9: control in control' deep_control_in_a_line
check 'row 9: strings in strings' deep_strings
check 'row 9: minus signs one after the other' deep_minus_signs
check 'row 9: records in records' deep_records
check 'row 9: blocks that nothing closes' deep_openings_without_an_end
check 'row 9: depth within the limit' depth_within_the_limit
check 'row 18: loops beyond the budget of steps' loops_beyond_the_budget
check 'row 27: a value of 200 kilobytes on a line' a_value_of_200_kilobytes
check 'row 27: data over the limit of input' data_over_the_limit_of_input
check 'row 9: a section path of a hundred thousand names' a_section_path_of_many_names
