#!/bin/sh
# Row 37: JSON a hundred thousand levels deep ends with the status of the limit. And JSON that is large.
. tests/system/common

deep()
{
    awk -v open="$1" -v close_it="$2" 'BEGIN {
        printf "{\"名\": \"防汛\", \"深\": "
        for (i = 0; i < 100000; i++) printf "%s", open
        printf "1"
        for (i = 0; i < 100000; i++) printf "%s", close_it
        print "}"
    }' >deep.json
}

refused()
{
    deep "$1" "$2"
    status 77 "$RPTC" t.rpt deep.json --lang en -o deep.txt && grep -q -- '--limit depth=' err && [ ! -e deep.txt ]
}

a_value_of_ten_megabytes()
{
    awk 'BEGIN { printf "{\"名\": \""; for (i = 0; i < 1000000; i++) printf "abc\\u4e2ddef "; print "\"}" }' >large.json
    status 0 "$RPTC" t.rpt large.json -o large.txt && grep -q 'abc中def abc中def' large.txt
}

keys_without_end()
{
    awk 'BEGIN { printf "{\"名\": \"防汛\""; for (i = 0; i < 200000; i++) printf ",\"k%d\": %d", i, i; print "}" }' >keys.json
    status 0 "$RPTC" t.rpt keys.json -o keys.txt && same keys.txt expected.txt
}

check 'row 37: lists in lists' refused '[' ']'
check 'row 37: objects in objects' refused '{"a":' '}'
check 'a value of ten megabytes' a_value_of_ten_megabytes
check 'two hundred thousand keys' keys_without_end
