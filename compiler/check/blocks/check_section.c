/* Sections: @page in mid-document, and the running heads and feet that follow it. */
#include "check/blocks/check_section.h"

#include "check/blocks/check_block.h"
#include "check/blocks/check_props.h"
#include "check/unknown_names.h"
#include "props/page_props.h"
#include "props/prop_reader.h"

static void report_closed(Checker *c, const Block *at, const Block *section)
{
    Diag *d = diag(c->dg, E_SECTION_INSIDE, at->head, block_kind_name(c->scope.closed->kind));
    diag_hint(c->dg, d, H_SECTION_OUTSIDE, block_kind_name(c->scope.closed->kind));
    diag_note(c->dg, d, N_OPENED_HERE, c->scope.closed->head, block_kind_name(c->scope.closed->kind));
    if (section != at)
        diag_note(c->dg, d, N_USED_HERE, section->head, block_kind_name(section->kind));
}

/* Only a block at the top of the template is evaluated always and once. */
static bool is_always_passed(const Checker *c)
{
    return !c->scope.nesting && c->scope.module->tree == c->template->tree;
}

bool page_is_known(const Checker *c)
{
    bool read = c->page_so_far.page.width > 0; /* heads and feet are checked before the settings */
    return read && c->page_so_far.known && !c->scope.component && c->scope.module->tree == c->template->tree;
}

/* Room and grid are checked now if the whole page is known; else when a document is made. A @page in a component
 * takes effect where the component is used (check_section_of). */
static void judge(Checker *c, const Block *b, const PageSetup *page)
{
    PageSoFar *now = &c->page_so_far;
    if (c->scope.component)
        return;
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
    const Block **noted = c->scope.component ? &c->scope.component->section : &c->scope.module->section;
    if (section && section != b && !c->scope.component)
        c->page_so_far.known = false;
    if (section && c->scope.closed)
        report_closed(c, b, section);
    else if (section && !*noted)
        *noted = section;
}

void check_section(Checker *c, Block *b)
{
    PageSetup page = page_goes_on(&c->page_so_far.page);
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
        c->scope.heads = HEADS_HERE;
    else if (block_is_content(b) && c->scope.heads == HEADS_HERE)
        c->scope.heads = HEADS_NO_MORE;
}

static void report_no_place(Checker *c, const Block *b)
{
    Code code = c->scope.heads == HEADS_NO_MORE ? E_STORY_AFTER_CONTENT : E_NOT_AT_TOP;
    if (!nesting_is_lost(c))
        diag_hint(c->dg, diag(c->dg, code, b->head, block_kind_name(b->kind)), H_PAGE_FIRST);
}

StoryPages story_pages(Checker *c, const NameList *words)
{
    static const Str names[] = {[PAGES_FIRST] = STR_INIT("first"), [PAGES_ODD] = STR_INIT("odd"),
                                [PAGES_EVEN] = STR_INIT("even")};
    const NameItem *w = words->first;
    if (!w)
        return PAGES_ALL;
    for (StoryPages p = PAGES_FIRST; p <= PAGES_EVEN; p++)
        if (str_eq(w->name.text, names[p]) && !w->next)
            return p;
    diag_hint(c->dg, diag(c->dg, E_WORD, w->name.span, w->name.text), H_WORDS,
              STR(DIAG_WORD("first") DIAG_WORD("odd") DIAG_WORD("even")));
    return PAGES_ALL;
}

void check_section_head(Checker *c, Block *b)
{
    if (c->scope.heads != HEADS_HERE) {
        report_no_place(c, b);
        return;
    }
    const Block *list = c->scope.list, *closed = c->scope.closed;
    StoryPages pages = story_pages(c, &b->as.running.words);
    b->as.running.pages = (int)pages;
    b->as.running.of_section = true;
    c->template->odd_even_pages |= pages == PAGES_ODD || pages == PAGES_EVEN;
    c->scope.list = NULL;
    c->scope.closed = b;
    c->scope.in_story = true;
    check_blocks(c, &b->as.running.body);
    c->scope.list = list;
    c->scope.closed = closed;
    c->scope.in_story = false;
}
