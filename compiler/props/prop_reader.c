/* Reads lists of properties: finds each in the table and calls its reader. */
#include "props/prop_reader.h"

#include "ast/fixed_text.h"
#include "base/list.h"
#include "diag/suggest.h"
#include "props/prop_take.h"
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
#define ROW(name, word, since, where, reader, form, help)                                          \
    {STR_INIT(name), STR_INIT(word), since, where, read_##reader, STR_INIT(form), STR_INIT(help)},
#define PROP ROW
#define PROPERTY(id, member, kind, rule, name, word, since, where, form, help)                     \
    ROW(name, word, since, where, member, form, help)
#include "doc/props.def"
#define PROP ROW
#include "props/properties.def"
#ifdef LATER_PROPERTIES /* of a future version, for a test */
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
    return full_name(r->arena, r->row);
}

/* Is the property's first value the row's second word? */
static bool has_second_word(const Prop *p, const PropRow *row)
{
    const PropValue *v = p->first ? p->first->first : NULL;
    return !row->word.n || (v && v->kind == PROP_WORD && str_eq(v->text, row->word));
}

/* Is the row allowed in one of these places, in a file of that version? */
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
    return r->tree->version;
}

/* Lists the second words that `name` can have in this place: `next, previous, lines`. */
static Str second_words(const PropReader *r, Str name)
{
    Str words[ROWS];
    int count = 0;
    for (size_t i = 0; i < ROWS; i++)
        if (has_row(&rows[i], r->place, version_of(r)) && rows[i].word.n && str_eq(rows[i].name, name))
            words[count++] = rows[i].word;
    return diag_list(r->arena, words, (size_t)count);
}

/* ---- faults of names ---- */

static void report_second_word(PropReader *r, const Prop *p, Str words)
{
    const PropValue *v = p->first ? p->first->first : NULL;
    Diag *d = v ? diag(r->dg, E_PROPERTY_WORD, v->span, written(r, v), p->name.text)
                : diag(r->dg, E_PROPERTY_EMPTY, p->span, p->name.text);
    diag_hint(r->dg, d, H_WORDS, words);
}

static void report_unknown(PropReader *r, const Prop *p)
{
    Arena *a = r->arena;
    Str names[ROWS];
    size_t count = 0;
    for (size_t i = 0; i < ROWS; i++)
        if (has_row(&rows[i], r->place, version_of(r)))
            names[count++] = full_name(a, &rows[i]);
    Diag *d = diag(r->dg, E_NO_PROPERTY, p->name.span, place_name(r->place), p->name.text);
    Str near = nearest_name(a, p->name.text, names, count);
    if (near.n)
        diag_hint(r->dg, d, H_DID_YOU_MEAN, near);
}

/* Another place that has the property: for a cell first its row, then any. */
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
        Diag *d = diag(r->dg, E_NO_PROPERTY, p->name.span, place_name(r->place), p->name.text);
        diag_hint(r->dg, d, H_LATER_VERSION, str_format(r->arena, "%d", later->since));
    } else if (words.n) {
        report_second_word(r, p, words);
    } else if (elsewhere) {
        Diag *d = diag(r->dg, E_NO_PROPERTY, p->name.span, place_name(r->place), p->name.text);
        diag_hint(r->dg, d, H_PROPERTY_OF, place_name(place));
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

/* The constant for a value, or NULL. In a style the parser has already refused values that are not constant. */
static const PropValue *constant_of(PropReader *r, const PropValue *v)
{
    if (is_constant(v) || (r->context->constant && v->kind == PROP_RANGE))
        return v;
    return r->context->constant ? r->context->constant(r->context->data, r, v) : NULL;
}

/* A copy of a group with constants for the values that depend on data; NULL if one has none. */
static PropGroup *constant_group(PropReader *r, const PropGroup *g)
{
    PropGroup *copy = NEW(r->arena, PropGroup);
    for (const PropValue *v = g->first; v; v = v->next) {
        const PropValue *constant = constant_of(r, v);
        if (!constant)
            return NULL;
        PropValue *value = arena_copy(r->arena, constant, sizeof *constant);
        value->next = NULL;
        LIST_ADD(copy, value);
    }
    return copy;
}

/* The property with constants only: itself, or a copy; NULL if a value has no constant. */
static const Prop *constant_prop(PropReader *r, const Prop *p)
{
    if (all_constant(p))
        return p;
    Prop *copy = arena_copy(r->arena, p, sizeof *p);
    copy->first = copy->last = NULL;
    for (const PropGroup *g = p->first; g; g = g->next) {
        PropGroup *group = constant_group(r, g);
        if (!group)
            return NULL;
        LIST_ADD(copy, group);
    }
    return copy;
}

const PropValue *prop_with_number(const PropReader *r, const PropValue *v, Decimal n)
{
    PropValue *c = arena_copy(r->arena, v, sizeof *v);
    c->kind = v->text.n ? PROP_LENGTH : PROP_NUMBER;
    c->number = n;
    return c;
}

const PropValue *prop_with_text(const PropReader *r, const PropValue *v, Str text)
{
    PropValue *c = arena_copy(r->arena, v, sizeof *v);
    StringPart *part = NEW_WITH(r->arena, StringPart, .span = v->span, .text = text);
    c->kind = PROP_STRING;
    c->expr = arena_copy(r->arena, v->expr, sizeof *v->expr);
    c->expr->kind = EXPR_STRING;
    c->expr->as.string = (StringParts){part, part};
    return c;
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

/* For a value that is the name of a property: hints that a `;` is missing before it. */
static void hint_semicolon(PropReader *r, const PropValue *v, Diag *d)
{
    for (size_t i = 0; v->kind == PROP_WORD && i < ROWS; i++)
        if (has_row(&rows[i], ~0u, version_of(r)) && str_eq(rows[i].name, v->text)) {
            diag_hint(r->dg, d, H_SEMICOLON);
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

/* Room for a copy of any target. */
typedef union PropMember {
    Props props;
    StyleSays style;
    PageSetup page;
    TableProps table;
    CellProps cell;
    PictureProps picture;
} PropMember;

static size_t target_size(unsigned place)
{
    switch (place) {
    case PLACE_WITH: return sizeof(Props);
    case PLACE_PAGE: return sizeof(PageSetup);
    case PLACE_TABLE_BLOCK: return sizeof(TableProps);
    case PLACE_ROW:
    case PLACE_CELL: return sizeof(CellProps);
    case PLACE_IMAGE: return sizeof(PictureProps);
    }
    return sizeof(StyleSays);
}

/* Runs the reader on a copy, and keeps the copy if it found no fault. A page is never set from a number that only
 * stands in for one not known yet. */
static void read_values(PropReader *r)
{
    PropMember copy;
    PropTarget whole = r->to;
    size_t size = target_size(r->place);
    memcpy(&copy, whole.any, size);
    r->to.any = &copy;
    r->row->read(r);
    check_end(r);
    r->to = whole;
    if (!r->faulty && !(r->stand_in && r->place == PLACE_PAGE))
        memcpy(whole.any, &copy, size);
}

static void read_prop(PropReader *r, const Prop *p)
{
    r->stand_in = false;
    const Prop *constant = constant_prop(r, p);
    if (!constant)
        return;
    begin(r, constant, r->row);
    read_values(r);
}

void prop_list_read(const PropContext *context, const PropList *list, unsigned place, PropTarget to)
{
    const Prop *seen[ROWS] = {0};
    PropReader r = {
        .context = context, .arena = context->arena, .dg = context->dg, .tree = list->tree, .place = place, .to = to};
    for (const Prop *p = list->first; p; p = p->next) {
        r.row = find_row(p, place, version_of(&r));
        if (!r.row) {
            report_no_row(&r, p);
            continue;
        }
        const Prop **first = &seen[r.row - rows];
        if (*first) {
            Diag *d = diag(r.dg, E_PROPERTY_TWICE, p->span, full_name(r.arena, r.row));
            diag_note(r.dg, d, N_FIRST_HERE, (*first)->span);
            continue;
        }
        *first = p;
        read_prop(&r, p);
    }
}
