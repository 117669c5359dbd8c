/* Where bytes come from that are read piece by piece. The layer that gives it knows what is behind. */
#ifndef RPTC_BASE_INPUT_H
#define RPTC_BASE_INPUT_H

#include <stddef.h>

typedef enum InputState { INPUT_GIVEN, INPUT_END, INPUT_FAILED, INPUT_STOPPED /* somebody asked to */ } InputState;

typedef struct InputBytes {
    /* Waits for bytes and gives up to `size` of them; *n is how many. */
    InputState (*read)(void *context, void *into, size_t size, size_t *n);
    void *context;
} InputBytes;

#endif
