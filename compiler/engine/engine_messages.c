/* Messages as the records of rptc.h. They live in `told` until the next call. */
#include <inttypes.h>
#include <stdio.h>

#include "diag/escape.h"
#include "engine/engine.h"

/* What the texts of one call are made with. */
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
    return shown(t, wording_text(t->arena, w, t->chinese));
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
    m.hint = d->has_hint ? wording(t, &d->hint) : NULL;
    m.at = place(t, d->at);
    m.notes = notes(t, d, &m.note_count);
    return m;
}

void engine_tell(rptc_engine *e, const Diags *dg, const Sources *sources)
{
    if (!diags_first(dg))
        return;
    TextMaker t = {arena_open(&e->told), buf_open(&e->told), sources, e->chinese};
    for (const Diag *d = diags_first(dg); d; d = d->next) {
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

static void tell_no_memory(rptc_engine *e, void *context)
{
    char most[24];
    Arena *a = arena_open(&e->told);
    Diags *dg = diags_new(a);
    int *status = context;
    snprintf(most, sizeof most, "%zu", e->refused);
    if (e->refused)
        diag(dg, E_LIMIT, NO_SPAN, limit_name(LIMIT_memory), str_of(most));
    else
        diag(dg, E_MEMORY, NO_SPAN);
    *status = diags_status(dg);
    engine_tell(e, dg, sources_new(a));
}

/* Said with nothing but what is there. */
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
    int status = RPTC_NO_MEMORY;
    size_t limit = e->memory.limit;
    engine_forget(e);
    e->memory.limit = 0; /* it was reached: the message is beyond it */
    if (!engine_try(e, tell_no_memory, &status))
        tell_plainly(e);
    e->memory.limit = limit;
    return status;
}

/* ---- asking for them ---- */

size_t rptc_message_count(const rptc_engine *e)
{
    return e->message_count;
}

const rptc_message *rptc_message_at(const rptc_engine *e, size_t i)
{
    return i < e->message_count ? &e->messages[i] : NULL;
}
