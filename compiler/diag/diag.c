/* Collects diagnostics, counts them, determines the exit status, and sorts them by their places. */
#include "diag/diag.h"

#include <limits.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/list.h"
#include "base/map.h"
#include "diag/catalogue.h"

/* The note to add to each diagnostic about a file. */
typedef struct FileNote FileNote;
struct FileNote {
    uint16_t file;
    Wording wording;
    FileNote *next;
};

struct Diags {
    Arena *arena;
    FileNote *file_notes;
    Map *seen; /* message_key → its Diag */
    Diag *first, *last;
    Diag *ordered; /* the last one that diags_order has sorted; NULL: none */
    int number;    /* of the next diagnostic */
    int errors, status;
    int raised, raised_status; /* how many of them diags_raise counted */
    bool strict, mute;
    bool silent[CODE_COUNT];
    int most;                  /* most errors kept for a file, and most warnings; 0: all */
    int *kept[SEV_ERROR + 1];  /* how many are kept, by file number; `files` entries */
    size_t files;
    int left_out[SEV_ERROR + 1]; /* counted but not kept */
    int left_out_status;
    Diag nobodys;              /* returned in place of a diagnostic that is not kept */
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
    return NEW_WITH(a, Diags, .arena = a, .seen = map_new(a));
}

void diags_keep(Diags *dg, uint64_t shown)
{
    enum { KEPT_LEAST = 200 };
    dg->most = shown == 0 || shown > INT_MAX ? 0 : shown < KEPT_LEAST ? KEPT_LEAST : (int)shown;
}

static void add_error(Diags *dg, int status)
{
    dg->errors++;
    dg->status = graver(dg->status, status);
}

void diags_raise(Diags *dg, int status)
{
    add_error(dg, status);
    dg->raised++;
    dg->raised_status = graver(dg->raised_status, status);
}

static int status_of(const Diag *d)
{
    int status = code_status(d->wording.code);
    return status == EXIT_DONE ? EXIT_INPUT : status;
}

static void count(Diags *dg, Diag *d)
{
    if (d->severity == SEV_WARNING && dg->strict)
        d->severity = SEV_ERROR;
    if (d->severity == SEV_ERROR)
        add_error(dg, status_of(d));
}

/* ---- diagnostics that are not kept ---- */

/* The new counters are zero: right after this no diagnostic is left out, and no memory given back. */
static void grow_kept(Diags *dg, size_t file)
{
    size_t files = dg->files * 2 > file ? dg->files * 2 : file + 1;
    for (int s = SEV_NOTE; s <= SEV_ERROR; s++) {
        int *kept = NEW_ARRAY(dg->arena, int, files);
        if (dg->files)
            memcpy(kept, dg->kept[s], dg->files * sizeof *kept);
        dg->kept[s] = kept;
    }
    dg->files = files;
}

/* Is there room for one more about that file? Counts it. Errors graver than wrong input use the counter of
 * the notes, so that other errors do not crowd them out. */
static bool has_room(Diags *dg, const Diag *d)
{
    bool grave = d->severity == SEV_ERROR && status_of(d) != EXIT_INPUT;
    if (!dg->most)
        return true;
    if (d->at.file >= dg->files)
        grow_kept(dg, d->at.file);
    return dg->kept[grave ? SEV_NOTE : d->severity][d->at.file]++ < dg->most;
}

/* Counts a diagnostic that is not kept; its hint and notes are discarded. */
static Diag *leave_out(Diags *dg, Diag d)
{
    count(dg, &d);
    dg->left_out[d.severity]++;
    if (d.severity == SEV_ERROR)
        dg->left_out_status = graver(dg->left_out_status, status_of(&d));
    dg->nobodys = d;
    dg->nobodys.complete = true;
    return &dg->nobodys;
}

/* A copy of an argument; a very long one is cut between two characters. */
static Str copy_arg(Arena *a, Str s)
{
    size_t n = DIAG_MAX_ARG;
    if (s.n <= n)
        return str_copy(a, s);
    while (n > DIAG_MAX_ARG - 4 && (s.s[n] & 0xC0) == 0x80)
        n--;
    return str_join2(a, str_sub(s, 0, n), STR("…"));
}

/* `args` as the macros pass them: args[0] is a filler. */
static Wording wording_new(Arena *a, Code code, DiagArgs args)
{
    Wording w = {.code = code, .arg_count = args.count < DIAG_MAX_ARGS ? args.count : DIAG_MAX_ARGS};
    for (int i = 0; i < w.arg_count; i++)
        w.args[i] = copy_arg(a, args.items[i]);
    return w;
}

/* A text that is equal only for equal diagnostics; with `file`, which may be empty, also where the same file
 * was read again. */
static Str message_key(Arena *a, const Wording *w, Span at, Str file)
{
    Buf b = buf_open(arena_memory(a));
    buf_putf(&b, "%d:%u:%u:%u:%zu:", (int)w->code, file.n ? 0 : at.file, at.start, at.end, file.n);
    buf_put(&b, file);
    for (int i = 0; i < w->arg_count; i++) {
        buf_putf(&b, ":%zu:", w->args[i].n);
        buf_put(&b, w->args[i]);
    }
    return buf_take(&b, a);
}

Diag *diag_put(Diags *dg, Code code, Span at, DiagArgs args)
{
    if (dg->mute) {
        dg->nobodys = (Diag){.complete = true};
        return &dg->nobodys;
    }
    ArenaMark mark = arena_mark(dg->arena);
    Wording w = wording_new(dg->arena, code, args);
    Str key = message_key(dg->arena, &w, at, STR(""));
    Diag *d = map_get(dg->seen, key);
    if (d) {
        arena_release(dg->arena, mark);
        d->complete = true;
        return d;
    }
    const Diag new = {.severity = code_severity(code), .wording = w, .at = at, .number = dg->number++};
    if (!dg->silent[code] && !has_room(dg, &new)) {
        arena_release(dg->arena, mark);
        return leave_out(dg, new);
    }
    d = arena_copy(dg->arena, &new, sizeof new);
    map_put(dg->seen, key, d);
    if (dg->silent[code])
        return d;
    count(dg, d);
    LIST_ADD(dg, d);
    return d;
}

Str diag_list(Arena *a, const Str *words, size_t count)
{
    Buf b = buf_open(arena_memory(a));
    for (size_t i = 0; i < count && b.n <= DIAG_MAX_ARG; i++) {
        buf_put_byte(&b, DIAG_LIST_MARK);
        buf_put(&b, words[i]);
    }
    return buf_take(&b, a);
}

bool diags_full(const Diags *dg, uint16_t file)
{
    return dg->most && file < dg->files && dg->kept[SEV_ERROR][file] >= dg->most;
}

bool diag_is_new(const Diag *d)
{
    return !d->complete;
}

void diag_put_hint(Diags *dg, Diag *d, Code code, DiagArgs args)
{
    if (d->complete)
        return;
    d->has_hint = true;
    d->hint = wording_new(dg->arena, code, args);
}

static void add_note(Arena *a, Diag *d, Wording wording, Span at)
{
    DiagNote *note = NEW_WITH(a, DiagNote, .wording = wording, .at = at);
    if (d->last_note)
        d->last_note->next = note;
    else
        d->first_note = note;
    d->last_note = note;
}

void diag_put_note(Diags *dg, Diag *d, Code code, Span at, DiagArgs args)
{
    if (!d->complete)
        add_note(dg->arena, d, wording_new(dg->arena, code, args), at);
}

void diags_note_file(Diags *dg, uint16_t file, Code code, Str a, Str b)
{
    FileNote *note = NEW_WITH(dg->arena, FileNote, file, wording_new(dg->arena, code, DIAG_ARGS(a, b)), dg->file_notes);
    dg->file_notes = note;
}

static void add_file_notes(Diags *dg, Diag *d)
{
    for (const FileNote *note = dg->file_notes; note; note = note->next)
        if (note->file == d->at.file)
            add_note(dg->arena, d, note->wording, NO_SPAN);
}

/* ---- sorting ---- */

void diag_cover(Diag *d, Span span)
{
    d->covers = span;
}

static int compare(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_places(const void *a, const void *b)
{
    const Diag *x = *(Diag *const *)a, *y = *(Diag *const *)b;
    int order = compare(x->at.file, y->at.file);
    if (!order)
        order = compare(x->at.start, y->at.start);
    return order ? order : x->number - y->number;
}

static bool is_within(Span inner, Span outer)
{
    return outer.file && inner.file == outer.file && inner.start >= outer.start &&
           inner.end <= outer.end;
}

static void recount(Diags *dg)
{
    dg->errors = dg->raised + dg->left_out[SEV_ERROR];
    dg->status = graver(dg->raised_status, dg->left_out_status);
    for (Diag *d = dg->first; d; d = d->next)
        count(dg, d);
}

/* Drops from `all`, which is sorted by place, what a diagnostic covers: what comes after its own place in the
 * forward pass, and before it in the backward pass. Dropped items become NULL. */
static void drop_covered(Diag **all, size_t n)
{
    Span covered = NO_SPAN;
    for (size_t i = 0; i < n; i++)
        if (is_within(all[i]->at, covered))
            all[i] = NULL;
        else if (all[i]->covers.file && all[i]->covers.start >= all[i]->at.start)
            covered = all[i]->covers;
    covered = NO_SPAN;
    for (size_t i = n; i-- > 0;)
        if (all[i] && is_within(all[i]->at, covered))
            all[i] = NULL;
        else if (all[i] && all[i]->covers.file && all[i]->covers.start < all[i]->at.start)
            covered = all[i]->covers;
}

void diags_order(Diags *dg)
{
    Diag *from = dg->ordered ? dg->ordered->next : dg->first;
    size_t n = 0, i = 0;
    for (const Diag *d = from; d; d = d->next)
        n++;
    if (!n)
        return;
    ArenaMark mark = arena_mark(dg->arena);
    Diag **all = NEW_ARRAY(dg->arena, Diag *, n);
    for (Diag *d = from; d; d = d->next)
        all[i++] = d;
    qsort(all, n, sizeof *all, compare_places);
    drop_covered(all, n);
    dg->last = dg->ordered;
    if (!dg->last)
        dg->first = NULL;
    for (i = 0; i < n; i++)
        if (all[i])
            LIST_ADD(dg, all[i])->next = NULL;
    arena_release(dg->arena, mark);
    for (Diag *d = dg->ordered ? dg->ordered->next : dg->first; d; d = d->next)
        add_file_notes(dg, d);
    dg->ordered = dg->last;
    recount(dg);
}

void diags_drop_repeated(Diags *dg, const Sources *sources)
{
    Arena *scratch = arena_open(arena_memory(dg->arena));
    Map *said = map_new(scratch);
    Diag **link = &dg->first;
    dg->last = NULL;
    for (Diag *d = dg->first; d; d = d->next) {
        const Source *file = sources_get(sources, d->at.file);
        Str key = message_key(scratch, &d->wording, d->at, file ? file->name : STR(""));
        if (map_get(said, key))
            continue;
        map_put(said, key, d);
        *link = dg->last = d;
        link = &d->next;
    }
    *link = NULL;
    dg->ordered = dg->last;
    recount(dg);
    arena_close(scratch);
}

/* ---- queries ---- */

static bool has_place_in(const Diag *d, uint16_t file)
{
    bool found = d->at.file == file;
    for (const DiagNote *note = d->first_note; note && !found; note = note->next)
        found = note->at.file == file;
    return found;
}

void diags_note_all(Diags *dg, Code code, Span at)
{
    for (Diag *d = dg->first; d; d = d->next)
        if (!has_place_in(d, at.file)) {
            d->complete = false;
            diag_note(dg, d, code, at);
        }
}

void diags_mute(Diags *dg, bool mute)
{
    dg->mute = mute;
}

void diags_silence(Diags *dg, Code code)
{
    dg->silent[code] = true;
}

void diags_drop_known(Diags *dg, bool (*known)(void *context, const Diag *d), void *context)
{
    Diag **link = &dg->first;
    dg->last = NULL;
    for (Diag *d = dg->first; d; d = d->next) {
        if (known(context, d))
            continue;
        *link = dg->last = d;
        link = &d->next;
    }
    *link = NULL;
    dg->ordered = dg->last;
}

int diags_errors(const Diags *dg)
{
    return dg->errors;
}

int diags_left_out(const Diags *dg, Severity severity)
{
    return dg->left_out[severity];
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
    for (Diag *d = dg->first; d; d = d->next)
        if (d->severity == SEV_WARNING)
            count(dg, d);
}
