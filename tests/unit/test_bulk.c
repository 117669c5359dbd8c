/* bulk/: rows cut out of bytes that come in any pieces, and names that were taken. */
#include "written.h"

#include "bulk/rows.h"
#include "bulk/taken.h"

/* Bytes that come in pieces of `step`, and then end as `ending` says. */
typedef struct Pieces {
    Str text;
    size_t at, step;
    InputState ending;
} Pieces;

static InputState give(void *context, void *into, size_t size, size_t *n)
{
    Pieces *p = context;
    size_t rest = p->text.n - p->at, most = p->step < size ? p->step : size;
    *n = rest < most ? rest : most;
    if (*n == 0)
        return p->ending;
    memcpy(into, p->text.s + p->at, *n);
    p->at += *n;
    return INPUT_GIVEN;
}

static const char *state_name(RowState s)
{
    static const char *const names[] = {
        [ROW_GIVEN] = "",           [ROW_TOO_LONG] = "too long", [ROWS_UTF16] = "utf16",
        [ROWS_END] = "end",         [ROWS_FAILED] = "failed",    [ROWS_STOPPED] = "stopped"};
    return names[s];
}

/* All rows as `2:text|4:torn~|end`, read in pieces of each size up to that of the whole. */
static void gives(Str text, uint64_t limit, InputState ending, const char *wanted)
{
    Memory memory = {.fail = written_no_memory};
    for (size_t step = 1; step <= text.n + 1; step++) {
        Arena *a = arena_open(&memory);
        Pieces p = {text, 0, step, ending};
        Rows *rows = rows_open(a, (InputBytes){give, &p}, limit);
        Buf b = buf_open(&memory);
        Row row;
        RowState state;
        while ((state = rows_next(rows, &row)) == ROW_GIVEN || state == ROW_TOO_LONG) {
            buf_putf(&b, "%u:", row.line);
            buf_put(&b, state == ROW_GIVEN ? row.text : str_of(state_name(state)));
            buf_put(&b, row.torn ? STR("~|") : STR("|"));
            assert_true(state != ROW_GIVEN || row.text.s[row.text.n] == '\0');
        }
        buf_put(&b, str_of(state_name(state)));
        if (!str_is(buf_str(&b), wanted))
            fail_msg("in pieces of %zu got\n%.*s\nwanted\n%s", step, STR_ARG(buf_str(&b)), wanted);
        buf_close(&b);
        rows_close(rows);
        arena_close(a);
        assert_int_equal(memory.used, 0);
    }
}

static void cuts_rows(void **state)
{
    (void)state;
    gives(STR(""), 0, INPUT_END, "end");
    gives(STR("\n"), 0, INPUT_END, "end");
    gives(STR("a"), 0, INPUT_END, "1:a~|end");
    gives(STR("a\nb\n"), 0, INPUT_END, "1:a|2:b|end");
    gives(STR("a\r\n\r\n \t\n\nb c \r\nd"), 0, INPUT_END, "1:a|5:b c |6:d~|end");
    gives(STR("a\n\n"), 0, INPUT_END, "1:a|end");
    gives(STR("\xEF\xBB\xBF" "a\n\xEF\xBB\xBF" "b\n"), 0, INPUT_END, "1:a|2:\xEF\xBB\xBF" "b|end");
    gives(STR("\xEF\xBB\xBF\na\n"), 0, INPUT_END, "2:a|end");
}

static void ends_as_its_bytes_do(void **state)
{
    (void)state;
    gives(STR("a\nb"), 0, INPUT_FAILED, "1:a|failed");
    gives(STR("a\nb"), 0, INPUT_STOPPED, "1:a|stopped");
    gives(STR("\xFF\xFE" "a\0\n\0"), 0, INPUT_END, "utf16");
    gives(STR("\xFE\xFF\0a\0\n"), 0, INPUT_END, "utf16");
}

static void holds_the_limit(void **state)
{
    (void)state;
    gives(STR("123\n1234\n12345\n1\n"), 4, INPUT_END, "1:123|2:1234|3:too long|4:1|end");
    gives(STR("1234567890123\nab\n1234567"), 4, INPUT_END, "1:too long|2:ab|3:too long~|end");
    gives(STR("          \nab\n"), 4, INPUT_END, "1:too long|2:ab|end");
}

static void knows_what_is_taken(void **state)
{
    (void)state;
    enum { MANY = 20000 };
    Memory memory = {.fail = written_no_memory};
    Arena *a = arena_open(&memory);
    Taken *t = taken_open(a);
    for (uint32_t i = 1; i <= MANY; i++)
        assert_int_equal(taken_add(t, str_format(a, "out/%u.docx", i), i), 0);
    for (uint32_t i = 1; i <= MANY; i++)
        assert_int_equal(taken_add(t, str_format(a, "out/%u.docx", i), MANY + i), i);
    assert_int_equal(taken_add(t, STR(""), 7), 0);
    assert_int_equal(taken_add(t, STR("out/1.docx "), 8), 0);
    assert_int_equal(taken_add(t, STR(""), 9), 7);
    taken_close(t);
    arena_close(a);
    assert_int_equal(memory.used, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_rows),
        cmocka_unit_test(ends_as_its_bytes_do),
        cmocka_unit_test(holds_the_limit),
        cmocka_unit_test(knows_what_is_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
