/* Which collections depend on which: through the expressions of their records, the control and the components around
 * their @collect, and the @let and defaults that these read. */
#include "ast/fixed_text.h"
#include "ast/walk.h"
#include "check/collections.h"
#include "diag/limit_fault.h"
#include "template/signatures.h"

/* The nesting of expressions and places on the walk from one collection, through @let and defaults, to the next. */
enum { NODES_ON_THE_WAY = 2 * NODES_MOST };

/* A collection on the current path, and where it was read. */
typedef struct CollectionRead CollectionRead;
struct CollectionRead {
    const Collection *what;
    Span at;
    const CollectionRead *outer;
};

/* The result for a collection, a @let, a field or a component. */
typedef struct Found {
    CheckState state;
    uint32_t steps;
} Found;

typedef struct DependenceWalk {
    Checker *c;
    Map *found;             /* of Found, by the address of its subject */
    const CollectionRead *reading; /* the innermost first */
    uint64_t depth;         /* their number */
    uint32_t nodes;         /* nested expressions and places on the current path */
} DependenceWalk;

static uint32_t greater(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

static Found *found_of(DependenceWalk *w, const void *what)
{
    Str key = {arena_copy(w->c->arena, &what, sizeof what), sizeof what};
    Found *f = map_get(w->found, key);
    if (!f) {
        f = NEW(w->c->arena, Found);
        map_put(w->found, key, f);
    }
    return f;
}

static uint64_t limit_of(const DependenceWalk *w)
{
    return w->c->host->limits[LIMIT_depth];
}

/* A chain that is too long is reported once. */
static void report_depth(DependenceWalk *w, Span at)
{
    if (!w->c->collects->too_deep)
        limit_fault(w->c->dg, at, LIMIT_depth, limit_of(w));
    w->c->collects->too_deep = true;
}

/* ---- expressions ---- */

static uint32_t expr_steps(DependenceWalk *w, const Expr *e, const Standing *at);
static uint32_t collection_steps(DependenceWalk *w, const Collection *k, Span at);

static uint32_t shared_steps(DependenceWalk *w, const void *what, const Expr *value)
{
    Found *f = found_of(w, what);
    if (f->state != CHECK_NEW)
        return f->steps;
    f->state = CHECK_BUSY;
    f->steps = expr_steps(w, value, NULL);
    f->state = CHECK_DONE;
    return f->steps;
}

/* The value of the @let within a block that a local name is bound to; NULL for a parameter, or a loop's variable,
 * whose loop counts anyway. */
static const Expr *local_let(const Standing *at, uint32_t slot)
{
    const Expr *value = NULL;
    for (; at && !value && standing_has_locals(at); at = at->outer)
        for (const Block *b = at->list->first; b != at->block; b = b->next)
            if (b->kind == BLOCK_LET && !b->as.let.is_function && b->as.let.slot == slot)
                value = b->as.let.value;
    return value;
}

/* The computed default of the field that a name is bound to, in the file of the name; NULL: none. */
static const Expr *field_default(const DependenceWalk *w, const Expr *name)
{
    const FileList *files = w->c->collects->files;
    for (size_t i = 0; i < files->count; i++) {
        const Module *m = files->items[i];
        if (m->tree->source->file == name->span.file)
            return m->schema->fields[name->as.name.binding.slot].computed;
    }
    return NULL;
}

static uint32_t name_steps(DependenceWalk *w, const Expr *e, const Standing *at)
{
    const Binding *b = &e->as.name.binding;
    switch (b->kind) {
    case BIND_LET: {
        const LetDefinition *let = w->c->template->lets[b->slot];
        bool circle = let->type->kind == TYPE_ERROR; /* which was reported */
        return circle ? 0 : shared_steps(w, let, let->value);
    }
    case BIND_FIELD: {
        const Expr *computed = field_default(w, e);
        return computed ? shared_steps(w, computed, computed) : 0;
    }
    case BIND_LOCAL: {
        const Expr *value = local_let(at, b->slot);
        return value ? expr_steps(w, value, at) : 0;
    }
    case BIND_NONE:
    case BIND_MEMBER:
    case BIND_IT:
    case BIND_LOOP:
    case BIND_TODAY: return 0;
    }
    return 0;
}

static uint32_t arguments_steps(DependenceWalk *w, const ArgumentList *args, const Standing *at)
{
    uint32_t steps = 0;
    for (const Argument *a = args->first; a; a = a->next)
        steps = greater(steps, expr_steps(w, a->value, at));
    return steps;
}

static const Collection *collection_read(DependenceWalk *w, const Expr *call)
{
    const Expr *arg = call->as.call.args.first ? call->as.call.args.first->value : NULL;
    Str name;
    bool named = arg && arg->kind == EXPR_STRING && fixed_text(w->c->arena, arg, &name);
    return named ? map_get(w->c->collects->by_name, name) : NULL;
}

/* The steps of what a call reads besides its arguments. */
static uint32_t call_steps(DependenceWalk *w, const Expr *e)
{
    if (e->as.call.let)
        return shared_steps(w, e->as.call.let, e->as.call.let->value);
    bool reads = e->as.call.function && e->as.call.function->id == FUNCTION_collection;
    const Collection *k = reads ? collection_read(w, e) : NULL;
    return k ? collection_steps(w, k, e->span) : 0;
}

/* The maximum steps of the expressions added. */
typedef struct Most {
    DependenceWalk *w;
    const Standing *at;
    uint32_t steps;
} Most;

static void add_child(void *most, const Expr *e)
{
    Most *m = most;
    m->steps = greater(m->steps, expr_steps(m->w, e, m->at));
}

static uint32_t steps_within(DependenceWalk *w, const Expr *e, const Standing *at)
{
    Most most = {.w = w, .at = at};
    if (e->kind == EXPR_NAME)
        return name_steps(w, e, at);
    expr_children(e, add_child, &most);
    return e->kind == EXPR_CALL ? greater(most.steps, call_steps(w, e)) : most.steps;
}

/* The steps of the collections that an expression at `at` reads. */
static uint32_t expr_steps(DependenceWalk *w, const Expr *e, const Standing *at)
{
    if (w->nodes >= NODES_ON_THE_WAY) {
        report_depth(w, e->span);
        return 0;
    }
    w->nodes++;
    uint32_t steps = steps_within(w, e, at);
    w->nodes--;
    return steps;
}

/* ---- places ---- */

static uint32_t place_steps(DependenceWalk *w, const Standing *at);

static const ArgumentList *arguments_of(const Block *b)
{
    static const ArgumentList none;
    if (b->kind == BLOCK_CALL)
        return &b->as.call.args;
    return b->kind == BLOCK_INCLUDE ? &b->as.use.args : &none;
}

/* The steps of all places that use a component, a file or a filling, with the values given there. */
static uint32_t uses_steps(DependenceWalk *w, const StandingRoot *root)
{
    Found *f = found_of(w, root);
    if (f->state != CHECK_NEW)
        return f->steps;
    f->state = CHECK_BUSY;
    if (root->component)
        for (const Field *p = root->component->definition.params->first; p; p = p->next)
            if (p->default_value)
                f->steps = greater(f->steps, expr_steps(w, p->default_value, NULL));
    for (const Standing *by = w->c->collects->bringers; by; by = by->next)
        if (standing_brings(by, root)) {
            f->steps = greater(f->steps, arguments_steps(w, arguments_of(by->block), by));
            f->steps = greater(f->steps, place_steps(w, by));
        }
    f->state = CHECK_DONE;
    return f->steps;
}

/* The steps of the places where the component of a @begin puts its body. */
static uint32_t body_steps(DependenceWalk *w, const Block *call)
{
    uint32_t steps = 0;
    for (const Standing *p = w->c->collects->bodies; p; p = p->next)
        if (p->root->component && call->as.call.component == &p->root->component->definition)
            steps = greater(steps, place_steps(w, p));
    return steps;
}

static uint32_t control_steps(DependenceWalk *w, const Standing *around)
{
    const Block *b = around->block;
    uint32_t steps = 0;
    if (b->kind == BLOCK_FOR)
        steps = expr_steps(w, b->as.loop.list, around);
    if (b->kind == BLOCK_CALL)
        steps = body_steps(w, b);
    if (b->kind == BLOCK_IF)
        for (const BlockBranch *branch = b->as.branches; branch; branch = branch->next)
            if (branch->condition)
                steps = greater(steps, expr_steps(w, branch->condition, around));
    return steps;
}

/* The steps of what decides whether a block is written, and how often. */
static uint32_t place_steps(DependenceWalk *w, const Standing *at)
{
    uint32_t steps = 0;
    if (w->nodes >= NODES_ON_THE_WAY) {
        report_depth(w, at->block->head);
        return 0;
    }
    w->nodes++;
    for (const Standing *around = at->outer; around; around = around->outer)
        steps = greater(steps, control_steps(w, around));
    steps = greater(steps, uses_steps(w, at->root));
    w->nodes--;
    return steps;
}

/* ---- collections ---- */

/* For a read at `at` of a collection that is on the current path: the notes lead back to it. */
static void report_circle(DependenceWalk *w, const Collection *k, Span at)
{
    Diag *d = diag(w->c->dg, E_COLLECT_CIRCLE, k->first->block->head, k->name);
    diag_note(w->c->dg, d, N_USED_HERE, at, k->name);
    for (const CollectionRead *r = w->reading; r && r->what != k; r = r->outer)
        diag_note(w->c->dg, d, N_USED_HERE, r->at, r->what->name);
}

static uint32_t collection_steps(DependenceWalk *w, const Collection *k, Span at)
{
    Found *f = found_of(w, k);
    if (f->state == CHECK_BUSY)
        report_circle(w, k, at);
    if (f->state != CHECK_NEW)
        return f->steps;
    const CollectionRead *outer = w->reading;
    uint32_t steps = 0;
    f->state = CHECK_BUSY;
    w->depth++;
    w->reading = &(CollectionRead){k, at, outer};
    for (const Standing *p = k->first; p && w->depth <= limit_of(w); p = p->next) {
        steps = greater(steps, expr_steps(w, p->block->as.collect.record, p));
        steps = greater(steps, place_steps(w, p));
    }
    w->reading = outer;
    w->depth--;
    f->steps = steps + 1;
    f->state = CHECK_DONE;
    if (w->depth >= limit_of(w) || f->steps > limit_of(w))
        report_depth(w, k->first->block->head);
    return f->steps;
}

uint32_t collections_steps(Checker *c)
{
    DependenceWalk w = {.c = c, .found = map_new(c->arena)};
    uint32_t steps = 0;
    for (const Collection *k = c->collects->first; k; k = k->next) {
        uint32_t own = k->read ? collection_steps(&w, k, NO_SPAN) : 0;
        if (collection_may_hold(c->collects, k))
            steps = greater(steps, own);
    }
    return steps;
}
