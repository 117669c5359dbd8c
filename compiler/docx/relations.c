#include "docx/relations.h"

typedef struct Item Item;
struct Item {
    Item *next;
    PartKind kind;
    const Part *part;
    Str id;
};

struct Relations {
    Arena *arena;
    Item *first, **last;
    size_t count;
};

Relations *relations_new(Arena *a)
{
    Relations *r = NEW(a, Relations);
    *r = (Relations){.arena = a};
    r->last = &r->first;
    return r;
}

Str relations_add(Relations *r, PartKind kind, const Part *part)
{
    for (const Item *i = r->first; i; i = i->next)
        if (i->part == part)
            return i->id;
    Item *new = NEW(r->arena, Item);
    *new = (Item){.kind = kind, .part = part, .id = str_format(r->arena, "rId%zu", ++r->count)};
    *r->last = new;
    r->last = &new->next;
    return new->id;
}

/* In the same order they get the same ids. */
void relations_enter(const Relations *r, Package *k, const Part *owner)
{
    for (const Item *i = r->first; i; i = i->next)
        package_add(k, owner, i->kind, i->part);
}
