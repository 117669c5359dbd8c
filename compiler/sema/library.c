#include "sema/loader.h"

#include "diag/file_fault.h"
#include "diag/limit_fault.h"
#include "source/embedded.h"
#include "syntax/source_check.h"
#include "syntax/parse.h"

enum { MAX_ROOTS_SHOWN = 8 };

static void append(Loader *l, Module *m)
{
    if (l->files.count == l->size) {
        l->size = l->size ? l->size * 2 : 8;
        Module **items = NEW_ARRAY(l->arena, Module *, l->size);
        if (l->files.count)
            memcpy(items, l->files.items, sizeof *items * l->files.count);
        l->files.items = items;
    }
    l->files.items[l->files.count++] = m;
}

/* ---- finding ---- */

/* `gb9704` is gb9704/gb9704.rpt, "org/common" is org/common.rpt. */
static Str relative_path(Loader *l, const Block *use)
{
    if (!use->as.use.path) {
        Str name = use->as.use.name.text;
        return str_format(l->arena, "%.*s/%.*s.rpt", STR_ARG(name), STR_ARG(name));
    }
    const StringPart *p = use->as.use.path->as.string.first;
    Str text = p && !p->value && !p->next ? p->text : STR("");
    return str_format(l->arena, "%.*s.rpt", STR_ARG(text));
}

/* Where one root shows its file; the folder itself is shown as it was given. */
static Str join_path(Loader *l, Str root, Str relative)
{
    return root.n ? str_format(l->arena, "%.*s/%.*s", STR_ARG(root), STR_ARG(relative)) : relative;
}

/* Looks under one root; gives the fault, and the name and bytes where there is none. */
static HostFault read_under(Loader *l, Str root, Str relative, Str *name, Str *bytes)
{
    *name = join_path(l, root, relative);
    Str folder = root.n ? root : STR(".");
    return l->host->read_beneath(l->host, folder, relative, l->host->limits[LIMIT_source], l->arena, bytes);
}

/* The library of the standard library whose file has nearly that path; empty for none. */
static Str nearest_library(Loader *l, Str path)
{
    Str *names = NEW_ARRAY(l->arena, Str, embedded_count);
    for (size_t i = 0; i < embedded_count; i++) {
        Str file = str_of(embedded_files[i].path);
        names[i] = str_sub(file, 0, str_find_byte(file, '/'));
    }
    return nearest_name(l->arena, str_sub(path, 0, str_find_byte(path, '/')), names, embedded_count);
}

/* Says where a library was looked for in vain. */
static void report_missing(Loader *l, Span at, Str name)
{
    Diag *d = diag(l->dg, E_NO_LIBRARY, at, name);
    Str near = nearest_library(l, name);
    if (near.n)
        diag_hint(l->dg, d, H_DID_YOU_MEAN, near);
    diag_note(l->dg, d, N_LOOKED_IN, NO_SPAN, l->template_folder.n ? l->template_folder : STR("."));
    for (size_t i = 0; i < l->path->count && i < MAX_ROOTS_SHOWN; i++)
        diag_note(l->dg, d, N_LOOKED_IN, NO_SPAN, l->path->folders[i]);
    diag_note(l->dg, d, N_LOOKED_IN_STDLIB, NO_SPAN);
}

static void report(Loader *l, const Block *use, HostFault fault, Str name)
{
    Span at = use->as.use.path ? use->as.use.path->span : use->as.use.name.span;
    if (fault == HOST_MISSING)
        report_missing(l, at, name);
    else
        file_fault(l->dg, at, fault, name, l->host, LIMIT_source);
}

/* Finds the file of a library: beside the template, in the folders given, in the standard library. */
static bool find(Loader *l, const Block *use, Str *name, Str *bytes)
{
    Str relative = relative_path(l, use);
    HostFault fault = read_under(l, l->template_folder, relative, name, bytes);
    for (size_t i = 0; fault == HOST_MISSING && i < l->path->count; i++)
        fault = read_under(l, l->path->folders[i], relative, name, bytes);
    if (fault == HOST_MISSING && embedded_read(relative, bytes)) {
        *name = join_path(l, STR("stdlib"), relative);
        return true;
    }
    if (fault != HOST_OK)
        report(l, use, fault, fault == HOST_MISSING ? relative : *name);
    return fault == HOST_OK;
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

/* What faults of the parse leave unknown: a field that could not be read, either end of a block. */
static void note_losses(Module *m, const Diags *dg)
{
    for (const Diag *d = diags_first(dg); d; d = d->next) {
        if (d->severity != SEV_ERROR || d->at.file != m->tree->source->file)
            continue;
        m->fields_at_fault |= stands_in_fields(d, m->tree);
        m->opening_lost |= d->wording.code == E_END_WITHOUT_BLOCK;
        m->left_open |= d->wording.code == E_UNCLOSED_BLOCK;
    }
}

static Module *new_module(Loader *l, const FilePlace *at, Tree *tree)
{
    Module *m = NEW(l->arena, Module);
    m->tree = tree;
    m->root = at->root;
    m->path = at->path;
    for (const Block *b = tree->blocks.first; b; b = b->next)
        m->height = b->depth > m->height ? b->depth : m->height;
    note_losses(m, l->dg);
    map_put(l->by_name, str_copy(l->arena, at->name), m);
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

bool loader_knows(Loader *l, const Reading *from, const Block *use, Str name, Module **out)
{
    *out = map_get(l->by_name, name);
    if (!*out)
        return false;
    if (is_being_read(from, *out)) {
        report_cycle(l, from, *out, use);
        *out = NULL;
    }
    return true;
}

/* The folder of a library: the first one in its path, below where it was looked for. */
static FilePlace place_of_library(Loader *l, const Block *use, Str name)
{
    Str relative = relative_path(l, use);
    size_t folder = str_find_byte(relative, '/'), before = name.n - relative.n;
    if (folder == relative.n)
        return (FilePlace){name, str_sub(name, 0, before > 1 ? before - 1 : before), relative};
    return (FilePlace){name, str_sub(name, 0, before + folder), str_sub(relative, folder + 1, relative.n)};
}

bool loader_too_deep(Loader *l, const Reading *from, const Block *use, uint64_t height)
{
    uint64_t limit = l->host->limits[LIMIT_depth];
    if (from->depth + height <= limit)
        return false;
    limit_fault(l->dg, use->head, LIMIT_depth, limit);
    return true;
}

Module *loader_add(Loader *l, Reading *from, const Block *use, const FilePlace *at, Str bytes)
{
    uint64_t most = l->host->limits[LIMIT_includes];
    if (most && ++l->read > most) {
        if (l->read == most + 1)
            limit_fault(l->dg, use->head, LIMIT_includes, most);
        return NULL;
    }
    const Source *source = source_load_template(l->sources, at->name, bytes, l->arena, l->dg);
    Tree *tree = source ? parse_template(l->arena, source, l->host, l->dg) : NULL;
    if (!tree)
        return NULL;
    Module *m = new_module(l, at, tree);
    if (use->kind != BLOCK_USE && loader_too_deep(l, from, use, m->height))
        return NULL;
    read_uses(l, &(Reading){m, use, from, from->depth + m->height});
    return m;
}

/* The module that a @use names, read now if it was not before; NULL after a fault. */
static Module *use_module(Loader *l, Reading *from, const Block *use)
{
    Str name, bytes;
    Module *m;
    if (!find(l, use, &name, &bytes))
        return NULL;
    FilePlace at = place_of_library(l, use, name);
    if (!loader_knows(l, from, use, name, &m))
        m = loader_add(l, from, use, &at, bytes);
    if (m)
        m->is_library = true;
    return m;
}

void loader_link(Arena *a, Module *m, Module *used)
{
    Module **all = NEW_ARRAY(a, Module *, m->use_count + used->use_count + 1);
    if (m->use_count)
        memcpy(all, m->uses, sizeof *all * m->use_count);
    m->uses = all;
    if (!module_uses(m, used))
        m->uses[m->use_count++] = used;
    for (size_t i = 0; i < used->use_count; i++)
        if (!module_uses(m, used->uses[i]))
            m->uses[m->use_count++] = used->uses[i];
}

static void read_uses(Loader *l, Reading *r)
{
    if (l->prelude)
        loader_link(l->arena, r->module, l->prelude);
    for (Block *b = r->module->tree->blocks.first; b; b = b->next) {
        if (b->kind != BLOCK_USE)
            continue;
        if (b->as.use.version.n)
            diag(l->dg, E_NOT_YET, b->as.use.version_span, STR("version"));
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
    Module *m = new_module(l, &(FilePlace){.name = source->name}, tree);
    m->is_library = true;
    read_uses(l, &(Reading){m, NULL, NULL, m->height});
    l->prelude = m;
}

/* The folder of a path, without its last slash; empty for the working folder. */
static Str folder_of(Str path)
{
    size_t n = path.n;
    while (n > 0 && path.s[n - 1] != '/')
        n--;
    return str_sub(path, 0, n > 1 ? n - 1 : n);
}

FileList libraries_load(Arena *a, Sources *sources, const Host *host, const LibraryPath *path, Tree *template,
                        Diags *dg)
{
    Loader l = {.arena = a, .sources = sources, .host = host, .path = path, .dg = dg, .by_name = map_new(a)};
    l.template_folder = folder_of(template->source->name);
    read_prelude(&l);
    Str name = template->source->name, root = l.template_folder;
    FilePlace at = {name, root, str_sub(name, root.n ? root.n + !str_ends(root, STR("/")) : 0, name.n)};
    Module *m = new_module(&l, &at, template);
    m->unit = NEW(a, TemplateUnit);
    read_uses(&l, &(Reading){m, NULL, NULL, m->height});
    return l.files;
}
