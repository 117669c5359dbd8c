#!/bin/sh
# The work runs on a stack of its own: `ulimit -s` has no effect. (How deep templates and data may nest:
# tests/property/nesting.)
. "$(dirname "$0")/common"

# Each sample, in each form, on the smallest stack that the system starts a program with.
sample()
(
    cd "$top"
    for data in $(scripts/sample --list); do
        options=$(sed -n '1s/^; rptc: //p' "$data")
        scripts/sample "$RPTC" "$data" $options --to "$1" -o - >"$TMPDIR/usual.$1" 2>/dev/null
        (ulimit -s 64; exec scripts/sample "$RPTC" "$data" $options --to "$1" -o -) >"$TMPDIR/small.$1" 2>"$TMPDIR/err"
        cmp "$TMPDIR/usual.$1" "$TMPDIR/small.$1" || { echo "$data"; cat "$TMPDIR/err"; return 1; }
    done
)

# Without memory for a stack, the status and the message are the usual ones for no memory.
no_memory_for_it()
{
    (ulimit -v 30000; "$RPTC" t.rpt d.ini -o none.txt) 2>err
    code=$?
    [ $code -eq 71 ] && [ ! -e none.txt ] && grep -q E0013 err || { echo "status $code"; cat err; return 1; }
}

# The bounds hold for chains of thousands, of which nothing is left behind.
chain()
(
    mkdir "$1" && cd "$1" && awk "$2" >t.rpt
    status 77 "$RPTC" t.rpt -o o.docx && grep -q 'limit `depth` of 200' err && [ "$(ls)" = "err
out
t.rpt" ]
)

check 'samples on a stack of 64 KiB: text' sample txt
check 'samples on a stack of 64 KiB: Word files' sample docx
# A sanitizer needs more address space than that.
grep -q __asan_init "$RPTC" || check 'no memory for the stack' no_memory_for_it
check '13,293 records, each a member of the one before' chain records 'BEGIN {
    for (i = 0; i < 13292; i++) printf "@record r%d {a r%d}\n", i, i + 1
    printf "@record r%d {a text}\n@fields\nf r0?\n@end\nx\n", i }'
check '19,938 defaults, each of the next' chain defaults 'BEGIN {
    print "@fields"; for (i = 0; i < 19937; i++) printf "a%d integer=a%d+1\n", i, i + 1
    printf "a%d integer=1\n@end\n{a0}\n", i }'
