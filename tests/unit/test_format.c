/* value/format: what each pattern writes, which patterns are refused and where, and the shape of a
 * missing value. */
#include "written.h"

#include "value/format.h"

static Decimal number(const char *text)
{
    Decimal n;
    assert_int_equal(decimal_parse(str_of(text), &n), DECIMAL_OK);
    return n;
}

static Date date(const char *text)
{
    Date d;
    assert_int_equal(date_parse(str_of(text), &d), DATE_OK);
    return d;
}

static TimeOfDay time_of(const char *text)
{
    TimeOfDay t;
    assert_true(time_parse(str_of(text), &t));
    return t;
}

/* NULL is the plain form. */
static const Format *format(Written *w, FormatSubject subject, const char *pattern)
{
    FormatFault fault;
    if (!pattern)
        return NULL;
    const Format *f = format_parse(w->arena, subject, str_of(pattern), &fault);
    if (!f)
        fail_msg("\"%s\" is refused at %zu: \"%.*s\"", pattern, fault.offset, STR_ARG(fault.what));
    return f;
}

static void numbers_follow_their_pattern(void **state)
{
    static const struct {
        const char *pattern, *n, *wanted;
    } cases[] = {
        {NULL, "1234.50", "1234.5"},
        {"0", "1234.5", "1235"},
        {"0", "-0.5", "-1"},
        {"0", "-0.4", "0"},
        {"0.00", "3", "3.00"},
        {"0.00", "1.005", "1.01"},
        {"0.00", "-1.005", "-1.01"},
        {"0.00", "0.5", "0.50"},
        {"#,##0.00", "1234567.891", "1,234,567.89"},
        {"#,##0.00", "-1234.5", "-1,234.50"},
        {"#,##0", "999", "999"},
        {"#,##0", "1000", "1,000"},
        {"#,##0", "100000", "100,000"},
        {"#,##0", "999999.5", "1,000,000"},
        {"0,000", "7", "0,007"},
        {"00", "7", "07"},
        {"00", "123", "123"},
        {"0#", "5", "05"},
        {"000", "-5", "-005"},
        {"#", "0", ""},
        {"#", "5", "5"},
        {"#.##", "0.5", ".5"},
        {"#.00", "0.5", ".50"},
        {".00", "12.5", "12.50"},
        {"0.##", "5", "5"},
        {"0.##", "5.10", "5.1"},
        {"0.##", "5.125", "5.13"},
        {"0.0#", "5", "5.0"},
        {"0.#0", "5.1", "5.10"},
        {"0%", "0.853", "85%"},
        {"0%", "0.855", "86%"},
        {"0.0%", "-0.0345", "-3.5%"},
        {"0.0%", "1", "100.0%"},
        {"%0", "0.5", "%50"},
        {"0.0万", "12.34", "12.3万"},
        {"约0元/吨", "-12", "-约12元/吨"},
        {"￥#,##0.00", "1234", "￥1,234.00"},
        {"$0 (+)", "5", "$5 (+)"},
        {"\"kg \"0\" 0.0%\"", "5", "kg 5 0.0%"},
        {"0\\k\\g", "5", "5kg"},
        {"0\\万\\\\", "5", "5万\\"},
        {"0\"\"", "5", "5"},
        {"0.0000000000000000000000000000000000000000", "0.5",
         "0.5000000000000000000000000000000000000000"},
        {"一", "12", "十二"},
        {"〇", "2023", "二〇二三"},
        {"壹", "12", "壹拾贰"},
        {"①", "3", "③"},
        {"A", "28", "BB"},
        {"a", "2", "b"},
        {"I", "14", "XIV"},
        {"i", "3", "iii"},
        {"一", "-2.5", "负二点五"},
        {"A", "2.5", "2.5"},
    };
    Written *w = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const Format *f = format(w, FORMAT_NUMBER, cases[i].pattern);
        assert_true(format_put_number(&w->buf, f, number(cases[i].n), false, LOCALE_ZH_CN));
        assert_written(w, cases[i].pattern ? cases[i].pattern : "plain", cases[i].wanted);
    }
}

static void money_follows_its_pattern(void **state)
{
    static const struct {
        const char *pattern, *n, *wanted;
    } cases[] = {
        {NULL, "12300.4", "12300.40"},
        {NULL, "-5", "-5.00"},
        {"人民币", "12300.40", "壹万贰仟叁佰元肆角整"},
        {"#,##0.00", "12300.4", "12,300.40"},
        {"0", "12300.5", "12301"},
        {"壹", "12", "壹拾贰"},
    };
    Written *w = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const Format *f = format(w, FORMAT_MONEY, cases[i].pattern);
        assert_true(format_put_number(&w->buf, f, number(cases[i].n), true, LOCALE_EN));
        assert_written(w, cases[i].pattern ? cases[i].pattern : "plain", cases[i].wanted);
    }
}

static void tells_when_a_number_does_not_fit(void **state)
{
    Written *w = *state;
    Decimal large = number("99999999999999999999999999999999999999");
    const Format *words = format(w, FORMAT_MONEY, "人民币");
    const Format *percent = format(w, FORMAT_NUMBER, "约0%");
    assert_false(format_put_number(&w->buf, words, large, true, LOCALE_ZH_CN));
    assert_false(format_put_number(&w->buf, percent, large, false, LOCALE_ZH_CN));
    assert_written(w, "too much", "");
}

static void dates_follow_their_pattern(void **state)
{
    static const struct {
        const char *pattern, *date, *zh, *en;
    } cases[] = {
        {NULL, "2023-11-05", "2023年11月5日", "5 November 2023"},
        {"yyyy年M月d日", "2023-11-05", "2023年11月5日", "2023年11月5日"},
        {"yyyy-MM-dd", "2023-01-05", "2023-01-05", "2023-01-05"},
        {"yyyyMMdd", "2023-01-05", "20230105", "20230105"},
        {"y/M/d", "0033-01-05", "33/1/5", "33/1/5"},
        {"yyyy", "0033-01-05", "0033", "0033"},
        {"yy.M", "2009-01-05", "09.1", "09.1"},
        {"MMM d", "2023-09-05", "9月 5", "Sep 5"},
        {"MMMM", "2023-12-05", "十二月", "December"},
        {"E EE EEE", "2023-11-05", "周日 周日 周日", "Sun Sun Sun"},
        {"EEEE", "2023-11-05", "星期日", "Sunday"},
        {"EEEE", "2023-11-06", "星期一", "Monday"},
        {"d MMMM（EEE）", "2023-11-04", "4 十一月（周六）", "4 November（Sat）"},
        {"Q QQ", "2023-11-05", "4 04", "4 04"},
        {"QQQ QQQQ", "2023-03-31", "1季度 第一季度", "Q1 1st quarter"},
        {"QQQQ", "2023-04-01", "第二季度", "2nd quarter"},
        {"'on' d", "2023-11-05", "on 5", "on 5"},
        {"d'd''d'", "2023-11-05", "5d'd", "5d'd"},
        {"d''M", "2023-11-05", "5'11", "5'11"},
        {"d''''M", "2023-11-05", "5''11", "5''11"},
        {"'''d'''d", "2023-11-05", "'d'5", "'d'5"},
        {"中文", "2023-11-05", "二〇二三年十一月五日", "二〇二三年十一月五日"},
        {"中文", "2010-10-30", "二〇一〇年十月三十日", "二〇一〇年十月三十日"},
        {"中文", "2021-12-21", "二〇二一年十二月二十一日", "二〇二一年十二月二十一日"},
    };
    Written *w = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const Format *f = format(w, FORMAT_DATE, cases[i].pattern);
        const char *what = cases[i].pattern ? cases[i].pattern : "plain";
        format_put_date(&w->buf, f, date(cases[i].date), LOCALE_ZH_CN);
        assert_written(w, what, cases[i].zh);
        format_put_date(&w->buf, f, date(cases[i].date), LOCALE_EN);
        assert_written(w, what, cases[i].en);
    }
}

static void times_follow_their_pattern(void **state)
{
    static const struct {
        const char *pattern, *time, *zh, *en;
    } cases[] = {
        {NULL, "09:05:07", "09:05", "09:05"},
        {"HH:mm", "14:30", "14:30", "14:30"},
        {"H时m分s秒", "09:05:07", "9时5分7秒", "9时5分7秒"},
        {"HH:mm:ss", "09:05:07", "09:05:07", "09:05:07"},
        {"a h时m分", "14:30", "下午 2时30分", "PM 2时30分"},
        {"ah:mm", "11:59", "上午11:59", "AM11:59"},
        {"a hh", "00:00", "上午 12", "AM 12"},
        {"a hh", "12:00", "下午 12", "PM 12"},
        {"a hh", "13:00", "下午 01", "PM 01"},
    };
    Written *w = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const Format *f = format(w, FORMAT_TIME, cases[i].pattern);
        const char *what = cases[i].pattern ? cases[i].pattern : "plain";
        format_put_time(&w->buf, f, time_of(cases[i].time), LOCALE_ZH_CN);
        assert_written(w, what, cases[i].zh);
        format_put_time(&w->buf, f, time_of(cases[i].time), LOCALE_EN);
        assert_written(w, what, cases[i].en);
    }
}

static void booleans_have_two_words(void **state)
{
    static const struct {
        const char *pattern;
        Locale locale;
        const char *yes, *no;
    } cases[] = {
        {NULL, LOCALE_ZH_CN, "是", "否"},
        {NULL, LOCALE_EN, "yes", "no"},
        {"有/无", LOCALE_EN, "有", "无"},
        {"√/", LOCALE_ZH_CN, "√", ""},
        {"/缺", LOCALE_ZH_CN, "", "缺"},
    };
    Written *w = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const Format *f = format(w, FORMAT_BOOLEAN, cases[i].pattern);
        format_put_boolean(&w->buf, f, true, cases[i].locale);
        assert_written(w, "true", cases[i].yes);
        format_put_boolean(&w->buf, f, false, cases[i].locale);
        assert_written(w, "false", cases[i].no);
    }
}

static void refuses_what_it_does_not_understand(void **state)
{
    static const struct {
        FormatSubject subject;
        const char *pattern, *what;
        size_t offset;
    } cases[] = {
        {FORMAT_NUMBER, "", "", 0},
        {FORMAT_NUMBER, "万", "万", 0},
        {FORMAT_NUMBER, "二", "二", 0},
        {FORMAT_NUMBER, "一一", "一一", 0},
        {FORMAT_NUMBER, "1", "1", 0},
        {FORMAT_NUMBER, "0.05", "5", 3},
        {FORMAT_NUMBER, "%", "%", 0},
        {FORMAT_NUMBER, "０", "０", 0},
        {FORMAT_NUMBER, "人民币", "人民币", 0},
        {FORMAT_NUMBER, "0x", "x", 1},
        {FORMAT_NUMBER, "万0kg", "k", 4},
        {FORMAT_NUMBER, "0.", ".", 1},
        {FORMAT_NUMBER, ".", ".", 0},
        {FORMAT_NUMBER, "0.0.0", ".", 3},
        {FORMAT_NUMBER, "0,", ",", 1},
        {FORMAT_NUMBER, ",0", ",", 0},
        {FORMAT_NUMBER, "0,,0", ",", 1},
        {FORMAT_NUMBER, "0.0,0", ",", 3},
        {FORMAT_NUMBER, "0,00", ",", 1},
        {FORMAT_NUMBER, "#,##0,00", ",", 5},
        {FORMAT_NUMBER, "#,##,##0", ",", 1},
        {FORMAT_NUMBER, "0，00", "，", 1},
        {FORMAT_NUMBER, "0%%", "%", 2},
        {FORMAT_NUMBER, "%0%", "%", 2},
        {FORMAT_NUMBER, "0 0", "0", 2},
        {FORMAT_NUMBER, "0;0", ";", 1},
        {FORMAT_NUMBER, "?0", "?", 0},
        {FORMAT_NUMBER, "[red]0", "[", 0},
        {FORMAT_NUMBER, "0E+0", "E", 1},
        {FORMAT_NUMBER, "0\"kg", "\"kg", 1},
        {FORMAT_NUMBER, "0\\", "\\", 1},
        {FORMAT_NUMBER, "yyyy", "y", 0},
        {FORMAT_DATE, "", "", 0},
        {FORMAT_DATE, "年", "年", 0},
        {FORMAT_DATE, "'yyyy'", "'yyyy'", 0},
        {FORMAT_DATE, "YYYY-MM-dd", "YYYY", 0},
        {FORMAT_DATE, "yyyy年DD", "DD", 7},
        {FORMAT_DATE, "yyy", "yyy", 0},
        {FORMAT_DATE, "MMMMM", "MMMMM", 0},
        {FORMAT_DATE, "ddd", "ddd", 0},
        {FORMAT_DATE, "EEEEE", "EEEEE", 0},
        {FORMAT_DATE, "yyyy-mm", "mm", 5},
        {FORMAT_DATE, "d 'of", "'of", 2},
        {FORMAT_DATE, "d 'o''", "'o''", 2},
        {FORMAT_DATE, "中文年", "中文年", 0},
        {FORMAT_TIME, "中文", "中文", 0},
        {FORMAT_TIME, "HH:MM", "MM", 3},
        {FORMAT_TIME, "K", "K", 0},
        {FORMAT_TIME, "aa", "aa", 0},
        {FORMAT_BOOLEAN, "", "", 0},
        {FORMAT_BOOLEAN, "是", "是", 0},
        {FORMAT_BOOLEAN, "/", "/", 0},
        {FORMAT_BOOLEAN, "是/否/无", "/", 7},
        {FORMAT_BOOLEAN, "是//", "/", 4},
    };
    Written *w = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        FormatFault fault;
        if (format_parse(w->arena, cases[i].subject, str_of(cases[i].pattern), &fault))
            fail_msg("\"%s\" passed", cases[i].pattern);
        if (fault.offset != cases[i].offset)
            fail_msg("\"%s\" is refused at %zu", cases[i].pattern, fault.offset);
        buf_put(&w->buf, fault.what);
        assert_written(w, cases[i].pattern, cases[i].what);
    }
}

static void refuses_endless_patterns(void **state)
{
    Written *w = *state;
    FormatFault fault;
    Buf pattern = buf_open(&w->memory);
    for (int i = 0; i < 101; i++)
        buf_put_byte(&pattern, '0');
    assert_null(format_parse(w->arena, FORMAT_NUMBER, buf_str(&pattern), &fault));
    assert_int_equal(fault.offset, 100);
    pattern.p[0] = '.';
    assert_non_null(format_parse(w->arena, FORMAT_NUMBER, buf_str(&pattern), &fault));
    buf_close(&pattern);
}

static void masks_keep_the_shape(void **state)
{
    static const struct {
        FormatSubject subject;
        const char *pattern, *zh, *en;
    } cases[] = {
        {FORMAT_NUMBER, NULL, "X", "X"},
        {FORMAT_NUMBER, "#,##0.00", "X", "X"},
        {FORMAT_NUMBER, "0.0%", "X%", "X%"},
        {FORMAT_NUMBER, "约\"为 \"0.0万", "约为 X万", "约为 X万"},
        {FORMAT_NUMBER, "一", "X", "X"},
        {FORMAT_MONEY, NULL, "X", "X"},
        {FORMAT_MONEY, "人民币", "X", "X"},
        {FORMAT_DATE, NULL, "X年X月X日", "X X X"},
        {FORMAT_DATE, "M月d日", "X月X日", "X月X日"},
        {FORMAT_DATE, "yyyy-MM-dd", "X-X-X", "X-X-X"},
        {FORMAT_DATE, "yyyyMMdd", "X", "X"},
        {FORMAT_DATE, "EEEE", "星期X", "X"},
        {FORMAT_DATE, "d日EEE", "X日周X", "X日X"},
        {FORMAT_DATE, "d EEE", "X 周X", "X X"},
        {FORMAT_DATE, "dEEEE", "X星期X", "X"},
        {FORMAT_DATE, "MMMMd日", "X月X日", "X日"},
        {FORMAT_DATE, "y年QQQQ", "X年第X季度", "X年X quarter"},
        {FORMAT_DATE, "'在'd'日'", "在X日", "在X日"},
        {FORMAT_DATE, "中文", "X年X月X日", "X年X月X日"},
        {FORMAT_TIME, NULL, "X:X", "X:X"},
        {FORMAT_TIME, "a h时m分", "X X时X分", "X X时X分"},
        {FORMAT_TIME, "ah:mm", "X:X", "X:X"},
        {FORMAT_BOOLEAN, NULL, "X", "X"},
        {FORMAT_BOOLEAN, "是/否", "X", "X"},
    };
    Written *w = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const Format *f = format(w, cases[i].subject, cases[i].pattern);
        const char *what = cases[i].pattern ? cases[i].pattern : "plain";
        format_put_mask(&w->buf, f, cases[i].subject, STR("X"), LOCALE_ZH_CN);
        assert_written(w, what, cases[i].zh);
        format_put_mask(&w->buf, f, cases[i].subject, STR("X"), LOCALE_EN);
        assert_written(w, what, cases[i].en);
    }
    format_put_mask(&w->buf, NULL, FORMAT_DATE, STR("　　"), LOCALE_ZH_CN);
    assert_written(w, "another mask", "　　年　　月　　日");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_follow_their_pattern),
        cmocka_unit_test(money_follows_its_pattern),
        cmocka_unit_test(tells_when_a_number_does_not_fit),
        cmocka_unit_test(dates_follow_their_pattern),
        cmocka_unit_test(times_follow_their_pattern),
        cmocka_unit_test(booleans_have_two_words),
        cmocka_unit_test(refuses_what_it_does_not_understand),
        cmocka_unit_test(refuses_endless_patterns),
        cmocka_unit_test(masks_keep_the_shape),
    };
    return cmocka_run_group_tests(tests, written_set_up, written_tear_down);
}
