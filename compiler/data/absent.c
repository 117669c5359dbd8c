#include "base/buf.h"
#include "data/binder.h"
#include "data/data.h"
#include "diag/limit_fault.h"

/* ---- messages ---- */

static void put_where(Buf *b, const Where *w)
{
    if (w->outer)
        put_where(b, w->outer);
    if (w->index)
        buf_putf(b, "[%zu]", w->index);
    else
        buf_putf(b, w->outer ? ".%.*s" : "%.*s", STR_ARG(w->name));
}

Str where_text(Arena *a, const Where *w)
{
    Buf b = buf_open(arena_memory(a));
    put_where(&b, w);
    Str text = buf_copy(&b, a);
    buf_close(&b);
    return text;
}

static void put_choices(Buf *b, const FieldRule *r)
{
    for (size_t i = 0; i < r->choice_count && b->n <= DIAG_MAX_ARG; i++)
        buf_putf(b, "%s\"%.*s\"", i ? ", " : "one of ", STR_ARG(r->choices[i]));
}

/* Label and type of a field: `党支部名称 (text)`. */
static Str about_field(Arena *a, const FieldRule *r)
{
    Buf b = buf_open(arena_memory(a));
    if (r->label.n)
        buf_putf(&b, "%.*s (", STR_ARG(r->label));
    if (r->choice_count && r->type->kind != TYPE_LIST)
        put_choices(&b, r);
    else
        buf_put(&b, type_text(a, r->type));
    if (r->label.n)
        buf_put_byte(&b, ')');
    Str text = buf_copy(&b, a);
    buf_close(&b);
    return text;
}

static void report_missing(const Binder *b, const FieldRule *r, const Where *w,
                           const DataNode *empty)
{
    ArenaMark mark = arena_mark(b->scratch);
    Str path = where_text(b->scratch, w), about = about_field(b->scratch, r);
    Diag *d = diag(b->dg, E_DATA_MISSING, b->row.file ? b->row : r->at, path, about);
    Unknown *meant = empty ? NULL : unknown_explains(b, r, w);
    if (meant)
        unknown_note(meant, b, d, r, w);
    if (empty)
        diag_note(b->dg, d, N_DATA_EMPTY_HERE, empty->name_at);
    else if (w->record_at.file)
        diag_note(b->dg, d, N_DATA_RECORD_HERE, w->record_at);
    if (b->row.file)
        diag_note(b->dg, d, N_DECLARED_HERE, r->at, r->name);
    else if (b->files.n)
        diag_note(b->dg, d, N_DATA_READ, NO_SPAN, b->files);
    else
        diag_note(b->dg, d, N_DATA_NONE, NO_SPAN);
    arena_release(b->scratch, mark);
}

/* ---- steps ---- */

enum { STEPS_OF_CELL = 64, STEPS_OF_MESSAGE = 1000, CELLS_FREE = 64 };

void absent_credit(const Binder *b)
{
    AbsentSteps *s = b->absent;
    if (s->left < UINT64_MAX - CELLS_FREE * STEPS_OF_CELL)
        s->left += CELLS_FREE * STEPS_OF_CELL;
}

/* Spends steps on what records hold that are not given. False where they have ended. */
static bool spend(const Binder *b, uint64_t steps, Span at)
{
    AbsentSteps *s = b->absent;
    if (s->ended || !s->depth)
        return !s->ended;
    s->ended = steps > s->left;
    s->left -= s->ended ? s->left : steps;
    if (s->ended && s->limit)
        limit_fault(b->dg, at, LIMIT_steps, s->limit);
    return !s->ended;
}

/* ---- values ---- */

static Value masked_value(const Binder *b, const FieldRule *r, const Type *t, const Where *w);

/* A record that nobody gave: each of its members is absent. */
static Value absent_record(const Binder *b, const Schema *members, const Where *w)
{
    if (!members || b->absent->ended)
        return value_missing();
    b->absent->depth++;
    Record *record = NEW(b->run, Record);
    Value *cells = NEW_ARRAY(b->run, Value, members->count);
    for (size_t i = 0; i < members->count && spend(b, STEPS_OF_CELL, members->fields[i].at); i++) {
        Where member = {.outer = w, .name = members->fields[i].name};
        cells[i] = absent_value(b, &members->fields[i], &member, NULL);
    }
    b->absent->depth--;
    *record = (Record){members->count, cells};
    return (Value){.kind = VALUE_RECORD, .record = record};
}

/* A list that nobody gave, drafted as one masked item. */
static Value masked_list(const Binder *b, const FieldRule *r, const Type *t, const Where *w)
{
    List *list = NEW(b->run, List);
    Value *item = NEW(b->run, Value);
    *item = masked_value(b, r, t->item, w);
    *list = (List){.count = 1, .items = item, .mask = r->mask};
    return (Value){.kind = VALUE_LIST, .list = list};
}

static Value masked_value(const Binder *b, const FieldRule *r, const Type *t, const Where *w)
{
    switch (t->kind) {
    case TYPE_LIST: return masked_list(b, r, t, w);
    case TYPE_RECORD: return absent_record(b, r->members, w);
    case TYPE_ERROR:
    case TYPE_ANY: return value_missing();
    case TYPE_TEXT:
    case TYPE_INTEGER:
    case TYPE_NUMBER:
    case TYPE_MONEY:
    case TYPE_DATE:
    case TYPE_TIME:
    case TYPE_BOOLEAN:
    case TYPE_IMAGE: return value_masked(r->mask);
    }
    return value_missing();
}

/* Does the record stand in the data under a name that was misspelt? Then that is reported, and not
 * each of its members. */
static bool is_misspelt_record(const Binder *b, const FieldRule *r, const Where *w)
{
    const Unknown *u = b->draft || !field_is_required(r) ? NULL : unknown_explains(b, r, w);
    return u && unknown_is_record(u, r);
}

Value absent_value(const Binder *b, const FieldRule *r, const Where *w, const DataNode *empty)
{
    if (r->has_default)
        return r->computed ? value_missing() : r->fallback;
    bool is_list = r->type->kind == TYPE_LIST;
    if (!r->optional) {
        if (r->type->kind == TYPE_RECORD && !is_misspelt_record(b, r, w))
            return absent_record(b, r->members, w);
        if (b->draft)
            return masked_value(b, r, r->type, w);
        if (r->type->kind > TYPE_ANY && spend(b, STEPS_OF_MESSAGE, r->at))
            report_missing(b, r, w, empty);
    }
    return is_list ? value_list(b->run, 0, NULL) : value_missing();
}

Value data_absent(Arena *run, const FieldRule *r, uint64_t *steps)
{
    AbsentSteps absent = {.left = *steps};
    Binder b = {.run = run, .draft = true, .absent = &absent};
    Where w = {.name = r->name};
    Value v = absent_value(&b, r, &w, NULL);
    *steps = absent.ended ? 0 : absent.left;
    return v;
}
