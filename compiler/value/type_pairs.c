#include "value/type_pairs.h"

void *type_pairs_find(const TypePairs *p, const RecordType *x, const RecordType *y)
{
    const RecordType *pair[] = {x, y};
    return p->found ? map_get(p->found, (Str){(const char *)pair, sizeof pair}) : NULL;
}

void type_pairs_keep(TypePairs *p, const RecordType *x, const RecordType *y, void *what)
{
    const RecordType *pair[] = {x, y};
    if (!p->found)
        p->found = map_new(p->arena);
    map_put(p->found, str_copy(p->arena, (Str){(const char *)pair, sizeof pair}), what);
}
