Row 55: PNGs whose head lies, that are cut off or damaged: an error, and no memory by what the head says.

--- frame
@fields
图 image
@end
甲{图}乙
--- data.ini
图 = a.png

=== a whole PNG of one pixel
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\u0000\u0000\u0000\u000CIDATx\x9Cc\xF8\xCF\xC0\u0000\u0000\u0003\u0001\u0001\u0000\xC9\xFE\x92\xEF\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- text
甲图乙

=== 2³¹ by 2³¹ pixels
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\x80\u0000\u0000\u0000\x80\u0000\u0000\u0000\u0008\u0002\u0000\u0000\u0000r\xD6\xCE\u001D\u0000\u0000\u0000\u000CIDATx\x9Cc```\u0000\u0000\u0000\u0004\u0000\u0001\xF6\u00178U\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0585]: `a.png` says that it is 2147483648 × 2147483648 pixels; an image has at least one, and at most 65,535 a side and 250 million in all
template.rpt:2:1: note: `图` is declared here

=== as many as a PNG can say
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u007F\xFF\xFF\xFF\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000/T\xA4\x8A\u0000\u0000\u0000\u000CIDATx\x9Cc```\u0000\u0000\u0000\u0004\u0000\u0001\xF6\u00178U\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0585]: `a.png` says that it is 2147483647 × 1 pixels; an image has at least one, and at most 65,535 a side and 250 million in all
template.rpt:2:1: note: `图` is declared here

=== no pixel
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0008\u0002\u0000\u0000\u0000\xB4\xE9\xEBE\u0000\u0000\u0000\u000CIDATx\x9Cc```\u0000\u0000\u0000\u0004\u0000\u0001\xF6\u00178U\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0585]: `a.png` says that it is 0 × 0 pixels; an image has at least one, and at most 65,535 a side and 250 million in all
template.rpt:2:1: note: `图` is declared here

=== a side without a pixel
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0007\u0000\u0000\u0000\u0000\u0008\u0002\u0000\u0000\u0000V5\xF0<\u0000\u0000\u0000\u000CIDATx\x9Cc```\u0000\u0000\u0000\u0004\u0000\u0001\xF6\u00178U\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0585]: `a.png` says that it is 7 × 0 pixels; an image has at least one, and at most 65,535 a side and 250 million in all
template.rpt:2:1: note: `图` is declared here

=== more pixels than anybody shows
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\xEA`\u0000\u0000\xEA`\u0001\u0000\u0000\u0000\u0000\xA8\xA9H\xEF\u0000\u0000\u0000\u000CIDATx\x9Cc```\u0000\u0000\u0000\u0004\u0000\u0001\xF6\u00178U\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0585]: `a.png` says that it is 60000 × 60000 pixels; an image has at least one, and at most 65,535 a side and 250 million in all
template.rpt:2:1: note: `图` is declared here

=== cut off in the middle
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\u0000\u0000\u0000\u000CIDATx\x9Cc\xF8\xCF\xC0\u0000\u0000\
--- messages
data.ini:1:5: error[E0583]: `a.png` is cut off, the end of the image is missing (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== cut off behind its signature
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
--- messages
data.ini:1:5: error[E0583]: `a.png` is cut off, the end of the image is missing (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== without its last chunk
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\u0000\u0000\u0000\u000CIDATx\x9Cc\xF8\xCF\xC0\u0000\u0000\u0003\u0001\u0001\u0000\xC9\xFE\x92\xEF\
--- messages
data.ini:1:5: error[E0583]: `a.png` is cut off, the end of the image is missing (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== a wrong checksum
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\u0000\u0000\u0000\u000CIDATx\x9Cc\xF8\xCF\xC0\u0000\u0000\u0003\u0001\u0001\u0001\xC9\xFE\x92\xEF\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0584]: `a.png` is damaged at byte 33 (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== a chunk longer than the file
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\u007F\xFF\xFF\xFFIDATabc\
--- messages
data.ini:1:5: error[E0583]: `a.png` is cut off, the end of the image is missing (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== a chunk longer than any
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\xFF\xFF\xFF\xFFIDATabcdefgh\
--- messages
data.ini:1:5: error[E0584]: `a.png` is damaged at byte 33 (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== without pixels in it
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0584]: `a.png` is damaged at byte 33 (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== another chunk before its head
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000CIDATx\x9Cc```\u0000\u0000\u0000\u0004\u0000\u0001\xF6\u00178U\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0584]: `a.png` is damaged at byte 8 (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== colours that no PNG has
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0004\u0002\u0000\u0000\u0000U\x87\xBE\xDF\u0000\u0000\u0000\u000CIDATx\x9Cc```\u0000\u0000\u0000\u0004\u0000\u0001\xF6\u00178U\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0584]: `a.png` is damaged at byte 8 (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== a palette that is not there
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0003\u0000\u0000\u0000(\xCB4\xBB\u0000\u0000\u0000\u000CIDATx\x9Cc```\u0000\u0000\u0000\u0004\u0000\u0001\xF6\u00178U\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0584]: `a.png` is damaged at byte 33 (copy or save it again)
template.rpt:2:1: note: `图` is declared here

=== bytes behind its end do no harm
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\x90wS\xDE\u0000\u0000\u0000\u000CIDATx\x9Cc\xF8\xCF\xC0\u0000\u0000\u0003\u0001\u0001\u0000\xC9\xFE\x92\xEF\u0000\u0000\u0000\u0000IEND\xAEB`\x82tail\
--- text
甲图乙

=== data that are no stream of zlib
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0002\u0000\u0000\u0000\u0002\u0008\u0002\u0000\u0000\u0000\xFD\xD4\x9As\u0000\u0000\u0000\u0013IDATthese are no pixels~m\x96\xDA\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0584]: `a.png` is damaged at byte 43 (copy or save it again)
template.rpt:2:1: note: `图` is declared here
--- messages zh
data.ini:1:5: 错误[E0584]：图片“a.png”在第 43 字节处损坏（请重新复制或保存这个文件）
template.rpt:2:1: 说明：“图”在此处声明

=== data for fewer rows than it says
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0002\u0000\u0000\u0000\u0002\u0008\u0002\u0000\u0000\u0000\xFD\xD4\x9As\u0000\u0000\u0000\u000BIDATx\x9Cc`\u0000\u0003\u0000\u0000\u0007\u0000\u0001\xB2\x86\xAC\xF4\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
data.ini:1:5: error[E0678]: the data of `a.png` end before the last of its 2 × 2 pixels (copy or save it again)
template.rpt:2:1: note: `图` is declared here
--- messages zh
data.ini:1:5: 错误[E0678]：图片“a.png”应有 2 × 2 像素，数据不够（请重新复制或保存这个文件）
template.rpt:2:1: 说明：“图”在此处声明

=== nothing but zeros in its data, named by the template
--- template.rpt
@image "a.png" { alt "" }
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0002\u0000\u0000\u0000\u0002\u0008\u0002\u0000\u0000\u0000\xFD\xD4\x9As\u0000\u0000\u0000(IDAT\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\xBAL*\xFE\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- messages
template.rpt:1:8: error[E0584]: `a.png` is damaged at byte 43 (copy or save it again)

=== more rows than it says are not looked at
--- within
--- a.png escaped
\x89PNG\u000D
\u001A
\u0000\u0000\u0000\u000DIHDR\u0000\u0000\u0000\u0002\u0000\u0000\u0000\u0002\u0008\u0002\u0000\u0000\u0000\xFD\xD4\x9As\u0000\u0000\u0000\u000CIDATx\x9Cc` \u0016\u0000\u0000\u0000*\u0000\u0001b\xE1tC\u0000\u0000\u0000\u0000IEND\xAEB`\x82\
--- text
甲图乙
