/* The one place where arguments are matched: to the parameters of a function or component, or the fields of an
 * included file. The result is stored in the AST (Argument.slot). */
#include "check/check_call.h"
#include "diag/suggest.h"

typedef struct Parameter {
    Name name;
    const Type *type;
    bool required;
    bool given;
} Parameter;

/* The target of the arguments of one call. */
typedef struct Callee {
    Checker *checker;
    Arena *arena; /* for this call only */
    Name name;    /* of a function or component, with its declaration's span; of a file, without one */
    size_t count;
    Parameter *params; /* in the order of their slots */
    Map *by_name;      /* of Parameter; NULL before the first argument with a name */
} Callee;

static Callee callee_open(Checker *c, Name name, size_t count)
{
    Arena *a = arena_open(arena_memory(c->arena));
    return (Callee){.checker = c, .arena = a, .name = name, .count = count, .params = NEW_ARRAY(a, Parameter, count)};
}

static bool is_file(const Callee *to)
{
    return to->name.span.file == 0;
}

/* ---- messages ---- */

static void note_declared(const Callee *to, Diag *d, const Name *name)
{
    diag_note(to->checker->dg, d, N_DECLARED_HERE, name->span, name->text);
}

/* Reports an argument given twice, or not at all. A file has no span of its own: the field's is shown instead. */
static void report(const Callee *to, Code code, Span at, const Parameter *p)
{
    Diag *d = diag(to->checker->dg, code, at, to->name.text, p->name.text);
    note_declared(to, d, is_file(to) ? &p->name : &to->name);
}

static void hint_names(const Callee *to, Diag *d, Str name)
{
    Str *names = NEW_ARRAY(to->arena, Str, to->count);
    for (size_t i = 0; i < to->count; i++)
        names[i] = to->params[i].name.text;
    Str near = nearest_name(to->arena, name, names, to->count);
    if (near.n)
        diag_hint(to->checker->dg, d, H_DID_YOU_MEAN, near);
    else if (is_file(to) && to->count)
        diag_hint(to->checker->dg, d, H_FIELDS, diag_list(to->arena, names, to->count));
}

/* Reports an argument too many, or one with an unknown name. */
static void report_no_parameter(const Callee *to, const Argument *arg)
{
    Diags *dg = to->checker->dg;
    Diag *d;
    if (arg->name.text.n) {
        d = diag(dg, is_file(to) ? E_NO_FIELD_IN : E_NO_PARAMETER, arg->name.span, to->name.text, arg->name.text);
        if (diag_is_new(d))
            hint_names(to, d, arg->name.text);
    } else {
        d = diag(dg, E_ARGUMENT_TOO_MANY, arg->value->span, to->name.text, str_format(to->arena, "%zu", to->count));
    }
    if (!is_file(to))
        note_declared(to, d, &to->name);
}

static void check_argument(const Callee *to, const Argument *arg, const Parameter *p)
{
    Checker *c = to->checker;
    const Type *is = arg->value->type;
    if (type_accepts(c->arena, p->type, is))
        return;
    Diag *d = diag(c->dg, E_ARGUMENT_TYPE, arg->value->span, to->name.text, type_text(to->arena, p->type),
                   type_text(to->arena, is));
    if (!is_file(to) && p->type->kind == TYPE_DATE && is->kind == TYPE_TEXT)
        diag_hint(c->dg, d, H_DATE_FUNCTION);
    note_declared(to, d, &p->name);
}

/* ---- matching ---- */

static Parameter *parameter_named(Callee *to, Str name)
{
    if (!to->by_name) {
        to->by_name = map_new(to->arena);
        for (size_t i = to->count; i-- > 0;) /* of two with one name, which was reported, the first counts */
            map_put(to->by_name, to->params[i].name.text, &to->params[i]);
    }
    return map_get(to->by_name, name);
}

/* The parameter of an argument, by its name, or by its place among the arguments; NULL: none. */
static Parameter *parameter_of(Callee *to, const Argument *arg, size_t place)
{
    if (arg->name.text.n)
        return parameter_named(to, arg->name.text);
    return place < to->count ? &to->params[place] : NULL;
}

/* Gives each argument its slot; false, and reported, at the first without a parameter or with one that is already
 * given. */
static bool match(Callee *to, ArgumentList *args)
{
    size_t place = 0;
    for (Argument *arg = args->first; arg; arg = arg->next, place++) {
        Parameter *p = parameter_of(to, arg, place);
        if (!p) {
            report_no_parameter(to, arg);
            return false;
        }
        if (p->given) {
            report(to, E_ARGUMENT_TWICE, arg->name.text.n ? arg->name.span : arg->value->span, p);
            return false;
        }
        p->given = true;
        arg->slot = (uint32_t)(p - to->params);
        check_argument(to, arg, p);
    }
    return true;
}

/* For a function or component the first missing argument is reported, for a file all are. */
static void check_missing(const Callee *to, Span call)
{
    bool found = false;
    for (size_t i = 0; i < to->count && (!found || is_file(to)); i++) {
        found = to->params[i].required && !to->params[i].given;
        if (found)
            report(to, E_ARGUMENT_MISSING, call, &to->params[i]);
    }
}

static void callee_take(Callee *to, ArgumentList *args, Span call)
{
    if (match(to, args))
        check_missing(to, call);
    arena_close(to->arena);
}

void check_arguments(Checker *c, ArgumentList *args, Span call, const FieldList *params, Name declared)
{
    Callee to = callee_open(c, declared, (size_t)params->count);
    Parameter *p = to.params;
    for (const Field *f = params->first; f; f = f->next)
        *p++ = (Parameter){.name = f->name,
                           .type = f->checked ? f->checked : type_plain(TYPE_ERROR),
                           .required = !f->optional && !f->default_value};
    callee_take(&to, args, call);
}

void check_field_arguments(Checker *c, ArgumentList *args, Span call, const Schema *fields, Str file)
{
    Callee to = callee_open(c, (Name){.text = file}, fields->count);
    for (size_t i = 0; i < fields->count; i++) {
        const FieldRule *f = &fields->fields[i];
        to.params[i] = (Parameter){.name = {.text = f->name, .span = f->at},
                                   .type = f->type,
                                   .required = field_is_required(f)};
    }
    callee_take(&to, args, call);
}
