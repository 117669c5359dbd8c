/* Types of expressions except operators (check_operator.c). */
#include "check/check_expr.h"

#include "check/blocks/check_collect.h"
#include "check/chain.h"
#include "check/check_call.h"
#include "check/check_let.h"
#include "check/check_schema.h"
#include "check/scope.h"
#include "check/unknown_names.h"
#include "template/signatures.h"

void set_type(Expr *e, const Type *t, bool optional)
{
    e->type = t;
    e->optional = optional;
}

static bool is_error(const Expr *e)
{
    return e->type->kind == TYPE_ERROR;
}

/* ---- values in text ---- */

/* The formats that a type allows; false if it has none. */
static bool format_subject(const Type *t, FormatSubject *out)
{
    switch (t->kind) {
    case TYPE_INTEGER:
    case TYPE_NUMBER: *out = FORMAT_NUMBER; return true;
    case TYPE_MONEY: *out = FORMAT_MONEY; return true;
    case TYPE_DATE: *out = FORMAT_DATE; return true;
    case TYPE_TIME: *out = FORMAT_TIME; return true;
    case TYPE_BOOLEAN: *out = FORMAT_BOOLEAN; return true;
    case TYPE_ERROR:
    case TYPE_ANY:
    case TYPE_TEXT:
    case TYPE_IMAGE:
    case TYPE_RECORD:
    case TYPE_LIST: return false;
    }
    return false;
}

static const Str format_examples[] = {
    [FORMAT_NUMBER] = STR_INIT("0.00"), [FORMAT_MONEY] = STR_INIT("#,##0.00"),
    [FORMAT_DATE] = STR_INIT("yyyy年M月d日"), [FORMAT_TIME] = STR_INIT("HH:mm"),
    [FORMAT_BOOLEAN] = STR_INIT("是/否"),
};

/* Reports an invalid or doubtful part of a format. */
static void report_format(Checker *c, const Expr *e, FormatSubject subject, const FormatFault *fault, Span span)
{
    Str type = type_text(c->arena, e->type);
    switch (fault->trouble) {
    case FORMAT_NOT_KNOWN: {
        Diag *d = diag(c->dg, E_FORMAT, span, fault->what, type);
        if (fault->instead)
            diag_hint(c->dg, d, H_WRITE, str_of(fault->instead));
        else
            diag_hint(c->dg, d, H_PROPERTY_FORM, format_examples[subject]);
        return;
    }
    case FORMAT_COMMA: diag_hint(c->dg, diag(c->dg, E_FORMAT_COMMA, span, fault->what), H_FORMAT_COMMA); return;
    case FORMAT_LITERAL:
        diag_hint(c->dg, diag(c->dg, W_FORMAT_LITERAL, span, fault->what), H_FORMAT_MEANT, str_of(fault->instead));
        return;
    case FORMAT_HALF_DAY: diag_hint(c->dg, diag(c->dg, W_FORMAT_HALF_DAY, span, fault->what), H_FORMAT_HALF_DAY); return;
    }
}

static void check_format(Checker *c, const Expr *e, Str format, Span span, const Format **parsed)
{
    FormatSubject subject;
    if (!format_subject(e->type, &subject)) {
        diag(c->dg, E_FORMAT_UNWANTED, span, type_text(c->arena, e->type));
        return;
    }
    FormatFault fault = {0};
    *parsed = format_parse(c->arena, subject, format, &fault);
    if (*parsed && !format_is_doubtful(*parsed, format, &fault))
        return;
    if (!fault.what.n)
        fault.what = format;
    span.start += (uint32_t)fault.offset;
    span.end = span.start + (uint32_t)fault.what.n;
    report_format(c, e, subject, &fault, span);
}

/* The hint for writing a value that has no plain form. */
static Code plain_form_hint(const Type *t)
{
    if (t->kind == TYPE_RECORD)
        return H_NAME_MEMBER;
    return t->item->kind == TYPE_RECORD ? H_JOIN_MEMBERS : H_JOIN_LIST;
}

void check_shown(Checker *c, const Expr *e, Str format, Span format_span, const Format **parsed)
{
    if (e->type->kind <= TYPE_ANY)
        return;
    if (e->type->kind == TYPE_IMAGE) {
        diag(c->dg, E_IMAGE_IN_TEXT, e->span);
        return;
    }
    if (e->type->kind == TYPE_LIST || e->type->kind == TYPE_RECORD) {
        Diag *d = diag(c->dg, E_NO_PLAIN_FORM, e->span, type_text(c->arena, e->type));
        diag_hint(c->dg, d, plain_form_hint(e->type));
        return;
    }
    if (format.n)
        check_format(c, e, format, format_span, parsed);
}

void check_string(Checker *c, Expr *e)
{
    for (StringPart *p = e->as.string.first; p; p = p->next)
        if (p->value) {
            check_expr(c, p->value);
            check_shown(c, p->value, p->format, p->format_span, &p->parsed);
        }
    set_type(e, type_plain(TYPE_TEXT), false);
}

/* ---- members ---- */

static bool bind_loop_member(Checker *c, Expr *e)
{
    static const Str names[] = {[LOOP_INDEX] = STR_INIT("index"), [LOOP_FIRST] = STR_INIT("first"),
                                [LOOP_LAST] = STR_INIT("last"), [LOOP_COUNT] = STR_INIT("count")};
    const Expr *object = e->as.member.object;
    if (object->kind != EXPR_NAME || !str_is(object->as.name.text, "loop") || name_is_backquoted(c, object))
        return false;
    if (!c->scope.loops) {
        if (!values_are_lost(c))
            diag(c->dg, E_LOOP_OUTSIDE, e->span);
        set_type(e, type_plain(TYPE_ERROR), false);
        return true;
    }
    for (LoopMember m = LOOP_INDEX; m <= LOOP_COUNT; m++)
        if (str_eq(e->as.member.name.text, names[m])) {
            e->as.member.binding = (Binding){.kind = BIND_LOOP, .slot = c->scope.loops - 1, .member = m};
            bool truth = m == LOOP_FIRST || m == LOOP_LAST;
            set_type(e, type_plain(truth ? TYPE_BOOLEAN : TYPE_INTEGER), false);
            return true;
        }
    diag_hint(c->dg, diag(c->dg, E_NO_MEMBER, e->as.member.name.span, STR("loop"), e->as.member.name.text),
              H_LOOP_MEMBERS);
    set_type(e, type_plain(TYPE_ERROR), false);
    return true;
}

/* record.name, or list.name: all values of that member. */
static void check_member(Checker *c, Expr *e)
{
    if (bind_loop_member(c, e))
        return;
    Expr *object = e->as.member.object;
    check_expr(c, object);
    const Type *t = object->type, *record = t->kind == TYPE_LIST ? t->item : t;
    set_type(e, type_plain(TYPE_ERROR), false);
    if (record->kind <= TYPE_ANY)
        return;
    if (record->kind != TYPE_RECORD) {
        diag(c->dg, E_NOT_A_RECORD, e->as.member.name.span, e->as.member.name.text,
             type_text(c->arena, t));
        return;
    }
    e->as.member.slot = record_member(record->record, e->as.member.name.text);
    if (e->as.member.slot < 0) {
        report_no_member(c, e, record->record);
        return;
    }
    const Member *m = &record->record->members[e->as.member.slot];
    if (t->kind == TYPE_LIST)
        set_type(e, type_list_maybe(c->arena, m->type, m->optional || t->gaps), object->optional);
    else
        set_type(e, m->type, object->optional || m->optional);
}

/* A number made of literals only, such as 0, -1 or 2 - 2. */
static bool constant_number(const Expr *e, Decimal *out)
{
    Decimal x, y;
    if (e->kind == EXPR_NUMBER) {
        *out = e->as.number;
        return true;
    }
    if (e->kind == EXPR_UNARY && e->as.unary.op == OP_NEGATE && constant_number(e->as.unary.operand, &x)) {
        *out = decimal_negate(x);
        return true;
    }
    bool sum = e->kind == EXPR_BINARY && (e->as.binary.op == OP_ADD || e->as.binary.op == OP_SUBTRACT);
    return sum && constant_number(e->as.binary.left, &x) && constant_number(e->as.binary.right, &y) &&
           (e->as.binary.op == OP_ADD ? decimal_add : decimal_subtract)(x, y, out) == DECIMAL_OK;
}

/* Reports a constant index below 1, also one that a @let names. */
static void check_least_index(const Checker *c, const Expr *index)
{
    const Expr *e = index;
    if (e->kind == EXPR_NAME && e->as.name.binding.kind == BIND_LET)
        e = c->template->lets[e->as.name.binding.slot]->value;
    Decimal n;
    if (constant_number(e, &n) && decimal_compare(n, decimal_of(1)) < 0)
        diag_hint(c->dg, diag(c->dg, E_INDEX_BELOW, index->span, decimal_text(c->arena, n)), H_INDEX_FROM_END);
}

static void check_index(Checker *c, Expr *e)
{
    Expr *object = e->as.index.object, *index = e->as.index.index;
    check_expr(c, object);
    check_expr(c, index);
    bool listed = object->type->kind == TYPE_LIST;
    set_type(e, listed ? object->type->item : type_plain(TYPE_ERROR), true);
    if (!listed && !is_error(object))
        diag(c->dg, E_NOT_A_LIST, object->span, type_text(c->arena, object->type));
    if (type_accepts(c->arena, type_plain(TYPE_INTEGER), index->type)) {
        check_least_index(c, index);
        return;
    }
    Decimal n;
    bool constant = constant_number(index, &n);
    Diag *d = diag(c->dg, E_INDEX_TYPE, index->span,
                   constant ? decimal_text(c->arena, n) : type_text(c->arena, index->type));
    if (!constant && type_is_numeric(index->type))
        diag_hint(c->dg, d, H_INDEX_WHOLE);
}

/* ---- calls ---- */

static void check_let_call(Checker *c, Expr *e, LetEntry *let)
{
    e->as.call.let = &let->definition;
    check_let(c, let);
    chain_use(c, &let->chain, e->span);
    check_arguments(c, &e->as.call.args, e->span, let->definition.params, let->definition.name);
    bool optional = let->definition.optional;
    for (const Argument *a = e->as.call.args.first; a; a = a->next)
        optional |= a->value->optional;
    set_type(e, let->definition.type, optional);
}

/* Is it a field whose declaration is faulty, such as one with brackets in its name, or a faulty @let? */
static bool is_faulty_value(const Symbol *s)
{
    return s && ((s->kind == SYMBOL_FIELD && s->field.rule->type->kind == TYPE_ERROR) ||
                 (s->kind == SYMBOL_LET && s->let->block->faulty));
}

/* A function that the template defines, in a block around or at the top of a file; NULL: none. */
static LetEntry *defined_function(const Checker *c, Str name, const Symbol *s)
{
    LetEntry *local = scope_function(c, name);
    if (local)
        return local;
    return s && s->kind == SYMBOL_LET && s->let->definition.params ? s->let : NULL;
}

static void check_call(Checker *c, Expr *e)
{
    Symbol *s = module_find(c->scope.module, WORLD_VALUES, e->as.call.name.text, e->as.call.name.span, c->dg);
    set_type(e, type_plain(TYPE_ERROR), false);
    if (is_faulty_value(s) || scope_is_faulty(c, e->as.call.name.text))
        return;
    for (Argument *a = e->as.call.args.first; a; a = a->next)
        check_expr(c, a->value);
    LetEntry *defined = defined_function(c, e->as.call.name.text, s);
    if (defined) {
        check_let_call(c, e, defined);
        return;
    }
    e->as.call.function = function_find(e->as.call.name.text, c->scope.module->tree->version);
    if (!e->as.call.function) {
        report_no_function(c, e->as.call.name);
        return;
    }
    function_check(c->arena, e, c->dg);
    if (e->as.call.function->id == FUNCTION_collection && e->type->kind != TYPE_ERROR)
        check_collection(c, e);
}

/* ---- records, lists ---- */

static void check_record(Checker *c, Expr *e)
{
    const ArgumentList *list = &e->as.record.members;
    Member *members = NEW_ARRAY(c->arena, Member, list->count);
    RecordType *r = NEW_WITH(c->arena, RecordType, .members = members);
    for (const Argument *a = list->first; a; a = a->next) {
        check_expr(c, a->value);
        if (record_member(r, a->name.text) >= 0)
            diag(c->dg, E_DECLARED_TWICE, a->name.span, a->name.text);
        else
            record_add(c->arena, r, members, (Member){a->name.text, a->value->type, a->value->optional});
    }
    set_type(e, record_is_too_large(c, r, e->span) ? type_plain(TYPE_ERROR) : type_record_new(c->arena, r), false);
}

/* A member that only one of two records has; empty: none. */
static Str lone_member(const Type *x, const Type *y)
{
    if (x->kind != TYPE_RECORD || y->kind != TYPE_RECORD)
        return STR("");
    for (int turn = 0; turn < 2; turn++) {
        const RecordType *of = turn ? y->record : x->record, *other = turn ? x->record : y->record;
        for (size_t i = 0; i < of->count; i++)
            if (record_member(other, of->members[i].name) < 0)
                return of->members[i].name;
    }
    return STR("");
}

static void report_item(Checker *c, const Expr *item, const Type *before)
{
    Str lone = lone_member(item->type, before);
    if (lone.n)
        diag(c->dg, E_ITEM_MEMBERS, item->span, lone);
    else
        diag(c->dg, E_ITEM_TYPES, item->span, type_text(c->arena, item->type), type_text(c->arena, before));
}

static void check_list_literal(Checker *c, Expr *e)
{
    const Type *item = type_plain(TYPE_ANY);
    bool gaps = false;
    for (Expr *i = e->as.list.items.first; i; i = i->next) {
        check_expr(c, i);
        gaps |= i->optional && i->type->kind != TYPE_LIST;
        const Type *both = type_common(c->arena, item, i->type);
        if (both)
            item = both;
        else
            report_item(c, i, item);
    }
    set_type(e, type_list_maybe(c->arena, item, gaps), false);
}

static void check_conditional(Checker *c, Expr *e)
{
    Expr *condition = e->as.condition.condition, *then = e->as.condition.then,
         *otherwise = e->as.condition.otherwise;
    check_condition(c, condition);
    check_expr(c, then);
    check_expr(c, otherwise);
    const Type *both = type_common(c->arena, then->type, otherwise->type);
    if (!both)
        diag(c->dg, E_BRANCH_TYPES, otherwise->span, type_text(c->arena, then->type),
             type_text(c->arena, otherwise->type));
    bool maybe = condition->type->kind == TYPE_BOOLEAN && condition->optional;
    set_type(e, both ? both : type_plain(TYPE_ERROR), maybe || then->optional || otherwise->optional);
}

/* ---- queries ---- */

/* The record { key, items } of a group. */
static const Type *group_type(Checker *c, const Expr *key, const Type *list)
{
    Member *m = NEW_ARRAY(c->arena, Member, 2);
    m[0] = (Member){STR("key"), key->type, key->optional};
    m[1] = (Member){STR("items"), list, false};
    return type_record_new(c->arena, record_new(c->arena, STR("group"), m, 2));
}

static bool is_key(const Type *t)
{
    return t->kind != TYPE_LIST && t->kind != TYPE_RECORD && t->kind != TYPE_IMAGE;
}

static void check_query(Checker *c, Expr *e)
{
    Expr *list = e->as.query.list, *by = e->as.query.by;
    check_expr(c, list);
    bool listed = list->type->kind == TYPE_LIST;
    if (!listed && !is_error(list))
        diag(c->dg, E_NOT_A_LIST, list->span, type_text(c->arena, list->type));
    Query q = {listed ? list->type->item : type_plain(TYPE_ERROR), c->scope.query, listed && list->type->gaps};
    c->scope.query = &q;
    if (e->kind == EXPR_WHERE)
        check_condition(c, by);
    else
        check_expr(c, by);
    c->scope.query = q.outer;
    if (e->kind != EXPR_WHERE && !is_key(by->type))
        diag(c->dg, E_KEY_TYPE, by->span, type_text(c->arena, by->type));
    const Type *t = listed ? list->type : type_plain(TYPE_ERROR);
    if (listed && e->kind == EXPR_GROUP)
        t = type_list_new(c->arena, group_type(c, by, list->type));
    set_type(e, t, list->optional);
}

bool check_list(Checker *c, Expr *e)
{
    check_expr(c, e);
    if (e->type->kind == TYPE_LIST)
        return true;
    if (!is_error(e))
        diag(c->dg, E_NOT_A_LIST, e->span, type_text(c->arena, e->type));
    return false;
}

void check_condition(Checker *c, Expr *e)
{
    check_expr(c, e);
    TypeKind k = e->type->kind;
    if (k <= TYPE_ANY || k == TYPE_BOOLEAN || k == TYPE_LIST || e->optional)
        return;
    Diag *d = diag(c->dg, E_CONDITION_TYPE, e->span, type_text(c->arena, e->type));
    diag_hint(c->dg, d, H_CONDITION_COMPARE);
}

void check_expr(Checker *c, Expr *e)
{
    switch (e->kind) {
    case EXPR_ERROR: set_type(e, type_plain(TYPE_ERROR), false); return;
    case EXPR_NAME: scope_bind(c, e); return;
    case EXPR_NUMBER:
        set_type(e, type_plain(e->as.number.scale ? TYPE_NUMBER : TYPE_INTEGER), false);
        return;
    case EXPR_STRING: check_string(c, e); return;
    case EXPR_BOOLEAN: set_type(e, type_plain(TYPE_BOOLEAN), false); return;
    case EXPR_UNARY:
    case EXPR_BINARY: check_operator(c, e); return;
    case EXPR_CONDITION: check_conditional(c, e); return;
    case EXPR_MEMBER: check_member(c, e); return;
    case EXPR_INDEX: check_index(c, e); return;
    case EXPR_CALL: check_call(c, e); return;
    case EXPR_RECORD: check_record(c, e); return;
    case EXPR_LIST: check_list_literal(c, e); return;
    case EXPR_WHERE:
    case EXPR_SORT:
    case EXPR_GROUP: check_query(c, e); return;
    }
}
