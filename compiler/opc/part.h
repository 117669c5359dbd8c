/* Part: one file of a package: written first, then compressed.
 *
 *     Part *p = part_open(memory, folder);
 *     part_put(p, bytes);  ...  or through an Xml (opc/xml.h)
 *     fault = part_finish(p, compressor);
 *
 * Several may be open at one time. Up to PART_BUFFER bytes a part is one buffer, deflated by one call of
 * libdeflate; a longer one goes, from its first byte, through one stream of zlib, both at level 6. The choice
 * depends only on the length, and zlib gets blocks of one size, so that the same text gives the same
 * compressed bytes whatever pieces it was written in. Compressed bytes beyond SPILL_MEMORY go to a temporary
 * file without a name.
 *
 * Nothing here stops the program: the first fault is kept, later output is discarded, and part_finish returns
 * the fault. A finished part is read-only and may be shared by packages and threads. */
#ifndef RPTC_OPC_PART_H
#define RPTC_OPC_PART_H

#include <stdint.h>

#include "base/buf.h"

/* What can go wrong between a writer and the bytes of a package. */
typedef enum DocxFaultKind {
    DOCX_OK,
    DOCX_INTERNAL,  /* an internal error: a character that XML forbids, an element left open; status 70 */
    DOCX_TOO_LARGE, /* a part exceeds its limit; status 77 */
    DOCX_IO,        /* the temporary file failed, `error` says why; status 74 */
    DOCX_REFUSED,   /* the receiver of the bytes returned false; it knows why */
} DocxFaultKind;

typedef struct DocxFault {
    DocxFaultKind kind;
    int error; /* an errno, or 0 */
} DocxFault;

/* libdeflate's working memory. One for each thread, used for any number of parts. */
typedef struct Compressor Compressor;

Compressor *compressor_open(Memory *m);
void compressor_close(Compressor *c); /* NULL is allowed */

typedef struct Part Part;

enum { PART_BUFFER = 4 << 20 };
#define PART_MOST ((uint64_t)0xFFFFFFFE) /* the limit of zip without zip64 */

/* `spill_folder` is where a temporary file may be made (the folder of the output); borrowed. NULL: all bytes
 * stay in memory. */
Part *part_open(Memory *m, const char *spill_folder);
void part_close(Part *p); /* NULL is allowed */
/* Starts again: no bytes, no fault, not finished; keeps the memory and the limit. For bulk runs. */
void part_clear(Part *p);
/* Sets the most bytes that the part may have; PART_MOST by default. */
void part_limit(Part *p, uint64_t most);

void part_put(Part *p, Str bytes);
/* Instead of part_put: content that is compressed already and is not compressed again. It is borrowed until
 * the part is cleared or closed. */
void part_store(Part *p, Str bytes);
/* Records a fault of a writer to this part. The first one is kept. */
void part_fail(Part *p, DocxFault fault);
/* The buffer of part_put: a writer of many small pieces may append to its spare room (size - n bytes), and
 * must use part_put for more. */
Buf *part_buffer(Part *p);

/* Compresses the content. Once for each part_open or part_clear. `c` may be NULL after part_store. */
DocxFault part_finish(Part *p, Compressor *c);

/* Was it finished without a fault? */
bool part_is_finished(const Part *p);
uint64_t part_size(const Part *p);        /* bytes written */
bool part_is_stored(const Part *p);
uint64_t part_packed_size(const Part *p); /* bytes of the raw deflate stream (RFC 1951), or of the stored content */
uint32_t part_crc(const Part *p);         /* CRC-32 of the content */
/* Copies the compressed or stored bytes [at, at + n), at + n <= part_packed_size; false with errno where the
 * temporary file failed. */
bool part_read(const Part *p, uint64_t at, void *to, size_t n);

#endif
