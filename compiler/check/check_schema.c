/* From `@fields`, `@record` and parameters to types and rules. */
#include "check/check_schema.h"

#include <inttypes.h>

#include "ast/fixed_text.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "check/blocks/check_image.h"
#include "check/chain.h"
#include "check/check_expr.h"
#include "check/unknown_names.h"
#include "diag/limit_fault.h"

/* ---- types ---- */

static const Schema *record_schema(Checker *c, Name name);

/* A plain type or a @record, with its schema where it has one. */
static const Type *named_type(Checker *c, Name name, const Schema **schema)
{
    const Type *t = type_named(name.text);
    if (t)
        return t;
    const Schema *record = record_schema(c, name);
    *schema = record;
    return record ? type_record_new(c->arena, record->record) : type_plain(TYPE_ERROR);
}

static void make_record(Checker *c, const Symbol *s, Str name)
{
    RecordEntry *r = s->record;
    Scope outer = c->scope;
    r->state = CHECK_DONE;
    if (!chain_enter(c, &r->chain, r->block->depth, s->name.span))
        return;
    r->state = CHECK_BUSY;
    c->scope.module = s->home;
    c->scope.in_record = true;
    r->schema = schema_new(c, &r->block->as.fields.fields, name, true);
    c->scope = outer;
    chain_leave(&r->chain, r->block->depth);
    r->state = CHECK_DONE;
}

/* The schema of a @record, made when it is first needed; a record within itself is a cycle. */
static const Schema *record_schema(Checker *c, Name name)
{
    Symbol *s = module_find(c->scope.module, WORLD_TYPES, name.text, name.span, c->dg);
    if (!s) {
        report_no_type(c, name);
        return NULL;
    }
    RecordEntry *r = s->record;
    if (r->state == CHECK_BUSY) {
        Diag *d = diag(c->dg, E_CYCLE, name.span, name.text);
        diag_note(c->dg, d, N_DECLARED_HERE, s->name.span, name.text);
        return NULL;
    }
    if (r->state == CHECK_NEW)
        make_record(c, s, name.text);
    bool too_long = c->scope.in_record && !chain_use(c, &r->chain, name.span);
    return too_long ? NULL : r->schema;
}

const Type *check_type(Checker *c, const TypeExpr *t)
{
    const Schema *schema = NULL;
    switch (t->kind) {
    case TYPE_EXPR_ERROR: return type_plain(TYPE_ERROR);
    case TYPE_EXPR_NAME: return named_type(c, t->name, &schema);
    case TYPE_EXPR_LIST: return type_list_maybe(c->arena, check_type(c, t->item), t->gaps);
    case TYPE_EXPR_RECORD:
        return type_record_new(c->arena, schema_new(c, &t->members, STR(""), true)->record);
    case TYPE_EXPR_ONE_OF: return type_plain(TYPE_TEXT);
    }
    return type_plain(TYPE_ERROR);
}

/* ---- rules ---- */

/* The text of a label, mask or choice; empty, and reported, where a value stands in it. */
static Str constant_text(Checker *c, const Expr *e)
{
    Str text;
    if (!fixed_text(c->arena, e, &text))
        diag(c->dg, E_CONSTANT_TEXT, value_in(e)->span);
    return text;
}

enum { FEW_CHOICES = 16 /* are gone through faster than looked up */ };

static void read_choices(Checker *c, const TypeExpr *t, Rule *r)
{
    Str *choices = NEW_ARRAY(c->arena, Str, t->choices.count);
    Map *map = map_new(c->arena);
    for (const Expr *e = t->choices.first; e; e = e->next) {
        Str choice = utf8_nfc(c->arena, constant_text(c, e));
        if (map_put(map, choice, map))
            diag(c->dg, E_DECLARED_TWICE, e->span, choice);
        choices[r->choice_count++] = choice;
    }
    r->choices = choices;
    r->choice_map = r->choice_count > FEW_CHOICES ? map : NULL;
    if (t->choices.count == 1)
        diag_hint(c->dg, diag(c->dg, W_ONE_CHOICE, t->choices.first->span), H_CHOICES);
}

static void read_bounds(Checker *c, const TypeExpr *t, Rule *r, const Type *type)
{
    r->has_low = t->has_low;
    r->has_high = t->has_high;
    r->low = t->low;
    r->high = t->high;
    if (!t->has_low && !t->has_high)
        return;
    if (!type_is_numeric(type) && type->kind != TYPE_TEXT)
        diag(c->dg, E_BOUNDS_UNWANTED, t->span, type_text(c->arena, type));
    else if (t->has_low && t->has_high && decimal_compare(t->low, t->high) > 0)
        diag(c->dg, E_BOUNDS_CROSSED, t->span);
}

/* From the place of the fault to the end of the pattern. In the template a slash in it has a backslash before it. */
static Span fault_place(const TypeExpr *t, const PatternFault *fault)
{
    Span at = t->pattern_span;
    at.start += 1 + (uint32_t)fault->at;
    for (size_t i = 0; i < fault->at; i++)
        at.start += t->pattern.s[i] == '/';
    if (at.start >= at.end)
        at.start = at.end - 1;
    return at;
}

static void read_pattern(Checker *c, const TypeExpr *t, Rule *r, const Type *type)
{
    if (!t->pattern.s)
        return;
    PatternFault fault;
    r->pattern_text = t->pattern;
    r->pattern = pattern_new(c->arena, t->pattern, &fault);
    if (!r->pattern)
        diag_hint(c->dg, diag(c->dg, E_PATTERN, fault_place(t, &fault), t->pattern), H_PATTERN, fault.what);
    if (type->kind != TYPE_TEXT)
        diag(c->dg, E_PATTERN_UNWANTED, t->pattern_span, type_text(c->arena, type));
}

/* Reads a type with all that it demands of a value; lists hand it on to their items. */
static const Type *read_type(Checker *c, const TypeExpr *t, FieldRule *f)
{
    const Type *type;
    switch (t->kind) {
    case TYPE_EXPR_ERROR: return type_plain(TYPE_ERROR);
    case TYPE_EXPR_NAME:
        type = named_type(c, t->name, &f->members);
        read_bounds(c, t, &f->rule, type);
        read_pattern(c, t, &f->rule, type);
        return type;
    case TYPE_EXPR_LIST: return type_list_maybe(c->arena, read_type(c, t->item, f), t->gaps);
    case TYPE_EXPR_RECORD:
        f->members = schema_new(c, &t->members, STR(""), true);
        return type_record_new(c->arena, f->members->record);
    case TYPE_EXPR_ONE_OF: read_choices(c, t, &f->rule); return type_plain(TYPE_TEXT);
    }
    return type_plain(TYPE_ERROR);
}

/* ---- defaults ---- */

/* The value of a literal, or of date("…") around one; false where it is something else. */
static bool constant_value(Checker *c, const Expr *e, Value *out)
{
    Str text;
    if (e->kind == EXPR_STRING && fixed_text(c->arena, e, &text)) {
        *out = value_text(c->arena, utf8_nfc(c->arena, text));
        return true;
    }
    if (e->kind == EXPR_NUMBER) {
        *out = value_number(c->arena, e->as.number);
        return true;
    }
    if (e->kind == EXPR_BOOLEAN) {
        *out = value_boolean(e->as.boolean);
        return true;
    }
    if (e->kind == EXPR_UNARY && e->as.unary.op == OP_NEGATE && e->as.unary.operand->kind == EXPR_NUMBER) {
        *out = value_number(c->arena, decimal_negate(e->as.unary.operand->as.number));
        return true;
    }
    return false;
}

static bool fits_default(const Type *type, const Type *given)
{
    return type_accepts(type, given) && !(type->kind == TYPE_INTEGER && given->kind == TYPE_NUMBER);
}

/* Says so where a constant breaks the rule of its own field. */
static void check_rule(Checker *c, const FieldRule *f, Value v, Span at)
{
    Code code = rule_broken_by(&f->rule, v, c->effort);
    if (code == CODE_COUNT)
        return;
    if (code == E_DATA_NO_CHOICE)
        diag(c->dg, E_DEFAULT_NO_CHOICE, at, *v.text);
    else if (code == E_DATA_PATTERN_HARD)
        diag_hint(c->dg, diag(c->dg, code, at, f->name, *v.text, f->rule.pattern_text), H_PATTERN_HARD);
    else
        diag(c->dg, E_DEFAULT_OUTSIDE, at, f->name);
}

static void report_default_type(Checker *c, const FieldRule *f, const Expr *e)
{
    Diag *d = diag(c->dg, E_DEFAULT_TYPE, e->span, f->name, type_text(c->arena, f->type),
                   type_text(c->arena, e->type));
    if (f->type->kind == TYPE_DATE)
        diag_hint(c->dg, d, H_DATE_FUNCTION);
}

/* The default of an image is the path of its file, from the folder of this one. */
static bool is_image_path(const FieldRule *f, Value v)
{
    const Type *t = f->type->kind == TYPE_LIST ? f->type->item : f->type;
    return t->kind == TYPE_IMAGE && v.kind == VALUE_TEXT;
}

static Value read_default_image(Checker *c, const Expr *e)
{
    const Image *image = read_image_file(c, e);
    return image ? value_at(value_image(image), e->span) : value_missing();
}

static void read_default(Checker *c, const Field *field, FieldRule *f, bool members_only)
{
    Expr *e = field->default_value;
    if (!e)
        return;
    f->has_default = true;
    if (!constant_value(c, e, &f->fallback)) {
        f->computed = e;
        if (members_only)
            diag(c->dg, E_DEFAULT_NOT_CONSTANT, e->span, f->name);
        return;
    }
    check_expr(c, e);
    bool is_image = is_image_path(f, f->fallback);
    if (is_image)
        f->fallback = read_default_image(c, e);
    Value single = f->fallback;
    /* A list field takes a single value as a list of one, also as its default. */
    bool one = f->type->kind == TYPE_LIST;
    if (one)
        f->fallback = value_list(c->arena, 1, &f->fallback);
    if (is_image)
        return;
    if (!fits_default(one ? f->type->item : f->type, e->type))
        report_default_type(c, f, e);
    else
        check_rule(c, f, single, e->span);
}

static Str label_of(Checker *c, const Field *field)
{
    return field->label ? constant_text(c, field->label) : STR("");
}

static const Str *mask_of(Checker *c, const Field *field)
{
    static const Str usual = STR_INIT("X");
    if (!field->mask)
        return &usual;
    Str text = constant_text(c, field->mask);
    return arena_copy(c->arena, &text, sizeof text);
}

static void read_field(Checker *c, const Field *field, FieldRule *f, bool members_only)
{
    *f = (FieldRule){.name = field->name.text, .at = field->name.span};
    f->label = label_of(c, field);
    f->type = read_type(c, field->type, f);
    f->optional = field->optional;
    f->mask = mask_of(c, field);
    read_default(c, field, f, members_only);
}

static void report_twice(Checker *c, const Field *field, const FieldRule *first)
{
    diag_note(c->dg, diag(c->dg, E_DECLARED_TWICE, field->name.span, field->name.text), N_FIRST_HERE, first->at);
}

bool record_is_too_large(Checker *c, const RecordType *r, Span at)
{
    enum { STEPS_OF_VALUE = 1000, ALWAYS_ALLOWED = 1000 };
    uint64_t limit = c->host->limits[LIMIT_steps], inner = r->values - r->count; /* beside those that are written here */
    if (!limit || inner <= ALWAYS_ALLOWED || inner <= limit / STEPS_OF_VALUE)
        return false;
    Diag *d = limit_fault(c->dg, at, LIMIT_steps, limit);
    diag_hint(c->dg, d, H_RECORD_VALUES, str_format(c->arena, "%" PRIu64, r->values));
    return true;
}

/* A record that was refused: nothing more is said of what it holds. */
static void forget_members(RecordType *record, FieldRule *rules, Member *members)
{
    for (size_t i = 0; i < record->count; i++) {
        rules[i].type = members[i].type = type_plain(TYPE_ERROR);
        rules[i].members = NULL;
    }
    record->values = record->count;
}

static const Schema *finish(Checker *c, RecordType *record, FieldRule *rules, Member *members)
{
    Schema *s = NEW(c->arena, Schema);
    if (record->count && record_is_too_large(c, record, rules[record->count - 1].at))
        forget_members(record, rules, members);
    *s = (Schema){.count = record->count, .fields = rules, .record = record};
    for (size_t i = 0; i < s->count; i++)
        s->requires_any = s->requires_any || field_is_required(&rules[i]);
    return s;
}

const Schema *schema_new(Checker *c, const FieldList *fields, Str record_name, bool members_only)
{
    FieldRule *rules = NEW_ARRAY(c->arena, FieldRule, fields->count);
    Member *members = NEW_ARRAY(c->arena, Member, fields->count);
    RecordType *record = NEW(c->arena, RecordType);
    *record = (RecordType){.name = record_name, .members = members};
    for (const Field *field = fields->first; field; field = field->next) {
        int first = record_member(record, field->name.text);
        if (first >= 0) {
            if (members_only || rules[first].at.start >= c->scope.module->tree->strays_before)
                report_twice(c, field, &rules[first]);
            rules[first].type = members[first].type = type_plain(TYPE_ERROR); /* which of the two is meant? */
            continue;
        }
        FieldRule *f = &rules[record->count];
        read_field(c, field, f, members_only);
        if (!members_only && field->name.span.start < c->scope.module->tree->strays_before)
            f->type = type_plain(TYPE_ERROR);
        /* A list that nobody gives is empty, never missing. */
        bool maybe = f->optional && f->type->kind != TYPE_LIST && !f->has_default;
        record_add(c->arena, record, members, (Member){f->name, f->type, maybe});
    }
    return finish(c, record, rules, members);
}

const Schema *schema_join(Checker *c, const Schema *base, const Schema *own)
{
    FieldRule *rules = NEW_ARRAY(c->arena, FieldRule, base->count + own->count);
    Member *members = NEW_ARRAY(c->arena, Member, base->count + own->count);
    RecordType *record = NEW(c->arena, RecordType);
    *record = (RecordType){.members = members};
    for (size_t i = 0; i < base->count; i++) {
        rules[i] = base->fields[i];
        record_add(c->arena, record, members, base->record->members[i]);
    }
    for (size_t i = 0; i < own->count; i++) {
        const FieldRule *f = &own->fields[i], *first = schema_find(base, f->name);
        if (first) {
            diag_note(c->dg, diag(c->dg, E_DECLARED_TWICE, f->at, f->name), N_FIRST_HERE, first->at);
            continue;
        }
        rules[record->count] = *f;
        record_add(c->arena, record, members, own->record->members[i]);
    }
    return finish(c, record, rules, members);
}

void check_computed_defaults(Checker *c, const Schema *s, size_t first)
{
    for (size_t i = first; i < s->count; i++) {
        const FieldRule *f = &s->fields[i];
        if (!f->computed)
            continue;
        Expr *e = f->computed;
        check_expr(c, e);
        if (!fits_default(f->type, e->type))
            report_default_type(c, f, e);
    }
}
