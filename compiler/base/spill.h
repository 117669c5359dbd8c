/* Spill: a row of bytes that grows, the first SPILL_MEMORY of them in memory and what lies
 * beyond in a temporary file that has no name (so nothing is left behind, whatever ends the
 * process). Without a folder for it, all lies in memory.
 *
 * Whoever opens it closes it. The functions give false where the temporary file failed; errno
 * tells why. After that the Spill is good for spill_clear and spill_close only. */
#ifndef RPTC_BASE_SPILL_H
#define RPTC_BASE_SPILL_H

#include <stdint.h>

#include "base/buf.h"

enum { SPILL_MEMORY = 4 << 20 };

typedef struct Spill {
    uint64_t n;         /* bytes in all */
    Buf head;           /* the first of them */
    int file;           /* holds what comes after `head`; -1: nothing does */
    const char *folder; /* where the temporary file is made; borrowed. NULL: there is none */
} Spill;

Spill spill_open(Memory *m, const char *folder);
void spill_close(Spill *s);
void spill_clear(Spill *s); /* forgets the bytes, keeps the memory */

/* Sees to it that the first n bytes, as far as they go into memory, are appended without an allocation. */
void spill_reserve(Spill *s, uint64_t n);
bool spill_append(Spill *s, const void *bytes, size_t n);
/* Replaces bytes that are there already: at + n <= s->n. */
bool spill_replace(Spill *s, uint64_t at, const void *bytes, size_t n);
/* Copies the bytes [at, at + n), which must be there. Many threads may read at one time. */
bool spill_read(const Spill *s, uint64_t at, void *to, size_t n);

#endif
