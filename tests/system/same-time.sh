#!/bin/sh
# Row 66: runs for the same output at the same time, and inputs that change during a run.
. tests/system/common
. "$top/tests/system/hold"
echo '名 = 防火' >e.ini
for kind in txt docx; do
    "$RPTC" t.rpt d.ini -o "first.$kind" && "$RPTC" t.rpt e.ini -o "second.$kind" || exit 1
done

# overtaken CALL KIND: the second run begins and ends while the first stands before that call; the first ends last.
overtaken()
{
    rm -rf there
    mkdir there
    hold one "$1" t.rpt d.ini -o "there/x.$2" || return 1
    status 0 "$RPTC" t.rpt e.ini -o "there/x.$2" && same "there/x.$2" "second.$2" &&
        only there ".x.$2.rptc-1" "x.$2" || return 1
    let_go one
    ends one $run 0 && same "there/x.$2" "first.$2" && only there "x.$2"
}

# Both have begun; the one that began first ends first: in_turn CALL KIND
in_turn()
{
    rm -rf there
    mkdir there
    hold one "$1" t.rpt d.ini -o "there/x.$2" && first=$run && hold two "$1" t.rpt e.ini -o "there/x.$2" || return 1
    only there ".x.$2.rptc-1" ".x.$2.rptc-2" || return 1
    let_go one
    ends one $first 0 && same "there/x.$2" "first.$2" && only there ".x.$2.rptc-2" "x.$2" || return 1
    let_go two
    ends two $run 0 && same "there/x.$2" "second.$2" && only there "x.$2"
}

# A run that fails does not affect another one.
failing()
{
    rm -rf there
    mkdir there
    hold one renameat:1 t.rpt d.ini -o there/x.txt || return 1
    status 65 "$RPTC" t.rpt -o there/x.txt && only there .x.txt.rptc-1 || return 1
    let_go one
    ends one $run 0 && same there/x.txt first.txt && only there x.txt
}

# Two bulk runs whose rows have the same key.
rows_of_the_same_key()
{
    rm -rf there
    mkdir there
    printf '@fields\n号 text\n名 text\n@end\n{名}\n' >rows.rpt
    echo '{"号": "a", "名": "防汛"}' >one.ndjson
    echo '{"号": "a", "名": "防火"}' >two.ndjson
    hold one renameat:1 rows.rpt --rows one.ndjson -o 'there/{号}.txt' || return 1
    status 0 "$RPTC" rows.rpt --rows two.ndjson -o 'there/{号}.txt' && [ "$(cat there/a.txt)" = 防火 ] || return 1
    let_go one
    ends one $run 0 && [ "$(cat there/a.txt)" = 防汛 ] && only there a.txt
}

# Everything that is read, `mine`, and what becomes of it: each file is written over where it stands.
inputs()
{
    rm -rf mine there
    mkdir -p mine/org there
    printf '@define 落款(机关: text)\n{机关}落款\n@end\n' >mine/org/org.rpt
    printf '@use org\n@fields\n名 text\n号 text\n@end\n旧{名}{号}\n@落款(名)\n' >mine/t.rpt
    echo '名 = XX' >mine/1.ini
    echo '号 = 一' >mine/2.ini
    (cd mine && "$RPTC" --lang en t.rpt 1.ini 2.ini -o ../wanted.txt) 2>wanted.err
    [ "$(cat wanted.txt)" = '旧XX一
XX落款' ] && grep -q '名 = XX' wanted.err || { cat wanted.txt wanted.err; return 1; }
}

edit()
{
    for edited; do
        printf '@fields\n新 = 乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙\n' >"$edited"
    done
}

as_before()
{
    same there/x.txt wanted.txt && same "$1" wanted.err && only there x.txt
}

# The messages also show the text that was read.
edited_when_all_is_read()
{
    inputs && cd mine || return 1
    hold run write:1 t.rpt 1.ini 2.ini -o ../there/x.txt && edit t.rpt org/org.rpt 1.ini 2.ini && let_go run && ends run $run 0
    code=$?
    cd ..
    [ $code -eq 0 ] && as_before mine/run.err
}

# The run waits for its last data in a pipe. That it opens it for reading lets the shell go on; the template has been
# read then. A run that ends before that opens the pipe as well.
edited_while_it_waits()
{
    inputs && mv mine/2.ini rest && mkfifo mine/2.ini || return 1
    (cd mine; "$RPTC" --lang en t.rpt 1.ini 2.ini -o ../there/x.txt 2>err; echo $? >code; : <>2.ini) &
    run=$!
    exec 5>mine/2.ini
    edit mine/t.rpt mine/org/org.rpt mine/1.ini
    (cat rest >&5)
    exec 5>&-
    wait $run
    [ "$(cat mine/code)" = 0 ] && as_before mine/err
}

# A pipe gives its bytes once.
all_from_pipes()
{
    inputs || return 1
    for name in t.rpt 1.ini 2.ini; do
        mv "mine/$name" "mine/$name.rest"
        mkfifo "mine/$name"
        cat "mine/$name.rest" >"mine/$name" &
    done
    (cd mine && timeout 60 "$RPTC" --lang en t.rpt 1.ini 2.ini -o ../there/x.txt) 2>err
    [ $? -eq 0 ] && as_before err
}

for kind in txt docx; do
    check "row 66: the first run is overtaken at a write, $kind" overtaken write:1 $kind
    check "row 66: the first run is overtaken at the rename, $kind" overtaken renameat:1 $kind
    check "row 66: two runs end in their turn, at a write, $kind" in_turn write:1 $kind
    check "row 66: two runs end in their turn, at the rename, $kind" in_turn renameat:1 $kind
done
check 'row 66: the other run fails' failing
check 'row 66: rows of the same key' rows_of_the_same_key
check 'row 66: inputs are edited when all are read' edited_when_all_is_read
check 'row 66: inputs are edited while data are waited for' edited_while_it_waits
check 'row 66: template and data are pipes' all_from_pipes
