#include "cli/bulk.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bulk/run.h"
#include "cli/destination.h"
#include "cli/environment.h"
#include "cli/messages.h"
#include "cli/session.h"
#include "cli/stopping.h"
#include "diag/file_fault.h"

/* What the run is done with. */
typedef struct Work {
    Session *session;
    Filler *filler;
    bool binary;
    RunOptions options;
    int rows;     /* the file that is read */
    int stopping; /* cli/stopping.h */
} Work;

/* ---- the line ---- */

static bool ends_in(Str text, const char *end)
{
    return str_ends(text, str_of(end));
}

static bool is_archive(Str path)
{
    return ends_in(path, ".zip") || ends_in(path, ".tar");
}

/* Are the rows of a kind that is read? */
static bool check_rows_kind(Session *s, const Options *o)
{
    if (str_is(o->rows_format, "ndjson") || (!o->rows_format.n && ends_in(o->rows, ".ndjson")))
        return true;
    diag_hint(s->dg, diag(s->dg, E_BULK_ROWS_KIND, NO_SPAN, o->rows), H_BULK_ROWS);
    return false;
}

static DocumentKind check_line(Session *s, const Options *o)
{
    Str path = str_of(o->output);
    if (is_archive(path))
        diag_hint(s->dg, diag(s->dg, E_BULK_ARCHIVE, NO_SPAN, path), H_BULK_PATTERN);
    else if (str_is(path, "-"))
        diag_hint(s->dg, diag(s->dg, E_BULK_STREAM, NO_SPAN, path), H_BULK_PATTERN);
    else if (check_rows_kind(s, o))
        return destination_kind(s, o);
    return DOCUMENT_UNKNOWN;
}

/* ---- the rows ---- */

static HostFault fault_of(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return HOST_MISSING;
    case EACCES:
    case EPERM: return HOST_DENIED;
    default: return HOST_IO;
    }
}

/* Opens the file of the rows, a pipe or a device as well; -1, reported. */
static int open_rows(Session *s, Str path)
{
    struct stat st;
    int file = str_is(path, "-") ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
                                 : open(str_cstr(s->arena, path), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    HostFault fault = HOST_OK;
    if (file < 0 || fstat(file, &st) != 0)
        fault = fault_of(errno);
    else if (S_ISDIR(st.st_mode))
        fault = HOST_NOT_REGULAR;
    else
        session_note_input(s, (FileId){st.st_dev, st.st_ino});
    if (fault == HOST_OK)
        return file;
    file_fault(s->dg, NO_SPAN, fault, path, &s->host, LIMIT_input);
    if (file >= 0)
        close(file);
    return -1;
}

static InputState read_rows(void *context, void *into, size_t size, size_t *n)
{
    const Work *w = context;
    ssize_t got;
    do {
        if (!stopping_wait(w->stopping, w->rows))
            return INPUT_STOPPED;
        got = read(w->rows, into, size);
    } while (got < 0 && (errno == EINTR || errno == EAGAIN));
    if (got <= 0)
        return got < 0 ? INPUT_FAILED : INPUT_END;
    *n = (size_t)got;
    return INPUT_GIVEN;
}

static bool is_stopped(void *context)
{
    const Work *w = context;
    return stopping_came(w->stopping);
}

/* ---- a document ---- */

/* The place of one document, which is opened with its first byte: a bad row leaves nothing. */
typedef struct Target {
    const Work *work;
    const char *path;
    Arena *run;
    Output *out;
    bool failed;
    OutputFault fault;
} Target;

/* Makes the folders in which `path` stands, as far as they are missing. */
static void make_folders(Arena *run, const char *path)
{
    char *folder = str_cstr(run, str_of(path));
    for (char *slash = strchr(folder + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(folder, 0777); /* what fails shows when the file is made */
        *slash = '/';
    }
}

static void open_target(Target *t)
{
    Session *s = t->work->session;
    OutputOptions options = {
        .binary = t->work->binary,
        .inputs = s->inputs,
        .input_count = s->input_count,
        .spill_folder = environment_temporary_folder(),
    };
    t->out = output_open(t->run, t->path, &options, &t->fault);
    if (!t->out && t->fault.problem == OUTPUT_FOLDER_MISSING) {
        make_folders(t->run, t->path);
        t->out = output_open(t->run, t->path, &options, &t->fault);
    }
    t->failed = !t->out;
}

static bool put(void *context, const void *bytes, size_t n)
{
    Target *t = context;
    if (!t->out && !t->failed)
        open_target(t);
    if (t->failed)
        return false;
    OutputBytes out = output_bytes(t->out);
    return out.write(out.context, bytes, n);
}

/* Puts the document in its place if nothing was wrong. */
static void end_target(Target *t, Diags *dg)
{
    if (diags_errors(dg)) {
        output_abandon(t->out);
        return;
    }
    if (!t->out && !t->failed)
        open_target(t);
    if (t->failed || !output_finish(t->out, &t->fault))
        output_report(dg, &t->fault);
}

static void make_document(void *context, const Record *data, Str path, Arena *run, Diags *dg)
{
    const Work *w = context;
    Target target = {.work = w, .path = str_cstr(run, path), .run = run};
    filler_fill(w->filler, data, &w->options, run, (OutputBytes){put, &target}, dg);
    end_target(&target, dg);
}

static void show_messages(void *context, const Diags *dg)
{
    Session *s = ((const Work *)context)->session;
    messages_show_others(s, dg);
}

/* ---- the run ---- */

static void run(Session *s, const Options *o, const Template *t, DocumentKind kind, Bulk *bulk)
{
    Work w = {.session = s, .binary = kind == DOCUMENT_DOCX, .options = bulk->options};
    w.rows = open_rows(s, o->rows);
    if (w.rows < 0)
        return;
    /* Images that rows name are not kept in mind as files that were read: there is no end of them. */
    Host host = s->host;
    host.read_beneath = disk_host().read_beneath;
    bulk->host = &host;
    w.stopping = stopping_open();
    w.filler = filler_open(s->arena, t, kind, &s->host, environment_temporary_folder());
    bulk->rows = (InputBytes){read_rows, &w};
    bulk->output = (BulkOutput){make_document, show_messages, is_stopped, &w};
    bulk->before = messages_flush(s);
    bulk_run(bulk, s->dg);
    filler_close(w.filler);
    close(w.rows);
    if (w.stopping >= 0)
        close(w.stopping);
}

void bulk_fill(Session *s, const Options *o)
{
    DocumentKind kind = o->output ? check_line(s, o) : destination_kind(s, o);
    if (kind == DOCUMENT_UNKNOWN)
        return;
    const Template *t =
        fill_compile(s->arena, s->sources, &s->host, o->templates[0], &o->libraries, s->dg);
    if (t)
        fill_require_content(t, s->dg);
    if (!t || !t->schema)
        return;
    Bulk bulk = {.session = s->arena, .sources = s->sources, .host = &s->host, .template = t,
                 .rows_name = o->rows, .options = options_run(o, &s->host), .strict = o->strict,
                 .max_errors = o->max_errors};
    bulk.shared = data_share(s->arena, s->sources, &s->host, t->schema, o->inputs, o->input_count,
                             s->dg);
    if (!diags_errors(s->dg))
        bulk.names = names_open(s->arena, s->sources, &s->host, t, str_of(o->output), s->dg);
    if (bulk.shared && bulk.names && !diags_errors(s->dg))
        run(s, o, t, kind, &bulk);
    names_close(bulk.names);
}
