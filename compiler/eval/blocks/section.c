/* Sections: @page in mid-document, and running heads and feet. The sink handles a section that comes out empty: its
 * settings apply to the next one. */
#include "eval/blocks/section.h"

#include "eval/blocks/blocks.h"
#include "eval/blocks/items.h"
#include "eval/blocks/pictures.h"
#include "eval/label.h"
#include "eval/prop_values.h"
#include "props/page_props.h"

/* A section inside a list is mostly refused at compile time; not one that fills a place in a list, or that a component
 * includes. */
static bool refused(Evaluation *ev, const Block *b)
{
    if (ev->around.closed == BLOCK_ERROR)
        return false;
    Str around = block_kind_name(ev->around.closed);
    diag_hint(ev->dg, diag(ev->dg, E_SECTION_INSIDE, b->head, around), H_SECTION_OUTSIDE, around);
    return true;
}

void eval_section(Evaluation *ev, const Block *b)
{
    if (!b->as.nest.begins_section || refused(ev, b))
        return;
    if (!eval_spend(ev, STEPS_SECTION, b->head))
        return;
    const PropContext context = props_of_run(ev);
    pictures_end(ev);
    ev->page = page_of_section(&context, b, &ev->page);
    list_close(ev);
    if (ev->page.start != START_CONTINUOUS)
        ev->new_page = false; /* the section itself begins one */
    ev->sink->class->section(ev->sink, &ev->page);
}

void eval_story(Evaluation *ev, StoryKind kind, StoryPages pages, const BlockList *body)
{
    Surroundings around = ev->around;
    bool new_page = ev->new_page;
    ev->around = (Surroundings){.closed = kind == STORY_HEADER ? BLOCK_HEADER : BLOCK_FOOTER, .in_story = true};
    ev->new_page = false;
    list_close(ev);
    ev->sink->class->story_begin(ev->sink, kind, pages);
    eval_blocks(ev, body);
    pictures_end(ev);
    list_close(ev);
    ev->sink->class->story_end(ev->sink);
    ev->around = around;
    ev->new_page = new_page;
}

void eval_section_head(Evaluation *ev, const Block *b)
{
    bool refused_too = ev->around.cell || ev->around.closed != BLOCK_ERROR; /* as its @page was */
    if (b->as.running.of_section && !refused_too)
        eval_story(ev, b->kind == BLOCK_HEADER ? STORY_HEADER : STORY_FOOTER, (StoryPages)b->as.running.pages,
                   &b->as.running.body);
}
