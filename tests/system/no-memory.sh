#!/bin/sh
# Row 65: memory, descriptors and address space run out.
. tests/system/common
# Memory that was not freed when it ran out is not checked.
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0"

# Fails the 1st, 2nd, 4th … allocation until one beyond the last is asked for; each time nothing is left but a message.
every_allocation()
{
    kind=$1 n=1 refused=0
    mkdir "place-$kind"
    echo old >"place-$kind/x.$kind"
    while RPTC_FAIL_ALLOC=$n "$RPTC" t.rpt d.ini -o "place-$kind/x.$kind" 2>err; code=$?; [ $code -ne 0 ]; do
        [ $code -eq 71 ] && grep -q E0013 err && [ "$(cat "place-$kind/x.$kind")" = old ] && only "place-$kind" "x.$kind" ||
            { echo "allocation $n: status $code"; cat err; return 1; }
        refused=$((refused + 1)) n=$((n + 1 + n / 16))
    done
    [ $refused -gt 10 ] || { echo "only $refused allocations failed"; return 1; }
}

keeps_its_form()
{
    n=2000 # more than there are allocations
    until RPTC_FAIL_ALLOC=$n "$RPTC" t.rpt d.ini -o form.txt --message-format json 2>err; [ $? -eq 71 ]; do
        n=$((n * 3 / 4))
        [ $n -gt 0 ] || return 1
    done
    grep -q '"code":"E0013"' err
}

limit_of_ours()
{
    status 77 "$RPTC" t.rpt d.ini -o x.txt --limit memory=20K && grep -q -- '--limit memory=' err && [ ! -e x.txt ]
}

few_descriptors()
{
    (ulimit -n 8; "$RPTC" t.rpt d.ini -o few.txt) && same few.txt expected.txt
}

no_descriptors()
{
    (ulimit -n 3; "$RPTC" t.rpt d.ini -o none.txt) 2>err
    code=$?
    case $code in 71 | 74 | 127) ;; *) echo "status $code"; cat err; return 1 ;; esac
    [ ! -e none.txt ]
}

# The larger the file, the more memory is asked for; somewhere the system has no more.
address_space()
{
    { echo '名 = '; i=0; while [ $i -lt 14 ]; do echo "  防汛"; i=$((i + 1)); done; } >big.ini
    i=0; while [ $i -lt 19 ]; do sed 1d big.ini >half; cat half >>big.ini; i=$((i + 1)); done
    (ulimit -v 60000; "$RPTC" t.rpt big.ini -o big.txt) 2>err
    code=$?
    [ $code -eq 71 ] && [ ! -e big.txt ] || { echo "status $code"; cat err; return 1; }
}

check 'row 65: each allocation fails once, text' every_allocation txt
check 'row 65: each allocation fails once, Word file' every_allocation docx
check 'row 65: the message keeps its form' keeps_its_form
check 'row 65: the limit `memory`' limit_of_ours
check 'row 65: eight descriptors are enough' few_descriptors
check 'row 65: no descriptor is left' no_descriptors
# A sanitizer needs more address space than that.
grep -q __asan_init "$RPTC" || check 'row 65: the address space ends' address_space
