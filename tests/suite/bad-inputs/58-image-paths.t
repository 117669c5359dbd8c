Row 58: an image stands below the folder of the file that names it; what leads out is refused, and nothing is fetched. Links and
devices: tests/system/images.sh.

--- frame
@fields
图 image
@end
甲{图}乙

=== a folder up
--- within
--- data.ini
图 = ../a.png
--- messages
data.ini:1:5: error[E0006]: `../a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
template.rpt:2:1: note: `图` is declared here
--- exit
77

=== in and out again
--- within
--- b/c.txt
--- data.ini
图 = b/../../a.png
--- messages
data.ini:1:5: error[E0006]: `b/../../a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
template.rpt:2:1: note: `图` is declared here
--- exit
77

=== an absolute path
--- within
--- data.ini
图 = /etc/hostname
--- messages
data.ini:1:5: error[E0006]: `/etc/hostname` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
template.rpt:2:1: note: `图` is declared here
--- exit
77

=== an address
--- within
--- data.ini
图 = http://example.com/a.png
--- messages
data.ini:1:5: error[E0586]: `http://example.com/a.png` is an address; an image is a file, nothing is downloaded
template.rpt:2:1: note: `图` is declared here
--- exit
77

=== an address of a file
--- within
--- data.ini
图 = file:///etc/passwd
--- messages
data.ini:1:5: error[E0586]: `file:///etc/passwd` is an address; an image is a file, nothing is downloaded
template.rpt:2:1: note: `图` is declared here
--- exit
77

=== an image in the address itself
--- within
--- data.ini
图 = data:image/png;base64,iVBORw0KGgo=
--- messages
data.ini:1:5: error[E0586]: `data:image/png;base64,iVBORw0KGgo=` is an address; an image is a file, nothing is downloaded
template.rpt:2:1: note: `图` is declared here
--- exit
77

=== a device
--- within
--- data.ini
图 = /dev/zero
--- messages
data.ini:1:5: error[E0006]: `/dev/zero` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
template.rpt:2:1: note: `图` is declared here
--- exit
77

=== a folder
--- within
--- images
b/a.png 1x1
--- data.ini
图 = b
--- messages
data.ini:1:5: error[E0003]: `b` is a folder or a device, not a file
template.rpt:2:1: note: `图` is declared here
--- exit
66

=== no file
--- within
--- data.ini
图 = 照片/没有.png
--- messages
data.ini:1:5: error[E0001]: there is no file `照片/没有.png`
template.rpt:2:1: note: `图` is declared here
--- exit
66

=== folders parted as on Windows
--- within
--- data.ini
图 = 照片\没有.png
--- messages
data.ini:1:5: error[E0150]: the folders of a path are separated by `/`, not `\` (write `照片/没有.png`)
template.rpt:2:1: note: `图` is declared here
--- exit
66

=== in a template
--- template.rpt
@image "../a.png" { alt "甲" }
@image "https://example.com/a.png" { alt "乙" }
--- messages
template.rpt:1:8: error[E0006]: `../a.png` leads out of the folder that may be read (`--root DIR` lets files below a further folder be read)
template.rpt:2:8: error[E0586]: `https://example.com/a.png` is an address; an image is a file, nothing is downloaded
--- exit
77

=== in and out within the folder is no harm
--- within
--- images
a.png 1x1
--- data.ini
图 = b/../a.png
--- b/c.txt
--- text
甲图乙
