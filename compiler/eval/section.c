/* Sections: @page in mid-document, and running heads and feet. A section that comes out empty is the sink's
 * matter: what it says holds for the one behind it. */
#include "eval/items.h"
#include "sema/page.h"

void eval_section(Evaluation *ev, const Block *b)
{
    if (!b->as.nest.begins_section)
        return;
    const WithValues values = eval_values(ev);
    ev->page = page_of_section(ev->scope, ev->template, b, &ev->page, &values, ev->dg);
    list_close(ev);
    if (ev->page.start != START_CONTINUOUS)
        ev->new_page = false; /* the section itself begins one */
    ev->sink->class->section(ev->sink, &ev->page);
}

void eval_story(Evaluation *ev, StoryKind kind, StoryPages pages, const BlockList *body)
{
    Props direct = ev->direct;
    bool had = ev->has_direct, new_page = ev->new_page;
    ev->direct = (Props){0};
    ev->has_direct = ev->new_page = false;
    list_close(ev);
    ev->sink->class->story_begin(ev->sink, kind, pages);
    eval_blocks(ev, body);
    list_close(ev);
    ev->sink->class->story_end(ev->sink);
    ev->direct = direct;
    ev->has_direct = had;
    ev->new_page = new_page;
}

void eval_section_head(Evaluation *ev, const Block *b)
{
    if (b->as.running.of_section)
        eval_story(ev, b->kind == BLOCK_HEADER ? STORY_HEADER : STORY_FOOTER, (StoryPages)b->as.running.pages,
                   &b->as.running.body);
}
