/* Messages for programs, one JSON object a line:
 *
 *     {"severity":"error","code":"E0201","message":"…","hint":"…","file":"report.rpt","line":14,
 *      "column":6,"end_line":14,"end_column":8,"offset":120,"end_offset":126,
 *      "notes":[{"message":"…","file":…},…]}
 *
 * hint is null where there is none; file and all members after it are null where there is no place. */
#include "diag/catalogue.h"
#include "diag/json.h"
#include "diag/renderer.h"

static void put_place(Render *r, Span at)
{
    const Source *s = sources_get(r->sources, at.file);
    if (!s) {
        buf_put(r->out, STR(",\"file\":null,\"line\":null,\"column\":null,\"end_line\":null,"
                            "\"end_column\":null,\"offset\":null,\"end_offset\":null"));
        return;
    }
    Place from = source_place(s, at.start), to = source_place(s, at.end);
    buf_put_byte(r->out, ',');
    json_put_text(r->out, "file", s->name);
    buf_putf(r->out, ",\"line\":%u,\"column\":%u,\"end_line\":%u,\"end_column\":%u", from.line,
             from.column, to.line, to.column);
    buf_putf(r->out, ",\"offset\":%u,\"end_offset\":%u", at.start, at.end);
}

static void put_hint(Render *r, const Diag *d)
{
    buf_put_byte(r->out, ',');
    if (d->has_hint)
        json_put_text(r->out, "hint", render_wording(r, &d->hint));
    else
        buf_put(r->out, STR("\"hint\":null"));
}

static void put_note(Render *r, const DiagNote *note)
{
    buf_put_byte(r->out, '{');
    json_put_text(r->out, "message", render_wording(r, &note->wording));
    put_place(r, note->at);
    buf_put_byte(r->out, '}');
}

static void begin(Render *r)
{
    (void)r;
}

static void message(Render *r, const Diag *d)
{
    static const char *const severities[] = {
        [SEV_NOTE] = "note", [SEV_WARNING] = "warning", [SEV_ERROR] = "error"};
    buf_putf(r->out, "{\"severity\":\"%s\",", severities[d->severity]);
    json_put_text(r->out, "code", code_number(d->wording.code));
    buf_put_byte(r->out, ',');
    json_put_text(r->out, "message", render_wording(r, &d->wording));
    put_hint(r, d);
    put_place(r, d->at);
    buf_put(r->out, STR(",\"notes\":["));
    render_notes(r, d, put_note);
    buf_put_byte(r->out, ']');
    buf_put(r->out, STR("}\n"));
}

static void put_further(Render *r, Str text)
{
    if (text.n == 0)
        return;
    buf_put(r->out, STR("{\"severity\":\"note\",\"code\":\"\","));
    json_put_text(r->out, "message", text);
    buf_put(r->out, STR(",\"hint\":null"));
    put_place(r, NO_SPAN);
    buf_put(r->out, STR(",\"notes\":[]}\n"));
}

static void end(Render *r)
{
    put_further(r, render_further_errors(r));
    put_further(r, render_further_warnings(r));
}

const Renderer render_json = {begin, message, end};
