/* source: reading files through the disk's Host, what is refused, limits, embedded files. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "fixture.h"

#include "source/beneath.h"
#include "source/embedded.h"
#include "source/disk_host.h"
#include "source/limits.h"

/* Each test runs in a folder of its own:
 *
 *     root/a.rpt  root/sub/b.rpt  root/in → sub/b.rpt  root/out → ../secret  root/away → ..
 *     root/loop → loop  root/pipe  secret */
typedef struct Place {
    Fixture fixture; /* first: TEST's functions see it */
    char folder[64];
    Host host;
} Place;

static void write_file(const char *path, Str text)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text.s, 1, text.n, f), text.n);
    assert_int_equal(fclose(f), 0);
}

static int place_open(void **state)
{
    Place *p = calloc(1, sizeof *p);
    strcpy(p->folder, P_tmpdir "/test_host.XXXXXX");
    p->fixture.memory.fail = fixture_no_memory;
    p->fixture.arena = arena_open(&p->fixture.memory);
    p->host = disk_host();
    *state = p;
    if (!mkdtemp(p->folder) || chdir(p->folder) || mkdir("root", 0777) || mkdir("root/sub", 0777) ||
        symlink("sub/b.rpt", "root/in") || symlink("../secret", "root/out") ||
        symlink("..", "root/away") || symlink("loop", "root/loop") || mkfifo("root/pipe", 0666))
        return -1;
    write_file("root/a.rpt", STR("top"));
    write_file("root/sub/b.rpt", STR("below"));
    write_file("secret", STR("secret"));
    return 0;
}

static int place_close(void **state)
{
    static const char *const made[] = {"root/a.rpt", "root/sub/b.rpt", "root/in",  "root/out",
                                       "root/away",  "root/loop",      "root/pipe", "secret", "x"};
    for (size_t i = 0; i < sizeof made / sizeof *made; i++)
        unlink(made[i]);
    rmdir("root/sub");
    rmdir("root");
    Place *p = *state;
    if (chdir("/") || rmdir(p->folder))
        return -1;
    return fixture_close(state);
}

static HostFault read_named(Place *p, const char *path, uint64_t limit, Str *out)
{
    return p->host.read(&p->host, str_of(path), limit, p->fixture.arena, out);
}

static HostFault read_beneath(Place *p, const char *root, const char *relative, Str *out)
{
    return p->host.read_beneath(&p->host, (PathBeneath){str_of(root), str_of(relative)}, 0, p->fixture.arena, out);
}

static HostFault read_below(Place *p, const char *relative, Str *out)
{
    return read_beneath(p, "root", relative, out);
}

static void reads_files(void **state)
{
    Str got;
    assert_int_equal(read_named(*state, "root/a.rpt", 0, &got), HOST_OK);
    assert_text(got, "top");
    assert_int_equal(read_named(*state, "root/out", 0, &got), HOST_OK); /* named by the user */
    assert_text(got, "secret");
    write_file("x", STR(""));
    assert_int_equal(read_named(*state, "x", 0, &got), HOST_OK);
    assert_text(got, "");
    write_file("x", STR("a\0b"));
    assert_int_equal(read_named(*state, "x", 3, &got), HOST_OK);
    assert_bytes(got, "a\0b");
}

static void reads_files_without_a_size(void **state)
{
    Str got;
    assert_int_equal(read_named(*state, "/proc/self/status", 0, &got), HOST_OK);
    assert_true(str_starts(got, STR("Name:")));
}

static void odd_names_are_names(void **state)
{
    static const char *const names[] = {"汉 字\n", "-", "-o", "\xFF\xFE"};
    Place *p = *state;
    Str got;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *path = str_cstr(p->fixture.arena, str_format(p->fixture.arena, "./%s", names[i]));
        write_file(path, STR("odd"));
        assert_int_equal(read_named(p, path, 0, &got), HOST_OK);
        assert_text(got, "odd");
        unlink(path);
    }
}

static void a_nul_does_not_end_a_name(void **state)
{
    Place *p = *state;
    Str got;
    Str path = STR("root/a.rpt\0.ini");
    const PathBeneath below = {STR("root"), STR("a.rpt\0")};
    assert_int_equal(p->host.read(&p->host, path, 0, p->fixture.arena, &got), HOST_MISSING);
    assert_int_equal(p->host.read_beneath(&p->host, below, 0, p->fixture.arena, &got),
                     HOST_MISSING);
}

static void says_why_not(void **state)
{
    char long_name[5000];
    memset(long_name, 'a', sizeof long_name - 1);
    long_name[sizeof long_name - 1] = '\0';
    static const struct {
        const char *path;
        HostFault fault;
    } cases[] = {
        {"none", HOST_MISSING},           {"", HOST_MISSING},
        {"root/a.rpt/x", HOST_MISSING},   {"root/loop", HOST_MISSING},
        {"root", HOST_NOT_REGULAR},       {"/dev/zero", HOST_NOT_REGULAR},
        {"/dev/null", HOST_NOT_REGULAR},  {"/proc/self/mem", HOST_NOT_REGULAR},
    };
    Str got;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(read_named(*state, cases[i].path, 0, &got), cases[i].fault);
    assert_int_equal(read_named(*state, long_name, 0, &got), HOST_MISSING);
}

static void a_socket_is_no_file(void **state)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "x"};
    Str got;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&name, sizeof name), 0);
    assert_int_equal(read_named(*state, "x", 0, &got), HOST_NOT_REGULAR);
    close(fd);
}

/* As another user, where the test runs as root, whom nothing is denied. */
static void what_is_not_permitted_is_denied(void **state)
{
    write_file("x", STR("mine"));
    assert_int_equal(chmod("x", 0), 0);
    assert_int_equal(chmod(".", 0755), 0);
    pid_t child = fork();
    if (child == 0) {
        Str got;
        if (geteuid() == 0 && setuid(65534) != 0)
            _exit(2);
        _exit(read_named(*state, "x", 0, &got) == HOST_DENIED ? 0 : 1);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static void the_limit_holds(void **state)
{
    Str got;
    assert_int_equal(read_named(*state, "root/a.rpt", 3, &got), HOST_OK);
    assert_int_equal(read_named(*state, "root/a.rpt", 2, &got), HOST_TOO_LARGE);
    assert_int_equal(read_named(*state, "/proc/self/status", 5, &got), HOST_TOO_LARGE);
}

/* A process that writes to `path` after a moment. */
static pid_t writer(const char *path, size_t pieces, bool slowly)
{
    pid_t child = fork();
    if (child != 0)
        return child;
    static char piece[50000];
    struct timespec moment = {.tv_nsec = 20 * 1000 * 1000};
    memset(piece, 'x', sizeof piece);
    nanosleep(&moment, NULL);
    int fd = open(path, O_WRONLY);
    for (size_t i = 0; i < pieces; i++) {
        if (write(fd, piece, sizeof piece) != sizeof piece)
            _exit(1);
        if (slowly)
            nanosleep(&moment, NULL);
    }
    _exit(0);
}

/* The reader is there first, and the writer pauses: neither is the end. */
static void a_pipe_is_read_to_its_end(void **state)
{
    Str got;
    pid_t child = writer("root/pipe", 5, true);
    assert_int_equal(read_named(*state, "root/pipe", 0, &got), HOST_OK);
    assert_int_equal(got.n, 250000);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static void the_limit_holds_for_pipes(void **state)
{
    Str got;
    signal(SIGPIPE, SIG_DFL);
    pid_t child = writer("root/pipe", 100, false);
    assert_int_equal(read_named(*state, "root/pipe", 100000, &got), HOST_TOO_LARGE);
    assert_int_equal(waitpid(child, NULL, 0), child);
}

/* Puts `fd` in the place of standard input; gives what was there. */
static int set_stdin(int fd)
{
    int before = dup(STDIN_FILENO);
    assert_int_equal(dup2(fd, STDIN_FILENO), STDIN_FILENO);
    close(fd);
    return before;
}

static void standard_input_is_read(void **state)
{
    Str got;
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "a = 1\n", 6), 6);
    close(ends[1]);
    int before = set_stdin(ends[0]);
    assert_int_equal(read_named(*state, "-", 0, &got), HOST_OK);
    assert_text(got, "a = 1\n");
    close(set_stdin(open("root/sub/b.rpt", O_RDONLY)));
    assert_int_equal(read_named(*state, "-", 4, &got), HOST_TOO_LARGE);
    close(set_stdin(open("root", O_RDONLY)));
    assert_int_equal(read_named(*state, "-", 0, &got), HOST_NOT_REGULAR);
    close(set_stdin(open("/dev/null", O_RDONLY)));
    assert_int_equal(read_named(*state, "-", 0, &got), HOST_OK);
    assert_text(got, "");
    close(STDIN_FILENO);
    assert_int_equal(read_named(*state, "-", 0, &got), HOST_IO);
    if (before >= 0)
        set_stdin(before);
}

static bool kernel_knows_beneath(void)
{
    int fd = beneath_open_by_kernel(AT_FDCWD, "root/a.rpt");
    if (fd >= 0)
        close(fd);
    return fd >= 0;
}

static void reads_beneath(void **state)
{
    static const char *const paths[] = {"sub/b.rpt", "./sub//b.rpt", "sub/../sub/b.rpt"};
    Str got;
    assert_int_equal(read_below(*state, "in", &got),
                     kernel_knows_beneath() ? HOST_OK : HOST_OUTSIDE);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        assert_int_equal(read_below(*state, paths[i], &got), HOST_OK);
        assert_text(got, "below");
    }
}

static void nothing_leads_out(void **state)
{
    static const char *const paths[] = {"../secret", "sub/../../secret", "/etc/passwd", "out",
                                        "away/secret", "away/root/a.rpt"};
    Str got;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        assert_int_equal(read_below(*state, paths[i], &got), HOST_OUTSIDE);
}

static void only_regular_files_beneath(void **state)
{
    Place *p = *state;
    Str got;
    assert_int_equal(read_below(p, "pipe", &got), HOST_NOT_REGULAR);
    assert_int_equal(read_below(p, "sub", &got), HOST_NOT_REGULAR);
    assert_int_equal(read_below(p, "none", &got), HOST_MISSING);
    assert_int_equal(read_below(p, "", &got), HOST_MISSING);
    assert_int_equal(read_beneath(p, "/dev", "zero", &got), HOST_NOT_REGULAR);
    assert_int_equal(read_beneath(p, "none", "a", &got), HOST_MISSING);
    assert_int_equal(read_beneath(p, "", "secret", &got), HOST_OK);
}

static void finds_folders_beneath(void **state)
{
    static const struct {
        const char *root, *path;
        HostFault fault;
    } cases[] = {
        {"root", "sub", HOST_OK},         {"root", "./sub/", HOST_OK},      {"", "root", HOST_OK},
        {"root", "a.rpt", HOST_MISSING},  {"root", "none", HOST_MISSING},   {"none", "sub", HOST_MISSING},
        {"root", "away", HOST_OUTSIDE},   {"root", "..", HOST_OUTSIDE},     {"root", "/etc", HOST_OUTSIDE},
    };
    Place *p = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (p->host.folder_beneath(&p->host, (PathBeneath){str_of(cases[i].root), str_of(cases[i].path)}) != cases[i].fault)
            fail_msg("%s in %s", cases[i].path, cases[i].root);
}

static void a_file_is_the_same_by_all_its_names(void **state)
{
    Place *p = *state;
    HostFile a, again, other;
    assert_true(p->host.identify(&p->host, STR("root/a.rpt"), &a));
    assert_true(p->host.identify(&p->host, STR("./root/sub/../a.rpt"), &again));
    assert_true(p->host.identify(&p->host, STR("root/sub/b.rpt"), &other));
    assert_memory_equal(&a, &again, sizeof a);
    assert_memory_not_equal(&a, &other, sizeof a);
    assert_false(p->host.identify(&p->host, STR("none"), &a));
    assert_false(p->host.identify(&p->host, STR("root/a.rpt\0"), &a));
}

/* The way without openat2 opens the same, but for links, which it never follows. */
static void the_walk_holds_too(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        int error;
    } cases[] = {
        {"a.rpt", 0},          {"sub/b.rpt", 0},       {"./sub//b.rpt", 0},  {"sub/../a.rpt", 0},
        {"sub/x/../b.rpt", 0}, {"sub/", 0},            {"sub/..", 0},        {"", ENOENT},
        {"none", ENOENT},      {"none/a", ENOENT},     {"a.rpt/x", ENOTDIR}, {"in", ELOOP},
        {"out", ELOOP},        {"away/secret", ELOOP}, {"..", EXDEV},        {"../secret", EXDEV},
        {"/etc", EXDEV},       {"sub/../..", EXDEV},   {"sub/../../root/a.rpt", EXDEV},
    };
    int root = open("root", O_PATH | O_DIRECTORY);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        errno = 0;
        int fd = beneath_open_by_walk(root, cases[i].path);
        if ((fd >= 0) != (cases[i].error == 0) || (fd < 0 && errno != cases[i].error))
            fail_msg("%s: error %d", cases[i].path, fd < 0 ? errno : 0);
        if (fd >= 0)
            close(fd);
    }
    assert_true(close(root) == 0); /* it is the caller's still */
}

static void the_clock_goes(void **state)
{
    Place *p = *state;
    int64_t before = (int64_t)time(NULL), now = p->host.now(&p->host);
    assert_in_range(now, before - 1, before + 60);
}

static void limits_have_names(void **state)
{
    Place *p = *state;
    Limit l = LIMIT_COUNT;
    assert_true(limit_named(STR("depth"), &l));
    assert_int_equal(l, LIMIT_depth);
    assert_false(limit_named(STR("Depth"), &l) || limit_named(STR(""), &l));
    for (int i = 0; i < LIMIT_COUNT; i++) {
        assert_true(limit_named(limit_name((Limit)i), &l));
        assert_int_equal(l, i);
    }
    assert_int_equal(p->host.limits[LIMIT_depth], 200);
    assert_int_equal(p->host.limits[LIMIT_memory], 1 << 30);
}

static void embedded_files_are_found(void **state)
{
    (void)state;
    Str text;
    for (size_t i = 0; i < embedded_count; i++) {
        assert_true(embedded_read(str_of(embedded_files[i].path), &text));
        assert_ptr_equal(text.s, embedded_files[i].bytes);
        assert_int_equal(text.n, embedded_files[i].size);
    }
    assert_false(embedded_read(STR("none.rpt"), &text));
    assert_false(embedded_read(STR(""), &text));
}

#define PLACE_TEST(function) cmocka_unit_test_setup_teardown(function, place_open, place_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PLACE_TEST(reads_files),
        PLACE_TEST(reads_files_without_a_size),
        PLACE_TEST(odd_names_are_names),
        PLACE_TEST(a_nul_does_not_end_a_name),
        PLACE_TEST(says_why_not),
        PLACE_TEST(a_socket_is_no_file),
        PLACE_TEST(what_is_not_permitted_is_denied),
        PLACE_TEST(the_limit_holds),
        PLACE_TEST(a_pipe_is_read_to_its_end),
        PLACE_TEST(the_limit_holds_for_pipes),
        PLACE_TEST(standard_input_is_read),
        PLACE_TEST(reads_beneath),
        PLACE_TEST(nothing_leads_out),
        PLACE_TEST(only_regular_files_beneath),
        PLACE_TEST(finds_folders_beneath),
        PLACE_TEST(a_file_is_the_same_by_all_its_names),
        PLACE_TEST(the_walk_holds_too),
        PLACE_TEST(the_clock_goes),
        PLACE_TEST(limits_have_names),
        PLACE_TEST(embedded_files_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
