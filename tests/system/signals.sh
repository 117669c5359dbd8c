#!/bin/sh
# Row 63: a signal in the middle of a document leaves the old file or the whole new document, and nothing else.
. tests/system/common
. "$top/tests/system/hold"
cp t.rpt short.rpt
cp d.ini short.ini
"$RPTC" t.rpt d.ini -o expected.docx || exit 1

# Ten thousand million rounds: practically endless.
{ printf '@fields\n项 list of text\n@end\n'; for v in a b c d e; do echo "@for $v in 项"; done
  echo '第{a}项。'; for v in a b c d e; do echo @end; done; } >endless.rpt
{ i=0; while [ $i -lt 100 ]; do echo "项 = 事项$i"; i=$((i + 1)); done; } >endless.ini

# place KIND: a new folder, `there`, with an old file.
place()
{
    rm -rf there
    mkdir there
    echo old >"there/x.$1"
}

# The signal comes at the making of the temporary file, and is put off until it is known what to remove, or any time
# after that. keeps_old_begun SIGNAL KIND FIRST: `kill` or `let_go`
keeps_old_begun()
{
    place "$2"
    hold run flock:1 endless.rpt endless.ini -o "there/x.$2" && only there ".x.$2.rptc-1" "x.$2" || return 1
    [ "$3" = kill ] || let_go run
    kill -"$1" $run
    [ "$3" = let_go ] || let_go run
    ends run $run "$(number_of "$1")" && [ "$(cat "there/x.$2")" = old ] && only there "x.$2"
}

# keeps_old SIGNAL KIND CALL NAME: the signal comes while the filling of NAME.rpt stands before that call.
keeps_old()
{
    place "$2"
    hold run "$3" "$4.rpt" "$4.ini" -o "there/x.$2" && only there ".x.$2.rptc-1" "x.$2" || return 1
    kill -"$1" $run
    ends run $run "$(number_of "$1")" && [ "$(cat "there/x.$2")" = old ] && only there "x.$2"
}

# has_new SIGNAL KIND: at the rename a signal is put off until it is done.
has_new()
{
    place "$2"
    hold run renameat:1 t.rpt d.ini -o "there/x.$2" || return 1
    kill -"$1" $run
    let_go run
    ends run $run "$(number_of "$1")" && same "there/x.$2" "expected.$2" && only there "x.$2"
}

# The status by which a shell tells of a death by that signal.
number_of()
{
    case $1 in
    HUP) echo 129 ;;
    INT) echo 130 ;;
    TERM) echo 143 ;;
    esac
}

# Files left behind by a killed run are removed by the next one: killed_at CALL KIND
killed_at()
{
    place "$2"
    hold run "$1" t.rpt d.ini -o "there/x.$2" && killed $run || return 1
    only there ".x.$2.rptc-1" "x.$2" && [ "$(cat "there/x.$2")" = old ] || return 1
    status 0 "$RPTC" t.rpt d.ini -o "there/x.$2" && only there "x.$2" && same "there/x.$2" "expected.$2"
}

# Two of them, and files beside them that only look alike.
several_killed()
{
    place txt
    echo other >there/.y.txt.rptc-1
    echo other >there/.x.txt.rptc-old
    hold one renameat:1 t.rpt d.ini -o there/x.txt && first=$run &&
        hold two renameat:1 t.rpt d.ini -o there/x.txt && second=$run || return 1
    killed $first && killed $second || return 1
    only there .x.txt.rptc-1 .x.txt.rptc-2 .x.txt.rptc-old .y.txt.rptc-1 x.txt || return 1
    status 0 "$RPTC" t.rpt d.ini -o there/x.txt && only there .x.txt.rptc-old .y.txt.rptc-1 x.txt
}

# A run over rows that is in the middle of a long one ends with the second signal, dead by it, and leaves nothing of that
# row; what was said and done of others stays. second_ends FIRST SECOND
second_ends()
{
    place txt
    printf '%s\n' '{"名": "a", "长": []}' '{"名": "b"}' >long.ndjson
    { printf '@fields\n名 text\n长 list of text\n@end\n头\n'; sed -n '/^@for/,$p' endless.rpt | sed 's/项$/长/'; } >long.rpt
    sed 's/^项/长/' endless.ini >long.ini
    hold run write:1 long.rpt long.ini --rows long.ndjson -o 'there/{名}.txt' && let_go run || return 1
    await there/a.txt && await 'there/.b.txt.rptc-1' || { kill -KILL $run; return 1; }
    kill -"$1" $run
    sleep 0.2
    kill -0 $run || { echo 'it ended with the first'; return 1; }
    kill -"$2" $run
    ends run $run "$(number_of "$2")" && [ "$(cat there/x.txt)" = old ] && only there a.txt x.txt
}

# await FILE: a minute at most.
await()
{
    tries=0
    until [ -e "$1" ]; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || { echo "there is no $1"; return 1; }
        sleep 0.1
    done
}

# `timeout` sends its signal to the process and to its group at once: that counts as one.
one_signal_sent_twice()
{
    place txt
    mkfifo pipe.ndjson
    { echo '{"名": "a"}'; exec sleep 60; } >pipe.ndjson &
    writer=$!
    timeout 2 "$RPTC" t.rpt --rows pipe.ndjson -o 'there/{名}.txt' --lang en 2>err
    kill $writer
    grep -q E0478 err && only there a.txt x.txt || { cat err; return 1; }
}

for signal in INT TERM HUP; do
    for kind in txt docx; do
        check "row 63: SIG$signal at the beginning, $kind" keeps_old_begun $signal $kind kill
        check "row 63: SIG$signal after the beginning, $kind" keeps_old_begun $signal $kind let_go
        check "row 63: SIG$signal at the last write, $kind" keeps_old $signal $kind write:1 short
        check "row 63: SIG$signal at the close, $kind" keeps_old $signal $kind close:1 short
        check "row 63: SIG$signal at the rename, $kind" has_new $signal $kind
    done
done
check 'row 63: SIGTERM when some is written' keeps_old TERM txt write:1 endless
for kind in txt docx; do
    check "row 63: SIGKILL at a write, $kind" killed_at write:1 $kind
    check "row 63: SIGKILL at the rename, $kind" killed_at renameat:1 $kind
done
check 'row 63: SIGKILL, two runs' several_killed
check 'row 63: in bulk a second SIGTERM' second_ends TERM TERM
check 'row 63: in bulk a second SIGINT' second_ends INT INT
check 'row 63: in bulk SIGTERM behind SIGINT' second_ends INT TERM
check 'row 63: in bulk one signal that is sent twice' one_signal_sent_twice
