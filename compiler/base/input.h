/* Input: a source of bytes that are read piece by piece. The layer that makes it knows what `context` is. */
#ifndef RPTC_BASE_INPUT_H
#define RPTC_BASE_INPUT_H

#include <stddef.h>

typedef enum InputState { INPUT_GIVEN, INPUT_END, INPUT_FAILED, INPUT_STOPPED /* stopped on request */ } InputState;

typedef struct InputBytes {
    /* Waits for bytes and reads up to `size` of them; *n is how many. */
    InputState (*read)(void *context, void *into, size_t size, size_t *n);
    void *context;
} InputBytes;

#endif
