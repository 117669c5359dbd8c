#include "lint/prose.h"

#include "base/list.h"

typedef struct ProseWriter {
    Arena *arena;
    const Source *source;
    Glyph *items;
    size_t count, size;
} ProseWriter;

static void put(ProseWriter *w, Glyph g)
{
    *APPEND(w->arena, w->items, w->count, w->size) = g;
}

static void put_sign(ProseWriter *w, char32_t code, const Inline *origin)
{
    put(w, (Glyph){.code = code, .at = origin ? origin->span : NO_SPAN, .origin = origin});
}

/* The offset of a text that is part of the source; false if it is not. */
static bool place_of(const Source *source, Str text, uint32_t *out)
{
    if (text.s < source->text.s || text.s > source->text.s + source->text.n)
        return false;
    *out = (uint32_t)(text.s - source->text.s);
    return true;
}

/* A text begins with an escaped character if it starts after its inline. */
static void put_text(ProseWriter *w, const Inline *i)
{
    Str text = i->as.text;
    uint32_t from;
    bool known = place_of(w->source, text, &from);
    bool escaped = known && from > i->span.start;
    for (size_t at = 0; at < text.n;) {
        size_t start = at;
        Glyph g = {.code = utf8_next(text, &at), .at = i->span, .escaped = escaped && start == 0, .origin = i};
        if (known) {
            g.at.start = from + (uint32_t)start;
            g.at.end = from + (uint32_t)at;
        }
        put(w, g);
    }
}

static void put_inlines(ProseWriter *w, const InlineList *list);

static void put_branches(ProseWriter *w, const Inline *i)
{
    for (const InlineBranch *b = i->as.branches; b; b = b->next) {
        put_sign(w, PROSE_EDGE, i);
        put_inlines(w, &b->body);
    }
    put_sign(w, PROSE_EDGE, i);
}

static void put_inline(ProseWriter *w, const Inline *i)
{
    switch (i->kind) {
    case INLINE_TEXT: put_text(w, i); return;
    case INLINE_SOFT: put_sign(w, '\n', i); return;
    case INLINE_VALUE: put_sign(w, PROSE_VALUE, i); return;
    case INLINE_IF: put_branches(w, i); return;
    case INLINE_FOR:
        put_sign(w, PROSE_ROUND, i);
        put_inlines(w, &i->as.loop.body);
        put_sign(w, PROSE_EDGE, i);
        return;
    case INLINE_STYLE:
    case INLINE_STRONG: put_inlines(w, &i->as.span.body); return;
    case INLINE_LINK: put_inlines(w, &i->as.link.body); return;
    case INLINE_BREAK:
    case INLINE_BAR: put_sign(w, PROSE_LINE, i); return;
    case INLINE_ERROR:
    case INLINE_FOOTNOTE:
    case INLINE_TAB:
    case INLINE_PAGE:
    case INLINE_PAGES:
    case INLINE_REF: put_sign(w, PROSE_EDGE, i); return;
    }
}

static void put_inlines(ProseWriter *w, const InlineList *list)
{
    for (const Inline *i = list->first; i; i = i->next)
        put_inline(w, i);
}

Prose prose_read(Arena *a, const Source *source, const InlineList *text)
{
    ProseWriter w = {.arena = a, .source = source};
    put_sign(&w, PROSE_LINE, NULL);
    put_inlines(&w, text);
    put_sign(&w, PROSE_LINE, NULL);
    return (Prose){w.count, w.items};
}

/* The inline that a part of a string would be in prose. `\n` in it is a line break. */
static Inline *inline_of(Arena *a, const StringPart *p)
{
    Inline *i = NEW(a, Inline);
    i->span = p->span;
    if (p->value) {
        i->kind = INLINE_VALUE;
        i->as.value.expr = p->value;
        i->as.value.format = p->format;
        i->as.value.format_span = p->format_span;
        i->as.value.parsed = p->parsed;
    } else if (str_is(p->text, "\n")) {
        i->kind = INLINE_BREAK;
    } else {
        i->kind = INLINE_TEXT;
        i->as.text = p->text;
    }
    return i;
}

Prose prose_read_string(Arena *a, const Source *source, const Expr *string)
{
    InlineList text = {NULL, NULL};
    for (const StringPart *p = string->as.string.first; p; p = p->next) {
        Inline *i = inline_of(a, p);
        LIST_ADD(&text, i);
    }
    return prose_read(a, source, &text);
}

static bool is_blank(const Glyph *g)
{
    return g->code == '\n' || (g->code < PROSE_VALUE && char_is_blank(g->code));
}

const Glyph *prose_before(const Prose *p, size_t i)
{
    while (i > 0 && is_blank(&p->items[i - 1]))
        i--;
    return &p->items[i ? i - 1 : 0];
}

const Glyph *prose_behind(const Prose *p, size_t i)
{
    do
        i++;
    while (i + 1 < p->count && is_blank(&p->items[i]));
    return &p->items[i < p->count ? i : p->count - 1];
}

bool glyph_is_chinese(const Glyph *g)
{
    return g->code < PROSE_VALUE && (char_is_cjk(g->code) || char_is_shared_mark(g->code));
}

bool glyph_is_digit(const Glyph *g)
{
    return g->code >= '0' && g->code <= '9';
}

bool glyph_is_one_of(const Glyph *g, Str characters)
{
    for (size_t at = 0; at < characters.n;)
        if (utf8_next(characters, &at) == g->code)
            return true;
    return false;
}
