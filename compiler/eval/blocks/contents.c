/* Tables of contents. */
#include "eval/blocks/blocks.h"
#include "eval/blocks/items.h"
#include "eval/survey.h"
#include "eval/values/expr.h"

typedef struct Levels {
    int64_t low, high;
} Levels;

enum { LOWEST = 1, USUAL_HIGHEST = 3, HIGHEST = 6 };

/* One end of the range; `usual` if its value is missing. */
static int64_t level_of(Evaluation *ev, const PropValue *v, int64_t usual)
{
    int64_t level = usual;
    if (v->kind == PROP_NUMBER) {
        decimal_to_int(v->number, &level);
    } else {
        Value now = eval_expr(ev, v->expr);
        if (now.kind == VALUE_NUMBER && !decimal_to_int(*now.number, &level))
            level = 0;
    }
    return level;
}

/* The requested levels; false if the data ask for levels that do not exist. */
static bool read_levels(Evaluation *ev, const Block *b, Levels *l)
{
    const Prop *p = b->as.nest.props.first;
    *l = (Levels){LOWEST, USUAL_HIGHEST};
    if (!p)
        return true;
    const PropValue *range = p->first->first;
    l->low = level_of(ev, range->low, LOWEST);
    l->high = level_of(ev, range->high, USUAL_HIGHEST);
    if (l->low >= LOWEST && l->low <= l->high && l->high <= HIGHEST)
        return true;
    diag(ev->dg, E_CONTENTS_RANGE, p->span, str_format(ev->scope, "%lld", (long long)l->low),
         str_format(ev->scope, "%lld", (long long)l->high));
    return false;
}

void eval_contents(Evaluation *ev, const Block *b)
{
    Levels l;
    list_close(ev);
    if (ev->surveying || !read_levels(ev, b, &l))
        return;
    const Findings *f = ev->known;
    ContentsEntry *entries = NEW_ARRAY(ev->scope, ContentsEntry, f->heading_count);
    Contents c = {.low = (int)l.low, .high = (int)l.high, .new_page = ev->new_page, .entries = entries};
    for (size_t i = 0; i < f->heading_count; i++)
        if (f->headings[i].level >= l.low && f->headings[i].level <= l.high)
            entries[c.count++] = f->headings[i];
    if (!c.count) {
        diag(ev->dg, W_CONTENTS_EMPTY, b->head);
        return;
    }
    ev->new_page = false;
    ev->sink->class->contents(ev->sink, &c);
}
