#include "doc/sink.h"

static void no_begin(Sink *s, const DocumentInfo *info)
{
    (void)s, (void)info;
}

static void no_section(Sink *s, const PageSetup *page)
{
    (void)s, (void)page;
}

static void no_story_begin(Sink *s, StoryKind kind, StoryPages pages)
{
    (void)s, (void)kind, (void)pages;
}

static void no_paragraph(Sink *s, const Paragraph *p)
{
    (void)s, (void)p;
}

static void no_table_begin(Sink *s, const Table *t)
{
    (void)s, (void)t;
}

static void no_row(Sink *s, const TableRow *r)
{
    (void)s, (void)r;
}

static void no_contents(Sink *s, const Contents *c)
{
    (void)s, (void)c;
}

static void no_end(Sink *s)
{
    (void)s;
}

const SinkClass sink_writes_nothing = {
    .begin = no_begin,
    .section = no_section,
    .story_begin = no_story_begin,
    .story_end = no_end,
    .paragraph = no_paragraph,
    .table_begin = no_table_begin,
    .row = no_row,
    .table_end = no_end,
    .contents = no_contents,
    .end = no_end,
};
