/* Targets of references, and references. */
#include "eval/label.h"

#include "base/list.h"
#include "base/utf8.h"
#include "diag/suggest.h"
#include "eval/pieces.h"
#include "eval/values/expr.h"

enum { NESTED_TEXT_MOST = 16 * 1024 }; /* bytes of a text that holds references */

/* ---- waiting names ---- */

static Str name_of(Evaluation *ev, const BlockLabel *label)
{
    return label->text ? utf8_nfc(ev->scope, eval_string(ev, label->text)) : label->name.text;
}

void label_begin(Evaluation *ev, WaitingLabel *w, const Block *b)
{
    *w = (WaitingLabel){.name = name_of(ev, b->label),
                        .at = b->label->text ? b->label->text->span : b->label->name.span,
                        .caption = b->kind == BLOCK_TABLE || b->kind == BLOCK_IMAGE,
                        .outer = ev->around.labels};
    ev->around.labels = w;
}

/* ---- the text that a reference shows ---- */

/* The paragraph's number as a reference shows it: without outer blanks and a final `、` `，` or `.`; empty if it has
 * none. */
static Str number_shown(const Evaluation *ev, const Paragraph *p)
{
    static const Str ends[] = {STR_INIT("、"), STR_INIT("，"), STR_INIT(".")};
    Str label = str_trim(p->label);
    if (p->place.definition >= 0 && ev->template->model.lists[p->place.definition].levels[p->place.level].bullet.n)
        return STR("");
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (str_ends(label, ends[i]))
            return str_trim(str_sub(label, 0, label.n - ends[i].n));
    return label;
}

/* Does a Word field show the number of a paragraph as we do? It drops a final `.`, but no other mark or blank, and
 * cannot refer to a number written as text. */
static bool word_shows(const Evaluation *ev, const Paragraph *p, Str number)
{
    Str label = str_ends(p->label, STR(".")) ? str_sub(p->label, 0, p->label.n - 1) : p->label;
    return !ev->template->model.literal_numbering && str_eq(label, number);
}

/* The number of runs that belong to a run-in heading; else all. */
static size_t heading_runs(const Paragraph *p)
{
    size_t n = 0;
    while (n < p->count && p->runs[n].heading)
        n++;
    return n ? n : p->count;
}

/* The text of the first `count` runs, with a blank for a line break. */
static Str runs_text(Arena *a, const Paragraph *p, size_t count)
{
    Buf b = buf_open(arena_memory(a));
    for (size_t i = 0; i < count; i++) {
        const Run *r = &p->runs[i];
        if (r->kind == RUN_BREAK || r->kind == RUN_TAB)
            buf_put_byte(&b, ' ');
        else if (r->kind == RUN_TEXT || r->kind == RUN_REFERENCE || r->kind == RUN_SEQUENCE)
            buf_put(&b, r->text);
    }
    return str_trim(buf_take(&b, a));
}

/* The same, for references to show: a text that contains references grows with them, so its length is limited. */
static Str found_text(Findings *f, const Paragraph *p, size_t count)
{
    bool refers = false;
    for (size_t i = 0; i < count; i++)
        refers = refers || p->runs[i].kind == RUN_REFERENCE || str_starts(p->runs[i].link, STR("#"));
    Str text = runs_text(f->arena, p, count);
    f->nested += refers;
    if (refers && text.n > NESTED_TEXT_MOST)
        text = str_sub(text, 0, NESTED_TEXT_MOST);
    return text;
}

/* ---- bookmarks ---- */

static void add_bookmark(Evaluation *ev, Paragraph *p, Bookmark mark)
{
    Bookmark *all = NEW_ARRAY(ev->scope, Bookmark, p->bookmark_count + 1);
    if (p->bookmark_count)
        memcpy(all, p->bookmarks, sizeof *all * p->bookmark_count);
    all[p->bookmark_count++] = mark;
    p->bookmarks = all;
}

static void report_again(Evaluation *ev, const WaitingLabel *w, const FoundLabel *first)
{
    if (ev->surveying)
        return;
    Diag *d = diag(ev->dg, E_LABEL_AGAIN, w->at, w->name);
    if (first->at.file == w->at.file && first->at.start == w->at.start)
        diag_hint(ev->dg, d, H_LABEL_LOOP, STR("…"));
    else
        diag_note(ev->dg, d, N_FIRST_HERE, first->at);
}

/* Records a name for the block being written; NULL if another block has it. */
static FoundLabel *find_label(Evaluation *ev, const WaitingLabel *w)
{
    Findings *f = ev->found;
    const FoundLabel *first = map_get(f->labels, w->name);
    if (first) {
        report_again(ev, w, first);
        return NULL;
    }
    const FoundLabel *known = ev->known && !ev->surveying ? map_get(ev->known->labels, w->name) : NULL;
    FoundLabel *l = NEW_WITH(f->arena, FoundLabel, .name = str_copy(f->arena, w->name), .at = w->at);
    l->bookmark = known ? known->bookmark : bookmark_new(f, w->name);
    map_put(f->labels, l->name, l);
    LIST_ADD(f, l);
    return l;
}

/* Gives the paragraph a name: bookmarks its first `end` runs; references show its number, or these runs. */
static void take_label(Evaluation *ev, WaitingLabel *w, Paragraph *p, Str number, size_t end)
{
    w->taken = true;
    FoundLabel *l = find_label(ev, w);
    if (!l)
        return;
    l->numbered = number.n;
    l->fixed = number.n && !word_shows(ev, p, number);
    if (ev->surveying)
        l->text = number.n ? str_copy(ev->found->arena, number) : found_text(ev->found, p, end);
    add_bookmark(ev, p, (Bookmark){l->bookmark, 0, end});
}

void label_paragraph(Evaluation *ev, Paragraph *p)
{
    if (!ev->around.labels)
        return;
    Str number = number_shown(ev, p);
    size_t end = heading_runs(p);
    if (!number.n && !runs_text(ev->scope, p, end).n)
        return; /* nothing to show: the next one */
    for (WaitingLabel *w = ev->around.labels; w; w = w->outer)
        if (!w->taken && !w->caption)
            take_label(ev, w, p, number, end);
}

void label_caption(Evaluation *ev, Paragraph *p, size_t number_runs)
{
    for (WaitingLabel *w = ev->around.labels; w; w = w->outer)
        if (!w->taken)
            take_label(ev, w, p, STR(""), number_runs);
}

/* ---- tables of contents ---- */

int contents_level(const Evaluation *ev, const Paragraph *p, const Props *direct)
{
    if (!ev->template->survey.contents || ev->around.in_story)
        return 0;
    for (size_t i = 0; i < p->count; i++)
        if (p->runs[i].heading)
            return p->runs[i].heading;
    const StyleSheet *styles = ev->template->model.styles;
    if (p->style != NO_STYLE && styles->items[p->style].heading)
        return styles->items[p->style].heading;
    Props all = style_effective(styles, p->style);
    if (direct)
        props_overlay(&all, direct);
    return props_has(&all, PROPERTY_OUTLINE) ? all.outline : 0;
}

void label_contents(Evaluation *ev, Paragraph *p, const Props *direct)
{
    int level = contents_level(ev, p, direct);
    size_t end = heading_runs(p);
    if (!level || (!p->label.n && !runs_text(ev->scope, p, end).n))
        return;
    Findings *f = ev->found;
    size_t index = f->heading_count;
    ContentsEntry *e = APPEND(f->arena, f->headings, f->heading_count, f->heading_size);
    if (ev->surveying)
        *e = (ContentsEntry){level, str_copy(f->arena, p->label), p->label_tab, found_text(f, p, end),
                             bookmark_new(f, str_format(f->arena, "_Toc%zu", index + 1))};
    else if (index < ev->known->heading_count)
        *e = ev->known->headings[index];
    if (e->bookmark.n)
        add_bookmark(ev, p, (Bookmark){e->bookmark, 0, end});
}

/* ---- {ref …} ---- */

static Str nearest_label(Evaluation *ev, Str name)
{
    const Findings *f = ev->known;
    size_t count = map_count(f->labels), n = 0;
    Str *names = NEW_ARRAY(ev->scope, Str, count);
    for (const FoundLabel *l = f->first; l; l = l->next)
        names[n++] = l->name;
    return nearest_name(ev->scope, name, names, count);
}

/* Reports a name under which nothing was written: its block was not written, or there is none. */
static void report_missing(Evaluation *ev, Str name, Span at)
{
    Diag *d = NULL;
    for (const LabelPlace *l = ev->template->labels; l; l = l->next)
        if (str_eq(l->name, name)) {
            d = d ? d : diag(ev->dg, E_REFERENCE_UNWRITTEN, at, name);
            diag_note(ev->dg, d, N_NAMED_HERE, l->at, name);
        }
    bool again = ev->unnamed.file == at.file && ev->unnamed.start == at.start;
    ev->unnamed = at;
    if (d || again)
        return;
    d = diag(ev->dg, E_REFERENCE_UNKNOWN, at, name);
    Str near = nearest_label(ev, name);
    if (near.n)
        diag_hint(ev->dg, d, H_DID_YOU_MEAN, near);
}

/* The label with this name as far as is known; NULL, reported, if it is unknown in the last run. */
static const FoundLabel *known_label(Evaluation *ev, Str name, Span at)
{
    static const FoundLabel something = {.text = STR_INIT("0")};
    const FoundLabel *l = ev->known ? map_get(ev->known->labels, name) : NULL;
    if (ev->surveying)
        return l ? l : &something;
    if (!l && !ev->stopped)
        report_missing(ev, name, at);
    if (l && l->unsettled)
        diag_note(ev->dg, diag(ev->dg, E_REFERENCE_CIRCLE, l->at, name), N_USED_HERE, at, name);
    return l;
}

void eval_reference(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    Str name = i->as.ref.label ? utf8_nfc(ev->scope, eval_string(ev, i->as.ref.label)) : i->as.ref.name.text;
    const FoundLabel *l = known_label(ev, name, i->as.ref.label ? i->as.ref.label->span : i->as.ref.name.span);
    if (!l)
        return;
    Run run = {.kind = RUN_REFERENCE, .text = l->text, .target = l->bookmark, .numbered = l->numbered,
               .style = look.style, .heading = look.heading, .strong = look.strong, .origin = i->span};
    if (l->fixed) {
        run.kind = RUN_TEXT;
        run.target = STR("");
        run.numbered = false;
        run.link = str_format(p->arena, "#%.*s", STR_ARG(l->bookmark));
    }
    pieces_add(p, PIECE_RUN, run);
}
