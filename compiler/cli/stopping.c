#include "cli/stopping.h"

#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <sys/signalfd.h>

static void add_unless_ignored(sigset_t *set, int number)
{
    struct sigaction now;
    if (sigaction(number, NULL, &now) == 0 && now.sa_handler != SIG_IGN)
        sigaddset(set, number);
}

int stopping_open(void)
{
    sigset_t wanted;
    sigemptyset(&wanted);
    add_unless_ignored(&wanted, SIGINT);
    add_unless_ignored(&wanted, SIGTERM);
    int stopping = signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    if (stopping >= 0)
        sigprocmask(SIG_BLOCK, &wanted, NULL);
    return stopping;
}

bool stopping_came(int stopping)
{
    struct pollfd it = {.fd = stopping, .events = POLLIN};
    return stopping >= 0 && poll(&it, 1, 0) > 0;
}

bool stopping_wait(int stopping, int file)
{
    struct pollfd both[] = {{.fd = stopping, .events = POLLIN}, {.fd = file, .events = POLLIN}};
    while (poll(both, 2, -1) < 0)
        continue;
    return both[0].revents == 0;
}
