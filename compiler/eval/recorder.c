#include "eval/recorder.h"

static Str kept(Arena *a, Str s)
{
    return s.n ? str_copy(a, s) : s;
}

static const Props *props_copy(Arena *a, const Props *p)
{
    Props *copy = arena_copy(a, p, sizeof *p);
    copy->font_east = kept(a, p->font_east);
    copy->font_latin = kept(a, p->font_latin);
    if (p->tab_count)
        copy->tabs = arena_copy(a, p->tabs, sizeof *p->tabs * (size_t)p->tab_count);
    return copy;
}

static const Picture *picture_copy(Arena *a, const Picture *p)
{
    Picture *copy = arena_copy(a, p, sizeof *p);
    copy->alt = kept(a, p->alt);
    return copy;
}

static const Run *runs_copy(Arena *a, const Run *runs, size_t count)
{
    Run *copy = count ? arena_copy(a, runs, sizeof *runs * count) : NULL;
    for (size_t i = 0; i < count; i++) {
        Run *r = &copy[i];
        r->text = kept(a, r->text);
        r->target = kept(a, r->target);
        r->link = kept(a, r->link);
        if (r->picture)
            r->picture = picture_copy(a, r->picture);
        if (r->note) {
            Paragraph note = paragraph_copy(a, r->note);
            r->note = arena_copy(a, &note, sizeof note);
        }
    }
    return copy;
}

static const Bookmark *bookmarks_copy(Arena *a, const Bookmark *marks, size_t count)
{
    Bookmark *copy = count ? arena_copy(a, marks, sizeof *marks * count) : NULL;
    for (size_t i = 0; i < count; i++)
        copy[i].name = kept(a, copy[i].name);
    return copy;
}

Paragraph paragraph_copy(Arena *a, const Paragraph *p)
{
    Paragraph copy = *p;
    copy.direct = p->direct ? props_copy(a, p->direct) : NULL;
    copy.label = kept(a, p->label);
    copy.runs = runs_copy(a, p->runs, p->count);
    copy.bookmarks = bookmarks_copy(a, p->bookmarks, p->bookmark_count);
    return copy;
}

static void keep_paragraph(Sink *s, const Paragraph *p)
{
    Recorder *r = (Recorder *)s;
    *APPEND(r->arena, r->items, r->count, r->size) = paragraph_copy(r->arena, p);
}

void recorder_begin(Recorder *r, Arena *a)
{
    *r = (Recorder){.class = sink_writes_nothing, .arena = a};
    r->class.paragraph = keep_paragraph;
    r->sink.class = &r->class;
}
