/* Part: one file of a package while it is written, and its compressed form afterwards.
 *
 *     Part *p = part_open(memory, folder);
 *     part_put(p, bytes);  ...  or an Xml upon it (opc/xml.h)
 *     fault = part_finish(p, compressor);
 *
 * Several may be open at one time. Up to PART_BUFFER bytes a part is one buffer, deflated by one
 * call of libdeflate; a longer one goes, from its first byte, through one stream of zlib, both
 * at level 6. The choice hangs on the length alone and zlib gets blocks of one size, so that the
 * same text gives the same compressed bytes however it was cut into pieces. Compressed bytes
 * beyond SPILL_MEMORY lie in a temporary file without a name.
 *
 * Nothing here stops the program: the first fault is kept, what comes after it is thrown away,
 * and part_finish gives it. A finished part is only read, by any number of packages and threads. */
#ifndef RPTC_OPC_PART_H
#define RPTC_OPC_PART_H

#include <stdint.h>

#include "base/buf.h"

/* What can go wrong on the way from a writer to the bytes of a package. */
typedef enum DocxFaultKind {
    DOCX_OK,
    DOCX_INTERNAL,  /* a mistake of rptc: a character XML forbids, an open element; status 70 */
    DOCX_TOO_LARGE, /* a part above its limit; status 77 */
    DOCX_IO,        /* the temporary file failed, `error` tells why; status 74 */
    DOCX_REFUSED,   /* the receiver of the bytes gave false; it knows why */
} DocxFaultKind;

typedef struct DocxFault {
    DocxFaultKind kind;
    int error; /* an errno, 0 where there is none */
} DocxFault;

/* libdeflate's working memory. One for each thread, good for any number of parts. */
typedef struct Compressor Compressor;

Compressor *compressor_open(Memory *m);
void compressor_close(Compressor *c); /* NULL is allowed */

typedef struct Part Part;

enum { PART_BUFFER = 4 << 20 };
#define PART_MOST ((uint64_t)0xFFFFFFFE) /* zip without zip64 cannot hold more */

/* `spill_folder` is where a temporary file may be made (the folder of the output); borrowed. NULL: none is made,
 * all lies in memory. */
Part *part_open(Memory *m, const char *spill_folder);
void part_close(Part *p); /* NULL is allowed */
/* Begins anew: no bytes, no fault, not finished; keeps the memory and the limit. For bulk runs. */
void part_clear(Part *p);
/* Refuses more than `most` bytes from now on; PART_MOST where nothing is said. */
void part_limit(Part *p, uint64_t most);

void part_put(Part *p, Str bytes);
/* Instead of part_put: content that is compressed already and is not compressed again. It is borrowed
 * until the part is cleared or closed. */
void part_store(Part *p, Str bytes);
/* Keeps the fault of somebody who writes to this part. The first one stays. */
void part_fail(Part *p, DocxFault fault);
/* The buffer that part_put fills: whoever writes many small pieces may append to the spare room
 * that is there (size - n bytes), and must go through part_put for more. */
Buf *part_buffer(Part *p);

/* Compresses what was written. Once for each part_open or part_clear. `c` may be NULL after part_store. */
DocxFault part_finish(Part *p, Compressor *c);

/* For a part that was finished without a fault. */
bool part_is_finished(const Part *p);
uint64_t part_size(const Part *p);        /* bytes written */
bool part_is_stored(const Part *p);
uint64_t part_packed_size(const Part *p); /* bytes of the raw deflate stream (RFC 1951), or of what was stored */
uint32_t part_crc(const Part *p);         /* CRC-32 of what was written */
/* Copies the compressed or stored bytes [at, at + n), at + n <= part_packed_size; false with errno where the
 * temporary file failed. */
bool part_read(const Part *p, uint64_t at, void *to, size_t n);

#endif
