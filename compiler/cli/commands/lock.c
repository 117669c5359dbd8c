#include "cli/commands/lock.h"

#include "base/path.h"
#include "base/sha256.h"
#include "cli/files/destination.h"
#include "cli/files/folder.h"
#include "cli/files/lock_file.h"
#include "cli/session.h"

/* Puts the line of one file, whose bytes are released with `scratch`; for a pipe or a device, which no template can
 * read, a warning instead. False, reported, if it cannot be read or leads out of the library. */
static bool put_file(Session *s, Arena *scratch, Str folder, Str name, Buf *b)
{
    Str bytes;
    ArenaMark mark = arena_mark(scratch);
    uint64_t limit = s->host.limits[LIMIT_input];
    HostFault fault = s->host.read_beneath(&s->host, (PathBeneath){folder, name}, limit, scratch, &bytes);
    bool left_out = fault == HOST_NOT_REGULAR;
    if (fault == HOST_OK)
        lock_file_put(b, sha256_hex(scratch, bytes), name);
    else if (left_out)
        diag(s->dg, W_LOCK_LEFT_OUT, NO_SPAN, path_join(s->arena, folder, name));
    else
        session_file_fault(s, fault, path_join(s->arena, folder, name), LIMIT_input);
    arena_release(scratch, mark);
    return fault == HOST_OK || left_out;
}

static bool put_files(Session *s, Str folder, const PathList *files, Buf *b)
{
    bool done = true;
    Arena *scratch = arena_open(&s->guard.memory);
    buf_put(b, STR("# SHA-256 of the files of this library. `rptc lock` writes them, `sha256sum -c` checks them.\n"));
    for (size_t i = 0; i < files->count; i++)
        if (!str_is(files->items[i], LOCK_FILE))
            done &= put_file(s, scratch, folder, files->items[i], b);
    arena_close(scratch);
    return done;
}

static void lock_folder(Session *s, Str folder)
{
    PathList files;
    if (!require_folder(s->arena, folder, s->dg) || !folder_files(s->arena, folder, &files, s->dg))
        return;
    if (!files.count) {
        diag(s->dg, E_FOLDER_EMPTY, NO_SPAN, folder);
        return;
    }
    Buf text = buf_open(&s->guard.memory);
    if (put_files(s, folder, &files, &text))
        session_write(s, str_cstr(s->arena, path_join(s->arena, folder, STR(LOCK_FILE))), OUTPUT_PLAIN_FILE,
                      buf_str(&text));
    buf_close(&text);
}

void lock(Session *s, const Options *o)
{
    if (!o->template_count)
        diag_hint(s->dg, diag(s->dg, E_FOLDER_WANTED, NO_SPAN, str_of(o->command->form)), H_SEE_HELP,
                  STR("rptc lock --help"));
    for (size_t i = 0; i < o->template_count; i++)
        lock_folder(s, o->templates[i]);
}
