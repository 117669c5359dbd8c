/* Labels and references. */
#include "check/blocks/check_label.h"

#include "ast/fixed_text.h"
#include "base/list.h"
#include "base/utf8.h"
#include "check/blocks/check_block.h"
#include "check/check_expr.h"
#include "check/collections.h"
#include "check/labels.h"
#include "check/unknown_names.h"
#include "diag/suggest.h"

/* A fixed name in the template. */
typedef struct StaticLabel StaticLabel;
struct StaticLabel {
    LabelPlace place;
    const BlockList *list;  /* that contains its block */
    StaticLabel *same_name; /* the next one */
};

/* A name with values in it. */
typedef struct DynamicLabel DynamicLabel;
struct DynamicLabel {
    const Expr *text;
    DynamicLabel *next;
};

typedef struct Reference Reference;
struct Reference {
    Str name;
    Span span;
    Reference *next;
};

struct LabelTable {
    Map *names; /* of StaticLabel, the first of each name */
    const LabelPlace *places;
    DynamicLabel *dynamic;
    Reference *first, *last; /* to fixed names */
    bool referred;           /* to any name */
};

LabelTable *labels_new(Arena *a)
{
    return NEW_WITH(a, LabelTable, .names = map_new(a));
}

/* ---- names of blocks ---- */

/* Two blocks of one list are both written, so their names must differ; for other blocks only a document can show it. */
static void refuse_repeated(Checker *c, const StaticLabel *label, const StaticLabel *first)
{
    for (const StaticLabel *l = first; l; l = l->same_name)
        if (l->list && l->list == label->list) {
            Diag *d = diag(c->dg, E_LABEL_REPEATED, label->place.at, label->place.name);
            diag_note(c->dg, d, N_FIRST_HERE, l->place.at);
            return;
        }
}

static void add_static(Checker *c, Str name, Span at, const BlockList *list)
{
    LabelTable *t = c->labels;
    StaticLabel *l = NEW(c->arena, StaticLabel), *first = map_get(t->names, name);
    *l = (StaticLabel){{name, at, t->places}, list, first};
    refuse_repeated(c, l, first);
    map_put(t->names, name, l);
    t->places = &l->place;
}

static void add_label(Checker *c, const BlockLabel *label, const BlockList *list)
{
    Str fixed;
    if (!label->text) {
        add_static(c, label->name.text, label->name.span, list);
    } else if (fixed_text(c->arena, label->text, &fixed)) {
        add_static(c, utf8_nfc(c->arena, fixed), label->text->span, list);
    } else {
        DynamicLabel *l = NEW_WITH(c->arena, DynamicLabel, label->text, c->labels->dynamic);
        c->labels->dynamic = l;
    }
}

static Span label_span(const BlockLabel *label)
{
    return label->text ? label->text->span : label->name.span;
}

/* Gives a block its name; it may have only one. */
static void name_block(Checker *c, Block *b, BlockLabel label, const BlockList *list)
{
    if (!label.text && (!label.name.text.n || label.name.faulty))
        return;
    if (b->label) {
        Diag *d = diag(c->dg, E_LABEL_SECOND, label_span(&label));
        diag_note(c->dg, d, N_FIRST_HERE, label_span(b->label));
        return;
    }
    b->label = arena_copy(c->arena, &label, sizeof label);
    add_label(c, b->label, list);
}

/* ---- @label ---- */

static bool has_caption(const Block *b)
{
    const PropList *props = b->kind == BLOCK_IMAGE ? &b->as.image.props : &b->as.nest.props;
    for (const Prop *p = props->first; p; p = p->next)
        if (str_is(p->name.text, "caption"))
            return true;
    return false;
}

typedef enum Nameable { NOT_NAMEABLE, NAMEABLE, NAMEABLE_BY_CAPTION, UNKNOWN_BLOCK } Nameable;

static Nameable nameable(const Block *b)
{
    static const Nameable of_kind[BLOCK_KINDS] = {
        [BLOCK_PARAGRAPH] = NAMEABLE, [BLOCK_STYLED] = NAMEABLE,  [BLOCK_HEADING] = NAMEABLE,
        [BLOCK_ITEM] = NAMEABLE,      [BLOCK_CALL] = NAMEABLE,    [BLOCK_INCLUDE] = NAMEABLE,
        [BLOCK_TABLE] = NAMEABLE_BY_CAPTION, [BLOCK_IMAGE] = NAMEABLE_BY_CAPTION,
        [BLOCK_ERROR] = UNKNOWN_BLOCK,
    };
    return of_kind[b->kind];
}

static void refuse_block(Checker *c, const Block *label, const Block *b)
{
    Diag *d = diag(c->dg, E_LABEL_BLOCK, label->head, block_kind_name(b->kind));
    diag_hint(c->dg, d, H_LABEL_BLOCK);
    if (b->span.end > b->head.end) /* it has an @end */
        diag_note(c->dg, d, N_OPENED_HERE, b->head, block_kind_name(b->kind));
}

/* Gives the name of a @label to the block before it. */
static void attach(Checker *c, const Block *label, Block *before, const BlockList *list)
{
    BlockLabel given = {label->as.label.name, label->as.label.text};
    if (label->faulty || nesting_is_lost(c))
        return;
    if (!before) {
        diag_hint(c->dg, diag(c->dg, E_LABEL_NOTHING, label->head), H_LABEL_BLOCK);
        add_label(c, arena_copy(c->arena, &given, sizeof given), NULL); /* so that references to it are not reported */
        return;
    }
    switch (nameable(before)) {
    case UNKNOWN_BLOCK: return;
    case NOT_NAMEABLE: refuse_block(c, label, before); return;
    case NAMEABLE_BY_CAPTION:
        if (!has_caption(before)) {
            Diag *d = diag(c->dg, E_LABEL_CAPTION, label->head, block_kind_name(before->kind));
            diag_hint(c->dg, d, H_LABEL_CAPTION);
            diag_note(c->dg, d, N_OPENED_HERE, before->head, block_kind_name(before->kind));
            return;
        }
        break;
    case NAMEABLE: break;
    }
    name_block(c, before, given, list);
}

void check_labels(Checker *c, const BlockList *blocks)
{
    Block *before = NULL;
    for (Block *b = blocks->first; b; b = b->next) {
        if (b->kind == BLOCK_LABEL)
            attach(c, b, before, blocks);
        else if (b->kind == BLOCK_HEADING)
            name_block(c, b, (BlockLabel){.name = b->as.heading.label}, blocks);
        if (!block_is_note(b)) /* a note may come between a block and its name */
            before = b;
    }
}

void check_label(Checker *c, Block *b)
{
    if (b->as.label.text)
        check_string(c, b->as.label.text);
}

void check_label_property(Checker *c, Block *b, Name name)
{
    if (has_caption(b)) {
        name_block(c, b, (BlockLabel){.name = name}, NULL);
        return;
    }
    Diag *d = diag(c->dg, E_LABEL_CAPTION, name.span, block_kind_name(b->kind));
    diag_hint(c->dg, d, H_LABEL_CAPTION);
}

/* ---- {ref …} ---- */

static void add_reference(Checker *c, Str name, Span span)
{
    LabelTable *t = c->labels;
    Reference *r = NEW_WITH(c->arena, Reference, .name = name, .span = span);
    LIST_ADD(t, r);
}

void check_reference(Checker *c, Inline *i)
{
    Str fixed;
    Expr *text = i->as.ref.label;
    c->labels->referred = true;
    if (text)
        check_string(c, text);
    if (text && fixed_text(c->arena, text, &fixed))
        add_reference(c, utf8_nfc(c->arena, fixed), text->span);
    else if (!text && !i->as.ref.name.faulty)
        add_reference(c, i->as.ref.name.text, i->as.ref.name.span);
}

/* Can a name with values become this one? Decided by the text before and after its values. */
static bool may_become(const Expr *text, Str name)
{
    const StringPart *first = text->as.string.first, *last = text->as.string.last;
    Str before = first->value ? STR("") : first->text, behind = last->value ? STR("") : last->text;
    return name.n >= before.n + behind.n && str_starts(name, before) && str_ends(name, behind);
}

static bool is_named(const LabelTable *t, Str name)
{
    if (map_get(t->names, name))
        return true;
    for (const DynamicLabel *l = t->dynamic; l; l = l->next)
        if (may_become(l->text, name))
            return true;
    return false;
}

static void report_unknown(Checker *c, const Reference *r)
{
    Diag *d = diag(c->dg, E_NO_LABEL, r->span, r->name);
    if (!diag_is_new(d))
        return;
    size_t count = 0, at;
    for (const LabelPlace *l = c->labels->places; l; l = l->next)
        count++;
    Str *names = NEW_ARRAY(c->arena, Str, count);
    at = count;
    for (const LabelPlace *l = c->labels->places; l; l = l->next)
        names[--at] = l->name;
    Str near = nearest_name(c->arena, r->name, names, count);
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    else
        diag_hint(c->dg, d, H_LABEL_FORM, r->name);
}

void labels_finish(Checker *c)
{
    const LabelTable *t = c->labels;
    for (const Reference *r = t->first; r && !c->collects->incomplete; r = r->next)
        if (!is_named(t, r->name))
            report_unknown(c, r);
    c->template->survey.references = t->referred;
    c->template->survey.labels = t->places || t->dynamic;
    c->template->labels = t->places;
}
