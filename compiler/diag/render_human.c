/* Messages for people: with source line and carets, or one line each. */
#include "diag/catalogue.h"
#include "diag/escape.h"
#include "diag/excerpt.h"
#include "diag/renderer.h"

enum { GUTTER = 5 }; /* least columns of a line number */

static const char BOLD[] = "\x1b[1m", RED[] = "\x1b[1;31m", MAGENTA[] = "\x1b[1;35m",
                  CYAN[] = "\x1b[1;36m", GREEN[] = "\x1b[1;32m", PLAIN[] = "\x1b[0m";

static void colour(Render *r, const char *sequence)
{
    if (r->how->colour)
        buf_put(r->out, str_of(sequence));
}

/* Puts "report.rpt:14:6: ", or `otherwise` where there is no place. Returns the source or NULL. */
static const Source *put_place(Render *r, Span at, Place *place, const char *otherwise)
{
    const Source *s = sources_get(r->sources, at.file);
    colour(r, BOLD);
    if (s) {
        *place = source_place(s, at.start);
        escape_text(r->out, s->name);
        buf_putf(r->out, ":%u:%u: ", place->line, place->column);
    } else {
        buf_put(r->out, str_of(otherwise));
    }
    colour(r, PLAIN);
    return s;
}

static void put_label(Render *r, const char *in_colour, Code label, Str number)
{
    colour(r, in_colour);
    buf_put(r->out, render_phrase(r, label, 1, &number));
    colour(r, PLAIN);
}

static void put_severity(Render *r, const Diag *d)
{
    Str number = code_number(d->wording.code);
    switch (d->severity) {
    case SEV_NOTE: put_label(r, CYAN, N_LABEL_NOTE, number); break;
    case SEV_WARNING: put_label(r, MAGENTA, N_LABEL_WARNING, number); break;
    case SEV_ERROR: put_label(r, RED, N_LABEL_ERROR, number); break;
    }
}

static void put_note(Render *r, const DiagNote *note)
{
    Place place;
    put_place(r, note->at, &place, "");
    put_label(r, CYAN, N_LABEL_NOTE, STR(""));
    escape_text(r->out, render_wording(r, &note->wording));
    buf_put_byte(r->out, '\n');
}

static bool is_same_wording(const Wording *a, const Wording *b)
{
    if (a->code != b->code)
        return false;
    for (int i = 0; i < a->arg_count; i++)
        if (!str_eq(a->args[i], b->args[i]))
            return false;
    return true;
}

/* Was the note, which has no place, already shown below the previous message? */
static bool is_repeated(const Render *r, const DiagNote *note)
{
    if (note->at.file || !r->previous)
        return false;
    for (const DiagNote *n = r->previous->first_note; n; n = n->next)
        if (!n->at.file && is_same_wording(&n->wording, &note->wording))
            return true;
    return false;
}

static void put_notes(Render *r, const Diag *d)
{
    for (const DiagNote *note = d->first_note; note; note = note->next)
        if (!is_repeated(r, note))
            put_note(r, note);
    r->previous = d;
}

/* The line of carets, followed by the hint. */
static void put_carets(Render *r, const Excerpt *e, int gutter, const Diag *d)
{
    buf_putf(r->out, "%*s | %*s", gutter, "", e->from, "");
    colour(r, GREEN);
    for (int i = e->from; i < e->to; i++)
        buf_put_byte(r->out, '^');
    colour(r, PLAIN);
    if (d->has_hint) {
        buf_put_byte(r->out, ' ');
        escape_text(r->out, render_wording(r, &d->hint));
    }
    buf_put_byte(r->out, '\n');
}

static void put_excerpt(Render *r, const Source *s, Place place, const Diag *d)
{
    Excerpt e = excerpt_new(r->arena, s, place, d->at);
    Str number = str_format(r->arena, "%*u", GUTTER, place.line);
    buf_put(r->out, number);
    buf_put(r->out, e.text.n ? STR(" | ") : STR(" |"));
    buf_put(r->out, e.text);
    buf_put_byte(r->out, '\n');
    put_carets(r, &e, (int)number.n, d);
}

static void put_hint_alone(Render *r, const Diag *d)
{
    put_label(r, CYAN, N_LABEL_HINT, STR(""));
    escape_text(r->out, render_wording(r, &d->hint));
    buf_put_byte(r->out, '\n');
}

static void message_human(Render *r, const Diag *d)
{
    Place place;
    const Source *s = put_place(r, d->at, &place, "rptc: ");
    put_severity(r, d);
    escape_text(r->out, render_wording(r, &d->wording));
    buf_put_byte(r->out, '\n');
    if (s && d->severity != SEV_NOTE)
        put_excerpt(r, s, place, d);
    else if (d->has_hint)
        put_hint_alone(r, d);
    put_notes(r, d);
}

static void message_short(Render *r, const Diag *d)
{
    Place place;
    put_place(r, d->at, &place, "rptc: ");
    put_severity(r, d);
    escape_text(r->out, render_with_hint(r, d));
    buf_put_byte(r->out, '\n');
    put_notes(r, d);
}

static void nothing(Render *r)
{
    (void)r;
}

static void put_line(Render *r, Str line)
{
    if (line.n == 0)
        return;
    buf_put(r->out, line);
    buf_put_byte(r->out, '\n');
}

static void further(Render *r)
{
    put_line(r, render_further_errors(r));
    put_line(r, render_further_warnings(r));
}

const Renderer render_human = {nothing, message_human, further};
const Renderer render_short = {nothing, message_short, further};
