#include "data/unknown_keys.h"

#include "base/list.h"
#include "data/where.h"
#include "diag/suggest.h"

/* ---- where names belong ---- */

static void add_homes(Unknowns *all, const Schema *s, const Where *w)
{
    for (size_t i = 0; i < s->count; i++) {
        if (map_get(all->homes, s->fields[i].name))
            continue;
        map_put(all->homes, s->fields[i].name, NEW_WITH(all->arena, Home, .path = where_text(all->arena, w)));
    }
    for (size_t i = 0; i < s->count; i++) {
        const FieldRule *r = &s->fields[i];
        Where member = {.outer = w, .name = r->name};
        if (r->type->kind == TYPE_RECORD && r->members)
            add_homes(all, r->members, &member);
    }
}

Unknowns *unknowns_new(Arena *a, const Schema *top)
{
    return NEW_WITH(a, Unknowns, .arena = a, .top = top);
}

/* Most data have none, and need no maps. */
static void make_maps(Unknowns *all)
{
    enum { MOST_COMPARISONS = 10000000 };
    all->comparisons = MOST_COMPARISONS;
    all->by_name = map_new(all->arena);
    all->lost = map_new(all->arena);
    all->alike = map_new(all->arena);
    all->homes = map_new(all->arena);
    add_homes(all, all->top, NULL);
}

const Home *unknown_home(const Unknowns *all, Str name)
{
    return map_get(all->homes, name);
}

/* ---- the field that was meant ---- */

/* The field that an unknown name in `s` probably means: the one with that label, or with the nearest name. */
static const FieldRule *meant_field(Unknowns *all, const Schema *s, Str name)
{
    Arena *a = all->arena;
    if (all->comparisons < s->count)
        return NULL;
    all->comparisons -= s->count;
    ArenaMark mark = arena_mark(a);
    Str *names = NEW_ARRAY(a, Str, s->count), near = STR("");
    for (size_t i = 0; i < s->count; i++) {
        names[i] = s->fields[i].name;
        if (str_eq(s->fields[i].label, name))
            near = names[i];
    }
    if (!near.n)
        near = nearest_name(a, name, names, s->count);
    arena_release(a, mark);
    return near.n ? schema_find(s, near) : NULL;
}

static bool has_parts(const FieldRule *r)
{
    return r->type->kind == TYPE_LIST || r->type->kind == TYPE_RECORD;
}

/* A section, an object, or a list of these; not a key that occurs more than once. */
static bool is_section(const DataNode *n)
{
    return n->kind == NODE_RECORD || (n->kind == NODE_LIST && (!n->repeated || n->nodes->first->kind == NODE_RECORD));
}

static bool has_value(const DataNode *record, Str name)
{
    const DataNode *n = tree_member(record, name);
    return n && !tree_is_blank(n);
}

/* ---- keeping them ---- */

/* The map key for an unknown name in place of a field of the record at `path`. */
static Str lost_key(Arena *a, Str path, Str field)
{
    return str_format(a, "%.*s\n%.*s", STR_ARG(path), STR_ARG(field));
}

/* The map key shared by all names of one message: those near to one field, or the same name, in records of one
 * schema. */
static Str alike_key(Arena *a, const Unknown *u)
{
    Str name = u->lost ? u->near->name : u->node->name;
    return str_format(a, "%p%c%.*s", (const void *)u->in, u->lost ? 'l' : 'w', STR_ARG(name));
}

static void join_alike(Unknowns *all, Unknown *u)
{
    Str key = alike_key(all->arena, u);
    Unknown *first = map_get(all->alike, key);
    if (!first) {
        map_put(all->alike, key, u);
        return;
    }
    u->told = true;
    first->alike_count++;
    if (first->last_alike)
        first->last_alike->alike = u;
    else
        first->alike = u;
    first->last_alike = u;
}

/* `日期` of `会议.日期`, which in INI is a section and a key. */
static Str last_part(Str name)
{
    size_t at = name.n;
    while (at > 0 && name.s[at - 1] != '.')
        at--;
    return at < name.n ? str_sub(name, at, name.n) : name;
}

static void index_name(Unknowns *all, Unknown *u)
{
    Str name = last_part(u->node->name);
    Unknown *first = map_get(all->by_name, name);
    if (first) {
        u->next_of_name = first->next_of_name;
        first->next_of_name = u;
    } else {
        map_put(all->by_name, name, u);
    }
}

static void add(Unknowns *all, const Schema *s, const DataNode *record, const DataNode *n, const Where *w)
{
    if (!all->first)
        make_maps(all);
    Str path = where_text(all->arena, w);
    Unknown *u = NEW(all->arena, Unknown);
    const FieldRule *near = unknown_home(all, n->name) ? NULL : meant_field(all, s, n->name);
    *u = (Unknown){.node = n, .in = s, .path = path, .near = near};
    u->section = near && is_section(n) && has_parts(near);
    u->lost = near && (u->section || !has_value(record, near->name));
    LIST_ADD(all, u);
    index_name(all, u);
    if (u->lost)
        map_put(all->lost, lost_key(all->arena, path, near->name), u);
}

/* ---- finding them ---- */

static void collect_record(Unknowns *all, const Schema *s, const DataNode *n, const Where *w);

static void collect_list(Unknowns *all, const Schema *s, const DataNode *n, const Where *w)
{
    Where item = {.outer = w, .index = 1};
    if (n->kind == NODE_RECORD)
        collect_record(all, s, n, &item);
    if (n->kind != NODE_LIST)
        return;
    for (const DataNode *i = n->nodes->first; i; i = i->next) {
        if (i->kind == NODE_RECORD)
            collect_record(all, s, i, &item);
        else
            collect_list(all, s, i, &item);
        item.index += !n->repeated || !tree_is_blank(i);
    }
}

static void collect_record(Unknowns *all, const Schema *s, const DataNode *n, const Where *w)
{
    for (const DataNode *m = n->nodes->first; m; m = m->next) {
        const FieldRule *r = schema_find(s, m->name);
        Where member = {.outer = w, .name = m->name};
        if (!r && !m->used)
            add(all, s, n, m, w);
        else if (r && r->members && r->type->kind == TYPE_LIST)
            collect_list(all, r->members, m, &member);
        else if (r && r->members && m->kind == NODE_RECORD)
            collect_record(all, r->members, m, &member);
    }
}

/* ---- files ---- */

/* Does the name show which field was meant? */
/* Is no name at the top a field, with most of them unlike any? Among foreign names a few are near to a field by
 * chance. */
static bool fits_none(const Unknowns *all, const DataNode *layer, const Unknown *first)
{
    size_t explained = 0;
    for (const DataNode *n = layer->nodes->first; n; n = n->next)
        if (n->used || schema_find(all->top, n->name))
            return false;
    for (const Unknown *u = first; u; u = u->next)
        explained += u->near || unknown_home(all, last_part(u->node->name));
    return all->top->count > 0 && explained * 2 < layer->nodes->count;
}

/* Returns the first one found. */
static Unknown *collect(Unknowns *all, const DataNode *layer)
{
    Unknown *before = all->last;
    collect_record(all, all->top, layer, NULL);
    return before ? before->next : all->first;
}

void unknowns_add_part(Unknowns *all, const DataNode *layer)
{
    for (Unknown *u = collect(all, layer); u; u = u->next)
        join_alike(all, u);
}

LayerState unknowns_add(Unknowns *all, const DataNode *layer)
{
    if (!layer->nodes->first)
        return LAYER_EMPTY;
    Unknown *first = collect(all, layer);
    bool foreign = fits_none(all, layer, first);
    for (Unknown *u = first; u; u = u->next)
        if (foreign)
            u->told = true;
        else
            join_alike(all, u);
    return foreign ? LAYER_FOREIGN : LAYER_FITS;
}

/* ---- missing fields that they explain ---- */

bool unknown_explains(const Unknowns *all, Str path, const FieldRule *r)
{
    if (!all->first)
        return false;
    ArenaMark mark = arena_mark(all->arena);
    bool explains = map_get(all->lost, lost_key(all->arena, path, r->name)) != NULL;
    arena_release(all->arena, mark);
    return explains;
}

Unknown *unknown_elsewhere(const Unknowns *all, Str path, Str name)
{
    Unknown *found = NULL;
    for (Unknown *u = all->first ? map_get(all->by_name, name) : NULL; u; u = u->next_of_name)
        if (!u->told && !u->lost && !str_eq(u->path, path) && (!found || u->node->name_at.start < found->node->name_at.start))
            found = u;
    return found;
}
