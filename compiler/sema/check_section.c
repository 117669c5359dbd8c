/* Sections: @page in mid-document, and the running heads and feet that follow it. */
#include "sema/checker.h"
#include "sema/page.h"
#include "sema/prop_reader.h"
#include "sema/settings.h"

static void report_closed(Checker *c, const Block *at, const Block *section)
{
    Diag *d = diag(c->dg, E_SECTION_INSIDE, at->head, block_kind_name(c->closed->kind));
    diag_hint(c->dg, d, H_SECTION_OUTSIDE, block_kind_name(c->closed->kind));
    diag_note(c->dg, d, N_OPENED_HERE, c->closed->head, block_kind_name(c->closed->kind));
    if (section != at)
        diag_note(c->dg, d, N_USED_HERE, section->head, block_kind_name(section->kind));
}

/* Only what stands at the top of the template is passed once and always. */
static bool is_always_passed(const Checker *c)
{
    return !c->nesting && c->module->tree == c->template->tree;
}

/* Room and grid are judged now where the whole page is known; else when a document is made. */
static void judge(Checker *c, const Block *b, const PageSetup *page)
{
    PageSoFar *now = c->page_so_far;
    now->known = now->known && is_always_passed(c) && !prop_list_varies(&b->as.nest.props);
    if (!now->known || !page_check_room(c->dg, page, b->as.nest.props.span))
        return;
    now->page = *page;
    PropContext context = props_of_check(c);
    if (prop_list_names(&b->as.nest.props, "grid"))
        page_check_grid(&context, page, b->head);
}

void check_section_of(Checker *c, const Block *b, const Block *section)
{
    const Block **noted = c->component ? &c->component->section : &c->module->section;
    if (section && c->closed)
        report_closed(c, b, section);
    else if (section && !*noted)
        *noted = section;
}

void check_section(Checker *c, Block *b)
{
    PageSetup page = page_goes_on(&c->page_so_far->page);
    b->as.nest.begins_section = true;
    if (!nesting_is_lost(c))
        check_section_of(c, b, b);
    PropContext context = props_of_check(c);
    page_props(&context, &b->as.nest.props, &page);
    judge(c, b, &page);
}

void check_heads_here(Checker *c, const Block *b)
{
    if (b->kind == BLOCK_PAGE)
        c->heads = HEADS_HERE;
    else if (block_is_content(b) && c->heads == HEADS_HERE)
        c->heads = HEADS_NO_MORE;
}

static void report_no_place(Checker *c, const Block *b)
{
    Code code = c->heads == HEADS_NO_MORE ? E_STORY_AFTER_CONTENT : E_NOT_AT_TOP;
    if (!nesting_is_lost(c))
        diag_hint(c->dg, diag(c->dg, code, b->head, block_kind_name(b->kind)), H_PAGE_FIRST);
}

void check_section_head(Checker *c, Block *b)
{
    if (c->heads != HEADS_HERE) {
        report_no_place(c, b);
        return;
    }
    const Block *list = c->list, *closed = c->closed;
    StoryPages pages = story_pages(c, &b->as.running.words);
    b->as.running.pages = (int)pages;
    b->as.running.of_section = true;
    c->template->odd_even_pages |= pages == PAGES_ODD || pages == PAGES_EVEN;
    c->list = NULL;
    c->closed = b;
    c->in_story = true;
    check_blocks(c, &b->as.running.body);
    c->list = list;
    c->closed = closed;
    c->in_story = false;
}
