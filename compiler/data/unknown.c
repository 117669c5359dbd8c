/* Names in the data that no field has. One that was probably meant for a field that is then missing
 * is told together with that field; of the others there is a warning each. */
#include "data/binder.h"
#include "data/text.h"

struct Unknown {
    const DataNode *node;
    const Schema *in; /* what the record that holds it may have */
    Span record_at;   /* as in Where */
    Str near;         /* the field of that record that was probably meant; empty: none */
    bool told;
    Unknown *next;
};

typedef struct Link Link;
struct Link {
    Unknown *unknown;
    Link *next;
};

enum { MOST_COMPARISONS = 10000000 };

/* The field that is probably meant by a name that `s` does not have: one of that label, or the
 * nearest name. */
static Str meant_name(Unknowns *all, const Binder *b, const Schema *s, Str name)
{
    if (all->comparisons < s->count)
        return STR("");
    all->comparisons -= s->count;
    ArenaMark mark = arena_mark(b->scratch);
    Str *names = NEW_ARRAY(b->scratch, Str, s->count), near = STR("");
    for (size_t i = 0; i < s->count; i++) {
        names[i] = s->fields[i].name;
        if (str_eq(s->fields[i].label, name))
            near = names[i];
    }
    if (!near.n)
        near = nearest_name(b->scratch, name, names, s->count);
    arena_release(b->scratch, mark);
    return near;
}

/* ---- finding them ---- */

/* What stands for a field of that name in that record. */
static Str misspelt_key(Arena *a, Span record_at, Str name)
{
    return str_format(a, "%u:%u:%.*s", record_at.file, record_at.start, STR_ARG(name));
}

/* Those under one key, in the order of the data. */
typedef struct Chain {
    Link *first, *last;
} Chain;

static void file_under(Arena *a, Map *map, Str key, Unknown *u)
{
    Chain *c = map_get(map, key);
    Link *link = NEW(a, Link);
    link->unknown = u;
    if (c) {
        c->last = c->last->next = link;
        return;
    }
    c = NEW(a, Chain);
    *c = (Chain){link, link};
    map_put(map, key, c);
}

/* The first that is not told yet; those that are told are passed over once. */
static Link *first_untold(const Map *map, Str key)
{
    Chain *c = map ? map_get(map, key) : NULL;
    while (c && c->first && c->first->unknown->told)
        c->first = c->first->next;
    return c ? c->first : NULL;
}

static void add(Unknowns *all, const Binder *b, const Schema *s, const DataNode *n, Span record_at)
{
    Unknown *u = NEW(b->scratch, Unknown);
    *u = (Unknown){.node = n, .in = s, .record_at = record_at, .near = meant_name(all, b, s, n->name)};
    if (all->last)
        all->last->next = u;
    else
        all->first = u;
    all->last = u;
    if (!all->by_name) {
        all->by_name = map_new(b->scratch);
        all->misspelt = map_new(b->scratch);
    }
    file_under(b->scratch, all->by_name, n->name, u);
    if (u->near.n)
        file_under(b->scratch, all->misspelt, misspelt_key(b->scratch, record_at, u->near), u);
}

static void collect_record(Unknowns *all, const Binder *b, const Schema *s, const DataNode *n,
                           Span record_at);

static void collect(Unknowns *all, const Binder *b, const Schema *s, const DataNode *n)
{
    if (n->kind == NODE_RECORD)
        collect_record(all, b, s, n, n->at);
    if (n->kind == NODE_LIST)
        for (const DataNode *item = n->nodes->first; item; item = item->next)
            collect(all, b, s, item);
}

static void collect_record(Unknowns *all, const Binder *b, const Schema *s, const DataNode *n,
                           Span record_at)
{
    for (const DataNode *member = n->nodes->first; member; member = member->next) {
        const FieldRule *r = schema_find(s, member->name);
        if (r && r->members)
            collect(all, b, r->members, member);
        else if (!r && !member->used)
            add(all, b, s, member, record_at);
    }
}

void unknowns_collect(Unknowns *all, const Binder *b, const DataNode *root)
{
    all->comparisons = MOST_COMPARISONS;
    collect_record(all, b, b->top, root, NO_SPAN);
}

/* ---- what they explain ---- */

static bool is_same_place(Span a, Span b)
{
    return a.file == b.file && a.start == b.start;
}

/* Was the field misspelt, in its own record? */
static bool is_misspelt(const Unknown *u, const FieldRule *r, const Where *w)
{
    return is_same_place(u->record_at, w->record_at) && str_eq(u->near, r->name);
}

/* Does it stand in another record? Items of a list are never looked for elsewhere. */
static bool is_misplaced(const Unknown *u, const FieldRule *r, const Where *w)
{
    bool in_item = w->outer && w->outer->index > 0;
    return !in_item && !is_same_place(u->record_at, w->record_at) && str_eq(u->node->name, r->name);
}

Unknown *unknown_explains(const Binder *b, const FieldRule *r, const Where *w)
{
    const Unknowns *all = b->unknowns;
    if (!all->first)
        return NULL;
    ArenaMark mark = arena_mark(b->scratch);
    const Link *misspelt = first_untold(all->misspelt, misspelt_key(b->scratch, w->record_at, r->name));
    arena_release(b->scratch, mark);
    if (misspelt)
        return misspelt->unknown;
    for (const Link *l = first_untold(all->by_name, r->name); l; l = l->next)
        if (!l->unknown->told && is_misplaced(l->unknown, r, w))
            return l->unknown;
    return NULL;
}

static Span name_place(const DataNode *n)
{
    return n->kind == NODE_LIST && n->repeated ? n->nodes->first->name_at : n->name_at;
}

bool unknown_is_record(const Unknown *u, const FieldRule *r)
{
    return u->node->kind == NODE_RECORD && str_eq(u->near, r->name);
}

void unknown_note(Unknown *u, const Binder *b, Diag *d, const FieldRule *r, const Where *w)
{
    Span at = name_place(u->node);
    Str name = text_shown(b->scratch, u->node->name);
    u->told = true;
    if (is_misspelt(u, r, w))
        diag_note(b->dg, d, N_DATA_MISSPELT, at, name, r->name);
    else if (w->outer)
        diag_note(b->dg, d, N_DATA_MISPLACED, at, name, where_text(b->scratch, w->outer));
    else
        diag_note(b->dg, d, N_DATA_MISPLACED_TOP, at, name);
}

/* ---- the others ---- */

/* Is it a path, as -D takes it? In a data file that is a section. */
static bool is_section_path(const Schema *s, Str name)
{
    size_t dot = str_find_byte(name, '.');
    const FieldRule *r = dot < name.n ? schema_find(s, str_sub(name, 0, dot)) : NULL;
    return r && r->members && schema_find(r->members, str_sub(name, dot + 1, name.n));
}

void unknowns_warn(const Binder *b)
{
    for (const Unknown *u = b->unknowns->first; u; u = u->next) {
        if (u->told)
            continue;
        Str name = u->node->name;
        Diag *d = diag(b->dg, W_DATA_UNKNOWN, name_place(u->node), text_shown(b->scratch, name));
        if (u->near.n)
            diag_hint(b->dg, d, H_DID_YOU_MEAN, u->near);
        else if (is_section_path(u->in, name))
            diag_hint(b->dg, d, H_DATA_SECTION, str_sub(name, 0, str_find_byte(name, '.')));
        else if (schema_find(b->top, name))
            diag_hint(b->dg, d, H_DATA_TOP);
    }
}
