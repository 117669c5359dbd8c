#include "diag/catalogue.h"
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

void render_notes(Render *r, const Diag *d, void (*put)(Render *r, const DiagNote *note))
{
    for (const DiagNote *note = d->first_note; note; note = note->next) {
        if (note != d->first_note)
            buf_put_byte(r->out, ',');
        put(r, note);
    }
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

/* ---- choosing what is shown ---- */

/* The ranks of messages, the first to be shown first, where there is no room for all. */
typedef enum Rank { RANK_GRAVE /* graver than wrong input */, RANK_ERROR, RANK_WARNING, RANK_COUNT } Rank;

typedef struct MessageRoom {
    uint64_t of[RANK_COUNT]; /* how many there are; later, how many more of them to show */
} MessageRoom;

static Rank rank_of(const Diag *d)
{
    int status = code_status(d->wording.code);
    if (d->severity == SEV_WARNING)
        return RANK_WARNING;
    return status == EXIT_INPUT || status == EXIT_DONE ? RANK_ERROR : RANK_GRAVE;
}

static MessageRoom *room_of(const Render *r, const Diag *d)
{
    return &r->rooms[d->at.file < r->room_count ? d->at.file : 0];
}

static bool counts(const Render *r, const Diag *d)
{
    return d->severity == SEV_ERROR || (d->severity == SEV_WARNING && !r->how->errors_only);
}

/* Divides the room among the ranks: earlier ones take what they need. */
static void share_out(MessageRoom *room, uint64_t most, uint64_t most_warnings)
{
    for (int rank = 0; rank < RANK_COUNT; rank++) {
        uint64_t bound = rank == RANK_WARNING && most > most_warnings ? most_warnings : most;
        if (room->of[rank] > bound)
            room->of[rank] = bound;
        most -= room->of[rank];
    }
}

static uint64_t rest(uint64_t most, int used)
{
    return most > (uint64_t)used ? most - (uint64_t)used : 0;
}

static void make_rooms(Render *r, const Diags *dg, const Rendered *shown)
{
    uint64_t most = r->how->most;
    r->room_count = 1;
    for (const Diag *d = diags_first(dg); d && r->how->most_a_file; d = d->next)
        r->room_count = d->at.file >= r->room_count ? d->at.file + (size_t)1 : r->room_count;
    r->rooms = NEW_ARRAY(r->arena, MessageRoom, r->room_count);
    for (const Diag *d = diags_first(dg); d; d = d->next)
        if (counts(r, d))
            room_of(r, d)->of[rank_of(d)]++;
    for (size_t i = 0; most && i < r->room_count; i++)
        share_out(&r->rooms[i], rest(most, shown->messages), rest(shown->more ? most / 2 : most, shown->warnings));
}

static bool is_shown(Render *r, const Diag *d, Rendered *shown)
{
    if (!counts(r, d))
        return d->severity == SEV_NOTE && !r->how->errors_only;
    bool warning = d->severity == SEV_WARNING;
    uint64_t *room = &room_of(r, d)->of[rank_of(d)];
    if (*room) {
        --*room;
        shown->messages++;
        shown->warnings += warning;
        return true;
    }
    ++*(warning ? &shown->further_warnings : &shown->further_errors);
    return false;
}

void diags_render_part(const Diags *dg, const Sources *sources, const RenderOptions *how, Rendered *shown, Buf *out)
{
    const Renderer *renderer = renderers[how->format];
    Arena *a = arena_open(out->memory);
    Render r = {.sources = sources, .how = how, .arena = a, .out = out};
    make_rooms(&r, dg, shown);
    renderer->begin(&r);
    for (const Diag *d = diags_first(dg); d; d = d->next) {
        ArenaMark mark = arena_mark(a);
        if (is_shown(&r, d, shown)) {
            renderer->message(&r, d);
            r.results++;
        }
        arena_release(a, mark);
    }
    shown->further_errors += diags_left_out(dg, SEV_ERROR);
    shown->further_warnings += how->errors_only ? 0 : diags_left_out(dg, SEV_WARNING);
    if (!shown->more) {
        r.further_errors = shown->further_errors;
        r.further_warnings = shown->further_warnings;
    }
    renderer->end(&r);
    arena_close(a);
}

void diags_render(const Diags *dg, const Sources *sources, const RenderOptions *how, Buf *out)
{
    Rendered shown = {0};
    diags_render_part(dg, sources, how, &shown, out);
}
