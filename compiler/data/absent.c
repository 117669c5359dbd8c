/* Fields without a value: what replaces the value, and the messages. A missing record is reported once; a value under a
 * wrong name or in a wrong record is reported at that place, where it has to be corrected. */
#include "data/absent.h"

#include "base/buf.h"
#include "data/binder.h"
#include "data/data.h"
#include "data/readers/text.h"
#include "diag/limit_fault.h"

/* ---- descriptions of a field ---- */

static void put_choices(Buf *b, const FieldRule *r)
{
    for (size_t i = 0; i < r->rule.choice_count && b->n <= DIAG_MAX_ARG; i++)
        buf_putf(b, "%s\"%.*s\"", i ? ", " : "one of ", STR_ARG(r->rule.choices[i]));
}

Str choices_text(Arena *a, const FieldRule *r)
{
    Buf b = buf_open(arena_memory(a));
    put_choices(&b, r);
    return buf_take(&b, a);
}

/* Label and type of a field: `党支部名称 (text)`. */
static Str about_field(Arena *a, const FieldRule *r)
{
    Buf b = buf_open(arena_memory(a));
    if (r->label.n)
        buf_putf(&b, "%.*s (", STR_ARG(r->label));
    if (r->rule.choice_count && r->type->kind != TYPE_LIST)
        put_choices(&b, r);
    else
        buf_put(&b, type_text(a, r->type));
    if (r->label.n)
        buf_put_byte(&b, ')');
    return buf_take(&b, a);
}

/* The members that a record must have. */
static Str required_members(Arena *a, const Schema *s)
{
    Str *names = NEW_ARRAY(a, Str, s->count);
    size_t count = 0;
    for (size_t i = 0; i < s->count; i++)
        if (field_is_required(&s->fields[i]))
            names[count++] = s->fields[i].name;
    return diag_list(a, names, count);
}

/* ---- names found elsewhere ---- */

static bool is_in_list(const Where *w)
{
    return w && (w->index > 0 || is_in_list(w->outer));
}

static void note_home(const Binder *b, Diag *d, const FieldRule *r, Span record_at)
{
    if (record_at.file)
        diag_note(b->dg, d, N_DATA_RECORD_HERE, record_at);
    diag_note(b->dg, d, N_DECLARED_HERE, r->at, r->name);
}

/* Reports a value that was given in another record. The items of a list are never searched for elsewhere. */
static bool report_misplaced(const Binder *b, const FieldRule *r, const Where *w)
{
    Str home = where_text(b->scratch, w->outer);
    Unknown *u = is_in_list(w) ? NULL : unknown_elsewhere(b->unknowns, home, r->name);
    if (!u)
        return false;
    Str name = text_shown(b->scratch, u->node->name);
    u->told = true;
    if (w->outer) {
        Diag *d = diag(b->dg, E_DATA_MISPLACED, unknown_place(u), name, home);
        diag_hint(b->dg, d, H_DATA_SECTION, home);
        note_home(b, d, r, w->record_at);
    } else {
        note_home(b, diag(b->dg, E_DATA_MISPLACED_TOP, unknown_place(u), name), r, NO_SPAN);
    }
    return true;
}

/* Members of one record that were found together in another one. */
typedef struct Stray {
    Unknown *first;
    size_t more;
} Stray;

static Stray find_strays(const Binder *b, const Schema *members, Str home)
{
    Stray s = {NULL, 0};
    for (size_t i = 0; i < members->count; i++) {
        Unknown *u = unknown_elsewhere(b->unknowns, home, members->fields[i].name);
        if (!u || (s.first && !str_eq(u->path, s.first->path)))
            continue;
        u->told = true;
        if (s.first)
            s.more++;
        if (!s.first || u->node->name_at.start < s.first->node->name_at.start)
            s.first = u;
    }
    return s;
}

/* Reports members of a missing record that were given in another one because the section has no head. */
static bool report_strays(const Binder *b, const FieldRule *r, const Where *w)
{
    Str home = where_text(b->scratch, w);
    Stray s = is_in_list(w) ? (Stray){NULL, 0} : find_strays(b, r->members, home);
    if (!s.first)
        return false;
    Str name = text_shown(b->scratch, s.first->node->name);
    Span at = unknown_place(s.first);
    Diag *d = s.more ? diag(b->dg, E_DATA_MISPLACED_MANY, at, name, str_format(b->scratch, "%zu", s.more), home)
                     : diag(b->dg, E_DATA_MISPLACED, at, name, home);
    bool is_path = str_find_byte(name, '.') < name.n;
    diag_hint(b->dg, d, is_path ? H_DATA_SECTION : H_DATA_SECTION_ABOVE, home);
    note_home(b, d, r, NO_SPAN);
    return true;
}

/* ---- messages ---- */

/* Was it reported already, or will one message report all missing fields? */
static bool is_told(const Binder *b, const FieldRule *r, const Where *w)
{
    if (b->silent || unknown_explains(b->unknowns, where_text(b->scratch, w->outer), r))
        return true;
    if (b->origin->blame == BLAME_NOTHING)
        return false;
    MissingNames *wanted = b->wanted;
    if (wanted->count < MOST_WANTED)
        wanted->names[wanted->count] = where_text(b->run, w);
    wanted->count++;
    return true;
}

static void report_missing(const Binder *b, const FieldRule *r, const Where *w, const DataNode *empty)
{
    Str path = where_text(b->scratch, w), about = about_field(b->scratch, r);
    Diag *d = diag(b->dg, E_DATA_MISSING, b->row.file ? b->row : r->at, path, about);
    if (r->type->kind == TYPE_RECORD && r->members)
        diag_hint(b->dg, d, H_DATA_RECORD_WANTED, where_section(b->scratch, w),
                  required_members(b->scratch, r->members));
    if (empty)
        diag_note(b->dg, d, N_DATA_EMPTY_HERE, empty->name_at);
    else if (w->record_at.file)
        diag_note(b->dg, d, N_DATA_RECORD_HERE, w->record_at);
    if (b->row.file)
        diag_note(b->dg, d, N_DECLARED_HERE, r->at, r->name);
    else if (b->origin->files.n)
        diag_note(b->dg, d, N_DATA_READ, NO_SPAN, b->origin->files);
}

static void report_absent(const Binder *b, const FieldRule *r, const Where *w, const DataNode *empty)
{
    ArenaMark mark = arena_mark(b->scratch);
    bool record = r->type->kind == TYPE_RECORD;
    if (!is_told(b, r, w) && (empty || !(record ? report_strays(b, r, w) : report_misplaced(b, r, w))))
        report_missing(b, r, w, empty);
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

/* Spends steps on the members of records that were not given. False if no steps are left. */
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

/* A record that was not given: each of its members is absent. */
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

/* A list that was not given: in a draft, one masked item. */
static Value masked_list(const Binder *b, const FieldRule *r, const Type *t, const Where *w)
{
    Value item = masked_value(b, r, t->item, w);
    List *list = NEW_WITH(b->run, List, .count = 1, .items = arena_copy(b->run, &item, sizeof item), .mask = r->mask);
    return (Value){.kind = VALUE_LIST, .list = list};
}

Value masked_value(const Binder *b, const FieldRule *r, const Type *t, const Where *w)
{
    if (t->kind == TYPE_LIST)
        return masked_list(b, r, t, w);
    if (t->kind == TYPE_RECORD)
        return absent_record(b, r->members, w);
    return t->kind <= TYPE_ANY ? value_missing() : value_masked(r->mask);
}

/* A required record that was not given. Its missing members are reported with it. */
static Value absent_required_record(const Binder *b, const FieldRule *r, const Where *w, const DataNode *empty)
{
    Binder inner = *b;
    if (!b->draft && field_is_required(r))
        report_absent(b, r, w, empty);
    inner.silent = true;
    return absent_record(&inner, r->members, w);
}

Value absent_value(const Binder *b, const FieldRule *r, const Where *w, const DataNode *empty)
{
    if (r->has_default)
        return r->computed ? value_missing() : r->fallback;
    if (!r->optional) {
        if (r->type->kind == TYPE_RECORD)
            return absent_required_record(b, r, w, empty);
        if (b->draft)
            return masked_value(b, r, r->type, w);
        if (r->type->kind > TYPE_ANY && spend(b, STEPS_OF_MESSAGE, r->at))
            report_absent(b, r, w, empty);
    }
    return r->type->kind == TYPE_LIST ? value_list(b->run, 0, NULL) : value_missing();
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
