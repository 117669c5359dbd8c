#!/bin/sh
# Each lint has a name that switches off its own advice and no other.
. tests/system/common

every_fault()
{
    cat >every.rpt <<'END'
@fields
图 image
议程 list of text
空 text
题 list { 措施 list of text }
日 date
@end
@let 没用 = 1
@image 图
# 一、情况。

　　会议,议程：1、学习；（一）、讨论
二、某政发[2023]1号，{日:MM月dd日}{count(题.措施)}

有六个议程：{for 项 in 议程}{项}{end}

以下三个：
- 甲
- 乙
END
}

# advice WORD…: the codes of the messages about every.rpt, in order, one a line.
advice()
{
    "$RPTC" check every.rpt --lang en --message-format short "$@" 2>&1 | sed -n 's/.*warning\[\(W[0-9]*\)\].*/\1/p' | sort
}

each_name_switches_off_its_own()
{
    every_fault
    advice >all
    : >gone
    names=$("$RPTC" check --help --lang en | sed -n '/^advice/,$s/^  \([a-z-]*\)  .*/\1/p')
    for name in $names; do
        advice --no-lint "$name" >left
        comm -23 all left >off
        [ -s off ] && [ -z "$(comm -13 all left | grep -v -x -f off)" ] || { echo "$name: $(cat off)" >>err; return 1; }
        cat off >>gone
    done
    sort -u gone >one && sort -u all >other && cmp one other && [ "$(echo "$names" | wc -l)" -ge 14 ]
}

check each_name_switches_off_its_own
