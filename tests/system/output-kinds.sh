#!/bin/sh
# Row 61: links, named pipes, standard output, terminals.
. tests/system/common

through_a_link()
{
    mkdir there
    echo old >there/real.txt
    ln -s there/real.txt link.txt
    status 0 "$RPTC" t.rpt d.ini -o link.txt && [ -L link.txt ] && same there/real.txt expected.txt && only there real.txt
}

to_standard_output()
{
    status 0 "$RPTC" t.rpt d.ini --to txt -o - && same out expected.txt && [ ! -e ./- ]
}

to_dev_stdout()
{
    status 0 "$RPTC" t.rpt d.ini --to txt -o /dev/stdout && same out expected.txt
}

# The content of a file to which a shell appends is kept.
appended()
{
    echo before >log
    "$RPTC" t.rpt d.ini --to txt -o - >>log && { echo before; cat expected.txt; } | cmp - log
}

to_a_pipe()
{
    mkfifo pipe.txt
    cat pipe.txt >got &
    status 0 "$RPTC" t.rpt d.ini -o pipe.txt || { kill $!; return 1; }
    wait $! && same got expected.txt && [ -p pipe.txt ]
}

from_a_pipe()
{
    mkfifo data.ini
    cat d.ini >data.ini &
    status 0 "$RPTC" t.rpt data.ini --to txt -o - || { kill $!; return 1; }
    wait $! && same out expected.txt
}

word_file_through_a_pipe()
{
    status 0 "$RPTC" t.rpt d.ini -o x.docx && "$RPTC" t.rpt d.ini --to docx -o - | cmp - x.docx
}

not_to_a_terminal()
{
    command -v script >/dev/null || { echo 'script(1) is missing'; return 1; }
    script -qec "$RPTC t.rpt d.ini --to docx -o - 2>err; echo \$? >code" typescript >/dev/null </dev/null
    [ "$(cat code)" = 73 ] && grep -q E0705 err
}

check 'row 61: a link is followed and stays' through_a_link
check 'row 61: `-` is standard output' to_standard_output
check 'row 61: /dev/stdout' to_dev_stdout
check 'row 61: standard output is appended to' appended
check 'row 61: a named pipe as output' to_a_pipe
check 'row 61: a named pipe as data' from_a_pipe
check 'row 61: a Word file through a pipe is the one on disk' word_file_through_a_pipe
check 'row 61: no Word file to a terminal' not_to_a_terminal
