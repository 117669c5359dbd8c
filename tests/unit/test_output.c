/* cli/files/output, cli/files/tempfile, cli/streams: a document is written whole or not at all. Each test has
 * a folder of its own, in which it works. */
#include "fixture.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "cli/files/output.h"
#include "cli/streams.h"
#include "cli/files/tempfile.h"

static const OutputOptions plain = {.spill_folder = "."};

/* ---- helpers ---- */

static int enter_folder(void **state)
{
    const char *parent = getenv("TMPDIR");
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/rptc-output-XXXXXX", parent ? parent : P_tmpdir);
    if (!mkdtemp(path) || chmod(path, 0755) != 0 || chdir(path) != 0)
        return -1;
    umask(022);
    return fixture_open(state);
}

static int leave_folder(void **state)
{
    char path[PATH_MAX], command[PATH_MAX + 32];
    if (!getcwd(path, sizeof path) || chdir("/") != 0)
        return -1;
    snprintf(command, sizeof command, "rm -rf '%s'", path);
    return system(command) != 0 ? -1 : fixture_close(state);
}

static void put_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static void assert_file(const char *path, const char *wanted)
{
    char got[256];
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    size_t n = fread(got, 1, sizeof got, f);
    fclose(f);
    assert_text(((Str){got, n}), wanted);
}

/* How many entries the folder has, temporary files included. */
static int entries(const char *folder)
{
    int n = 0;
    DIR *d = opendir(folder);
    assert_non_null(d);
    for (const struct dirent *e; (e = readdir(d));)
        n += strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
    closedir(d);
    return n;
}

static bool put(Output *o, const char *text)
{
    OutputBytes out = output_bytes(o);
    return out.write(out.context, text, strlen(text));
}

static Output *opened(Arena *a, const char *path)
{
    OutputFault fault = {0};
    Output *o = output_open(a, path, &plain, &fault);
    if (!o)
        fail_msg("`%s` is not opened: problem %d, errno %d", path, (int)fault.problem, fault.error);
    return o;
}

static void write_document(Arena *a, const char *path, const char *text)
{
    OutputFault fault;
    Output *o = opened(a, path);
    assert_true(put(o, text));
    assert_true(output_finish(o, &fault));
}

static OutputFault refused_with(Arena *a, const char *path, const OutputOptions *options)
{
    OutputFault fault = {.error = -1};
    if (output_open(a, path, options, &fault))
        fail_msg("`%s` is opened", path);
    return fault;
}

static OutputProblem refused(Arena *a, const char *path)
{
    return refused_with(a, path, &plain).problem;
}

static mode_t mode_of(const char *path)
{
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    return st.st_mode & 07777;
}

/* Runs `work` in a process of its own, whose exit status or deadly signal is given as wait() does. */
static int in_child(void (*work)(void))
{
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        work();
        _exit(99);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

/* The arena of a child, which ends without closing it. */
static Arena *childs_arena(void)
{
    static Memory memory = {.fail = fixture_no_memory};
    static Arena *arena;
    if (!arena)
        arena = arena_open(&memory);
    return arena;
}

/* ---- files ---- */

static void a_file_appears_when_it_is_whole(void **state)
{
    OutputFault fault;
    Output *o = opened(arena_of(state), "a.txt");
    assert_true(put(o, "one "));
    assert_int_equal(access("a.txt", F_OK), -1);
    assert_int_equal(access(".a.txt.rptc-1", F_OK), 0);
    assert_true(put(o, "two"));
    assert_true(output_finish(o, &fault));
    assert_file("a.txt", "one two");
    assert_int_equal(entries("."), 1);
}

static void an_abandoned_one_leaves_what_was(void **state)
{
    put_file("a.txt", "old");
    Output *o = opened(arena_of(state), "a.txt");
    assert_true(put(o, "new"));
    output_abandon(o);
    assert_file("a.txt", "old");
    output_abandon(opened(arena_of(state), "b.txt"));
    output_abandon(NULL);
    assert_int_equal(entries("."), 1);
}

static void large_pieces_come_in_order(void **state)
{
    enum { PIECE = 100000 };
    OutputFault fault;
    char *piece = arena_alloc(arena_of(state), PIECE);
    Output *o = opened(arena_of(state), "a.txt");
    OutputBytes out = output_bytes(o);
    for (size_t n = 1; n < PIECE; n *= 3) {
        memset(piece, 'a' + (int)(n % 26), n);
        assert_true(out.write(out.context, piece, n));
    }
    assert_true(output_finish(o, &fault));

    FILE *f = fopen("a.txt", "r");
    assert_non_null(f);
    for (size_t n = 1; n < PIECE; n *= 3)
        for (size_t i = 0; i < n; i++)
            if (getc(f) != 'a' + (int)(n % 26))
                fail_msg("a wrong byte in the piece of %zu", n);
    assert_int_equal(getc(f), EOF);
    fclose(f);
}

static void durable_ones_are_the_same(void **state)
{
    OutputOptions options = {.durable = true, .spill_folder = "."};
    OutputFault fault;
    put_file("a.txt", "old");
    Output *o = output_open(arena_of(state), "a.txt", &options, &fault);
    assert_non_null(o);
    assert_true(put(o, "new"));
    assert_true(output_finish(o, &fault));
    assert_file("a.txt", "new");
}

static void the_mode_is_that_of_the_umask_or_of_the_old_file(void **state)
{
    Arena *a = arena_of(state);
    write_document(a, "a", "x");
    assert_int_equal(mode_of("a"), 0644);
    umask(077);
    write_document(a, "b", "x");
    assert_int_equal(mode_of("b"), 0600);
    umask(0);
    write_document(a, "c", "x");
    assert_int_equal(mode_of("c"), 0666);
    put_file("d", "old");
    assert_int_equal(chmod("d", 0640), 0);
    umask(077);
    write_document(a, "d", "x");
    assert_int_equal(mode_of("d"), 0640);
    umask(0777);
    write_document(a, "e", "x");
    assert_int_equal(mode_of("e"), 0);
}

static void the_owner_is_that_of_the_old_file(void **state)
{
    if (geteuid() != 0)
        skip();
    put_file("a", "old");
    assert_int_equal(chown("a", 65534, 65533), 0);
    assert_int_equal(chmod("a", 0664), 0);
    write_document(arena_of(state), "a", "new");
    struct stat st;
    assert_int_equal(stat("a", &st), 0);
    assert_int_equal(st.st_uid, 65534);
    assert_int_equal(st.st_gid, 65533);
    assert_int_equal(mode_of("a"), 0664);
}

/* An access list as the kernel keeps it: its version, and entries of a tag, rights and a number. */
static void a_list_of_who_may_is_kept(void **state)
{
    static const unsigned char list[] = {
        2, 0, 0, 0,
        1, 0, 6, 0, 255, 255, 255, 255,    /* the owner: read and write */
        2, 0, 4, 0, 254, 255, 0, 0,        /* user 65534: read */
        4, 0, 0, 0, 255, 255, 255, 255,    /* the group: nothing */
        16, 0, 6, 0, 255, 255, 255, 255,   /* the most that any of these may */
        32, 0, 0, 0, 255, 255, 255, 255,   /* others: nothing */
    };
    unsigned char got[sizeof list + 8];
    put_file("a", "old");
    if (setxattr("a", "system.posix_acl_access", list, sizeof list, 0) != 0)
        skip(); /* a file system without such lists */
    mode_t mode = mode_of("a");
    write_document(arena_of(state), "a", "new");
    assert_int_equal(getxattr("a", "system.posix_acl_access", got, sizeof got), sizeof list);
    assert_memory_equal(got, list, sizeof list);
    assert_int_equal(mode_of("a"), mode);
    put_file("b", "old");
    assert_int_equal(setxattr(".", "system.posix_acl_default", list, sizeof list, 0), 0);
    write_document(arena_of(state), "b", "new");
    assert_int_equal(getxattr("b", "system.posix_acl_access", got, sizeof got), -1);
    assert_int_equal(mode_of("b"), 0644);
}

/* A user whose group is another gets no rights of the old group through. */
static void write_as_another_user(void)
{
    OutputFault fault;
    if (setegid(65532) != 0 || seteuid(65534) != 0)
        _exit(2);
    Output *o = output_open(childs_arena(), "theirs", &plain, &fault);
    _exit(o && put(o, "new") && output_finish(o, &fault) ? 0 : 1);
}

static void the_rights_of_a_group_do_not_pass_to_another(void **state)
{
    (void)state;
    if (geteuid() != 0)
        skip();
    put_file("theirs", "old");
    assert_int_equal(chown("theirs", 0, 0), 0);
    assert_int_equal(chmod("theirs", 0666), 0);
    assert_int_equal(chmod(".", 0777), 0);
    assert_int_equal(in_child(write_as_another_user), 0);
    assert_file("theirs", "new");
    assert_int_equal(mode_of("theirs"), 0606);
}

static void a_replacement_is_private_until_it_is_whole(void **state)
{
    put_file("a", "old");
    assert_int_equal(chmod("a", 0666), 0);
    Output *o = opened(arena_of(state), "a");
    assert_int_equal(mode_of(".a.rptc-1"), 0600);
    output_abandon(o);
}

static void a_link_stays_and_its_target_is_written(void **state)
{
    Arena *a = arena_of(state);
    assert_int_equal(mkdir("far", 0755), 0);
    put_file("far/a", "old");
    assert_int_equal(symlink("far/a", "one"), 0);
    assert_int_equal(symlink("../one", "far/two"), 0);
    Output *o = opened(a, "far/two");
    assert_int_equal(access("far/.a.rptc-1", F_OK), 0);
    OutputFault fault;
    assert_true(put(o, "new"));
    assert_true(output_finish(o, &fault));
    assert_file("far/a", "new");
    struct stat st;
    assert_int_equal(lstat("one", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_int_equal(lstat("far/two", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
}

static void a_link_to_nothing_makes_its_target(void **state)
{
    assert_int_equal(mkdir("far", 0755), 0);
    assert_int_equal(symlink("far/new", "link"), 0);
    write_document(arena_of(state), "link", "x");
    assert_file("far/new", "x");
    assert_int_equal(entries("far"), 1);
    assert_int_equal(entries("."), 2);
    assert_int_equal(symlink("away/new", "lost"), 0);
    OutputFault fault = refused_with(arena_of(state), "lost", &plain);
    assert_int_equal(fault.problem, OUTPUT_FOLDER_MISSING);
    assert_string_equal(fault.path, "away");
}

static void names_may_hold_anything(void **state)
{
    static const char *const names[] = {"-x",  "关于　报告.docx", "a b", "new\nline", "\xff\xfe",
                                        "...", "*",               "--",  ".rptc-1",   "./-"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        write_document(arena_of(state), names[i], "x");
        assert_file(names[i], "x");
    }
    assert_int_equal(entries("."), sizeof names / sizeof names[0]);
}

static void a_name_may_be_as_long_as_names_are(void **state)
{
    char name[NAME_MAX + 2] = "";
    for (int i = 0; i < 85; i++)
        strcat(name, "报");
    assert_int_equal(strlen(name), NAME_MAX);
    write_document(arena_of(state), name, "x");
    assert_file(name, "x");
    assert_int_equal(entries("."), 1);
    strcat(name, "x");
    assert_int_equal(refused(arena_of(state), name), OUTPUT_NOT_WRITABLE);
}

/* ---- what cannot be written ---- */

static void a_folder_that_is_missing_is_named(void **state)
{
    OutputFault fault = refused_with(arena_of(state), "no/such/a.docx", &plain);
    assert_int_equal(fault.problem, OUTPUT_FOLDER_MISSING);
    assert_string_equal(fault.path, "no/such");
    put_file("file", "x");
    fault = refused_with(arena_of(state), "file/sub/a.docx", &plain);
    assert_int_equal(fault.problem, OUTPUT_FOLDER_IS_FILE);
    assert_string_equal(fault.path, "file");
}

static void a_folder_is_no_file(void **state)
{
    Arena *a = arena_of(state);
    assert_int_equal(mkdir("out", 0755), 0);
    assert_int_equal(symlink("out", "link"), 0);
    assert_int_equal(refused(a, "out"), OUTPUT_IS_FOLDER);
    assert_int_equal(refused(a, "out/"), OUTPUT_IS_FOLDER);
    assert_int_equal(refused(a, "link"), OUTPUT_IS_FOLDER);
    assert_int_equal(refused(a, "."), OUTPUT_IS_FOLDER);
    assert_int_equal(refused(a, "/"), OUTPUT_IS_FOLDER);
    assert_int_equal(refused(a, "new/"), OUTPUT_IS_FOLDER);
    assert_int_equal(entries("out"), 0);
}

static void an_input_is_no_output(void **state)
{
    put_file("t.rpt", "template");
    assert_int_equal(link("t.rpt", "same"), 0);
    assert_int_equal(symlink("t.rpt", "link"), 0);
    put_file("other", "x");
    FileId inputs[2];
    assert_true(file_id("other", &inputs[0]));
    assert_true(file_id("link", &inputs[1]));
    assert_false(file_id("missing", &(FileId){0}));
    OutputOptions options = {.inputs = inputs, .input_count = 2, .spill_folder = "."};
    static const char *const names[] = {"t.rpt", "same", "link", "./other"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (refused_with(arena_of(state), names[i], &options).problem != OUTPUT_IS_INPUT)
            fail_msg("`%s` is not taken for an input", names[i]);
    assert_file("t.rpt", "template");
    assert_int_equal(entries("."), 4);
}

static void a_device_may_be_read_and_written(void **state)
{
    FileId null;
    assert_true(file_id("/dev/null", &null));
    OutputOptions options = {.inputs = &null, .input_count = 1, .spill_folder = "."};
    OutputFault fault;
    Output *o = output_open(arena_of(state), "/dev/null", &options, &fault);
    assert_non_null(o);
    assert_true(put(o, "x"));
    assert_true(output_finish(o, &fault));
}

static void links_in_a_circle_end(void **state)
{
    assert_int_equal(symlink("b", "a"), 0);
    assert_int_equal(symlink("a", "b"), 0);
    OutputFault fault = refused_with(arena_of(state), "a", &plain);
    assert_int_equal(fault.problem, OUTPUT_NOT_WRITABLE);
    assert_int_equal(fault.error, ELOOP);
}

static void what_is_write_protected_stays(void **state)
{
    Arena *a = arena_of(state);
    assert_int_equal(mkdir("shut", 0555), 0);
    assert_int_equal(mkdir("open", 0755), 0);
    assert_int_equal(chmod("open", 0777), 0);
    put_file("open/protected", "old");
    assert_int_equal(chmod("open/protected", 0444), 0);
    bool root = geteuid() == 0;
    if (root)
        assert_int_equal(seteuid(65534), 0);
    OutputFault folder = refused_with(a, "shut/a", &plain);
    OutputProblem file = refused(a, "open/protected");
    if (root)
        assert_int_equal(seteuid(0), 0);
    assert_int_equal(folder.problem, OUTPUT_FOLDER_NOT_WRITABLE);
    assert_string_equal(folder.path, "shut");
    assert_int_equal(file, OUTPUT_NOT_WRITABLE);
    assert_file("open/protected", "old");
    assert_int_equal(entries("open"), 1);
    assert_int_equal(entries("shut"), 0);
}

static OutputProblem refused_at(Arena *a, const char *path, OutputPlace place)
{
    return refused_with(a, path, &(OutputOptions){.place = place, .spill_folder = "."}).problem;
}

static void what_no_user_named_is_no_link_and_no_device(void **state)
{
    Arena *a = arena_of(state);
    put_file("victim", "old");
    assert_int_equal(symlink("victim", "link"), 0);
    assert_int_equal(symlink("nothing", "dangling"), 0);
    assert_int_equal(symlink("/dev/full", "device"), 0);
    assert_int_equal(mkfifo("pipe", 0644), 0);
    for (OutputPlace place = OUTPUT_NO_LINK; place <= OUTPUT_PLAIN_FILE; place++) {
        assert_int_equal(refused_at(a, "link", place), OUTPUT_IS_LINK);
        assert_int_equal(refused_at(a, "dangling", place), OUTPUT_IS_LINK);
        assert_int_equal(refused_at(a, "device", place), OUTPUT_IS_LINK);
    }
    assert_int_equal(refused_at(a, "pipe", OUTPUT_PLAIN_FILE), OUTPUT_IS_SPECIAL);
    assert_int_equal(refused_at(a, "/dev/full", OUTPUT_PLAIN_FILE), OUTPUT_IS_SPECIAL);
    assert_int_equal(refused_at(a, "/dev/stdout", OUTPUT_PLAIN_FILE), OUTPUT_IS_LINK);
    assert_file("victim", "old");
    assert_int_equal(entries("."), 5);
}

/* ---- batches ---- */

static void put_into(Arena *a, Batch *batch, const char *path, uint32_t tag)
{
    OutputFault fault;
    OutputOptions options = {.place = OUTPUT_PLAIN_FILE, .batch = batch, .tag = tag, .spill_folder = "."};
    Output *o = output_open(a, path, &options, &fault);
    assert_non_null(o);
    assert_true(put(o, path));
    assert_true(output_finish(o, &fault));
}

static void the_files_of_a_batch_appear_together(void **state)
{
    Batch *batch = batch_open(arena_of(state), 3, true);
    assert_int_equal(mkdir("sub", 0755), 0);
    batch_note_folder(batch, "sub");
    put_file("a", "old");
    put_into(arena_of(state), batch, "a", 1);
    put_into(arena_of(state), batch, "sub/b", 2);
    assert_file("a", "old");
    assert_int_equal(access("sub/b", F_OK), -1);
    assert_false(batch_is_full(batch));
    put_into(arena_of(state), batch, "c", 3);
    assert_true(batch_is_full(batch));
    assert_false(batch_is_committed(batch));
    batch_commit(batch);
    assert_true(batch_is_committed(batch));
    for (uint32_t i = 0, tag; i < batch_count(batch); i++) {
        assert_true(batch_placed(batch, i, &tag, &(OutputFault){0}));
        assert_int_equal(tag, i + 1);
    }
    batch_clear(batch);
    put_into(arena_of(state), batch, "c", 4);
    batch_close(batch);
    assert_file("a", "a");
    assert_file("sub/b", "sub/b");
    assert_file("c", "c");
    assert_int_equal(entries("."), 3);
}

static void one_that_finds_no_place_costs_no_other(void **state)
{
    Batch *batch = batch_open(arena_of(state), 3, false);
    uint32_t tag;
    OutputFault fault;
    assert_int_equal(mkdir("gone", 0755), 0);
    put_into(arena_of(state), batch, "a", 1);
    put_into(arena_of(state), batch, "gone/b", 2);
    put_into(arena_of(state), batch, "c", 3);
    assert_int_equal(mkdir("a", 0755), 0);
    assert_int_equal(unlink("gone/.b.rptc-1"), 0);
    assert_int_equal(rmdir("gone"), 0);
    batch_commit(batch);
    assert_false(batch_placed(batch, 0, &tag, &fault));
    assert_int_equal(fault.problem, OUTPUT_IS_FOLDER);
    assert_false(batch_placed(batch, 1, &tag, &fault));
    assert_int_equal(fault.problem, OUTPUT_FOLDER_MISSING);
    assert_string_equal(fault.path, "gone");
    assert_true(batch_placed(batch, 2, &tag, &fault));
    assert_false(batch_placed(batch, 0, &tag, &fault));
    batch_close(batch);
    assert_string_equal(fault.path, "a");
    assert_int_equal(entries("."), 2);
}

static void the_target_becomes_a_folder_meanwhile(void **state)
{
    OutputFault fault;
    Output *o = opened(arena_of(state), "a");
    assert_int_equal(mkdir("a", 0755), 0);
    assert_false(output_finish(o, &fault));
    assert_int_equal(fault.problem, OUTPUT_IS_FOLDER);
    assert_int_equal(entries("."), 1);
}

/* ---- faults of the disk ---- */

static void write_beyond_the_limit(void)
{
    tempfile_watch_signals();
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){1000, 1000});
    OutputFault fault = {0};
    Output *o = output_open(childs_arena(), "a", &plain, &fault);
    char *big = arena_alloc(childs_arena(), 200000);
    OutputBytes out = output_bytes(o);
    bool first = out.write(out.context, big, 200000), second = out.write(out.context, "x", 1);
    bool done = output_finish(o, &fault);
    bool told = fault.error == EFBIG && fault.problem == OUTPUT_FAILED;
    _exit(!first && !second && !done && told ? 0 : 1);
}

static void write_a_little_beyond_the_limit(void)
{
    tempfile_watch_signals();
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){1000, 1000});
    OutputFault fault = {0};
    Output *o = output_open(childs_arena(), "a", &plain, &fault);
    char *text = arena_alloc(childs_arena(), 2000);
    OutputBytes out = output_bytes(o);
    bool put_well = out.write(out.context, text, 2000); /* still in memory */
    _exit(put_well && !output_finish(o, &fault) && fault.error == EFBIG ? 0 : 1);
}

static void a_failed_write_leaves_what_was(void **state)
{
    (void)state;
    put_file("a", "old");
    assert_int_equal(in_child(write_beyond_the_limit), 0);
    assert_int_equal(in_child(write_a_little_beyond_the_limit), 0);
    assert_file("a", "old");
    assert_int_equal(entries("."), 1);
}

static void a_full_device_is_told(void **state)
{
    OutputFault fault;
    Output *o = opened(arena_of(state), "/dev/full");
    assert_true(put(o, "x"));
    assert_false(output_finish(o, &fault));
    assert_int_equal(fault.problem, OUTPUT_FULL);
    assert_int_equal(fault.error, ENOSPC);
    assert_string_equal(fault.path, "/dev/full");
}

/* ---- signals ---- */

static int deadly; /* the signal of the test */

static void die_while_writing(void)
{
    tempfile_watch_signals();
    Output *o = opened(childs_arena(), "a");
    Output *other = opened(childs_arena(), "b");
    put(o, "new");
    put(other, "new");
    raise(deadly);
}

static void signals_leave_what_was(void **state)
{
    (void)state;
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};
    put_file("a", "old");
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        deadly = numbers[i];
        int status = in_child(die_while_writing);
        assert_true(WIFSIGNALED(status));
        assert_int_equal(WTERMSIG(status), deadly);
        assert_file("a", "old");
        assert_int_equal(entries("."), 1);
    }
}

static void ignore_and_write(void)
{
    signal(SIGHUP, SIG_IGN);
    tempfile_watch_signals();
    OutputFault fault;
    Output *o = opened(childs_arena(), "a");
    put(o, "x");
    raise(SIGHUP);
    _exit(output_finish(o, &fault) ? 0 : 1);
}

static void signals_that_are_ignored_stay_so(void **state)
{
    (void)state;
    assert_int_equal(in_child(ignore_and_write), 0);
    assert_file("a", "x");
}

static void what_a_kill_leaves_is_removed_by_the_next_run(void **state)
{
    deadly = SIGKILL;
    put_file("a", "old");
    in_child(die_while_writing);
    assert_int_equal(access(".a.rptc-1", F_OK), 0);
    Output *o = opened(arena_of(state), "a");
    in_child(die_while_writing);
    assert_int_equal(access(".a.rptc-2", F_OK), 0);
    output_abandon(o);
    assert_int_equal(access(".a.rptc-1", F_OK), -1);
    write_document(arena_of(state), "a", "new");
    write_document(arena_of(state), "b", "new");
    assert_int_equal(entries("."), 2);
}

static void what_is_not_ours_is_not_removed(void **state)
{
    put_file("target", "x");
    assert_int_equal(mkdir(".a.rptc-1", 0755), 0);
    assert_int_equal(symlink("target", ".a.rptc-2"), 0);
    assert_int_equal(mkfifo(".a.rptc-3", 0644), 0);
    write_document(arena_of(state), "a", "new");
    assert_file("a", "new");
    assert_int_equal(entries("."), 5);
}

static void out_of_memory_removes_all(void **state)
{
    Output *o = opened(arena_of(state), "a");
    assert_int_equal(entries("."), 1);
    tempfile_remove_all();
    assert_int_equal(entries("."), 0);
    output_abandon(o);
}

static void the_last_of_two_runs_wins(void **state)
{
    OutputFault fault;
    Output *first = opened(arena_of(state), "a"), *second = opened(arena_of(state), "a");
    assert_true(put(first, "first"));
    assert_true(put(second, "2nd"));
    assert_true(output_finish(second, &fault));
    assert_file("a", "2nd");
    assert_true(output_finish(first, &fault));
    assert_file("a", "first");
    assert_int_equal(entries("."), 1);
}

/* ---- streams ---- */

static void a_pipe_gets_it_whole(void **state)
{
    OutputFault fault;
    int ends[2];
    char path[32], got[16];
    assert_int_equal(pipe(ends), 0);
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    snprintf(path, sizeof path, "/dev/fd/%d", ends[1]);
    Output *o = opened(arena_of(state), path);
    assert_true(put(o, "whole"));
    assert_int_equal(read(ends[0], got, sizeof got), -1); /* nothing yet */
    assert_true(output_finish(o, &fault));
    assert_int_equal(read(ends[0], got, sizeof got), 5);
    assert_int_equal(read(ends[0], got, sizeof got), -1); /* the stream itself is still open */
    o = opened(arena_of(state), path);
    assert_true(put(o, "x"));
    output_abandon(o);
    assert_int_equal(read(ends[0], got, sizeof got), -1);
    close(ends[0]);
    close(ends[1]);
}

static void read_slowly_from_fifo(void)
{
    int fd = open("fifo", O_RDONLY);
    char block[4096];
    size_t all = 0;
    for (ssize_t n; (n = read(fd, block, sizeof block)) > 0; all += (size_t)n)
        for (ssize_t i = 0; i < n; i++)
            if (block[i] != 'x')
                _exit(2);
    _exit(all == 6000000 ? 0 : 1);
}

static void a_named_pipe_stays_a_pipe(void **state)
{
    assert_int_equal(mkfifo("fifo", 0644), 0);
    fflush(NULL);
    pid_t reader = fork();
    if (reader == 0)
        read_slowly_from_fifo();
    OutputFault fault;
    Output *o = opened(arena_of(state), "fifo");
    OutputBytes out = output_bytes(o);
    char *block = arena_alloc(arena_of(state), 100000);
    memset(block, 'x', 100000);
    for (int i = 0; i < 60; i++) /* more than is kept in memory */
        assert_true(out.write(out.context, block, 100000));
    assert_true(output_finish(o, &fault));
    int status;
    assert_int_equal(waitpid(reader, &status, 0), reader);
    assert_int_equal(status, 0);
    assert_int_equal(entries("."), 1);
    struct stat st;
    assert_int_equal(stat("fifo", &st), 0);
    assert_true(S_ISFIFO(st.st_mode));
}

static void write_to_broken_pipe(void)
{
    int ends[2];
    OutputFault fault;
    tempfile_watch_signals();
    if (pipe(ends) != 0)
        _exit(1);
    dup2(ends[1], STDOUT_FILENO);
    close(ends[0]);
    Output *o = opened(childs_arena(), "-");
    put(o, "x");
    output_finish(o, &fault);
}

static void a_broken_pipe_is_deadly(void **state)
{
    (void)state;
    int status = in_child(write_to_broken_pipe);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGPIPE);
}

static void write_to_slow_pipe(void)
{
    int ends[2];
    OutputFault fault;
    if (pipe(ends) != 0)
        _exit(1);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    pid_t reader = fork();
    if (reader == 0) {
        close(ends[1]);
        char block[4096];
        size_t all = 0;
        for (ssize_t n; (n = read(ends[0], block, sizeof block)) > 0;)
            all += (size_t)n;
        _exit(all == 1000000 ? 0 : 1);
    }
    dup2(ends[1], STDOUT_FILENO);
    close(ends[1]);
    Output *o = opened(childs_arena(), "/dev/stdout");
    OutputBytes out = output_bytes(o);
    char *block = arena_alloc(childs_arena(), 1000000);
    bool done = out.write(out.context, block, 1000000) && output_finish(o, &fault);
    close(STDOUT_FILENO);
    int status;
    _exit(waitpid(reader, &status, 0) == reader && done ? status : 3);
}

static void a_pipe_that_does_not_block_is_waited_for(void **state)
{
    (void)state;
    assert_int_equal(in_child(write_to_slow_pipe), 0);
}

static void append_through_stdout(void)
{
    int fd = open("log", O_WRONLY | O_APPEND);
    dup2(fd, STDOUT_FILENO);
    OutputFault fault;
    Output *o = opened(childs_arena(), "/dev/stdout");
    put(o, " new");
    _exit(output_finish(o, &fault) ? 0 : 1);
}

static void stdout_goes_where_the_shell_sent_it(void **state)
{
    (void)state;
    put_file("log", "old");
    assert_int_equal(in_child(append_through_stdout), 0);
    assert_file("log", "old new");
}

static void stdout_may_be_an_input_too(void **state)
{
    int fd = open("data.ini", O_WRONLY | O_CREAT, 0644);
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    FileId input;
    assert_true(file_id("data.ini", &input));
    OutputOptions options = {.inputs = &input, .input_count = 1, .spill_folder = "."};
    assert_int_equal(refused_with(arena_of(state), path, &options).problem, OUTPUT_IS_INPUT);
    close(fd);
}

static void a_terminal_gets_no_binary(void **state)
{
    int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
        skip();
    const char *path = ptsname(terminal);
    OutputOptions binary = {.binary = true, .spill_folder = "."};
    assert_int_equal(refused_with(arena_of(state), path, &binary).problem, OUTPUT_IS_TERMINAL);
    write_document(arena_of(state), path, "x");
    close(terminal);
}

static void names_that_only_look_like_streams(void **state)
{
    assert_int_equal(mkdir("dev", 0755), 0);
    write_document(arena_of(state), "dev/stdout", "x");
    assert_file("dev/stdout", "x");
    assert_int_equal(refused(arena_of(state), "/dev/fd/999999"), OUTPUT_FAILED);
    assert_int_equal(refused(arena_of(state), "/dev/fd/-1"), OUTPUT_FOLDER_MISSING);
}

/* No descriptor that is opened later is 0 to 2, and what was closed stays unusable. */
static void reserve_the_streams(void)
{
    close(STDIN_FILENO);
    close(STDOUT_FILENO);
    close(STDERR_FILENO);
    bool reserved = streams_reserve();
    char c;
    bool unusable = write(STDOUT_FILENO, "x", 1) < 0 && errno == EBADF &&
                    write(STDERR_FILENO, "x", 1) < 0 && errno == EBADF &&
                    read(STDIN_FILENO, &c, 1) < 0 && errno == EBADF;
    OutputFault fault = {0};
    Output *o = output_open(childs_arena(), "-", &plain, &fault);
    bool failed = o && put(o, "x") && !output_finish(o, &fault) &&
                  fault.problem == OUTPUT_FAILED && fault.error == EBADF;
    bool behind = open("a", O_RDWR | O_CREAT, 0600) > STDERR_FILENO;
    _exit(!reserved ? 1 : !unusable ? 2 : !failed ? 3 : !behind ? 4 : 0);
}

static void closed_streams_are_reserved(void **state)
{
    (void)state;
    assert_int_equal(in_child(reserve_the_streams), 0);
    assert_true(streams_reserve());
}

/* ---- messages ---- */

static void every_problem_has_its_message(void **state)
{
    static const struct {
        OutputFault fault;
        Code code;
        int status;
        bool hint;
    } cases[] = {
        {{OUTPUT_FOLDER_MISSING, ENOENT, "x"}, E_OUTPUT_FOLDER_MISSING, EXIT_NO_OUTPUT, false},
        {{OUTPUT_NOT_WRITABLE, EACCES, "x"}, E_OUTPUT_NOT_WRITABLE, EXIT_NO_OUTPUT, true},
        {{OUTPUT_IS_FOLDER, EISDIR, "x"}, E_OUTPUT_IS_FOLDER, EXIT_NO_OUTPUT, false},
        {{OUTPUT_IS_INPUT, 0, "x"}, E_OUTPUT_IS_INPUT, EXIT_NO_OUTPUT, false},
        {{OUTPUT_IS_TERMINAL, 0, "x"}, E_OUTPUT_TERMINAL, EXIT_NO_OUTPUT, true},
        {{OUTPUT_FULL, EDQUOT, "x"}, E_OUTPUT_FULL, EXIT_IO, true},
        {{OUTPUT_FAILED, EIO, "x"}, E_OUTPUT_FAILED, EXIT_IO, true},
        {{OUTPUT_FAILED, ENOTTY, "x"}, E_OUTPUT_FAILED, EXIT_IO, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Diags *dg = diags_new(arena_of(state));
        output_report(dg, &cases[i].fault);
        const Diag *d = diags_first(dg);
        assert_int_equal(d->wording.code, cases[i].code);
        assert_int_equal(diags_status(dg), cases[i].status);
        assert_int_equal(d->has_hint, cases[i].hint);
    }
}

#define IN_FOLDER(function) cmocka_unit_test_setup_teardown(function, enter_folder, leave_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(a_file_appears_when_it_is_whole),
        IN_FOLDER(an_abandoned_one_leaves_what_was),
        IN_FOLDER(large_pieces_come_in_order),
        IN_FOLDER(durable_ones_are_the_same),
        IN_FOLDER(the_mode_is_that_of_the_umask_or_of_the_old_file),
        IN_FOLDER(the_owner_is_that_of_the_old_file),
        IN_FOLDER(a_list_of_who_may_is_kept),
        IN_FOLDER(the_rights_of_a_group_do_not_pass_to_another),
        IN_FOLDER(a_replacement_is_private_until_it_is_whole),
        IN_FOLDER(a_link_stays_and_its_target_is_written),
        IN_FOLDER(a_link_to_nothing_makes_its_target),
        IN_FOLDER(names_may_hold_anything),
        IN_FOLDER(a_name_may_be_as_long_as_names_are),
        IN_FOLDER(a_folder_that_is_missing_is_named),
        IN_FOLDER(a_folder_is_no_file),
        IN_FOLDER(an_input_is_no_output),
        IN_FOLDER(a_device_may_be_read_and_written),
        IN_FOLDER(links_in_a_circle_end),
        IN_FOLDER(what_is_write_protected_stays),
        IN_FOLDER(what_no_user_named_is_no_link_and_no_device),
        IN_FOLDER(the_files_of_a_batch_appear_together),
        IN_FOLDER(one_that_finds_no_place_costs_no_other),
        IN_FOLDER(the_target_becomes_a_folder_meanwhile),
        IN_FOLDER(a_failed_write_leaves_what_was),
        IN_FOLDER(a_full_device_is_told),
        IN_FOLDER(signals_leave_what_was),
        IN_FOLDER(signals_that_are_ignored_stay_so),
        IN_FOLDER(what_a_kill_leaves_is_removed_by_the_next_run),
        IN_FOLDER(what_is_not_ours_is_not_removed),
        IN_FOLDER(out_of_memory_removes_all),
        IN_FOLDER(the_last_of_two_runs_wins),
        IN_FOLDER(a_pipe_gets_it_whole),
        IN_FOLDER(a_named_pipe_stays_a_pipe),
        IN_FOLDER(a_broken_pipe_is_deadly),
        IN_FOLDER(a_pipe_that_does_not_block_is_waited_for),
        IN_FOLDER(stdout_goes_where_the_shell_sent_it),
        IN_FOLDER(stdout_may_be_an_input_too),
        IN_FOLDER(a_terminal_gets_no_binary),
        IN_FOLDER(names_that_only_look_like_streams),
        IN_FOLDER(closed_streams_are_reserved),
        IN_FOLDER(every_problem_has_its_message),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
