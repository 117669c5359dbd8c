/* Reading the files that @include and @extends name. */
#include "base/path.h"
#include "diag/file_fault.h"
#include "ast/fixed_text.h"
#include "modules/loader.h"
#include "ast/walk.h"

static FilePlace place_in(Loader *l, const Module *from, Str path)
{
    FilePlace at = {.name = path, .root = from->root, .path = path};
    if (from->root.n)
        at.name = str_format(l->job->arena, "%.*s/%.*s", STR_ARG(from->root), STR_ARG(path));
    return at;
}

static void report(Loader *l, const Block *b, HostFault fault, Str path, const Module *from)
{
    Diag *d = file_fault(l->job, b->as.use.path->span, fault, path, LIMIT_source);
    Str root = from->root.n ? from->root : STR(".");
    if (fault == HOST_MISSING && path.n && !str_ends(path, STR(".rpt")))
        diag_hint(l->job->dg, d, H_DID_YOU_MEAN, str_join2(l->job->arena, path, STR(".rpt")));
    if (fault == HOST_MISSING)
        diag_note(l->job->dg, d, N_LOOKED_IN, NO_SPAN, root);
    else if (fault == HOST_OUTSIDE)
        diag_note(l->job->dg, d, N_ROOT, NO_SPAN, root);
}

/* ---- reading ---- */

/* The module of the file that `b` names, read now if it is new; NULL after a fault. */
static Module *part_module(Loader *l, Reading *from, const Block *b)
{
    Str relative, path, bytes;
    Module *m;
    if (!fixed_path(l->job->arena, from->module->tree->source, b->as.use.path, l->job->dg, &relative))
        return NULL;
    if (!path_resolve(l->job->arena, path_folder(from->module->path), relative, &path)) {
        report(l, b, HOST_OUTSIDE, relative, from->module);
        return NULL;
    }
    FilePlace at = place_in(l, from->module, path);
    if (!loader_knows(l, from, b, at.name, &m)) {
        const Host *h = l->job->host;
        HostFault fault = h->read_beneath(h, (PathBeneath){at.root, path}, h->limits[LIMIT_source], l->job->arena, &bytes);
        if (fault != HOST_OK)
            report(l, b, fault, at.name, from->module);
        m = fault == HOST_OK ? loader_add(l, from, b, &at, bytes) : NULL;
    }
    if (!m || loader_too_deep(l, from, b, m->height))
        return NULL;
    if (!m->unit) {
        m->unit = NEW(l->job->arena, TemplateUnit);
        m->use = b;
    }
    uint64_t own = from->depth - (from->outer ? from->outer->depth : 0);
    if (own + m->height > from->module->height)
        from->module->height = (uint32_t)own + m->height;
    return m;
}

typedef struct PartReader {
    Loader *loader;
    Reading *from;
} PartReader;

/* Any block may contain an @include. */
static void read_parts(void *context, const BlockList *blocks)
{
    PartReader *p = context;
    for (Block *b = blocks->first; b; b = b->next) {
        if (b->kind == BLOCK_INCLUDE) {
            b->as.use.module = part_module(p->loader, p->from, b);
            b->as.use.unit = b->as.use.module ? b->as.use.module->unit : NULL;
        }
        block_bodies(b, read_parts, p);
    }
}

/* The names of a base, and of the files it uses, are visible as those of a library are. */
static void read_base(Loader *l, Reading *r, Block *b)
{
    Module *m = r->module;
    if (m->extends) {
        diag_note(l->job->dg, diag(l->job->dg, E_EXTENDS_TWICE, b->head), N_FIRST_HERE, m->extends->head);
        return;
    }
    m->extends = b;
    m->base = b->as.use.module = part_module(l, r, b);
    if (m->base)
        loader_link(l->job->arena, m, m->base);
    m->losses |= m->base ? m->base->losses & LOSS_USE : LOSS_USE;
}

void includes_load(Loader *l, Reading *r)
{
    for (Block *b = r->module->tree->blocks.first; b; b = b->next)
        if (b->kind == BLOCK_EXTENDS)
            read_base(l, r, b);
    read_parts(&(PartReader){l, r}, &r->module->tree->blocks);
}
