/* value/numerals: numbers in each style, and money in words. */
#include "written.h"

#include "value/numerals.h"

typedef struct Case {
    const char *number, *wanted;
} Case;

static Decimal number(const char *text)
{
    Decimal n;
    assert_int_equal(decimal_parse(str_of(text), &n), DECIMAL_OK);
    return n;
}

static void check(Written *w, NumeralStyle style, const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        numeral_put_decimal(&w->buf, style, number(cases[i].number));
        assert_written(w, cases[i].number, cases[i].wanted);
    }
}

static void counts_in_chinese(void **state)
{
    static const Case cases[] = {
        {"0", "零"},
        {"1", "一"},
        {"2", "二"},
        {"10", "十"},
        {"11", "十一"},
        {"19", "十九"},
        {"20", "二十"},
        {"21", "二十一"},
        {"99", "九十九"},
        {"100", "一百"},
        {"101", "一百零一"},
        {"105", "一百零五"},
        {"110", "一百一十"},
        {"111", "一百一十一"},
        {"120", "一百二十"},
        {"1000", "一千"},
        {"1001", "一千零一"},
        {"1010", "一千零一十"},
        {"1100", "一千一百"},
        {"2023", "二千零二十三"},
        {"10000", "一万"},
        {"10001", "一万零一"},
        {"10010", "一万零一十"},
        {"10500", "一万零五百"},
        {"12345", "一万二千三百四十五"},
        {"100000", "十万"},
        {"107000", "十万七千"},
        {"100500", "十万零五百"},
        {"110000", "十一万"},
        {"1000010", "一百万零一十"},
        {"10001000", "一千万一千"},
        {"100000000", "一亿"},
        {"100000001", "一亿零一"},
        {"100007000", "一亿零七千"},
        {"100100000", "一亿零一十万"},
        {"120000000", "一亿二千万"},
        {"1070000000", "十亿七千万"},
        {"1000070000", "十亿零七万"},
        {"1000000000000", "一万亿"},
        {"1000000000001", "一万亿零一"},
        {"1000050000000", "一万亿零五千万"},
        {"1234500000000", "一万二千三百四十五亿"},
        {"10000000000000000", "一亿亿"},
        {"9223372036854775807",
         "九百二十二亿三千三百七十二万零三百六十八亿五千四百七十七万五千八百零七"},
        {"-12", "负十二"},
        {"-105", "负一百零五"},
        {"12.5", "十二点五"},
        {"0.5", "零点五"},
        {"-1.05", "负一点零五"},
    };
    check(*state, NUMERAL_CHINESE, cases, COUNT(cases));
}

static void spells_digits(void **state)
{
    static const Case cases[] = {
        {"0", "〇"}, {"2023", "二〇二三"}, {"1000", "一〇〇〇"},
        {"-10", "负一〇"}, {"12.05", "一二点〇五"}, {"0.5", "〇点五"},
    };
    check(*state, NUMERAL_DIGITS, cases, COUNT(cases));
}

static void writes_financial_numerals(void **state)
{
    static const Case cases[] = {
        {"0", "零"}, {"1", "壹"}, {"10", "壹拾"}, {"12", "壹拾贰"}, {"21", "贰拾壹"},
        {"105", "壹佰零伍"}, {"890", "捌佰玖拾"}, {"34567", "叁万肆仟伍佰陆拾柒"},
        {"110000", "壹拾壹万"}, {"-12", "负壹拾贰"}, {"12.5", "壹拾贰点伍"},
    };
    check(*state, NUMERAL_FINANCIAL, cases, COUNT(cases));
}

static void circles_up_to_50(void **state)
{
    static const Case cases[] = {
        {"1", "①"}, {"10", "⑩"}, {"20", "⑳"}, {"21", "㉑"}, {"35", "㉟"}, {"36", "㊱"},
        {"50", "㊿"}, {"51", "51"}, {"0", "0"}, {"-1", "-1"}, {"1.5", "1.5"},
    };
    check(*state, NUMERAL_CIRCLED, cases, COUNT(cases));
}

static void counts_letters_as_word_does(void **state)
{
    static const Case upper[] = {
        {"1", "A"}, {"26", "Z"}, {"27", "AA"}, {"28", "BB"}, {"53", "AAA"},
        {"780", "ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ"}, {"781", "781"},
        {"0", "0"}, {"-3", "-3"}, {"1.5", "1.5"},
    };
    static const Case lower[] = {{"1", "a"}, {"26", "z"}, {"28", "bb"}};
    check(*state, NUMERAL_UPPER_LETTER, upper, COUNT(upper));
    check(*state, NUMERAL_LOWER_LETTER, lower, COUNT(lower));
}

static void writes_roman_numerals(void **state)
{
    static const Case upper[] = {
        {"1", "I"}, {"4", "IV"}, {"9", "IX"}, {"14", "XIV"}, {"40", "XL"}, {"90", "XC"},
        {"444", "CDXLIV"}, {"1994", "MCMXCIV"}, {"2023", "MMXXIII"}, {"3999", "MMMCMXCIX"},
        {"3888", "MMMDCCCLXXXVIII"}, {"4000", "4000"}, {"0", "0"}, {"-1", "-1"},
    };
    static const Case lower[] = {{"3", "iii"}, {"1994", "mcmxciv"}};
    check(*state, NUMERAL_UPPER_ROMAN, upper, COUNT(upper));
    check(*state, NUMERAL_LOWER_ROMAN, lower, COUNT(lower));
}

static void writes_plain_digits(void **state)
{
    static const Case cases[] = {{"0", "0"}, {"1200", "1200"}, {"-1.50", "-1.5"}};
    check(*state, NUMERAL_DECIMAL, cases, COUNT(cases));
}

static void takes_every_int64(void **state)
{
    Written *w = *state;
    numeral_put(&w->buf, NUMERAL_DECIMAL, INT64_MIN);
    assert_written(w, "INT64_MIN", "-9223372036854775808");
    numeral_put(&w->buf, NUMERAL_DIGITS, INT64_MIN);
    assert_written(w, "INT64_MIN", "负九二二三三七二〇三六八五四七七五八〇八");
    numeral_put(&w->buf, NUMERAL_UPPER_LETTER, INT64_MAX);
    assert_written(w, "INT64_MAX", "9223372036854775807");
}

static void knows_styles_by_their_first_sign(void **state)
{
    Written *w = *state;
    static const char32_t signs[] = {U'1', U'一', U'〇', U'壹', U'①', U'A', U'a', U'I', U'i'};
    static const NumeralStyle styles[] = {
        NUMERAL_DECIMAL,      NUMERAL_CHINESE,      NUMERAL_DIGITS,
        NUMERAL_FINANCIAL,    NUMERAL_CIRCLED,      NUMERAL_UPPER_LETTER,
        NUMERAL_LOWER_LETTER, NUMERAL_UPPER_ROMAN,  NUMERAL_LOWER_ROMAN,
    };
    NumeralStyle style;
    for (size_t i = 0; i < COUNT(signs); i++) {
        assert_true(numeral_style_of(signs[i], &style));
        assert_int_equal(style, styles[i]);
        if (signs[i] == U'〇')
            continue;
        numeral_put(&w->buf, style, 1);
        size_t n = w->buf.n;
        buf_put_code(&w->buf, signs[i]);
        assert_int_equal(w->buf.n, 2 * n);
        assert_memory_equal(w->buf.p, w->buf.p + n, n);
        buf_clear(&w->buf);
    }
    assert_false(numeral_style_of(U'二', &style));
    assert_false(numeral_style_of(U'B', &style));
    assert_false(numeral_style_of(0, &style));
}

static void writes_money_in_words(void **state)
{
    static const Case cases[] = {
        {"12300.40", "壹万贰仟叁佰元肆角整"},
        {"0", "零元整"},
        {"1", "壹元整"},
        {"10", "壹拾元整"},
        {"2.01", "贰元零壹分"},
        {"1409.50", "壹仟肆佰零玖元伍角整"},
        {"6007.14", "陆仟零柒元壹角肆分"},
        {"1680.32", "壹仟陆佰捌拾元叁角贰分"},
        {"107000.53", "壹拾万柒仟元伍角叁分"},
        {"16409.02", "壹万陆仟肆佰零玖元零贰分"},
        {"325.04", "叁佰贰拾伍元零肆分"},
        {"0.05", "伍分"},
        {"0.50", "伍角整"},
        {"0.55", "伍角伍分"},
        {"10.05", "壹拾元零伍分"},
        {"1000", "壹仟元整"},
        {"100700", "壹拾万零柒佰元整"},
        {"100000000", "壹亿元整"},
        {"100000000.01", "壹亿元零壹分"},
        {"100000001", "壹亿零壹元整"},
        {"100010000", "壹亿零壹万元整"},
        {"120000000", "壹亿贰仟万元整"},
        {"1000000000000", "壹万亿元整"},
        {"9999999999999999.99",
         "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
        {"1.005", "壹元零壹分"},
        {"0.004", "零元整"},
        {"-0.004", "零元整"},
        {"-5.20", "负伍元贰角整"},
        {"-0.01", "负壹分"},
        {"0.995", "壹元整"},
    };
    Written *w = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_true(money_put_words(&w->buf, number(cases[i].number)));
        assert_written(w, cases[i].number, cases[i].wanted);
    }
}

static void refuses_money_beyond_16_digits(void **state)
{
    Written *w = *state;
    assert_false(money_put_words(&w->buf, number("10000000000000000")));
    assert_false(money_put_words(&w->buf, number("-10000000000000000")));
    assert_false(money_put_words(&w->buf, number("9999999999999999.995")));
    assert_false(money_put_words(&w->buf, number("99999999999999999999999999999999999999")));
    assert_written(w, "too much", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_in_chinese),
        cmocka_unit_test(spells_digits),
        cmocka_unit_test(writes_financial_numerals),
        cmocka_unit_test(circles_up_to_50),
        cmocka_unit_test(counts_letters_as_word_does),
        cmocka_unit_test(writes_roman_numerals),
        cmocka_unit_test(writes_plain_digits),
        cmocka_unit_test(takes_every_int64),
        cmocka_unit_test(knows_styles_by_their_first_sign),
        cmocka_unit_test(writes_money_in_words),
        cmocka_unit_test(refuses_money_beyond_16_digits),
    };
    return cmocka_run_group_tests(tests, written_set_up, written_tear_down);
}
