/* From a parsed template to a checked one: reads its libraries, binds names, finds types. */
#include "check/chain.h"
#include "check/check_call.h"
#include "check/check_let.h"
#include "check/check_default.h"
#include "check/collections.h"
#include "check/labels.h"
#include "compile/settings.h"
#include "compile/style_sheet.h"
#include "compile/template_unit.h"
#include "modules/clash.h"
#include "modules/library.h"

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

static void refuse_content_of(Checker *c, const Module *library)
{
    bool content = false;
    for (const Block *b = library->tree->blocks.first; b; b = b->next) {
        if (block_is_content(b) && !content)
            diag(c->dg, E_LIBRARY_PROSE, b->head);
        else if (block_is_note(b) || b->kind == BLOCK_FIELDS || b->kind == BLOCK_EXTENDS)
            diag(c->dg, E_LIBRARY_CONTENT, b->head, block_kind_name(b->kind));
        content |= block_is_content(b);
    }
}

/* A library only defines; it has no content and no fields. */
static void refuse_content(Checker *c, const FileList *files)
{
    for (size_t i = 0; i < files->count; i++)
        if (files->items[i]->is_library)
            refuse_content_of(c, files->items[i]);
}

/* The files whose settings count: the template's own, and those visible to it. Marks the others. */
static FileList with_settings(Arena *a, const FileList *files, const Module *own)
{
    FileList kept = {.items = NEW_ARRAY(a, Module *, files->count)};
    for (size_t i = 0; i < files->count; i++) {
        Module *m = files->items[i];
        m->apart = m != own && !module_uses(own, m);
        if (!m->apart)
            kept.items[kept.count++] = m;
    }
    return kept;
}

static void check_all_fields(Checker *c, const FileList *files)
{
    for (size_t i = 0; i < files->count; i++)
        if (files->items[i]->unit)
            check_fields(c, files->items[i]);
}

/* Defaults that depend on other fields, each in the file that declares it. */
static void check_all_defaults(Checker *c, const FileList *files)
{
    for (size_t i = 0; i < files->count; i++) {
        Module *m = files->items[i];
        c->scope.module = m;
        if (m->schema)
            check_computed_defaults(c, m->schema, m->first_field);
    }
}

static void check_all_units(Checker *c, const FileList *files)
{
    for (size_t i = 0; i < files->count; i++)
        if (files->items[i]->unit)
            check_unit(c, files->items[i]);
}

static void list_parts(Template *t, const FileList *files, Arena *a)
{
    const Tree **parts = NEW_ARRAY(a, const Tree *, files->count);
    for (size_t i = 0; i + 1 < files->count; i++)
        if (files->items[i]->unit)
            parts[t->part_count++] = files->items[i]->tree;
    t->parts = parts;
}

const Template *template_compile(const Job *j, const LibraryPath *path, Tree *tree)
{
    Arena *session = j->arena;
    Template *t = NEW(session, Template);
    FileList files = libraries_load(j, path, tree);
    Module *own = files.items[files.count - 1];
    PatternEffort effort = pattern_effort(arena_memory(session));
    Checker c = {.arena = session, .dg = j->dg, .host = j->host, .template = t, .page_so_far = {.known = true},
                 .effort = &effort, .images = images_new(j, NULL), .scope = {.module = own}};
    t->tree = tree;
    t->libraries = files.folders;
    FileList settled = with_settings(session, &files, own);
    c.locale = t->model.locale = settings_locale(session, &settled, j->dg);
    c.lists = lists_new(session, c.locale);
    c.styles = t->model.styles = style_sheet_new(&c, files.items, files.count);
    lists_set_style(c.lists, c.styles->roles[ROLE_LIST]);
    t->model.heading_lists = heading_lists_part(c.lists, t->model.headings);
    check_all_fields(&c, &files);
    t->schema = own->schema;
    refuse_content(&c, &files);
    clashes_report(&settled, j->dg);
    c.labels = labels_new(session);
    c.collects = collects_new(session, &files);
    t->lets = NEW_ARRAY(session, const LetDefinition *, count_lets(&files));
    check_all_lets(&c, &files);
    check_all_defaults(&c, &files);
    check_all_components(&c, &files);
    settings_read(&c, &settled, t);
    check_all_units(&c, &files);
    t->unit = own->unit;
    t->has_content = own->has_content;
    list_parts(t, &files, session);
    labels_finish(&c);
    collects_finish(&c);
    t->model.lists = c.lists->items;
    t->model.list_count = c.lists->count;
    if (module_lacks_fields(own))
        t->schema = NULL; /* the fields that data lack are unknown */
    return t;
}
