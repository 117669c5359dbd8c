#!/bin/sh
# Row 62: the disk is full, or a file exceeds the allowed size.
. tests/system/common

{ printf '@fields\n项 list of text\n@end\n@for x in 项\n'; for i in 1 2 3 4 5 6 7 8 9; do echo "{x}第${i}段。"; echo; done; echo @end; } >long.rpt
{ i=0; while [ $i -lt 2000 ]; do echo "项 = 事项$i"; i=$((i + 1)); done; } >long.ini
mkdir place
echo old >place/x.txt
echo old >place/x.docx

full_output()
{
    status 74 "$RPTC" t.rpt d.ini --to txt -o /dev/full && grep -q E0706 err
}

full_standard_output()
{
    "$RPTC" t.rpt d.ini --to "$1" -o - >/dev/full 2>err
    [ $? -eq 74 ] && grep -q E0706 err
}

full_help()
{
    "$RPTC" --help >/dev/full 2>err
    [ $? -eq 74 ]
}

# The size is in blocks of 512 or 1024 bytes.
too_long_a_file()
{
    (ulimit -f 1; "$RPTC" long.rpt long.ini -o "place/x.$1") 2>err
    code=$?
    [ $code -eq 74 ] || { echo "status $code"; cat err; return 1; }
    [ "$(cat "place/x.$1")" = old ] && only place x.docx x.txt
}

check 'row 62: a full device' full_output
check 'row 62: standard output is full, text' full_standard_output txt
check 'row 62: standard output is full, Word file' full_standard_output docx
check 'row 62: standard output is full, help' full_help
check 'row 62: beyond the longest file, text' too_long_a_file txt
check 'row 62: beyond the longest file, Word file' too_long_a_file docx
