/* The lint about numbers typed where automatic numbering belongs: at the start of paragraphs, headings and items. */
#include "lint/linter.h"
#include "doc/typed_number.h"
#include "ast/walk.h"

static bool is_digit(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= U'０' && c <= U'９');
}

/* The numbering example for a typed number such as `2、`. */
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

/* Silences other lints for the number, which is to be removed. */
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

void lint_numbers(Linter *l)
{
    const Visitor starts = {.context = l, .block = see_block};
    walk_blocks(&starts, &l->template->tree->blocks);
}
