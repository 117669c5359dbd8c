/* From a text to a value without parts: reading by its type, then what the field demands of it. */
#include "base/buf.h"
#include "base/utf8.h"
#include "data/binder.h"
#include "data/readers/text.h"
#include "data/series.h"
#include "diag/suggest.h"

enum { MONEY_PLACES = 2 };

/* A text that is being read, and for whom. */
typedef struct Scalar {
    const Binder *b;
    const FieldRule *r;
    const Type *t;
    const Where *w;
    Span at;
    Str text;
} Scalar;

/* Says how the items of a list are written, where one looks like several. */
static bool hint_at_items(const Scalar *s, Diag *d)
{
    Series series;
    if (!s->w->index || !series_in(s->text, &series))
        return false;
    Arena *a = s->b->scratch;
    diag_hint(s->b->dg, d, H_DATA_ITEMS, s->r->name, text_shown(a, series.first), text_shown(a, series.second));
    return true;
}

/* Reports at the value, with the field's declaration. The arguments are the field's path and the value; hint CODE_COUNT
 * is none. */
static Value refuse(const Scalar *s, Code code, Code hint)
{
    Diags *dg = s->b->dg;
    Diag *d = diag(dg, code, s->at, where_text(s->b->scratch, s->w), text_shown(s->b->scratch, s->text));
    if (!hint_at_items(s, d) && hint != CODE_COUNT)
        diag_hint(dg, d, hint);
    diag_note(dg, d, N_DECLARED_HERE, s->r->at, s->r->name);
    return value_missing();
}

static void hint_at_choice(const Scalar *s, Diag *d, Str text)
{
    const Rule *r = &s->r->rule;
    Str near = diag_is_new(d) ? nearest_name(s->b->scratch, text, r->choices, r->choice_count) : STR("");
    if (near.n)
        diag_hint(s->b->dg, d, H_DID_YOU_MEAN, near);
}

/* The value, which a message shows as `text`, or a missing one, reported, where it breaks the rule of its field. */
static Value keep_rule(const Scalar *s, Value v, Str text)
{
    Code code = rule_broken_by(&s->r->rule, v, s->b->effort);
    if (code == CODE_COUNT)
        return v;
    Arena *a = s->b->scratch;
    Breach breach = {s->r, code, v, s->at, where_text(a, s->w), text_shown(a, text)};
    Diag *d = rule_report(s->b->dg, a, &breach);
    if (!hint_at_items(s, d) && code == E_DATA_NO_CHOICE)
        hint_at_choice(s, d, text);
    return value_missing();
}

/* ---- text ---- */

static Value read_text(const Scalar *s)
{
    Arena *run = s->b->run;
    Str text = utf8_nfc(run, text_breaks(run, s->text));
    Value v = keep_rule(s, value_text(run, text), text);
    if (v.kind == VALUE_TEXT && !s->r->rule.choice_count && text_is_placeholder(text)) {
        Diag *d = diag(s->b->dg, W_DATA_PLACEHOLDER, s->at, where_text(s->b->scratch, s->w),
                       text_shown(s->b->scratch, text));
        diag_note(s->b->dg, d, N_DECLARED_HERE, s->r->at, s->r->name);
    }
    return v;
}

static Value read_image(const Scalar *s)
{
    Diag *said;
    const Image *image = images_read_of_data(s->b->images, text_trim(s->text), s->at, s->b->dg, &said);
    if (image)
        return value_image(image);
    diag_note(s->b->dg, said, N_DECLARED_HERE, s->r->at, s->r->name);
    return value_missing();
}

/* ---- numbers ---- */

static Value read_number(const Scalar *s)
{
    bool whole = s->t->kind == TYPE_INTEGER;
    Code none = whole ? E_DATA_NO_INTEGER : E_DATA_NO_NUMBER;
    Decimal n = decimal_of(0);
    switch (decimal_parse(text_digits(s->b->scratch, text_trim(s->text)), &n)) {
    case DECIMAL_OK: break;
    case DECIMAL_OVERFLOW: return refuse(s, E_DATA_NUMBER_DIGITS, CODE_COUNT);
    case DECIMAL_NOT_A_NUMBER:
    case DECIMAL_DIVIDED_BY_ZERO:
        return refuse(s, none, whole ? H_DATA_WHOLE : H_DATA_DIGITS);
    }
    if (whole && !decimal_is_whole(n))
        return refuse(s, none, CODE_COUNT);
    if (s->t->kind == TYPE_MONEY && n.scale > MONEY_PLACES)
        return refuse(s, E_DATA_MONEY_PLACES, CODE_COUNT);
    return keep_rule(s, value_number(s->b->run, n), s->text);
}

/* ---- the others ---- */

static Code date_hint(Str text)
{
    if (date_has_year_last(text))
        return H_DATA_YEAR_FIRST;
    return date_has_clock(text) ? H_DATA_NO_CLOCK : H_DATA_DATES;
}

static Value read_date(const Scalar *s)
{
    Str text = text_trim(s->text);
    Date date;
    switch (date_parse(text, &date)) {
    case DATE_OK: return value_date(date);
    case DATE_NOT_A_DATE: return refuse(s, E_DATA_NO_DATE, date_hint(text));
    case DATE_NO_SUCH_DAY: return refuse(s, E_DATA_NO_SUCH_DAY, CODE_COUNT);
    }
    return value_missing();
}

static Value read_time(const Scalar *s)
{
    TimeOfDay time;
    if (time_parse(text_trim(s->text), &time))
        return value_time(time);
    return refuse(s, E_DATA_NO_TIME, H_DATA_TIMES);
}

/* ASCII capitals are no other word. */
static bool is_word(Str text, Str word)
{
    for (size_t i = 0; i < text.n && i < word.n; i++) {
        char c = text.s[i];
        if ((c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c) != word.s[i])
            return false;
    }
    return text.n == word.n;
}

static Value read_boolean(const Scalar *s)
{
    static const Str words[][2] = {
        {STR_INIT("true"), STR_INIT("false")}, {STR_INIT("yes"), STR_INIT("no")},
        {STR_INIT("是"), STR_INIT("否")},      {STR_INIT("有"), STR_INIT("无")},
        {STR_INIT("1"), STR_INIT("0")},
    };
    Str text = text_digits(s->b->scratch, text_trim(s->text));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (is_word(text, words[i][0]))
            return value_boolean(true);
        if (is_word(text, words[i][1]))
            return value_boolean(false);
    }
    return refuse(s, E_DATA_NO_BOOLEAN, H_DATA_BOOLEANS);
}

/* Data that know numbers and booleans (JSON) give a number for numbers, text and 1/0, a boolean for a
 * boolean; text may say anything. */
static bool fits_scalar(ScalarKind scalar, TypeKind t)
{
    switch (scalar) {
    case SCALAR_TEXT:
    case SCALAR_UNKNOWN: return true;
    case SCALAR_NUMBER: return t != TYPE_DATE && t != TYPE_TIME && t != TYPE_IMAGE;
    case SCALAR_BOOLEAN: return t == TYPE_BOOLEAN;
    }
    return true;
}

static Value refuse_scalar(const Scalar *s, ScalarKind scalar)
{
    static const Code codes[] = {
        [TYPE_TEXT] = E_DATA_NO_TEXT,       [TYPE_INTEGER] = E_DATA_NO_INTEGER,
        [TYPE_NUMBER] = E_DATA_NO_NUMBER,   [TYPE_MONEY] = E_DATA_NO_NUMBER,
        [TYPE_DATE] = E_DATA_NO_DATE,       [TYPE_TIME] = E_DATA_NO_TIME,
        [TYPE_BOOLEAN] = E_DATA_NO_BOOLEAN, [TYPE_IMAGE] = E_DATA_NO_TEXT,
    };
    bool quotes = scalar == SCALAR_NUMBER || s->t->kind == TYPE_TEXT;
    return refuse(s, codes[s->t->kind], quotes ? H_JSON_IN_QUOTES : CODE_COUNT);
}

Value scalar_read(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                  const DataNode *n)
{
    static Value (*const readers[])(const Scalar *) = {
        [TYPE_TEXT] = read_text,       [TYPE_INTEGER] = read_number, [TYPE_NUMBER] = read_number,
        [TYPE_MONEY] = read_number,    [TYPE_DATE] = read_date,      [TYPE_TIME] = read_time,
        [TYPE_BOOLEAN] = read_boolean, [TYPE_IMAGE] = read_image,
    };
    ArenaMark mark = arena_mark(b->scratch);
    bool exact = t->kind == TYPE_TEXT && !r->rule.choice_count;
    Scalar s = {b, r, t, w, n->at, exact ? n->text : text_seen(b->scratch, n->text)};
    bool fits = fits_scalar(n->scalar, t->kind);
    Value v = value_at(fits ? readers[t->kind](&s) : refuse_scalar(&s, n->scalar), n->at);
    arena_release(b->scratch, mark);
    return v;
}
