#include "sema/prop_reader.h"

enum {
    PARAGRAPH = PLACE_PARAGRAPH,
    CHARACTER = PLACE_CHARACTER,
    TABLE = PLACE_TABLE,
    WITH = PLACE_WITH,
    PAGE = PLACE_PAGE,
    TEXT = PLACE_TEXT,
    BLOCK = PLACE_BLOCK
};

static const PropRow rows[] = {
#define PROP(name, word, since, where, reader, form, help)                                                  \
    {STR_INIT(name), STR_INIT(word), since, where, read_##reader, STR_INIT(form), STR_INIT(help)},
#include "sema/props.def"
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
    }
    return STR("@page");
}

/* The name as authors write it. */
static Str full_name(Arena *a, const PropRow *row)
{
    return row->word.n ? str_format(a, "%.*s %.*s", STR_ARG(row->name), STR_ARG(row->word)) : row->name;
}

/* Does the property's first value make the row's second word? */
static bool has_second_word(const Prop *p, const PropRow *row)
{
    const PropValue *v = p->first ? p->first->first : NULL;
    return !row->word.n || (v && v->kind == PROP_WORD && str_eq(v->text, row->word));
}

static const PropRow *find_row(const Prop *p, unsigned places)
{
    for (size_t i = 0; i < ROWS; i++)
        if ((rows[i].places & places) && str_eq(rows[i].name, p->name.text) && has_second_word(p, &rows[i]))
            return &rows[i];
    return NULL;
}

/* Lists the words that make a whole name with `name` in this place: `next, previous, lines`. */
static Str second_words(Arena *a, Str name, unsigned place)
{
    Str all = STR("");
    for (size_t i = 0; i < ROWS; i++)
        if ((rows[i].places & place) && rows[i].word.n && str_eq(rows[i].name, name))
            all = all.n ? str_format(a, "%.*s, %.*s", STR_ARG(all), STR_ARG(rows[i].word)) : rows[i].word;
    return all;
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
static Str other_place(const PropRow *row)
{
    unsigned place = 1;
    while (!(row->places & place))
        place <<= 1;
    return place_name(place);
}

static void report_unknown(PropReader *r, const Prop *p)
{
    Arena *a = r->c->arena;
    Str names[ROWS];
    size_t count = 0;
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].places & r->place)
            names[count++] = full_name(a, &rows[i]);
    Diag *d = diag(r->c->dg, E_NO_PROPERTY, p->name.span, place_name(r->place), p->name.text);
    Str near = nearest_name(a, p->name.text, names, count);
    if (near.n)
        diag_hint(r->c->dg, d, H_DID_YOU_MEAN, near);
}

static void report_no_row(PropReader *r, const Prop *p)
{
    Str words = second_words(r->c->arena, p->name.text, r->place);
    const PropRow *elsewhere = find_row(p, ~0u);
    if (words.n) {
        report_second_word(r, p, words);
    } else if (elsewhere) {
        Diag *d = diag(r->c->dg, E_NO_PROPERTY, p->name.span, place_name(r->place), p->name.text);
        diag_hint(r->c->dg, d, H_PROPERTY_OF, other_place(elsewhere));
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
        for (const StringPart *s = v->expr->as.string.first; s; s = s->next)
            if (s->value)
                return false;
    return v->kind != PROP_VALUE;
}

/* Values from data: never in a style, and elsewhere not in this version. */
static bool check_constants(PropReader *r, const Prop *p)
{
    for (const PropGroup *g = p->first; g; g = g->next)
        for (const PropValue *v = g->first; v; v = v->next) {
            if (is_constant(v))
                continue;
            if (r->place & (PLACE_WITH | PLACE_PAGE))
                diag(r->c->dg, E_NOT_YET, v->span, written(r, v));
            else
                diag(r->c->dg, E_STYLE_CONSTANT, v->span, written(r, v));
            return false;
        }
    return true;
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

static void check_end(PropReader *r)
{
    if (r->faulty)
        return;
    Str name = full_name(r->c->arena, r->row);
    if (r->at)
        prop_fault(r, E_PROPERTY_REST, r->at->span, written(r, r->at), name);
    else if (r->group && r->group->next)
        prop_fault(r, E_PROPERTY_COMMA, r->group->next->first ? r->group->next->first->span : r->prop->span, name);
}

/* Runs the reader on copies and keeps these where it found no fault. */
static void read_values(PropReader *r)
{
    Props props = {0}, *all = r->props;
    StyleExtras extras = {0}, *all_extras = r->extras;
    PageSetup page, *whole = r->page;
    if (whole)
        page = *whole;
    if (all_extras)
        extras = *all_extras;
    r->props = &props;
    r->extras = &extras;
    r->page = &page;
    r->row->read(r);
    check_end(r);
    r->props = all;
    r->extras = all_extras;
    r->page = whole;
    if (r->faulty)
        return;
    if (all)
        props_overlay(all, &props);
    if (all_extras)
        *all_extras = extras;
    if (whole)
        *whole = page;
}

void prop_list_read(PropReader *r, const PropList *list)
{
    const Prop *seen[ROWS] = {0};
    for (const Prop *p = list->first; p; p = p->next) {
        const PropRow *row = find_row(p, r->place);
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
        if (!check_constants(r, p))
            continue;
        begin(r, p, row);
        read_values(r);
    }
}

/* A property that later versions have. */
void read_later(PropReader *r)
{
    prop_fault(r, E_NOT_YET, r->prop->span, full_name(r->c->arena, r->row));
}

/* ---- taking values ---- */

Str written(const PropReader *r, const PropValue *v)
{
    Str text = r->c->module->tree->source->text;
    return v->span.end <= text.n ? str_sub(text, v->span.start, v->span.end) : v->text;
}

bool next_group(PropReader *r)
{
    if (r->faulty || r->at || !r->group || !r->group->next)
        return false;
    r->group = r->group->next;
    r->at = r->group->first;
    return true;
}

bool at_end(const PropReader *r)
{
    return r->faulty || !r->at;
}

bool next_is(const PropReader *r, PropValueKind kind)
{
    return !r->faulty && r->at && r->at->kind == kind;
}

const PropValue *take(PropReader *r)
{
    if (r->faulty)
        return NULL;
    const PropValue *v = r->at;
    if (!v) {
        Diag *d = prop_fault(r, E_PROPERTY_EMPTY, r->last, r->last_word);
        diag_hint(r->c->dg, d, H_PROPERTY_FORM, r->row->form);
        return NULL;
    }
    r->at = v->next;
    r->last = v->span;
    if (v->kind == PROP_WORD)
        r->last_word = v->text;
    return v;
}

bool take_word(PropReader *r, const char *word)
{
    if (!next_is(r, PROP_WORD) || !str_is(r->at->text, word))
        return false;
    take(r);
    return true;
}

void refuse_value(PropReader *r, const PropValue *v)
{
    if (v->kind == PROP_STRING && v->expr->kind == EXPR_ERROR) {
        r->faulty = true; /* reported by the parser */
        return;
    }
    Diag *d = prop_fault(r, E_PROPERTY_VALUE, v->span, full_name(r->c->arena, r->row));
    diag_hint(r->c->dg, d, H_PROPERTY_FORM, r->row->form);
}

void mark_part(PropReader *r, unsigned *parts, int part, Str name, Span at)
{
    if (!r->faulty && (*parts >> part & 1))
        prop_fault(r, E_PROPERTY_TWICE, at, name);
    *parts |= 1u << part;
}

static Str comma_list(Arena *a, const Str *words, int count)
{
    Str all = words[0];
    for (int i = 1; i < count; i++)
        all = str_format(a, "%.*s, %.*s", STR_ARG(all), STR_ARG(words[i]));
    return all;
}

int take_choice(PropReader *r, const Str *words, int count)
{
    Arena *a = r->c->arena;
    if (!next_is(r, PROP_WORD)) {
        const PropValue *v = take(r);
        if (v)
            refuse_value(r, v);
        return -1;
    }
    const PropValue *v = r->at;
    for (int i = 0; i < count; i++) {
        if (str_eq(v->text, words[i])) {
            take(r);
            return i;
        }
    }
    Diag *d = prop_fault(r, E_PROPERTY_WORD, v->span, v->text, full_name(a, r->row));
    Str near = nearest_name(a, v->text, words, (size_t)count);
    if (near.n)
        diag_hint(r->c->dg, d, H_DID_YOU_MEAN, near);
    else
        diag_hint(r->c->dg, d, H_WORDS, comma_list(a, words, count));
    return -1;
}

Name take_name(PropReader *r)
{
    Name name = {{0}, r->last};
    if (next_is(r, PROP_STRING)) {
        name.span = r->at->span;
        name.text = take_string(r, NULL);
        return name;
    }
    const PropValue *v = take(r);
    if (v && v->kind != PROP_WORD)
        refuse_value(r, v);
    else if (v)
        name = (Name){v->text, v->span};
    return name;
}

Str take_string(PropReader *r, const Expr **example)
{
    const PropValue *v = take(r);
    if (!v)
        return STR("");
    if (v->kind != PROP_STRING || v->expr->kind != EXPR_STRING) {
        refuse_value(r, v);
        return STR("");
    }
    if (example)
        *example = v->expr;
    const StringPart *s = v->expr->as.string.first;
    return s ? s->text : STR("");
}

static void refuse_range(PropReader *r, const PropValue *v, Str low, Str high)
{
    prop_fault(r, E_PROPERTY_RANGE, v->span, written(r, v), full_name(r->c->arena, r->row), low, high);
}

int32_t take_number(PropReader *r, int32_t low, int32_t high)
{
    const PropValue *v = take(r);
    int64_t n = low;
    if (!v)
        return low;
    if (v->kind != PROP_NUMBER)
        refuse_value(r, v);
    else if (!decimal_to_int(v->number, &n) || n < low || n > high)
        refuse_range(r, v, str_format(r->c->arena, "%d", (int)low), str_format(r->c->arena, "%d", (int)high));
    return (int32_t)n;
}

bool take_switch(PropReader *r)
{
    static const Str words[] = {STR_INIT("on"), STR_INIT("off")};
    return at_end(r) || take_choice(r, words, 2) == 0;
}

/* ---- lengths ---- */

static Str unit_list(Arena *a, unsigned units)
{
    static const Str names[] = {
        [UNIT_MM] = STR_INIT("mm"), [UNIT_CM] = STR_INIT("cm"), [UNIT_IN] = STR_INIT("in"),
        [UNIT_PT] = STR_INIT("pt"), [UNIT_EM] = STR_INIT("字"), [UNIT_LINE] = STR_INIT("行"),
        [UNIT_PERCENT] = STR_INIT("%"),
    };
    Str listed[UNIT_PERCENT + 1];
    int count = 0;
    for (int u = UNIT_MM; u <= UNIT_PERCENT; u++)
        if (units >> u & 1)
            listed[count++] = names[u];
    return comma_list(a, listed, count);
}

/* `16px`: what begins with a digit or a minus and is no number was meant as a length. */
static bool looks_like_length(Str word)
{
    char c = word.n > 1 && word.s[0] == '-' ? word.s[1] : word.n ? word.s[0] : 0;
    return c >= '0' && c <= '9';
}

/* Why a value is not the length that is wanted. */
static void refuse_length(PropReader *r, const PropValue *v, const LengthRule *rule)
{
    Str name = full_name(r->c->arena, r->row);
    Diag *d;
    if (v->kind == PROP_NUMBER)
        d = prop_fault(r, E_UNIT_MISSING, v->span, written(r, v));
    else if (v->kind == PROP_LENGTH)
        d = prop_fault(r, E_UNIT_PLACE, v->span, name, v->text);
    else if (v->kind == PROP_WORD && looks_like_length(v->text))
        d = prop_fault(r, E_UNIT_UNKNOWN, v->span, v->text);
    else
        return refuse_value(r, v);
    diag_hint(r->c->dg, d, H_UNITS, unit_list(r->c->arena, rule->units));
}

/* The unit of a value; false where it has none that the rule allows. Nothing needs none. */
static bool unit_of(const PropValue *v, const LengthRule *rule, Unit *out)
{
    *out = UNIT_PT;
    if (v->kind == PROP_NUMBER && decimal_sign(v->number) == 0)
        return true;
    if (v->kind == PROP_NUMBER && (rule->units >> UNIT_NONE & 1)) {
        *out = UNIT_NONE;
        return true;
    }
    return v->kind == PROP_LENGTH && unit_named(v->text, out) && (rule->units >> *out & 1);
}

Length take_length(PropReader *r, const LengthRule *rule)
{
    static const LengthScale text = {.half_points = 32, .line_twips = 600};
    Length l = {0, UNIT_PT};
    Unit unit;
    const PropValue *v = take(r);
    if (!v)
        return l;
    if (!unit_of(v, rule, &unit)) {
        refuse_length(r, v, rule);
        return l;
    }
    if (!length_from_decimal(v->number, unit, &l)) {
        prop_fault(r, E_LENGTH_PLACES, v->span, written(r, v));
        return l;
    }
    int32_t twips = length_twips(l, text);
    if (twips < rule->low || twips > rule->high)
        refuse_range(r, v, str_of(rule->lowest), str_of(rule->highest));
    return l;
}

/* ---- colours ---- */

static const struct {
    Str name;
    Colour colour;
} colours[] = {
#define COLOUR(name, red, green, blue) {STR_INIT(name), {red, green, blue}},
#include "sema/colours.def"
#undef COLOUR
};

enum { COLOURS = sizeof colours / sizeof colours[0] };

static uint8_t hex_byte(const char *two)
{
    unsigned value = 0;
    for (int i = 0; i < 2; i++) {
        unsigned c = (unsigned char)two[i];
        value = value * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return (uint8_t)value;
}

static void refuse_colour(PropReader *r, const PropValue *v)
{
    Str names[COLOURS];
    for (size_t i = 0; i < COLOURS; i++)
        names[i] = colours[i].name;
    Diag *d = prop_fault(r, E_COLOUR, v->span, v->text);
    Str near = nearest_name(r->c->arena, v->text, names, COLOURS);
    if (near.n)
        diag_hint(r->c->dg, d, H_DID_YOU_MEAN, near);
    else
        diag_hint(r->c->dg, d, H_COLOURS);
}

Colour take_colour(PropReader *r)
{
    const PropValue *v = take(r);
    if (!v)
        return (Colour){0};
    if (v->kind == PROP_COLOUR && v->text.n == 7)
        return (Colour){hex_byte(v->text.s + 1), hex_byte(v->text.s + 3), hex_byte(v->text.s + 5)};
    for (size_t i = 0; v->kind == PROP_WORD && i < COLOURS; i++)
        if (str_eq(v->text, colours[i].name))
            return colours[i].colour;
    if (v->kind == PROP_WORD || v->kind == PROP_COLOUR)
        refuse_colour(r, v);
    else
        refuse_value(r, v);
    return (Colour){0};
}
