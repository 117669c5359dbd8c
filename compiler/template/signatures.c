#include "template/signatures.h"

#include "ast/fixed_text.h"
#include "base/buf.h"

static const FunctionRow rows[] = {
#define FUNCTION(name, version, signature, help)                                                   \
    {FUNCTION_##name, STR_INIT(#name), version, signature, STR_INIT(help)},
#include "template/functions.def"
#ifdef LATER_FUNCTIONS /* of a future version, for a test */
    LATER_FUNCTIONS
#endif
#undef FUNCTION
};

enum { ROWS = sizeof rows / sizeof rows[0] };

const FunctionRow *function_find(Str name, int version)
{
    for (const FunctionRow *f = rows; f < rows + ROWS; f++)
        if (f->version <= version && str_eq(f->name, name))
            return f;
    return NULL;
}

size_t function_names(Arena *a, int version, Str **out)
{
    Str *names = NEW_ARRAY(a, Str, ROWS);
    size_t count = 0;
    for (const FunctionRow *f = rows; f < rows + ROWS; f++)
        if (f->version <= version)
            names[count++] = f->name;
    *out = names;
    return count;
}

/* ---- reading a signature ---- */

/* What a word of a signature means. */
typedef enum Want { WANT_TYPE, WANT_ANY, WANT_NUMERIC, WANT_ORDERED, WANT_SHOWN } Want;

/* One parameter, or the result. */
typedef struct ParameterSlot {
    Want want;
    const Type *type; /* WANT_TYPE */
    int lists; /* how many lists are around it */
    bool optional, quotient;
} ParameterSlot;

/* A walk over the words of a signature. */
typedef struct SignatureReader {
    const char *at;
} SignatureReader;

static bool take(SignatureReader *r, const char *word)
{
    while (*r->at == ' ' || *r->at == ',')
        r->at++;
    size_t n = strlen(word);
    if (strncmp(r->at, word, n) != 0)
        return false;
    r->at += n;
    return true;
}

static ParameterSlot read_slot(SignatureReader *r)
{
    ParameterSlot s = {.optional = take(r, "["), .quotient = take(r, "quotient ")};
    while (take(r, "list of "))
        s.lists++;
    while (*r->at == ' ')
        r->at++;
    size_t n = strcspn(r->at, " ,)]?");
    Str word = {r->at, n};
    r->at += n;
    s.want = str_is(word, "T")   ? WANT_ANY
             : str_is(word, "N") ? WANT_NUMERIC
             : str_is(word, "C") ? WANT_ORDERED
             : str_is(word, "S") ? WANT_SHOWN
                                 : WANT_TYPE;
    if (s.want == WANT_TYPE)
        s.type = type_named(word);
    if (take(r, "]") || take(r, "?"))
        s.optional = true;
    return s;
}

/* ---- checking a call ---- */

static bool has_plain_form(const Type *t)
{
    return t->kind != TYPE_LIST && t->kind != TYPE_RECORD;
}

/* Does `given` fit a letter of the signature? The first use of a letter binds it. */
static bool fits_want(Want want, const Type *given, const Type **bound)
{
    if (given->kind <= TYPE_ANY) {
        if (!*bound)
            *bound = given;
        return true;
    }
    bool fits = want == WANT_NUMERIC   ? type_is_numeric(given)
                : want == WANT_ORDERED ? type_is_ordered(given)
                : want == WANT_SHOWN   ? has_plain_form(given)
                                       : true;
    if (fits && !*bound)
        *bound = given;
    return fits;
}

static bool fits(Arena *a, const ParameterSlot *s, const Type *given, const Type **bound)
{
    for (int i = 0; i < s->lists; i++) {
        if (given->kind != TYPE_LIST)
            return given->kind == TYPE_ERROR || (i > 0 && given->kind == TYPE_ANY);
        given = given->item;
    }
    return s->want == WANT_TYPE ? type_accepts(a, s->type, given) : fits_want(s->want, given, bound);
}

static Str slot_text(Arena *a, const ParameterSlot *s)
{
    static const Str letters[] = {
        [WANT_TYPE] = STR_INIT(""),
        [WANT_ANY] = STR_INIT("any type"),
        [WANT_NUMERIC] = STR_INIT("integer, number or money"),
        [WANT_ORDERED] = STR_INIT("numbers, text, date or time"),
        [WANT_SHOWN] = STR_INIT("text, numbers, dates or booleans"),
    };
    Str one = s->want == WANT_TYPE ? type_text(a, s->type) : letters[s->want];
    for (int i = 0; i < s->lists; i++)
        one = str_format(a, "list of %.*s", STR_ARG(one));
    return one;
}

static const Type *result_type(Arena *a, const ParameterSlot *result, const Type *bound)
{
    const Type *t = result->want == WANT_TYPE ? result->type : bound;
    if (!t)
        t = type_plain(TYPE_ANY);
    if (result->quotient && t->kind == TYPE_INTEGER)
        t = type_plain(TYPE_NUMBER);
    for (int i = 0; i < result->lists; i++)
        t = type_list_new(a, t);
    return t;
}

/* Does it return the items of its list, including missing ones? */
static bool keeps_places(FunctionId id)
{
    return id == FUNCTION_take || id == FUNCTION_reverse || id == FUNCTION_flatten;
}

/* The type of such a call: items may be missing if they may in the list. */
static const Type *list_as_given(Arena *a, const Expr *call)
{
    const Type *given = call->as.call.args.first->value->type;
    if (call->as.call.function->id == FUNCTION_flatten && given->kind == TYPE_LIST)
        given = given->item;
    if (call->type->kind != TYPE_LIST || given->kind != TYPE_LIST)
        return call->type;
    return type_list_maybe(a, call->type->item, given->gaps);
}

static void fail(Expr *call)
{
    call->type = type_plain(TYPE_ERROR);
}

/* The word that messages show for a letter of a signature; NULL for any other character. */
static const char *letter_word(char c)
{
    switch (c) {
    case 'T':
    case 'C':
    case 'S': return "value";
    case 'N': return "number";
    default: return NULL;
    }
}

/* `join(list of value, [text]) text`. */
static Str form_text(Arena *a, const FunctionRow *f)
{
    static const char quotient[] = "quotient ";
    Buf b = buf_open(arena_memory(a));
    buf_put(&b, f->name);
    for (const char *at = f->signature; *at; at++) {
        if (strncmp(at, quotient, sizeof quotient - 1) == 0)
            at += sizeof quotient - 1;
        if (letter_word(*at))
            buf_put(&b, str_of(letter_word(*at)));
        else
            buf_put_byte(&b, *at);
    }
    return buf_take(&b, a);
}

static void put_signature(Arena *a, Diags *dg, Diag *d, const FunctionRow *f)
{
    diag_note(dg, d, N_SIGNATURE, NO_SPAN, form_text(a, f));
}

/* Reports a literal argument of `date` that is not a date. */
static void check_date(Arena *a, const Expr *call, Diags *dg)
{
    const Expr *arg = call->as.call.args.first->value;
    Str text;
    if (arg->kind != EXPR_STRING || !fixed_text(a, arg, &text))
        return;
    text = str_trim(text);
    Date date;
    DateFault fault = date_parse(text, &date);
    if (fault == DATE_OK)
        return;
    Diag *d = diag(dg, E_DATE_LITERAL, arg->span, text);
    if (fault == DATE_NOT_A_DATE)
        diag_hint(dg, d, H_DATA_DATES);
}

void function_check(Arena *a, Expr *call, Diags *dg)
{
    const FunctionRow *f = call->as.call.function;
    SignatureReader r = {f->signature};
    const Type *bound = NULL;
    const Argument *arg = call->as.call.args.first;
    bool optional = false;
    take(&r, "(");
    while (!take(&r, ")")) {
        ParameterSlot want = read_slot(&r);
        if (!arg && want.optional)
            continue;
        if (!arg || arg->name.text.n) {
            put_signature(a, dg, diag(dg, E_ARGUMENTS, arg ? arg->name.span : call->span, f->name), f);
            fail(call);
            return;
        }
        if (!fits(a, &want, arg->value->type, &bound)) {
            Diag *d = diag(dg, E_ARGUMENT_TYPE, arg->value->span, f->name, slot_text(a, &want),
                           type_text(a, arg->value->type));
            put_signature(a, dg, d, f);
            fail(call);
            return;
        }
        optional |= arg->value->optional;
        arg = arg->next;
    }
    if (arg) {
        put_signature(a, dg, diag(dg, E_ARGUMENTS, arg->value->span, f->name), f);
        fail(call);
        return;
    }
    ParameterSlot result = read_slot(&r);
    call->type = result_type(a, &result, bound);
    if (keeps_places(f->id))
        call->type = list_as_given(a, call);
    call->optional = optional || result.optional;
    if (f->id == FUNCTION_date)
        check_date(a, call, dg);
}
