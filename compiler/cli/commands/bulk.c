#include "cli/commands/bulk.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "bulk/bulk_run.h"
#include "cli/environment.h"
#include "cli/files/destination.h"
#include "cli/files/folder.h"
#include "cli/messages.h"
#include "cli/session.h"
#include "cli/stopping.h"
#include "source/disk_host.h"

/* A batch holds two open files for each document, and new folders. No document waits longer than BATCH_SECONDS. */
enum { BATCH_MOST = 64, BATCH_SECONDS = 1, FILES_A_DOCUMENT = 3, OTHER_FILES = 32 };

/* The state of the run. */
typedef struct Work {
    Session *session;
    Filler *filler;
    bool binary;
    const RunOptions *options;
    Batch *batch;
    time_t batch_began; /* by the monotonic clock */
    int rows;     /* the descriptor of the rows */
    int stopping; /* cli/stopping.h */
} Work;

/* ---- the options ---- */

static bool ends_in(Str text, const char *end)
{
    return str_ends(text, str_of(end));
}

static bool is_archive(Str path)
{
    return ends_in(path, ".zip") || ends_in(path, ".tar");
}

/* Are the rows of a supported kind? */
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

/* Opens the file of the rows, which may be a pipe or a device; -1, reported, on error. */
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
    session_file_fault(s, fault, path, LIMIT_input);
    if (file >= 0)
        close(file);
    return -1;
}

/* Before it blocks for rows, it commits all waiting documents. */
static InputState read_rows(void *context, void *into, size_t size, size_t *n)
{
    const Work *w = context;
    ssize_t got;
    do {
        if (!stopping_ready(w->rows))
            batch_commit(w->batch);
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

/* The place of one document, opened when its first byte is written: a bad row leaves nothing behind. */
typedef struct RowTarget {
    Work *work;
    const char *path;
    uint32_t line;
    Arena *run;
    Output *out;
    bool failed;
    OutputFault fault;
} RowTarget;

/* Makes the folder if it does not exist. */
static bool make_folder(RowTarget *t, const char *folder)
{
    int error = mkdir(folder, 0777) == 0 ? 0 : errno;
    if (!error)
        batch_note_folder(t->work->batch, folder);
    if (!error || is_folder(t->run, str_of(folder)))
        return true;
    t->fault = output_folder_fault(t->run, t->path, error == EEXIST ? ENOTDIR : error);
    if (t->fault.problem == OUTPUT_FOLDER_NOT_WRITABLE)
        t->fault = (OutputFault){OUTPUT_FOLDER_NOT_MADE, error, str_cstr(t->run, str_of(folder))};
    return false;
}

/* Makes the missing folders of the document's path. */
static bool make_folders(RowTarget *t)
{
    char *folder = str_cstr(t->run, str_of(t->path));
    bool done = true;
    for (char *slash = strchr(folder + 1, '/'); slash && done; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        done = make_folder(t, folder);
        *slash = '/';
    }
    return done;
}

static void open_target(RowTarget *t)
{
    const Session *s = t->work->session;
    OutputOptions options = {
        .binary = t->work->binary,
        .place = OUTPUT_PLAIN_FILE,
        .batch = t->work->batch,
        .tag = t->line,
        .inputs = s->inputs,
        .input_count = s->input_count,
        .spill_folder = environment_temporary_folder(),
    };
    t->out = output_open(t->run, t->path, &options, &t->fault);
    if (!t->out && t->fault.problem == OUTPUT_FOLDER_MISSING && make_folders(t))
        t->out = output_open(t->run, t->path, &options, &t->fault);
    t->failed = !t->out;
}

/* Seconds of a monotonic clock. */
static time_t seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

/* Are the waiting documents due? */
static bool is_due(const Work *w)
{
    return batch_count(w->batch) && seconds() - w->batch_began >= BATCH_SECONDS;
}

/* Commits the waiting documents before a long one is written. */
static bool put(void *context, const void *bytes, size_t n)
{
    RowTarget *t = context;
    if (is_due(t->work))
        batch_commit(t->work->batch);
    if (!t->out && !t->failed)
        open_target(t);
    if (t->failed)
        return false;
    OutputBytes out = output_bytes(t->out);
    return out.write(out.context, bytes, n);
}

/* Adds the document to the batch if there was no error. */
static void end_target(RowTarget *t, Diags *dg)
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

static void make_document(void *context, const Job *run, const Record *data, Str path, uint32_t line)
{
    Work *w = context;
    RowTarget target = {.work = w, .path = str_cstr(run->arena, path), .line = line, .run = run->arena};
    Job noting = *run;
    noting.host = &w->session->host; /* records the images of the template */
    if (!batch_count(w->batch))
        w->batch_began = seconds();
    int error = filler_fill(w->filler, &noting, data, w->options, (OutputBytes){put, &target});
    output_report_temporary(run->dg, environment_temporary_folder(), error);
    end_target(&target, run->dg);
}

/* Reports the faults of the documents of a batch to `dg`; returns how many were lost. */
static uint64_t report_batch(const Work *w, Diags *dg)
{
    uint64_t lost = 0;
    uint32_t line;
    OutputFault fault;
    for (size_t i = 0; i < batch_count(w->batch); i++) {
        if (batch_placed(w->batch, i, &line, &fault))
            continue;
        lost += fault.problem != OUTPUT_FOLDER_NOT_SYNCED;
        diag_note(dg, output_report(dg, &fault), N_NAME_FIRST, NO_SPAN,
                  str_format(w->session->arena, "%u", line));
    }
    return lost;
}

static uint64_t settle(void *context, bool all, Diags *dg)
{
    const Work *w = context;
    if (!batch_count(w->batch))
        return 0;
    if (!all && !batch_is_full(w->batch) && !batch_is_committed(w->batch) && !is_due(w))
        return 0;
    batch_commit(w->batch);
    uint64_t lost = report_batch(w, dg);
    batch_clear(w->batch);
    return lost;
}

static void show_messages(void *context, const Diags *dg)
{
    Session *s = ((const Work *)context)->session;
    messages_show_others(s, dg);
}

/* ---- the run ---- */

/* How many documents may wait, by the limit of open files. */
static size_t batch_size(void)
{
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur >= OTHER_FILES + FILES_A_DOCUMENT * BATCH_MOST)
        return BATCH_MOST;
    return files.rlim_cur < OTHER_FILES + FILES_A_DOCUMENT ? 1 : (files.rlim_cur - OTHER_FILES) / FILES_A_DOCUMENT;
}

static void run(Session *s, const Options *o, DocumentKind kind, Bulk *bulk)
{
    Work w = {.session = s, .binary = kind == DOCUMENT_DOCX, .options = &bulk->plan->options};
    w.rows = open_rows(s, o->rows);
    if (w.rows < 0)
        return;
    /* Images named by rows are not recorded as files that were read: there may be any number of them. */
    Host host = s->host;
    host.read_beneath = disk_host().read_beneath;
    w.stopping = stopping_open();
    bulk->job = session_job(s);
    w.filler = filler_open(&bulk->job, bulk->plan->template, kind, environment_temporary_folder());
    bulk->rows = (InputBytes){read_rows, &w};
    w.batch = s->waiting = batch_open(s->arena, batch_size(), !o->no_sync);
    bulk->output = (BulkOutput){make_document, settle, show_messages, is_stopped, &w};
    bulk->before = messages_flush(s);
    bulk->job.host = &host;
    bulk->job.dg = s->dg; /* the new ones */
    bulk_run(bulk);
    s->waiting = NULL;
    batch_close(w.batch);
    filler_close(w.filler);
    close(w.rows);
}

void bulk_fill(Session *s, const Options *o)
{
    DocumentKind kind = o->output ? check_line(s, o) : destination_kind(s, o);
    if (kind == DOCUMENT_UNKNOWN)
        return;
    Job job = session_job(s);
    RowPlan plan = {.template = fill_compile(&job, (TemplateFile){o->templates[0], NULL}, &o->libraries),
                    .options = options_run(o, &s->host)};
    if (!plan.template || !row_share(&job, &plan, o->inputs, o->input_count))
        return;
    RowNames *names = names_open(&job, &plan, str_of(o->output));
    Bulk bulk = {.plan = &plan, .names = names, .rows_name = o->rows, .strict = o->strict, .max_errors = o->max_errors};
    if (names && !diags_errors(s->dg))
        run(s, o, kind, &bulk);
    names_close(names);
}
