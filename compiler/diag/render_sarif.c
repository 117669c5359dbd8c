/* Messages as a SARIF 2.1.0 log (OASIS, "Static Analysis Results Interchange Format"), for code
 * hosts and editors: one run, one result a message, notes as related locations. */
#include "diag/catalogue.h"
#include "diag/json.h"
#include "diag/renderer.h"

static bool stays_in_uri(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("/-._~", c));
}

/* A path as a URI reference (RFC 3986). */
static Str uri_of(Arena *a, Str path)
{
    Buf b = buf_open(arena_memory(a));
    if (str_starts(path, STR("/")))
        buf_put(&b, STR("file://"));
    for (size_t i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.s[i];
        if (stays_in_uri(c))
            buf_put_byte(&b, (char)c);
        else
            buf_putf(&b, "%%%02X", (unsigned)c);
    }
    return buf_take(&b, a);
}

static void put_message(Render *r, Str text)
{
    buf_put(r->out, STR("\"message\":{"));
    json_put_text(r->out, "text", text);
    buf_put_byte(r->out, '}');
}

/* 3.29, 3.30: a physical location and its region. */
static void put_place(Render *r, const Source *s, Span at)
{
    Place from = source_place(s, at.start), to = source_place(s, at.end);
    buf_put(r->out, STR("\"physicalLocation\":{\"artifactLocation\":{"));
    json_put_text(r->out, "uri", uri_of(r->arena, s->name));
    buf_putf(r->out, "},\"region\":{\"startLine\":%u,\"startColumn\":%u,", from.line, from.column);
    buf_putf(r->out, "\"endLine\":%u,\"endColumn\":%u,", to.line, to.column);
    buf_putf(r->out, "\"byteOffset\":%u,\"byteLength\":%u}}", at.start, at.end - at.start);
}

static void put_location(Render *r, Span at)
{
    const Source *s = sources_get(r->sources, at.file);
    if (!s)
        return;
    buf_put(r->out, STR(",\"locations\":[{"));
    put_place(r, s, at);
    buf_put(r->out, STR("}]"));
}

static void put_note(Render *r, const DiagNote *note)
{
    const Source *s = sources_get(r->sources, note->at.file);
    buf_put_byte(r->out, '{');
    if (s) {
        put_place(r, s, note->at);
        buf_put_byte(r->out, ',');
    }
    put_message(r, render_wording(r, &note->wording));
    buf_put_byte(r->out, '}');
}

static void begin(Render *r)
{
    buf_put(r->out, STR("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\","
                        "\"version\":\"2.1.0\","
                        "\"runs\":[{\"tool\":{\"driver\":{\"name\":\"rptc\"}},"
                        "\"columnKind\":\"unicodeCodePoints\",\"results\":["));
}

static void message(Render *r, const Diag *d)
{
    static const char *const levels[] = {
        [SEV_NOTE] = "note", [SEV_WARNING] = "warning", [SEV_ERROR] = "error"};
    Str rule = code_number(d->wording.code);
    buf_putf(r->out, "%s\n{", r->results ? "," : "");
    if (rule.n) {
        json_put_text(r->out, "ruleId", rule);
        buf_put_byte(r->out, ',');
    }
    buf_putf(r->out, "\"level\":\"%s\",", levels[d->severity]);
    put_message(r, render_with_hint(r, d));
    put_location(r, d->at);
    if (d->first_note) {
        buf_put(r->out, STR(",\"relatedLocations\":["));
        render_notes(r, d, put_note);
        buf_put_byte(r->out, ']');
    }
    buf_put_byte(r->out, '}');
}

static void end(Render *r)
{
    buf_putf(r->out, "],\n\"properties\":{\"furtherErrors\":%d,\"furtherWarnings\":%d}}]}\n",
             r->further_errors, r->further_warnings);
}

const Renderer render_sarif = {begin, message, end};
