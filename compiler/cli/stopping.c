#include "cli/stopping.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <time.h>
#include <unistd.h>

#include "cli/files/tempfile.h"

/* The state of the handler: the write end of the pipe, and the time of the first request. */
static volatile int wishes = -1;
static volatile sig_atomic_t came;
static struct timespec first;

/* Called by the signal handler: only async-signal-safe functions here. */
static bool is_echo(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long long since = (now.tv_sec - first.tv_sec) * 1000000000LL + (now.tv_nsec - first.tv_nsec);
    return since < STOPPING_ECHO * 1000000LL;
}

static void note_wish(int number)
{
    int error = errno;
    if (!came) {
        came = 1;
        clock_gettime(CLOCK_MONOTONIC, &first);
        if (write(wishes, "", 1) != 1)
            tempfile_die(number);
    } else if (!is_echo()) {
        tempfile_die(number);
    }
    errno = error;
}

static void watch(int number)
{
    struct sigaction now, wish = {.sa_handler = note_wish, .sa_flags = SA_RESTART};
    sigfillset(&wish.sa_mask);
    if (sigaction(number, NULL, &now) == 0 && now.sa_handler != SIG_IGN)
        sigaction(number, &wish, NULL);
}

int stopping_open(void)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    wishes = ends[1];
    watch(SIGINT);
    watch(SIGTERM);
    return ends[0];
}

static bool is_readable(int file)
{
    struct pollfd it = {.fd = file, .events = POLLIN};
    return poll(&it, 1, 0) > 0;
}

bool stopping_came(int stopping)
{
    return stopping >= 0 && is_readable(stopping);
}

bool stopping_ready(int file)
{
    return is_readable(file);
}

bool stopping_wait(int stopping, int file)
{
    struct pollfd both[] = {{.fd = stopping, .events = POLLIN}, {.fd = file, .events = POLLIN}};
    while (poll(both, 2, -1) < 0)
        continue;
    return both[0].revents == 0;
}
