#!/bin/sh
# Row 60: impossible places of an output; nothing changes then.
. tests/system/common

# The fault is attributed to the folder if it is not a folder or is closed.
folder_is_a_file()
{
    status 73 "$RPTC" t.rpt d.ini -o d.ini/sub/x.docx --lang en && grep -q 'E0713.*`d.ini`' err
}

missing_folder()
{
    status 73 "$RPTC" t.rpt d.ini -o nowhere/x.docx && [ ! -e nowhere ] && grep -q E0701 err
}

is_folder()
{
    mkdir place.docx
    status 73 "$RPTC" t.rpt d.ini -o place.docx && only place.docx
}

unwritable_folder()
{
    mkdir locked && chmod 555 locked
    if [ "$(id -u)" -eq 0 ]; then
        chmod o+rx .
        set -- setpriv --reuid 65534 --regid 65534 --clear-groups
    fi
    status 73 "$@" "$RPTC" t.rpt d.ini -o locked/x.docx --lang en && only locked && grep -q 'E0712.*`locked`' err
}

mkdir lib lib/own
printf '@style 正文 { size 四号 }\n' >lib/own/own.rpt
printf '@use own\n\n正文\n' >uses.rpt
ln d.ini again.ini
ln -s d.ini link.ini

check 'row 60: a folder that is missing' missing_folder
check 'row 60: the folder is a file' folder_is_a_file
check 'row 60: the output is a folder' is_folder
check 'row 60: a folder without permission' unwritable_folder
check 'row 60: the output is the template' rejects_and_keeps 73 t.rpt "$RPTC" t.rpt d.ini --to txt -o ./t.rpt
check 'row 60: the output is a data file' rejects_and_keeps 73 d.ini "$RPTC" t.rpt d.ini --to txt -o d.ini
check 'row 60: the output is a second name of a data file' \
    rejects_and_keeps 73 d.ini "$RPTC" t.rpt d.ini --to txt -o again.ini
check 'row 60: the output is a link to a data file' rejects_and_keeps 73 d.ini "$RPTC" t.rpt d.ini --to txt -o link.ini
check 'row 60: the output is standard input' sh -c '"$RPTC" t.rpt - --from ini --to txt -o d.ini <d.ini; [ $? -eq 73 ]'
check 'row 60: the output is a library' rejects_and_keeps 73 lib/own/own.rpt \
    "$RPTC" uses.rpt --lib lib --to txt -o lib/own/own.rpt
