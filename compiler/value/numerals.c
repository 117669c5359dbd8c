#include "value/numerals.h"

enum { GROUP = 4 }; /* Chinese counts in groups of four digits: 万, 亿 */

/* The characters of one of the Chinese styles. */
typedef struct NumeralScript {
    Str digits[10];
    Str places[GROUP]; /* by the place of a digit within its group */
    bool bare_ten;     /* 十二 and not 一十二 at the start */
} NumeralScript;

static const NumeralScript counting = {
    .digits = {STR_INIT("零"), STR_INIT("一"), STR_INIT("二"), STR_INIT("三"), STR_INIT("四"),
               STR_INIT("五"), STR_INIT("六"), STR_INIT("七"), STR_INIT("八"), STR_INIT("九")},
    .places = {STR_INIT(""), STR_INIT("十"), STR_INIT("百"), STR_INIT("千")},
    .bare_ten = true,
};

static const NumeralScript financial = {
    .digits = {STR_INIT("零"), STR_INIT("壹"), STR_INIT("贰"), STR_INIT("叁"), STR_INIT("肆"),
               STR_INIT("伍"), STR_INIT("陆"), STR_INIT("柒"), STR_INIT("捌"), STR_INIT("玖")},
    .places = {STR_INIT(""), STR_INIT("拾"), STR_INIT("佰"), STR_INIT("仟")},
};

static const NumeralScript spelled = {
    .digits = {STR_INIT("〇"), STR_INIT("一"), STR_INIT("二"), STR_INIT("三"), STR_INIT("四"),
               STR_INIT("五"), STR_INIT("六"), STR_INIT("七"), STR_INIT("八"), STR_INIT("九")},
};

bool numeral_style_of(char32_t sign, NumeralStyle *out)
{
    static const struct {
        char32_t sign;
        NumeralStyle style;
    } signs[] = {
        {U'一', NUMERAL_CHINESE},     {U'〇', NUMERAL_DIGITS},      {U'壹', NUMERAL_FINANCIAL},
        {U'①', NUMERAL_CIRCLED},      {U'A', NUMERAL_UPPER_LETTER}, {U'a', NUMERAL_LOWER_LETTER},
        {U'I', NUMERAL_UPPER_ROMAN},  {U'i', NUMERAL_LOWER_ROMAN},  {U'1', NUMERAL_DECIMAL},
    };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (signs[i].sign == sign) {
            *out = signs[i].style;
            return true;
        }
    return false;
}

/* Writes the digit at `place` within its group. */
static void put_place(Buf *b, const NumeralScript *script, int digit, int place, bool first)
{
    if (!(script->bare_ten && first && digit == 1 && place == 1))
        buf_put(b, script->digits[digit]);
    buf_put(b, script->places[place]);
}

/* Writes the n digits of a whole number, which does not begin with 0, in counting form. Zeros at the end of a
 * group are silent; any other zeros, few or many or a whole group, are one 零 before the next digit. */
static void put_count(Buf *b, const NumeralScript *script, const char *digits, int n)
{
    bool zero_due = false, group_speaks = false;
    for (int i = 0; i < n; i++) {
        int digit = digits[i] - '0', place = (n - 1 - i) % GROUP, group = (n - 1 - i) / GROUP;
        if (digit != 0) {
            if (zero_due)
                buf_put(b, script->digits[0]);
            put_place(b, script, digit, place, i == 0);
            group_speaks = true;
        }
        zero_due = digit == 0;
        if (place != 0)
            continue;
        zero_due = !group_speaks;
        if (group % 2 == 1 && group_speaks)
            buf_put(b, STR("万"));
        else if (group % 2 == 0 && group > 0)
            buf_put(b, STR("亿"));
        group_speaks = false;
    }
}

static void put_digits(Buf *b, const NumeralScript *script, const char *digits, int n)
{
    for (int i = 0; i < n; i++)
        buf_put(b, script->digits[digits[i] - '0']);
}

static void put_chinese(Buf *b, const NumeralScript *script, Decimal n)
{
    DecimalDigits d = decimal_digits(n);
    if (decimal_sign(n) < 0)
        buf_put(b, STR("负"));
    if (d.whole == 0)
        buf_put(b, script->digits[0]);
    else if (script == &spelled)
        put_digits(b, script, d.text, d.whole);
    else
        put_count(b, script, d.text, d.whole);
    if (d.places > 0)
        buf_put(b, STR("点"));
    put_digits(b, script, d.text + d.whole, d.places);
}

static void put_circled(Buf *b, int n)
{
    char32_t first = n <= 20 ? U'①' - 1 : n <= 35 ? U'㉑' - 21 : U'㊱' - 36;
    buf_put_code(b, first + (char32_t)n);
}

/* The n-th letter, once, and once more for each time that the alphabet has been used up. */
static void put_letters(Buf *b, char first, int n)
{
    for (int i = 0; i <= (n - 1) / 26; i++)
        buf_put_byte(b, (char)(first + (n - 1) % 26));
}

/* The signs are capitals; `to_case` is added to each. */
static void put_roman(Buf *b, int to_case, int n)
{
    static const struct {
        int value;
        const char *signs;
    } steps[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"},
                 {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    for (size_t i = 0; n > 0; i++)
        for (; n >= steps[i].value; n -= steps[i].value)
            for (const char *sign = steps[i].signs; *sign; sign++)
                buf_put_byte(b, (char)(*sign + to_case));
}

/* The highest number for which a Western style has a numeral. */
static const int last_numerals[] = {
    [NUMERAL_CIRCLED] = 50, [NUMERAL_UPPER_LETTER] = 780, [NUMERAL_LOWER_LETTER] = 780,
    [NUMERAL_UPPER_ROMAN] = 3999, [NUMERAL_LOWER_ROMAN] = 3999,
};

static void put_western(Buf *b, NumeralStyle style, Decimal n)
{
    int64_t whole;
    if (!decimal_to_int(n, &whole) || whole < 1 || whole > last_numerals[style])
        decimal_put(b, n);
    else if (style == NUMERAL_CIRCLED)
        put_circled(b, (int)whole);
    else if (style == NUMERAL_UPPER_LETTER || style == NUMERAL_LOWER_LETTER)
        put_letters(b, style == NUMERAL_UPPER_LETTER ? 'A' : 'a', (int)whole);
    else
        put_roman(b, style == NUMERAL_UPPER_ROMAN ? 0 : 'a' - 'A', (int)whole);
}

void numeral_put(Buf *b, NumeralStyle style, int64_t n)
{
    numeral_put_decimal(b, style, decimal_of(n));
}

void numeral_put_decimal(Buf *b, NumeralStyle style, Decimal n)
{
    switch (style) {
    case NUMERAL_CHINESE: put_chinese(b, &counting, n); return;
    case NUMERAL_DIGITS: put_chinese(b, &spelled, n); return;
    case NUMERAL_FINANCIAL: put_chinese(b, &financial, n); return;
    case NUMERAL_DECIMAL:
    case NUMERAL_CIRCLED:
    case NUMERAL_UPPER_LETTER:
    case NUMERAL_LOWER_LETTER:
    case NUMERAL_UPPER_ROMAN:
    case NUMERAL_LOWER_ROMAN: put_western(b, style, n); return;
    }
}

/* The part after 元: X角, X角X分, 零X分 or X分. */
static void put_cents(Buf *b, int jiao, int fen, bool after_yuan)
{
    if (jiao != 0) {
        buf_put(b, financial.digits[jiao]);
        buf_put(b, STR("角"));
    } else if (fen != 0 && after_yuan) {
        buf_put(b, financial.digits[0]);
    }
    if (fen != 0) {
        buf_put(b, financial.digits[fen]);
        buf_put(b, STR("分"));
    } else {
        buf_put(b, STR("整"));
    }
}

bool money_put_words(Buf *b, Decimal amount)
{
    enum { WHOLE_DIGITS = 16, CENT_PLACES = 2 };
    Decimal rounded;
    if (decimal_round(amount, CENT_PLACES, &rounded) != DECIMAL_OK)
        return false;
    DecimalDigits d = decimal_digits(rounded);
    if (d.whole > WHOLE_DIGITS)
        return false;
    int jiao = d.places > 0 ? d.text[d.whole] - '0' : 0;
    int fen = d.places > 1 ? d.text[d.whole + 1] - '0' : 0;
    if (decimal_sign(rounded) < 0)
        buf_put(b, STR("负"));
    put_count(b, &financial, d.text, d.whole);
    if (decimal_sign(rounded) == 0)
        buf_put(b, financial.digits[0]);
    if (d.whole > 0 || decimal_sign(rounded) == 0)
        buf_put(b, STR("元"));
    put_cents(b, jiao, fen, d.whole > 0);
    return true;
}
