#!/bin/sh
# Bulk runs: one document per row of NDJSON. Row 69: invalid names, one bad row among good ones, a full disk.
. tests/system/common

rows()
{
    printf '%s\n' "$@" >rows.ndjson
}

# bulk STATUS PATTERN ARGUMENT…: fills t.rpt from rows.ndjson.
bulk()
{
    wanted_status=$1 pattern=$2; shift 2
    status "$wanted_status" "$RPTC" t.rpt --rows rows.ndjson -o "$pattern" --lang en --message-format short "$@"
}

# said TEXT…: the messages are exactly these lines.
said()
{
    printf '%s\n' "$@" >wanted
    diff wanted err
}

a_document_for_each_row()
{
    rows '{"名": "防汛"}' '{"名": "防火"}'
    bulk 0 'a/{名}.docx' && only a 防汛.docx 防火.docx || return 1
    for name in 防汛 防火; do
        "$RPTC" t.rpt -D "名=$name" -o one.docx && same one.docx "a/$name.docx" || return 1
    done
}

text_as_well()
{
    rows '{"名": "防汛"}'
    bulk 0 '{名}.txt' && same 防汛.txt expected.txt && [ ! -s err ]
}

a_row_lies_over_the_data()
{
    cat >over.rpt <<'END'
@fields
甲 text
乙 text
会 { 地 text; 时 text }
@end
{甲}{乙}{会.地}{会.时}
END
    printf '甲 = 1\n乙 = 1\n[会]\n地 = 1\n时 = 1\n' >over.ini
    rows '{"甲": 2, "会": {"地": 2}}' '{"乙": 3, "编号": "x"}'
    status 0 "$RPTC" over.rpt over.ini --rows rows.ndjson -o 'over/{甲}.txt' &&
        [ "$(cat over/2.txt)" = 2121 ] && [ "$(cat over/1.txt)" = 1311 ]
}

names_see_fields_and_columns()
{
    cat >named.rpt <<'END'
@fields
名 text
日 date = date("2023-11-05")
@end
{名}
END
    rows '{"名": "甲", "处": "一处", "编号": 7}'
    status 0 "$RPTC" named.rpt --rows rows.ndjson -o 'n/{处}/{日:yyyy-MM}/{编号}-{名} "{upper("a")}".txt' && [ ! -s err ] &&
        [ "$(cat 'n/一处/2023-11/7-甲 "A".txt')" = 甲 ]
}

a_bad_row_stops_no_other()
{
    rows '{"名": "一"}' '{"名称": "二"}' '[3]' '{"名": "四"' '{"名": "五"}'
    bulk 65 'bad/{名}.txt' && only bad 一.txt 五.txt && said \
        'rows.ndjson:2:1: error[E0420]: there is no value for `名`: text' \
        't.rpt:2:1: note: `名` is declared here' \
        'rows.ndjson:2:2: warning[W0420]: no field is named `名称`; its value is not used' \
        'rows.ndjson:3:1: error[E0471]: a row is an object `{ … }` of names and values' \
        'rows.ndjson:4:1: error[E0441]: this `{` is not closed' \
        'rows.ndjson:4:10: note: the text ends here' \
        'rptc: note: 3 of 5 rows have no document'
}

a_fault_of_the_template_names_its_row()
{
    printf '@fields\n名 text\nn integer\n@end\n@check 1 > 2 "nie"\n{10 / n}\n' >zero.rpt
    rows '{"名": "一", "n": 5}' '{"名": "二", "n": 0}'
    status 65 "$RPTC" zero.rpt --rows rows.ndjson -o '{名}.txt' --lang en --message-format short &&
        [ "$(grep -c 'rows.ndjson:1:1: note: this is the row' err)" = 1 ] && grep -q 'rows.ndjson:2:' err
}

names_that_cannot_be()
{
    mkdir names
    rows '{"名": "../../etc/passwd"}' '{"名": "a/b"}' '{"名": ".."}' '{"名": "."}' '{"名": "CON"}' '{"名": "lpt1.x"}' \
        '{"名": "a\nb"}' '{"名": "Ab"}' '{"名": "aB"}' '{"名": "Ab"}' '{"名": "gut"}'
    bulk 65 'names/{名}.txt' && only names Ab.txt gut.txt || return 1
    for line in 1 2 3 4 7; do
        grep -q "^rows.ndjson:$line:1: error\[E0474\]" err || { echo "line $line"; cat err; return 1; }
    done
    grep -q '^rows.ndjson:5:1: error\[E0476\]' err && grep -q '^rows.ndjson:6:1: error\[E0476\]' err &&
        grep -q '^rows.ndjson:9:1: error\[E0475\]' err && grep -q '^rows.ndjson:10:1: error\[E0475\]' err &&
        [ "$(grep -c 'note: that is the row in line 8' err)" = 2 ]
}

# Names that are invalid on Windows or macOS, also of folders; each is an error of its row.
names_that_others_cannot_have()
{
    mkdir abroad
    long=$(awk 'BEGIN { for (i = 0; i < 83; i++) printf "长" }')
    rows '{"名": "a:b"}' '{"名": "a?"}' '{"名": "a\\b"}' '{"名": "a\u202Eb"}' '{"名": "a\u0085"}' '{"名": "a\u200Bb"}' \
        '{"名": "COM¹"}' '{"名": "nul "}' '{"名": "甲."}' '{"名": "."}' "{\"名\": \"$long长长\"}" "{\"名\": \"${long}\"}" '{"名": "好"}'
    bulk 65 'abroad/{名}/{名}.txt' && only abroad 好 "$long" && only abroad/好 好.txt || return 1
    for line in 1 2 3 4 5 6; do
        grep -q "^rows.ndjson:$line:1: error\[E0474\]" err || { echo "line $line"; cat err; return 1; }
    done
    grep -q '^rows.ndjson:7:1: error\[E0476\].*`COM¹`' err && grep -q '^rows.ndjson:8:1: error\[E0476\]' err &&
        grep -q '^rows.ndjson:9:1: error\[E0716\].*`甲.`' err && grep -q '^rows.ndjson:10:1: error\[E0474\]' err &&
        grep -q '^rows.ndjson:11:1: error\[E0717\].* 259 bytes' err && ! grep -q '^rows.ndjson:1[23]' err
}

# The part before the first value is the user's own and is not checked.
the_folder_is_the_users()
{
    rows '{"名": "好"}'
    bulk 0 'con./a:b/{名}.txt' && only con./a:b 好.txt
}

names_that_are_one_elsewhere()
{
    rows '{"名": "É"}' '{"名": "é"}' '{"名": "E\u0301"}' '{"名": "ΣΑΣ"}' '{"名": "σας"}' '{"名": "ẞ"}' '{"名": "ß"}' '{"名": "ss"}'
    bulk 65 'one/{名}/x.txt' && only one ss É ΣΑΣ ẞ && [ "$(grep -c 'error\[E0475\]' err)" = 4 ] || return 1
    rows '{"名": "Ab", "号": "1"}' '{"名": "aB", "号": "2"}'
    bulk 0 'parted/{名}/{号}.txt'
}

# The longest path, and one that is longer: an error of the row.
paths_that_are_too_long()
{
    part=$(awk 'BEGIN { for (i = 0; i < 250; i++) printf "p" }')
    rows "{\"名\": \"$part\"}" '{"名": "b"}'
    pattern=$(awk 'BEGIN { for (i = 0; i < 17; i++) printf "{名}/" }')
    bulk 65 "deep/$pattern{名}.txt" && grep -q '^rows.ndjson:1:1: error\[E0718\]' err && [ "$(grep -c 'error\[' err)" = 1 ]
}

# The fault is attributed to the folder.
faults_of_the_folder()
{
    rows '{"名": "a"}'
    echo x >file
    mkdir shut && chmod 555 shut && chmod o+rx .
    bulk 73 'file/{名}/x.txt' && grep -q 'E0713.*`file`' err || return 1
    as=
    [ "$(id -u)" -eq 0 ] && as='setpriv --reuid 65534 --regid 65534 --clear-groups'
    for pattern in 'shut/{名}.txt:E0712.*`shut`' 'shut/new/{名}.txt:E0714.*`shut/new`'; do
        status 73 $as "$RPTC" t.rpt --rows rows.ndjson -o "${pattern%%:*}" --lang en && grep -q "${pattern#*:}" err || { cat err; return 1; }
    done
}

an_empty_value_makes_no_name()
{
    rows '{"名": "甲", "号": ""}' '{"名": "甲"}' '{"名": "甲", "号": [1]}' '{"名": "甲", "号": 1}'
    bulk 65 'empty/{号}.txt' && only empty 1.txt && [ "$(grep -c 'error\[E0473\]' err)" = 2 ]
}

a_name_that_neither_fields_nor_rows_have()
{
    rows '{"名": "甲", "编号": "1"}' '{"名": "乙"}'
    bulk 65 'unknown/{编号}.txt' && only unknown 1.txt && said \
        'rows.ndjson:2:1: error[E0479]: `编号` in the name of the document is not a field, and this row has no such value' \
        'rptc: note: 1 of 2 rows have no document' || return 1
    rows '{"名": "甲", "编号": "1"}'
    bulk 65 'unknown/{编好}.txt' && grep -q 'E0479.*`编好`.*(did you mean `编号`?)' err
}

the_first_of_a_name_is_kept()
{
    printf '@fields\n名 text\n值 text\n@end\n{值}\n' >kept.rpt
    rows '{"名": "a", "值": "1"}' '{"名": "a", "值": "2"}'
    status 65 "$RPTC" kept.rpt --rows rows.ndjson -o 'kept/{名}.txt' && [ "$(cat kept/a.txt)" = 1 ]
}

max_errors()
{
    rows '{"名": "a"}' '{}' '{"名": "b"}' '{}' '{"名": "c"}'
    bulk 65 'max/{名}.txt' --max-errors 2 && only max a.txt b.txt && grep -q 'E0477' err
}

lines()
{
    printf '\357\273\277{"名": "a"}\r\n\r\n   \n{"名": "b"}\n{"名": "c"}' >rows.ndjson
    bulk 0 'lines/{名}.txt' && only lines a.txt b.txt c.txt && [ ! -s err ]
}

half_a_line()
{
    printf '{"名": "a"}\n{"名": "b"' >rows.ndjson
    bulk 65 'half/{名}.txt' && only half a.txt && grep -q 'rows.ndjson:2:10: note: the rows end in the middle' err
}

no_utf8()
{
    printf '{"名": "a"}\n{"名": "\377"}\n{"名": "b"}\n' >rows.ndjson
    bulk 65 'utf8/{名}.txt' && only utf8 a.txt b.txt && grep -q '^rows.ndjson:2:8: error\[E0007\]' err || return 1
    printf '\377\376{\000}\000\n\000' >rows.ndjson
    bulk 65 'utf16/{名}.txt' && grep -q 'E0470' err && [ ! -e utf16 ]
}

a_row_over_the_limit()
{
    { echo '{"名": "a"}'; awk 'BEGIN { printf "{\"名\": \""; for (i = 0; i < 300000; i++) printf "x"; print "\"}" }'
      echo '{"名": "b"}'; } >rows.ndjson
    bulk 77 'long/{名}.txt' --limit input=1000 && only long a.txt b.txt && grep -q '^rows.ndjson:2:1: error\[E0472\]' err
}

no_rows()
{
    : >rows.ndjson
    bulk 0 'none/{名}.txt' && [ ! -e none ] && [ ! -s err ]
}

a_warning_is_said_once()
{
    rows '{"名": "a", "x": 1}' '{"名": "b", "x": 2}'
    bulk 0 'once/{名}.txt' && [ "$(grep -c W0420 err)" = 1 ] || return 1
    bulk 65 'strict/{名}.txt' --strict && [ "$(grep -c W0420 err)" = 2 ] && [ ! -e strict ]
}

faults_of_the_data_stop_before_any_row()
{
    printf '@fields\n名 text\nn integer\n@end\n{n}\n' >n.rpt
    echo 'n = x' >n.ini
    rows '{"名": "a"}' '{"名": "b"}'
    status 65 "$RPTC" n.rpt n.ini --rows rows.ndjson -o 'data/{名}.txt' && [ "$(grep -c E0425 err)" = 1 ] && [ ! -e data ]
}

a_draft()
{
    printf '@fields\n名 text\n日 date\n@end\n{日:M月d日}\n' >draft.rpt
    rows '{"名": "a"}'
    status 0 "$RPTC" draft.rpt --rows rows.ndjson --draft -o 'draft/{名}.txt' && [ "$(cat draft/a.txt)" = X月X日 ]
}

json_messages()
{
    rows '{}' '{"名": "x", "名": 1}'
    bulk 65 'json/{名}.txt' --message-format json && python3 -c 'import json, sys
lines = [json.loads(line) for line in open("err")]
assert [(m["code"], m["line"]) for m in lines] == [("E0420", 1), ("E0454", 2), ("", None)], lines'
}

patterns_that_are_none()
{
    rows '{"名": "a"}'
    bulk 64 x.docx && bulk 64 - && bulk 64 '{名}.zip' && bulk 64 '{名}' && bulk 65 '{名:壹}.docx' &&
        grep -q '^-o:1:4: error\[E0310\]' err &&
        bulk 65 '{名.docx' && grep -q '^-o:1:1: error\[E0109\]' err
}

what_is_not_here_yet()
{
    rows '{"名": "a"}'
    for option in --jobs=2 --shard=0/2 --name=x --rejects=x --manifest=x --resume --progress=json; do
        bulk 64 '{名}.docx' "$option" && grep -q -- "${option%%=*}" err || return 1
    done
    : >rows.csv
    status 64 "$RPTC" t.rpt --rows rows.csv -o '{名}.docx' --lang en && grep -q E0038 err &&
        status 64 "$RPTC" t.rpt --max-errors 3 -o x.docx && status 64 "$RPTC" t.rpt --rows - -o '{名}.docx' </dev/null &&
        status 66 "$RPTC" t.rpt --rows none.ndjson -o '{名}.docx' && mkdir folder.ndjson && status 66 "$RPTC" t.rpt --rows folder.ndjson -o '{名}.docx'
}

nothing_that_was_read_is_replaced()
{
    rows '{"名": "rows"}' '{"名": "t"}'
    cp rows.ndjson before
    status 73 "$RPTC" t.rpt --rows rows.ndjson --to txt -o '{名}.ndjson' && same rows.ndjson before && [ -e t.ndjson ]
}

a_disk_that_takes_no_more()
{
    rows '{"名": "a"}' '{"名": "b"}'
    mkdir full
    (ulimit -f 1; "$RPTC" t.rpt --rows rows.ndjson -o 'full/{名}.docx' --lang en) >out 2>err
    got=$?
    [ $got -eq 74 ] && only full && grep -q '1 of 1 rows' err || { echo "status $got"; cat err; return 1; }
}

# The rows come through a pipe that stays open: the first document must be there before the second row is written.
rows_are_a_stream()
{
    mkfifo pipe
    "$RPTC" t.rpt --rows - --from ndjson -o 'stream/{名}.txt' <pipe 2>err &
    run=$!
    exec 3>pipe
    echo '{"名": "a"}' >&3
    wait_for stream/a.txt && echo '{"名": "b"}' >&3 && wait_for stream/b.txt
    seen=$?
    exec 3>&-
    wait $run && [ $seen -eq 0 ] && only stream a.txt b.txt
}

# wait_for FILE: a minute at most.
wait_for()
{
    tries=0
    until [ -e "$1" ]; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || return 1
        sleep 0.1
    done
}

# A signal while it waits for the next row.
stops_while_it_waits()
{
    python3 - "$RPTC" "$1" <<'END'
import os, signal, subprocess, sys, time
folder = "waits-" + sys.argv[2]
run = subprocess.Popen([sys.argv[1], "t.rpt", "--rows", "-", "--from", "ndjson", "-o", folder + "/{名}.txt", "--lang", "en"],
                       stdin=subprocess.PIPE, stderr=subprocess.PIPE)
run.stdin.write('{"名": "a"}\n'.encode())
run.stdin.flush()
for _ in range(600):
    if os.path.exists(folder + "/a.txt"): break
    time.sleep(0.1)
run.send_signal(getattr(signal, sys.argv[2]))
said = run.stderr.read().decode()
assert run.wait() == 75, (run.returncode, said)
assert "E0478" in said and "1 rows" in said, said
assert os.listdir(folder) == ["a.txt"], os.listdir(folder)
END
}

# A signal in the middle of a row: it is finished, the next one is not begun.
finishes_the_row_in_hand()
{
    { printf '@fields\n名 text\n项 list of text\n@end\n'; for v in a b c; do echo "@for $v in 项"; done
      echo '第{a}项。'; for v in a b c; do echo @end; done; } >long.rpt
    items=$(awk 'BEGIN { for (i = 0; i < 100; i++) printf "%s\"%d\"", i ? "," : "", i }')
    rows "{\"名\": \"a\", \"项\": [$items]}" "{\"名\": \"b\", \"项\": [$items]}"
    mkdir hand
    "$RPTC" long.rpt --rows rows.ndjson -o 'hand/{名}.txt' 2>err &
    run=$!
    tries=0
    until ls -A hand | grep -q rptc-; do
        tries=$((tries + 1))
        [ $tries -lt 6000 ] && kill -0 $run 2>/dev/null || { echo 'it did not begin to write'; cat err; return 1; }
        sleep 0.01
    done
    kill -TERM $run
    wait $run
    got=$?
    [ $got -eq 75 ] && only hand a.txt && [ "$(wc -l <hand/a.txt)" -eq 1000000 ] || { echo "status $got"; return 1; }
}

# Row 65: memory runs out in some row. The documents there are complete, and no temporary file is left.
memory_ends()
{
    rows '{"名": "防汛"}' '{"名": "防火"}' '{"名": "防台"}'
    mkdir ends
    n=1 refused=0
    while rm -f ends/*; RPTC_FAIL_ALLOC=$n ASAN_OPTIONS=detect_leaks=0 "$RPTC" t.rpt --rows rows.ndjson -o 'ends/{名}.txt' 2>err
        code=$?; [ $code -ne 0 ]; do
        [ $code -eq 71 ] && grep -q E0013 err || { echo "allocation $n: status $code"; cat err; return 1; }
        for file in $(ls -A ends); do
            case $file in 防汛.txt) same ends/防汛.txt expected.txt ;; 防火.txt | 防台.txt) ;; *) false ;; esac ||
                { echo "allocation $n: $file"; return 1; }
        done
        refused=$((refused + 1)) n=$((n + 1 + n / 32))
    done
    [ $refused -gt 5 ] && only ends 防台.txt 防汛.txt 防火.txt || { echo "only $refused allocations failed"; ls -A ends; return 1; }
}

# Peak memory of 100 and of 20,000 rows, read while the run waits for more: the names alone are kept, at 16 to 32
# bytes each, and the table of them is once held twice.
memory_is_flat()
{
    python3 - "$RPTC" <<'END'
import os, re, subprocess, sys, time
def peak(count):
    folder = "many-%d" % count
    run = subprocess.Popen([sys.argv[1], "t.rpt", "--rows", "-", "--from", "ndjson", "-o", folder + "/{名}.docx"],
                           stdin=subprocess.PIPE)
    for i in range(count):
        run.stdin.write(('{"名": "防汛%d", "无": 1}\n' % i).encode())
    run.stdin.flush()
    for _ in range(1200):
        if os.path.exists(folder + "/防汛%d.docx" % (count - 1)): break
        time.sleep(0.1)
    kib = int(re.search(r"VmHWM:\s+(\d+)", open("/proc/%d/status" % run.pid).read())[1])
    run.stdin.close()
    assert run.wait() == 0 and len(os.listdir(folder)) == count
    return kib
few, many = peak(100), peak(20000)
assert many < few + 1536, "%d KiB for 100 rows, %d KiB for 20,000" % (few, many)
END
}

check 'a document for each row, the same bytes as alone' a_document_for_each_row
check 'text as well' text_as_well
check 'a row lies over the data' a_row_lies_over_the_data
check 'names see fields and the columns of the row' names_see_fields_and_columns
check 'row 69: a bad row stops no other' a_bad_row_stops_no_other
check 'a fault of the template names its row' a_fault_of_the_template_names_its_row
check 'row 69: names that cannot be' names_that_cannot_be
check 'row 69: names that Windows and macOS cannot have' names_that_others_cannot_have
check 'the folder before the first value is the user'"'"'s' the_folder_is_the_users
check 'row 69: names that are one on other disks' names_that_are_one_elsewhere
check 'paths that are too long' paths_that_are_too_long
check 'row 60: faults of the folder' faults_of_the_folder
check 'row 69: an empty value makes no name' an_empty_value_makes_no_name
check 'a name that neither the fields nor the row have' a_name_that_neither_fields_nor_rows_have
check 'row 69: the first of a name is kept' the_first_of_a_name_is_kept
check '--max-errors' max_errors
check 'blank lines, CRLF, a byte order mark, no line end' lines
check 'row 37: half a line at the end' half_a_line
check 'rows that are not UTF-8' no_utf8
check 'a row over the limit of input' a_row_over_the_limit
check 'no rows, no documents' no_rows
check 'a warning is said once' a_warning_is_said_once
check 'faults of the data stop before any row' faults_of_the_data_stop_before_any_row
check 'drafts' a_draft
check 'messages as JSON, in the order of the rows' json_messages
check 'patterns that are none' patterns_that_are_none
check 'what is not in this version is refused' what_is_not_here_yet
check 'row 60: nothing that was read is replaced' nothing_that_was_read_is_replaced
check 'row 69: a disk that takes no more ends the run' a_disk_that_takes_no_more
check 'row 65: memory ends' memory_ends
check 'rows are a stream' rows_are_a_stream
check 'SIGINT while it waits for a row' stops_while_it_waits SIGINT
check 'SIGTERM while it waits for a row' stops_while_it_waits SIGTERM
check 'SIGTERM in the middle of a row' finishes_the_row_in_hand
# A sanitizer keeps freed memory.
grep -q __asan_init "$RPTC" || check 'memory does not grow with the rows' memory_is_flat
