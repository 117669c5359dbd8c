#include "cli/files/folder_host.h"

#include "base/path.h"
#include "cli/files/folder.h"

static const FolderHost *own(const Host *h)
{
    return h->context;
}

/* The path for the inner host. */
static Str outer_path(const FolderHost *f, Str path)
{
    return str_starts(path, STR("/")) ? path : path_join(f->arena, f->folder, path);
}

static HostFault read_file(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    const FolderHost *f = own(h);
    return f->inner->read(f->inner, outer_path(f, path), limit, a, bytes);
}

static HostFault read_beneath(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    const FolderHost *f = own(h);
    return f->inner->read_beneath(f->inner, (PathBeneath){outer_path(f, at.root), at.relative}, limit, a, bytes);
}

static HostFault folder_beneath(const Host *h, PathBeneath at)
{
    const FolderHost *f = own(h);
    return f->inner->folder_beneath(f->inner, (PathBeneath){outer_path(f, at.root), at.relative});
}

static bool identify(const Host *h, Str path, HostFile *out)
{
    const FolderHost *f = own(h);
    return f->inner->identify(f->inner, outer_path(f, path), out);
}

void folder_host_open(FolderHost *f, const Host *inner, Str folder, Arena *a)
{
    *f = (FolderHost){.host = *inner, .inner = inner, .folder = folder, .arena = a};
    f->host.context = f;
    f->host.read = read_file;
    f->host.read_beneath = read_beneath;
    f->host.folder_beneath = folder_beneath;
    f->host.identify = identify;
}
