#include "modules/library_find.h"

#include "ast/fixed_text.h"
#include "base/path.h"
#include "diag/file_fault.h"
#include "diag/suggest.h"
#include "source/embedded.h"

enum { MAX_ROOTS_SHOWN = 8 };

/* `report` is report/report.rpt, "org/common" is org/common.rpt; false, and reported, if it is not a path. */
static bool file_path(const LibrarySearch *s, const Source *source, const Block *use, Str *out)
{
    Str name = use->as.use.name.text;
    *out = str_format(s->job->arena, "%.*s/%.*s.rpt", STR_ARG(name), STR_ARG(name));
    if (!use->as.use.path)
        return true;
    bool fixed = fixed_path(s->job->arena, source, use->as.use.path, s->job->dg, out);
    *out = str_join2(s->job->arena, *out, STR(".rpt"));
    return fixed;
}

/* ---- messages ---- */

static Span place_of(const Block *use)
{
    return use->as.use.path ? use->as.use.path->span : use->as.use.name.span;
}

/* The library of the standard library with the most similar name; empty: none. */
static Str nearest_library(Arena *a, Str name)
{
    Str *names = NEW_ARRAY(a, Str, embedded_count);
    for (size_t i = 0; i < embedded_count; i++) {
        Str file = str_of(embedded_files[i].path);
        names[i] = str_sub(file, 0, str_find_byte(file, '/'));
    }
    Str near = nearest_name(a, name, names, embedded_count);
    return str_eq(near, name) ? STR("") : near;
}

/* `@use "org/common.rpt"`: hints that the ending is left out. */
static bool hint_at_ending(const LibrarySearch *s, Diag *d, Str relative)
{
    static const Str twice = STR_INIT(".rpt.rpt");
    if (!str_ends(relative, twice))
        return false;
    Str path = str_sub(relative, 0, relative.n - twice.n);
    diag_hint(s->job->dg, d, H_WRITE, str_format(s->job->arena, "\"%.*s\"", STR_ARG(path)));
    return true;
}

/* Reports a library that was not found, with the places that were searched. */
static void report_missing(const LibrarySearch *s, const Block *use, Str relative)
{
    Diag *d = diag(s->job->dg, E_NO_LIBRARY, place_of(use), relative);
    Str near = nearest_library(s->job->arena, str_sub(relative, 0, str_find_byte(relative, '/')));
    if (!hint_at_ending(s, d, relative) && near.n)
        diag_hint(s->job->dg, d, H_DID_YOU_MEAN, near);
    diag_note(s->job->dg, d, N_LOOKED_IN, NO_SPAN, s->template_folder.n ? s->template_folder : STR("."));
    for (size_t i = 0; i < s->path->count && i < MAX_ROOTS_SHOWN; i++)
        diag_note(s->job->dg, d, N_LOOKED_IN, NO_SPAN, s->path->folders[i]);
    diag_note(s->job->dg, d, N_LOOKED_IN_STDLIB, NO_SPAN);
}

static void report(const LibrarySearch *s, const Block *use, HostFault fault, Str name)
{
    Diag *d = file_fault(s->job, place_of(use), fault, name, LIMIT_source);
    if (fault == HOST_OUTSIDE)
        diag_hint(s->job->dg, d, H_LIBRARY_OUTSIDE);
}

/* ---- finding ---- */

/* Looks in one place. The library's folder is entered first, so that no path leads out of it. */
static HostFault look_in(const LibrarySearch *s, Str root, Str relative, LibraryFile *out)
{
    const Host *h = s->job->host;
    size_t slash = str_find_byte(relative, '/');
    *out = (LibraryFile){.at = {path_join(s->job->arena, root, relative), root, relative, false}};
    if (slash < relative.n) {
        out->library = str_sub(relative, 0, slash);
        out->at.root = path_join(s->job->arena, root, out->library);
        out->at.path = str_sub(relative, slash + 1, relative.n);
    }
    if (map_get(s->known, out->at.name))
        return HOST_OK;
    PathBeneath folder = {root, out->library}, file = {out->at.root, out->at.path};
    HostFault fault = out->library.n ? h->folder_beneath(h, folder) : HOST_OK;
    if (fault == HOST_OK)
        fault = h->read_beneath(h, file, h->limits[LIMIT_source], s->job->arena, &out->bytes);
    return fault;
}

static HostFault look_in_stdlib(const LibrarySearch *s, Str relative, LibraryFile *out)
{
    Str bytes;
    if (!embedded_read(relative, &bytes))
        return HOST_MISSING;
    size_t slash = str_find_byte(relative, '/');
    *out = (LibraryFile){.library = str_sub(relative, 0, slash), .bytes = bytes};
    out->at.root = path_join(s->job->arena, STR("stdlib"), out->library);
    out->at.name = path_join(s->job->arena, STR("stdlib"), relative);
    out->at.path = str_sub(relative, slash < relative.n ? slash + 1 : slash, relative.n);
    out->at.embedded = true;
    return HOST_OK;
}

bool library_find(const LibrarySearch *s, const Source *source, const Block *use, LibraryFile *out)
{
    Str relative, path;
    if (!file_path(s, source, use, &path))
        return false;
    if (!path_resolve(s->job->arena, STR(""), path, &relative)) {
        report(s, use, HOST_OUTSIDE, path);
        return false;
    }
    HostFault fault = look_in(s, s->template_folder, relative, out);
    for (size_t i = 0; fault == HOST_MISSING && i < s->path->count; i++)
        fault = look_in(s, s->path->folders[i], relative, out);
    if (fault == HOST_MISSING)
        fault = look_in_stdlib(s, relative, out);
    if (fault == HOST_MISSING)
        report_missing(s, use, relative);
    else if (fault != HOST_OK)
        report(s, use, fault, out->at.name);
    return fault == HOST_OK;
}
