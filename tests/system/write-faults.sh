#!/bin/sh
# Row 62: the disk is full, the device fails, a call is cut short or interrupted, at any write, close or rename.
. tests/system/common

${CC:-cc} -shared -fPIC -O1 -D_GNU_SOURCE -o interpose.so "$top/tests/faults/interpose.c" || exit 1
mkdir place

# with_fault FAULT KIND: assembles into place/x.KIND, where an old file stands, while that call fails.
with_fault()
{
    echo old >"place/x.$2"
    ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=$PWD/interpose.so RPTC_TEST_FAULT=$1 \
        "$RPTC" t.rpt d.ini -o "place/x.$2" 2>err
}

refused()
{
    with_fault "$1" "$2"
    code=$?
    [ $code -eq 74 ] || { echo "status $code"; cat err; return 1; }
    grep -q 'E070' err && [ "$(cat "place/x.$2")" = old ] && only place "x.$2"
    result=$?
    rm -f place/x.*
    return $result
}

survived()
{
    with_fault "$1" "$2"
    code=$?
    [ $code -eq 0 ] || { echo "status $code"; cat err; return 1; }
    "$RPTC" t.rpt d.ini -o "whole.$2" && cmp "place/x.$2" "whole.$2" && only place "x.$2"
    result=$?
    rm -f place/x.*
    return $result
}

for kind in txt docx; do
    check "row 62: no space left at a write, $kind" refused write:1:28 $kind
    check "row 62: an input or output error at a write, $kind" refused write:1:5 $kind
    check "row 62: the quota is used up at a write, $kind" refused write:1:122 $kind
    check "row 62: an error at the close, $kind" refused close:1:5 $kind
    check "row 62: an error at the rename, $kind" refused renameat:1:5 $kind
    check "row 62: a write that is cut short goes on, $kind" survived write:1:short $kind
    check "row 62: a write that is interrupted goes on, $kind" survived write:1:4 $kind
done
