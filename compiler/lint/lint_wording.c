/* Lints about punctuation: half-width marks in Chinese text, stops after headings, marks after numbers, brackets of
 * years, zeros in dates. Besides prose they judge the strings that are written into the document unchanged: the
 * arguments of components, and the properties that hold text. */
#include "ast/fixed_text.h"
#include "ast/walk.h"
#include "doc/numbering.h"
#include "doc/typed_number.h"
#include "lint/linter.h"

/* The source text at `at`. */
static Str written(const Linter *l, Span at)
{
    return str_sub(l->source->text, at.start, at.end);
}

static void advise(Linter *l, Code code, Span at, Str right)
{
    diag_hint(l->dg, diag(l->dg, code, at, written(l, at)), H_WRITE, right);
}

/* ---- half-width marks ---- */

typedef struct Mark {
    char32_t half, closing; /* 0: not a bracket */
    const char *full;
} Mark;

static const Mark single_marks[] = {{',', 0, "，"}, {';', 0, "；"}, {':', 0, "："},
                                    {'?', 0, "？"}, {'!', 0, "！"}, {'.', 0, "。"}};
static const Mark paired_marks[] = {{'(', ')', "（…）"}, {'"', '"', "“…”"}};

static const Mark *find_mark(const Mark *marks, size_t count, const Glyph *g)
{
    for (size_t i = 0; i < count && !g->escaped; i++)
        if (marks[i].half == g->code)
            return &marks[i];
    return NULL;
}

static bool is_value(const Glyph *g)
{
    return g->code == PROSE_VALUE;
}

/* A mark belongs to Chinese text if it has Chinese text on one side, and on the other Chinese text, a value or the
 * end. A point next to a value may be part of a name or number. */
static bool is_between(const Mark *m, const Glyph *before, const Glyph *behind)
{
    if (glyph_is_chinese(before))
        return glyph_is_chinese(behind) || behind->code == PROSE_LINE || (is_value(behind) && m->half != '.');
    return is_value(before) && glyph_is_chinese(behind) && m->half != '.';
}

static void judge_single(Linter *l, const Prose *p, size_t i)
{
    const Mark *m = find_mark(single_marks, sizeof single_marks / sizeof *single_marks, &p->items[i]);
    if (m && is_between(m, prose_before(p, i), prose_behind(p, i)))
        advise(l, W_HALF_WIDTH, p->items[i].at, str_of(m->full));
}

static bool is_latin(const Glyph *g)
{
    return g->code < PROSE_VALUE && char_starts_name(g->code) && !glyph_is_chinese(g);
}

static bool suits_inside(const Glyph *g)
{
    return g->code >= PROSE_VALUE || glyph_is_chinese(g);
}

/* A pair belongs to Chinese text if it has Chinese text or values inside and no Latin letter next to it outside, and
 * at least one of these places has Chinese text. */
static bool pair_is_chinese(const Prose *p, size_t open, size_t close)
{
    const Glyph *before = prose_before(p, open), *first = prose_behind(p, open);
    const Glyph *last = prose_before(p, close), *behind = prose_behind(p, close);
    if (close == open + 1 || is_latin(before) || is_latin(behind) || !suits_inside(first) || !suits_inside(last))
        return false;
    return glyph_is_chinese(before) || glyph_is_chinese(first) || glyph_is_chinese(last) || glyph_is_chinese(behind);
}

/* The index at which the mark at `open` is closed in its line, before another one is opened; 0: none. */
static size_t find_closing(const Prose *p, size_t open, const Mark *m)
{
    for (size_t i = open + 1; i < p->count && p->items[i].code != PROSE_LINE; i++)
        if (p->items[i].code == m->closing && !p->items[i].escaped)
            return i;
        else if (p->items[i].code == m->half)
            return 0;
    return 0;
}

/* Returns the index at which to continue. */
static size_t judge_pair(Linter *l, const Prose *p, size_t i)
{
    const Mark *m = find_mark(paired_marks, sizeof paired_marks / sizeof *paired_marks, &p->items[i]);
    size_t close = m ? find_closing(p, i, m) : 0;
    if (!close)
        return i + 1;
    if (pair_is_chinese(p, i, close)) {
        Span at = p->items[i].at;
        Diag *d = diag(l->dg, W_HALF_WIDTH, at, written(l, at));
        diag_hint(l->dg, d, H_WRITE, str_of(m->full));
        diag_note(l->dg, d, N_OTHER_HALF, p->items[close].at);
    }
    return m->half == m->closing ? close + 1 : i + 1;
}

static void judge_marks(Linter *l, const Prose *p)
{
    for (size_t i = 0; i < p->count; i++)
        judge_single(l, p, i);
    for (size_t i = 0; i < p->count;)
        i = judge_pair(l, p, i);
}

/* ---- commas after numbers ---- */

/* Does a sentence, or a part of an enumeration, begin at items[i]? */
static bool begins_here(const Prose *p, size_t i)
{
    const Glyph *g = prose_before(p, i);
    return g->code == PROSE_LINE || g->code == PROSE_ROUND || glyph_is_one_of(g, STR("：；。！？:;!?"));
}

/* Is it the number of the round: `loop.index`, or the index variable of the loop around? */
static bool is_counter(const Prose *p, size_t i)
{
    const Glyph *g = &p->items[i], *before = prose_before(p, i);
    if (g->code != PROSE_VALUE)
        return false;
    const Expr *e = g->origin->as.value.expr;
    if (e->kind == EXPR_MEMBER)
        return e->as.member.binding.kind == BIND_LOOP && e->as.member.binding.member == LOOP_INDEX;
    return e->kind == EXPR_NAME && before->code == PROSE_ROUND && before->origin->as.loop.index.text.n &&
           str_eq(e->as.name.text, before->origin->as.loop.index.text);
}

/* The index after the digits, or the number of the round, at items[i]; i if there are none. */
static size_t behind_digits(const Prose *p, size_t i)
{
    if (is_counter(p, i))
        return p->items[i].origin->as.value.format.n ? i : i + 1;
    while (glyph_is_digit(&p->items[i]))
        i++;
    return i;
}

static bool is_number(const Glyph *g)
{
    return glyph_is_digit(g) || (is_value(g) && type_is_numeric(g->origin->as.value.expr->type));
}

/* `1、` where an item begins; not in `1、2号`. */
static void judge_number(Linter *l, const Prose *p, size_t i)
{
    size_t end = glyph_is_digit(&p->items[i - 1]) ? i : behind_digits(p, i);
    if (end == i || p->items[end].code != U'、' || is_number(prose_behind(p, end)) || !begins_here(p, i))
        return;
    Str number = written(l, span_to(p->items[i].at, p->items[end - 1].at));
    advise(l, W_NUMBER_COMMA, span_to(p->items[i].at, p->items[end].at), str_join2(l->scratch, number, STR(".")));
}

static bool is_numeral(const Glyph *g)
{
    char text[UTF8_MAX];
    return g->code < PROSE_VALUE && typed_numerals((Str){text, utf8_encode(g->code, text)}, 0) > 0;
}

/* `（一）、` where an item begins; not in `（一）、（二）`. */
static void judge_bracket(Linter *l, const Prose *p, size_t i)
{
    if (!glyph_is_one_of(&p->items[i], STR("（(")) || !begins_here(p, i))
        return;
    size_t end = i + 1;
    if (is_counter(p, end))
        end++;
    else
        while (is_numeral(&p->items[end]))
            end++;
    if (end == i + 1 || !glyph_is_one_of(&p->items[end], STR("）)")) || p->items[end + 1].code != U'、' ||
        glyph_is_one_of(prose_behind(p, end + 1), STR("（(")))
        return;
    Span number = span_to(p->items[i].at, p->items[end].at);
    advise(l, W_BRACKET_COMMA, span_to(number, p->items[end + 1].at), written(l, number));
}

/* The same in the example of a list or style. */
static void judge_example(Linter *l, const Expr *example)
{
    LabelPattern label;
    Str text;
    if (!example || example->kind != EXPR_STRING || !fixed_text(l->scratch, example, &text) || !label_parse(text, &label))
        return;
    size_t comma = str_find(text, STR("、"));
    if (str_is(label.after, "、") && !label.before.n && label.style == NUMERAL_DECIMAL)
        advise(l, W_NUMBER_COMMA, example->span, STR("\"1.\""));
    else if (str_is(label.after, "）、") || str_is(label.after, ")、"))
        advise(l, W_BRACKET_COMMA, example->span, str_format(l->scratch, "\"%.*s\"", (int)comma, text.s));
}

/* ---- years ---- */

/* The index after the year at items[i]: four digits, a whole number or the year of a date. */
static size_t behind_year(const Prose *p, size_t i)
{
    const Glyph *g = &p->items[i];
    if (is_value(g)) {
        const Expr *e = g->origin->as.value.expr;
        Str format = g->origin->as.value.format;
        bool year = e->type->kind == TYPE_DATE ? str_is(format, "yyyy") : e->type->kind == TYPE_INTEGER && !format.n;
        return year ? i + 1 : i;
    }
    size_t end = i;
    while (glyph_is_digit(&p->items[end]))
        end++;
    return end == i + 4 && (g->code == '1' || g->code == '2') ? end : i;
}

/* `[2023]1号`; not `（2023）1号楼`. */
static void judge_year(Linter *l, const Prose *p, size_t i)
{
    if (!glyph_is_one_of(&p->items[i], STR("[［【（(")))
        return;
    size_t close = behind_year(p, i + 1), end = close + 1;
    if (close == i + 1 || !glyph_is_one_of(&p->items[close], STR("]］】）)")))
        return;
    if (is_value(&p->items[end]))
        end++;
    else
        while (glyph_is_digit(&p->items[end]))
            end++;
    if (end == close + 1 || p->items[end].code != U'号' || glyph_is_one_of(&p->items[end + 1], STR("楼院线门")))
        return;
    Str year = written(l, span_to(p->items[i + 1].at, p->items[close - 1].at));
    advise(l, W_YEAR_BRACKETS, span_to(p->items[i].at, p->items[close].at),
           str_format(l->scratch, "〔%.*s〕", STR_ARG(year)));
}

/* ---- dates ---- */

/* The format without leading zeros; the same text if it has none. Sets *from and *to to the part that differs. */
static Str without_zeros(Arena *a, Str format, size_t *from, size_t *to)
{
    static const Str zeros[] = {STR_INIT("MM月"), STR_INIT("dd日")};
    *from = format.n;
    *to = 0;
    Buf b = buf_open(arena_memory(a));
    for (size_t i = 0; i < format.n; i++) {
        bool again = i > 0 && format.s[i] == format.s[i - 1];
        for (int k = 0; k < 2; k++)
            if (!again && str_starts(str_sub(format, i, format.n), zeros[k])) {
                *from = *from < i ? *from : i;
                *to = ++i + zeros[k].n - 1;
            }
        buf_put_byte(&b, format.s[i]);
    }
    return buf_take(&b, a);
}

static void judge_format(Linter *l, const Expr *value, Str format, Span at)
{
    if (!format.n || value->type->kind != TYPE_DATE)
        return;
    size_t from, to;
    Str right = without_zeros(l->scratch, format, &from, &to);
    if (from > to)
        return;
    Span zeros = {at.start + (uint32_t)from, at.start + (uint32_t)to, at.file};
    advise(l, W_DATE_ZEROS, zeros, str_sub(right, from, right.n - (format.n - to)));
}

/* ---- paragraphs ---- */

static void judge(Linter *l, const Prose *p)
{
    judge_marks(l, p);
    for (size_t i = 1; i + 1 < p->count; i++) {
        judge_number(l, p, i);
        judge_bracket(l, p, i);
        judge_year(l, p, i);
    }
}

static void see_text(void *context, const InlineList *text)
{
    Linter *l = context;
    ArenaMark mark = arena_mark(l->scratch);
    Prose p = lint_prose(l, text);
    judge(l, &p);
    arena_release(l->scratch, mark);
}

/* ---- strings ---- */

static void judge_string(Linter *l, const Expr *string)
{
    ArenaMark mark = arena_mark(l->scratch);
    Prose p = prose_read_string(l->scratch, l->source, string);
    judge(l, &p);
    arena_release(l->scratch, mark);
}

/* Judges the strings that a value may be, or be made of; not the arguments of functions. */
static void judge_value(Linter *l, const Expr *e)
{
    if (e->kind == EXPR_STRING) {
        judge_string(l, e);
    } else if (e->kind == EXPR_CONDITION) {
        judge_value(l, e->as.condition.then);
        judge_value(l, e->as.condition.otherwise);
    } else if (e->kind == EXPR_BINARY && e->as.binary.op == OP_ELSE_IF_MISSING) {
        judge_value(l, e->as.binary.left);
        judge_value(l, e->as.binary.right);
    } else if (e->kind == EXPR_LIST) {
        for (const Expr *i = e->as.list.items.first; i; i = i->next)
            judge_value(l, i);
    } else if (e->kind == EXPR_RECORD) {
        for (const Argument *m = e->as.record.members.first; m; m = m->next)
            judge_value(l, m->value);
    }
}

static void judge_arguments(Linter *l, const ArgumentList *args)
{
    for (const Argument *a = args->first; a; a = a->next)
        judge_value(l, a->value);
}

/* Does the property hold text of the document? */
static bool holds_text(const Prop *p)
{
    static const char *const names[] = {"caption", "title", "subject", "alt"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_is(p->name.text, names[i]))
            return true;
    return false;
}

/* ---- the visitor ---- */

static void see_inline(void *context, const Inline *i)
{
    if (i->kind == INLINE_VALUE)
        judge_format(context, i->as.value.expr, i->as.value.format, i->as.value.format_span);
}

static void see_expr(void *context, const Expr *e)
{
    for (const StringPart *p = e->kind == EXPR_STRING ? e->as.string.first : NULL; p; p = p->next)
        if (p->value)
            judge_format(context, p->value, p->format, p->format_span);
}

static void see_block(void *context, const Block *b)
{
    if (b->kind == BLOCK_LIST)
        judge_example(context, b->as.list.example);
    if (b->kind == BLOCK_CALL)
        judge_arguments(context, &b->as.call.args);
}

static void see_prop(void *context, const Prop *p)
{
    if (str_is(p->name.text, "number") && p->first)
        judge_example(context, p->first->first->expr);
    if (holds_text(p) && p->first && p->first->first->kind == PROP_STRING)
        judge_string(context, p->first->first->expr);
}

static void see_heading(void *context, const Block *b)
{
    Linter *l = context;
    if (b->kind != BLOCK_HEADING || b->as.heading.run_in)
        return;
    ArenaMark mark = arena_mark(l->scratch);
    Prose p = lint_prose(l, &b->as.heading.text);
    const Glyph *last = prose_before(&p, p.count - 1);
    if (last->code == U'。')
        diag_hint(l->dg, diag(l->dg, W_HEADING_STOP, last->at, STR("。")), H_LEAVE_OUT);
    arena_release(l->scratch, mark);
}

void lint_wording(Linter *l)
{
    const Visitor chinese = {.context = l, .block = see_block, .text = see_text, .in_line = see_inline,
                             .expr = see_expr, .prop = see_prop};
    const Visitor headings = {.context = l, .block = see_heading};
    if (lint_holds(l, W_HALF_WIDTH))
        walk_blocks(&chinese, &l->template->tree->blocks);
    walk_blocks(&headings, &l->template->tree->blocks);
}
