/* The style sheet: the style definitions of all files, laid over one another.
 *
 * A role (`title`, `heading 1` …) is held by the style of that name until a later style claims the same style of
 * Word, or @heading names it. The previous holder is then no style of Word any more: if only the role's name led to
 * it, it is dropped, unless it is the base of another. */
#include "compile/style_sheet.h"

#include "ast/fixed_text.h"
#include "base/utf8.h"
#include "check/unknown_names.h"
#include "syntax/words.h"

enum {
    MOST_STYLES = 4000, /* somewhat fewer than Word can hold */
    OF_TABLE = 2        /* paragraph styles that come with a table style */
};

/* The parts of a style that are resolved at the end. */
typedef struct Draft {
    StyleSays says;
    Module *home;      /* the last file that defined or changed it */
    Name base;         /* text empty: none */
    Module *base_home; /* the file that named it */
    Module *word_home;
    bool dropped;      /* another style took over its role */
    bool refused;      /* its `restart headings` is reported */
} Draft;

typedef struct Builder {
    Checker *c;
    Draft *drafts;
    Style *items;      /* of the sheet; each has its draft */
    StyleSheet *sheet;
    int tables;        /* table styles: each adds two more styles */
    bool full;         /* which was reported */
    Str role_words[ROLE_COUNT]; /* the style of Word of a role: that of its first style */
} Builder;

/* ---- roles ---- */

static char small_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Word compares names of styles without regard to case. */
static bool same_word(Str a, Str b)
{
    for (size_t i = 0; a.n == b.n && i < a.n; i++)
        if (small_letter(a.s[i]) != small_letter(b.s[i]))
            return false;
    return a.n == b.n;
}

static void give_role(Builder *b, int role, int i)
{
    int before = b->sheet->roles[role];
    if (before != NO_STYLE && before != i) {
        b->drafts[before].dropped = true;
        if (same_word(b->items[before].word, b->role_words[role]))
            b->items[before].word = STR("");
    }
    b->sheet->roles[role] = i;
}

/* Can style i be Word's style `word`? A style of an earlier file gives it up; another of the same file is reported. */
static bool word_is_free(Builder *b, int i, Str word)
{
    for (int other = 0; other < b->sheet->count; other++) {
        Style *o = &b->items[other];
        if (other == i || o->kind != b->items[i].kind || !same_word(o->word, word))
            continue;
        if (b->drafts[other].word_home == b->c->scope.module) {
            Diag *d = diag(b->c->dg, E_WORD_TWICE, b->items[i].at, word);
            diag_note(b->c->dg, d, N_FIRST_HERE, o->at);
            return false;
        }
        o->word = STR("");
    }
    return true;
}

/* Makes style i Word's style `word`, with the role that goes with it. */
static void set_word(Builder *b, int i, Str word)
{
    if (!word_is_free(b, i, word))
        return;
    b->items[i].word = word;
    b->drafts[i].word_home = b->c->scope.module;
    for (int role = 0; role < ROLE_COUNT; role++) {
        int holder = b->sheet->roles[role];
        if (holder == i && !b->role_words[role].n)
            b->role_words[role] = word;
        else if (holder != NO_STYLE && b->items[holder].kind == b->items[i].kind &&
                 same_word(b->role_words[role], word))
            give_role(b, role, i);
    }
}

/* A style with a role but without a `word` is the style of Word that the role first had. */
static void set_role_words(Builder *b)
{
    for (int role = 0; role < ROLE_COUNT; role++) {
        int i = b->sheet->roles[role];
        if (i != NO_STYLE && !b->items[i].word.n)
            b->items[i].word = b->role_words[role];
    }
}

/* ---- @style ---- */

/* The kind that a definition names; if it names none, that of the existing style. */
static StyleKind kind_named(Builder *b, const Block *block, int existing)
{
    Name kind = block->as.style.kind;
    if (str_is(kind.text, "char"))
        return STYLE_CHARACTER;
    if (str_is(kind.text, "table"))
        return STYLE_TABLE;
    if (kind.text.n) {
        Diag *d = diag(b->c->dg, E_STYLE_KIND_WORD, kind.span, kind.text);
        diag_hint(b->c->dg, d, H_WORDS, STR(DIAG_WORD("char") DIAG_WORD("table")));
    }
    return existing == NO_STYLE ? STYLE_PARAGRAPH : b->items[existing].kind;
}

static int add_style(Builder *b, const Block *block, StyleKind kind)
{
    Name name = block->as.style.name;
    int i = b->sheet->count++;
    b->items[i] = (Style){.name = name.text, .kind = kind, .at = name.span};
    b->items[i].base = b->items[i].next = NO_STYLE;
    style_note_name(b->sheet, i);
    b->tables += kind == STYLE_TABLE;
    int role = style_role_named(name.text);
    if (role < ROLE_COUNT)
        give_role(b, role, i);
    else if (directive_named(name.text, b->c->scope.module->tree->version))
        diag(b->c->dg, E_STYLE_DIRECTIVE, name.span, name.text);
    return i;
}

/* The style that a definition is about: an existing or a new one. NO_STYLE after a fault. */
static int style_of(Builder *b, const Block *block)
{
    Name name = block->as.style.name;
    int i = style_seen(b->sheet, name);
    StyleKind kind = kind_named(b, block, i);
    if (i == NO_STYLE && b->sheet->count + b->tables * OF_TABLE >= MOST_STYLES) {
        if (!b->full)
            diag(b->c->dg, E_STYLES_MOST, name.span, STR("4000"));
        b->full = true;
        return NO_STYLE;
    }
    if (i == NO_STYLE)
        return add_style(b, block, kind);
    if (b->items[i].kind == kind)
        return i;
    Diag *d = diag(b->c->dg, E_STYLE_OTHER_KIND, name.span, name.text);
    diag_note(b->c->dg, d, N_DECLARED_HERE, b->items[i].at, b->items[i].name);
    return NO_STYLE;
}

/* Word opens no document with a longer name of a style. */
static void check_name_length(Builder *b, Name name)
{
    size_t units = utf8_units(name.text);
    if (units > STYLE_NAME_MOST)
        diag(b->c->dg, E_STYLE_NAME_LONG, name.span, str_format(b->c->arena, "%zu", units));
}

static void read_style(Builder *b, const Block *block)
{
    int i = style_of(b, block);
    if (i == NO_STYLE)
        return;
    check_name_length(b, block->as.style.name);
    Draft *d = &b->drafts[i];
    PropContext context = {.arena = b->c->arena, .dg = b->c->dg};
    StyleSays says = d->says;
    says.props = (Props){0};
    says.word = STR("");
    style_props(&context, block, b->items[i].kind, &says);
    props_overlay(&b->items[i].props, &says.props);
    d->says = says;
    d->home = b->c->scope.module;
    if (block->as.style.base.text.n) {
        d->base = block->as.style.base;
        d->base_home = b->c->scope.module;
    }
    if (says.word.n)
        set_word(b, i, says.word);
}

/* ---- @heading ---- */

/* `first`: where this file has already tied the level. */
static void tie_heading(Builder *b, const Block *block, const Block **first)
{
    Checker *c = b->c;
    int level = block->as.heading_style.level;
    Name name = block->as.heading_style.style;
    int i;
    if (!style_of_kind(c, name, STYLE_PARAGRAPH, &i))
        return;
    if (first[level - 1]) {
        Diag *d = diag(c->dg, E_HEADING_TWICE, block->span, str_format(c->arena, "%d", level));
        diag_note(c->dg, d, N_FIRST_HERE, first[level - 1]->span);
    } else {
        first[level - 1] = block;
        give_role(b, ROLE_HEADING_1 + level - 1, i);
    }
}

/* Sets the heading level of each style; a style with two of them is reported where this file tied it. */
static void set_levels(Builder *b, const Block *const *tied)
{
    for (int i = 0; i < b->sheet->count; i++)
        b->items[i].heading = 0;
    for (int level = 1; level <= HEADING_LEVELS; level++) {
        int i = b->sheet->roles[ROLE_HEADING_1 + level - 1];
        if (i == NO_STYLE)
            continue;
        int other = b->items[i].heading;
        if (!other) {
            b->items[i].heading = level;
            continue;
        }
        const Block *late = tied[level - 1], *at = late ? late : tied[other - 1];
        if (!at)
            continue;
        Name name = at->as.heading_style.style;
        diag(b->c->dg, E_HEADING_LEVELS, name.span, name.text,
             str_format(b->c->arena, "%d", late ? other : level));
    }
}

static void read_file(Builder *b, Module *m)
{
    const Block *tied[HEADING_LEVELS] = {0};
    b->c->scope.module = m;
    for (const Block *k = m->tree->blocks.first; k; k = k->next)
        if (k->kind == BLOCK_STYLE && k->as.style.name.text.n)
            read_style(b, k);
    for (const Block *k = m->tree->blocks.first; k && !m->apart; k = k->next)
        if (k->kind == BLOCK_HEADING_STYLE && k->as.heading_style.level >= 1 &&
            k->as.heading_style.level <= HEADING_LEVELS)
            tie_heading(b, k, tied);
    set_levels(b, tied);
}

/* ---- bases, next, numbers ---- */

/* `@style 大字 : title { word "Title" }`: the base is the previous `title`. */
static int find_base(const Builder *b, int i, Name name)
{
    int base = style_seen(b->sheet, name);
    return base == i ? style_named_exactly(b->sheet, name.text, name.span.file) : base;
}

static void resolve_base(Builder *b, int i)
{
    const Draft *d = &b->drafts[i];
    if (!d->base.text.n)
        return;
    b->c->scope.module = d->base_home;
    int base = find_base(b, i, d->base);
    if (base == NO_STYLE)
        report_no_style(b->c, d->base, b->items[i].kind);
    else if (b->items[base].kind != b->items[i].kind)
        diag(b->c->dg, E_STYLE_BASE, d->base.span, b->items[i].name, d->base.text);
    else
        b->items[i].base = base;
}

static void resolve_next(Builder *b, int i)
{
    Name next = b->drafts[i].says.next;
    if (!next.text.n)
        return;
    b->c->scope.module = b->drafts[i].home;
    int found;
    if (style_of_kind(b->c, next, STYLE_PARAGRAPH, &found))
        b->items[i].next = found;
}

/* Reports the cycle of bases from style i and cuts it there. */
static void report_cycle(Builder *b, int i)
{
    Diag *d = diag(b->c->dg, E_STYLE_CYCLE, b->drafts[i].base.span, b->items[i].name);
    for (int at = b->items[i].base; at != i; at = b->items[at].base) {
        Name base = b->drafts[at].base;
        diag_note(b->c->dg, d, N_BASED_HERE, base.span, b->items[at].name, base.text);
    }
    b->items[i].base = NO_STYLE;
}

/* Follows the bases of every style once: `visit` holds the style from which each was first reached. */
static void cut_cycles(Builder *b)
{
    int *visit = NEW_ARRAY(b->c->arena, int, b->sheet->count);
    for (int start = 0; start < b->sheet->count; start++) {
        int i = start;
        while (i != NO_STYLE && !visit[i]) {
            visit[i] = start + 1;
            i = b->items[i].base;
        }
        if (i != NO_STYLE && visit[i] == start + 1)
            report_cycle(b, i);
    }
}

/* The style with the `restart headings` that holds for style i: itself or a base; NO_STYLE: none. */
static int restarted_by(const Builder *b, int i)
{
    while (i != NO_STYLE && !props_has(&b->items[i].props, PROPERTY_RESTART_HEADINGS))
        i = b->items[i].base;
    return i != NO_STYLE && b->items[i].props.restart_headings ? i : NO_STYLE;
}

/* A heading that restarts headings would always be the first: reported once for the style with the property. */
static void refuse_restart(Builder *b, int level, int i, int by)
{
    if (b->drafts[by].refused)
        return;
    b->drafts[by].refused = true;
    Diag *d = diag(b->c->dg, E_HEADING_RESTARTS, b->drafts[by].says.restart_at,
                   str_format(b->c->arena, "%d", level), b->items[i].name);
    diag_hint(b->c->dg, d, H_HEADING_RESTARTS);
    if (by != i)
        diag_note(b->c->dg, d, N_DECLARED_HERE, b->items[i].at, b->items[i].name);
}

static void set_restarts(Builder *b)
{
    for (int i = 0; i < b->sheet->count; i++)
        b->items[i].restarts = restarted_by(b, i) != NO_STYLE;
    for (int level = 1; level <= HEADING_LEVELS; level++) {
        int i = b->sheet->roles[ROLE_HEADING_1 + level - 1];
        if (i != NO_STYLE && b->items[i].restarts)
            refuse_restart(b, level, i, restarted_by(b, i));
    }
}

/* Only headings with enough levels above them can have a number that shows these. */
static void refuse_levels_above(Builder *b, int i, const Expr *example, int parents)
{
    const Style *s = &b->items[i];
    if (!parents || s->heading > parents)
        return;
    Str level = str_format(b->c->arena, "%d", parents + 1);
    Diag *d = diag(b->c->dg, E_NUMBER_ABOVE, example->span, fixed_text_shown(b->c->arena, example));
    if (parents < HEADING_LEVELS)
        diag_hint(b->c->dg, d, s->heading ? H_NUMBER_HEADING : H_NUMBER_TIE, level, s->name);
}

/* The number of a heading's style goes to its level of the headings' list, that of any other style to a list of its
 * own. If its paragraphs restart the headings, they are above them, and its number is continuous. */
static void set_number(Builder *b, int i)
{
    const StyleSays *e = &b->drafts[i].says;
    ListDefinition *headings = &b->c->lists->items[LIST_HEADINGS];
    ListLevel *l = b->items[i].heading ? &headings->levels[b->items[i].heading - 1] : NULL;
    LabelPattern pattern = {0};
    if (e->number && !b->drafts[i].dropped && number_of_example(b->c->arena, e->number, &pattern))
        refuse_levels_above(b, i, e->number, pattern.parents);
    if (l)
        l->style = i;
    if (l && e->number) {
        l->used = number_of_example(b->c->arena, e->number, &l->pattern);
        l->continuous = e->continuous;
    } else if (e->number && !b->drafts[i].dropped) {
        b->items[i].list = list_of_style(b->c->lists, i, e->number, e->continuous || b->items[i].restarts);
    }
}

/* A number that shows the count of an unnumbered heading level would always show 1. */
static void warn_of_unnumbered_levels(Builder *b)
{
    const ListLevel *levels = b->c->lists->items[LIST_HEADINGS].levels;
    for (int at = 1; at < HEADING_LEVELS; at++) {
        const LabelPattern *p = &levels[at].pattern;
        int above = at - p->parents;
        while (above < at && above >= 0 && levels[above].used)
            above++;
        const Expr *example = levels[at].used ? b->drafts[levels[at].style].says.number : NULL;
        if (example && above >= 0 && above < at)
            diag(b->c->dg, W_NUMBER_UNCOUNTED, example->span, fixed_text_shown(b->c->arena, example),
                 str_format(b->c->arena, "%d", above + 1));
    }
}

/* ---- unreachable styles ---- */

/* Does the style's name still lead to it? If not, it is kept only as a base. */
static bool is_reachable(const StyleSheet *sheet, int i)
{
    const Style *s = &sheet->items[i];
    return style_seen(sheet, (Name){.text = s->name, .span = s->at}) == i;
}

/* New numbers for all styles; NO_STYLE for those that are dropped. Returns how many are kept. */
static int number_anew(const StyleSheet *sheet, int *numbers)
{
    int kept = 0;
    for (int i = 0; i < sheet->count; i++)
        numbers[i] = NO_STYLE;
    for (int i = 0; i < sheet->count; i++)
        for (int at = is_reachable(sheet, i) ? i : NO_STYLE; at != NO_STYLE && numbers[at] == NO_STYLE;
             at = sheet->items[at].base)
            numbers[at] = 0;
    for (int i = 0; i < sheet->count; i++)
        if (numbers[i] != NO_STYLE)
            numbers[i] = kept++;
    return kept;
}

static int renumbered(const int *numbers, int i)
{
    return i == NO_STYLE ? NO_STYLE : numbers[i];
}

static void remove_unreachable(Builder *b)
{
    StyleSheet *sheet = b->sheet;
    int *numbers = NEW_ARRAY(b->c->arena, int, sheet->count);
    int kept = number_anew(sheet, numbers);
    for (int i = 0; i < sheet->count; i++) {
        if (numbers[i] == NO_STYLE)
            continue;
        b->items[numbers[i]] = b->items[i];
        b->drafts[numbers[i]] = b->drafts[i];
        Style *s = &b->items[numbers[i]];
        s->base = renumbered(numbers, s->base);
        s->next = renumbered(numbers, s->next);
    }
    for (int role = 0; role < ROLE_COUNT; role++)
        sheet->roles[role] = renumbered(numbers, sheet->roles[role]);
    sheet->count = kept;
    sheet->by_name = map_new(b->c->arena);
    for (int i = 0; i < kept; i++)
        style_note_name(sheet, i);
}

/* ---- tables ---- */

/* The look of table style i and its bases. */
static const TableLook *look_of(const Builder *b, int i)
{
    TableSays all = {.header = false};
    for (; i != NO_STYLE; i = b->items[i].base) {
        TableSays under = b->drafts[i].says.table;
        table_says_overlay(&under, &all);
        all = under;
    }
    return arena_copy(b->c->arena, &all.look, sizeof all.look);
}

static void add_cell_styles(Builder *b)
{
    Arena *a = b->c->arena;
    int count = b->sheet->count, body = b->sheet->roles[ROLE_BODY];
    for (int i = 0; i < count; i++) {
        Style *s = &b->items[i];
        s->cell = s->header = NO_STYLE;
        if (s->kind != STYLE_TABLE)
            continue;
        s->table = look_of(b, i);
        s->cell = b->sheet->count++;
        b->items[s->cell] = table_cell_style(a, b->c->locale, s, body);
        s->header = b->sheet->count++;
        b->items[s->header] = table_header_style(a, b->c->locale, s, s->cell);
        style_note_name(b->sheet, s->cell);
        style_note_name(b->sheet, s->header);
    }
}

static size_t count_styles(Module *const *files, size_t count)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        for (const Block *b = files[i]->tree->blocks.first; b; b = b->next)
            n += b->kind == BLOCK_STYLE;
    return n;
}

static Builder builder_new(Checker *c, size_t most)
{
    Builder b = {.c = c, .sheet = NEW(c->arena, StyleSheet)};
    b.drafts = NEW_ARRAY(c->arena, Draft, most);
    b.items = NEW_ARRAY(c->arena, Style, most * (1 + OF_TABLE));
    b.sheet->items = b.items;
    b.sheet->by_name = map_new(c->arena);
    for (int role = 0; role < ROLE_COUNT; role++)
        b.sheet->roles[role] = NO_STYLE;
    return b;
}

const StyleSheet *style_sheet_new(Checker *c, Module *const *files, size_t count)
{
    Builder b = builder_new(c, count_styles(files, count));
    Module *module = c->scope.module;
    c->styles = b.sheet;
    for (size_t i = 0; i < count; i++)
        read_file(&b, files[i]);
    for (int i = 0; i < b.sheet->count; i++) {
        resolve_base(&b, i);
        resolve_next(&b, i);
    }
    cut_cycles(&b);
    set_role_words(&b);
    remove_unreachable(&b);
    set_restarts(&b);
    for (int level = 0; level < LIST_LEVELS; level++)
        c->lists->items[LIST_HEADINGS].levels[level].style = NO_STYLE;
    for (int i = 0; i < b.sheet->count; i++)
        set_number(&b, i);
    warn_of_unnumbered_levels(&b);
    add_cell_styles(&b);
    c->scope.module = module;
    return b.sheet;
}
