#!/bin/sh
# Row 64: streams that are closed or whose reader is gone. Messages never come into a document.
. tests/system/common
printf '多 = 1\n名 = 防汛\n' >warned.ini

closed_stderr()
{
    "$RPTC" t.rpt warned.ini -o x.txt 2>&- && same x.txt expected.txt
}

closed_stdin_and_stderr()
{
    "$RPTC" t.rpt warned.ini -o y.txt <&- 2>&- && same y.txt expected.txt
}

all_closed()
{
    "$RPTC" t.rpt warned.ini -o z.txt <&- >&- 2>&- && same z.txt expected.txt
}

closed_stdout()
{
    "$RPTC" t.rpt d.ini --to txt -o - >&- 2>err
    [ $? -eq 74 ] && grep -q E0707 err
}

closed_stdin()
{
    "$RPTC" t.rpt - --from ini -o x2.txt <&- 2>err
    [ $? -eq 74 ] && [ ! -e x2.txt ]
}

# The reader opens the gate when it has closed its end.
reader_gone()
{
    mkfifo gate
    { cat gate >/dev/null; "$RPTC" t.rpt d.ini --to txt -o - 2>err; echo $? >code; } | { exec <&-; : >gate; }
    [ "$(cat code)" = 141 ] && [ ! -s err ]
}

messages_apart()
{
    "$RPTC" t.rpt warned.ini --to txt -o - >out 2>err && same out expected.txt && grep -q W0420 err
}

check 'row 64: standard error is closed' closed_stderr
check 'row 64: standard input and error are closed' closed_stdin_and_stderr
check 'row 64: all three are closed' all_closed
check 'row 64: standard output is closed' closed_stdout
check 'row 64: standard input is closed' closed_stdin
check 'row 64: the reader is gone' reader_gone
check 'row 64: messages go to standard error only' messages_apart
