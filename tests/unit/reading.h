/* For tests of reading data: a session with one file `t.rpt` that declares field n in line n, and
 * short texts for trees, values and messages, so that a whole result is compared at once. */
#ifndef RPTC_TESTS_UNIT_READING_H
#define RPTC_TESTS_UNIT_READING_H

#include "written.h"

#include "data/tree.h"
#include "diag/job.h"
#include "template/schema.h"
#include "diag/catalogue.h"

typedef struct Reading {
    Memory memory;
    Arena *arena;
    Sources *sources;
    Diags *dg;
} Reading;

static inline int reading_set_up(void **state)
{
    Reading *r = calloc(1, sizeof *r);
    r->memory.fail = written_no_memory;
    r->arena = arena_open(&r->memory);
    r->sources = sources_new(r->arena);
    r->dg = diags_new(r->arena);
    sources_add(r->sources, STR("t.rpt"), STR("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"));
    *state = r;
    return 0;
}

static inline int reading_tear_down(void **state)
{
    Reading *r = *state;
    arena_close(r->arena);
    assert_int_equal(r->memory.used, 0);
    free(r);
    return 0;
}

/* What a reader works with, without limits. */
static inline const Job *reading_job(Reading *r)
{
    static const Host no_limits;
    Job job = {r->arena, r->sources, &no_limits, r->dg};
    return arena_copy(r->arena, &job, sizeof job);
}

/* The source of a test's data. */
static inline const Source *reading_source(Reading *r, Str text)
{
    return sources_add(r->sources, STR("d.ini"), text);
}

/* A schema from rules whose name, type and whatever else the test needs are set. `line` is where
 * the first one is declared. */
static inline const Schema *reading_schema(Reading *r, uint32_t line, const FieldRule *rules,
                                           size_t count)
{
    static const Str usual = STR_INIT("X");
    FieldRule *fields = arena_copy(r->arena, rules, count * sizeof *rules);
    Member *members = NEW_ARRAY(r->arena, Member, count);
    RecordType *record = NEW(r->arena, RecordType);
    Schema *s = NEW(r->arena, Schema);
    for (size_t i = 0; i < count; i++) {
        uint32_t at = line - 1 + (uint32_t)i;
        fields[i].at = (Span){at, at, 1};
        fields[i].mask = fields[i].mask ? fields[i].mask : &usual;
        members[i] = (Member){fields[i].name, fields[i].type, fields[i].optional};
    }
    *record = (RecordType){.count = count, .members = members};
    *s = (Schema){.count = count, .fields = fields, .record = record};
    for (size_t i = 0; i < count; i++)
        s->requires_any = s->requires_any || field_is_required(&fields[i]);
    return s;
}

static inline const Type *reading_record_type(Reading *r, const Schema *s)
{
    return type_record_new(r->arena, s->record);
}

/* ---- texts ---- */

/* `{上级=县委, 请假=[{姓名=张三}]}`; implied records begin with `~{`. */
static inline void put_tree(Buf *b, const DataNode *n)
{
    if (n->kind == NODE_TEXT) {
        buf_put(b, n->text);
        return;
    }
    bool record = n->kind == NODE_RECORD;
    buf_put(b, record ? n->implied ? STR("~{") : STR("{") : STR("["));
    for (const DataNode *m = n->nodes->first; m; m = m->next) {
        if (record)
            buf_putf(b, "%.*s=", STR_ARG(m->name));
        put_tree(b, m);
        buf_put(b, m->next ? STR(", ") : STR(""));
    }
    buf_put(b, record ? STR("}") : STR("]"));
}

static inline void put_value(Buf *b, Value v);

static inline void put_values(Buf *b, const Value *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buf_put(b, i ? STR(", ") : STR(""));
        put_value(b, cells[i]);
    }
}

/* `-` missing, `<X>` masked, `"text"`, `{…}` a record, `[…]` a list, `[…]<X>` a masked one. */
static inline void put_value(Buf *b, Value v)
{
    switch ((ValueKind)v.kind) {
    case VALUE_MISSING:
        if (v.mask)
            buf_putf(b, "<%.*s>", STR_ARG(*v.mask));
        else
            buf_put_byte(b, '-');
        break;
    case VALUE_TEXT: buf_putf(b, "\"%.*s\"", STR_ARG(*v.text)); break;
    case VALUE_NUMBER: decimal_put(b, *v.number); break;
    case VALUE_DATE: buf_putf(b, "%04d-%02d-%02d", v.date.year, v.date.month, v.date.day); break;
    case VALUE_TIME: buf_putf(b, "%ds", (int)v.time.second); break;
    case VALUE_BOOLEAN: buf_put(b, v.boolean ? STR("true") : STR("false")); break;
    case VALUE_IMAGE: buf_putf(b, "image %.*s", STR_ARG(v.image->name)); break;
    case VALUE_RECORD:
        buf_put_byte(b, '{');
        put_values(b, v.record->members, v.record->count);
        buf_put_byte(b, '}');
        break;
    case VALUE_LIST:
        buf_put_byte(b, '[');
        put_values(b, v.list->items, v.list->count);
        buf_put_byte(b, ']');
        if (v.list->mask)
            buf_putf(b, "<%.*s>", STR_ARG(*v.list->mask));
        break;
    }
}

static inline void put_place(Buf *b, const Reading *r, Span at)
{
    const Source *s = sources_get(r->sources, at.file);
    if (!s)
        return;
    Place p = source_place(s, at.start);
    buf_putf(b, " %.*s:%u:%u", STR_ARG(s->name), (unsigned)p.line, (unsigned)p.column);
}

/* An argument in backquotes; the words of a list are parted by commas. */
static inline void put_arg(Buf *b, Str arg)
{
    bool list = arg.s[0] == DIAG_LIST_MARK;
    buf_put(b, STR(" `"));
    for (size_t i = list ? 1 : 0; i < arg.n; i++)
        if (list && arg.s[i] == DIAG_LIST_MARK)
            buf_put(b, STR(", "));
        else
            buf_put_byte(b, arg.s[i]);
    buf_put_byte(b, '`');
}

static inline void put_wording(Buf *b, const Wording *w)
{
    buf_put(b, code_name(w->code));
    for (int i = 0; i < w->arg_count; i++)
        if (w->args[i].n)
            put_arg(b, w->args[i]);
}

/* A line for each message: `E_CODE `arg` file:line:column ? H_HINT + N_NOTE file:line:column`. */
static inline void put_messages(Buf *b, const Reading *r)
{
    for (const Diag *d = diags_first(r->dg); d; d = d->next) {
        put_wording(b, &d->wording);
        put_place(b, r, d->at);
        if (d->has_hint) {
            buf_put(b, STR(" ? "));
            put_wording(b, &d->hint);
        }
        for (const DiagNote *note = d->first_note; note; note = note->next) {
            buf_put(b, STR(" + "));
            put_wording(b, &note->wording);
            put_place(b, r, note->at);
        }
        buf_put(b, STR("\n"));
    }
}

static inline void assert_buf(Buf *b, const char *wanted)
{
    if (!str_is(buf_str(b), wanted))
        fail_msg("got\n%.*s\nwanted\n%s", STR_ARG(buf_str(b)), wanted);
    buf_close(b);
}

static inline void assert_tree(Reading *r, const DataNode *n, const char *wanted)
{
    Buf b = buf_open(&r->memory);
    put_tree(&b, n);
    assert_buf(&b, wanted);
}

static inline void assert_record(Reading *r, const Record *record, const char *wanted)
{
    Buf b = buf_open(&r->memory);
    assert_non_null(record);
    put_values(&b, record->members, record->count);
    assert_buf(&b, wanted);
}

static inline void assert_messages(Reading *r, const char *wanted)
{
    Buf b = buf_open(&r->memory);
    put_messages(&b, r);
    assert_buf(&b, wanted);
}

#endif
