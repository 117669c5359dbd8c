#include "base/path.h"
#include "modules/loader.h"

#include <inttypes.h>

#include "diag/limit_fault.h"
#include "syntax/parse.h"
#include "ast/walk.h"
#include "diag/source_check.h"

static void append(Loader *l, Module *m)
{
    *APPEND(l->arena, l->files.items, l->files.count, l->size) = m;
}

/* ---- reading ---- */

static void read_uses(Loader *l, Reading *r);

static bool stands_in_fields(const Diag *d, const Tree *tree)
{
    for (const Block *b = tree->blocks.first; b; b = b->next)
        if (b->kind == BLOCK_FIELDS && d->at.start >= b->span.start && d->at.start < b->span.end)
            return true;
    return false;
}

/* Does it stand in a line that begins with `@use`, so that a library is not read? */
static bool stands_in_use(const Diag *d, const Tree *tree)
{
    Str text = tree->source->text;
    size_t from = d->at.start;
    while (from > 0 && text.s[from - 1] != '\n' && text.s[from - 1] != '\r')
        from--;
    return str_starts(str_trim(str_sub(text, from, text.n)), STR("@use"));
}

/* Said of what belongs to a block that has lost its first line. */
static bool is_of_lost_opening(Code c)
{
    return c == E_END_WITHOUT_BLOCK || c == E_BRANCH_WITHOUT_IF || c == E_EMPTY_WITHOUT_FOR;
}

static bool is_definition(const Block *b)
{
    return b->kind == BLOCK_DEFINE || b->kind == BLOCK_STYLE || b->kind == BLOCK_RECORD || b->kind == BLOCK_FIELDS;
}

static void count_definition(void *count, const Block *b)
{
    *(size_t *)count += is_definition(b);
}

/* Do definitions stand within other blocks? They may only where one of these lost its `@end`. */
static bool has_swallowed(const Tree *tree)
{
    size_t all = 0, at_top = 0;
    walk_blocks(&(Visitor){.context = &all, .block = count_definition}, &tree->blocks);
    for (const Block *b = tree->blocks.first; b; b = b->next)
        at_top += is_definition(b);
    return all > at_top;
}

/* Does some definition have no name that could be read? Its line is in error then. */
static bool has_nameless(const Tree *tree)
{
    static const Str words[] = {STR_INIT("@define"), STR_INIT("@let"), STR_INIT("@style"), STR_INIT("@record")};
    for (const Block *b = tree->blocks.first; b; b = b->next)
        for (size_t i = 0; b->kind == BLOCK_ERROR && i < sizeof words / sizeof words[0]; i++)
            if (str_starts(str_sub(tree->source->text, b->span.start, b->span.end), words[i]))
                return true;
    return false;
}

/* What faults of the parse leave unknown: a library, a field that could not be read, either end of a block. */
static void note_losses(Module *m, const Diags *dg)
{
    for (const Diag *d = diags_first(dg); d; d = d->next) {
        if (d->severity != SEV_ERROR || d->at.file != m->tree->source->file)
            continue;
        m->incomplete |= stands_in_use(d, m->tree);
        m->fields_at_fault |= stands_in_fields(d, m->tree);
        if (d->wording.code == E_CLOSES_NOTHING && stands_in_fields(d, m->tree))
            m->strays_before = d->at.start;
        m->opening_lost |= is_of_lost_opening(d->wording.code);
        m->left_open |= d->wording.code == E_UNCLOSED_BLOCK;
    }
    m->swallowed = m->left_open && has_swallowed(m->tree);
    m->names_lost = has_nameless(m->tree);
}

/* A text that is the same for all names of one file; empty where the host knows no such file. */
static Str identity(Loader *l, const FilePlace *at)
{
    HostFile file;
    if (at->embedded || str_is(at->name, "-") || !l->host->identify(l->host, at->name, &file))
        return STR("");
    return str_format(l->arena, "%" PRIu64 ":%" PRIu64, file.device, file.inode);
}

/* `id` is its identity. */
static Module *new_module(Loader *l, const FilePlace *at, Str id, Tree *tree)
{
    Module *m = NEW(l->arena, Module);
    m->tree = tree;
    m->root = at->root;
    m->path = at->path;
    for (const Block *b = tree->blocks.first; b; b = b->next)
        m->height = b->depth > m->height ? b->depth : m->height;
    note_losses(m, l->dg);
    map_put(l->by_name, str_copy(l->arena, at->name), m);
    if (id.n)
        map_put(l->by_file, id, m);
    return m;
}

/* The chain from the file that is used again down to where it is used. */
static void report_cycle(Loader *l, const Reading *inner, const Module *again, const Block *use)
{
    Diag *d = diag(l->dg, E_LIBRARY_CYCLE, use->head, again->tree->source->name);
    for (const Reading *r = inner; r && r->module != again; r = r->outer)
        diag_note(l->dg, d, N_USED_HERE, r->use->head, r->module->tree->source->name);
}

static bool is_being_read(const Reading *r, const Module *m)
{
    for (; r; r = r->outer)
        if (r->module == m)
            return true;
    return false;
}

/* NULL, reported, where the module is still being read. */
static Module *unless_cycle(Loader *l, const Reading *from, const Block *use, Module *m)
{
    if (!is_being_read(from, m))
        return m;
    report_cycle(l, from, m, use);
    return NULL;
}

bool loader_knows(Loader *l, const Reading *from, const Block *use, Str name, Module **out)
{
    Module *m = map_get(l->by_name, name);
    *out = m ? unless_cycle(l, from, use, m) : NULL;
    return m;
}

bool loader_too_deep(Loader *l, const Reading *from, const Block *use, uint64_t height)
{
    uint64_t limit = l->host->limits[LIMIT_depth];
    if (from->depth + height <= limit)
        return false;
    limit_fault(l->dg, use->head, LIMIT_depth, limit);
    return true;
}

/* Is a further file within the limits? Reported at what names it where it is not. */
static bool may_read(Loader *l, const Reading *from, const Block *use)
{
    uint64_t most = l->host->limits[LIMIT_includes], deepest = l->host->limits[LIMIT_depth];
    if (use->kind == BLOCK_USE && from->uses >= deepest) {
        limit_fault(l->dg, use->head, LIMIT_depth, deepest);
        return false;
    }
    if (most && ++l->read > most) {
        if (l->read == most + 1)
            limit_fault(l->dg, use->head, LIMIT_includes, most);
        return false;
    }
    return true;
}

Module *loader_add(Loader *l, Reading *from, const Block *use, const FilePlace *at, Str bytes)
{
    Str id = identity(l, at);
    Module *m = id.n ? map_get(l->by_file, id) : NULL;
    if (m)
        return unless_cycle(l, from, use, m);
    if (!may_read(l, from, use))
        return NULL;
    const Source *source = source_load_template(l->sources, at->name, bytes, l->arena, l->dg);
    Tree *tree = source ? parse_template(l->arena, source, l->host, l->dg) : NULL;
    if (!tree)
        return NULL;
    m = new_module(l, at, id, tree);
    if (use->kind != BLOCK_USE && loader_too_deep(l, from, use, m->height))
        return NULL;
    read_uses(l, &(Reading){m, use, from, from->depth + m->height, from->uses + (use->kind == BLOCK_USE)});
    return m;
}

/* The module that a @use names, read now if it was not before; NULL after a fault. */
static Module *use_module(Loader *l, Reading *from, const Block *use)
{
    LibraryFile file;
    Module *m;
    if (!library_find(&l->search, from->module->tree->source, use, &file))
        return NULL;
    LibraryFolder *folder = library_folder(&l->folders, &file, use);
    library_want(&l->folders, folder, from->module, use);
    if (folder->too_new)
        return NULL;
    if (!loader_knows(l, from, use, file.at.name, &m))
        m = loader_add(l, from, use, &file.at, file.bytes);
    if (m)
        m->is_library = true;
    return m;
}

static void link_one(Arena *a, Module *m, Module *used)
{
    if (module_uses(m, used))
        return;
    *APPEND(a, m->uses, m->use_count, m->use_size) = used;
}

void loader_link(Arena *a, Module *m, Module *used)
{
    link_one(a, m, used);
    for (size_t i = 0; i < used->use_count; i++)
        link_one(a, m, used->uses[i]);
}

static void read_uses(Loader *l, Reading *r)
{
    if (l->prelude)
        loader_link(l->arena, r->module, l->prelude);
    for (Block *b = r->module->tree->blocks.first; b; b = b->next) {
        if (b->kind != BLOCK_USE)
            continue;
        b->as.use.module = use_module(l, r, b);
        if (b->as.use.module)
            loader_link(l->arena, r->module, b->as.use.module);
        r->module->incomplete |= !b->as.use.module || b->as.use.module->incomplete;
    }
    includes_load(l, r);
    module_collect(l->arena, r->module, l->dg);
    append(l, r->module);
}

/* The styles that every document has (stdlib/prelude.rpt). */
static void read_prelude(Loader *l)
{
    Str text;
    if (!embedded_read(STR("prelude.rpt"), &text))
        return;
    const Source *source = source_load_template(l->sources, STR("stdlib/prelude.rpt"), text, l->arena, l->dg);
    Tree *tree = source ? parse_template(l->arena, source, l->host, l->dg) : NULL;
    if (!tree)
        return;
    Module *m = new_module(l, &(FilePlace){.name = source->name}, STR(""), tree);
    m->is_library = true;
    read_uses(l, &(Reading){.module = m, .depth = m->height});
    l->prelude = m;
}

/* May the file define names that are not known? */
static bool lacks_names(const Module *m)
{
    return m->incomplete || m->names_lost || m->opening_lost || m->left_open;
}

/* Who uses an incomplete file is incomplete. */
static void spread_incomplete(const FileList *files)
{
    for (size_t i = 0; i < files->count; i++)
        for (size_t k = 0; k < files->items[i]->use_count; k++)
            files->items[i]->incomplete |= lacks_names(files->items[i]->uses[k]);
}

/* The folders of libraries that were used, but for the embedded ones. */
static void list_folders(Loader *l)
{
    size_t count = 0;
    for (const LibraryFolder *f = l->folders.first; f; f = f->next)
        count += !f->embedded;
    Str *paths = NEW_ARRAY(l->arena, Str, count);
    l->files.folders = (LibraryPath){count, paths};
    for (const LibraryFolder *f = l->folders.first; f; f = f->next)
        if (!f->embedded)
            *paths++ = f->path;
}

FileList libraries_load(Arena *a, Sources *sources, const Host *host, const LibraryPath *path, Tree *template,
                        Diags *dg)
{
    Str name = template->source->name;
    Loader l = {.arena = a, .sources = sources, .host = host, .dg = dg, .by_name = map_new(a), .by_file = map_new(a)};
    l.search = (LibrarySearch){a, host, path_folder(name), path, l.by_name, dg};
    l.folders = (LibraryFolders){.arena = a, .sources = sources, .host = host, .dg = dg, .by_path = map_new(a)};
    read_prelude(&l);
    Str root = l.search.template_folder;
    FilePlace at = {name, root, str_sub(name, root.n ? root.n + !str_ends(root, STR("/")) : 0, name.n), false};
    Module *m = new_module(&l, &at, identity(&l, &at), template);
    m->unit = NEW(a, TemplateUnit);
    read_uses(&l, &(Reading){.module = m, .depth = m->height});
    library_versions_check(&l.folders);
    spread_incomplete(&l.files);
    list_folders(&l);
    return l.files;
}
