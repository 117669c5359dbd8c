#include "cli/commands/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/path.h"
#include "cli/commands/example_run.h"
#include "cli/commands/line_diff.h"
#include "cli/files/folder.h"
#include "diag/catalogue.h"
#include "diag/escape.h"
#include "source/disk_host.h"

/* The state of the run, and its results. */
typedef struct TestRun {
    Session *s;
    const Options *o;
    Options example; /* for all examples: with absolute paths */
    Buf said;
    size_t passed, failed;
} TestRun;

/* An example being judged. */
typedef struct Case {
    TestRun *run;
    const Example *e;
    Outcome got;
    Arena *arena;
} Case;

/* ---- output ---- */

/* Puts a line. */
static void say_line(TestRun *r, Arena *a, Code code, Str x, Str y)
{
    Wording w = {code, 2, {x, y}};
    escape_text(&r->said, wording_text(a, &w, r->s->options.messages.chinese));
    buf_put_byte(&r->said, '\n');
}

/* The name of a file next to the data. */
static Str name_beside(const Case *c, const char *ending)
{
    return path_last(str_join2(c->arena, c->e->stem, str_of(ending)));
}

static void say_different(const Case *c, Code code, const char *ending, Str wanted, Str got)
{
    say_line(c->run, c->arena, code, c->e->path, name_beside(c, ending));
    line_diff(&c->run->said, c->arena, wanted, got);
}

static void put_messages(const Case *c, RenderOptions how, Buf *out)
{
    diags_render(c->got.messages, c->got.sources, &how, out);
}

static void say_errors(const Case *c)
{
    RenderOptions how = c->run->o->messages;
    how.format = MESSAGES_HUMAN;
    how.colour = false;
    say_line(c->run, c->arena, N_EXAMPLE_ERRORS, c->e->path, STR(""));
    put_messages(c, how, &c->run->said);
}

/* ---- the files next to the data ---- */

typedef struct ExpectedText {
    bool exists;
    Str text;
} ExpectedText;

/* The text as rptc writes it: without a byte order mark, with LF, also at the end of the last line. */
static Str normal_text(Arena *a, Str text)
{
    size_t n = 0;
    if (str_starts(text, STR("\xEF\xBB\xBF")))
        text = str_sub(text, 3, text.n);
    char *out = arena_alloc(a, text.n + 1);
    for (size_t i = 0; i < text.n; i++)
        if (text.s[i] != '\r' || i + 1 == text.n || text.s[i + 1] != '\n')
            out[n++] = text.s[i];
    if (n > 0 && out[n - 1] != '\n')
        out[n++] = '\n';
    return (Str){out, n};
}

/* Not recorded as an input of the session, since it may be written. */
static ExpectedText read_wanted(const Case *c, const char *ending)
{
    Host disk = disk_host();
    disk.found = true;
    Session *s = c->run->s;
    Str bytes, path = str_join2(c->arena, c->e->stem, str_of(ending));
    uint64_t limit = s->host.limits[LIMIT_input];
    HostFault fault = disk.read(&disk, path, limit, c->arena, &bytes);
    if (fault != HOST_OK && fault != HOST_MISSING)
        session_file_fault(s, fault, path, LIMIT_input);
    return fault == HOST_OK ? (ExpectedText){true, normal_text(c->arena, bytes)} : (ExpectedText){false, STR("")};
}

static void say_done(const Case *c, Code code, Str path)
{
    if (!c->run->s->options.quiet)
        say_line(c->run, c->arena, code, path, STR(""));
}

/* Writes the text to the file; false, reported, on error. */
static bool bless(const Case *c, const char *ending, Str text)
{
    Session *s = c->run->s;
    int before = diags_errors(s->dg);
    Str path = str_join2(s->arena, c->e->stem, str_of(ending));
    session_write(s, str_cstr(s->arena, path), OUTPUT_PLAIN_FILE, text);
    if (diags_errors(s->dg) > before)
        return false;
    say_done(c, N_EXAMPLE_WRITTEN, path);
    return true;
}

/* The same for messages, whose file is removed if there are none. */
static bool bless_messages(const Case *c, Str text)
{
    Str path = str_join2(c->arena, c->e->stem, STR(".messages"));
    if (text.n || unlink(str_cstr(c->arena, path)) != 0)
        return bless(c, ".messages", text);
    say_done(c, N_EXAMPLE_REMOVED, path);
    return true;
}

/* ---- judging ---- */

static bool judge_text(const Case *c, const ExpectedText *wanted)
{
    if (wanted->exists && str_eq(wanted->text, c->got.text))
        return true;
    if (c->run->o->bless)
        return bless(c, ".txt", c->got.text);
    if (!wanted->exists)
        say_line(c->run, c->arena, N_EXAMPLE_UNKNOWN, c->e->path, name_beside(c, ".txt"));
    else
        say_different(c, N_EXAMPLE_TEXT, ".txt", wanted->text, c->got.text);
    return false;
}

/* The language of the kept messages; that of the session if they do not show it. */
static bool is_chinese(const Case *c, Str messages)
{
    return messages.n ? str_find(messages, STR("]：")) < messages.n : c->run->o->messages.chinese;
}

static bool judge_messages(const Case *c, const ExpectedText *wanted)
{
    Buf said = buf_open(&c->run->s->guard.memory);
    put_messages(c, (RenderOptions){.format = MESSAGES_SHORT, .chinese = is_chinese(c, wanted->text)}, &said);
    Str got = buf_take(&said, c->arena);
    if (str_eq(wanted->text, got))
        return true;
    if (c->run->o->bless)
        return bless_messages(c, got);
    say_different(c, N_EXAMPLE_MESSAGES, ".messages", wanted->text, got);
    return false;
}

/* Errors are expected if messages are kept, and no text. Others are never blessed. */
static bool judge(const Case *c)
{
    ExpectedText text = read_wanted(c, ".txt"), messages = read_wanted(c, ".messages");
    if (c->got.failed && (text.exists || !messages.exists)) {
        say_errors(c);
        return false;
    }
    bool right = c->got.failed || judge_text(c, &text);
    return judge_messages(c, &messages) && right;
}

/* ---- the run ---- */

static void test_example(TestRun *r, const LibraryTree *in, const Example *e)
{
    Arena *a = arena_open(&r->s->guard.memory);
    Case c = {r, e, example_run(r->s, &r->example, in, e, a), a};
    if (judge(&c))
        r->passed++;
    else
        r->failed++;
    arena_close(a);
}

static void test_folder(TestRun *r, Str folder)
{
    Session *s = r->s;
    ExampleList examples;
    int before = diags_errors(s->dg);
    while (folder.n > 1 && str_ends(folder, STR("/")))
        folder.n--;
    if (!require_folder(s->arena, folder, s->dg))
        return;
    examples_find(s->arena, folder, &examples, s->dg);
    if (!examples.count && diags_errors(s->dg) == before)
        diag_hint(s->dg, diag(s->dg, E_NO_EXAMPLES, NO_SPAN, folder), H_EXAMPLES);
    const LibraryTree in = library_tree(s->arena, folder);
    for (size_t i = 0; i < examples.count; i++)
        test_example(r, &in, &examples.items[i]);
}

/* Paths that are valid in the folder of any example. */
static const Str *absolute(Arena *a, const Str *paths, size_t count)
{
    Str *out = NEW_ARRAY(a, Str, count);
    for (size_t i = 0; i < count; i++) {
        char *real = realpath(str_cstr(a, paths[i]), NULL);
        out[i] = real ? str_copy(a, str_of(real)) : paths[i];
        free(real);
    }
    return out;
}

static void end(TestRun *r)
{
    Session *s = r->s;
    Str passed = str_format(s->arena, "%zu", r->passed), failed = str_format(s->arena, "%zu", r->failed);
    if (r->failed || (r->passed && !s->options.quiet))
        say_line(r, s->arena, N_EXAMPLES_COUNTED, passed, failed);
    if (r->failed)
        diags_raise(s->dg, EXIT_DIFFERENT);
    if (r->said.n)
        session_write(s, "-", OUTPUT_ANYTHING, buf_str(&r->said));
}

void test(Session *s, const Options *o)
{
    TestRun r = {.s = s, .o = o, .example = *o, .said = buf_open(&s->guard.memory)};
    LibraryPath libraries = {.count = o->libraries.count,
                             .folders = absolute(s->arena, o->libraries.folders, o->libraries.count)};
    r.example.libraries = libraries;
    s->host.found = true;
    if (!o->template_count)
        diag_hint(s->dg, diag(s->dg, E_FOLDER_WANTED, NO_SPAN, str_of(o->command->form)), H_SEE_HELP,
                  STR("rptc test --help"));
    for (size_t i = 0; i < o->template_count; i++)
        test_folder(&r, o->templates[i]);
    end(&r);
    buf_close(&r.said);
}
