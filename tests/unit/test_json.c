/* data/readers/json_reader: what a text comes to as a tree, and where its faults are pointed at. */
#include "reading.h"

#include "data/readers/json_reader.h"

enum { DEPTH = 200 };

typedef struct Case {
    Str text;
    const char *wanted;
} Case;

static const Job *limited_job(Reading *r)
{
    static const Host host = {.limits[LIMIT_depth] = DEPTH};
    Job job = *reading_job(r);
    job.host = &host;
    return arena_copy(r->arena, &job, sizeof job);
}

static void reads(Reading *r, Str text, const char *wanted)
{
    DataNode *n = json_read(limited_job(r), reading_source(r, text), NULL);
    if (n)
        assert_tree(r, n, wanted);
    else
        assert_string_equal("nothing", wanted);
}

static void reads_all(Reading *r, const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        reads(r, cases[i].text, cases[i].wanted);
    assert_messages(r, "");
}

/* Each text in a session of its own; `wanted` are its messages. */
static void refuses_all(const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        void *state;
        reading_set_up(&state);
        Reading *r = state;
        json_read(limited_job(r), reading_source(r, cases[i].text), NULL);
        assert_messages(r, cases[i].wanted);
        reading_tear_down(&state);
    }
}

static void reads_structure(void **state)
{
    static const Case cases[] = {
        {STR_INIT("{}"), "{}"},
        {STR_INIT(" \t\r\n{ \t\r\n} \t\r\n"), "{}"},
        {STR_INIT("{\"上级\":\"县委\"}"), "{上级=县委}"},
        {STR_INIT("{\"a\":{\"b\":[1,[2,{}],[]]},\"c\":[{\"d\":3},{\"d\":4}]}"),
         "{a={b=[1, [2, {}], []]}, c=[{d=3}, {d=4}]}"},
        {STR_INIT("[]"), "[]"},
        {STR_INIT("[null]"), "[]"},
        {STR_INIT("\"x\""), "x"},
        {STR_INIT("5"), "5"},
        {STR_INIT("{\"\":1,\"a.b\":2}"), "{=1, a.b=2}"},
        {STR_INIT("{\"a\":true,\"b\":false,\"c\":null}"), "{a=true, b=false, c=}"},
    };
    reads_all(*state, cases, COUNT(cases));
}

static void reads_strings(void **state)
{
    static const Case cases[] = {
        {STR_INIT("\"\\\"\\\\\\/\\n\\ra\\tb\""), "\"\\/\n\na\tb"}, /* a lone CR is a line break */
        {STR_INIT("\"\\u4e2d\\u4E2D中\""), "中中中"},
        {STR_INIT("\"\\ud842\\udfb7\\uD83D\\uDE00\""), "𠮷😀"},
        {STR_INIT("\"<a&b> ${x} {y} // # /* ' “ ，\""), "<a&b> ${x} {y} // # /* ' “ ，"},
        {STR_INIT("\"  外　\\n\""), "外"},
        {STR_INIT("\"\""), ""},
        {STR_INIT("{\"e\\u0301\":1}"), "{é=1}"}, /* names are in NFC */
    };
    reads_all(*state, cases, COUNT(cases));
}

static void keeps_numbers_as_digits(void **state)
{
    static const Case cases[] = {
        {STR_INIT("0.1"), "0.1"},
        {STR_INIT("-0"), "-0"},
        {STR_INIT("0.10"), "0.10"},
        {STR_INIT("12345678901234567890"), "12345678901234567890"},
        {STR_INIT("3.14159265358979323846264338327950288419"), "3.14159265358979323846264338327950288419"},
        {STR_INIT("1e3"), "1000"},
        {STR_INIT("1E+3"), "1000"},
        {STR_INIT("1.5e1"), "15"},
        {STR_INIT("12.345e1"), "123.45"},
        {STR_INIT("-12.5e-3"), "-0.0125"},
        {STR_INIT("100e-2"), "1"},
        {STR_INIT("0e999999999999999999999"), "0"},
        {STR_INIT("1e37"), "10000000000000000000000000000000000000"},
        {STR_INIT("1e-38"), "0.00000000000000000000000000000000000001"},
    };
    reads_all(*state, cases, COUNT(cases));
}

static void knows_every_place(void **state)
{
    Reading *r = *state;
    const Source *s = reading_source(r, STR("{\n  \"甲\": \"乙\",\n  \"丙\": [12, {\"丁\": null}]\n}"));
    const DataNode *root = json_read(limited_job(r), s, NULL);
    assert_non_null(root);
    const DataNode *text = root->nodes->first, *list = text->next, *number = list->nodes->first;
    Buf b = buf_open(&r->memory);
    put_place(&b, r, root->at);
    put_place(&b, r, text->name_at);
    put_place(&b, r, text->at);
    put_place(&b, r, list->at);
    put_place(&b, r, number->at);
    put_place(&b, r, number->next->nodes->first->at);
    assert_buf(&b, " d.ini:1:1 d.ini:2:3 d.ini:2:8 d.ini:3:8 d.ini:3:9 d.ini:3:19");
}

static void tells_numbers_and_booleans_from_text(void **state)
{
    Reading *r = *state;
    const Source *s = reading_source(r, STR("[1, true, \"1\", 1e99]"));
    const DataNode *n = json_read(limited_job(r), s, NULL)->nodes->first;
    assert_int_equal(n->scalar, SCALAR_NUMBER);
    assert_int_equal(n->next->scalar, SCALAR_BOOLEAN);
    assert_int_equal(n->next->next->scalar, SCALAR_TEXT);
    assert_int_equal(n->next->next->next->scalar, SCALAR_UNKNOWN);
}

static void refuses_numbers(void **state)
{
    (void)state;
    static const Case cases[] = {
        {STR_INIT("1e400"), "E_JSON_NUMBER_RANGE `1e400` d.ini:1:1\n"},
        {STR_INIT("1e-400"), "E_JSON_NUMBER_RANGE `1e-400` d.ini:1:1\n"},
        {STR_INIT("1e38"), "E_JSON_NUMBER_RANGE `1e38` d.ini:1:1\n"},
        {STR_INIT("1e-39"), "E_JSON_NUMBER_RANGE `1e-39` d.ini:1:1\n"},
        {STR_INIT("[NaN]"), "E_JSON_NOT_FINITE `NaN` d.ini:1:2 ? H_WRITE `null`\n"},
        {STR_INIT("[Infinity]"), "E_JSON_NOT_FINITE `Infinity` d.ini:1:2 ? H_WRITE `null`\n"},
        {STR_INIT("[-Infinity]"), "E_JSON_NOT_FINITE `-Infinity` d.ini:1:2 ? H_WRITE `null`\n"},
        {STR_INIT("012"), "E_JSON_NUMBER `012` d.ini:1:1 ? H_JSON_NUMBER_AS_TEXT\n"},
        {STR_INIT("-"), "E_JSON_NUMBER `-` d.ini:1:1 ? H_JSON_NUMBER\n"},
        {STR_INIT("+1"), "E_JSON_NUMBER `+1` d.ini:1:1 ? H_JSON_NUMBER\n"},
        {STR_INIT(".5"), "E_JSON_NUMBER `.5` d.ini:1:1 ? H_JSON_NUMBER\n"},
        {STR_INIT("5."), "E_JSON_NUMBER `5.` d.ini:1:1 ? H_JSON_NUMBER\n"},
        {STR_INIT("1e"), "E_JSON_NUMBER `1e` d.ini:1:1 ? H_JSON_NUMBER\n"},
        {STR_INIT("0x1F"), "E_JSON_NUMBER `0x1F` d.ini:1:1 ? H_JSON_NUMBER\n"},
        {STR_INIT("1_000"), "E_JSON_NUMBER `1_000` d.ini:1:1 ? H_JSON_NUMBER\n"},
        {STR_INIT("2023-11-05"), "E_JSON_NUMBER `2023-11-05` d.ini:1:1 ? H_JSON_NUMBER\n"},
    };
    refuses_all(cases, COUNT(cases));
}

static void refuses_escapes(void **state)
{
    (void)state;
    static const Case cases[] = {
        {STR_INIT("\"a\\ud800b\""), "E_JSON_SURROGATE `\\ud800` d.ini:1:3\n"},
        {STR_INIT("\"\\udc00\""), "E_JSON_SURROGATE `\\udc00` d.ini:1:2\n"},
        {STR_INIT("\"\\ud800\\u0041\""), "E_JSON_SURROGATE `\\ud800` d.ini:1:2\n"},
        {STR_INIT("\"\\ud800\\ud800\\udc00\""), "E_JSON_SURROGATE `\\ud800` d.ini:1:2\n"},
        {STR_INIT("\"\\x41\""), "E_JSON_ESCAPE `\\x` d.ini:1:2 ? H_JSON_BACKSLASH\n"},
        {STR_INIT("\"C:\\\\a\\中\""), "E_JSON_ESCAPE `\\中` d.ini:1:7 ? H_JSON_BACKSLASH\n"},
        {STR_INIT("\"\\u12\""), "E_JSON_ESCAPE `\\u` d.ini:1:2 ? H_JSON_UNICODE\n"},
        {STR_INIT("\"\\u12g4\""), "E_JSON_ESCAPE `\\u` d.ini:1:2 ? H_JSON_UNICODE\n"},
        {STR_INIT("\"\\u0000\""), "E_FORBIDDEN_CHARACTER `U+0000` d.ini:1:2 ? H_REMOVE_CHARACTER\n"},
        {STR_INIT("\"\\b\""), "E_FORBIDDEN_CHARACTER `U+0008` d.ini:1:2 ? H_JSON_BACKSLASH\n"},
        {STR_INIT("\"\\uFFFE\""), "E_FORBIDDEN_CHARACTER `U+FFFE` d.ini:1:2 ? H_REMOVE_CHARACTER\n"},
        {STR_INIT("\"\\u0085\""), "W_CONTROL_CHARACTER `U+0085` d.ini:1:2 ? H_REMOVE_CHARACTER\n"},
        {STR_INIT("\"a\tb\""), "E_JSON_TAB d.ini:1:3 ? H_WRITE `\\t`\n"},
    };
    refuses_all(cases, COUNT(cases));
}

static void says_what_was_wanted(void **state)
{
    (void)state;
    static const Case cases[] = {
        {STR_INIT(""), "E_JSON_EMPTY d.ini:1:1 ? H_WANTED_VALUE\n"},
        {STR_INIT("{\"a\":[1, {"), "E_JSON_OPEN `{` d.ini:1:10 + N_JSON_ENDS_HERE d.ini:1:11\n"},
        {STR_INIT("[1"), "E_JSON_OPEN `[` d.ini:1:1 + N_JSON_ENDS_HERE d.ini:1:3\n"},
        {STR_INIT("{\"a"), "E_JSON_STRING_OPEN `\"` d.ini:1:2 ? H_CLOSE_IT `\"`\n"},
        {STR_INIT("[\"a\nb\"]"), "E_JSON_STRING_OPEN `\"` d.ini:1:2 ? H_JSON_LINE_BREAK `\"`\n"},
        {STR_INIT("\"a\\"), "E_JSON_ESCAPE `\\` d.ini:1:3 ? H_JSON_BACKSLASH\n"
                            "E_JSON_STRING_OPEN `\"` d.ini:1:1 ? H_CLOSE_IT `\"`\n"},
        {STR_INIT("{\"a\"}"), "E_JSON_UNEXPECTED `}` d.ini:1:5 ? H_WANTED_SIGN ``:``\n"},
        {STR_INIT("{\"a\":}"), "E_JSON_UNEXPECTED `}` d.ini:1:6 ? H_WANTED_VALUE\n"},
        {STR_INIT("{1:2}"), "E_JSON_UNEXPECTED `1` d.ini:1:2 ? H_JSON_NAME\n"},
        {STR_INIT("[1,,2]"), "E_JSON_UNEXPECTED `,` d.ini:1:4 ? H_WANTED_VALUE\n"},
        {STR_INIT("[1}"), "E_JSON_UNEXPECTED `}` d.ini:1:3 ? H_JSON_COMMA `]`\n"},
        {STR_INIT("[1 2]"), "E_JSON_UNEXPECTED `2` d.ini:1:4 ? H_JSON_COMMA `]`\n"},
        {STR_INIT("{} x y"), "E_JSON_REST `x y` d.ini:1:4\n"},
        {STR_INIT("{}\n}"), "E_JSON_REST `}` d.ini:2:1\n"},
        {STR_INIT("[@]"), "E_JSON_UNKNOWN_SIGN `@` d.ini:1:2\n"},
        {STR_INIT("{\"a\":1,\n\"b\":2,\"a\":3}"),
         "E_JSON_REPEATED `a` d.ini:2:7 + N_FIRST_HERE d.ini:1:2\n"},
    };
    refuses_all(cases, COUNT(cases));
}

/* What is clear all the same is reported once, and the reading goes on. */
static void goes_on_after_slips(void **state)
{
    Reading *r = *state;
    reads(r, STR("// 注\n{'甲'：“乙”，/* c */ 丙: True\n\"丁\": [1, 2,],}"), "{甲=乙, 丙=true, 丁=[1, 2]}");
    assert_messages(r, "E_JSON_COMMENT `// 注` d.ini:1:1\n"
                       "E_JSON_QUOTES `'` d.ini:2:2\n"
                       "E_JSON_SIGN `：` d.ini:2:5 ? H_WRITE `:`\n"
                       "E_JSON_QUOTES `“` d.ini:2:6\n"
                       "E_JSON_SIGN `，` d.ini:2:9 ? H_WRITE `,`\n"
                       "E_JSON_COMMENT `/* c */` d.ini:2:10\n"
                       "E_JSON_WORD `丙` d.ini:2:18 ? H_WRITE `\"丙\"`\n"
                       "E_JSON_WORD `True` d.ini:2:21 ? H_WRITE `true`\n"
                       "E_JSON_UNEXPECTED `\"丁\"` d.ini:3:1 ? H_JSON_COMMA `}`\n"
                       "E_JSON_LAST_COMMA `]` d.ini:3:11\n"
                       "E_JSON_LAST_COMMA `}` d.ini:3:13\n");
}

static void holds_the_depth(void **state)
{
    Reading *r = *state;
    char text[2 * DEPTH + 3] = "";
    memset(text, '[', DEPTH);
    memset(text + DEPTH, ']', DEPTH);
    assert_non_null(json_read(limited_job(r), reading_source(r, str_of(text)), NULL));
    assert_messages(r, "");
    memset(text, '[', DEPTH + 1);
    assert_null(json_read(limited_job(r), reading_source(r, str_of(text)), NULL));
    assert_messages(r, "E_LIMIT `depth` `200` d.ini:1:201\n");
}

/* Without the limit nothing but memory bounds it: no stack is used. */
static void needs_no_stack(void **state)
{
    enum { DEEP = 1000000 };
    Reading *r = *state;
    char *text = arena_alloc(r->arena, 2 * DEEP + 1);
    memset(text, '[', DEEP);
    memset(text + DEEP, ']', DEEP);
    assert_non_null(json_read(reading_job(r), reading_source(r, str_of(text)), NULL));
    assert_messages(r, "");
}

static void ends_after_many_faults(void **state)
{
    Reading *r = *state;
    Buf b = buf_open(&r->memory);
    for (int i = 0; i < 1000; i++)
        buf_put(&b, STR("'a', "));
    assert_null(json_read(limited_job(r), reading_source(r, buf_str(&b)), NULL));
    assert_true(diags_errors(r->dg) <= 50);
    buf_close(&b);
}

static void reads_lines(void **state)
{
    Reading *r = *state;
    Str text = STR("{\"a\":1}\r\n\n  \n{\"a\":2}\n[]");
    assert_tree(r, ndjson_read(limited_job(r), reading_source(r, text), NULL), "[{a=1}, {a=2}, []]");
    assert_tree(r, ndjson_read(limited_job(r), reading_source(r, STR("")), NULL), "[]");
    assert_messages(r, "");
}

/* Each line is read by itself: the fault of one is none of the next. */
static void refuses_lines(void **state)
{
    Reading *r = *state;
    Str text = STR("{\"a\":1\n{\"a\":2}\n3 4\n{\"a\":");
    assert_null(ndjson_read(limited_job(r), reading_source(r, text), NULL));
    assert_messages(r, "E_JSON_OPEN `{` d.ini:1:1 + N_JSON_ENDS_HERE d.ini:1:7\n"
                       "E_JSON_REST `4` d.ini:3:3\n"
                       "E_JSON_OPEN `{` d.ini:4:1 + N_JSON_ENDS_HERE d.ini:4:6\n");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, reading_set_up, reading_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(reads_structure),
        TEST(reads_strings),
        TEST(keeps_numbers_as_digits),
        TEST(knows_every_place),
        TEST(tells_numbers_and_booleans_from_text),
        cmocka_unit_test(refuses_numbers),
        cmocka_unit_test(refuses_escapes),
        cmocka_unit_test(says_what_was_wanted),
        TEST(goes_on_after_slips),
        TEST(holds_the_depth),
        TEST(needs_no_stack),
        TEST(ends_after_many_faults),
        TEST(reads_lines),
        TEST(refuses_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
