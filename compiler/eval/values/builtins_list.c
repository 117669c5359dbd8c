/* Functions of lists. Missing items are skipped by functions that compute one value from all items,
 * and by `unique`; first, last, take and reverse use the place of an item. */
#include "base/map.h"
#include "eval/survey.h"
#include "eval/values/builtins.h"
#include "eval/values/list_index.h"
#include "eval/values/show.h"

static const List *list_of(const Call *c)
{
    return c->args[0].list;
}

/* Spends the steps of making a list of so many items. */
static bool spend_items(const Call *c, size_t count)
{
    return eval_spend(c->ev, count * STEPS_ITEM, c->expr->span);
}

static bool is_left_out(Value item)
{
    return value_is_missing(item) && !value_is_masked(item);
}

/* ---- one value from all items ---- */

Value fn_count(Call *c)
{
    const List *l = list_of(c);
    if (l->mask) {
        Value masked = value_masked(l->mask);
        masked.marks = VALUE_IS_COUNT_OF_MASKED;
        return masked;
    }
    return value_integer(c->ev->scope, (int64_t)list_present(c->ev, l));
}

/* Adds up and counts all items; none is masked. */
static DecimalFault add_up(const List *l, Decimal *sum, int64_t *count)
{
    *sum = decimal_of(0);
    *count = 0;
    for (size_t i = 0; i < l->count; i++) {
        if (is_left_out(l->items[i]))
            continue;
        if (decimal_add(*sum, *l->items[i].number, sum) != DECIMAL_OK)
            return DECIMAL_OVERFLOW;
        ++*count;
    }
    return DECIMAL_OK;
}

Value fn_sum(Call *c)
{
    Value masked;
    if (list_is_masked(list_of(c), &masked))
        return masked;
    Decimal sum;
    int64_t count;
    if (add_up(list_of(c), &sum, &count) != DECIMAL_OK)
        return call_fault(c, E_OVERFLOW, -1);
    return value_number(c->ev->scope, sum);
}

Value fn_avg(Call *c)
{
    Value masked;
    if (list_is_masked(list_of(c), &masked))
        return masked;
    Decimal sum, avg;
    int64_t count;
    DecimalFault fault = add_up(list_of(c), &sum, &count);
    if (fault == DECIMAL_OK && count == 0)
        return value_missing();
    if (fault != DECIMAL_OK || decimal_divide(sum, decimal_of(count), &avg) != DECIMAL_OK)
        return call_fault(c, E_OVERFLOW, -1);
    return value_number(c->ev->scope, avg);
}

/* The first of the smallest (sign 1) or greatest (-1) items. */
static Value extreme(const Call *c, int sign)
{
    const List *l = list_of(c);
    Value best = value_missing();
    if (list_is_masked(l, &best))
        return best;
    for (size_t i = 0; i < l->count; i++) {
        Value item = l->items[i];
        if (!is_left_out(item) && (value_is_missing(best) || value_compare(item, best) * sign < 0))
            best = item;
    }
    return best;
}

Value fn_min(Call *c)
{
    return extreme(c, 1);
}

Value fn_max(Call *c)
{
    return extreme(c, -1);
}

Value fn_first(Call *c)
{
    const List *l = list_of(c);
    return l->count ? l->items[0] : value_missing();
}

Value fn_last(Call *c)
{
    const List *l = list_of(c);
    return l->count ? l->items[l->count - 1] : value_missing();
}

/* Joins the items in their plain form. A masked list gives a mask in the form of its item. */
Value fn_join(Call *c)
{
    const List *l = list_of(c);
    const Expr *list = call_argument(c, 0);
    Arena *scope = c->ev->scope;
    Str separator = c->count > 1 ? call_text(c, 1) : STR("");
    Buf b = buf_open(arena_memory(scope));
    bool first = true;
    for (size_t i = 0; i < l->count; i++) {
        if (is_left_out(l->items[i]))
            continue;
        if (!first)
            buf_put(&b, separator);
        first = false;
        size_t before = b.n;
        show_value(c->ev, &b, l->items[i], (ValueForm){list->type->item, NULL, list});
        if (!eval_spend(c->ev, b.n - before + separator.n, c->expr->span))
            break;
    }
    Str text = c->ev->stopped ? STR("") : buf_copy(&b, scope);
    buf_close(&b);
    if (l->mask)
        return value_masked(text.n ? arena_copy(scope, &text, sizeof text) : l->mask);
    return call_give_text(c, text);
}

/* ---- lists of lists ---- */

static Value list_value(Arena *a, size_t count, const Value *items)
{
    List *l = NEW_WITH(a, List, .count = count, .items = items);
    return (Value){.kind = VALUE_LIST, .list = l};
}

Value fn_take(Call *c)
{
    const List *l = list_of(c);
    int64_t n = call_integer(c, 1);
    if (n < 0)
        return call_fault(c, E_TAKE_NEGATIVE, 1);
    if (l->mask || (uint64_t)n >= l->count)
        return c->args[0];
    return list_value(c->ev->scope, (size_t)n, l->items);
}

/* The number of items of a list that was not given is unknown, so the whole result is masked. */
static bool flatten_is_masked(const Call *c, Value *masked)
{
    const List *l = list_of(c);
    if (l->mask)
        *masked = call_masked(c, l->mask);
    for (size_t i = 0; i < l->count && !l->mask; i++) {
        const Value *inner = &l->items[i];
        if (inner->kind == VALUE_LIST && inner->list->mask) {
            *masked = *inner;
            return true;
        }
    }
    return l->mask;
}

/* A missing list has no items. */
Value fn_flatten(Call *c)
{
    const List *l = list_of(c);
    Value masked;
    if (flatten_is_masked(c, &masked))
        return masked;
    size_t count = 0, n = 0;
    for (size_t i = 0; i < l->count; i++)
        count += l->items[i].kind == VALUE_LIST ? l->items[i].list->count : 0;
    if (!spend_items(c, count))
        return value_missing();
    Value *items = NEW_ARRAY(c->ev->scope, Value, count);
    for (size_t i = 0; i < l->count; i++) {
        const Value *inner = &l->items[i];
        for (size_t j = 0; inner->kind == VALUE_LIST && j < inner->list->count; j++)
            items[n++] = inner->list->items[j];
    }
    return list_value(c->ev->scope, count, items);
}

Value fn_reverse(Call *c)
{
    const List *l = list_of(c);
    if (l->mask)
        return c->args[0];
    if (!spend_items(c, l->count))
        return value_missing();
    Value *items = NEW_ARRAY(c->ev->scope, Value, l->count);
    for (size_t i = 0; i < l->count; i++)
        items[i] = l->items[l->count - 1 - i];
    return list_value(c->ev->scope, l->count, items);
}

/* Masked items are kept: whether they are equal is unknown. */
Value fn_unique(Call *c)
{
    const List *l = list_of(c);
    if (l->mask)
        return c->args[0];
    if (!spend_items(c, l->count))
        return value_missing();
    Arena *scratch = arena_open(arena_memory(c->ev->scope));
    Map *seen = map_new(scratch);
    Value *items = NEW_ARRAY(c->ev->scope, Value, l->count);
    size_t n = 0;
    for (size_t i = 0; i < l->count; i++) {
        const Value *item = &l->items[i];
        if (!eval_spend_key(c->ev, *item, c->expr->span))
            break;
        if (is_left_out(*item) || (!value_is_missing(*item) && map_get(seen, value_key(item))))
            continue;
        items[n] = *item;
        if (!value_is_missing(*item))
            map_put(seen, value_key(item), &items[n]);
        n++;
    }
    arena_close(scratch);
    arena_shrink(c->ev->scope, items, n * sizeof *items);
    return list_value(c->ev->scope, n, items);
}

Value fn_collection(Call *c)
{
    return survey_collection(c->ev, call_text(c, 0));
}
