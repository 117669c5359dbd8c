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
    Job job; /* each image is reported where it was asked for, not here */
    const Images *outer;
    Map *entries; /* by folder and path */
};

Images *images_new(const Job *j, const Images *outer)
{
    return NEW_WITH(j->arena, Images, {j->arena, j->sources, j->host, NULL}, outer, map_new(j->arena));
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
    const Job job = {m->job.arena, m->job.sources, m->job.host, dg};
    Diag *d = file_fault(&job, at, e->fault, path, LIMIT_image);
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
    case IMAGE_DAMAGED: d = diag(dg, E_IMAGE_DAMAGED, at, path, number(m->job.arena, p->offset)); break;
    case IMAGE_SIZE:
        return diag(dg, E_IMAGE_SIZE, at, path, number(m->job.arena, p->width), number(m->job.arena, p->height));
    case IMAGE_PIXELS:
        d = diag(dg, E_IMAGE_PIXELS, at, path, number(m->job.arena, p->width), number(m->job.arena, p->height));
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
    NamedImage *e = NEW(m->job.arena, NamedImage);
    map_put(m->entries, key, e);
    Str name = str_copy(m->job.arena, file->path), bytes = STR("");
    ArenaMark mark = arena_mark(m->job.arena);
    e->fault = m->job.host->read_beneath(m->job.host, (PathBeneath){file->root, path},
                                     m->job.host->limits[LIMIT_image], m->job.arena, &bytes);
    if (e->fault != HOST_OK || !image_read(arena_memory(m->job.arena), bytes, &e->image, &e->problem)) {
        e->image = (Image){0};
        arena_release(m->job.arena, mark);
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
    Str path = path_join(m->job.arena, file.folder, file.path), shown = path_join(m->job.arena, file.root, path);
    Str key = str_format(m->job.arena, "%.*s\n%.*s", STR_ARG(file.root), STR_ARG(path));
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
    Str written = has_control(path) ? source_text(m->job.sources, at) : path;
    if (str_find_byte(written, '\\') == written.n)
        return NULL;
    return file_fault_backslash(dg, m->job.arena, at, written);
}

const Image *images_read_of_data(Images *m, Str path, Span at, Diags *dg, Diag **said)
{
    const Source *data = sources_get(m->job.sources, at.file);
    Diag *fault = refuse_backslash(m, path, at, dg);
    if (fault && said)
        *said = fault;
    if (fault)
        return NULL;
    ImageFile file = {.root = path_folder(data ? data->name : STR("")), .path = path, .at = at};
    return images_read(m, file, dg, said);
}
