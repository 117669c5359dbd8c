/* Taking the values of a property one by one, and reporting those that do not fit. */
#include "props/prop_take.h"

#include "ast/fixed_text.h"
#include "diag/suggest.h"
#include "props/prop_reader.h"

Str written(const PropReader *r, const PropValue *v)
{
    Str text = r->tree->source->text;
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
        diag_hint(r->dg, d, H_PROPERTY_FORM, r->row->form);
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
    Diag *d = prop_fault(r, E_PROPERTY_VALUE, v->span, property_name(r));
    diag_hint(r->dg, d, H_PROPERTY_FORM, r->row->form);
}

void mark_part(PropReader *r, unsigned *parts, int part, Str name, Span at)
{
    if (!r->faulty && (*parts >> part & 1))
        prop_fault(r, E_PROPERTY_TWICE, at, name);
    *parts |= 1u << part;
}

int take_part(PropReader *r, const Str *words, int count, unsigned *parts)
{
    Span span = r->at ? r->at->span : r->last;
    int part = take_choice(r, words, count);
    if (part >= 0)
        mark_part(r, parts, part, words[part], span);
    return part;
}

int take_choice(PropReader *r, const Str *words, int count)
{
    Arena *a = r->arena;
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
    Diag *d = prop_fault(r, E_PROPERTY_WORD, v->span, v->text, property_name(r));
    Str near = nearest_name(a, v->text, words, (size_t)count);
    if (near.n)
        diag_hint(r->dg, d, H_DID_YOU_MEAN, near);
    else
        diag_hint(r->dg, d, H_WORDS, diag_list(a, words, (size_t)count));
    return -1;
}

Name take_name(PropReader *r)
{
    Name name = {.span = r->last};
    if (next_is(r, PROP_STRING)) {
        name.span = r->at->span;
        name.text = take_line(r, NULL);
        return name;
    }
    const PropValue *v = take(r);
    if (v && v->kind != PROP_WORD)
        refuse_value(r, v);
    else if (v)
        name = (Name){.text = v->text, .span = v->span};
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
    Str text;
    fixed_text(r->arena, v->expr, &text);
    return text;
}

Str take_line(PropReader *r, const Expr **example)
{
    const Expr *string = NULL;
    Str text = take_string(r, &string);
    if (string && !fixed_line(r->arena, string, r->dg, &text))
        r->faulty = true;
    if (example)
        *example = string;
    return text;
}

static void refuse_range(PropReader *r, const PropValue *v, Str low, Str high)
{
    prop_fault(r, E_PROPERTY_RANGE, v->span, written(r, v), property_name(r), low, high);
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
        refuse_range(r, v, str_format(r->arena, "%d", low), str_format(r->arena, "%d", high));
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
    return diag_list(a, listed, (size_t)count);
}

bool looks_like_length(Str word)
{
    char c = word.n > 1 && word.s[0] == '-' ? word.s[1] : word.n ? word.s[0] : 0;
    return c >= '0' && c <= '9';
}

/* Reports why a value is not a length that the rule allows. */
static void refuse_length(PropReader *r, const PropValue *v, const LengthRule *rule)
{
    Str name = property_name(r);
    Diag *d;
    if (v->kind == PROP_NUMBER)
        d = prop_fault(r, E_UNIT_MISSING, v->span, written(r, v));
    else if (v->kind == PROP_LENGTH)
        d = prop_fault(r, E_UNIT_PLACE, v->span, name, v->text);
    else if (v->kind == PROP_WORD && looks_like_length(v->text))
        d = prop_fault(r, E_UNIT_UNKNOWN, v->span, v->text);
    else
        return refuse_value(r, v);
    Unit unit;
    if (v->kind == PROP_NUMBER && r->at && r->at->kind == PROP_WORD && unit_named(r->at->text, &unit))
        diag_hint(r->dg, d, H_WRITE, str_join2(r->arena, written(r, v), r->at->text));
    else
        diag_hint(r->dg, d, H_UNITS, unit_list(r->arena, rule->units));
}

/* The unit of a value; false if the rule does not allow it. 0 needs none. */
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
#include "props/colours.def"
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
    Str near = nearest_name(r->arena, v->text, names, COLOURS);
    if (near.n)
        diag_hint(r->dg, d, H_DID_YOU_MEAN, near);
    else
        diag_hint(r->dg, d, H_COLOURS);
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
