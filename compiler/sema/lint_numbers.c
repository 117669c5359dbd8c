/* Lints about what is typed where the document counts: numbers of paragraphs, and how many items a list has. */
#include "sema/linter.h"
#include "syntax/typed_number.h"
#include "syntax/walk.h"

/* ---- numbers of paragraphs ---- */

static bool is_digit(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= U'０' && c <= U'９');
}

/* The example of numbering that stands for a typed number such as `2、`. */
static Str example_of(Str number, Locale locale)
{
    size_t at = 0;
    char32_t first = utf8_next(number, &at);
    bool bracket = typed_numerals(number, 0) == 0;
    if (!is_digit(bracket ? utf8_next(number, &at) : first))
        return bracket ? STR("（一）") : STR("一、");
    if (!bracket)
        return STR("1.");
    return locale == LOCALE_ZH_CN ? STR("（1）") : STR("(1)");
}

/* Other lints have nothing to add to what is to be left out. */
static void cover(Diag *d, Span number, Str rest)
{
    number.end += (uint32_t)(str_starts(rest, STR("、")) ? STR("、").n : 0);
    diag_cover(d, number);
}

static void judge_start(Linter *l, const InlineList *text, Code hint)
{
    const Inline *i = text->first;
    Str written = i && i->kind == INLINE_TEXT ? i->as.text : STR("");
    size_t n = typed_number(written);
    bool escaped = n && written.s != l->source->text.s + i->span.start;
    if (!n || escaped || str_starts(written, STR("第")))
        return;
    Str number = str_sub(written, 0, n);
    Span at = {i->span.start, i->span.start + (uint32_t)n, i->span.file};
    Diag *d = diag(l->dg, W_TYPED_START, at, number);
    diag_hint(l->dg, d, hint, example_of(number, l->template->model.locale));
    cover(d, at, str_sub(written, n, written.n));
}

static void see_block(void *context, const Block *b)
{
    Linter *l = context;
    if (b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_STYLED)
        judge_start(l, &b->as.paragraph.text, H_NUMBERED_LIST);
    else if (b->kind == BLOCK_ITEM)
        judge_start(l, &b->as.item.text, H_NUMBERED_LIST);
    else if (b->kind == BLOCK_HEADING && !b->as.heading.unnumbered)
        judge_start(l, &b->as.heading.text, H_NUMBERED_STYLE);
}

/* ---- how many ---- */

/* The list that is shown there: a `{for}` goes over it, or `join` joins it; NULL for none. */
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

/* What people call the items: the last name of the list. */
static Str name_of(const Expr *list)
{
    while (list->kind == EXPR_WHERE || list->kind == EXPR_SORT)
        list = list->as.query.list;
    if (list->kind == EXPR_NAME)
        return list->as.name.text;
    return list->kind == EXPR_MEMBER ? list->as.member.name.text : STR("");
}

/* Behind `text`, which stands at items[i]; i where it does not. */
static size_t behind_text(const Prose *p, size_t i, Str text)
{
    size_t end = i;
    for (size_t at = 0; at < text.n; end++)
        if (p->items[end].code != utf8_next(text, &at))
            return i;
    return end;
}

/* Does what stands before items[i] make a part of the list of a count there, or of the number itself: `第三项`,
 * `前两条`, `下三项`; not `以下三项`? */
static bool is_part_before(const Prose *p, size_t i)
{
    const Glyph *g = &p->items[i - 1];
    if (g->code == U'下')
        return !glyph_is_one_of(g - 1, STR("以如"));
    return glyph_is_one_of(g, STR("第其前后头末首每各上几数余百千万.．点之一二两三四五六七八九十0123456789")) ||
           (g->code < PROSE_VALUE && char_continues_name(g->code) && !char_is_cjk(g->code));
}

/* Behind a count at items[i], `六` or `6`; i where none stands there. `一个` is none. */
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

enum { MOST_OF_NOUN = 4 };

/* The list right behind a count with its measure word, which ends at items[i]: `六项议题：{for …}`. */
static const Expr *list_behind(const Prose *p, size_t i)
{
    size_t end = i;
    while (end < i + MOST_OF_NOUN && glyph_is_chinese(&p->items[end]) && !glyph_is_one_of(&p->items[end], STR("的，。：；、（）")))
        end++;
    if (!glyph_is_one_of(&p->items[end], STR("：:")))
        return NULL;
    const Glyph *next = prose_behind(p, end);
    return next->code == PROSE_EDGE ? NULL : list_at(next);
}

/* The list right before the count at items[i]: `{join(…)}等六项`. */
static const Expr *list_before(const Prose *p, size_t i)
{
    const Glyph *before = &p->items[i - 1];
    return before->code == PROSE_ROUND ? NULL : list_at(glyph_is_one_of(before, STR("等")) ? before - 1 : before);
}

enum { MOST_LISTS = 20 }; /* of a paragraph whose names are looked for */

/* The lists that the paragraph shows. */
typedef struct Shown {
    size_t count;
    const Expr *lists[MOST_LISTS];
} Shown;

static Shown find_lists(const Prose *p)
{
    Shown s = {0};
    for (size_t k = 0; k < p->count && s.count < MOST_LISTS; k++) {
        const Expr *list = list_at(&p->items[k]);
        if (list)
            s.lists[s.count++] = list;
    }
    return s;
}

/* The list of the paragraph whose name stands at items[i]: `六个议程`. */
static const Expr *list_named(const Prose *p, const Shown *s, size_t i)
{
    for (size_t k = 0; k < s->count; k++)
        if (behind_text(p, i, name_of(s->lists[k])) > i)
            return s->lists[k];
    return NULL;
}

static void judge_count(Linter *l, const Prose *p, const Shown *s, size_t i)
{
    size_t count = behind_count(p, i);
    if (count == i)
        return;
    size_t end = count + glyph_is_one_of(&p->items[count], STR("个项条名位种件类家份篇款人")); /* measure words */
    const Expr *list = list_named(p, s, end);
    if (!list && end > count)
        list = list_behind(p, end);
    if (!list && end > count)
        list = list_before(p, i);
    if (!list)
        return;
    Str source = l->source->text, name = str_sub(source, list->span.start, list->span.end);
    Span at = span_to(p->items[i].at, p->items[end - 1].at);
    Str right = str_format(l->scratch, "{count(%.*s)%s}%.*s", STR_ARG(name), is_digit(p->items[i].code) ? "" : ":一",
                           (int)(at.end - p->items[count - 1].at.end), source.s + p->items[count - 1].at.end);
    diag_hint(l->dg, diag(l->dg, W_TYPED_COUNT, at, str_sub(source, at.start, at.end), name), H_WRITE, right);
}

static void see_text(void *context, const InlineList *text)
{
    Linter *l = context;
    ArenaMark mark = arena_mark(l->scratch);
    Prose p = lint_prose(l, text);
    Shown s = find_lists(&p);
    for (size_t i = 1; s.count && i + 1 < p.count; i++)
        judge_count(l, &p, &s, i);
    arena_release(l->scratch, mark);
}

void lint_numbers(Linter *l)
{
    const Visitor starts = {.context = l, .block = see_block};
    const Visitor counts = {.context = l, .text = see_text};
    walk_blocks(&starts, &l->template->tree->blocks);
    if (lint_holds(l, W_TYPED_COUNT))
        walk_blocks(&counts, &l->template->tree->blocks);
}
