/* Collects messages in the order they are found, counts them and knows the exit status. */
#include "diag/diag.h"

#include "base/buf.h"
#include "base/map.h"

struct Diags {
    Arena *arena;
    Map *seen; /* message_key → its Diag */
    Diag *first, *last;
    int errors, warnings, status;
    bool strict;
};

/* All statuses of errors, the gravest first. */
static const int by_gravity[] = {
    EXIT_FAULT,     EXIT_SYSTEM,      EXIT_REFUSED,  EXIT_LOCK, EXIT_TOO_OLD, EXIT_IO,
    EXIT_NO_OUTPUT, EXIT_INTERRUPTED, EXIT_NO_INPUT, EXIT_USE,  EXIT_INPUT,   EXIT_DIFFERENT,
    EXIT_DONE,
};

static int graver(int a, int b)
{
    const int *s = by_gravity;
    while (*s != EXIT_DONE && *s != a && *s != b)
        s++;
    return *s;
}

Diags *diags_new(Arena *a)
{
    Diags *dg = NEW(a, Diags);
    dg->arena = a;
    dg->seen = map_new(a);
    return dg;
}

static void count_error(Diags *dg, const Diag *d)
{
    int status = code_status(d->wording.code);
    dg->errors++;
    dg->status = graver(dg->status, status == EXIT_DONE ? EXIT_INPUT : status);
}

static void count(Diags *dg, Diag *d)
{
    if (d->severity == SEV_WARNING && dg->strict)
        d->severity = SEV_ERROR;
    switch (d->severity) {
    case SEV_NOTE: break;
    case SEV_WARNING: dg->warnings++; break;
    case SEV_ERROR: count_error(dg, d); break;
    }
}

/* A copy of an argument; of a very long one its beginning, cut between two characters. */
static Str copy_arg(Arena *a, Str s)
{
    size_t n = DIAG_MAX_ARG;
    if (s.n <= n)
        return str_copy(a, s);
    while (n > DIAG_MAX_ARG - 4 && (s.s[n] & 0xC0) == 0x80)
        n--;
    return str_join2(a, str_sub(s, 0, n), STR("…"));
}

/* `args` as the macros hand them over: args[0] is a filler. */
static Wording wording_new(Arena *a, Code code, int n, const Str *args)
{
    Wording w = {.code = code, .arg_count = n < DIAG_MAX_ARGS ? n : DIAG_MAX_ARGS};
    for (int i = 0; i < w.arg_count; i++)
        w.args[i] = copy_arg(a, args[i + 1]);
    return w;
}

/* A text that is the same for the same message only. */
static Str message_key(Arena *a, const Wording *w, Span at)
{
    Buf b = buf_open(arena_memory(a));
    buf_putf(&b, "%d:%u:%u:%u", (int)w->code, at.file, at.start, at.end);
    for (int i = 0; i < w->arg_count; i++) {
        buf_putf(&b, ":%zu:", w->args[i].n);
        buf_put(&b, w->args[i]);
    }
    Str key = buf_copy(&b, a);
    buf_close(&b);
    return key;
}

Diag *diag_put(Diags *dg, Code code, Span at, int n, const Str *args)
{
    ArenaMark mark = arena_mark(dg->arena);
    Wording w = wording_new(dg->arena, code, n, args);
    Str key = message_key(dg->arena, &w, at);
    Diag *d = map_get(dg->seen, key);
    if (d) {
        arena_release(dg->arena, mark);
        d->complete = true;
        return d;
    }
    d = NEW(dg->arena, Diag);
    *d = (Diag){.severity = code_severity(code), .wording = w, .at = at};
    map_put(dg->seen, key, d);
    count(dg, d);
    if (dg->last)
        dg->last->next = d;
    else
        dg->first = d;
    dg->last = d;
    return d;
}

void diag_put_hint(Diags *dg, Diag *d, Code code, int n, const Str *args)
{
    if (d->complete)
        return;
    d->has_hint = true;
    d->hint = wording_new(dg->arena, code, n, args);
}

void diag_put_note(Diags *dg, Diag *d, Code code, Span at, int n, const Str *args)
{
    if (d->complete)
        return;
    DiagNote *note = NEW(dg->arena, DiagNote);
    *note = (DiagNote){.wording = wording_new(dg->arena, code, n, args), .at = at};
    if (d->last_note)
        d->last_note->next = note;
    else
        d->first_note = note;
    d->last_note = note;
}

int diags_errors(const Diags *dg)
{
    return dg->errors;
}

int diags_warnings(const Diags *dg)
{
    return dg->warnings;
}

const Diag *diags_first(const Diags *dg)
{
    return dg->first;
}

int diags_status(const Diags *dg)
{
    return dg->status;
}

void diags_set_strict(Diags *dg)
{
    dg->strict = true;
    dg->warnings = 0;
    for (Diag *d = dg->first; d; d = d->next)
        if (d->severity == SEV_WARNING)
            count(dg, d);
}
