#!/bin/sh
# Row 67: the same bytes whatever surrounds the run; modes follow the umask.
. tests/system/common
"$RPTC" t.rpt d.ini --date 2023-11-05 -o wanted.docx || echo 'not ok row 67: the document to compare with'

# under NAME=VALUE…: the same document comes with these in the environment.
under()
{
    status 0 env "$@" "$RPTC" t.rpt d.ini --date 2023-11-05 -o got.docx && same got.docx wanted.docx &&
        status 0 env "$@" "$RPTC" t.rpt d.ini -o got.txt && same got.txt expected.txt
}

in_another_folder()
{
    mkdir other
    (cd other && "$RPTC" ../t.rpt ../d.ini --date 2023-11-05 -o got.docx) && same other/got.docx wanted.docx
}

by_epoch()
{
    status 0 env SOURCE_DATE_EPOCH=1699142400 TZ="$1" "$RPTC" t.rpt d.ini -o got.docx && same got.docx wanted.docx
}

# By the clock `today` is a day, and no date of creation is written.
without_a_date()
{
    status 0 env TZ=Pacific/Kiritimati "$RPTC" t.rpt d.ini -o east.docx &&
        status 0 env TZ=Pacific/Pago_Pago "$RPTC" t.rpt d.ini -o west.docx && same east.docx west.docx
}

mode_is()
{
    rm -f mode.txt
    (umask "$1"; "$RPTC" t.rpt d.ini -o mode.txt) && [ "$(stat -c %a mode.txt)" = "$2" ]
}

mode_stays()
{
    echo old >mode.txt
    chmod 640 mode.txt
    (umask 000; "$RPTC" t.rpt d.ini -o mode.txt) && [ "$(stat -c %a mode.txt)" = 640 ]
}

as_nobody()
{
    mkdir open && chmod 777 open && chmod o+rx . && chmod 644 t.rpt d.ini
    [ "$(id -u)" -eq 0 ] && set -- setpriv --reuid 65534 --regid 65534 --clear-groups
    status 0 "$@" "$RPTC" t.rpt d.ini --date 2023-11-05 -o open/got.docx && same open/got.docx wanted.docx
}

check 'row 67: time zone' under TZ=Asia/Shanghai
check 'row 67: time zone by rule' under TZ=XYZ-14
check 'row 67: Turkish' under LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8
check 'row 67: German' under LC_ALL=de_DE.UTF-8 LANG=de_DE
check 'row 67: Chinese in another encoding' under LC_ALL=zh_CN.GB18030
check 'row 67: no HOME' under -u HOME
check 'row 67: no environment' under -i
check 'row 67: another folder' in_another_folder
check 'row 67: SOURCE_DATE_EPOCH in the east' by_epoch Pacific/Kiritimati
check 'row 67: SOURCE_DATE_EPOCH in the west' by_epoch Pacific/Pago_Pago
check 'row 67: no date at all' without_a_date
check 'row 67: umask 077' mode_is 077 600
check 'row 67: umask 000' mode_is 000 666
check 'row 67: the mode of a file that is replaced' mode_stays
check 'row 67: without the rights of root' as_nobody
