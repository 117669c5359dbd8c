#include "cli/files/tempfile.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    MOST_ALIVE = 256, /* open files at a time that a signal handler removes */
    MOST_NAMES = 1000 /* runs that may write the same target at the same time */
};

/* The existing files. Global because the signal handler reads it. */
static _Atomic(const TempFile *) alive[MOST_ALIVE];

/* A file without a slot is left behind when a signal comes, and removed by the next run. */
static void enter(const TempFile *t)
{
    for (int i = 0; i < MOST_ALIVE; i++) {
        const TempFile *none = NULL;
        if (atomic_compare_exchange_strong(&alive[i], &none, t))
            return;
    }
}

static void leave(const TempFile *t)
{
    for (int i = 0; i < MOST_ALIVE; i++) {
        const TempFile *it = t;
        if (atomic_compare_exchange_strong(&alive[i], &it, NULL))
            return;
    }
}

/* Called by the signal handler: only async-signal-safe functions here. */
void tempfile_remove_all(void)
{
    for (int i = 0; i < MOST_ALIVE; i++) {
        const TempFile *t = atomic_exchange(&alive[i], NULL);
        if (t)
            unlinkat(t->folder, t->name, 0);
    }
}

/* The signal is blocked in its handler: it is delivered when that returns. */
void tempfile_die(int signal_number)
{
    tempfile_remove_all();
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

void tempfile_watch_signals(void)
{
    static const int deadly[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGXCPU};
    struct sigaction watch = {.sa_handler = tempfile_die};
    sigfillset(&watch.sa_mask);
    for (size_t i = 0; i < sizeof deadly / sizeof deadly[0]; i++) {
        struct sigaction now;
        if (sigaction(deadly[i], NULL, &now) == 0 && now.sa_handler == SIG_DFL)
            sigaction(deadly[i], &watch, NULL);
    }
    sigaction(SIGXFSZ, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);
}

/* Block signals while `alive` and the disk differ. */
static void hold_signals(sigset_t *before)
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, before);
}

static void let_signals(const sigset_t *before)
{
    pthread_sigmask(SIG_SETMASK, before, NULL);
}

/* The n-th temporary name for a target. A long target is cut, at a character boundary, so that the name fits. */
static void put_name(TempFile *t, const char *target, int n)
{
    char tail[24];
    size_t tail_length = (size_t)snprintf(tail, sizeof tail, ".rptc-%d", n);
    long most = fpathconf(t->folder, _PC_NAME_MAX);
    if (most <= 0 || most > NAME_MAX)
        most = NAME_MAX;
    size_t length = strlen(target), room = (size_t)most - tail_length - 1;
    if (length > room) {
        length = room;
        while (length > 0 && (target[length] & 0xC0) == 0x80)
            length--;
    }
    t->name[0] = '.';
    memcpy(t->name + 1, target, length);
    memcpy(t->name + 1 + length, tail, tail_length + 1);
}

static int open_again(int folder, const char *name, int flags, mode_t mode)
{
    int file;
    do
        file = openat(folder, name, flags | O_CLOEXEC | O_NOFOLLOW, mode);
    while (file < 0 && errno == EINTR);
    return file;
}

/* Does `name` refer to the open file? */
static bool is_name_of(int folder, const char *name, int file)
{
    struct stat open_one, named;
    return fstat(file, &open_one) == 0 && fstatat(folder, name, &named, AT_SYMLINK_NOFOLLOW) == 0 &&
           open_one.st_dev == named.st_dev && open_one.st_ino == named.st_ino;
}

/* May it be removed? Yes for a regular file of this user whose process, and so its lock, is gone. Takes the lock; if
 * the file system does not support locks, nothing is removed. */
static bool is_left_behind(int folder, const char *name, int file)
{
    struct stat st;
    return fstat(file, &st) == 0 && S_ISREG(st.st_mode) && st.st_uid == geteuid() &&
           flock(file, LOCK_EX | LOCK_NB) == 0 && is_name_of(folder, name, file);
}

/* Removes the file that a dead process left under this name; false if there was none. */
static bool remove_left_behind(int folder, const char *name)
{
    int file = open_again(folder, name, O_RDWR | O_NONBLOCK | O_NOCTTY, 0);
    if (file < 0)
        return false;
    bool removed = is_left_behind(folder, name, file) && unlinkat(folder, name, 0) == 0;
    close(file);
    return removed;
}

/* Locks the new file. False if another run has mistaken it for a left-over in the meantime. */
static bool lock(const TempFile *t)
{
    if (flock(t->file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return false;
    return is_name_of(t->folder, t->name, t->file);
}

/* Creates the file under its current name. EEXIST: it exists, or another run is just removing it. */
static int create_named(TempFile *t, mode_t mode)
{
    sigset_t before;
    int error = 0;
    hold_signals(&before);
    t->file = open_again(t->folder, t->name, O_RDWR | O_CREAT | O_EXCL, mode);
    if (t->file < 0) {
        error = errno;
    } else if (!lock(t)) {
        close(t->file);
        error = EEXIST;
    } else {
        enter(t);
    }
    let_signals(&before);
    return error;
}

/* Removes the left-overs from the n-th name on, up to the first name that is free or in use. */
static void remove_others(int folder, const char *target, int n)
{
    TempFile other = {.folder = folder};
    do
        put_name(&other, target, n++);
    while (remove_left_behind(folder, other.name));
}

int tempfile_create(TempFile *t, int folder, const char *target, mode_t mode)
{
    int error = EEXIST;
    size_t length = strlen(target);
    *t = (TempFile){.folder = folder, .file = -1};
    if (length > NAME_MAX)
        return ENAMETOOLONG;
    memcpy(t->target, target, length);
    for (int n = 1; n <= MOST_NAMES && error == EEXIST; n++) {
        put_name(t, target, n);
        error = create_named(t, mode);
        if (error == EEXIST && remove_left_behind(folder, t->name))
            error = create_named(t, mode);
        if (!error)
            remove_others(folder, target, n + 1);
    }
    return error;
}

void tempfile_move(TempFile *from, TempFile *to)
{
    sigset_t before;
    hold_signals(&before);
    *to = *from;
    from->file = -1;
    leave(from);
    enter(to);
    let_signals(&before);
}

int tempfile_rename(TempFile *t)
{
    sigset_t before;
    int error = 0;
    hold_signals(&before);
    if (renameat(t->folder, t->name, t->folder, t->target) == 0)
        leave(t);
    else
        error = errno;
    let_signals(&before);
    return error;
}

void tempfile_remove(TempFile *t)
{
    sigset_t before;
    hold_signals(&before);
    unlinkat(t->folder, t->name, 0);
    leave(t);
    let_signals(&before);
    tempfile_close(t);
}

void tempfile_close(TempFile *t)
{
    close(t->file); /* holds the lock until here */
    close(t->folder);
    t->file = -1;
}
