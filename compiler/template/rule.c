#include "template/rule.h"

#include "base/utf8.h"
#include "template/schema.h"

static bool is_choice(const Rule *r, Str text)
{
    if (r->choice_map)
        return map_get(r->choice_map, text);
    for (size_t i = 0; i < r->choice_count; i++)
        if (str_eq(r->choices[i], text))
            return true;
    return false;
}

static Decimal length_of(Str text)
{
    return decimal_of((int64_t)utf8_count(text));
}

static Code broken_by_size(const Rule *r, Decimal n, Code too_small, Code too_large)
{
    if (r->has_low && decimal_compare(n, r->low) < 0)
        return too_small;
    return r->has_high && decimal_compare(n, r->high) > 0 ? too_large : CODE_COUNT;
}

static Code broken_by_text(const Rule *r, Str text, PatternEffort *effort)
{
    static const Code codes[] = {
        [PATTERN_FITS] = CODE_COUNT, [PATTERN_DIFFERS] = E_DATA_PATTERN, [PATTERN_TOO_HARD] = E_DATA_PATTERN_HARD};
    if (r->choice_count)
        return is_choice(r, text) ? CODE_COUNT : E_DATA_NO_CHOICE;
    if (r->pattern)
        return codes[pattern_match(r->pattern, text, effort)];
    if (r->has_low || r->has_high)
        return broken_by_size(r, length_of(text), E_DATA_TOO_SHORT, E_DATA_TOO_LONG);
    return CODE_COUNT;
}

Code rule_broken_by(const Rule *r, Value v, PatternEffort *effort)
{
    if (v.kind == VALUE_NUMBER)
        return broken_by_size(r, *v.number, E_DATA_TOO_SMALL, E_DATA_TOO_LARGE);
    return v.kind == VALUE_TEXT ? broken_by_text(r, *v.text, effort) : CODE_COUNT;
}

/* What the rule wants in place of the value. */
static Str wanted(Arena *a, const Rule *r, Code code)
{
    if (code == E_DATA_NO_CHOICE)
        return diag_list(a, r->choices, r->choice_count);
    if (code == E_DATA_TOO_SMALL || code == E_DATA_TOO_SHORT)
        return decimal_text(a, r->low);
    if (code == E_DATA_TOO_LARGE || code == E_DATA_TOO_LONG)
        return decimal_text(a, r->high);
    return r->pattern_text;
}

Diag *rule_report(Diags *dg, Arena *scratch, const Breach *b)
{
    const FieldRule *f = b->field;
    bool length = b->code == E_DATA_TOO_SHORT || b->code == E_DATA_TOO_LONG;
    Str shown = length ? decimal_text(scratch, length_of(*b->value.text)) : b->shown;
    Diag *d = diag(dg, b->code, b->at, b->path, shown, wanted(scratch, &f->rule, b->code));
    if (b->code == E_DATA_PATTERN_HARD)
        diag_hint(dg, d, H_PATTERN_HARD);
    diag_note(dg, d, N_DECLARED_HERE, f->at, f->name);
    return d;
}
