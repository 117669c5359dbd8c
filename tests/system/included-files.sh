#!/bin/sh
# Rows 11 to 15, 18 and 19: files that a template includes with @include, @extends and @use. Cycles, files beyond the
# limits, paths that leave their folder, non-files: each ends with its status, and nothing hangs.
. tests/system/common

# The directives that name a file, each with `{}` for the path without its extension.
directives='@include "{}.rpt"
@extends "{}.rpt"
@use "{}"'

# for_each_directive STATUS PATTERN PATH [PATTERN_OF_USE]: a template that brings in PATH, in each of the three ways,
# ends with that status and a message that has the pattern.
for_each_directive()
{
    wanted_status=$1 pattern=$2 named=$3 of_use=${4:-$2}
    echo "$directives" | while read -r line; do
        echo "$line" | sed "s|{}|$named|" >in/main.rpt
        case $line in @use*) pattern=$of_use ;; esac
        status "$wanted_status" timeout 20 "$RPTC" in/main.rpt --lang en -o out.txt || return 1
        grep -q "$pattern" err || { echo "no '$pattern' for $line"; cat err; return 1; }
        [ ! -e out.txt ] || return 1
    done
}

a_file_that_includes_itself()
{
    mkdir -p in
    for_each_directive 65 'E0214.*uses itself' main &&
    grep -q 'main.rpt:1:1' err
}

two_files_in_a_circle()
{
    mkdir -p in
    for inner in '@include "main.rpt"' '@extends "main.rpt"' '@use "main"'; do
        echo "$inner" >in/b.rpt
        for_each_directive 65 'in/b.rpt:1:1: error.E0214.: `in/main.rpt` uses itself' b &&
            grep -q 'in/main.rpt:1:1: note: `in/b.rpt` is used here' err || return 1
    done
}

a_diamond_is_read_once()
{
    mkdir -p diamond
    printf '@fields\n数 integer\n@end\n@warn 数 < 3 "大{数}"\n底{数}\n' >diamond/d.rpt
    printf '@include "d.rpt"(1)\n' >diamond/b.rpt
    printf '@include "d.rpt"(2)\n' >diamond/c.rpt
    printf '@include "b.rpt"\n@include "c.rpt"\n' >diamond/a.rpt
    status 0 "$RPTC" diamond/a.rpt --to txt -o - --limit includes=4 && [ "$(cat out)" = '底1
底2' ] || return 1
    printf '{没有}\n' >>diamond/d.rpt
    status 65 "$RPTC" diamond/a.rpt --to txt -o - && [ "$(grep -c E0201 err)" -eq 1 ]
}

a_chain_of_a_thousand()
{
    mkdir -p chain
    i=0
    while [ $i -lt 1000 ]; do
        echo "@include \"$((i + 1)).rpt\"" >chain/$i.rpt
        i=$((i + 1))
    done
    echo 完 >chain/1000.rpt
    status 77 "$RPTC" chain/0.rpt --lang en -o out.txt && grep -q -- '--limit depth=' err && [ "$(grep -c error err)" -eq 1 ]
}

a_chain_within_the_limit()
{
    status 0 "$RPTC" chain/1000.rpt --to txt -o - && status 0 "$RPTC" chain/700.rpt --limit depth=1000 --limit includes=300 --to txt -o - &&
        [ "$(cat out)" = 完 ]
}

# A chain in which each file stands within many blocks of the one before.
blocks_and_files_in_one_another()
{
    mkdir -p deep
    i=0
    while [ $i -lt 30 ]; do
        awk -v next_file=$((i + 1)) 'BEGIN {
            for (k = 0; k < 90; k++) print "@if true"
            print "@include \"" next_file ".rpt\""
            for (k = 0; k < 90; k++) print "@end"
        }' >deep/$i.rpt
        i=$((i + 1))
    done
    echo 完 >deep/30.rpt
    status 77 "$RPTC" deep/0.rpt --lang en -o out.txt && grep -q -- '--limit depth=' err
}

more_files_than_the_limit()
{
    mkdir -p many
    awk 'BEGIN { for (i = 0; i < 1500; i++) { print "@include \"p" i ".rpt\""; file = "many/p" i ".rpt"; print "一" >file; close(file) } }' >many/all.rpt
    status 77 "$RPTC" many/all.rpt --lang en -o out.txt && grep -q -- '--limit includes=' err && [ "$(grep -c error err)" -eq 1 ] &&
        status 0 "$RPTC" many/all.rpt --limit includes=1500 --to txt -o - && [ "$(wc -l <out)" -eq 1500 ]
}

one_file_a_hundred_thousand_times()
{
    mkdir -p often
    echo 一 >often/p.rpt
    awk 'BEGIN { for (i = 0; i < 100000; i++) print "@include \"p.rpt\"" }' >often/all.rpt
    status 0 "$RPTC" often/all.rpt --to txt -o - && [ "$(wc -l <out)" -eq 100000 ]
}

paths_that_leave_the_folder()
{
    mkdir -p in/sub lib
    echo 外 >outer.rpt
    ln -sf ../outer.rpt in/link.rpt
    ln -sf .. in/up
    for path in ../outer sub/../../outer ../../etc/passwd /etc/passwd "$PWD/outer" link up/outer; do
        for_each_directive 77 'E0006' "$path" || return 1
    done
    echo '@include "../../in/sub.rpt"' >in/sub/part.rpt
    echo 中 >in/sub.rpt
    echo '@include "sub/part.rpt"' >in/main.rpt
    status 77 "$RPTC" in/main.rpt -o out.txt
}

a_library_stays_in_its_folder()
{
    mkdir -p in/org
    printf '@define 款()\n@include "../part.rpt"\n@end\n' >in/org/org.rpt
    echo 文 >in/part.rpt
    printf '@use org\n@款()\n' >in/main.rpt
    status 77 "$RPTC" in/main.rpt --lang en -o out.txt && grep -q 'stays within `in/org`' err
}

a_link_within_the_folder()
{
    mkdir -p in
    echo 中 >in/real.rpt
    ln -sf real.rpt in/inner-link.rpt
    echo '@include "inner-link.rpt"' >in/main.rpt
    status 0 "$RPTC" in/main.rpt --to txt -o - && [ "$(cat out)" = 中 ]
}

files_that_are_none()
{
    mkdir -p in/folder.rpt
    [ -p in/pipe.rpt ] || mkfifo in/pipe.rpt
    for_each_directive 66 E0003 folder && for_each_directive 66 E0003 pipe
}

# Devices and files without a length lie below folders of their own; a template beside them names them.
devices()
{
    for file in /dev/zero /dev/full /proc/self/mem; do
        name=${file##*/}
        mkdir -p in
        rm -f in/device.rpt
        ln -s "$file" in/device.rpt
        for_each_directive 77 E0006 device || return 1
        echo "@include \"$name\"" >in/main.rpt
        (cd "${file%/*}" && timeout 20 "$RPTC" - --to txt -o - <"$TMPDIR/in/main.rpt") >out 2>err
        got=$?
        [ $got -eq 66 ] || { echo "status $got for $file"; cat err; return 1; }
    done
}

a_file_that_is_missing()
{
    for_each_directive 66 'looked in `in`' missing && for_each_directive 66 'missing' sub/missing
}

a_file_that_may_not_be_read()
{
    echo 密 >in/secret.rpt
    chmod 000 in/secret.rpt
    [ ! -r in/secret.rpt ] || return 0 # whoever runs this reads everything
    for_each_directive 66 E0002 secret
}

a_loop_that_includes_beyond_the_budget()
{
    mkdir -p in
    echo 一 >in/p.rpt
    cat >in/main.rpt <<'END'
@let 十 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
@for a in 十
@for b in 十
@for c in 十
@for d in 十
@for e in 十
@for f in 十
@for g in 十
@for h in 十
@for i in 十
@include "p.rpt"
@end
@end
@end
@end
@end
@end
@end
@end
@end
END
    status 77 "$RPTC" in/main.rpt --lang en --limit steps=100000 -o out.txt && grep -q -- '--limit steps=' err
}

# Each of sixty components, or files, stands twice in the one before.
what_doubles_beyond_the_budget()
{
    mkdir -p in
    awk 'BEGIN {
        for (i = 0; i < 60; i++) printf "@define c%d()\n@c%d()\n@c%d()\n@end\n", i, i + 1, i + 1
        print "@define c60()\n一\n@end\n@c0()"
    }' >in/main.rpt
    status 77 "$RPTC" in/main.rpt --lang en --limit steps=100000 -o out.txt && grep -q -- '--limit steps=' err || return 1
    mkdir -p twice
    awk 'BEGIN { for (i = 0; i < 60; i++) { file = "twice/" i ".rpt"; printf "@include \"%d.rpt\"\n@include \"%d.rpt\"\n", i + 1, i + 1 >file; close(file) } }'
    echo 一 >twice/60.rpt
    status 77 "$RPTC" twice/0.rpt --lang en --limit steps=100000 -o out.txt && grep -q -- '--limit steps=' err
}

many_rounds_take_no_more_memory()
{
    mkdir -p in
    cat >in/p.rpt <<'END'
@fields
名 text
@end
@let 长 = "{名}{名}{名}{名}{名}{名}{名}{名}"
{长}
END
    cat >in/main.rpt <<'END'
@let 百 = split("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十", "")
@for a in 百
@for b in 百
@for c in 百
@include "p.rpt"("{a}{b}{c}")
@end
@end
@end
END
    status 0 "$RPTC" in/main.rpt --to txt --limit memory=40M -o out.txt && [ "$(wc -l <out.txt)" -eq 125000 ]
    got=$?
    rm -f out.txt
    return $got
}

recursion()
{
    mkdir -p in
    printf '@define a()\n@b()\n@end\n@define b()\n@if true\n@a()\n@end\n@end\n@a()\n' >in/main.rpt
    status 65 "$RPTC" in/main.rpt --lang en -o out.txt && grep -q E0209 err || return 1
    printf '@define a()\n@include "p.rpt"\n@end\n@a()\n' >in/main.rpt
    printf '@if true\n@include "main.rpt"\n@end\n' >in/p.rpt
    status 65 "$RPTC" in/main.rpt --lang en -o out.txt && grep -q 'E0214' err
}

check 'row 11: a file that brings in itself' a_file_that_includes_itself
check 'row 11: two files in a circle' two_files_in_a_circle
check 'row 11: a diamond is read once' a_diamond_is_read_once
check 'row 12: a chain of a thousand files' a_chain_of_a_thousand
check 'row 12: a chain within the limits' a_chain_within_the_limit
check 'row 12: blocks and files inside one another' blocks_and_files_in_one_another
check 'row 12: more files than the limit' more_files_than_the_limit
check 'row 12: one file a hundred thousand times' one_file_a_hundred_thousand_times
check 'row 13: paths that leave the folder' paths_that_leave_the_folder
check 'row 13: a library stays in its folder' a_library_stays_in_its_folder
check 'row 13: a link within the folder' a_link_within_the_folder
check 'row 14: folders and pipes' files_that_are_none
check 'row 14: devices' devices
check 'row 15: a file that is missing' a_file_that_is_missing
check 'row 15: a file that may not be read' a_file_that_may_not_be_read
check 'row 18: a loop that includes beyond the budget' a_loop_that_includes_beyond_the_budget
check 'row 18: what doubles beyond the budget' what_doubles_beyond_the_budget
check 'row 18: many rounds take no more memory' many_rounds_take_no_more_memory
check 'row 19: recursion of components and files' recursion
