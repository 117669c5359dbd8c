#include "modules/library_folder.h"

#include "base/list.h"
#include "base/path.h"
#include "base/version.h"
#include "diag/file_fault.h"
#include "diag/source_check.h"
#include "source/embedded.h"

/* ---- library.ini ---- */

static HostFault read_ini(LibraryFolders *all, const LibraryFolder *f, Str *bytes)
{
    static const Str name = STR_INIT("library.ini");
    const Host *h = all->job->host;
    if (f->embedded)
        return embedded_read(path_join(all->job->arena, f->name, name), bytes) ? HOST_OK : HOST_MISSING;
    return h->read_beneath(h, (PathBeneath){f->path, name}, h->limits[LIMIT_source], all->job->arena, bytes);
}

/* Does the library need a later rptc than this? */
static bool is_too_new(LibraryFolders *all, const LibraryFolder *f, const Block *use)
{
    const IniValue *rptc = &f->ini.rptc;
    if (!rptc->text.n || version_compare(rptc->text, STR(RPTC_VERSION)) <= 0)
        return false;
    Diag *d = diag(all->job->dg, E_LIBRARY_NEEDS_RPTC, rptc->at, f->name, rptc->text, STR(RPTC_VERSION));
    diag_note(all->job->dg, d, N_USED_HERE, use->head, f->name);
    return true;
}

static void load_ini(LibraryFolders *all, LibraryFolder *f, const Block *use)
{
    Str bytes;
    HostFault fault = read_ini(all, f, &bytes);
    if (fault != HOST_OK && fault != HOST_MISSING)
        file_fault(all->job, use->head, fault, f->ini_path, LIMIT_source);
    const Source *source = fault == HOST_OK ? source_load_template(all->job, f->ini_path, bytes) : NULL;
    f->ini.version_faulty = fault != HOST_MISSING; /* that it could not be read was reported */
    if (source)
        f->ini = library_ini_read(all->job->arena, source, f->name, all->job->dg);
    f->too_new = is_too_new(all, f, use);
}

LibraryFolder *library_folder(LibraryFolders *all, const LibraryFile *file, const Block *use)
{
    LibraryFolder *f = map_get(all->by_path, file->at.root);
    if (f)
        return f;
    f = NEW_WITH(all->job->arena, LibraryFolder, .path = file->at.root, .name = file->library,
                                            .embedded = file->at.embedded);
    f->ini_path = path_join(all->job->arena, f->path, STR("library.ini"));
    map_put(all->by_path, f->path, f);
    LIST_ADD(all, f);
    if (f->name.n)
        load_ini(all, f, use);
    return f;
}

/* ---- versions ---- */

void library_want(LibraryFolders *all, LibraryFolder *f, Module *user, const Block *use)
{
    if (!use->as.use.version.n)
        return;
    LibraryWant *w = NEW_WITH(all->job->arena, LibraryWant, .user = user, .use = use);
    LIST_ADD(f, w);
}

/* The first @use whose version excludes that of `want`; NULL: none. */
static const LibraryWant *other_want(const LibraryFolder *f, const LibraryWant *want)
{
    Str version = want->use->as.use.version;
    for (const LibraryWant *w = f->first; w; w = w->next) {
        Str other = w->use->as.use.version;
        if (!version_serves(version, other) && !version_serves(other, version))
            return w;
    }
    return NULL;
}

static void report_version(const LibraryFolders *all, const LibraryFolder *f, const LibraryWant *want)
{
    Str wanted = want->use->as.use.version, found = f->ini.version.text;
    Str end = version_end(all->job->arena, wanted);
    Diag *d = diag(all->job->dg, E_LIBRARY_VERSION, want->use->as.use.version_span, f->name, found, wanted, end);
    if (version_compare(found, wanted) < 0)
        diag_hint(all->job->dg, d, H_LIBRARY_TOO_OLD);
    else
        diag_hint(all->job->dg, d, H_LIBRARY_TOO_NEW, found);
    diag_note(all->job->dg, d, N_VERSION_HERE, f->ini.version.at, f->name, found);
    const LibraryWant *other = other_want(f, want);
    if (other)
        diag_note(all->job->dg, d, N_VERSION_WANTED, other->use->as.use.version_span, f->name, other->use->as.use.version);
}

static void report_no_version(const LibraryFolders *all, const LibraryFolder *f, const LibraryWant *want)
{
    Span at = want->use->as.use.version_span;
    if (f->name.n)
        diag_hint(all->job->dg, diag(all->job->dg, E_LIBRARY_NO_VERSION, at, f->name), H_LIBRARY_NO_VERSION, f->ini_path,
                  want->use->as.use.version);
    else
        diag_hint(all->job->dg, diag(all->job->dg, E_NO_LIBRARY_FOLDER, at), H_NO_LIBRARY_FOLDER);
}

/* Does the library have the version that a @use requires? If not, it is reported. */
static bool check_want(const LibraryFolders *all, const LibraryFolder *f, const LibraryWant *want)
{
    if (f->too_new || f->ini.version_faulty)
        return true;
    bool said = f->ini.version.text.n > 0;
    if (said && version_serves(f->ini.version.text, want->use->as.use.version))
        return true;
    if (said)
        report_version(all, f, want);
    else
        report_no_version(all, f, want);
    return false;
}

void library_versions_check(const LibraryFolders *all)
{
    for (const LibraryFolder *f = all->first; f; f = f->next)
        for (const LibraryWant *w = f->first; w; w = w->next)
            if (!check_want(all, f, w))
                w->user->losses |= LOSS_USE;
}
