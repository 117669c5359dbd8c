#include "text/text_sink.h"

enum { FULL = 64 * 1024 }; /* bytes that are collected before a write */

typedef struct TextSink {
    Sink sink;
    Memory *memory;
    OutputBytes out;
    Buf pending; /* text not yet written */
    Buf notes;   /* the footnotes so far, one a line */
    int note_count;
    bool in_story;
    bool failed;
} TextSink;

static TextSink *self(Sink *s)
{
    return (TextSink *)s;
}

static void flush(TextSink *t)
{
    if (!t->failed && t->pending.n > 0)
        t->failed = !t->out.write(t->out.context, t->pending.p, t->pending.n);
    buf_clear(&t->pending);
}

static void put_runs(TextSink *t, Buf *b, const Paragraph *p);

/* Puts the mark, and adds the footnote to those for the end. */
static void put_note(TextSink *t, Buf *b, const Paragraph *note)
{
    int number = ++t->note_count;
    buf_putf(b, "[%d]", number);
    buf_putf(&t->notes, "[%d] ", number);
    put_runs(t, &t->notes, note);
    buf_put_byte(&t->notes, '\n');
}

static void put_run(TextSink *t, Buf *b, const Run *r)
{
    switch (r->kind) {
    case RUN_TEXT:
    case RUN_SEQUENCE:
    case RUN_REFERENCE: buf_put(b, r->text); break;
    case RUN_BREAK: buf_put_byte(b, '\n'); break;
    case RUN_TAB: buf_put_byte(b, '\t'); break;
    case RUN_PICTURE: buf_put(b, r->picture->alt); break;
    case RUN_NOTE: put_note(t, b, r->note); break;
    case RUN_PAGE_NUMBER:
    case RUN_PAGE_COUNT: break;
    }
}

/* A number, with a blank where Word has a tab after it. */
static void put_label(Buf *b, Str label, bool tab)
{
    buf_put(b, label);
    if (label.n > 0 && tab)
        buf_put_byte(b, ' ');
}

static void put_runs(TextSink *t, Buf *b, const Paragraph *p)
{
    for (size_t i = 0; i < p->count; i++)
        put_run(t, b, &p->runs[i]);
}

static void put_paragraph(TextSink *t, const Paragraph *p)
{
    put_label(&t->pending, p->label, p->label_tab);
    put_runs(t, &t->pending, p);
}

static void end_line(TextSink *t)
{
    buf_put_byte(&t->pending, '\n');
    if (t->pending.n >= FULL)
        flush(t);
}

static void paragraph(Sink *s, const Paragraph *p)
{
    TextSink *t = self(s);
    if (t->in_story || t->failed)
        return;
    put_paragraph(t, p);
    end_line(t);
}

static void begin(Sink *s, const DocumentInfo *info)
{
    (void)s;
    (void)info;
}

static void section(Sink *s, const PageSetup *page)
{
    (void)s;
    (void)page;
}

static void story_begin(Sink *s, StoryKind kind, StoryPages pages)
{
    (void)kind;
    (void)pages;
    self(s)->in_story = true;
}

static void story_end(Sink *s)
{
    self(s)->in_story = false;
}

static void table_begin(Sink *s, const Table *t)
{
    (void)s, (void)t;
}

/* A row is one line with its cells separated by tabs, so that breaks and tabs in a cell become blanks. */
static void put_cell(TextSink *t, const TableCell *cell)
{
    Buf *b = &t->pending;
    size_t from = b->n;
    for (size_t i = 0; i < cell->count; i++) {
        if (i)
            buf_put_byte(b, ' ');
        put_paragraph(t, &cell->paragraphs[i]);
    }
    for (size_t i = from; i < b->n; i++)
        if (b->p[i] == '\n' || b->p[i] == '\t')
            b->p[i] = ' ';
}

static void row(Sink *s, const TableRow *r)
{
    TextSink *t = self(s);
    if (t->in_story || t->failed)
        return;
    for (size_t i = 0; i < r->count; i++) {
        if (i)
            buf_put_byte(&t->pending, '\t');
        put_cell(t, &r->cells[i]);
    }
    end_line(t);
}

static void table_end(Sink *s)
{
    (void)s;
}

static void contents(Sink *s, const Contents *c)
{
    TextSink *t = self(s);
    for (size_t i = 0; i < c->count && !t->failed; i++) {
        put_label(&t->pending, c->entries[i].label, c->entries[i].label_tab);
        buf_put(&t->pending, c->entries[i].text);
        end_line(t);
    }
}

static void end(Sink *s)
{
    TextSink *t = self(s);
    buf_put(&t->pending, buf_str(&t->notes));
    flush(t);
}

Sink *text_sink_open(Memory *m, OutputBytes out)
{
    static const SinkClass class = {
        .begin = begin,
        .section = section,
        .story_begin = story_begin,
        .story_end = story_end,
        .paragraph = paragraph,
        .table_begin = table_begin,
        .row = row,
        .table_end = table_end,
        .contents = contents,
        .end = end,
    };
    TextSink *t = mem_alloc(m, sizeof *t);
    *t = (TextSink){
        .sink = {&class}, .memory = m, .out = out, .pending = buf_open(m), .notes = buf_open(m)};
    return &t->sink;
}

bool text_sink_close(Sink *s)
{
    if (!s)
        return true;
    TextSink *t = self(s);
    bool written = !t->failed;
    buf_close(&t->pending);
    buf_close(&t->notes);
    mem_free(t->memory, t, sizeof *t);
    return written;
}
