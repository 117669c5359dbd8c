#!/bin/sh
# Row 63: a signal in the middle of a document leaves what was there, and nothing else.
. tests/system/common

# Ten thousand million rounds: nobody waits for its end.
{ printf '@fields\n项 list of text\n@end\n'; for v in a b c d e; do echo "@for $v in 项"; done
  echo '第{a}项。'; for v in a b c d e; do echo @end; done; } >endless.rpt
{ i=0; while [ $i -lt 100 ]; do echo "项 = 事项$i"; i=$((i + 1)); done; } >endless.ini

# Waits until the temporary file stands beside the output, a minute at most.
wait_for_temporary()
{
    tries=0
    until ls -A "$1" | grep -q 'rptc-'; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] && kill -0 "$2" 2>/dev/null || return 1
        sleep 0.1
    done
}

# ends_by SIGNAL NUMBER KIND
ends_by()
{
    mkdir "place-$1-$3"
    echo old >"place-$1-$3/x.$3"
    "$RPTC" endless.rpt endless.ini -o "place-$1-$3/x.$3" 2>err &
    run=$!
    wait_for_temporary "place-$1-$3" $run || { echo 'it did not begin to write'; cat err; kill -KILL $run; return 1; }
    kill -"$1" $run
    wait $run
    code=$?
    [ $code -eq $((128 + $2)) ] || { echo "status $code"; cat err; return 1; }
    [ "$(cat "place-$1-$3/x.$3")" = old ] && only "place-$1-$3" "x.$3"
}

# What a run leaves that nothing could clean up is removed by the next one.
after_kill()
{
    mkdir killed
    "$RPTC" endless.rpt endless.ini -o killed/x.txt 2>err &
    run=$!
    wait_for_temporary killed $run || return 1
    kill -KILL $run
    wait $run
    status 0 "$RPTC" t.rpt d.ini -o killed/x.txt && only killed x.txt && same killed/x.txt expected.txt
}

check 'row 63: SIGTERM, text' ends_by TERM 15 txt
check 'row 63: SIGTERM, Word file' ends_by TERM 15 docx
check 'row 63: SIGHUP' ends_by HUP 1 txt
check 'row 63: SIGKILL' after_kill
