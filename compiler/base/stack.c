#include "base/stack.h"

#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>

#ifdef __has_feature
#define HAS_FEATURE(name) __has_feature(name)
#else
#define HAS_FEATURE(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || HAS_FEATURE(address_sanitizer)
enum { FRAME_FACTOR = 8 }; /* frames are larger by the redzones of the sanitizer */
#elif defined(__OPTIMIZE__)
enum { FRAME_FACTOR = 1 };
#else
enum { FRAME_FACTOR = 4 };
#endif

/* Twice what the deepest templates need (tests/property/nesting). Only the pages that are used become memory. */
enum { STACK_BYTES = (32 << 20) * FRAME_FACTOR };

typedef struct Start {
    void (*work)(void *context);
    void *context;
    sigset_t signals; /* blocked: by the caller, and by `work` when it ends */
} Start;

static void *run(void *context)
{
    Start *start = context;
    pthread_sigmask(SIG_SETMASK, &start->signals, NULL);
    start->work(start->context);
    pthread_sigmask(SIG_BLOCK, NULL, &start->signals);
    return NULL;
}

static bool create(pthread_t *thread, Start *start)
{
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0)
        return false;
    bool created = pthread_attr_setstacksize(&attributes, STACK_BYTES) == 0 &&
                   pthread_create(thread, &attributes, run, start) == 0;
    pthread_attr_destroy(&attributes);
    return created;
}

bool stack_run(void (*work)(void *context), void *context)
{
    Start start = {.work = work, .context = context};
    pthread_t thread;
    sigset_t all;
    mallopt(M_ARENA_MAX, 1); /* one heap: a second one would reserve 64 MiB more */
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &start.signals);
    bool created = create(&thread, &start);
    if (created)
        pthread_join(thread, NULL);
    pthread_sigmask(SIG_SETMASK, &start.signals, NULL);
    return created;
}
