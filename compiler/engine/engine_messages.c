/* Messages as the records of rptc.h. They are kept in `told` until the next call. */
#include "engine/engine_messages.h"

#include "diag/catalogue.h"
#include "diag/escape.h"
#include "diag/limit_fault.h"

/* The state for making the texts of one call. */
typedef struct TextMaker {
    Arena *arena;
    Buf line;
    const Sources *sources;
    bool chinese;
} TextMaker;

static const char *shown(TextMaker *t, Str text)
{
    buf_clear(&t->line);
    escape_text(&t->line, text);
    return str_cstr(t->arena, buf_str(&t->line));
}

static const char *wording(TextMaker *t, const Wording *w)
{
    return shown(t, wording_without_options(t->arena, w, t->chinese));
}

static rptc_place place(TextMaker *t, Span at)
{
    const Source *s = sources_get(t->sources, at.file);
    if (!s)
        return (rptc_place){.file = NULL};
    Place from = source_place(s, at.start), to = source_place(s, at.end);
    return (rptc_place){shown(t, s->name), from.line, from.column, to.line, to.column};
}

static const rptc_note *notes(TextMaker *t, const Diag *d, size_t *count)
{
    rptc_note *all = NULL;
    size_t size = 0;
    *count = 0;
    for (const DiagNote *n = d->first_note; n; n = n->next)
        *APPEND(t->arena, all, *count, size) = (rptc_note){wording(t, &n->wording), place(t, n->at)};
    return all;
}

static rptc_message record(TextMaker *t, const Diag *d)
{
    static const int severities[] = {
        [SEV_NOTE] = RPTC_NOTE, [SEV_WARNING] = RPTC_WARNING, [SEV_ERROR] = RPTC_ERROR};
    rptc_message m = {.severity = severities[d->severity], .code = shown(t, code_number(d->wording.code))};
    m.text = wording(t, &d->wording);
    const char *hint = d->has_hint ? wording(t, &d->hint) : "";
    m.hint = hint[0] ? hint : NULL;
    m.at = place(t, d->at);
    m.notes = notes(t, d, &m.note_count);
    return m;
}

void engine_tell(rptc_engine *e, const Job *j)
{
    if (!diags_first(j->dg))
        return;
    TextMaker t = {arena_open(&e->told), buf_open(&e->told), j->sources, e->chinese};
    for (const Diag *d = diags_first(j->dg); d; d = d->next) {
        rptc_message m = record(&t, d);
        *APPEND(t.arena, e->messages, e->message_count, e->message_size) = m;
    }
    buf_close(&t.line);
}

void engine_forget(rptc_engine *e)
{
    e->messages = NULL;
    e->message_count = e->message_size = 0;
    mem_close(&e->told);
}

/* ---- the end of memory ---- */

static void tell_no_memory(void *engine)
{
    rptc_engine *e = engine;
    Arena *a = arena_open(&e->told);
    Job j = {a, sources_new(a), &e->host, diags_new(a)};
    memory_fault(j.dg, e->guard.refused);
    engine_tell(e, &j);
}

/* Reports with a static message, without allocation. */
static void tell_plainly(rptc_engine *e)
{
    engine_forget(e);
    e->plain = (rptc_message){.severity = RPTC_ERROR, .code = code_number(E_MEMORY).s};
    e->plain.text = code_wording(E_MEMORY, e->chinese).s;
    e->messages = &e->plain;
    e->message_count = 1;
}

int engine_no_memory(rptc_engine *e)
{
    int status = e->guard.refused ? RPTC_REFUSED : RPTC_NO_MEMORY;
    size_t limit = e->guard.memory.limit;
    engine_forget(e);
    e->guard.memory.limit = 0; /* the limit was reached: the message may exceed it */
    if (!guard_try(&e->guard, tell_no_memory, e)) {
        tell_plainly(e);
        status = RPTC_NO_MEMORY;
    }
    e->guard.memory.limit = limit;
    return status;
}

/* ---- access ---- */

size_t rptc_message_count(const rptc_engine *e)
{
    return e->message_count;
}

const rptc_message *rptc_message_at(const rptc_engine *e, size_t i)
{
    return i < e->message_count ? &e->messages[i] : NULL;
}
