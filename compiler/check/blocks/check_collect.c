/* @collect, and the collections that it makes. */
#include "check/blocks/check_collect.h"

#include "ast/fixed_text.h"
#include "check/blocks/check_block.h"
#include "check/chain.h"
#include "check/check_call.h"
#include "check/check_expr.h"
#include "check/collections.h"
#include "diag/suggest.h"

/* ---- the type of the records ---- */

/* Adds the names defined before a block, in its list and around it, exactly as the check of blocks does, as the
 * slots must be the same. */
static void descend(Checker *c, const Standing *p)
{
    if (p->outer) {
        Block *around = p->outer->block;
        descend(c, p->outer);
        if (around->kind == BLOCK_FOR && p->list == &around->as.loop.body)
            check_loop_head(c, around);
    }
    for (Block *b = p->list->first; b != p->block; b = b->next)
        if (b->kind == BLOCK_LET && standing_has_locals(p))
            check_local_let(c, b);
}

/* The nesting of the nodes that this adds. */
static uint32_t depth_of(const Standing *p)
{
    if (p->root->component)
        return p->root->component->block->depth;
    while (p->outer)
        p = p->outer;
    uint32_t depth = p->block->depth;
    for (const Block *b = p->list->first; b != p->block; b = b->next)
        if (b->kind == BLOCK_LET && b->depth > depth)
            depth = b->depth;
    return depth;
}

/* The type of the record of a @collect, checked in place, in a scope of its own; NULL, and reported, if too many
 * definitions wait for it. */
static const RecordType *check_record_of(Checker *c, const Standing *p)
{
    Scope outer = c->scope;
    Chain chain = {0};
    if (c->collects->too_deep || !chain_enter(c, &chain, depth_of(p), p->block->head)) {
        c->collects->too_deep = true;
        return NULL;
    }
    c->scope.module = p->root->module;
    c->scope.component = p->root->component;
    if (p->root->component)
        check_parameters(c, &p->root->component->block->as.define.params);
    descend(c, p);
    check_expr(c, p->block->as.collect.record);
    c->scope = outer;
    return p->block->as.collect.record->type->record;
}

static Str member_names(Arena *a, const RecordType *r)
{
    Str *names = NEW_ARRAY(a, Str, r->count);
    for (size_t i = 0; i < r->count; i++)
        names[i] = r->members[i].name;
    return diag_list(a, names, r->count);
}

static bool same_members(const RecordType *x, const RecordType *y)
{
    for (size_t i = 0; i < x->count; i++)
        if (record_member(y, x->members[i].name) < 0)
            return false;
    return x->count == y->count;
}

static Span value_span(const Expr *record, Str name)
{
    for (const Argument *a = record->as.record.members.first; a; a = a->next)
        if (str_eq(a->name.text, name))
            return a->value->span;
    return record->span;
}

/* Joins the record of another @collect to those before: its types widen theirs, and a member that is optional in one
 * of them is optional. The type of a faulty member fits every other. */
static void join_record(Checker *c, const Collection *k, Member *members, size_t count, const Standing *p)
{
    const Expr *record = p->block->as.collect.record;
    const RecordType *given = record->type->record;
    for (size_t i = 0; i < count; i++) {
        Member *m = &members[i];
        const Member *other = &given->members[record_member(given, m->name)];
        m->optional |= other->optional;
        const Type *both = type_common(c->arena, m->type, other->type);
        if (!both) {
            Diag *d = diag(c->dg, E_COLLECT_TYPE, value_span(record, m->name), m->name, k->name,
                           type_text(c->arena, other->type), type_text(c->arena, m->type));
            diag_note(c->dg, d, N_FIRST_HERE, value_span(k->first->block->as.collect.record, m->name));
        }
        if (m->type->kind != TYPE_ERROR)
            m->type = both ? both : type_plain(TYPE_ERROR);
    }
}

/* The type of all records, from the first of them on. */
static const Type *records_type(Checker *c, const Collection *k)
{
    const RecordType *first = check_record_of(c, k->first);
    if (!first)
        return k->type;
    Member *members = arena_copy(c->arena, first->members, first->count * sizeof *members);
    for (const Standing *p = k->first->next; p; p = p->next) {
        const RecordType *r = check_record_of(c, p);
        if (!r)
            continue;
        if (same_members(first, r)) {
            join_record(c, k, members, first->count, p);
        } else {
            Diag *d = diag(c->dg, E_COLLECT_FIELDS, p->block->as.collect.record->span, k->name,
                           member_names(c->arena, r), member_names(c->arena, first));
            diag_note(c->dg, d, N_FIRST_HERE, k->first->block->as.collect.record->span);
        }
    }
    const RecordType *all = record_new(c->arena, STR(""), members, first->count);
    return type_list_new(c->arena, type_record_new(c->arena, all));
}

/* A list of unknown items, about which nothing is reported. */
static const Type *unknown_list(Checker *c)
{
    return type_list_new(c->arena, type_plain(TYPE_ERROR));
}

/* While its own type is being found, a collection is a list of unknown items; such a cycle is reported later
 * (compile/dependence.c). */
static const Type *collection_type(Checker *c, Collection *k)
{
    if (k->typed == CHECK_NEW) {
        k->typed = CHECK_BUSY;
        k->type = unknown_list(c);
        k->type = records_type(c, k);
        k->typed = CHECK_DONE;
    }
    return k->type;
}

/* ---- entry points ---- */

void check_collect(Checker *c, Block *b)
{
    check_expr(c, b->as.collect.record);
    Collection *k = map_get(c->collects->by_name, b->as.collect.name.text);
    if (k)
        b->as.collect.type = collection_type(c, k)->item;
}

static void report_nobody(Checker *c, Str name, Span at)
{
    size_t count = map_count(c->collects->by_name);
    Str *names = NEW_ARRAY(c->arena, Str, count);
    for (const Collection *k = c->collects->first; k; k = k->next)
        names[--count] = k->name;
    Diag *d = diag(c->dg, W_COLLECT_NOBODY, at, name);
    Str near = nearest_name(c->arena, name, names, map_count(c->collects->by_name));
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    else
        diag_hint(c->dg, d, H_COLLECT_FORM, name);
}

void check_collection(Checker *c, Expr *call)
{
    const Expr *arg = call->as.call.args.first->value;
    Str name;
    set_type(call, unknown_list(c), false);
    if (!c->collects) {
        diag(c->dg, E_COLLECTION_OUTSIDE, call->span);
        return;
    }
    if (arg->kind != EXPR_STRING || !fixed_text(c->arena, arg, &name)) {
        diag_hint(c->dg, diag(c->dg, E_COLLECTION_NAME, arg->span), H_COLLECTION_NAME);
        return;
    }
    Collection *k = map_get(c->collects->by_name, name);
    if (!k) {
        if (!c->collects->incomplete)
            report_nobody(c, name, arg->span);
        return;
    }
    k->read = true;
    set_type(call, collection_type(c, k), false);
}
