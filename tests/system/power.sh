#!/bin/sh
# Row 63: a power loss. The disk operations of a run are recorded, and a power loss is simulated after each call
# (tests/faults/crash-points). tests/faults/power-loss does it with a disk.
. tests/system/common
${CC:-cc} -shared -fPIC -O1 -D_GNU_SOURCE -o record.so "$top/tests/faults/record.c" || exit 1
${CC:-cc} -shared -fPIC -O1 -D_GNU_SOURCE -o interpose.so "$top/tests/faults/interpose.c" || exit 1
i=0
while [ $i -lt 200 ]; do echo "{\"名\": \"$i\"}"; i=$((i + 1)); done >rows.ndjson
library=$PWD/record.so faults=$PWD/interpose.so scratch=$PWD

# keeps COMMAND…: in a new folder, with old files where new ones come.
keeps()
{
    rm -rf place
    mkdir place place/lib
    cp t.rpt d.ini rows.ndjson place
    for old in x.docx x.txt out-7.txt lib/library.lock d.txt; do echo old >"place/$old"; done
    echo '@let 甲 = 1' >place/lib/lib.rpt
    (cd place && TMPDIR=$scratch "$top/tests/faults/crash-points" "$library" "$@")
}

without_it_is_not_kept()
{
    keeps "$RPTC" t.rpt d.ini -o x.docx --no-sync
    [ $? -eq 1 ]
}

# The limit of open files makes small batches.
few_open_files()
{
    (ulimit -n 40 && keeps "$RPTC" t.rpt --rows rows.ndjson -o 'out/{名}/x.txt')
}

# Each row has a folder of its own; files and folders are synced once, and the working folder once a batch.
one_sync_a_batch()
{
    keeps "$RPTC" t.rpt --rows rows.ndjson -o 'out/{名}.txt' || return 1
    syncs=$(grep -c fsync record)
    [ "$syncs" -ge 200 ] && [ "$syncs" -lt 210 ] || { echo "$syncs calls of fsync for 200 files in a folder"; return 1; }
}

# with_fault FAULT COMMAND…
with_fault()
{
    fault=$1; shift
    ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=$faults RPTC_TEST_FAULT=$fault "$RPTC" --lang en "$@" 2>err
}

# The disk reports an error: what was there stays. sync_fails ERRNO CODE STATUS
sync_fails()
{
    mkdir -p fails
    echo old >fails/x.docx
    with_fault "fsync:1:$1" t.rpt d.ini -o fails/x.docx
    [ $? -eq "$3" ] && grep -q "$2" err && only fails x.docx && [ "$(cat fails/x.docx)" = old ] || { cat err; return 1; }
}

# A disk that does not support syncing is not an error.
sync_is_unknown()
{
    with_fault fsync:1:22 t.rpt d.ini -o fails/y.txt && same fails/y.txt expected.txt || { cat err; return 1; }
}

folder_sync_fails()
{
    with_fault syncdir:1:5 t.rpt d.ini -o fails/z.txt
    [ $? -eq 74 ] && grep -q 'E0715.*`fails`' err && same fails/z.txt expected.txt || { cat err; return 1; }
}

# The error is that of its row; the rows before it have their documents, and nothing else is left.
sync_fails_in_bulk()
{
    rm -rf many
    with_fault "$1" t.rpt --rows rows.ndjson -o 'many/{名}.txt' --message-format short
    [ $? -eq 74 ] && [ "$(grep -c error err)" = 1 ] && grep -q "error\[$2\].*many" err && grep -q 'row in line 3$' err &&
        [ -e many/1.txt ] && [ ! -e many/2.txt ] && [ ! -e many/199.txt ] && ! ls -A many | grep rptc- || { cat err; return 1; }
}

# A place that is taken from a document while it waits costs that row, not the run: here the third rename fails.
name_fails_in_bulk()
{
    rm -rf many
    with_fault renameat:3:13 t.rpt --rows rows.ndjson -o 'many/{名}.txt' --message-format short
    [ $? -eq 73 ] && grep -q 'error\[E0702\].*`many/2.txt`' err && grep -q 'row in line 3$' err && grep -q '1 of 200 rows' err &&
        [ ! -e many/2.txt ] && [ "$(ls -A many | wc -l)" -eq 199 ] || { cat err; return 1; }
}

# The messages about a row come after the faults of the rows before it.
messages_in_order()
{
    { echo '{"名": "a"}'; echo '{"名": ""}'; echo '{"名": "b"}'; } >order.ndjson
    with_fault renameat:1:13 t.rpt --rows order.ndjson -o 'order/{名}.txt' --message-format short
    [ "$(sed -n 's/.*error\[\(E[0-9]*\).*/\1/p' err | tr '\n' ' ')" = 'E0702 E0420 ' ] && only order b.txt || { cat err; return 1; }
}

check 'row 63: power, a new document' keeps "$RPTC" t.rpt d.ini -o new.docx
check 'row 63: power, a document in the place of an old one' keeps "$RPTC" t.rpt d.ini -o x.docx
check 'row 63: power, text' keeps "$RPTC" t.rpt d.ini -o x.txt
check 'row 63: power, the blank data' keeps "$RPTC" fields t.rpt -o x.txt
check 'row 63: power, a make rule' keeps "$RPTC" deps t.rpt -o x.txt
check 'row 63: power, a lock' keeps "$RPTC" lock lib
check 'row 63: power, blessed examples' keeps "$RPTC" test --bless .
check 'row 63: power, many documents' keeps "$RPTC" t.rpt --rows rows.ndjson -o 'out-{名}.txt'
check 'row 63: power, many documents in new folders' keeps "$RPTC" t.rpt --rows rows.ndjson -o 'a/b/{名}/{名}.txt'
check 'row 63: power, few files may be open' few_open_files
check 'row 63: power, --no-sync does without' without_it_is_not_kept
check 'in bulk one sync a batch' one_sync_a_batch
check 'row 62: the disk fails at the sync' sync_fails 5 E0707 74
check 'row 62: no space left at the sync' sync_fails 28 E0706 74
check 'row 62: the quota is used up at the sync' sync_fails 122 E0706 74
check 'row 62: the disk turned read-only before the sync' sync_fails 30 E0702 73
check 'row 62: a disk that knows no sync' sync_is_unknown
check 'row 62: the disk fails at the sync of the folder' folder_sync_fails
check 'row 62: the disk fails at a sync in bulk' sync_fails_in_bulk fsync:3:5 E0707
check 'row 62: no space left at a sync in bulk' sync_fails_in_bulk fsync:3:28 E0706
check 'row 69: a name that fails in bulk' name_fails_in_bulk
check 'row 69: messages come in the order of the rows' messages_in_order
