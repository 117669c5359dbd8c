#include "compile/settings.h"

#include "ast/fixed_text.h"
#include "check/blocks/check_block.h"
#include "check/blocks/check_props.h"
#include "check/blocks/check_section.h"
#include "check/check_expr.h"
#include "diag/suggest.h"
#include "props/page_props.h"
#include "props/prop_reader.h"

/* ---- @document ---- */

/* The only value of a property, or NULL if it has none or several. */
static const PropValue *single_value(const Prop *p)
{
    const PropGroup *g = p->first;
    return g && !g->next && g->first && !g->first->next ? g->first : NULL;
}

/* The text of a string or word that must be fixed; an empty Str if it is not. */
static Str fixed_value(Arena *a, const PropValue *v)
{
    Str text = STR("");
    if (v && v->kind == PROP_WORD)
        return v->text;
    if (v && v->kind == PROP_STRING && v->expr->kind == EXPR_STRING)
        fixed_text(a, v->expr, &text);
    return text;
}

Locale settings_locale(Arena *a, const FileList *files, Diags *dg)
{
    Locale locale = LOCALE_ZH_CN;
    for (size_t i = 0; i < files->count; i++)
        for (const Block *b = files->items[i]->tree->blocks.first; b; b = b->next) {
            if (b->kind != BLOCK_DOCUMENT)
                continue;
            for (const Prop *p = b->as.nest.props.first; p; p = p->next) {
                if (!str_is(p->name.text, "locale"))
                    continue;
                Str name = fixed_value(a, single_value(p));
                if (str_is(name, "zh-CN"))
                    locale = LOCALE_ZH_CN;
                else if (str_is(name, "en"))
                    locale = LOCALE_EN;
                else
                    diag_hint(dg, diag(dg, E_PROPERTY_VALUE, p->span, p->name.text), H_WORDS,
                              STR(DIAG_WORD("\"zh-CN\"") DIAG_WORD("\"en\"")));
            }
        }
    return locale;
}

static void read_numbering(Checker *c, const Prop *p, Template *t)
{
    Str word = fixed_value(c->arena, single_value(p));
    if (str_is(word, "literal") || str_is(word, "auto"))
        t->model.literal_numbering = str_is(word, "literal");
    else
        diag_hint(c->dg, diag(c->dg, E_PROPERTY_VALUE, p->span, p->name.text), H_WORDS,
                  STR(DIAG_WORD("auto") DIAG_WORD("literal")));
}

static void read_document(Checker *c, const Block *b, Template *t)
{
    static const Str names[INFO_COUNT] = {
        [INFO_TITLE] = STR_INIT("title"),       [INFO_AUTHOR] = STR_INIT("author"),
        [INFO_SUBJECT] = STR_INIT("subject"),   [INFO_KEYWORDS] = STR_INIT("keywords"),
        [INFO_COMPANY] = STR_INIT("company"),
    };
    for (const Prop *p = b->as.nest.props.first; p; p = p->next) {
        Str name = p->name.text;
        const PropValue *v = single_value(p);
        int info = 0;
        while (info < INFO_COUNT && !str_eq(name, names[info]))
            info++;
        if (info < INFO_COUNT && v && v->kind == PROP_STRING) {
            check_string(c, v->expr);
            t->info[info] = v->expr;
        } else if (info < INFO_COUNT) {
            diag(c->dg, E_PROPERTY_STRING, p->span, name);
        } else if (str_is(name, "numbering")) {
            read_numbering(c, p, t);
        } else if (!str_is(name, "locale")) {
            Str near = nearest_name(c->arena, name, names, INFO_COUNT);
            Diag *d = diag(c->dg, E_NO_PROPERTY, p->name.span, STR("@document"), name);
            if (near.n)
                diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
        }
    }
}

/* ---- @header, @footer ---- */

/* Removes the stories of a kind that earlier files have set. */
static void forget_stories(Template *t, StoryDefinition *stories, StoryKind kind)
{
    int kept = 0;
    for (int i = 0; i < t->story_count; i++)
        if (stories[i].kind != kind)
            stories[kept++] = stories[i];
    t->story_count = kept;
}

/* Is it among the settings at the beginning? A template that extends another may have them between its @block blocks
 * too. */
static bool begins_document(const Module *m, const Block *b)
{
    return block_is_content(b) && !m->extends;
}

static bool defines_story(const Module *m, BlockKind kind)
{
    for (const Block *b = m->tree->blocks.first; b && !begins_document(m, b); b = b->next)
        if (b->kind == kind)
            return true;
    return false;
}

static void read_story(Checker *c, Block *b, StoryDefinition *stories, Template *t)
{
    StoryKind kind = b->kind == BLOCK_HEADER ? STORY_HEADER : STORY_FOOTER;
    StoryPages pages = story_pages(c, &b->as.running.words);
    Scope file = c->scope;
    c->scope = (Scope){.module = file.module, .closed = b, .in_story = true};
    check_blocks(c, &b->as.running.body);
    t->odd_even_pages |= pages == PAGES_ODD || pages == PAGES_EVEN;
    stories[t->story_count++] = (StoryDefinition){kind, pages, &b->as.running.body, c->scope.frame_size};
    c->scope = file;
}

/* ---- all ---- */

/* A @page at the top. The room for text is checked once the whole page is known. */
static void read_page(Checker *c, Block *b, Template *t)
{
    const PropList *props = &b->as.nest.props;
    PageSetup page = t->page;
    PropContext context = props_of_check(c);
    t->pages[t->page_count++] = b;
    t->page_varies |= prop_list_varies(props);
    page_props(&context, props, &page);
    if (t->page_varies || page_check_room(c->dg, &page, props->span))
        t->page = page;
}

static void read_file(Checker *c, Module *m, StoryDefinition *stories, Template *t)
{
    c->scope = (Scope){.module = m};
    if (defines_story(m, BLOCK_HEADER))
        forget_stories(t, stories, STORY_HEADER);
    if (defines_story(m, BLOCK_FOOTER))
        forget_stories(t, stories, STORY_FOOTER);
    bool before_content = true;
    for (Block *b = m->tree->blocks.first; b; b = b->next) {
        before_content = before_content && !begins_document(m, b);
        if (b->kind == BLOCK_DOCUMENT)
            read_document(c, b, t);
        else if (b->kind == BLOCK_PAGE && before_content)
            read_page(c, b, t);
        else if ((b->kind == BLOCK_HEADER || b->kind == BLOCK_FOOTER) && before_content)
            read_story(c, b, stories, t);
    }
}

static size_t count_blocks(const FileList *files, BlockKind kind)
{
    size_t n = 0;
    for (size_t i = 0; i < files->count; i++)
        for (const Block *b = files->items[i]->tree->blocks.first; b; b = b->next)
            n += b->kind == kind;
    return n;
}

void settings_read(Checker *c, const FileList *files, Template *t)
{
    size_t count = count_blocks(files, BLOCK_HEADER) + count_blocks(files, BLOCK_FOOTER);
    StoryDefinition *stories = NEW_ARRAY(c->arena, StoryDefinition, count);
    t->stories = stories;
    t->pages = NEW_ARRAY(c->arena, const Block *, count_blocks(files, BLOCK_PAGE));
    t->page = page_default();
    for (size_t i = 0; i < files->count; i++)
        read_file(c, files->items[i], stories, t);
    /* The grid is checked after all files, and reported at the last @page. */
    PropContext context = props_of_check(c);
    if (!t->page_varies && t->page_count)
        page_check_grid(&context, &t->page, t->pages[t->page_count - 1]->head);
    c->page_so_far = (PageSoFar){t->page, c->page_so_far.known && !t->page_varies};
}
