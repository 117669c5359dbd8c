#!/bin/sh
# Row 61: nothing is written through a link that the user did not name, nor into a pipe or a device in a folder.
. tests/system/common
mkdir lib examples
echo '@let 机关 = "县委办"' >lib/lib.rpt
cp t.rpt d.ini examples
echo '{"名": "防汛"}' >rows.ndjson

# fresh: the files that a link must not reach.
fresh()
{
    echo victim >victim
}

# refuses CODE PLACE COMMAND…: a link, to a file or to nothing, a pipe and a device stand at the place, one after the
# other. Nothing blocks on the pipe.
refuses()
{
    code=$1 place=$2; shift 2
    for kind in 'ln -s ../victim' 'ln -s ../nothing' 'ln -s /dev/full' mkfifo 'ln -s ../d.ini'; do
        fresh
        rm -f "$place"
        $kind "$place"
        status 73 timeout 60 "$RPTC" "$@" --lang en && grep -Eq "error\[($code)\]" err || { echo "$kind"; cat err; return 1; }
        [ "$(cat victim)" = victim ] && [ ! -e nothing ] && { [ -L "$place" ] || [ -p "$place" ]; } || { echo "$kind"; return 1; }
    done
    rm -f "$place"
}

# no_link PLACE COMMAND…: the same where the user names the place: a pipe may stand there.
no_link()
{
    place=$1; shift
    for to in victim nothing d.ini /dev/full; do
        fresh
        rm -f "$place"
        ln -s "$to" "$place"
        status 73 "$RPTC" "$@" --lang en && grep -q 'error\[E0710\]' err && [ "$(cat victim)" = victim ] && [ ! -e nothing ] ||
            { echo "$to"; cat err; return 1; }
    done
    rm -f "$place"
    mkfifo "$place"
    cat "$place" >got &
    status 0 "$RPTC" "$@" || { kill $!; return 1; }
    wait $! && [ -s got ]
}

# A hard link is not followed: the other name keeps the old file.
a_second_name()
{
    echo old >lib/library.lock
    ln lib/library.lock other
    status 0 "$RPTC" lock lib && [ "$(cat other)" = old ] && grep -q lib.rpt lib/library.lock
}

# A file that appears at the path during the run is replaced, never written through.
a_link_that_comes_meanwhile()
{
    . "$top/tests/system/hold"
    rm -f lib/library.lock
    fresh
    hold run renameat:1 lock lib && ln -s ../victim lib/library.lock && let_go run && ends run $run 0 &&
        [ "$(cat victim)" = victim ] && [ ! -L lib/library.lock ] && grep -q lib.rpt lib/library.lock
}

in_bulk()
{
    mkdir -p many
    refuses 'E0710|E0711' many/防汛.txt t.rpt --rows rows.ndjson -o 'many/{名}.txt'
}

# A link to a folder is followed: it is the user's own choice, for example to use another disk.
a_folder_that_is_a_link()
{
    mkdir real
    ln -s real linked
    status 0 "$RPTC" t.rpt --rows rows.ndjson -o 'linked/{名}.txt' && [ -L linked ] && same real/防汛.txt expected.txt
}

check 'a lock' refuses 'E0710|E0711' lib/library.lock lock lib
check 'a lock has a second name' a_second_name
check 'a link that comes while it writes' a_link_that_comes_meanwhile
"$RPTC" test --bless examples >/dev/null 2>&1 # the messages are none
rm -f examples/*.txt
check 'the text of an example' refuses 'E0710|E0711|E0003' examples/d.txt test --bless examples
check 'the blank data' no_link fields.ini fields t.rpt -o fields.ini
check 'a make rule' no_link t.d deps t.rpt -o t.d
check 'documents in bulk' in_bulk
check 'a folder that is a link' a_folder_that_is_a_link
