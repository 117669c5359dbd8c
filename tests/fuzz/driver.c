/* Fills many templates in one process, for fuzzing. Each line of standard input is
 *
 *     DRAFT TEMPLATE DATA OUT
 *
 * (DRAFT 1 or 0; DATA and OUT may be `-` for none). The template is judged by the lints and filled as text and as a
 * Word file, which goes to OUT, and all messages are rendered in each form. The answer is one line: the exit status,
 * `memory` if the limit was reached, or `leak` if memory was not freed. A crash or a hang ends the process. */
#include <setjmp.h>
#include <stdio.h>
#include <unistd.h>

#include "base/stack.h"
#include "data/data.h"
#include "diag/render.h"
#include "engine/fill.h"
#include "lint/lint.h"
#include "source/disk_host.h"

enum { PATH_SIZE = 500, SECONDS_MOST = 20, MEMORY_MOST = 512 << 20, STEPS_MOST = 200000, OUTPUT_MOST = 32 << 20 };

typedef struct Input {
    int draft;
    char template[PATH_SIZE], data[PATH_SIZE], out[PATH_SIZE];
} Input;

static void no_memory(Memory *m, size_t wanted, bool over_limit)
{
    (void)wanted, (void)over_limit;
    longjmp(*(jmp_buf *)m->context, 1);
}

static bool write_to(void *file, const void *bytes, size_t n)
{
    return !file || fwrite(bytes, 1, n, file) == n;
}

static void fill(const Job *j, const Template *t, const Input *in, DocumentKind kind, FILE *out)
{
    DataInput input = {.kind = DATA_FILE, .path_or_text = str_of(in->data)};
    RunOptions options = {.draft = in->draft, .today = {2023, 11, 5}};
    Job run = *j;
    run.arena = arena_open(arena_memory(j->arena));
    const Record *data = fill_bind(&run, t, &input, !str_is(input.path_or_text, "-"), in->draft);
    if (data && !diags_errors(run.dg)) {
        Filler *filler = filler_open(j, t, kind, ".");
        filler_fill(filler, &run, data, &options, (OutputBytes){write_to, out});
        filler_close(filler);
    }
    arena_close(run.arena);
}

static void render(const Diags *dg, const Sources *sources, Memory *memory)
{
    for (MessageFormat format = MESSAGES_HUMAN; format <= MESSAGES_SARIF; format++) {
        Buf text = buf_open(memory);
        RenderOptions how = {.format = format, .chinese = format == MESSAGES_HUMAN, .most = 50};
        diags_render(dg, sources, &how, &text);
        buf_close(&text);
    }
}

/* Returns the exit status. */
static int work(const Input *in, Memory *memory)
{
    const LibraryPath none = {0, NULL};
    Arena *session = arena_open(memory);
    Diags *dg = diags_new(session);
    Host host = disk_host();
    host.limits[LIMIT_steps] = STEPS_MOST;
    host.limits[LIMIT_output] = OUTPUT_MOST;
    const Job job = {session, sources_new(session), &host, dg};
    const Template *t = fill_compile(&job, (TemplateFile){str_of(in->template), NULL}, &none);
    if (t && !diags_errors(dg))
        lint_template(memory, t, false, dg);
    if (t) {
        FILE *out = str_is(str_of(in->out), "-") ? NULL : fopen(in->out, "wb");
        fill(&job, t, in, DOCUMENT_TEXT, NULL);
        fill(&job, t, in, DOCUMENT_DOCX, out);
        if (out)
            fclose(out);
    }
    render(dg, job.sources, memory);
    int status = diags_status(dg);
    arena_close(session);
    return status;
}

static void run(const Input *in)
{
    jmp_buf way_out;
    Memory memory = {.limit = MEMORY_MOST, .fail = no_memory, .context = &way_out};
    alarm(SECONDS_MOST);
    if (setjmp(way_out)) {
        puts("memory");
        return;
    }
    int status = work(in, &memory);
    if (memory.used)
        puts("leak");
    else
        printf("%d\n", status);
}

static void run_all(void *context)
{
    Input in;
    (void)context;
    while (scanf("%d %499s %499s %499s", &in.draft, in.template, in.data, in.out) == 4) {
        run(&in);
        fflush(stdout);
    }
}

int main(void)
{
    return stack_run(run_all, NULL) ? 0 : 1;
}
