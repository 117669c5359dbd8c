#!/bin/sh
# Row 68: file names with anything in them.
. tests/system/common
newline=$(printf 'a\nb')
long=$(printf '%0247d' 0)
invalid=$(printf 'bad\377\376')
escape=$(printf 'e\033[31mred')

# works NAME: a template, data and an output of that name.
works()
{
    cp t.rpt "$1.rpt" && cp d.ini "$1.ini"
    "$RPTC" -o "$1.txt" -- "$1.rpt" "$1.ini" && same "$1.txt" expected.txt
}

leading_minus()
{
    cp t.rpt ./-t.rpt && cp d.ini ./-o.ini
    "$RPTC" -o ./-x.txt -- -t.rpt -o.ini && cmp ./-x.txt expected.txt && "$RPTC" ./-t.rpt ./-o.ini -o -y.txt && cmp ./-y.txt expected.txt
}

# No control character but the end of a line comes to the terminal.
escaped()
{
    "$RPTC" "$1" -o x.txt --lang en >out 2>err
    [ $? -eq 66 ] && ! LC_ALL=C grep -q '[^ -~]' err && [ "$(wc -l <err)" -eq 1 ]
}

escaped_in_data()
{
    printf '\033]0;title\007 = 1\n名 = 防汛\n' >evil.ini
    "$RPTC" t.rpt evil.ini -o x.txt 2>err
    ! LC_ALL=C grep -q "$(printf '\033')" err && ! LC_ALL=C grep -q "$(printf '\007')" err && [ -s err ]
}

named_with_equals()
{
    cp d.ini ./a=b.ini
    status 0 "$RPTC" t.rpt ./a=b.ini -o x.txt && same x.txt expected.txt
}

named_like_a_command()
{
    cp t.rpt check
    status 0 "$RPTC" ./check d.ini -o x.txt && same x.txt expected.txt
}

too_long()
{
    status 73 "$RPTC" t.rpt d.ini -o "${long}0123456789.txt" && grep -q E0702 err
}

check 'row 68: Chinese' works '关于召开会议的通知'
check 'row 68: blanks' works ' a  b '
check 'row 68: a line end' works "$newline"
check 'row 68: no UTF-8' works "$invalid"
check 'row 68: 251 bytes' works "$long"
check 'row 68: too long a name' too_long
check 'row 68: a leading minus' leading_minus
check 'row 68: an equals sign' named_with_equals
check 'row 68: the name of a command' named_like_a_command
check 'row 68: an escape sequence in a name' escaped "$escape"
check 'row 68: a line end in a name' escaped "$newline?"
check 'row 68: no UTF-8 in a name' escaped "$invalid?"
check 'row 68: an escape sequence in data' escaped_in_data
