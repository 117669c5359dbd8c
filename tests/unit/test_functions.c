/* eval/values/builtins, eval/values/show, eval/fault: calls, values in prose, and what is said of a fault.
 *
 * A call is written as `round(1.25, 1)`, its values as put_value writes them: `-` missing, `<X>`
 * masked, `[<X>]<X>` a masked list. Besides, `-[]` is a list that is missing and `¥1.5` is money. */
#include "reading.h"

#include "template/signatures.h"
#include "syntax/words.h"
#include "eval/values/builtins.h"
#include "eval/fault.h"
#include "eval/values/expr.h"
#include "eval/values/show.h"

typedef struct Given {
    Value value;
    const Type *type;
} Given;

static Given read_given(Reading *r, const char **at);

static Str take_until(const char **at, char end)
{
    size_t n = strcspn(*at, (const char[]){end, 0});
    Str text = {*at, n};
    *at += n + 1;
    return text;
}

static Value read_mask(Reading *r, const char **at)
{
    Str mask = take_until(at, '>');
    return value_masked(arena_copy(r->arena, &mask, sizeof mask));
}

static Given read_list(Reading *r, const char **at)
{
    enum { MOST = 16 };
    Value items[MOST];
    size_t n = 0;
    const Type *type = type_plain(TYPE_ANY);
    while (**at != ']') {
        Given item = read_given(r, at);
        items[n++] = item.value;
        type = type_common(r->arena, type, item.type);
        *at += strspn(*at, ", ");
    }
    ++*at;
    List *l = NEW(r->arena, List);
    *l = (List){.count = n, .items = arena_copy(r->arena, items, n * sizeof *items)};
    if (**at == '<') {
        ++*at;
        l->mask = read_mask(r, at).mask;
    }
    return (Given){{.kind = VALUE_LIST, .list = l}, type_list_new(r->arena, type)};
}

/* `-`, `-[]`, a number, a date with hyphens or a time. */
static Given read_digits(Reading *r, const char **at, TypeKind kind)
{
    Str word = {*at, strspn(*at, "-0123456789.:")};
    Decimal n;
    Date date;
    TimeOfDay time;
    *at += word.n;
    if (str_is(word, "-") && strncmp(*at, "[]", 2) == 0) {
        *at += 2;
        return (Given){value_missing(), type_list_new(r->arena, type_plain(TYPE_ANY))};
    }
    if (str_is(word, "-"))
        return (Given){value_missing(), type_plain(TYPE_ANY)};
    if (time_parse(word, &time))
        return (Given){value_time(time), type_plain(TYPE_TIME)};
    if (word.n == 10 && word.s[4] == '-' && date_parse(word, &date) == DATE_OK)
        return (Given){value_date(date), type_plain(TYPE_DATE)};
    assert_int_equal(decimal_parse(word, &n), DECIMAL_OK);
    if (kind == TYPE_INTEGER && !decimal_is_whole(n))
        kind = TYPE_NUMBER;
    return (Given){value_number(r->arena, n), type_plain(kind)};
}

static Given read_given(Reading *r, const char **at)
{
    static const char yen[] = "¥";
    if (strncmp(*at, yen, strlen(yen)) == 0) {
        *at += strlen(yen);
        return read_digits(r, at, TYPE_MONEY);
    }
    switch (*(*at)++) {
    case '"': return (Given){value_text(r->arena, take_until(at, '"')), type_plain(TYPE_TEXT)};
    case '<': return (Given){read_mask(r, at), type_plain(TYPE_ANY)};
    case '[': return read_list(r, at);
    case 't':
        *at += strlen("rue");
        return (Given){value_boolean(true), type_plain(TYPE_BOOLEAN)};
    }
    --*at;
    return read_digits(r, at, TYPE_INTEGER);
}

/* ---- an evaluation of expressions made by hand ---- */

enum { SLOTS = 4 };

typedef struct Bench {
    Reading *r;
    Template template;
    RunOptions options;
    Host host;
    Value slots[SLOTS], fields[SLOTS];
    Progress progress[SLOTS];
    Evaluation ev;
} Bench;

static Bench *bench_of(void **state)
{
    Reading *r = *state;
    Bench *b = NEW(r->arena, Bench);
    b->r = r;
    b->ev = (Evaluation){.template = &b->template,
                         .options = &b->options,
                         .host = &b->host,
                         .dg = r->dg,
                         .run = r->arena,
                         .scope = r->arena,
                         .most_steps = UINT64_MAX,
                         .unit = {.fields = b->fields, .field_progress = b->progress},
                         .frame = {.slots = b->slots}};
    return b;
}

static Expr *new_expr(Bench *b, ExprKind kind, const Type *type)
{
    Expr *e = NEW(b->r->arena, Expr);
    e->kind = kind;
    e->type = type;
    return e;
}

static Expr *new_name(Bench *b, const char *name, BindingKind kind, uint32_t slot, const Type *type)
{
    Expr *e = new_expr(b, EXPR_NAME, type);
    e->as.name.text = str_of(name);
    e->as.name.binding = (Binding){.kind = kind, .slot = slot};
    return e;
}

/* `slot`: of the parameter that it is for; counts where the function is one of the template. */
static void add_argument(Bench *b, Expr *call, uint32_t slot, Expr *value)
{
    ArgumentList *list = &call->as.call.args;
    Argument *a = NEW(b->r->arena, Argument);
    *a = (Argument){.value = value, .slot = slot};
    if (list->last)
        list->last->next = a;
    else
        list->first = a;
    list->last = a;
    list->count++;
}

/* A checked call, whose arguments are locals that hold the values written. */
static Expr *new_call(Bench *b, const char *written)
{
    Expr *e = new_expr(b, EXPR_CALL, NULL);
    e->as.call.name.text = take_until(&written, '(');
    e->as.call.function = function_find(e->as.call.name.text, LANGUAGE_VERSION);
    assert_non_null(e->as.call.function);
    for (uint32_t slot = 0; *written != ')'; slot++) {
        Given w = read_given(b->r, &written);
        b->slots[slot] = w.value;
        add_argument(b, e, slot, new_name(b, "a", BIND_LOCAL, slot, w.type));
        written += strspn(written, ", ");
    }
    function_check(b->r->arena, e, b->r->dg);
    assert_int_not_equal(e->type->kind, TYPE_ERROR);
    return e;
}

typedef struct CallCase {
    const char *call, *wanted;
} CallCase;

static void assert_value(Bench *b, Value v, const char *wanted)
{
    Buf got = buf_open(&b->r->memory);
    put_value(&got, v);
    assert_buf(&got, wanted);
}

static void check_calls(void **state, const CallCase *cases, size_t count)
{
    Bench *b = bench_of(state);
    for (size_t i = 0; i < count; i++)
        assert_value(b, eval_call(&b->ev, new_call(b, cases[i].call)), cases[i].wanted);
    assert_messages(b->r, "");
}

/* ---- lists ---- */

static void adds_and_counts(void **state)
{
    static const CallCase cases[] = {
        {"count([1, 2, 3])", "3"},
        {"count([])", "0"},
        {"count([1, -, 3])", "2"},
        {"count([1, <X>, 3])", "3"},
        {"count([[1], []])", "2"},
        {"count(-[])", "-"},
        {"count([<X>]<XX>)", "<XX>"},
        {"sum([1, 2, 3])", "6"},
        {"sum([0.1, 0.2])", "0.3"},
        {"sum([¥0.1, ¥0.25])", "0.35"},
        {"sum([¥0.1, 0.005])", "0.11"},
        {"sum([])", "0"},
        {"sum([-, -])", "0"},
        {"sum([1, -, 3])", "4"},
        {"sum([1, <X>])", "<X>"},
        {"sum(-[])", "-"},
        {"sum([<XX>]<X>)", "<XX>"},
        {"sum([-]<X>)", "<X>"},
        {"avg([1, 2])", "1.5"},
        {"avg([1, 1, 2])", "1.333333333333333333"},
        {"avg([¥1, ¥1, ¥2])", "1.33"},
        {"avg([1, -, 3])", "2"},
        {"avg([])", "-"},
        {"avg([-])", "-"},
        {"avg([<X>]<X>)", "<X>"},
        {"sum([99999999999999999999999999999999999998, 1])",
         "99999999999999999999999999999999999999"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void finds_the_least_and_greatest(void **state)
{
    static const CallCase cases[] = {
        {"min([3, 1.5, 2])", "1.5"},
        {"max([3, 1.5, 2])", "3"},
        {"min([\"乙\", \"一\"])", "\"一\""},
        {"max([2023-11-05, 2023-10-31])", "2023-11-05"},
        {"min([14:30, 09:00])", "32400s"},
        {"max([-1, -, -3])", "-1"},
        {"min([])", "-"},
        {"min([-])", "-"},
        {"min(-[])", "-"},
        {"max([1, <X>])", "<X>"},
        {"max([<X>]<X>)", "<X>"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void picks_items_by_place(void **state)
{
    static const CallCase cases[] = {
        {"first([1, 2])", "1"},
        {"first([-, 2])", "-"},
        {"first([])", "-"},
        {"first(-[])", "-"},
        {"first([<X>, 2])", "<X>"},
        {"first([[<X>]<X>]<X>)", "[<X>]<X>"},
        {"last([1, 2])", "2"},
        {"last([])", "-"},
        {"last([<X>]<X>)", "<X>"},
        {"take([1, 2, 3], 2)", "[1, 2]"},
        {"take([1, 2, 3], 0)", "[]"},
        {"take([1, 2, 3], 3)", "[1, 2, 3]"},
        {"take([1, 2, 3], 99999999999999999999)", "[1, 2, 3]"},
        {"take([1, -, 3], 2)", "[1, -]"},
        {"take([], 2)", "[]"},
        {"take(-[], 2)", "-"},
        {"take([1, 2], -)", "-"},
        {"take([1, 2], <X>)", "[<X>]<X>"},
        {"take([<X>]<X>, 0)", "[<X>]<X>"},
        {"reverse([1, 2, -])", "[-, 2, 1]"},
        {"reverse([])", "[]"},
        {"reverse(-[])", "-"},
        {"reverse([<X>]<X>)", "[<X>]<X>"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void joins_lists_to_one(void **state)
{
    static const CallCase cases[] = {
        {"flatten([[1, 2], [], [3]])", "[1, 2, 3]"},
        {"flatten([])", "[]"},
        {"flatten([[]])", "[]"},
        {"flatten(-[])", "-"},
        {"flatten([[1], -[], [2, -]])", "[1, 2, -]"},
        {"flatten([[1], [<X>, 2]])", "[1, <X>, 2]"},
        {"flatten([[1], [<Y>]<Y>])", "[<Y>]<Y>"},
        {"flatten([[<X>]<X>]<X>)", "[<X>]<X>"},
        {"flatten([[[1], [2]], [[3]]])", "[[1], [2], [3]]"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void keeps_the_first_of_equal_items(void **state)
{
    static const CallCase cases[] = {
        {"unique([3, 1, 3.0, 1, 2])", "[3, 1, 2]"},
        {"unique([\"乙\", \"甲\", \"乙\", \"\"])", "[\"乙\", \"甲\", \"\"]"},
        {"unique([2023-11-05, 2023-11-06, 2023-11-05])", "[2023-11-05, 2023-11-06]"},
        {"unique([14:30, 14:30])", "[52200s]"},
        {"unique([1, -, 1, -])", "[1]"},
        {"unique([<X>, 1, <X>, 1])", "[<X>, 1, <X>]"},
        {"unique([])", "[]"},
        {"unique(-[])", "-"},
        {"unique([<X>]<X>)", "[<X>]<X>"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void finds_the_few_among_many_items(void **state)
{
    enum { ITEMS = 100000, DIFFERENT = 1000 };
    Bench *b = bench_of(state);
    Expr *e = new_call(b, "unique([1])");
    Value *items = NEW_ARRAY(b->r->arena, Value, ITEMS);
    for (int i = 0; i < ITEMS; i++)
        items[i] = value_integer(b->r->arena, i % DIFFERENT);
    b->slots[0] = value_list(b->r->arena, ITEMS, items);
    Value v = eval_call(&b->ev, e);
    assert_int_equal(v.list->count, DIFFERENT);
    assert_value(b, v.list->items[DIFFERENT - 1], "999");
}

static void joins_plain_forms(void **state)
{
    static const CallCase cases[] = {
        {"join([\"甲\", \"乙\"], \"、\")", "\"甲、乙\""},
        {"join([\"甲\", \"乙\"])", "\"甲乙\""},
        {"join([1, 2.50], \"-\")", "\"1-2.5\""},
        {"join([¥1], \"\")", "\"1.00\""},
        {"join([2023-11-05], \"\")", "\"2023年11月5日\""},
        {"join([true], \"\")", "\"是\""},
        {"join([\"甲\", -, \"乙\"], \"、\")", "\"甲、乙\""},
        {"join([-, \"乙\"], \"、\")", "\"乙\""},
        {"join([\"\", \"乙\"], \"、\")", "\"、乙\""},
        {"join([\"甲\", <X>], \"、\")", "\"甲、X\""},
        {"join([\"e\", \"\xCC\x81\"], \"\")", "\"é\""},
        {"join([], \"、\")", "\"\""},
        {"join(-[], \"、\")", "-"},
        {"join([\"甲\"], <X>)", "<X>"},
        {"join([<XX>]<X>, \"、\")", "<XX>"},
        {"join([-]<X>, \"、\")", "<X>"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void shows_the_shape_of_a_masked_list(void **state)
{
    Bench *b = bench_of(state);
    Expr *e = new_call(b, "join([2023-11-05])");
    const char *masked = "[<X>]<X>";
    b->slots[0] = read_given(b->r, &masked).value;
    assert_value(b, eval_call(&b->ev, e), "<X年X月X日>");
}

static void marks_the_count_of_a_masked_list(void **state)
{
    Bench *b = bench_of(state);
    assert_true(eval_call(&b->ev, new_call(b, "count([<X>]<X>)")).marks & VALUE_IS_COUNT_OF_MASKED);
    assert_int_equal(eval_call(&b->ev, new_call(b, "sum([<X>]<X>)")).marks, 0);
}

/* ---- text ---- */

static void changes_text(void **state)
{
    static const CallCase cases[] = {
        {"length(\"韩正 a\")", "4"},
        {"length(\"\")", "0"},
        {"length(-)", "-"},
        {"length(<X>)", "<X>"},
        {"upper(\"aé中1\")", "\"AÉ中1\""},
        {"upper(<X>)", "<X>"},
        {"lower(\"AÉＡΣ\")", "\"aéａσ\""},
        {"lower(\"\")", "\"\""},
        {"trim(\"　 a b\t\")", "\"a b\""},
        {"trim(\"　\")", "\"\""},
        {"trim(-)", "-"},
        {"replace(\"aXbXX\", \"X\", \"--\")", "\"a--b----\""},
        {"replace(\"aaa\", \"aa\", \"a\")", "\"aa\""},
        {"replace(\"abc\", \"\", \"x\")", "\"abc\""},
        {"replace(\"abc\", \"abc\", \"\")", "\"\""},
        {"replace(\"\", \"a\", \"b\")", "\"\""},
        {"replace(\"ex\", \"x\", \"\xCC\x81\")", "\"é\""},
        {"replace(\"a\", -, \"b\")", "-"},
        {"replace(\"a\", -, <X>)", "<X>"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void searches_text(void **state)
{
    static const CallCase cases[] = {
        {"contains(\"中国共产党\", \"共产\")", "true"},
        {"contains(\"中国\", \"共产\")", "false"},
        {"contains(\"中国\", \"国\")", "true"},
        {"contains(\"\", \"\")", "true"},
        {"contains(\"\", \"a\")", "false"},
        {"contains(<X>, \"a\")", "<X>"},
        {"starts_with(\"中国\", \"中\")", "true"},
        {"starts_with(\"中国\", \"国\")", "false"},
        {"starts_with(\"\", \"a\")", "false"},
        {"starts_with(-, \"a\")", "-"},
        {"ends_with(\"中国\", \"国\")", "true"},
        {"ends_with(\"中国\", \"中国人\")", "false"},
        {"ends_with(\"a\", \"\")", "true"},
        {"ends_with(\"a\", -)", "-"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void splits_text(void **state)
{
    static const CallCase cases[] = {
        {"split(\"a、b、c\", \"、\")", "[\"a\", \"b\", \"c\"]"},
        {"split(\"、a、、\", \"、\")", "[\"\", \"a\", \"\", \"\"]"},
        {"split(\"abc\", \"、\")", "[\"abc\"]"},
        {"split(\"\", \"、\")", "[\"\"]"},
        {"split(\"韩a正\", \"\")", "[\"韩\", \"a\", \"正\"]"},
        {"split(\"\", \"\")", "[]"},
        {"split(-, \"\")", "-"},
        {"split(<X>, \"\")", "[<X>]<X>"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void measures_and_spreads_text(void **state)
{
    static const CallCase cases[] = {
        {"width(\"韩正\")", "2"},
        {"width(\"韩a\")", "1.5"},
        {"width(\"“十四五”……\")", "7"},
        {"width(\"\")", "0"},
        {"width(-)", "-"},
        {"spread(\"韩正\", 3)", "\"韩　正\""},
        {"spread(\"韩正\", 4)", "\"韩　　正\""},
        {"spread(\"王建国\", 4)", "\"王建　国\""},
        {"spread(\"王建国\", 6)", "\"王　建　　国\""},
        {"spread(\"王建国\", 7)", "\"王　　建　　国\""},
        {"spread(\"ab\", 3)", "\"a　　b\""},
        {"spread(\"葛\U000E0100城\", 3)", "\"葛\U000E0100　城\""},
        {"spread(\"王建国\", 3)", "\"王建国\""},
        {"spread(\"王建国\", 2)", "\"王建国\""},
        {"spread(\"王建国\", -5)", "\"王建国\""},
        {"spread(\"王\", 3)", "\"王\""},
        {"spread(\"\", 3)", "\"\""},
        {"spread(<X>, 3)", "<X>"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void takes_shared_marks_for_narrow_in_english(void **state)
{
    Bench *b = bench_of(state);
    b->template.model.locale = LOCALE_EN;
    assert_value(b, eval_call(&b->ev, new_call(b, "width(\"“ab”\")")), "2");
    assert_value(b, eval_call(&b->ev, new_call(b, "join([2023-11-05])")), "\"5 November 2023\"");
}

/* ---- numbers ---- */

static void rounds_numbers(void **state)
{
    static const CallCase cases[] = {
        {"round(2.5)", "3"},
        {"round(-2.5)", "-3"},
        {"round(1.25, 1)", "1.3"},
        {"round(1250, -2)", "1300"},
        {"round(1.25, 38)", "1.25"},
        {"round(1.25, -38)", "0"},
        {"round(¥1.25, 1)", "1.3"},
        {"round(-)", "-"},
        {"round(1.5, -)", "-"},
        {"round(<X>, 1)", "<X>"},
        {"abs(-1.5)", "1.5"},
        {"abs(¥-2)", "2"},
        {"abs(-)", "-"},
        {"floor(1.5)", "1"},
        {"floor(-1.5)", "-2"},
        {"floor(3)", "3"},
        {"floor(<X>)", "<X>"},
        {"ceil(1.5)", "2"},
        {"ceil(-1.5)", "-1"},
        {"ceil(-)", "-"},
    };
    check_calls(state, cases, COUNT(cases));
}

/* ---- dates ---- */

static void reads_dates(void **state)
{
    static const CallCase cases[] = {
        {"date(\"2023-11-05\")", "2023-11-05"},
        {"date(\" 2023年11月5日 \")", "2023-11-05"},
        {"date(-)", "-"},
        {"date(<X>)", "<X>"},
        {"year(2023-11-05)", "2023"},
        {"month(2023-11-05)", "11"},
        {"day(2023-11-05)", "5"},
        {"weekday(2023-11-05)", "7"},
        {"weekday(2023-11-06)", "1"},
        {"year(-)", "-"},
        {"month(<X>)", "<X>"},
        {"day(<X>)", "<X>"},
        {"weekday(-)", "-"},
    };
    check_calls(state, cases, COUNT(cases));
}

static void counts_in_dates(void **state)
{
    static const CallCase cases[] = {
        {"days_between(2024-02-28, 2024-03-01)", "2"},
        {"days_between(2024-03-01, 2024-02-28)", "-2"},
        {"days_between(-, 2024-02-28)", "-"},
        {"days_between(-, <X>)", "<X>"},
        {"add_days(2023-12-31, 1)", "2024-01-01"},
        {"add_days(2024-01-01, -1)", "2023-12-31"},
        {"add_days(9999-12-30, 1)", "9999-12-31"},
        {"add_days(-, 1)", "-"},
        {"add_months(2024-01-31, 1)", "2024-02-29"},
        {"add_months(2024-01-31, -2)", "2023-11-30"},
        {"add_months(<X>, 1)", "<X>"},
        {"add_years(2024-02-29, 1)", "2025-02-28"},
        {"add_years(2024-02-29, -)", "-"},
        {"add_workdays(2023-11-03, 1)", "2023-11-06"},
        {"add_workdays(2023-11-06, -1)", "2023-11-03"},
        {"add_workdays(2023-11-04, 0)", "2023-11-04"},
        {"add_workdays(2023-11-03, 1, [2023-11-07, -, 2023-11-06])", "2023-11-08"},
        {"add_workdays(2023-11-03, 1, [])", "2023-11-06"},
        {"add_workdays(2023-11-03, 1, [<X>]<XX>)", "<X>"},
        {"add_workdays(2023-11-03, 1, [<X>, 2023-11-06])", "<X>"},
        {"add_workdays(-, 1)", "-"},
    };
    check_calls(state, cases, COUNT(cases));
}

/* ---- faults ---- */

static void reports_what_the_data_lead_to(void **state)
{
    static const struct {
        const char *call, *wanted;
    } cases[] = {
        {"date(\"明天\")", "E_NO_DATE `明天` ? H_DATA_DATES\n"},
        {"date(\"\")", "E_NO_DATE ? H_DATA_DATES\n"},
        {"date(\"2023-02-29\")", "E_NO_SUCH_DAY `2023-02-29`\n"},
        {"add_days(9999-12-31, 1)", "E_DATE_RANGE\n"},
        {"add_days(2023-01-01, 99999999999999999999)", "E_DATE_RANGE\n"},
        {"add_months(2023-01-01, -99999999999999999999)", "E_DATE_RANGE\n"},
        {"add_years(2023-01-01, 7977)", "E_DATE_RANGE\n"},
        {"add_workdays(9999-12-31, 1)", "E_DATE_RANGE\n"},
        {"add_workdays(2023-01-01, 99999999999999999999)", "E_DATE_RANGE\n"},
        {"take([1, 2], -1)", "E_TAKE_NEGATIVE `-1`\n"},
        {"round(1.5, 39)", "E_ROUND_PLACES `39`\n"},
        {"round(1.5, -99999999999999999999)", "E_ROUND_PLACES `-99999999999999999999`\n"},
        {"round(99999999999999999999999999999999999999, -1)", "E_OVERFLOW\n"},
        {"spread(\"韩正\", 1001)", "E_SPREAD_WIDTH `1001`\n"},
        {"sum([99999999999999999999999999999999999999, 1])", "E_OVERFLOW\n"},
        {"avg([99999999999999999999999999999999999999, 1])", "E_OVERFLOW\n"},
        {"avg([99999999999999999999999999999999999998, 1])", "E_OVERFLOW\n"},
    };
    Bench *b = bench_of(state);
    for (size_t i = 0; i < COUNT(cases); i++) {
        b->r->dg = b->ev.dg = diags_new(b->r->arena);
        assert_value(b, eval_call(&b->ev, new_call(b, cases[i].call)), "-");
        assert_messages(b->r, cases[i].wanted);
    }
}

static Expr *new_string(Bench *b, const char *text)
{
    Expr *e = new_expr(b, EXPR_STRING, type_plain(TYPE_TEXT));
    StringPart *only = NEW(b->r->arena, StringPart);
    *only = (StringPart){.text = str_of(text)};
    e->as.string = (StringParts){only, only};
    return e;
}

static void checks_dates_in_the_template(void **state)
{
    static const char *const texts[] = {"2023-11-05", "２０２３年11月5日", "11月5日", "2023-02-29"};
    Bench *b = bench_of(state);
    for (size_t i = 0; i < COUNT(texts); i++) {
        Expr *e = new_expr(b, EXPR_CALL, NULL);
        e->as.call.function = function_find(STR("date"), LANGUAGE_VERSION);
        add_argument(b, e, 0, new_string(b, texts[i]));
        function_check(b->r->arena, e, b->r->dg);
        assert_int_equal(e->type->kind, TYPE_DATE);
    }
    assert_messages(b->r, "E_DATE_LITERAL `11月5日` ? H_DATA_DATES\nE_DATE_LITERAL `2023-02-29`\n");
}

/* ---- functions of the template ---- */

static Field *new_param(Bench *b, const char *name, TypeKind type, Expr *fallback)
{
    Field *f = NEW(b->r->arena, Field);
    f->name.text = str_of(name);
    f->checked = type_plain(type);
    f->default_value = fallback;
    return f;
}

/* `f(a: money, b: number = a) = [a, b, 列]`, where 列 is a field. */
static const LetDefinition *new_function(Bench *b)
{
    const Type *number = type_plain(TYPE_NUMBER);
    Expr *body = new_expr(b, EXPR_LIST, type_list_new(b->r->arena, number));
    Expr *first = new_name(b, "a", BIND_LOCAL, 0, number);
    Expr *second = new_name(b, "b", BIND_LOCAL, 1, number);
    first->next = second;
    second->next = new_name(b, "列", BIND_FIELD, 0, number);
    body->as.list.items = (ExprList){first, second->next, 3};
    FieldList *params = NEW(b->r->arena, FieldList);
    params->first = new_param(b, "a", TYPE_MONEY, NULL);
    params->last = params->first->next =
        new_param(b, "b", TYPE_NUMBER, new_name(b, "a", BIND_LOCAL, 0, type_plain(TYPE_MONEY)));
    params->count = 2;
    LetDefinition *let = NEW(b->r->arena, LetDefinition);
    *let = (LetDefinition){.params = params, .value = body, .type = body->type, .frame_size = 2};
    return let;
}

static Expr *new_let_call(Bench *b, const LetDefinition *let)
{
    Expr *e = new_expr(b, EXPR_CALL, let->type);
    e->as.call.let = let;
    return e;
}

/* A field without a computed value. */
static void set_fields(Bench *b)
{
    static const FieldRule none[SLOTS];
    static const Schema schema = {.count = SLOTS, .fields = none};
    b->ev.unit.schema = &schema;
}

static void calls_functions_of_the_template(void **state)
{
    Bench *b = bench_of(state);
    const LetDefinition *f = new_function(b);
    const Type *number = type_plain(TYPE_NUMBER);
    set_fields(b);
    b->fields[0] = value_integer(b->r->arena, 9);
    const char *written = "1.255";
    b->slots[2] = read_given(b->r, &written).value;
    b->slots[3] = value_missing();

    Expr *in_order = new_let_call(b, f);
    add_argument(b, in_order, 0, new_name(b, "x", BIND_LOCAL, 2, number));
    add_argument(b, in_order, 1, new_name(b, "x", BIND_LOCAL, 2, number));
    assert_value(b, eval_call(&b->ev, in_order), "[1.26, 1.255, 9]");

    Expr *by_name = new_let_call(b, f);
    add_argument(b, by_name, 1, new_name(b, "x", BIND_LOCAL, 2, number));
    add_argument(b, by_name, 0, new_name(b, "y", BIND_LOCAL, 3, number));
    assert_value(b, eval_call(&b->ev, by_name), "[-, 1.255, 9]");

    Expr *by_default = new_let_call(b, f);
    add_argument(b, by_default, 0, new_name(b, "x", BIND_LOCAL, 2, number));
    assert_value(b, eval_call(&b->ev, by_default), "[1.26, 1.26, 9]");
    assert_ptr_equal(b->ev.frame.slots, b->slots);
}

static void stops_calls_at_the_limit_of_steps(void **state)
{
    Bench *b = bench_of(state);
    Expr *call = new_let_call(b, new_function(b));
    set_fields(b);
    b->ev.most_steps = 7;
    assert_int_equal(eval_call(&b->ev, call).kind, VALUE_LIST);
    assert_value(b, eval_call(&b->ev, call), "-");
    assert_messages(b->r, "E_LIMIT `steps` `7`\n");
}

/* ---- values in prose ---- */

static void shows_values(void **state)
{
    static const struct {
        const char *value;
        TypeKind type;
        FormatSubject subject;
        const char *format, *wanted;
    } cases[] = {
        {"\"a\nb\"", TYPE_TEXT, FORMAT_NUMBER, "", "a\nb"},
        {"1234.50", TYPE_NUMBER, FORMAT_NUMBER, "", "1234.5"},
        {"1234.5", TYPE_NUMBER, FORMAT_NUMBER, "#,##0.00", "1,234.50"},
        {"1234.5", TYPE_MONEY, FORMAT_MONEY, "", "1234.50"},
        {"12300.4", TYPE_MONEY, FORMAT_MONEY, "人民币", "壹万贰仟叁佰元肆角整"},
        {"2023-11-05", TYPE_DATE, FORMAT_DATE, "", "2023年11月5日"},
        {"2023-11-05", TYPE_DATE, FORMAT_DATE, "M月d日", "11月5日"},
        {"14:30", TYPE_TIME, FORMAT_TIME, "", "14:30"},
        {"true", TYPE_BOOLEAN, FORMAT_BOOLEAN, "", "是"},
        {"true", TYPE_BOOLEAN, FORMAT_BOOLEAN, "同意/不同意", "同意"},
        {"-", TYPE_DATE, FORMAT_DATE, "M月d日", ""},
        {"<X>", TYPE_TEXT, FORMAT_NUMBER, "", "X"},
        {"<XX>", TYPE_NUMBER, FORMAT_NUMBER, "", "XX"},
        {"<X>", TYPE_NUMBER, FORMAT_NUMBER, "0%", "X%"},
        {"<X>", TYPE_MONEY, FORMAT_MONEY, "人民币", "X"},
        {"<X>", TYPE_DATE, FORMAT_DATE, "", "X年X月X日"},
        {"<X>", TYPE_DATE, FORMAT_DATE, "M月d日", "X月X日"},
        {"<X>", TYPE_TIME, FORMAT_TIME, "", "X:X"},
        {"<X>", TYPE_BOOLEAN, FORMAT_BOOLEAN, "是/否", "X"},
    };
    Bench *b = bench_of(state);
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *at = cases[i].value;
        Value v = read_given(b->r, &at).value;
        FormatFault fault;
        Str format = str_of(cases[i].format);
        const Format *f = format.n ? format_parse(b->r->arena, cases[i].subject, format, &fault) : NULL;
        Buf shown = buf_open(&b->r->memory);
        show_value(&b->ev, &shown, v, (ValueForm){type_plain(cases[i].type), f, NULL});
        assert_buf(&shown, cases[i].wanted);
    }
}

static void reports_a_number_that_a_format_cannot_show(void **state)
{
    Bench *b = bench_of(state);
    FormatFault fault;
    const Format *f = format_parse(b->r->arena, FORMAT_MONEY, STR("人民币"), &fault);
    Expr *e = new_name(b, "额", BIND_LOCAL, 0, type_plain(TYPE_MONEY));
    Buf shown = buf_open(&b->r->memory);
    const char *at = "12345678901234567";
    b->slots[0] = value_at(read_given(b->r, &at).value, (Span){3, 4, 1});
    show_value(&b->ev, &shown, b->slots[0], (ValueForm){e->type, f, e});
    assert_buf(&shown, "");
    assert_messages(b->r, "E_FORMAT_RANGE `12345678901234567.00`"
                          " + N_VALUE_HERE `额` `12345678901234567.00` t.rpt:4:1\n");
}

/* ---- notes ---- */

static Expr *new_binary(Bench *b, Operator op, Expr *left, Expr *right)
{
    Expr *e = new_expr(b, EXPR_BINARY, type_plain(TYPE_NUMBER));
    e->as.binary.op = op;
    e->as.binary.left = left;
    e->as.binary.right = right;
    return e;
}

static Value placed(Bench *b, const char *written, uint32_t line)
{
    return value_at(read_given(b->r, &written).value, (Span){line - 1, line, 1});
}

static void notes_the_values_of_a_division(void **state)
{
    Bench *b = bench_of(state);
    const Type *number = type_plain(TYPE_NUMBER);
    set_fields(b);
    b->fields[0] = placed(b, "12", 5);
    b->fields[1] = placed(b, "0", 6);
    Expr *divisor = new_binary(b, OP_SUBTRACT, new_name(b, "应到", BIND_FIELD, 1, number),
                               new_name(b, "应到", BIND_FIELD, 1, number));
    Expr *e = new_binary(b, OP_DIVIDE, new_name(b, "实到", BIND_FIELD, 0, number), divisor);
    assert_value(b, eval_expr(&b->ev, e), "-");
    assert_messages(b->r, "E_DIVIDED_BY_ZERO + N_VALUE_HERE `应到` `0` t.rpt:6:1\n");
    note_values(&b->ev, diag(b->r->dg, W_WARNED, NO_SPAN, STR("w")), e);
    assert_messages(b->r, "E_DIVIDED_BY_ZERO + N_VALUE_HERE `应到` `0` t.rpt:6:1\n"
                          "W_WARNED `w` + N_VALUE_HERE `实到` `12` t.rpt:5:1"
                          " + N_VALUE_HERE `应到` `0` t.rpt:6:1\n");
}

static Expr *new_member(Bench *b, Expr *object, const char *name, int slot, const Type *type)
{
    Expr *e = new_expr(b, EXPR_MEMBER, type);
    e->as.member.object = object;
    e->as.member.name.text = str_of(name);
    e->as.member.slot = slot;
    return e;
}

/* `人.姓名 = ((人.备注 where 内) = it)`: 内 is the item of a query that is over, `it` of one around. */
static void notes_members_and_items(void **state)
{
    Bench *b = bench_of(state);
    const Type *text = type_plain(TYPE_TEXT);
    const Value members[] = {placed(b, "\"张三\"", 2), value_missing()};
    b->slots[0] = value_record(b->r->arena, 2, members);
    QueryItem q = {placed(b, "\"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十多\"", 7), NULL};
    b->ev.frame.query = &q;
    Expr *person = new_name(b, "人", BIND_LOCAL, 0, NULL);
    Expr *query = new_expr(b, EXPR_WHERE, text);
    query->as.query.list = new_member(b, person, "备注", 1, text);
    query->as.query.by = new_name(b, "内", BIND_IT, 0, text);
    Expr *outer = new_name(b, "it", BIND_IT, 0, text);
    Expr *e = new_binary(b, OP_EQUAL, new_member(b, person, "姓名", 0, text),
                         new_binary(b, OP_EQUAL, query, outer));
    eval_fault(&b->ev, E_OVERFLOW, e, STR(""));
    assert_messages(b->r, "E_OVERFLOW + N_VALUE_HERE `人.姓名` `张三` t.rpt:2:1"
                          " + N_VALUE_HERE `it` `一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十…`"
                          " t.rpt:7:1\n");
}

static void notes_no_more_than_six_values(void **state)
{
    enum { NAMES = 8, MOST = 6 };
    Bench *b = bench_of(state);
    Value slots[NAMES];
    Expr *e = new_expr(b, EXPR_LIST, type_list_new(b->r->arena, type_plain(TYPE_INTEGER)));
    for (uint32_t i = 0; i < NAMES; i++) {
        Expr *name = new_name(b, "n", BIND_LOCAL, NAMES - 1 - i, type_plain(TYPE_INTEGER));
        slots[i] = placed(b, "1", i + 1);
        name->next = e->as.list.items.first;
        e->as.list.items.first = name;
    }
    b->ev.frame.slots = slots;
    const Diag *d = eval_fault(&b->ev, E_OVERFLOW, e, STR(""));
    int count = 0;
    for (const DiagNote *note = d->first_note; note; note = note->next)
        count++;
    assert_int_equal(count, MOST);
    assert_int_equal(d->last_note->at.start, MOST - 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, reading_set_up, reading_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(adds_and_counts),
        TEST(finds_the_least_and_greatest),
        TEST(picks_items_by_place),
        TEST(joins_lists_to_one),
        TEST(keeps_the_first_of_equal_items),
        TEST(finds_the_few_among_many_items),
        TEST(joins_plain_forms),
        TEST(shows_the_shape_of_a_masked_list),
        TEST(marks_the_count_of_a_masked_list),
        TEST(changes_text),
        TEST(searches_text),
        TEST(splits_text),
        TEST(measures_and_spreads_text),
        TEST(takes_shared_marks_for_narrow_in_english),
        TEST(rounds_numbers),
        TEST(reads_dates),
        TEST(counts_in_dates),
        TEST(reports_what_the_data_lead_to),
        TEST(checks_dates_in_the_template),
        TEST(calls_functions_of_the_template),
        TEST(stops_calls_at_the_limit_of_steps),
        TEST(shows_values),
        TEST(reports_a_number_that_a_format_cannot_show),
        TEST(notes_the_values_of_a_division),
        TEST(notes_members_and_items),
        TEST(notes_no_more_than_six_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
