/* Finds the blocks that collections and tables of contents depend on. */
#include "check/collections.h"

#include "ast/walk.h"
#include "base/list.h"
#include "check/unknown_names.h"

bool standing_has_locals(const Standing *p)
{
    return p->outer || p->root->component || p->root->filling;
}

/* Is `m` the file `base`, or does it extend it? */
static bool is_based_on(const Module *m, const Module *base)
{
    while (m && m != base)
        m = m->base;
    return m;
}

bool standing_brings(const Standing *by, const StandingRoot *root)
{
    const Block *b = by->block;
    if (b->kind == BLOCK_CALL)
        return root->component && b->as.call.component == &root->component->definition;
    if (b->kind == BLOCK_PLACE)
        return root->filling && str_eq(b->as.place.name.text, root->filling->as.place.name.text) &&
               is_based_on(root->module->base, by->root->module);
    return !root->component && is_based_on(b->as.use.module, root->module);
}

typedef struct Finder {
    Arena *arena;
    CollectTable *table;
    StandingRoot *root;
} Finder;

/* Places are made on the stack during the descent; this copies that of a block to record, and those around it. */
static Standing *keep(Arena *a, const Standing *p)
{
    Standing *kept = arena_copy(a, p, sizeof *p);
    if (p->outer)
        kept->outer = keep(a, p->outer);
    return kept;
}

static void add_collect(Finder *f, const Standing *at)
{
    CollectTable *t = f->table;
    Name name = at->block->as.collect.name;
    if (!name.text.n || name.faulty)
        return;
    Collection *k = map_get(t->by_name, name.text);
    if (!k) {
        k = NEW_WITH(f->arena, Collection, .name = name.text);
        map_put(t->by_name, name.text, k);
        LIST_ADD(t, k);
    }
    Standing *p = keep(f->arena, at);
    LIST_ADD(k, p);
}

static void add_place(Finder *f, Standing **list, const Standing *at)
{
    Standing *p = keep(f->arena, at);
    p->next = *list;
    *list = p;
}

/* Records a block that surveys need. */
static void note_block(Finder *f, const Standing *at)
{
    const Block *b = at->block;
    if (b->kind == BLOCK_COLLECT)
        add_collect(f, at);
    else if (b->kind == BLOCK_BODY)
        add_place(f, &f->table->bodies, at);
    else if (b->kind == BLOCK_TOC)
        add_place(f, &f->table->contents, at);
    else if (b->kind == BLOCK_CALL || b->kind == BLOCK_INCLUDE || b->kind == BLOCK_PLACE)
        add_place(f, &f->table->bringers, at);
    f->table->incomplete |= b->kind == BLOCK_INCLUDE && !b->as.use.module;
}

/* Context of the descent: the finder, and the block around. */
typedef struct Descent {
    Finder *finder;
    const Standing *outer;
} Descent;

static void find_in(void *context, const BlockList *list);

static void find_block(Finder *f, const Standing *at)
{
    note_block(f, at);
    if (at->block->kind != BLOCK_DEFINE) /* a component is a root of its own */
        block_bodies(at->block, find_in, &(Descent){f, at});
}

static void find_in(void *context, const BlockList *list)
{
    const Descent *d = context;
    for (Block *b = list->first; b; b = b->next)
        find_block(d->finder,
                   &(Standing){.block = b, .list = list, .outer = d->outer, .root = d->finder->root});
}

static void find_under(Finder *f, const BlockList *list, StandingRoot root)
{
    f->root = arena_copy(f->arena, &root, sizeof root);
    find_in(&(Descent){f, NULL}, list);
}

static ComponentEntry *component_of(const Module *m, const Block *define)
{
    const Symbol *s = map_get(m->names[WORLD_BLOCKS], define->as.define.name.text);
    return s && s->kind == SYMBOL_COMPONENT && s->component->block == define ? s->component : NULL;
}

/* A running head or foot of a file without a body of its own. */
static void find_head(Finder *f, Module *m, Block *b)
{
    const StandingRoot root = {.module = m};
    f->root = arena_copy(f->arena, &root, sizeof root);
    find_block(f, &(Standing){.block = b, .list = &m->tree->blocks, .root = f->root});
}

static void find_in_file(Finder *f, Module *m)
{
    f->table->incomplete |= m->losses & (LOSS_USE | LOSS_OPENING | LOSS_END) || (m->extends && !m->base);
    for (Block *b = m->tree->blocks.first; b; b = b->next) {
        ComponentEntry *component = b->kind == BLOCK_DEFINE ? component_of(m, b) : NULL;
        if (component)
            find_under(f, &b->as.define.body, (StandingRoot){.module = m, .component = component});
        else if (m->extends && b->kind == BLOCK_PLACE)
            find_under(f, &b->as.place.body, (StandingRoot){.module = m, .filling = b});
        else if (m->extends && (b->kind == BLOCK_HEADER || b->kind == BLOCK_FOOTER))
            find_head(f, m, b);
    }
    if (!m->extends)
        find_under(f, &m->tree->blocks, (StandingRoot){.module = m});
}

CollectTable *collects_new(Arena *a, const FileList *files)
{
    Finder f = {.arena = a, .table = NEW(a, CollectTable)};
    f.table->by_name = map_new(a);
    f.table->files = files;
    for (size_t i = 0; i < files->count; i++)
        find_in_file(&f, files->items[i]);
    return f.table;
}

/* ---- what is used ---- */

static bool root_is_used(const CollectTable *t, StandingRoot *root)
{
    if (!root->component || root->asked)
        return !root->component || root->used;
    root->asked = true;
    for (const Standing *by = t->bringers; by && !root->used; by = by->next)
        root->used = standing_brings(by, root) && root_is_used(t, by->root);
    return root->used;
}

bool collection_may_hold(const CollectTable *t, const Collection *k)
{
    for (const Standing *p = k->first; p; p = p->next)
        if (root_is_used(t, p->root))
            return true;
    return false;
}

/* ---- tables of contents ---- */

static bool is_in_story(const CollectTable *t, const Standing *p);

/* The same for the blocks under a root, which are in every place that uses it. */
static bool root_is_in_story(const CollectTable *t, StandingRoot *root)
{
    if (root->judged)
        return root->in_story;
    root->judged = true;
    for (const Standing *by = t->bringers; by && !root->in_story; by = by->next)
        root->in_story = standing_brings(by, root) && is_in_story(t, by);
    return root->in_story;
}

/* Can a block be written in a running head or foot? */
static bool is_in_story(const CollectTable *t, const Standing *p)
{
    for (const Standing *around = p; around; around = around->outer)
        if (around->block->kind == BLOCK_HEADER || around->block->kind == BLOCK_FOOTER)
            return true;
    return root_is_in_story(t, p->root);
}

void collects_finish(Checker *c)
{
    for (const Standing *p = c->collects->contents; p; p = p->next) {
        c->template->survey.contents = true;
        if (!nesting_is_lost(c) && is_in_story(c->collects, p))
            diag(c->dg, E_CONTENTS_PLACE, p->block->head);
    }
    c->template->survey.collections = collections_steps(c);
}
