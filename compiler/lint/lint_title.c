/* The lint about a document without a title. A text without headings, such as an included part or a short note,
 * needs none. */
#include "lint/linter.h"
#include "ast/walk.h"

typedef struct TitleSearch {
    Linter *l;
    const Visitor *visitor;
    Map *known; /* components searched so far */
    bool title, heading; /* found */
} TitleSearch;

static void look_into(TitleSearch *s, const ComponentDefinition *component)
{
    if (lint_is_noted(s->known, component))
        return;
    lint_note(s->l, s->known, component);
    walk_blocks(s->visitor, component->body);
}

static void see_block(void *context, const Block *b)
{
    TitleSearch *s = context;
    const DocumentModel *model = &s->l->template->model;
    if (b->kind == BLOCK_STYLED)
        s->title |= b->as.paragraph.style_number == model->styles->roles[ROLE_TITLE];
    s->heading |= b->kind == BLOCK_HEADING;
    if (b->kind == BLOCK_CALL && b->as.call.component)
        look_into(s, b->as.call.component);
}

/* Does the document (the template, its parts and the components it uses) have headings, but no paragraph in the
 * style of titles? */
static bool lacks_title(Linter *l)
{
    TitleSearch s = {.l = l, .known = map_new(l->scratch)};
    const Visitor v = {.context = &s, .block = see_block};
    s.visitor = &v;
    walk_blocks(&v, &l->template->tree->blocks);
    for (size_t i = 0; i < l->template->part_count; i++)
        walk_blocks(&v, &l->template->parts[i]->blocks);
    return s.heading && !s.title;
}

/* Where to report it: at the @document, else at the beginning of the file. */
static Span place_of_title(const Linter *l)
{
    for (const Block *b = l->template->tree->blocks.first; b; b = b->next)
        if (b->kind == BLOCK_DOCUMENT)
            return b->head;
    return (Span){.file = l->source->file};
}

void lint_title(Linter *l)
{
    if (!l->is_part && l->template->has_content && !l->template->info[INFO_TITLE] && lacks_title(l))
        diag_hint(l->dg, diag(l->dg, W_NO_TITLE, place_of_title(l)), H_NO_TITLE);
}
