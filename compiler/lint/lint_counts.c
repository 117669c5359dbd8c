/* The lint about typed counts of a list's items: in a paragraph that shows the list, and in one directly above it. */
#include "ast/walk.h"
#include "lint/linter.h"
#include "value/numerals.h"

/* The list that a glyph shows: that of a `{for}` or `join`; NULL: none. */
static const Expr *list_at(const Glyph *g)
{
    const Expr *e = NULL;
    if ((g->code == PROSE_ROUND || g->code == PROSE_EDGE) && g->origin->kind == INLINE_FOR)
        e = g->origin->as.loop.list;
    else if (g->code == PROSE_VALUE && g->origin->as.value.expr->kind == EXPR_CALL &&
             str_is(g->origin->as.value.expr->as.call.name.text, "join"))
        e = g->origin->as.value.expr->as.call.args.first->value;
    return e && e->kind != EXPR_LIST ? e : NULL;
}

/* The name of the items: the last name in the list's expression. */
static Str name_of(const Expr *list)
{
    while (list->kind == EXPR_WHERE || list->kind == EXPR_SORT)
        list = list->as.query.list;
    if (list->kind == EXPR_NAME)
        return list->as.name.text;
    return list->kind == EXPR_MEMBER ? list->as.member.name.text : STR("");
}

/* The index after `text` at items[i]; i if it is not there. */
static size_t behind_text(const Prose *p, size_t i, Str text)
{
    size_t end = i;
    for (size_t at = 0; at < text.n; end++)
        if (p->items[end].code != utf8_next(text, &at))
            return i;
    return end;
}

/* Does the text before items[i] make the number there an ordinal, or a count of part of the list: `第三项`, `前两条`,
 * `下三项`; not `以下三项`? */
static bool is_part_before(const Prose *p, size_t i)
{
    const Glyph *g = &p->items[i - 1];
    if (g->code == U'下')
        return !glyph_is_one_of(g - 1, STR("以如"));
    return glyph_is_one_of(g, STR("第其前后头末首每各上几数余百千万.．点之一二两三四五六七八九十0123456789")) ||
           (g->code < PROSE_VALUE && char_continues_name(g->code) && !char_is_cjk(g->code));
}

/* The index after a count at items[i], `六` or `6`; i if there is none. `一个` is not a count. */
static size_t behind_count(const Prose *p, size_t i)
{
    static const Str numerals = STR_INIT("一二两三四五六七八九十0123456789");
    if (is_part_before(p, i))
        return i;
    size_t end = i;
    while (glyph_is_one_of(&p->items[end], numerals))
        end++;
    bool one = end == i + 1 && glyph_is_one_of(&p->items[i], STR("一1"));
    return one ? i : end;
}

static size_t behind_measure(const Prose *p, size_t i)
{
    return i + glyph_is_one_of(&p->items[i], STR("个项条名位种件类家份篇款人"));
}

enum { MOST_OF_NOUN = 4 };

/* The index after the noun at items[i]: a few Chinese characters. */
static size_t behind_noun(const Prose *p, size_t i)
{
    size_t end = i;
    while (end < i + MOST_OF_NOUN && glyph_is_chinese(&p->items[end]) && !glyph_is_one_of(&p->items[end], STR("的，。：；、（）")))
        end++;
    return end;
}

/* The list directly after a count with its measure word, which ends at items[i]: `六项议题：{for …}`. */
static const Expr *list_behind(const Prose *p, size_t i)
{
    size_t end = behind_noun(p, i);
    if (!glyph_is_one_of(&p->items[end], STR("：:")))
        return NULL;
    const Glyph *next = prose_behind(p, end);
    return next->code == PROSE_EDGE ? NULL : list_at(next);
}

/* The list directly before the count at items[i]: `{join(…)}等六项`. */
static const Expr *list_before(const Prose *p, size_t i)
{
    const Glyph *before = &p->items[i - 1];
    return before->code == PROSE_ROUND ? NULL : list_at(glyph_is_one_of(before, STR("等")) ? before - 1 : before);
}

enum { MOST_LISTS = 20 }; /* of a paragraph, whose names are searched for */

/* The lists that the paragraph shows. */
typedef struct ShownList {
    size_t count;
    const Expr *lists[MOST_LISTS];
} ShownList;

static ShownList find_lists(const Prose *p)
{
    ShownList s = {0};
    for (size_t k = 0; k < p->count && s.count < MOST_LISTS; k++) {
        const Expr *list = list_at(&p->items[k]);
        if (list)
            s.lists[s.count++] = list;
    }
    return s;
}

/* The list of the paragraph whose name is at items[i]: `六个议程`. */
static const Expr *list_named(const Prose *p, const ShownList *s, size_t i)
{
    for (size_t k = 0; k < s->count; k++)
        if (behind_text(p, i, name_of(s->lists[k])) > i)
            return s->lists[k];
    return NULL;
}

/* A count with its measure word: the glyphs from `first` to before `end`; the digits end before `measure`. */
typedef struct Count {
    const Glyph *first, *measure, *end;
} Count;

static Span place_of_count(Count c)
{
    return span_to(c.first->at, c.end[-1].at);
}

static Str measure_of(const Linter *l, Count c)
{
    return str_sub(l->source->text, c.measure[-1].at.end, c.end[-1].at.end);
}

/* Reports that the count depends on a list. */
static void advise(Linter *l, Count c, const Expr *list)
{
    Str source = l->source->text, name = str_sub(source, list->span.start, list->span.end);
    Span at = place_of_count(c);
    Str measure = measure_of(l, c);
    Str right = str_format(l->scratch, "{count(%.*s)%s}%.*s", STR_ARG(name), glyph_is_digit(c.first) ? "" : ":一",
                           STR_ARG(measure));
    diag_hint(l->dg, diag(l->dg, W_TYPED_COUNT, at, str_sub(source, at.start, at.end), name), H_WRITE, right);
}

static void judge_count(Linter *l, const Prose *p, const ShownList *s, size_t i)
{
    size_t count = behind_count(p, i);
    if (count == i)
        return;
    size_t end = behind_measure(p, count);
    const Expr *list = list_named(p, s, end);
    if (!list && end > count)
        list = list_behind(p, end);
    if (!list && end > count)
        list = list_before(p, i);
    if (list)
        advise(l, (Count){&p->items[i], &p->items[count], &p->items[end]}, list);
}

/* ---- the list below ---- */

/* Does the text before items[i] announce what follows: `以下六个`, `分为六个`? */
static bool is_announced(const Prose *p, size_t i)
{
    static const Str words[] = {STR_INIT("以下"), STR_INIT("下列"), STR_INIT("下面"), STR_INIT("如下"),
                                STR_INIT("分为"), STR_INIT("分成"), STR_INIT("共有"), STR_INIT("包括")};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (i > 2 && behind_text(p, i - 2, words[k]) == i)
            return true;
    return false;
}

/* The list of the data that a block repeats for, with one paragraph or item for each of its items; NULL: none. */
static const Expr *list_of_data(const Block *b)
{
    if (b->kind == BLOCK_LIST && b->as.list.body.first && !b->as.list.body.first->next)
        b = b->as.list.body.first;
    if (b->kind != BLOCK_FOR || b->as.loop.list->kind == EXPR_LIST)
        return NULL;
    const Block *only = b->as.loop.body.first;
    bool simple = only && !only->next && (only->kind == BLOCK_ITEM || only->kind == BLOCK_PARAGRAPH);
    return simple ? b->as.loop.list : NULL;
}

/* Is the item written whatever the data? One with only values may be empty. */
static bool is_certain(const Block *item)
{
    for (const Inline *i = item->as.item.text.first; i; i = i->next)
        if (i->kind == INLINE_TEXT)
            return true;
    return false;
}

/* May it write other items? */
static bool may_hold_items(const Block *b)
{
    return b->kind == BLOCK_IF || b->kind == BLOCK_FOR || b->kind == BLOCK_CALL || b->kind == BLOCK_INCLUDE ||
           b->kind == BLOCK_WITH || b->kind == BLOCK_PLACE || b->kind == BLOCK_PARENT || b->kind == BLOCK_BODY;
}

/* The number of items in a @list, or in a sequence of items, without deeper levels; 0 if it is not certain. */
static int64_t typed_items(const Block *b)
{
    bool in_list = b->kind == BLOCK_LIST;
    b = in_list ? b->as.list.body.first : b;
    const Block *first = b;
    int64_t count = 0;
    for (; b && (in_list || b->kind == BLOCK_ITEM); b = b->next) {
        if (may_hold_items(b) || (b->kind == BLOCK_ITEM && !is_certain(b)))
            return 0;
        count += b->kind == BLOCK_ITEM && (first->kind != BLOCK_ITEM || b->as.item.indent < first->as.item.indent + 2);
    }
    return b && may_hold_items(b) ? 0 : count;
}

/* The number from items[i] to items[end - 1], up to 99. */
static int64_t number_of(const Prose *p, size_t i, size_t end)
{
    static const Str numerals = STR_INIT("一二三四五六七八九");
    int64_t n = 0, digit = 0;
    for (; i < end; i++) {
        const Glyph *g = &p->items[i];
        if (glyph_is_digit(g)) {
            digit = digit * 10 + (int64_t)(g->code - '0');
        } else if (g->code == U'十') {
            n += 10 * (digit ? digit : 1);
            digit = 0;
        } else {
            digit = g->code == U'两' ? 2 : 0;
            for (size_t at = 0; !digit && at < numerals.n;)
                if (utf8_next(numerals, &at) == g->code)
                    digit = (int64_t)(at / STR("一").n);
        }
    }
    return n + digit;
}

/* The number `n`, written before a measure word in the manner of `typed`. */
static Str number_like(Linter *l, const Glyph *typed, int64_t n)
{
    if (n == 2 && !glyph_is_digit(typed))
        return STR("两");
    Buf b = buf_open(arena_memory(l->scratch));
    numeral_put(&b, glyph_is_digit(typed) ? NUMERAL_DECIMAL : NUMERAL_CHINESE, n);
    return buf_take(&b, l->scratch);
}

/* Reports that the count is not that of the items below. */
static void advise_other(Linter *l, Count c, int64_t items)
{
    Span at = place_of_count(c);
    Str right = str_join2(l->scratch, number_like(l, c.first, items), measure_of(l, c));
    Str shown = str_format(l->scratch, "%lld", (long long)items), found = str_sub(l->source->text, at.start, at.end);
    diag_hint(l->dg, diag(l->dg, W_OTHER_COUNT, at, found, shown), H_WRITE, right);
}

/* Judges a count at items[i] that is followed, up to the end of the text, by a noun and a colon, with the list
 * below. */
static void judge_above(Linter *l, const Prose *p, size_t i, const Block *below)
{
    size_t count = behind_count(p, i), end = behind_measure(p, count), noun = behind_noun(p, end);
    if (count == i || !glyph_is_one_of(&p->items[noun], STR("：:")) || prose_behind(p, noun) != &p->items[p->count - 1])
        return;
    const Expr *list = list_of_data(below);
    Count c = {&p->items[i], &p->items[count], &p->items[end]};
    if (list) {
        if (is_announced(p, i) || behind_text(p, end, name_of(list)) > end)
            advise(l, c, list);
        return;
    }
    bool typed = below->kind == BLOCK_LIST || below->kind == BLOCK_ITEM;
    int64_t items = typed && is_announced(p, i) ? typed_items(below) : 0;
    if (items > 1 && items != number_of(p, i, count))
        advise_other(l, c, items);
}

static void see_block(void *context, const Block *b)
{
    Linter *l = context;
    if (b->kind != BLOCK_PARAGRAPH || !b->next)
        return;
    ArenaMark mark = arena_mark(l->scratch);
    Prose p = lint_prose(l, &b->as.paragraph.text);
    for (size_t i = 1; i + 1 < p.count; i++)
        judge_above(l, &p, i, b->next);
    arena_release(l->scratch, mark);
}

static void see_text(void *context, const InlineList *text)
{
    Linter *l = context;
    ArenaMark mark = arena_mark(l->scratch);
    Prose p = lint_prose(l, text);
    ShownList s = find_lists(&p);
    for (size_t i = 1; s.count && i + 1 < p.count; i++)
        judge_count(l, &p, &s, i);
    arena_release(l->scratch, mark);
}

void lint_counts(Linter *l)
{
    const Visitor v = {.context = l, .block = see_block, .text = see_text};
    if (lint_holds(l, W_TYPED_COUNT))
        walk_blocks(&v, &l->template->tree->blocks);
}
