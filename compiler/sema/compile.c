/* The way from a parsed template to a checked one: read its libraries, bind names, find types. */
#include "diag/limit_fault.h"
#include "sema/checker.h"
#include "sema/clash.h"
#include "sema/collections.h"
#include "sema/labels.h"
#include "sema/library.h"
#include "sema/settings.h"
#include "sema/styles.h"

/* Parameters are the first slots of the frame. */
static void check_function(Checker *c, LetEntry *let)
{
    check_parameters(c, let->definition.params);
    check_expr(c, let->block->as.let.value);
}

/* A chain of @let, each of which needs the next, is as deep as the code that walks it: is it too deep? */
static bool too_deep(Checker *c, const LetDefinition *d)
{
    uint64_t limit = c->host->limits[LIMIT_depth];
    if (!limit || c->let_depth < limit)
        return false;
    limit_fault(c->dg, d->name.span, LIMIT_depth, limit);
    return true;
}

/* The value of a top @let is checked within its own file and apart from where it was first needed. */
void check_let(Checker *c, LetEntry *let)
{
    LetDefinition *d = &let->definition;
    if (let->state == CHECK_DONE)
        return;
    if (let->state == CHECK_BUSY) {
        diag(c->dg, E_CYCLE, d->name.span, d->name.text);
        d->type = type_plain(TYPE_ERROR);
        return;
    }
    if (too_deep(c, d)) {
        let->state = CHECK_DONE;
        d->type = type_plain(TYPE_ERROR);
        return;
    }
    let->state = CHECK_BUSY;
    Checker inner = *c;
    inner.let_depth++;
    inner.module = let->home;
    inner.locals = NULL;
    inner.query = NULL;
    inner.list = NULL;
    inner.loops = inner.next_slot = inner.frame_size = 0;
    if (d->params)
        check_function(&inner, let);
    else
        check_expr(&inner, let->block->as.let.value);
    if (!d->params) {
        d->slot = c->template->let_count++;
        c->template->lets[d->slot] = d;
    }
    d->frame_size = inner.frame_size;
    if (let->block->as.let.value->type && !(d->type && d->type->kind == TYPE_ERROR))
        d->type = let->block->as.let.value->type;
    d->optional = let->block->as.let.value->optional;
    let->state = CHECK_DONE;
}

static size_t count_lets(const FileList *files)
{
    size_t n = 0;
    for (size_t i = 0; i < files->count; i++)
        for (const Block *b = files->items[i]->tree->blocks.first; b; b = b->next)
            n += b->kind == BLOCK_LET;
    return n;
}

static void check_all_lets(Checker *c, const FileList *files)
{
    for (size_t i = 0; i < files->count; i++)
        for (const Block *b = files->items[i]->tree->blocks.first; b; b = b->next) {
            const Symbol *s = b->kind == BLOCK_LET ? map_get(files->items[i]->names[WORLD_VALUES], b->as.let.name.text)
                                                   : NULL;
            if (s && s->kind == SYMBOL_LET)
                check_let(c, s->let);
        }
}

static void check_all_components(Checker *c, const FileList *files)
{
    for (size_t i = 0; i < files->count; i++)
        for (const Block *b = files->items[i]->tree->blocks.first; b; b = b->next) {
            const Symbol *s = b->kind == BLOCK_DEFINE
                                  ? map_get(files->items[i]->names[WORLD_BLOCKS], b->as.define.name.text)
                                  : NULL;
            if (s && s->kind == SYMBOL_COMPONENT)
                check_component(c, s->component);
        }
}

/* A library defines; it writes nothing and asks for nothing. */
static void refuse_content(Checker *c, const FileList *files)
{
    for (size_t i = 0; i + 1 < files->count; i++) {
        bool content = false;
        for (const Block *b = files->items[i]->tree->blocks.first; b; b = b->next) {
            if (block_is_content(b) && !content)
                diag(c->dg, E_LIBRARY_PROSE, b->head);
            else if (b->kind == BLOCK_FIELDS || b->kind == BLOCK_CHECK || b->kind == BLOCK_WARN ||
                     b->kind == BLOCK_LABEL || b->kind == BLOCK_COLLECT)
                diag(c->dg, E_LIBRARY_CONTENT, b->head, block_kind_name(b->kind));
            content |= block_is_content(b);
        }
    }
}

/* The fields of the template; a second @fields is one too many. */
static const Schema *read_fields(Checker *c, const Tree *tree)
{
    static const FieldList none;
    const Block *found = NULL;
    for (const Block *b = tree->blocks.first; b; b = b->next) {
        if (b->kind != BLOCK_FIELDS)
            continue;
        if (found)
            diag_note(c->dg, diag(c->dg, E_FIELDS_TWICE, b->head), N_FIRST_HERE, found->head);
        else
            found = b;
    }
    return schema_new(c, found ? &found->as.fields.fields : &none, STR(""), false);
}

/* Blocks of the template itself that are checked where they stand; the others are definitions and
 * settings, which are checked on their own. */
static bool belongs_to_body(const Block *b)
{
    return block_is_content(b) || b->kind == BLOCK_CHECK || b->kind == BLOCK_WARN || b->kind == BLOCK_LABEL ||
           b->kind == BLOCK_COLLECT;
}

static void check_body(Checker *c, Module *m)
{
    bool content = false;
    c->module = m;
    c->locals = NULL;
    c->next_slot = c->frame_size = 0;
    check_labels(c, &m->tree->blocks);
    for (Block *b = m->tree->blocks.first; b; b = b->next) {
        content = content || block_is_content(b) || b->kind == BLOCK_ERROR;
        if (belongs_to_body(b) || (b->kind == BLOCK_PAGE && content))
            check_block(c, b);
    }
    c->template->has_content = content;
}

const Template *template_compile(Arena *session, Sources *sources, const Host *host, const LibraryPath *path,
                                 Tree *tree, Diags *dg)
{
    Template *t = NEW(session, Template);
    FileList files = libraries_load(session, sources, host, path, tree, dg);
    Module *own = files.items[files.count - 1];
    Checker c = {.arena = session, .dg = dg, .module = own, .host = host, .template = t};
    t->tree = tree;
    c.locale = t->model.locale = settings_locale(&files, dg);
    c.lists = lists_new(session, c.locale);
    c.styles = t->model.styles = style_sheet_new(&c, files.items, files.count);
    lists_set_style(c.lists, c.styles->roles[ROLE_LIST]);
    t->schema = read_fields(&c, tree);
    module_add_fields(session, own, t->schema, dg);
    refuse_content(&c, &files);
    clashes_report(&files, session, dg);
    c.labels = labels_new(session);
    c.collects = collects_new(session, &files);
    t->lets = NEW_ARRAY(session, const LetDefinition *, count_lets(&files));
    check_all_lets(&c, &files);
    check_computed_defaults(&c, t->schema);
    check_all_components(&c, &files);
    settings_read(&c, &files, t);
    check_body(&c, own);
    t->frame_size = c.frame_size;
    labels_finish(&c);
    collects_finish(&c);
    t->model.lists = c.lists->items;
    t->model.list_count = c.lists->count;
    if (own->fields_at_fault)
        t->schema = NULL; /* what the data lack cannot be told */
    return t;
}
