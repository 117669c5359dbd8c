#include <inttypes.h>

#include "base/path.h"
#include "diag/limit_fault.h"
#include "diag/source_check.h"
#include "modules/loader.h"
#include "source/embedded.h"
#include "syntax/parse.h"

static void append(Loader *l, Module *m)
{
    *APPEND(l->job->arena, l->files.items, l->files.count, l->size) = m;
}

/* ---- reading ---- */

static void read_uses(Loader *l, Reading *r);

/* A text that is the same for all names of one file; empty if the host does not know the file. */
static Str identity(Loader *l, const FilePlace *at)
{
    HostFile file;
    if (at->embedded || str_is(at->name, "-") || !l->job->host->identify(l->job->host, at->name, &file))
        return STR("");
    return str_format(l->job->arena, "%" PRIu64 ":%" PRIu64, file.device, file.inode);
}

static Module *new_module(Loader *l, const FilePlace *at, Str id, Tree *tree)
{
    Module *m = NEW_WITH(l->job->arena, Module, .tree = tree, .root = at->root, .path = at->path,
                                                .losses = tree->losses);
    for (const Block *b = tree->blocks.first; b; b = b->next)
        m->height = b->depth > m->height ? b->depth : m->height;
    map_put(l->by_name, str_copy(l->job->arena, at->name), m);
    if (id.n)
        map_put(l->by_file, id, m);
    return m;
}

/* Reports the chain from `again` down to the block that names it again. */
static void report_cycle(Loader *l, const Reading *inner, const Module *again, const Block *use)
{
    Diag *d = diag(l->job->dg, E_LIBRARY_CYCLE, use->head, again->tree->source->name);
    for (const Reading *r = inner; r && r->module != again; r = r->outer)
        diag_note(l->job->dg, d, N_USED_HERE, r->use->head, r->module->tree->source->name);
}

static bool is_being_read(const Reading *r, const Module *m)
{
    for (; r; r = r->outer)
        if (r->module == m)
            return true;
    return false;
}

/* `m`, or NULL and a report if it is still being read. */
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
    uint64_t limit = l->job->host->limits[LIMIT_depth];
    if (from->depth + height <= limit)
        return false;
    limit_fault(l->job->dg, use->head, LIMIT_depth, limit);
    return true;
}

/* Is another file within the limits? If not, reported at `use`. */
static bool may_read(Loader *l, const Reading *from, const Block *use)
{
    uint64_t most = l->job->host->limits[LIMIT_includes], deepest = l->job->host->limits[LIMIT_depth];
    if (use->kind == BLOCK_USE && from->uses >= deepest) {
        limit_fault(l->job->dg, use->head, LIMIT_depth, deepest);
        return false;
    }
    if (most && ++l->read > most) {
        if (l->read == most + 1)
            limit_fault(l->job->dg, use->head, LIMIT_includes, most);
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
    Tree *tree = parse_template(l->job, source_load_template(l->job, at->name, bytes));
    if (!tree)
        return NULL;
    m = new_module(l, at, id, tree);
    if (use->kind != BLOCK_USE && loader_too_deep(l, from, use, m->height))
        return NULL;
    read_uses(l, &(Reading){m, use, from, from->depth + m->height, from->uses + (use->kind == BLOCK_USE)});
    return m;
}

/* The module that a @use names, read now if it is new; NULL after a fault. */
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
        loader_link(l->job->arena, r->module, l->prelude);
    for (Block *b = r->module->tree->blocks.first; b; b = b->next) {
        if (b->kind != BLOCK_USE)
            continue;
        b->as.use.module = use_module(l, r, b);
        if (b->as.use.module)
            loader_link(l->job->arena, r->module, b->as.use.module);
        r->module->losses |= b->as.use.module ? b->as.use.module->losses & LOSS_USE : LOSS_USE;
    }
    includes_load(l, r);
    module_collect(l->job->arena, r->module, l->job->dg);
    append(l, r->module);
}

/* The styles that every document has (stdlib/prelude.rpt). */
static void read_prelude(Loader *l)
{
    Str text;
    if (!embedded_read(STR("prelude.rpt"), &text))
        return;
    Tree *tree = parse_template(l->job, source_load_template(l->job, STR("stdlib/prelude.rpt"), text));
    if (!tree)
        return;
    Module *m = new_module(l, &(FilePlace){.name = tree->source->name}, STR(""), tree);
    m->is_library = true;
    read_uses(l, &(Reading){.module = m, .depth = m->height});
    l->prelude = m;
}

/* A file that uses one with lost names has lost these, too. */
static void spread_losses(const FileList *files)
{
    enum { LOST_NAMES = LOSS_USE | LOSS_DEFINITION | LOSS_OPENING | LOSS_END };
    for (size_t i = 0; i < files->count; i++)
        for (size_t k = 0; k < files->items[i]->use_count; k++)
            if (files->items[i]->uses[k]->losses & LOST_NAMES)
                files->items[i]->losses |= LOSS_USE;
}

/* Lists the folders of the libraries used, except the embedded ones. */
static void list_folders(Loader *l)
{
    size_t count = 0;
    for (const LibraryFolder *f = l->folders.first; f; f = f->next)
        count += !f->embedded;
    Str *paths = NEW_ARRAY(l->job->arena, Str, count);
    l->files.folders = (LibraryPath){count, paths};
    for (const LibraryFolder *f = l->folders.first; f; f = f->next)
        if (!f->embedded)
            *paths++ = f->path;
}

FileList libraries_load(const Job *j, const LibraryPath *path, Tree *template)
{
    Str name = template->source->name;
    Loader l = {.job = j, .by_name = map_new(j->arena), .by_file = map_new(j->arena)};
    l.search = (LibrarySearch){j, path_folder(name), path, l.by_name};
    l.folders = (LibraryFolders){.job = j, .by_path = map_new(j->arena)};
    read_prelude(&l);
    Str root = l.search.template_folder;
    FilePlace at = {name, root, str_sub(name, root.n ? root.n + !str_ends(root, STR("/")) : 0, name.n), false};
    Module *m = new_module(&l, &at, identity(&l, &at), template);
    m->unit = NEW(j->arena, TemplateUnit);
    read_uses(&l, &(Reading){.module = m, .depth = m->height});
    library_versions_check(&l.folders);
    spread_losses(&l.files);
    list_folders(&l);
    return l.files;
}
