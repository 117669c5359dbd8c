#include "diag/once.h"

#include "base/buf.h"
#include "base/map.h"
#include "diag/catalogue.h"

enum { MOST_SAID = 1000 };

struct Once {
    Arena *arena;
    Map *said; /* by the text of the diagnostic */
};

Once *once_new(Arena *a)
{
    return NEW_WITH(a, Once, a, map_new(a));
}

static bool is_said_once(const Diag *d)
{
    Code code = d->wording.code;
    return d->severity == SEV_WARNING || code == E_DATA_MISSPELT || code == E_DATA_SECTION_LOST;
}

/* Was it shown before? Notes it. */
static bool is_said(void *context, const Diag *d)
{
    Once *o = context;
    if (!is_said_once(d))
        return false;
    Buf b = buf_open(arena_memory(o->arena));
    buf_put(&b, code_name(d->wording.code));
    for (int i = 0; i < d->wording.arg_count; i++)
        buf_putf(&b, "\n%.*s", STR_ARG(d->wording.args[i]));
    bool said = map_get(o->said, buf_str(&b)) != NULL;
    if (!said && map_count(o->said) < MOST_SAID)
        map_put(o->said, buf_copy(&b, o->arena), o);
    buf_close(&b);
    return said;
}

void once_note(Once *o, const Diags *dg)
{
    for (const Diag *d = diags_first(dg); d; d = d->next)
        is_said(o, d);
}

void once_drop(Once *o, Diags *dg)
{
    diags_drop_known(dg, is_said, o);
}
