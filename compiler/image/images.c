#include "image/images.h"

#include <inttypes.h>

#include "base/map.h"
#include "base/path.h"
#include "diag/file_fault.h"

/* A file that was named, read or not. */
typedef struct NamedImage {
    HostFault fault;      /* from reading it */
    ImageProblem problem; /* with its content */
    Image image;
} NamedImage;

struct Images {
    Arena *arena;
    const Sources *sources;
    const Host *host;
    const Images *outer;
    Map *entries; /* by folder and path */
};

Images *images_new(Arena *a, const Sources *sources, const Host *host, const Images *outer)
{
    return NEW_WITH(a, Images, a, sources, host, outer, map_new(a));
}

/* ---- paths ---- */

/* `http://…`, `file:///…`, `data:…`: letters with a colon, and two slashes. */
static bool is_address(Str path)
{
    size_t colon = str_find(path, STR("://"));
    for (size_t i = 0; i < colon && colon < path.n; i++) {
        char c = path.s[i] | 0x20;
        if (!(c >= 'a' && c <= 'z') && !(path.s[i] >= '0' && path.s[i] <= '9') && path.s[i] != '+')
            return false;
    }
    return (colon > 0 && colon < path.n) || str_starts(path, STR("data:"));
}

/* ---- messages ---- */

static Str number(Arena *a, uint64_t n)
{
    return str_format(a, "%" PRIu64, n);
}

static Diag *report_fault(const Images *m, const NamedImage *e, Str path, Span at, Diags *dg)
{
    Diag *d = file_fault(dg, at, e->fault, path, m->host, LIMIT_image);
    if (e->fault == HOST_OUTSIDE)
        diag_hint(dg, d, H_ROOT);
    return d;
}

static Diag *report_problem(const Images *m, const NamedImage *e, Str path, Span at, Diags *dg)
{
    const ImageProblem *p = &e->problem;
    Diag *d = NULL;
    switch (p->fault) {
    case IMAGE_OK: break;
    case IMAGE_EMPTY: return diag(dg, E_IMAGE_EMPTY, at, path);
    case IMAGE_UNKNOWN: d = diag(dg, E_IMAGE_UNKNOWN, at, path); break;
    case IMAGE_OTHER: d = diag(dg, E_IMAGE_OTHER, at, path, p->what); break;
    case IMAGE_TRUNCATED: d = diag(dg, E_IMAGE_TRUNCATED, at, path); break;
    case IMAGE_DAMAGED: d = diag(dg, E_IMAGE_DAMAGED, at, path, number(m->arena, p->offset)); break;
    case IMAGE_SIZE:
        return diag(dg, E_IMAGE_SIZE, at, path, number(m->arena, p->width), number(m->arena, p->height));
    case IMAGE_PIXELS:
        d = diag(dg, E_IMAGE_PIXELS, at, path, number(m->arena, p->width), number(m->arena, p->height));
        break;
    }
    bool broken = p->fault == IMAGE_TRUNCATED || p->fault == IMAGE_DAMAGED || p->fault == IMAGE_PIXELS;
    diag_hint(dg, d, broken ? H_IMAGE_AGAIN : H_IMAGE_SAVE);
    return d;
}

/* ---- reading ---- */

static const NamedImage *find(const Images *m, Str key)
{
    const NamedImage *e = NULL;
    for (; m && !e; m = m->outer)
        e = map_get(m->entries, key);
    return e;
}

/* Reads the file; of a faulty one only the fault is kept. `path` is within the root. */
static const NamedImage *read_entry(Images *m, Str key, const ImageFile *file, Str path)
{
    NamedImage *e = NEW(m->arena, NamedImage);
    map_put(m->entries, key, e);
    Str name = str_copy(m->arena, file->path), bytes = STR("");
    ArenaMark mark = arena_mark(m->arena);
    e->fault = m->host->read_beneath(m->host, file->root.n ? file->root : STR("."), path,
                                     m->host->limits[LIMIT_image], m->arena, &bytes);
    if (e->fault != HOST_OK || !image_read(arena_memory(m->arena), bytes, &e->image, &e->problem)) {
        e->image = (Image){0};
        arena_release(m->arena, mark);
    }
    e->image.name = name;
    return e;
}

const Image *images_read(Images *m, ImageFile file, Diags *dg, Diag **said)
{
    Diag *unused;
    Diag **d = said ? said : &unused;
    if (is_address(file.path)) {
        *d = diag(dg, E_IMAGE_ADDRESS, file.at, file.path);
        return NULL;
    }
    Str path = path_join(m->arena, file.folder, file.path), shown = path_join(m->arena, file.root, path);
    Str key = str_format(m->arena, "%.*s\n%.*s", STR_ARG(file.root), STR_ARG(path));
    const NamedImage *e = find(m, key);
    if (!e) {
        e = read_entry(m, key, &file, path);
        if (e->image.cmyk)
            diag_hint(dg, diag(dg, W_IMAGE_CMYK, file.at, shown), H_IMAGE_RGB);
    }
    if (e->fault != HOST_OK)
        *d = report_fault(m, e, shown, file.at, dg);
    else if (e->problem.fault != IMAGE_OK)
        *d = report_problem(m, e, shown, file.at, dg);
    else
        return &e->image;
    return NULL;
}

static bool has_control(Str path)
{
    for (size_t i = 0; i < path.n; i++)
        if ((unsigned char)path.s[i] < ' ')
            return true;
    return false;
}

/* Refuses a `\` in a path in data; in JSON it may have become a character, as in "img\new.png". NULL where
 * there is none. */
static Diag *refuse_backslash(const Images *m, Str path, Span at, Diags *dg)
{
    Str written = has_control(path) ? source_text(m->sources, at) : path;
    if (str_find_byte(written, '\\') == written.n)
        return NULL;
    return file_fault_backslash(dg, m->arena, at, written);
}

const Image *images_read_of_data(Images *m, Str path, Span at, Diags *dg, Diag **said)
{
    const Source *data = sources_get(m->sources, at.file);
    Diag *fault = refuse_backslash(m, path, at, dg);
    if (fault && said)
        *said = fault;
    if (fault)
        return NULL;
    ImageFile file = {.root = path_folder(data ? data->name : STR("")), .path = path, .at = at};
    return images_read(m, file, dg, said);
}
