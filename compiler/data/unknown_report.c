/* Messages about names that are not fields. */
#include "data/readers/text.h"
#include "data/unknown_keys.h"

enum { MOST_ALIKE = 3 }; /* further places shown in a message */

Span unknown_place(const Unknown *u)
{
    const DataNode *n = u->node;
    return n->kind == NODE_LIST && n->repeated ? n->nodes->first->name_at : n->name_at;
}

static void note_alike(const Unknown *u, Diags *dg, Diag *d, Arena *a)
{
    const Unknown *further = u->alike;
    size_t shown = 0;
    for (; further && shown < MOST_ALIKE; further = further->alike, shown++)
        diag_note(dg, d, N_DATA_LIKEWISE, unknown_place(further), text_shown(a, further->node->name));
    if (further)
        diag_note(dg, d, N_DATA_MORE, NO_SPAN, str_format(a, "%zu", u->alike_count - shown));
}

/* ---- errors ---- */

static bool wants_further_section(const Unknown *u)
{
    const DataNode *n = u->node;
    return u->near->type->kind == TYPE_LIST && (n->kind == NODE_RECORD || n->repeated);
}

static Diag *report_lost(const Unknown *u, Diags *dg, Arena *a)
{
    Str name = text_shown(a, u->node->name);
    Diag *d = u->section ? diag(dg, E_DATA_SECTION_LOST, unknown_place(u), name)
                         : diag(dg, E_DATA_MISSPELT, unknown_place(u), name, u->near->name);
    diag_hint(dg, d, u->section && wants_further_section(u) ? H_DATA_FURTHER : H_DID_YOU_MEAN, u->near->name);
    diag_note(dg, d, N_DECLARED_HERE, u->near->at, u->near->name);
    return d;
}

/* ---- warnings ---- */

/* Is it a path, as in -D? In a data file that would be a section. */
static bool is_section_path(const Schema *s, Str name)
{
    size_t dot = str_find_byte(name, '.');
    const FieldRule *r = dot < name.n ? schema_find(s, str_sub(name, 0, dot)) : NULL;
    return r && r->members && schema_find(r->members, str_sub(name, dot + 1, name.n));
}

static Diag *warn_of(const Unknowns *all, const Unknown *u, Diags *dg, Arena *a)
{
    Str name = u->node->name;
    const Home *home = unknown_home(all, name);
    Diag *d = diag(dg, W_DATA_UNKNOWN, unknown_place(u), text_shown(a, name));
    if (u->near)
        diag_hint(dg, d, H_DID_YOU_MEAN, u->near->name);
    else if (is_section_path(u->in, name))
        diag_hint(dg, d, H_DATA_SECTION, str_sub(name, 0, str_find_byte(name, '.')));
    else if (home && home->path.n)
        diag_hint(dg, d, H_DATA_SECTION, home->path);
    else if (home)
        diag_hint(dg, d, H_DATA_TOP);
    return d;
}

void unknowns_report(const Unknowns *all, Diags *dg)
{
    Arena *scratch = arena_open(arena_memory(all->arena));
    for (const Unknown *u = all->first; u; u = u->next)
        if (!u->told) {
            Diag *d = u->lost ? report_lost(u, dg, scratch) : warn_of(all, u, dg, scratch);
            note_alike(u, dg, d, scratch);
        }
    arena_close(scratch);
}
