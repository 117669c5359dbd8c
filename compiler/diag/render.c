#include "diag/renderer.h"

static const Renderer *const renderers[] = {
    [MESSAGES_HUMAN] = &render_human,
    [MESSAGES_SHORT] = &render_short,
    [MESSAGES_JSON] = &render_json,
    [MESSAGES_SARIF] = &render_sarif,
};

Str render_wording(Render *r, const Wording *w)
{
    return wording_text(r->arena, w, r->how->chinese);
}

Str render_phrase(Render *r, Code code, int n, const Str *args)
{
    Wording w = {.code = code, .arg_count = n};
    for (int i = 0; i < n; i++)
        w.args[i] = args[i];
    return render_wording(r, &w);
}

Str render_with_hint(Render *r, const Diag *d)
{
    Str text = render_wording(r, &d->wording);
    if (!d->has_hint)
        return text;
    return render_phrase(r, N_WITH_HINT, 2, (const Str[]){text, render_wording(r, &d->hint)});
}

static Str further(Render *r, int count, Code one, Code many)
{
    if (count == 0)
        return STR("");
    Str number = str_format(r->arena, "%d", count);
    return render_phrase(r, count == 1 ? one : many, 1, &number);
}

Str render_further_errors(Render *r)
{
    return further(r, r->further_errors, N_ONE_FURTHER_ERROR, N_FURTHER_ERRORS);
}

Str render_further_warnings(Render *r)
{
    return further(r, r->further_warnings, N_ONE_FURTHER_WARNING, N_FURTHER_WARNINGS);
}

static bool admit(const Render *r, int *shown, int *left_out)
{
    bool room = r->how->most <= 0 || *shown < r->how->most;
    ++*(room ? shown : left_out);
    return room;
}

/* Counts the message among the shown ones or those left out, and says which. */
static bool is_shown(Render *r, const Diag *d)
{
    if (r->how->errors_only && d->severity != SEV_ERROR)
        return false;
    switch (d->severity) {
    case SEV_NOTE: return true;
    case SEV_WARNING: return admit(r, &r->warnings, &r->further_warnings);
    case SEV_ERROR: return admit(r, &r->errors, &r->further_errors);
    }
    return true;
}

void diags_render(const Diags *dg, const Sources *sources, const RenderOptions *how, Buf *out)
{
    const Renderer *renderer = renderers[how->format];
    Arena *a = arena_open(out->memory);
    Render r = {.sources = sources, .how = how, .arena = a, .out = out};
    renderer->begin(&r);
    for (const Diag *d = diags_first(dg); d; d = d->next) {
        ArenaMark mark = arena_mark(a);
        if (is_shown(&r, d)) {
            renderer->message(&r, d);
            r.results++;
        }
        arena_release(a, mark);
    }
    renderer->end(&r);
    arena_close(a);
}
