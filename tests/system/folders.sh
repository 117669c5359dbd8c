#!/bin/sh
# Folders that are searched: entries that are not files, folders that may not be read or entered.
. tests/system/common

# Runs as another user: root may do everything.
chmod 755 .
another=
[ "$(id -u)" -eq 0 ] && another='setpriv --reuid 65534 --regid 65534 --clear-groups'

# rptc STATUS ARGUMENT…: never blocks on a pipe.
rptc()
{
    wanted_status=$1; shift
    status "$wanted_status" timeout 60 "$RPTC" "$@" --lang en --message-format short
}

# place: a folder of templates with their data, which is a library too where it is asked for the lock.
place()
{
    rm -rf place
    mkdir -p place/sub
    cp t.rpt place/a.rpt
    cp t.rpt place/sub/b.rpt
    cp d.ini place/a.ini
    cp expected.txt place/a.txt
}

# A program that leaves a socket behind.
cat >make-socket <<'END'
#!/usr/bin/env python3
import os, socket, sys
os.chdir(os.path.dirname(sys.argv[1]))
socket.socket(socket.AF_UNIX).bind(os.path.basename(sys.argv[1]))
END
chmod +x make-socket

# refuses NAME ARGUMENT…: an entry that is not a file is reported, and does not block.
refuses()
{
    name=$1; shift
    for kind in mkfifo ./make-socket; do
        place
        rm -f "place/$name"
        $kind "place/$name" || return 1
        rptc 66 "$@" && grep -q "error\[E0003\].*$name" err || { echo "$kind"; cat err out; return 1; }
    done
}

# refuses_device STATUS CODE NAME ARGUMENT…: a link to a device. From a library it leads out.
refuses_device()
{
    code=$1 message=$2 name=$3; shift 3
    place
    rm -f "place/$name"
    ln -s /dev/zero "place/$name"
    rptc "$code" "$@" && grep -q "error\[$message\].*$name" err
}

# In a message of an example, which names files from its folder.
example_refuses()
{
    for kind in mkfifo 'ln -s /dev/zero' ./make-socket; do
        place
        rm -f "place/$1"
        $kind "place/$1" || return 1
        rptc 1 test place && grep -q "E0003.*$1" out || { echo "$kind"; cat err out; return 1; }
    done
}

# shut MODE COMMAND…: a folder that another user may read and not enter, or neither, is named, and the status is 66.
shut()
{
    mode=$1; shift
    place
    chmod 777 place
    chmod "$mode" place/sub
    rm -f place/library.lock
    status 66 $another "$RPTC" "$@" --lang en --message-format short && grep -q 'error\[E0002\].*`place/sub`' err
    result=$?
    chmod 755 place/sub
    [ ! -e place/library.lock ] || { echo 'a lock was written'; result=1; }
    [ $result -eq 0 ] || cat err
    return $result
}

# Readable files are still checked.
others_are_checked()
{
    place
    echo '{无}' >place/a.rpt
    chmod 000 place/sub
    status 66 $another "$RPTC" check place --lang en --message-format short && grep -q 'E0201' err && grep -q 'E0002' err
    result=$?
    chmod 755 place/sub
    return $result
}

# No template can read it, so the lock is complete; but it is reported.
left_out_with_a_warning()
{
    for kind in mkfifo ./make-socket; do
        place
        $kind place/sub/c.png
        rptc 0 lock place && grep -q 'warning\[W0714\].*`place/sub/c.png`' err && grep -q 'sub/b.rpt' place/library.lock &&
            ! grep -q c.png place/library.lock || { echo "$kind"; cat err; return 1; }
    done
}

a_link_to_nothing()
{
    place
    ln -s nothing place/c.txt
    rptc 66 lock place && grep -q 'error\[E0001\].*`place/c.txt`' err && [ ! -e place/library.lock ]
}

# An explicitly named file may be a pipe.
what_is_named_may_be_a_pipe()
{
    mkfifo pipe.rpt pipe.ini
    cat t.rpt >pipe.rpt &
    cat d.ini >pipe.ini &
    rptc 0 pipe.rpt pipe.ini --to txt -o - && same out expected.txt || { kill %1 %2; return 1; }
    cat t.rpt >pipe.rpt &
    rptc 0 check pipe.rpt --no-lint all && bash -c '"$RPTC" t.rpt <(cat d.ini) --from ini --to txt -o -' >out && same out expected.txt &&
        "$RPTC" t.rpt /dev/stdin --from ini --to txt -o - <d.ini >out && same out expected.txt || return 1
    place # each template is checked with the data, which come but once
    cat d.ini >pipe.ini &
    rptc 0 check place --data pipe.ini --no-lint all
}

images_are_no_pipes()
{
    printf '@image "pipe.png"\n' >image.rpt
    mkfifo pipe.png
    rptc 66 image.rpt --to txt -o - && grep -q 'E0003.*pipe.png' err
}

check 'a template of a folder' refuses sub/b.rpt check place
check 'a lock leaves out what is no file' left_out_with_a_warning
check 'the lock of a folder' refuses library.lock check place --locked
check 'the text of an example' refuses a.txt test place
check 'the messages of an example' refuses a.messages test place
check 'a template of a folder is a device' refuses_device 66 E0003 sub/b.rpt check place
check 'a file of a library is a device' refuses_device 77 E0006 sub/c.png lock place
check 'the lock of a folder is a device' refuses_device 77 E0006 library.lock check place --locked
check 'the text of an example is a device' refuses_device 66 E0003 a.txt test place
check 'the data of an example' example_refuses a.ini
check 'the template of an example' example_refuses a.rpt
check 'a folder that may not be entered: lock' shut 744 lock place
check 'a folder that may not be entered: check' shut 744 check place
check 'a folder that may not be entered: test' shut 744 test place
check 'a folder that may not be read: lock' shut 711 lock place
check 'a folder that may not be read: check' shut 700 check place
check 'a folder that may not be read: test' shut 700 test place
check 'the other templates are checked' others_are_checked
check 'a link to nothing in a library' a_link_to_nothing
check 'what is named may be a pipe' what_is_named_may_be_a_pipe
check 'an image is no pipe' images_are_no_pipes
