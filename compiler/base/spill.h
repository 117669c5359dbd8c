/* Spill: a growing sequence of bytes, the first SPILL_MEMORY of them in memory and the rest in a temporary
 * file without a name (so that nothing is left over, however the process ends). Without a folder for the
 * file, all bytes are in memory.
 *
 * The opener closes it. The functions return false where the temporary file failed; errno says why. After
 * that only spill_clear and spill_close may be called. */
#ifndef RPTC_BASE_SPILL_H
#define RPTC_BASE_SPILL_H

#include <stdint.h>

#include "base/buf.h"

enum { SPILL_MEMORY = 4 << 20 };

typedef struct Spill {
    uint64_t n;         /* total bytes */
    Buf head;           /* the first of them */
    int file;           /* holds what comes after `head`; -1: not open */
    const char *folder; /* where the temporary file is made; borrowed. NULL: nowhere */
} Spill;

Spill spill_open(Memory *m, const char *folder);
void spill_close(Spill *s);
void spill_clear(Spill *s); /* forgets the bytes, keeps the memory */

/* Reserves memory so that appending the first n bytes, as far as they go into memory, allocates nothing. */
void spill_reserve(Spill *s, uint64_t n);
bool spill_append(Spill *s, const void *bytes, size_t n);
/* Replaces existing bytes: at + n <= s->n. */
bool spill_replace(Spill *s, uint64_t at, const void *bytes, size_t n);
/* Copies the bytes [at, at + n), which must exist. Several threads may read at the same time. */
bool spill_read(const Spill *s, uint64_t at, void *to, size_t n);

#endif
