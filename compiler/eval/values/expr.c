/* Values of expressions, except operators (operator.c) and functions (builtins.c). */
#include "eval/values/expr.h"

#include "ast/walk.h"
#include "base/utf8.h"
#include "eval/fault.h"
#include "eval/values/as_type.h"
#include "eval/values/builtins.h"
#include "eval/values/field_rule.h"
#include "eval/values/group.h"
#include "eval/values/list_index.h"
#include "eval/values/show.h"

/* ---- names ---- */

/* The value of a field with a computed default, which is computed when it is first read. */
static Value computed_field(Evaluation *ev, uint32_t slot, const FieldRule *rule, const Expr *e)
{
    UnitState *u = &ev->unit;
    if (u->field_progress[slot] == PROGRESS_BUSY) {
        diag(ev->dg, E_CYCLE, e->span, rule->name);
        return value_missing();
    }
    ev->computing++;
    if (!eval_enter(ev, rule->computed->depth, e->span)) {
        ev->computing--;
        return value_missing();
    }
    u->field_progress[slot] = PROGRESS_BUSY;
    Arena *scope = ev->scope;
    Frame frame = ev->frame;
    ev->scope = u->lasting;
    ev->frame = (Frame){0};
    Value v = value_as(ev, rule->type, rule->computed->type, eval_expr(ev, rule->computed), e->span);
    u->fields[slot] = meets_field_rule(ev, rule, v, rule->computed) ? v : value_missing();
    ev->scope = scope;
    ev->frame = frame;
    u->field_progress[slot] = PROGRESS_DONE;
    eval_leave(ev, rule->computed->depth);
    ev->computing--;
    ev->lasting++;
    return u->fields[slot];
}

static Value field_value(Evaluation *ev, const Expr *e)
{
    uint32_t slot = e->as.name.binding.slot;
    const FieldRule *rule = &ev->unit.schema->fields[slot];
    Value v = ev->unit.fields[slot];
    if (v.kind == VALUE_MISSING && rule->computed && ev->unit.field_progress[slot] != PROGRESS_DONE)
        return computed_field(ev, slot, rule, e);
    return v;
}

/* The value of a top-level @let, computed when it is first read. Cycles were rejected when the template was checked. */
static Value let_value(Evaluation *ev, uint32_t slot, Span at)
{
    if (ev->let_progress[slot] == PROGRESS_DONE)
        return ev->lets[slot];
    const LetDefinition *let = ev->template->lets[slot];
    if (!eval_enter(ev, let->depth, at))
        return value_missing();
    Arena *scope = ev->scope;
    Frame frame = ev->frame;
    ev->scope = let->shared ? ev->run : ev->unit.lasting;
    ev->frame = (Frame){.slots = NEW_ARRAY(ev->scope, Value, let->frame_size)};
    ev->lets[slot] = eval_expr(ev, let->value);
    ev->scope = scope;
    ev->frame = frame;
    ev->let_progress[slot] = PROGRESS_DONE;
    eval_leave(ev, let->depth);
    ev->lasting++;
    return ev->lets[slot];
}

static const QueryItem *query_item(const Evaluation *ev, unsigned depth)
{
    const QueryItem *q = ev->frame.query;
    while (depth-- > 0)
        q = q->outer;
    return q;
}

static Value member_of(Value record, int slot)
{
    return record.kind == VALUE_RECORD ? record.record->members[slot] : record;
}

static Value loop_value(Evaluation *ev, LoopMember member)
{
    const LoopState *l = ev->frame.loop;
    switch (member) {
    case LOOP_INDEX: return value_integer(ev->scope, (int64_t)l->index + 1);
    case LOOP_COUNT: return value_integer(ev->scope, (int64_t)l->count);
    case LOOP_FIRST: return value_boolean(l->index == 0);
    case LOOP_LAST: return value_boolean(l->index + 1 == l->count);
    }
    return value_missing();
}

static Value name_value(Evaluation *ev, const Expr *e)
{
    const Binding *b = &e->as.name.binding;
    switch (b->kind) {
    case BIND_NONE: return value_missing();
    case BIND_FIELD: return field_value(ev, e);
    case BIND_LET: return let_value(ev, b->slot, e->span);
    case BIND_LOCAL: return ev->frame.slots[b->slot];
    case BIND_MEMBER: return member_of(query_item(ev, b->depth)->item, (int)b->slot);
    case BIND_IT: return query_item(ev, b->depth)->item;
    case BIND_LOOP: return loop_value(ev, b->member);
    case BIND_TODAY: return value_date(ev->options->today);
    }
    return value_missing();
}

/* ---- strings ---- */

/* *masked is set if the text contains a mask. */
static Str read_string(Evaluation *ev, const Expr *e, bool *masked)
{
    const StringPart *only = e->as.string.first;
    *masked = false;
    if (!only)
        return STR("");
    if (!only->value && !only->next)
        return only->text;
    Buf b = buf_open(arena_memory(ev->scope));
    for (const StringPart *p = only; p && eval_spend(ev, p->text.n, e->span); p = p->next) {
        if (!p->value) {
            buf_put(&b, p->text);
            continue;
        }
        size_t before = b.n;
        Value v = eval_expr(ev, p->value);
        *masked |= value_shows_mask(v);
        show_value(ev, &b, v, (ValueForm){p->value->type, p->parsed, p->value});
        eval_spend(ev, b.n - before, e->span);
    }
    Str text = ev->stopped ? STR("") : buf_copy(&b, ev->scope);
    buf_close(&b);
    return text;
}

Str eval_string(Evaluation *ev, const Expr *e)
{
    bool masked;
    return read_string(ev, e, &masked);
}

static Value string_value(Evaluation *ev, const Expr *e)
{
    bool masked;
    Value v = value_text(ev->scope, utf8_nfc(ev->scope, read_string(ev, e, &masked)));
    v.marks = masked ? VALUE_HOLDS_MASK : 0;
    return v;
}

/* ---- members, items ---- */

static Value member_value(Evaluation *ev, const Expr *e)
{
    if (e->as.member.binding.kind == BIND_LOOP)
        return loop_value(ev, e->as.member.binding.member);
    Value object = eval_expr(ev, e->as.member.object);
    if (object.kind == VALUE_LIST)
        return (Value){.kind = VALUE_LIST, .list = list_members(ev, object.list, e->as.member.slot, e->span)};
    return member_of(object, e->as.member.slot);
}

static Value index_value(Evaluation *ev, const Expr *e)
{
    const List *list = eval_list(ev, e->as.index.object);
    Value index = eval_expr(ev, e->as.index.index);
    int64_t i;
    if (!list)
        return value_missing();
    if (list->mask)
        return list->items[0];
    if (index.kind != VALUE_NUMBER)
        return index;
    if (decimal_compare(*index.number, decimal_of(1)) < 0) {
        Diag *d = eval_fault(ev, E_INDEX_OUTSIDE, e->as.index.index, decimal_text(ev->scope, *index.number));
        diag_hint(ev->dg, d, H_INDEX_FROM_END);
        return value_missing();
    }
    if (!decimal_to_int(*index.number, &i) || (uint64_t)i > list->count)
        return value_missing();
    return list->items[i - 1];
}

const List *eval_list(Evaluation *ev, const Expr *e)
{
    Value v = eval_expr(ev, e);
    return v.kind == VALUE_LIST ? v.list : NULL;
}

/* ---- records, lists, choice ---- */

static Value record_value(Evaluation *ev, const Expr *e)
{
    const RecordType *r = e->type->record;
    Value *members = NEW_ARRAY(ev->scope, Value, r->count);
    size_t n = 0;
    for (const Argument *a = e->as.record.members.first; a && n < r->count; a = a->next)
        members[n++] = eval_expr(ev, a->value);
    return value_record(ev->scope, n, members);
}

static Value list_value(Evaluation *ev, const Expr *e)
{
    Value *items = NEW_ARRAY(ev->scope, Value, e->as.list.items.count);
    size_t n = 0;
    for (const Expr *i = e->as.list.items.first; i; i = i->next)
        items[n++] = value_as(ev, e->type->item, i->type, eval_expr(ev, i), i->span);
    return value_list(ev->scope, n, items);
}

static Value choice_value(Evaluation *ev, const Expr *e)
{
    Value condition = eval_expr(ev, e->as.condition.condition);
    Truth truth = eval_truth_of(condition, e->as.condition.condition);
    if (truth == TRUTH_MISSING)
        return eval_missing_of(condition, condition);
    const Expr *taken = truth == TRUTH_TRUE ? e->as.condition.then : e->as.condition.otherwise;
    return value_as(ev, e->type, taken->type, eval_expr(ev, taken), e->span);
}

/* ---- queries ---- */

Round round_begin(const Evaluation *ev)
{
    return (Round){arena_mark(ev->scope), ev->lasting};
}

bool round_end(Evaluation *ev, Round r)
{
    bool alone = r.lasting == ev->lasting;
    if (alone)
        arena_release(ev->scope, r.mark);
    return alone;
}

Value eval_for_item(Evaluation *ev, const Expr *by, Value item)
{
    QueryItem q = {item, ev->frame.query};
    ev->frame.query = &q;
    Value key = eval_expr(ev, by);
    ev->frame.query = q.outer;
    return key;
}

/* `key = value` as the whole condition, or before its first `and`, where the key is a member of the item, or the item,
 * and the value does not depend on the item. */
typedef struct Equation {
    const Expr *key, *value;
    bool alone;
} Equation;

static bool is_of_item(const Expr *e)
{
    while (e->kind == EXPR_MEMBER && e->as.member.binding.kind != BIND_LOOP)
        e = e->as.member.object;
    if (e->kind != EXPR_NAME || e->as.name.binding.depth)
        return false;
    return e->as.name.binding.kind == BIND_MEMBER || e->as.name.binding.kind == BIND_IT;
}

/* Notes whether the expression reads the item of the enclosing query. Inner queries are not visited. */
static void note_item(void *context, const Expr *e)
{
    bool *reads = context;
    bool query = e->kind == EXPR_WHERE || e->kind == EXPR_SORT || e->kind == EXPR_GROUP;
    *reads = *reads || query || (e->kind == EXPR_NAME && is_of_item(e));
}

static bool reads_item(const Expr *e)
{
    bool reads = false;
    const Visitor v = {.context = &reads, .expr = note_item};
    walk_expr(&v, e);
    return reads;
}

static bool find_equation(const Expr *condition, Equation *out)
{
    const Expr *e = condition;
    while (e->kind == EXPR_BINARY && e->as.binary.op == OP_AND)
        e = e->as.binary.left;
    if (e->kind != EXPR_BINARY || e->as.binary.op != OP_EQUAL)
        return false;
    const Expr *left = e->as.binary.left, *right = e->as.binary.right;
    bool key_left = is_of_item(left);
    *out = (Equation){key_left ? left : right, key_left ? right : left, e == condition};
    return is_of_item(out->key) && !reads_item(out->value);
}

/* Finds the items for which the condition has to be evaluated. Not known: all of them. */
static Matches find_matches(Evaluation *ev, const List *list, const Expr *condition)
{
    Equation equation;
    Matches found = {.known = false};
    if (!find_equation(condition, &equation))
        return found;
    Value value = eval_expr(ev, equation.value);
    if (!value_is_missing(value))
        found = list_find(ev, list, equation.key, value, condition->span);
    if (equation.alone)
        found.missing.at = NO_PLACE;
    return found;
}

/* Evaluates the condition for one item, and releases the memory used. */
static bool keeps(Evaluation *ev, const Expr *condition, Value item)
{
    Round round = round_begin(ev);
    bool kept = eval_truth_of(eval_for_item(ev, condition, item), condition) == TRUTH_TRUE;
    round_end(ev, round);
    return kept;
}

/* Evaluates the condition for the items at these places; returns how many are kept. */
static size_t keep_matches(Evaluation *ev, const Expr *e, const List *list, Matches matches, Value *kept)
{
    size_t n = 0;
    for (uint32_t i; (i = matches_next(&matches)) != NO_PLACE && eval_spend(ev, STEPS_ITEM, e->span);)
        if (keeps(ev, e->as.query.by, list->items[i]))
            kept[n++] = list->items[i];
    return n;
}

static size_t keep_items(Evaluation *ev, const Expr *e, const List *list, Value *kept)
{
    size_t n = 0;
    for (size_t i = 0; i < list->count && eval_spend(ev, STEPS_ITEM, e->span); i++)
        if (keeps(ev, e->as.query.by, list->items[i]))
            kept[n++] = list->items[i];
    return n;
}

static Value where_value(Evaluation *ev, const Expr *e, const List *list)
{
    Matches found = {.known = false};
    if (list->count > 1)
        found = find_matches(ev, list, e->as.query.by);
    List *l = NEW(ev->scope, List);
    Value *kept = NEW_ARRAY(ev->scope, Value, found.known ? matches_count(found) : list->count);
    Round round = round_begin(ev);
    size_t n = found.known ? keep_matches(ev, e, list, found, kept) : keep_items(ev, e, list, kept);
    if (round_end(ev, round))
        arena_shrink(ev->scope, kept, n * sizeof *kept);
    *l = (List){.count = n, .items = kept};
    return (Value){.kind = VALUE_LIST, .list = l};
}

typedef struct Keyed {
    Value key, item;
} Keyed;

/* Missing keys come last, even with `desc`. */
static bool belongs_before(const Keyed *a, const Keyed *b, bool descending)
{
    bool a_missing = value_is_missing(a->key), b_missing = value_is_missing(b->key);
    if (a_missing || b_missing)
        return b_missing && !a_missing;
    int order = value_compare(a->key, b->key);
    return descending ? order > 0 : order < 0;
}

/* A stable merge sort of n items, with room for as many in `spare`. */
static void sort_keyed(Keyed *items, Keyed *spare, size_t n, bool descending)
{
    if (n < 2)
        return;
    size_t half = n / 2, i = 0, k = half, to = 0;
    sort_keyed(items, spare, half, descending);
    sort_keyed(items + half, spare, n - half, descending);
    while (i < half && k < n)
        spare[to++] = belongs_before(&items[k], &items[i], descending) ? items[k++] : items[i++];
    while (i < half)
        spare[to++] = items[i++];
    memcpy(items, spare, to * sizeof *items);
}

static Value sort_value(Evaluation *ev, const Expr *e, const List *list)
{
    Arena *scratch = arena_open(arena_memory(ev->scope));
    Keyed *keyed = NEW_ARRAY(scratch, Keyed, list->count), *spare = NEW_ARRAY(scratch, Keyed, list->count);
    Value *items = NEW_ARRAY(ev->scope, Value, list->count);
    Round round = round_begin(ev); /* the keys are released once the items are sorted */
    size_t n = 0;
    for (; n < list->count && eval_spend(ev, 2 * STEPS_ITEM, e->span); n++) {
        keyed[n] = (Keyed){eval_for_item(ev, e->as.query.by, list->items[n]), list->items[n]};
        if (!eval_spend_key(ev, keyed[n].key, e->span)) /* it is compared some twenty times */
            break;
    }
    sort_keyed(keyed, spare, n, e->as.query.descending);
    for (size_t i = 0; i < n; i++)
        items[i] = keyed[i].item;
    round_end(ev, round);
    arena_close(scratch);
    List *l = NEW_WITH(ev->scope, List, .count = n, .items = items);
    return (Value){.kind = VALUE_LIST, .list = l};
}

/* A list that was not given stays one masked item; grouping it gives one group with that item. */
static Value masked_query(Evaluation *ev, const Expr *e, Value list)
{
    if (e->kind != EXPR_GROUP)
        return list;
    Value key = eval_for_item(ev, e->as.query.by, list.list->items[0]);
    Value *group = NEW(ev->scope, Value);
    *group = value_record(ev->scope, 2, (const Value[]){key, list});
    List *l = NEW_WITH(ev->scope, List, .count = 1, .items = group, .mask = list.list->mask);
    return (Value){.kind = VALUE_LIST, .list = l};
}

static Value query_value(Evaluation *ev, const Expr *e)
{
    Value v = eval_expr(ev, e->as.query.list);
    if (v.kind != VALUE_LIST)
        return v;
    if (v.list->mask)
        return masked_query(ev, e, v);
    if (e->kind == EXPR_WHERE)
        return where_value(ev, e, v.list);
    return e->kind == EXPR_SORT ? sort_value(ev, e, v.list) : eval_groups(ev, e, v.list);
}

Value eval_expr(Evaluation *ev, const Expr *e)
{
    if (!eval_step(ev, e->span))
        return value_missing();
    switch (e->kind) {
    case EXPR_ERROR: return value_missing();
    case EXPR_NAME: return name_value(ev, e);
    case EXPR_NUMBER: return (Value){.kind = VALUE_NUMBER, .number = &e->as.number};
    case EXPR_STRING: return string_value(ev, e);
    case EXPR_BOOLEAN: return value_boolean(e->as.boolean);
    case EXPR_UNARY:
    case EXPR_BINARY: return eval_operator(ev, e);
    case EXPR_CONDITION: return choice_value(ev, e);
    case EXPR_MEMBER: return member_value(ev, e);
    case EXPR_INDEX: return index_value(ev, e);
    case EXPR_CALL: return eval_call(ev, e);
    case EXPR_RECORD: return record_value(ev, e);
    case EXPR_LIST: return list_value(ev, e);
    case EXPR_WHERE:
    case EXPR_SORT:
    case EXPR_GROUP: return query_value(ev, e);
    }
    return value_missing();
}

bool eval_condition(Evaluation *ev, const Expr *e)
{
    return eval_truth(ev, e) == TRUTH_TRUE;
}

Truth eval_truth(Evaluation *ev, const Expr *e)
{
    return eval_truth_of(eval_expr(ev, e), e);
}

Truth eval_truth_of(Value v, const Expr *e)
{
    switch ((ValueKind)v.kind) {
    case VALUE_MISSING: return e->type->kind == TYPE_BOOLEAN ? TRUTH_MISSING : TRUTH_FALSE;
    case VALUE_BOOLEAN: return v.boolean ? TRUTH_TRUE : TRUTH_FALSE;
    case VALUE_LIST: return v.list->count ? TRUTH_TRUE : TRUTH_FALSE;
    case VALUE_TEXT:
    case VALUE_NUMBER:
    case VALUE_DATE:
    case VALUE_TIME:
    case VALUE_IMAGE:
    case VALUE_RECORD: return TRUTH_TRUE;
    }
    return TRUTH_FALSE;
}
