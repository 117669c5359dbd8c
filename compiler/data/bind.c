#include "data/bind.h"

#include "data/binder.h"
#include "data/readers/text.h"
#include "data/series.h"

static const Record *bind_record(const Binder *b, const Schema *s, const DataNode *n,
                                 const Where *w);
static Value bind_value(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                        const DataNode *n);

/* ---- values of the wrong kind ---- */

static Value refuse(const Binder *b, Code code, const FieldRule *r, const Where *w, Span at)
{
    ArenaMark mark = arena_mark(b->scratch);
    Diag *d = diag(b->dg, code, at, where_text(b->scratch, w));
    diag_note(b->dg, d, N_DECLARED_HERE, r->at, r->name);
    arena_release(b->scratch, mark);
    return value_missing();
}

static Value refuse_list(const Binder *b, const FieldRule *r, const Where *w, const DataNode *n)
{
    if (!n->repeated)
        return refuse(b, E_DATA_NO_LIST, r, w, n->at);
    ArenaMark mark = arena_mark(b->scratch);
    const DataNode *first = n->nodes->first;
    Diag *d = diag(b->dg, E_DATA_REPEATED, first->next->name_at, where_text(b->scratch, w));
    diag_note(b->dg, d, N_FIRST_HERE, first->name_at);
    diag_note(b->dg, d, N_DECLARED_HERE, r->at, r->name);
    arena_release(b->scratch, mark);
    return value_missing();
}

/* ---- lists ---- */

static Value list_value(const Binder *b, size_t count, const Value *items, Span at)
{
    List *list = NEW_WITH(b->run, List, .count = count, .items = items);
    return value_at((Value){.kind = VALUE_LIST, .list = list}, at);
}

/* The type as it would be with missing items: `list of (integer?)`. */
static Str gaps_text(const Binder *b, const FieldRule *r, const Type *t)
{
    if (r->rule.choice_count && t->item->kind == TYPE_TEXT)
        return str_format(b->scratch, "list of (%.*s?)", STR_ARG(choices_text(b->scratch, r)));
    return type_text(b->scratch, type_list_maybe(b->scratch, t->item, true));
}

/* An empty item in a list whose items must be given. */
static Value refuse_gap(const Binder *b, const FieldRule *r, const Type *t, const Where *w, const DataNode *n)
{
    ArenaMark mark = arena_mark(b->scratch);
    Diag *d = diag(b->dg, E_DATA_ITEM_MISSING, n->at, where_text(b->scratch, w));
    if (t->item->kind == TYPE_RECORD && !t->item->record->name.n)
        diag_hint(b->dg, d, H_DATA_GAPS_OF_RECORDS);
    else
        diag_hint(b->dg, d, H_DATA_GAPS, gaps_text(b, r, t));
    diag_note(b->dg, d, N_DECLARED_HERE, r->at, r->name);
    arena_release(b->scratch, mark);
    return value_missing();
}

/* The value of an empty item: missing, or a mask in a draft. */
static Value bind_gap(const Binder *b, const FieldRule *r, const Type *t, const Where *w, const DataNode *n)
{
    if (t->gaps)
        return value_missing();
    return b->draft && !b->partly ? masked_value(b, r, t->item, w) : refuse_gap(b, r, t, w, n);
}

/* Is the item left out of the list? An empty line of INI is not an item unless items may be missing. */
static bool is_no_item(const DataNode *list, const DataNode *item, const Type *t)
{
    return list->repeated && !t->gaps && tree_is_blank(item);
}

/* The only item of a list `w`; several may have been meant. */
static Value bind_only(const Binder *b, const FieldRule *r, const Type *t, const Where *w, const DataNode *n)
{
    Series s;
    ArenaMark mark = arena_mark(b->scratch);
    if (n->kind == NODE_TEXT && t->item->kind == TYPE_TEXT && !r->rule.choice_count && series_in(n->text, &s)) {
        Diag *d = diag(b->dg, W_DATA_ONE_ITEM, n->at, where_text(b->scratch, w), s.mark);
        diag_hint(b->dg, d, H_DATA_ITEMS, r->name, text_shown(b->scratch, s.first), text_shown(b->scratch, s.second));
    }
    arena_release(b->scratch, mark);
    return bind_value(b, r, t->item, &(Where){.outer = w, .index = 1}, n);
}

/* A list, from a list in the data or from a single value. */
static Value bind_list(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                       const DataNode *n)
{
    size_t count = 0;
    if (n->kind != NODE_LIST) {
        Value only = bind_only(b, r, t, w, n);
        return list_value(b, 1, arena_copy(b->run, &only, sizeof only), n->at);
    }
    Value *items = NEW_ARRAY(b->run, Value, n->nodes->count);
    for (const DataNode *item = n->nodes->first; item; item = item->next) {
        if (is_no_item(n, item, t))
            continue;
        Where at = {.outer = w, .index = count + 1};
        items[count++] = tree_is_blank(item)     ? bind_gap(b, r, t, &at, item)
                         : n->nodes->count == 1 ? bind_only(b, r, t, w, item)
                                                : bind_value(b, r, t->item, &at, item);
    }
    return list_value(b, count, items, n->at);
}

/* ---- values ---- */

static Value bind_members(const Binder *b, const FieldRule *r, const Where *w, const DataNode *n)
{
    if (n->kind == NODE_TEXT)
        return refuse(b, E_DATA_WANTS_RECORD, r, w, n->at);
    if (!r->members)
        return value_missing();
    Value v = {.kind = VALUE_RECORD, .record = bind_record(b, r->members, n, w)};
    return value_at(v, n->at);
}

static Value bind_value(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                        const DataNode *n)
{
    if (n->scalar == SCALAR_UNKNOWN)
        return value_missing();
    if (n->kind == NODE_LIST && t->kind != TYPE_LIST && t->kind > TYPE_ANY)
        return refuse_list(b, r, w, n);
    if (t->kind == TYPE_LIST)
        return bind_list(b, r, t, w, n);
    if (t->kind == TYPE_RECORD)
        return bind_members(b, r, w, n);
    if (t->kind <= TYPE_ANY)
        return value_missing();
    if (n->kind != NODE_TEXT)
        return refuse(b, E_DATA_WANTS_VALUE, r, w, n->at);
    return scalar_read(b, r, t, w, n);
}

/* Several empty lines are not a value, unless items may be missing. */
static bool is_given(const FieldRule *r, const DataNode *n)
{
    return !tree_is_blank(n) || (n->kind == NODE_LIST && r->type->kind == TYPE_LIST && r->type->gaps);
}

static Value bind_field(const Binder *b, const FieldRule *r, const Where *w, const DataNode *n)
{
    return n && is_given(r, n) ? bind_value(b, r, r->type, w, n) : absent_value(b, r, w, n);
}

/* Cells in the order of the schema. */
static const Record *bind_record(const Binder *b, const Schema *s, const DataNode *n,
                                 const Where *w)
{
    ArenaMark mark = arena_mark(b->scratch);
    const DataNode **given = NEW_ARRAY(b->scratch, const DataNode *, s->count);
    for (const DataNode *member = n->nodes->first; member; member = member->next) {
        const FieldRule *r = schema_find(s, member->name);
        if (r)
            given[r - s->fields] = member;
    }
    absent_credit(b);
    Record *record = NEW(b->run, Record);
    Value *cells = NEW_ARRAY(b->run, Value, s->count);
    for (size_t i = 0; i < s->count; i++) {
        const FieldRule *r = &s->fields[i];
        Where member = {.outer = w, .name = r->name, .record_at = w ? n->at : NO_SPAN};
        cells[i] = bind_field(b, r, &member, given[i]);
    }
    *record = (Record){s->count, cells};
    arena_release(b->scratch, mark);
    return record;
}

/* Reports once the cause of all missing fields. */
static void report_wanted(const Binder *b)
{
    const DataOrigin *o = b->origin;
    const MissingNames *w = b->wanted;
    if (!w->count || o->blame == BLAME_TOLD)
        return;
    size_t shown = w->count < MOST_WANTED ? w->count : MOST_WANTED;
    Str names = diag_list(b->scratch, w->names, shown);
    Diag *d = o->blame == BLAME_EMPTY ? diag(b->dg, E_DATA_EMPTY, o->blame_at) : diag(b->dg, E_DATA_NONE, NO_SPAN);
    diag_hint(b->dg, d, H_DATA_SCAFFOLD);
    if (shown < w->count)
        diag_note(b->dg, d, N_DATA_WANTED_MORE, NO_SPAN, names, str_format(b->scratch, "%zu", w->count - shown));
    else
        diag_note(b->dg, d, N_DATA_WANTED, NO_SPAN, names);
}

const Record *data_bind(Arena *run, const BindInput *given, Diags *dg)
{
    MissingNames wanted = {.count = 0};
    PatternEffort effort = pattern_effort(arena_memory(run));
    AbsentSteps absent = {.left = given->steps ? given->steps : UINT64_MAX, .limit = given->steps};
    Binder b = {.run = run,
                .scratch = arena_open(arena_memory(run)),
                .origin = &given->origin,
                .row = given->row,
                .draft = given->draft || given->partly,
                .partly = given->partly,
                .images = given->images,
                .unknowns = given->unknowns,
                .wanted = &wanted,
                .effort = &effort,
                .absent = &absent,
                .dg = dg};
    const Record *record = bind_record(&b, given->schema, given->root, NULL);
    report_wanted(&b);
    unknowns_report(b.unknowns, dg);
    arena_close(b.scratch);
    return record;
}
