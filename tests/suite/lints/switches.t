Which advice `rptc check` gives: `--no-lint`.

--- frame
@fields
图 image
@end
@image 图
…

=== one name
--- template.rpt
@let 甲 = 1
会议,开始:
--- command
check template.rpt --no-lint half-width
--- messages
template.rpt:1:6: warning[W0711]: nothing uses `甲` (remove it, or use it)

=== two names
--- template.rpt
@let 甲 = 1
会议,开始:
--- command
check template.rpt --no-lint half-width --no-lint=unused-definition
--- messages

=== all of it, warnings that are given anyway among them
--- within
　　会议,开始
一、甲
--- command
check template.rpt --no-lint all
--- messages

=== a name that is none
--- command
check template.rpt --no-lint halfwidth --no-lint x
--- messages
rptc: error[E0065]: there is no lint `halfwidth` (did you mean `half-width`?)
rptc: error[E0065]: there is no lint `x` (see `rptc check --help`)
--- messages zh
rptc: 错误[E0065]：没有名为“halfwidth”的检查项（是不是想写“half-width”？）
rptc: 错误[E0065]：没有名为“x”的检查项（详见 rptc check --help）
--- exit
64

=== it belongs to the command check
--- template.rpt
甲
--- args
--no-lint all
--- messages
rptc: error[E0025]: `rptc` takes no option `--no-lint`
--- exit
64

=== what assembles a document gives no advice
--- template.rpt
@let 甲 = 1
会议,开始:
--- text
会议,开始:

=== a template with errors gets none before these are mended
--- template.rpt
会议,开始:{乙}
--- command
check template.rpt
--- messages
template.rpt:1:8: error[E0201]: there is no field `乙`

=== as errors
--- template.rpt
　会议,开始
--- command
check template.rpt --strict
--- messages
template.rpt:1:1: error[W0101]: the full-width blank before the paragraph is ignored: styles indent
template.rpt:1:4: error[W0706]: `,` is half-width, but the text around it is Chinese (write `，`)
--- exit
65

=== as errors, but for one
--- template.rpt
　会议
--- command
check template.rpt --strict --no-lint wide-indent
--- messages

=== the place of advice behind escapes, styles and further lines
--- template.rpt
\*甲，**乙**\
丙,
丁\[戊\],己
--- command
check template.rpt
--- messages human
template.rpt:2:2: warning[W0706]: `,` is half-width, but the text around it is Chinese
    2 | 丙,
      |   ^ write `，`

=== a picture without words for those who cannot see it
--- within
--- command
check template.rpt
--- messages
template.rpt:4:1: warning[W0580]: the picture has no `alt`, which is read to those who cannot see it (write `alt "…"`, or `alt ""` where it only decorates)

=== the same without that advice
--- within
--- command
check template.rpt --no-lint image-alt
--- messages
