/* cold ROUNDS -- COMMAND… -- COMMAND… : starts each command in turn, round after round, and prints for each the time
 * from start to exit (minimum, median) and the peak memory. Taking turns exposes all of them to the same noise. The
 * output of the commands is discarded. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_COMMANDS = 8, MOST_ROUNDS = 10000 };

typedef struct Command {
    char **argv;
    double ms[MOST_ROUNDS];
    long kib;
} Command;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static void run(Command *c, int round)
{
    double start = now_ms();
    pid_t child = vfork();
    if (child == 0) {
        execvp(c->argv[0], c->argv);
        _exit(127);
    }
    struct rusage use;
    int status;
    if (child < 0 || wait4(child, &status, 0, &use) < 0 || !WIFEXITED(status) || WEXITSTATUS(status)) {
        fprintf(stderr, "%s failed\n", c->argv[0]);
        exit(1);
    }
    c->ms[round] = now_ms() - start;
    if (use.ru_maxrss > c->kib)
        c->kib = use.ru_maxrss;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    static Command commands[MOST_COMMANDS];
    int count = 0, rounds = argc > 1 ? atoi(argv[1]) : 0;
    for (int i = 2; i < argc; i++)
        if (strcmp(argv[i], "--") == 0 && count < MOST_COMMANDS) {
            argv[i] = NULL;
            commands[count++].argv = argv + i + 1;
        }
    if (!count || rounds < 1 || rounds > MOST_ROUNDS) {
        fputs("usage: cold ROUNDS -- COMMAND… [-- COMMAND…]…\n", stderr);
        return 64;
    }
    int nowhere = open("/dev/null", O_WRONLY);
    int report = dup(STDOUT_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    for (int round = 0; round < rounds; round++)
        for (int i = 0; i < count; i++)
            run(&commands[i], round);
    dup2(report, STDOUT_FILENO);
    printf("%-24s %10s %10s %10s\n", "", "min ms", "median ms", "most MiB");
    for (int i = 0; i < count; i++) {
        qsort(commands[i].ms, (size_t)rounds, sizeof(double), ascending);
        const char *name = strrchr(commands[i].argv[0], '/');
        printf("%-24s %10.2f %10.2f %10.2f\n", name ? name + 1 : commands[i].argv[0], commands[i].ms[0],
               commands[i].ms[rounds / 2], (double)commands[i].kib / 1024);
    }
    return 0;
}
