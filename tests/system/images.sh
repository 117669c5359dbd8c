#!/bin/sh
# Row 58: links, devices and pipes in place of an image; row 59: its size. Nothing blocks, and no forbidden file is read.
. tests/system/common
printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\001\0\0\0\001\010\002\0\0\0\220wS\336\0\0\0\014IDATx\234c```\0\0\0\004\0\001\366\0278U\0\0\0\0IEND\256B`\202' >outside.png
mkdir work work/inner
cp outside.png work/a.png
ln -s a.png work/inside.png
ln -s ../outside.png work/out.png
ln -s "$PWD/outside.png" work/absolute.png
ln -s / work/everything
ln -s circle.png work/circle.png
mkfifo work/pipe.png
cat >work/t.rpt <<'END'
@fields
图 image
@end
{图}
END

# says STATUS CODE PATH OPTION…
says()
{
    wanted=$1 code=$2 path=$3; shift 3
    status "$wanted" "$RPTC" work/t.rpt -D 图="$path" --lang en --message-format short "$@" -o x.docx && grep -q "error\[$code\]" err
}

works()
{
    path=$1; shift
    printf '图 = %s\n' "$path" >work/d.ini
    status 0 "$RPTC" work/t.rpt work/d.ini "$@" -o x.docx
}

refused()
{
    printf '图 = %s\n' "$1" >work/d.ini
    status "$2" "$RPTC" work/t.rpt work/d.ini --lang en --message-format short -o x.docx && grep -q "error\[$3\]" err && [ ! -e x.docx ]
}

large()
{
    truncate -s 300M work/large.png
    rm -f x.docx
    refused large.png 77 E0004
}

no_permission()
{
    [ "$(id -u)" = 0 ] && return 0
    cp outside.png work/secret.png && chmod 0 work/secret.png && refused secret.png 66 E0002
}

output_over_image()
{
    cp outside.png x.png
    status 73 "$RPTC" work/t.rpt -D 图=x.png --to txt -o x.png && same x.png outside.png
}

# The image that was given on a pipe's side: the working folder.
from_stdin()
{
    echo '{"图": "outside.png"}' | status 0 "$RPTC" work/t.rpt - --from json -o x.docx
}

check 'row 58: an image of its folder' works a.png
check 'row 58: --root through a link' works out.png --root .
check 'row 58: --root through an absolute link' works absolute.png --root .
check 'row 58: --root with an absolute path' works "$PWD/outside.png" --root "$PWD"
rm -f x.docx
check 'row 58: a link that leads out' refused out.png 77 E0006
check 'row 58: an absolute link' refused absolute.png 77 E0006
check 'row 58: through a link to a folder' refused everything/etc/hostname 77 E0006
check 'row 58: a circle of links' refused circle.png 77 E0006
check 'row 58: a pipe that nobody writes' refused pipe.png 66 E0003
check 'row 58: a folder' refused inner 66 E0003
check 'row 58: a device below --root' says 66 E0003 /dev/zero --root /
check 'row 58: no permission' no_permission
check 'row 59: 300 MB' large
check 'an image is no place for the output' output_over_image
check 'data from a pipe name files of the working folder' from_stdin
