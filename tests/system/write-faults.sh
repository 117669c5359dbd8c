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

# The folder accepts no file: it is named, with a hint.
folder_is_named()
{
    echo old >place/x.txt
    ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=$PWD/interpose.so RPTC_TEST_FAULT=create:1:$1 \
        "$RPTC" t.rpt d.ini -o place/x.txt --lang en 2>err
    [ $? -eq 73 ] && grep -q 'E0712.*`place`' err && grep -q "$2" err && only place x.txt && [ "$(cat place/x.txt)" = old ] ||
        { cat err; return 1; }
}

# For every command that writes: the old file is kept, whether the disk fails at the first write, the sync or the rename.
other_commands_keep()
{
    place=$1; shift
    for fault in write:1:28 write:1:5 fsync:1:5 renameat:1:28 create:1:28; do
        echo '甲 = old' >"$place"
        cp "$place" before
        ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=$PWD/interpose.so RPTC_TEST_FAULT=$fault "$RPTC" "$@" >out 2>err
        [ $? -eq 74 ] && same "$place" before && ! ls -A other other/lib | grep rptc- || { echo "$fault"; cat err; return 1; }
    done
}

mkdir -p other/lib
echo '@let 甲 = 1' >other/lib/lib.rpt
cp t.rpt d.ini other

for kind in txt docx; do
    check "row 62: no space left at a write, $kind" refused write:1:28 $kind
    check "row 62: an input or output error at a write, $kind" refused write:1:5 $kind
    check "row 62: the quota is used up at a write, $kind" refused write:1:122 $kind
    check "row 62: an error at the close, $kind" refused close:1:5 $kind
    check "row 62: an error at the rename, $kind" refused renameat:1:5 $kind
    check "row 62: a write that is cut short goes on, $kind" survived write:1:short $kind
    check "row 62: a write that is interrupted goes on, $kind" survived write:1:4 $kind
done
check 'row 60: no permission in the folder' folder_is_named 13 'no permission'
check 'row 60: the disk is read-only' folder_is_named 30 'read-only'
check 'row 62: the disk fails, a lock' other_commands_keep other/lib/library.lock lock other/lib
check 'row 62: the disk fails, a blessed text' other_commands_keep other/d.txt test --bless other
check 'row 62: the disk fails, blank data' other_commands_keep other/lib/blank fields t.rpt -o other/lib/blank
check 'row 62: the disk fails, a make rule' other_commands_keep other/lib/rule deps t.rpt -o other/lib/rule
