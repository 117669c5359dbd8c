/* Tables of contents. */
#include "check/blocks/check_block.h"
#include "check/check_expr.h"
#include "diag/suggest.h"

enum { LEVELS_MOST = 6 };

static void refuse_levels(Checker *c, const Prop *p)
{
    diag_hint(c->dg, diag(c->dg, E_CONTENTS_LEVELS, p->span), H_PROPERTY_FORM, STR("levels 1..3"));
}

/* One end of the range: a number, or a value that depends on data and is checked later (*level is 0). */
static bool check_level(Checker *c, const PropValue *v, int64_t *level)
{
    *level = 0;
    if (v->kind == PROP_NUMBER)
        return decimal_to_int(v->number, level) && *level >= 1 && *level <= LEVELS_MOST;
    if (v->kind != PROP_VALUE || v->text.n)
        return false;
    check_expr(c, v->expr);
    if (!type_accepts(c->arena, type_plain(TYPE_INTEGER), v->expr->type))
        diag(c->dg, E_PROPERTY_TYPE, v->span, STR("levels"), type_text(c->arena, v->expr->type));
    return true;
}

static void check_levels(Checker *c, const Prop *p)
{
    const PropGroup *g = p->first;
    const PropValue *v = g && !g->next ? g->first : NULL;
    int64_t low, high;
    if (!v || v->next || v->kind != PROP_RANGE) {
        refuse_levels(c, p);
        return;
    }
    bool low_fits = check_level(c, v->low, &low), high_fits = check_level(c, v->high, &high);
    if (!low_fits || !high_fits || (low && high && low > high))
        refuse_levels(c, p);
}

void check_contents(Checker *c, Block *b)
{
    static const Str names[] = {STR_INIT("levels")};
    const Prop *levels = NULL;
    for (const Prop *p = b->as.nest.props.first; p; p = p->next) {
        if (!str_eq(p->name.text, names[0])) {
            Diag *d = diag(c->dg, E_NO_PROPERTY, p->name.span, block_kind_name(b->kind), p->name.text);
            Str near = nearest_name(c->arena, p->name.text, names, 1);
            if (near.n)
                diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
        } else if (levels) {
            diag_note(c->dg, diag(c->dg, E_PROPERTY_TWICE, p->span, p->name.text), N_FIRST_HERE, levels->span);
        } else {
            levels = p;
            check_levels(c, p);
        }
    }
}
