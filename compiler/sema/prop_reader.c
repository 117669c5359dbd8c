/* The list of properties: each is found in the table and read by its reader. */
#include "sema/prop_reader.h"

#include "sema/fixed_text.h"
#include "syntax/words.h"

enum {
    PARAGRAPH = PLACE_PARAGRAPH,
    CHARACTER = PLACE_CHARACTER,
    TABLE = PLACE_TABLE,
    WITH = PLACE_WITH,
    PAGE = PLACE_PAGE,
    TABLE_BLOCK = PLACE_TABLE_BLOCK,
    ROW = PLACE_ROW,
    CELL = PLACE_CELL,
    IMAGE = PLACE_IMAGE,
    TEXT = PLACE_TEXT,
    BLOCK = PLACE_BLOCK
};

static const PropRow rows[] = {
#define PROP(name, word, since, where, reader, form, help)                                         \
    {STR_INIT(name), STR_INIT(word), since, where, read_##reader, STR_INIT(form), STR_INIT(help)},
#include "sema/props.def"
#ifdef LATER_PROPERTIES /* those of a version to come, in a test */
    LATER_PROPERTIES
#endif
#undef PROP
};

enum { ROWS = sizeof rows / sizeof rows[0] };

/* ---- the table ---- */

static Str place_name(unsigned place)
{
    switch (place) {
    case PLACE_PARAGRAPH: return STR("@style");
    case PLACE_CHARACTER: return STR("@style char");
    case PLACE_TABLE: return STR("@style table");
    case PLACE_WITH: return STR("@with");
    case PLACE_TABLE_BLOCK: return STR("@table");
    case PLACE_ROW: return STR("@row");
    case PLACE_CELL: return STR("@cell");
    case PLACE_IMAGE: return STR("@image");
    }
    return STR("@page");
}

/* The name as authors write it. */
static Str full_name(Arena *a, const PropRow *row)
{
    if (!row->word.n)
        return row->name;
    return str_format(a, "%.*s %.*s", STR_ARG(row->name), STR_ARG(row->word));
}

Str property_name(const PropReader *r)
{
    return full_name(r->c->arena, r->row);
}

/* Does the property's first value make the row's second word? */
static bool has_second_word(const Prop *p, const PropRow *row)
{
    const PropValue *v = p->first ? p->first->first : NULL;
    return !row->word.n || (v && v->kind == PROP_WORD && str_eq(v->text, row->word));
}

/* Can the row stand in one of these places, in a file of that version? */
static bool has_row(const PropRow *row, unsigned places, int version)
{
    return (row->places & places) && row->since <= version;
}

static const PropRow *find_row(const Prop *p, unsigned places, int version)
{
    for (size_t i = 0; i < ROWS; i++)
        if (has_row(&rows[i], places, version) && str_eq(rows[i].name, p->name.text) && has_second_word(p, &rows[i]))
            return &rows[i];
    return NULL;
}

static int version_of(const PropReader *r)
{
    return r->c->module->tree->version;
}

/* Lists the words that make a whole name with `name` in this place: `next, previous, lines`. */
static Str second_words(const PropReader *r, Str name)
{
    Str words[ROWS];
    int count = 0;
    for (size_t i = 0; i < ROWS; i++)
        if (has_row(&rows[i], r->place, version_of(r)) && rows[i].word.n && str_eq(rows[i].name, name))
            words[count++] = rows[i].word;
    return diag_list(r->c->arena, words, (size_t)count);
}

/* ---- what is wrong with a name ---- */

static void report_second_word(PropReader *r, const Prop *p, Str words)
{
    const PropValue *v = p->first ? p->first->first : NULL;
    Diag *d = v ? diag(r->c->dg, E_PROPERTY_WORD, v->span, written(r, v), p->name.text)
                : diag(r->c->dg, E_PROPERTY_EMPTY, p->span, p->name.text);
    diag_hint(r->c->dg, d, H_WORDS, words);
}

/* The first other place that has the property. */
static void report_unknown(PropReader *r, const Prop *p)
{
    Arena *a = r->c->arena;
    Str names[ROWS];
    size_t count = 0;
    for (size_t i = 0; i < ROWS; i++)
        if (has_row(&rows[i], r->place, version_of(r)))
            names[count++] = full_name(a, &rows[i]);
    Diag *d = diag(r->c->dg, E_NO_PROPERTY, p->name.span, place_name(r->place), p->name.text);
    Str near = nearest_name(a, p->name.text, names, count);
    if (near.n)
        diag_hint(r->c->dg, d, H_DID_YOU_MEAN, near);
}

/* Where else the property stands: what is no property of a cell may well be one of its row. */
static const PropRow *find_elsewhere(const PropReader *r, const Prop *p, unsigned *place)
{
    *place = PLACE_ROW;
    const PropRow *of_row = r->place & PLACE_CELL ? find_row(p, *place, version_of(r)) : NULL;
    if (of_row)
        return of_row;
    const PropRow *row = find_row(p, ~0u, version_of(r));
    for (*place = 1; row && !(row->places & *place);)
        *place <<= 1;
    return row;
}

static void report_no_row(PropReader *r, const Prop *p)
{
    unsigned place;
    Str words = second_words(r, p->name.text);
    const PropRow *elsewhere = find_elsewhere(r, p, &place), *later = find_row(p, r->place, ANY_VERSION);
    if (later) {
        Diag *d = diag(r->c->dg, E_NO_PROPERTY, p->name.span, place_name(r->place), p->name.text);
        diag_hint(r->c->dg, d, H_LATER_VERSION, str_format(r->c->arena, "%d", later->since));
    } else if (words.n) {
        report_second_word(r, p, words);
    } else if (elsewhere) {
        Diag *d = diag(r->c->dg, E_NO_PROPERTY, p->name.span, place_name(r->place), p->name.text);
        diag_hint(r->c->dg, d, H_PROPERTY_OF, place_name(place));
    } else {
        report_unknown(r, p);
    }
}

/* ---- constants ---- */

static bool is_constant(const PropValue *v)
{
    if (v->kind == PROP_RANGE)
        return v->low->kind != PROP_VALUE && v->high->kind != PROP_VALUE;
    if (v->kind == PROP_STRING && v->expr->kind == EXPR_STRING)
        return !value_in(v->expr);
    return v->kind != PROP_VALUE;
}

static bool all_constant(const Prop *p)
{
    for (const PropGroup *g = p->first; g; g = g->next)
        for (const PropValue *v = g->first; v; v = v->next)
            if (!is_constant(v))
                return false;
    return true;
}

bool prop_list_varies(const PropList *list)
{
    for (const Prop *p = list->first; p; p = p->next)
        if (!all_constant(p))
            return true;
    return false;
}

bool prop_list_names(const PropList *list, const char *name)
{
    for (const Prop *p = list->first; p; p = p->next)
        if (str_is(p->name.text, name))
            return true;
    return false;
}

/* The constant for a value, or NULL. In a style the parser has refused what is none already. */
static const PropValue *constant_of(PropReader *r, const PropValue *v)
{
    if (is_constant(v) || (r->filler && v->kind == PROP_RANGE))
        return v;
    return r->filler ? r->filler->constant(r->filler->context, r, v) : NULL;
}

/* A copy of a group with constants in the place of what hangs on data; NULL where one cannot be had. */
static PropGroup *constant_group(PropReader *r, const PropGroup *g)
{
    PropGroup *copy = NEW(r->c->arena, PropGroup);
    for (const PropValue *v = g->first; v; v = v->next) {
        const PropValue *constant = constant_of(r, v);
        if (!constant)
            return NULL;
        PropValue *value = arena_copy(r->c->arena, constant, sizeof *constant);
        value->next = NULL;
        if (copy->last)
            copy->last->next = value;
        else
            copy->first = value;
        copy->last = value;
    }
    return copy;
}

/* The property with constants only: itself, or a copy; NULL where it cannot be had. */
static const Prop *constant_prop(PropReader *r, const Prop *p)
{
    if (all_constant(p))
        return p;
    Prop *copy = arena_copy(r->c->arena, p, sizeof *p);
    copy->first = copy->last = NULL;
    for (const PropGroup *g = p->first; g; g = g->next) {
        PropGroup *group = constant_group(r, g);
        if (!group)
            return NULL;
        if (copy->last)
            copy->last->next = group;
        else
            copy->first = group;
        copy->last = group;
    }
    return copy;
}

/* ---- reading ---- */

static void begin(PropReader *r, const Prop *p, const PropRow *row)
{
    r->prop = p;
    r->row = row;
    r->group = p->first;
    r->at = p->first ? p->first->first : NULL;
    r->last_word = p->name.text;
    r->last = p->name.span;
    r->faulty = false;
    if (row->word.n)
        take(r);
}

/* A value that is itself the name of a property: a `;` is missing before it. */
static void hint_semicolon(PropReader *r, const PropValue *v, Diag *d)
{
    for (size_t i = 0; v->kind == PROP_WORD && i < ROWS; i++)
        if (has_row(&rows[i], ~0u, version_of(r)) && str_eq(rows[i].name, v->text)) {
            diag_hint(r->c->dg, d, H_SEMICOLON);
            return;
        }
}

static void check_end(PropReader *r)
{
    if (r->faulty)
        return;
    const PropGroup *further = r->group ? r->group->next : NULL;
    if (r->at)
        hint_semicolon(r, r->at, prop_fault(r, E_PROPERTY_REST, r->at->span, written(r, r->at), property_name(r)));
    else if (further && further->first)
        hint_semicolon(r, further->first, prop_fault(r, E_PROPERTY_COMMA, further->first->span, property_name(r)));
}

/* Runs the reader on copies and keeps these where it found no fault. */
static void read_values(PropReader *r)
{
    Props props = {0}, *all = r->props;
    StyleExtras extras = {0}, *all_extras = r->extras;
    PageSetup page = {0}, *whole = r->page;
    TableProps table = {0}, *whole_table = r->table;
    CellProps cell = {0}, *whole_cell = r->cell;
    PictureProps picture = {0}, *all_picture = r->picture;
    if (whole)
        page = *whole;
    if (all_extras)
        extras = *all_extras;
    if (whole_table)
        table = *whole_table;
    if (whole_cell)
        cell = *whole_cell;
    r->props = &props;
    r->extras = &extras;
    r->page = &page;
    r->table = &table;
    r->cell = &cell;
    if (all_picture)
        picture = *all_picture;
    r->props = &props;
    r->extras = &extras;
    r->page = &page;
    r->picture = &picture;
    r->row->read(r);
    check_end(r);
    r->props = all;
    r->extras = all_extras;
    r->page = whole;
    r->table = whole_table;
    r->cell = whole_cell;
    r->picture = all_picture;
    if (r->faulty)
        return;
    if (all)
        props_overlay(all, &props);
    if (all_extras)
        *all_extras = extras;
    if (whole && !r->stand_in)
        *whole = page;
    if (whole_table)
        *whole_table = table;
    if (whole_cell)
        *whole_cell = cell;
    if (all_picture)
        *all_picture = picture;
}

void prop_list_read(PropReader *r, const PropList *list)
{
    const Prop *seen[ROWS] = {0};
    for (const Prop *p = list->first; p; p = p->next) {
        const PropRow *row = find_row(p, r->place, version_of(r));
        if (!row) {
            report_no_row(r, p);
            continue;
        }
        const Prop **first = &seen[row - rows];
        if (*first) {
            Diag *d = diag(r->c->dg, E_PROPERTY_TWICE, p->span, full_name(r->c->arena, row));
            diag_note(r->c->dg, d, N_FIRST_HERE, (*first)->span);
            continue;
        }
        *first = p;
        r->row = row;
        r->stand_in = false;
        const Prop *constant = constant_prop(r, p);
        if (!constant)
            continue;
        begin(r, constant, row);
        read_values(r);
    }
}
