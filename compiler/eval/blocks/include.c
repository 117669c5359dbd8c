/* @include, @block, @parent. */
#include "eval/blocks/include.h"

#include "data/absent.h"
#include "data/data.h"
#include "eval/blocks/blocks.h"
#include "eval/blocks/items.h"
#include "eval/call.h"
#include "eval/values/as_type.h"
#include "eval/values/expr.h"
#include "eval/values/field_rule.h"

/* ---- the fields of an included file ---- */

/* A field without a value: its default, missing, or its mask. A required field is reported. */
static Value absent_field(Evaluation *ev, const Block *b, const FieldRule *f, const Argument *given)
{
    if (given && field_is_required(f) && !ev->options->draft) {
        Diag *d = diag(ev->dg, E_ARGUMENT_ABSENT, given->value->span, f->name);
        diag_hint(ev->dg, d, H_WITH_DEFAULT);
        diag_note(ev->dg, d, N_DECLARED_HERE, f->at, f->name);
    }
    uint64_t most = ev->most_steps - ev->steps, left = most;
    Value v = data_absent(ev->scope, f, &left);
    return eval_spend(ev, left ? most - left : most + 1, b->head) ? v : value_missing();
}

/* Evaluates the arguments in the frame of the @include. */
static Value *read_fields(Evaluation *ev, const Block *b)
{
    const Schema *s = b->as.use.unit->schema;
    const Argument **args = arguments_by_slot(ev->scope, &b->as.use.args, s->count);
    Value *fields = NEW_ARRAY(ev->scope, Value, s->count);
    for (size_t i = 0; i < s->count; i++) {
        const FieldRule *f = &s->fields[i];
        const Argument *given = args[i];
        Value v = given ? value_as(ev, f->type, given->value->type, eval_expr(ev, given->value), b->head) : value_missing();
        if (v.kind == VALUE_MISSING && !value_is_masked(v))
            v = absent_field(ev, b, f, given);
        else if (!meets_field_rule(ev, f, v, given->value))
            v = value_missing();
        fields[i] = v;
    }
    return fields;
}

/* ---- values that depend on the fields ---- */

/* The values of the @let of a unit, kept while the same file is evaluated with other fields. */
typedef struct KeptLets {
    Value *values;
    Progress *progress;
} KeptLets;

static KeptLets forget_lets(Evaluation *ev, const TemplateUnit *u)
{
    KeptLets kept = {NEW_ARRAY(ev->scope, Value, u->let_count), NEW_ARRAY(ev->scope, Progress, u->let_count)};
    for (size_t i = 0; i < u->let_count; i++) {
        kept.values[i] = ev->lets[u->lets[i]];
        kept.progress[i] = ev->let_progress[u->lets[i]];
        ev->lets[u->lets[i]] = value_missing();
        ev->let_progress[u->lets[i]] = PROGRESS_NEW;
    }
    return kept;
}

static void restore_lets(Evaluation *ev, const TemplateUnit *u, KeptLets kept)
{
    for (size_t i = 0; i < u->let_count; i++) {
        ev->lets[u->lets[i]] = kept.values[i];
        ev->let_progress[u->lets[i]] = kept.progress[i];
    }
}

/* ---- @include ---- */

void eval_unit(Evaluation *ev)
{
    const TemplateUnit *u = ev->unit.of;
    Frame around = ev->frame;
    for (size_t i = 0; i < u->layer_count; i++) {
        ev->frame = (Frame){.slots = NEW_ARRAY(ev->scope, Value, u->layers[i].frame_size)};
        for (const Block *b = u->layers[i].tree->blocks.first; b && eval_step(ev, b->head); b = b->next)
            if (i == 0 ? b->kind != BLOCK_LET : b->kind == BLOCK_CHECK || b->kind == BLOCK_WARN)
                eval_block(ev, b);
    }
    ev->frame = around;
}

void eval_include(Evaluation *ev, const Block *b)
{
    const TemplateUnit *u = b->as.use.unit;
    UnitState around = ev->unit;
    UnitState own = {u, u->schema, read_fields(ev, b),
                     NEW_ARRAY(ev->scope, Progress, u->schema->count), arena_open(arena_memory(ev->scope)), b};
    KeptLets kept = forget_lets(ev, u);
    list_close(ev);
    ev->unit = own;
    eval_unit(ev);
    ev->unit = around;
    list_close(ev);
    restore_lets(ev, u, kept);
    arena_close(own.lasting);
}

/* ---- @block ---- */

static void eval_filling(Evaluation *ev, const PlaceState *state)
{
    Frame around = ev->frame;
    const Filling *f = state->filling;
    ev->frame = (Frame){.slots = NEW_ARRAY(ev->scope, Value, f->frame_size), .place = state};
    eval_blocks(ev, &f->block->as.place.body);
    ev->frame = around;
}

void eval_place(Evaluation *ev, const Block *b)
{
    const Map *filled = ev->unit.of->filled;
    const FilledPlace *f = filled ? map_get(filled, b->as.place.name.text) : NULL;
    Frame around = ev->frame;
    list_close(ev);
    if (f && f->place == b)
        eval_filling(ev, &(PlaceState){b, f->filling, &around});
    else
        eval_blocks(ev, &b->as.place.body);
    list_close(ev);
}

/* The base's content: that which another template put into the place, or the place's own, evaluated in its own
 * scope. */
void eval_parent(Evaluation *ev, const Block *b)
{
    Frame own = ev->frame;
    const PlaceState *state = own.place;
    (void)b;
    if (state->filling->parent) {
        eval_filling(ev, &(PlaceState){state->place, state->filling->parent, state->around});
        return;
    }
    ev->frame = *state->around;
    eval_blocks(ev, &state->place->as.place.body);
    ev->frame = own;
}
