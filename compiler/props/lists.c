#include "props/lists.h"

#include "ast/fixed_text.h"

static int append(ListTable *t, const ListDefinition *d)
{
    *APPEND(t->arena, t->items, t->count, t->size) = *d;
    return t->count - 1;
}

/* `- `: the signs alternate from level to level. */
static ListDefinition bullets(void)
{
    static const Str signs[] = {STR_INIT("•"), STR_INIT("–"), STR_INIT("▪")};
    ListDefinition d = {0};
    for (int i = 0; i < LIST_LEVELS; i++)
        d.levels[i] = (ListLevel){.used = true, .bullet = signs[i % 3], .tab = true};
    return d;
}

/* `+ `: 1. （1） ① in Chinese, 1. a) i. elsewhere, and so on. */
static ListDefinition numbers(Locale locale)
{
    static const Str examples[][3] = {
        [LOCALE_ZH_CN] = {STR_INIT("1."), STR_INIT("（1）"), STR_INIT("①")},
        [LOCALE_EN] = {STR_INIT("1."), STR_INIT("a)"), STR_INIT("i.")},
    };
    ListDefinition d = {0};
    for (int i = 0; i < LIST_LEVELS; i++) {
        d.levels[i] = (ListLevel){.used = true, .tab = true};
        label_parse(examples[locale][i % 3], &d.levels[i].pattern);
    }
    return d;
}

ListTable *lists_new(Arena *a, Locale locale)
{
    ListTable *t = NEW_WITH(a, ListTable, .arena = a);
    ListDefinition headings = {0}, bulleted = bullets(), numbered = numbers(locale);
    append(t, &headings);
    append(t, &bulleted);
    append(t, &numbered);
    return t;
}

void lists_set_style(ListTable *t, int style)
{
    t->style = style;
    for (int i = LIST_BULLETS; i <= LIST_NUMBERS; i++)
        for (int k = 0; k < LIST_LEVELS; k++)
            t->items[i].levels[k].style = style;
}

bool number_of_example(Arena *a, const Expr *example, LabelPattern *out)
{
    Str text;
    return example->kind == EXPR_STRING && fixed_text(a, example, &text) && label_parse(text, out);
}

static bool is_continuous(const NameList *words, Diags *dg)
{
    bool continuous = false;
    for (const NameItem *w = words->first; w; w = w->next) {
        if (str_is(w->name.text, "continuous"))
            continuous = true;
        else
            diag_hint(dg, diag(dg, E_WORD, w->name.span, w->name.text), H_WORDS,
                      STR(DIAG_WORD("continuous")));
    }
    return continuous;
}

static bool same_level(const ListLevel *a, const ListLevel *b)
{
    return str_eq(a->pattern.before, b->pattern.before) && str_eq(a->pattern.after, b->pattern.after) &&
           a->pattern.style == b->pattern.style && a->pattern.parents == b->pattern.parents &&
           a->continuous == b->continuous;
}

/* Reads the example into a level; false, and reported, if it is not a number. */
static bool read_level(ListTable *t, const Block *list, ListLevel *level, Diags *dg)
{
    const Expr *example = list->as.list.example;
    Str text;
    *level = (ListLevel){.used = true, .style = t->style, .continuous = is_continuous(&list->as.list.words, dg)};
    if (example->kind == EXPR_ERROR)
        return false;
    if (example->kind == EXPR_STRING && !fixed_line(t->arena, example, dg, &text))
        return false;
    if (number_of_example(t->arena, example, &level->pattern))
        return true;
    diag_hint(dg, diag(dg, E_NUMBER_EXAMPLE, example->span), H_NUMBER_EXAMPLES);
    return false;
}

/* Makes a list whose labels show outer levels a level of the list around it. Reported if that is not deep enough, or
 * has labels of another form at this level. */
static void join_outer(ListTable *t, Block *list, const Block *outer, const ListLevel *level, Diags *dg)
{
    const Expr *example = list->as.list.example;
    int at = outer ? outer->as.list.level + 1 : 0;
    if (outer && outer->as.list.definition <= LIST_NUMBERS)
        return; /* a faulty one */
    if (at >= LIST_LEVELS || level->pattern.parents > at) {
        if (!t->nesting_lost)
            diag_hint(dg, diag(dg, E_NUMBER_ABOVE, example->span, fixed_text_shown(t->arena, example)), H_NUMBER_NESTED);
        return;
    }
    ListLevel *there = &t->items[outer->as.list.definition].levels[at];
    if (there->used && !same_level(there, level)) {
        diag(dg, E_NUMBER_OTHER, example->span, fixed_text_shown(t->arena, example));
        return;
    }
    *there = *level;
    list->as.list.definition = outer->as.list.definition;
    list->as.list.level = at;
}

void list_define(ListTable *t, Block *list, const Block *outer, Diags *dg)
{
    ListLevel level;
    list->as.list.definition = LIST_NUMBERS;
    if (!read_level(t, list, &level, dg))
        return;
    if (level.pattern.parents) {
        join_outer(t, list, outer, &level, dg);
        return;
    }
    for (int i = LIST_NUMBERS + 1; i < t->count; i++)
        if (t->items[i].levels[0].used && same_level(&t->items[i].levels[0], &level)) {
            list->as.list.definition = i;
            return;
        }
    ListDefinition d = {.levels = {level}};
    list->as.list.definition = append(t, &d);
}

int list_of_style(ListTable *t, int style, const Expr *example, bool continuous)
{
    ListDefinition d = {0};
    ListLevel level = {.used = true, .style = style, .continuous = continuous};
    if (!number_of_example(t->arena, example, &level.pattern) || level.pattern.parents)
        return 0;
    d.levels[0] = level;
    return append(t, &d);
}

/* ---- headings ---- */

/* Do the labels from that level on show no level above it? */
static bool stands_alone(const ListDefinition *d, int level)
{
    for (int i = level; i < LIST_LEVELS; i++)
        if (d->levels[i].used && d->levels[i].pattern.parents > i - level)
            return false;
    return true;
}

/* Moves the levels from `level` on into a definition of their own. */
static int part_off(ListTable *t, int definition, int level)
{
    ListDefinition *from = &t->items[definition], own;
    for (int i = 0; i < LIST_LEVELS; i++) {
        ListLevel *moved = i < level ? &own.levels[i] : &from->levels[i];
        own.levels[i] = from->levels[i];
        *moved = (ListLevel){.style = NO_STYLE};
    }
    own.levels[level].continuous = false; /* no higher level is left in its definition */
    return append(t, &own);
}

int heading_lists_part(ListTable *t, ListPlace places[HEADING_LEVELS])
{
    ListPlace at = {LIST_HEADINGS, 1, 0};
    for (at.level = 0; at.level < HEADING_LEVELS; at.level++) {
        const ListDefinition *d = &t->items[at.definition];
        if (at.level > 0 && d->levels[at.level].continuous && stands_alone(d, at.level)) {
            at.definition = part_off(t, at.definition, at.level);
            at.instance++;
        }
        places[at.level] = at;
    }
    return at.instance;
}
