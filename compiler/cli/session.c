#include "cli/session.h"

#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"
#include "base/sha256.h"
#include "cli/environment.h"
#include "cli/files/destination.h"
#include "cli/files/folder.h"
#include "cli/files/tempfile.h"
#include "cli/messages.h"
#include "cli/streams.h"
#include "diag/file_fault.h"
#include "diag/limit_fault.h"
#include "source/disk_host.h"

/* ---- input files ---- */

static Session *session_of(const Host *h)
{
    return h->context;
}

void session_note_input(Session *s, FileId id)
{
    *APPEND(s->arena, s->inputs, s->input_count, s->input_size) = id;
}

static void note_file(Session *s, Str path, Str bytes)
{
    FileId id;
    if (file_id(str_cstr(s->arena, path), &id))
        session_note_input(s, id);
    Str hash = s->options.locked ? sha256_hex(s->arena, bytes) : STR("");
    *APPEND(s->arena, s->reads, s->read_count, s->read_size) = (ReadFile){str_copy(s->arena, path), hash};
}

static void note_stdin(Session *s)
{
    struct stat st;
    if (fstat(STDIN_FILENO, &st) == 0)
        session_note_input(s, (FileId){st.st_dev, st.st_ino});
}

/* A stream can be read only once; its bytes are returned again each time it is named. */
static HostFault read_stream(Session *s, const Host *disk, Str path, uint64_t limit, Str *bytes)
{
    Str *kept = map_get(s->streams, path);
    if (!kept) {
        kept = NEW(s->arena, Str);
        HostFault fault = disk->read(disk, path, limit, s->arena, kept);
        if (fault != HOST_OK)
            return fault;
        map_put(s->streams, str_copy(s->arena, path), kept);
    }
    *bytes = *kept;
    return HOST_OK;
}

static bool is_pipe(Arena *a, Str path)
{
    struct stat st;
    return stat(str_cstr(a, path), &st) == 0 && S_ISFIFO(st.st_mode);
}

static HostFault noting_read(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    Session *s = session_of(h);
    Host disk = disk_host();
    disk.found = h->found;
    bool is_stdin = str_is(path, "-");
    HostFault fault = is_stdin || is_pipe(a, path) ? read_stream(s, &disk, path, limit, bytes)
                                                   : disk.read(&disk, path, limit, a, bytes);
    if (fault == HOST_OK && is_stdin)
        note_stdin(s);
    else if (fault == HOST_OK)
        note_file(s, path, *bytes);
    return fault;
}

static HostFault noting_read_beneath(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    Host disk = disk_host();
    disk.root_count = h->root_count;
    disk.roots = h->roots;
    HostFault fault = disk.read_beneath(&disk, at, limit, a, bytes);
    Arena *arena = session_of(h)->arena;
    bool joined = at.root.n && !str_is(at.root, ".") && !str_starts(at.relative, STR("/"));
    if (fault == HOST_OK)
        note_file(session_of(h), joined ? path_join(arena, at.root, at.relative) : at.relative, *bytes);
    return fault;
}

static Host noting_host(Session *s)
{
    Host host = disk_host();
    host.context = s;
    host.read = noting_read;
    host.read_beneath = noting_read_beneath;
    return host;
}

Job session_job(Session *s)
{
    return (Job){s->arena, s->sources, &s->host, s->dg};
}

void session_file_fault(Session *s, HostFault fault, Str path, Limit limit)
{
    Job j = session_job(s);
    file_fault(&j, NO_SPAN, fault, path, limit);
}

Output *session_output(Session *s, const char *path, OutputPlace place, bool binary, const char *spill_folder)
{
    OutputFault fault;
    OutputOptions options = {
        .binary = binary,
        .durable = !s->options.no_sync,
        .place = place,
        .inputs = s->inputs,
        .input_count = s->input_count,
        .spill_folder = spill_folder,
    };
    Output *o = output_open(s->arena, path, &options, &fault);
    if (!o)
        output_report(s->dg, &fault);
    return o;
}

void session_write(Session *s, const char *path, OutputPlace place, Str text)
{
    OutputFault fault;
    Output *out = session_output(s, path, place, false, destination_spill_folder(s, path));
    if (!out)
        return;
    OutputBytes bytes = output_bytes(out);
    bytes.write(bytes.context, text.s, text.n);
    messages_prepare(s); /* so that memory runs out before the file is in its place, if it does */
    if (!output_finish(out, &fault))
        output_report(s->dg, &fault);
}

/* ---- out of memory ---- */

static void open_session(Session *s)
{
    s->arena = arena_open(&s->guard.memory);
    s->sources = sources_new(s->arena);
    s->streams = map_new(s->arena);
    s->dg = diags_new(s->arena);
    s->host = noting_host(s);
    s->shown = buf_open(&s->guard.memory);
    s->shown_errors = -1;
}

/* All earlier messages are in memory that is released here; the new one must have room. */
static void say_no_memory(void *session)
{
    Session *s = session;
    buf_close(&s->shown);
    arena_close(s->arena);
    s->arena = NULL;
    s->guard.memory.limit = 0;
    s->guard.memory.fail_at = 0;
    open_session(s);
    memory_fault(s->dg, s->guard.refused);
    messages_show(s);
}

/* If there is no memory for a message either. */
static int say_plainly(Session *s)
{
    messages_write_no_memory(s->options.messages.chinese);
    return EXIT_SYSTEM;
}

static int end_without_memory(Session *s)
{
    if (s->waiting)
        batch_commit(s->waiting);
    tempfile_remove_all();
    return guard_try(&s->guard, say_no_memory, s) ? diags_status(s->dg) : say_plainly(s);
}

/* ---- the run ---- */

typedef struct SessionWork {
    Session *session;
    void (*work)(Session *s, void *context);
    void *context;
} SessionWork;

static void work_and_show(void *context)
{
    const SessionWork *w = context;
    open_session(w->session);
    w->work(w->session, w->context);
    messages_show(w->session);
}

int session_run(Session *s, void (*work)(Session *s, void *context), void *context)
{
    SessionWork w = {s, work, context};
    *s = (Session){.arena = NULL};
    guard_open(&s->guard);
    s->guard.memory.fail_at = environment_failing_allocation();
    if (!streams_reserve())
        return say_plainly(s);
    int status = guard_try(&s->guard, work_and_show, &w) ? diags_status(s->dg) : end_without_memory(s);
    buf_close(&s->shown);
    arena_close(s->arena);
    return status;
}
