#!/bin/sh
# Rows 11 to 15 of the bad inputs for @use, and what needs links, devices, make and sha256sum.
. tests/system/common
unset MAKEFLAGS MAKELEVEL MFLAGS # those of the make that runs the tests

library()
{
    mkdir -p "$1" && printf '@let %s = "%s"\n' "$2" "$2" >"$1/${1##*/}.rpt"
}

# refuses STATUS CODE PATH: a template that uses PATH ends so.
refuses()
{
    printf '@use "%s"\n完\n' "$3" >u.rpt
    status "$1" timeout 10 "$RPTC" u.rpt --lang en --to txt -o - && grep -q "^u.rpt:1:6: error\[$2\]" err
}

use()
{
    printf '@use "%s"\n{甲}\n' "$1" >u.rpt
    status 0 "$RPTC" u.rpt --to txt -o - && [ "$(cat out)" = 甲 ]
}

escaped_by_link()
{
    ln -sf ../outside.rpt org/link.rpt && refuses 77 E0006 org/link
}

# A library's own folder bounds it, though the link stays below the template's.
sibling_by_link()
{
    ln -sf ../common.rpt org/sibling.rpt && refuses 77 E0006 org/sibling
}

folder_by_link()
{
    ln -sfn /etc etc && refuses 77 E0006 etc/passwd
}

link_within()
{
    ln -sf org.rpt org/alias.rpt && use org/alias
}

circle_of_links()
{
    ln -sf round.rpt org/round.rpt && refuses 77 E0006 org/round
}

pipe()
{
    mkfifo org/pipe.rpt && refuses 66 E0003 org/pipe
}

device()
{
    ln -sf /dev/zero org/zero.rpt && refuses 77 E0006 org/zero
}

own_device()
{
    printf '@use "zero"\n完\n' >u.rpt
    mkdir -p dev && mknod dev/zero.rpt c 1 5 2>/dev/null || return 0 # only root makes devices
    refuses 66 E0003 dev/zero
}

unreadable()
{
    cp org/org.rpt org/closed.rpt && chmod 0 org/closed.rpt
    [ -r org/closed.rpt ] || refuses 66 E0002 org/closed # root may read everything
}

bad_ini()
{
    library piped 甲 && mkfifo piped/library.ini && printf '@use piped\n{甲}\n' >u.rpt
    status 66 timeout 10 "$RPTC" u.rpt --lang en --to txt -o - && grep -q 'E0003.*piped/library.ini' err
}

outside_lib()
{
    mkdir -p lib && ln -sfn ../outside lib/outside && library outside 甲
    printf '@use "outside/outside"\n{甲}\n' >in/u.rpt
    status 77 "$RPTC" in/u.rpt --lib lib --to txt -o - && grep -q E0006 err
}

# A hard link and a link within the library are the same file: nothing is defined twice.
read_once()
{
    library once 甲 && ln -f once/once.rpt once/hard.rpt && ln -sf once.rpt once/soft.rpt
    printf '@use once\n@use "once/hard"\n@use "once/soft"\n{甲}\n' >u.rpt
    status 0 "$RPTC" u.rpt --to txt -o - && [ "$(cat out)" = 甲 ]
}

uses_its_template()
{
    mkdir self && echo '@use "self/again"' >self.rpt && ln self.rpt self/again.rpt &&
        status 65 "$RPTC" self.rpt --to txt -o - && grep -q E0214 err
}

# chain N: N libraries, each of which uses the next.
chain()
{
    mkdir -p chain
    i=1
    while [ $i -le "$1" ]; do
        echo "@use \"chain/l$((i + 1))\"" >chain/l$i.rpt
        i=$((i + 1))
    done
    echo '@let 甲 = "甲"' >chain/l$i.rpt
    printf '@use "chain/l1"\n{甲}\n' >chain.rpt
}

deep_chain()
{
    chain 1200
    status 77 "$RPTC" chain.rpt --lang en --to txt -o - && grep -q -- '--limit depth=' err &&
        status 77 "$RPTC" chain.rpt --lang en --limit depth=1000 --limit includes=500 --to txt -o - &&
        grep -q -- '--limit includes=' err &&
        status 77 "$RPTC" chain.rpt --lang en --limit depth=1000 --limit includes=0 --to txt -o - &&
        grep -q -- '--limit depth=' err
}

many()
{
    mkdir -p many
    i=1
    : >many.rpt
    while [ $i -le 1500 ]; do
        echo "@style s$i { bold }" >many/l$i.rpt
        echo "@use \"many/l$i\"" >>many.rpt
        i=$((i + 1))
    done
    echo 完 >>many.rpt
    status 77 "$RPTC" many.rpt --lang en --to txt -o - && grep -q -- '--limit includes=' err &&
        status 0 "$RPTC" many.rpt --limit includes=2000 --to txt -o -
}

# ---- lock ----

lock_is_what_sha256sum_knows()
{
    library locked 甲 && printf 'name = locked\n' >locked/library.ini && mkdir -p "locked/a b" &&
        echo x >"locked/a b/ c.txt" && echo y >"locked/back\\slash" && echo z >"locked/$(printf 'line\nbreak')" &&
        ln -sf locked.rpt locked/link.rpt && mkfifo locked/pipe &&
        status 0 "$RPTC" lock locked && (cd locked && sha256sum --quiet -c library.lock) &&
        [ "$(grep -vc '^#' locked/library.lock)" -eq 6 ] && printf '@use locked\n@use "locked/link"\n{甲}\n' >u.rpt &&
        status 0 "$RPTC" check --locked u.rpt locked && cp locked/library.lock first && status 0 "$RPTC" lock ./locked/ &&
        same first locked/library.lock
}

lock_with_crlf()
{
    (cd locked && sha256sum library.ini locked.rpt | sed 's/$/\r/' >library.lock) && printf '@use locked\n{甲}\n' >u.rpt &&
        status 0 "$RPTC" check --locked u.rpt
}

lock_of_a_folder_that_leads_out()
{
    library leak 甲 && ln -sf /etc/passwd leak/passwd && status 77 "$RPTC" lock leak --lang en && grep -q 'E0006.*leak/passwd' err &&
        only leak leak.rpt passwd
}

lock_over_one_of_its_files()
{
    library over 甲 && ln -f over/over.rpt over/library.lock && status 73 "$RPTC" lock over && grep -q '甲' over/over.rpt
}

lock_is_whole_or_not_there()
{
    library full 甲 && status 74 sh -c 'ulimit -f 0; exec "$0" lock full' "$RPTC" && only full full.rpt
}

# ---- deps ----

make_understands_deps()
{
    mkdir -p 'a b' && library 'a b/o#g$x' 甲 && printf '@use "o#g$x/o#g$x"\n{甲}\n' >'a b/r\ e[p]:t.rpt' &&
        status 0 "$RPTC" deps 'a b/r\ e[p]:t.rpt' -o rule.d || return 1
    printf '\t@touch "$@"; echo made\n' >>rule.d
    touch -d 2020-01-01 'a b/r\ e[p]:t.rpt' 'a b/o#g$x/o#g$x.rpt'
    [ "$(make -f rule.d)" = made ] && [ -e 'a b/r\ e[p]:t.docx' ] && make -f rule.d | grep -q 'up to date' &&
        touch -d 2100-01-01 'a b/o#g$x/o#g$x.rpt' && [ "$(make -f rule.d)" = made ]
}

# Its files name it as its folder is called, which the link is not.
check_by_link()
{
    mkdir -p far/own && printf '@use "own/part"\n@let 甲 = 乙\n' >far/own/own.rpt && printf '@let 乙 = "乙"\n' >far/own/part.rpt
    : >far/own/library.ini
    ln -sfn far/own by-link && ln -sfn far around
    for folder in by-link by-link/own.rpt around around/own around/own/own.rpt; do
        status 0 "$RPTC" check "$folder" --no-lint all --lang en || return 1
    done
    (cd by-link && status 0 "$RPTC" check . && status 0 "$RPTC" check own.rpt)
}

# unnameable NAME
unnameable()
{
    echo 完 >"$1" && status 65 "$RPTC" deps "./$1" --lang en && grep -q E0057 err
}

printf '@let 甲 = "外"\n' >outside.rpt
mkdir work work/in && cd work && library org 甲 && cp org/org.rpt common.rpt && mkdir org/folder.rpt
check 'row 13: .. leads out' refuses 77 E0006 ../outside
check 'row 13: .. behind a folder leads out' refuses 77 E0006 org/../../outside
check 'row 13: an absolute path' refuses 77 E0006 "$PWD/org/org"
check 'row 13: a link leads out' escaped_by_link
check 'row 13: a link leads out of the library' sibling_by_link
check 'row 13: a folder that is a link' folder_by_link
check 'row 13: a link out of --lib' outside_lib
check 'row 13: links in a circle' circle_of_links
check 'a link within its library' link_within
check 'row 14: a pipe' pipe
check 'row 14: a device behind a link' device
check 'row 14: a device' own_device
check 'row 14: a folder' refuses 66 E0003 org/folder
check 'row 14: a library.ini that is a pipe' bad_ini
check 'row 15: missing' refuses 66 E0206 org/missing
check 'row 15: unreadable' unreadable
check 'row 11: one file by several names is read once' read_once
check 'row 11: a template that uses itself by another name' uses_its_template
check 'row 12: a thousand libraries inside one another' deep_chain
check 'row 12: many libraries' many
check 'a lock is what sha256sum knows' lock_is_what_sha256sum_knows
check 'a lock with CRLF' lock_with_crlf
check 'a library that leads out is not locked' lock_of_a_folder_that_leads_out
check 'a lock replaces no file of its library' lock_over_one_of_its_files
check 'a lock is whole or not there' lock_is_whole_or_not_there
check 'a library that is checked by a link to it' check_by_link
check 'make understands the rule' make_understands_deps
check 'a line break in a name' unnameable "$(printf 'a\nb.rpt')"
check 'an equals sign in a name' unnameable 'a=b.rpt'
check 'a percent sign in a target' unnameable 'a%b.rpt'
