#include "data/bind.h"

#include "data/binder.h"
#include "data/text.h"

static const Record *bind_record(const Binder *b, const Schema *s, const DataNode *n,
                                 const Where *w);
static Value bind_value(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                        const DataNode *n);

/* ---- what does not fit as a whole ---- */

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
    List *list = NEW(b->run, List);
    *list = (List){.count = count, .items = items};
    return value_at((Value){.kind = VALUE_LIST, .list = list}, at);
}

static Value bind_item(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                       const DataNode *n, size_t index)
{
    Where item = {.outer = w, .index = index};
    return bind_value(b, r, t->item, &item, n);
}

/* A list from what is one in the data, else of one value. Empty items are left out. */
static Value bind_list(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                       const DataNode *n)
{
    size_t count = 0;
    if (n->kind != NODE_LIST) {
        Value *only = NEW(b->run, Value);
        *only = bind_item(b, r, t, w, n, 1);
        return list_value(b, 1, only, n->at);
    }
    Value *items = NEW_ARRAY(b->run, Value, n->nodes->count);
    for (const DataNode *item = n->nodes->first; item; item = item->next)
        if (!tree_is_blank(item)) {
            items[count] = bind_item(b, r, t, w, item, count + 1);
            count++;
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
    switch (t->kind) {
    case TYPE_LIST: return bind_list(b, r, t, w, n);
    case TYPE_RECORD: return bind_members(b, r, w, n);
    case TYPE_ERROR:
    case TYPE_ANY: return value_missing();
    case TYPE_TEXT:
    case TYPE_INTEGER:
    case TYPE_NUMBER:
    case TYPE_MONEY:
    case TYPE_DATE:
    case TYPE_TIME:
    case TYPE_BOOLEAN:
    case TYPE_IMAGE: break;
    }
    if (n->kind != NODE_TEXT)
        return refuse(b, E_DATA_WANTS_VALUE, r, w, n->at);
    return scalar_read(b, r, t, w, n);
}

static Value bind_field(const Binder *b, const FieldRule *r, const Where *w, const DataNode *n)
{
    return n && !tree_is_blank(n) ? bind_value(b, r, r->type, w, n) : absent_value(b, r, w, n);
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

static const Record *bind_top(const BindTask *t, const DataNode *root, Str files, Span row)
{
    Unknowns unknowns = {0};
    PatternEffort effort = pattern_effort(arena_memory(t->run));
    AbsentSteps absent = {.left = t->steps ? t->steps : UINT64_MAX, .limit = t->steps};
    Arena *scratch = arena_open(arena_memory(t->run));
    Binder b = {.run = t->run, .scratch = scratch, .top = t->schema, .files = files, .row = row, .draft = t->draft,
                .images = t->images, .effort = &effort, .absent = &absent, .unknowns = &unknowns, .dg = t->dg};
    unknowns_collect(&unknowns, &b, root);
    const Record *record = bind_record(&b, b.top, root, NULL);
    unknowns_warn(&b);
    arena_close(scratch);
    return record;
}

const Record *data_bind(const BindTask *t, const DataNode *root, Str files)
{
    return bind_top(t, root, files, NO_SPAN);
}

const Record *data_bind_row(const BindTask *t, const DataNode *root, Span row)
{
    return bind_top(t, root, STR(""), row);
}
