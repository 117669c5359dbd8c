#include "docx/part.h"

#include <errno.h>
#include <libdeflate.h>
#define ZLIB_CONST
#include <zlib.h>

#include "docx/spill.h"

enum {
    LEVEL = 6,
    WINDOW = -15,         /* 32 KiB, a raw deflate stream */
    STREAM_MEMORY = 8,    /* zlib's memLevel */
    STREAM_OUT = 64 << 10 /* bytes that zlib gives at one time */
};

struct Compressor {
    Memory *memory;
    struct libdeflate_compressor *deflate;
};

/* What a part above PART_BUFFER needs while it is written. */
typedef struct Stream {
    z_stream z;
    unsigned char out[STREAM_OUT];
} Stream;

struct Part {
    Memory *memory;
    Buf raw;          /* written and not yet compressed */
    Spill packed;     /* compressed */
    Arena *arena;     /* of the stream; NULL: there is none */
    Stream *stream;
    uint64_t drained; /* bytes that have left `raw` */
    uint64_t most;
    uint32_t crc;     /* of the bytes that have left `raw` */
    bool finished;
    DocxFault fault;
};

Compressor *compressor_open(Memory *m)
{
    Compressor *c = mem_alloc(m, sizeof *c);
    *c = (Compressor){.memory = m, .deflate = libdeflate_alloc_compressor(LEVEL)};
    if (!c->deflate)
        m->fail(m, sizeof *c, false);
    return c;
}

void compressor_close(Compressor *c)
{
    if (!c)
        return;
    libdeflate_free_compressor(c->deflate);
    mem_free(c->memory, c, sizeof *c);
}

Part *part_open(Memory *m, const char *spill_folder)
{
    Part *p = mem_alloc(m, sizeof *p);
    *p = (Part){
        .memory = m, .raw = buf_open(m), .packed = spill_open(m, spill_folder), .most = PART_MOST};
    return p;
}

static void stream_close(Part *p)
{
    arena_close(p->arena);
    p->arena = NULL;
    p->stream = NULL;
}

void part_close(Part *p)
{
    if (!p)
        return;
    stream_close(p);
    spill_close(&p->packed);
    buf_close(&p->raw);
    mem_free(p->memory, p, sizeof *p);
}

void part_clear(Part *p)
{
    stream_close(p);
    spill_clear(&p->packed);
    buf_clear(&p->raw);
    p->drained = 0;
    p->crc = 0;
    p->finished = false;
    p->fault = (DocxFault){DOCX_OK, 0};
}

void part_limit(Part *p, uint64_t most)
{
    p->most = most;
}

Buf *part_buffer(Part *p)
{
    return &p->raw;
}

void part_fail(Part *p, DocxFault fault)
{
    if (!p->fault.kind)
        p->fault = fault;
}

static void fail(Part *p, DocxFaultKind kind, int error)
{
    part_fail(p, (DocxFault){kind, error});
}

static void *stream_alloc(void *arena, unsigned count, unsigned size)
{
    return arena_alloc(arena, (size_t)count * size);
}

static void stream_free(void *arena, void *p)
{
    (void)arena;
    (void)p; /* goes with the arena */
}

static void stream_open(Part *p)
{
    p->arena = arena_open(p->memory);
    p->stream = NEW(p->arena, Stream);
    z_stream *z = &p->stream->z;
    z->zalloc = stream_alloc;
    z->zfree = stream_free;
    z->opaque = p->arena;
    if (deflateInit2(z, LEVEL, Z_DEFLATED, WINDOW, STREAM_MEMORY, Z_DEFAULT_STRATEGY) != Z_OK)
        fail(p, DOCX_INTERNAL, 0);
}

/* Sends n bytes from the front of the buffer through the stream. */
static void stream_put(Part *p, size_t n, int flush)
{
    z_stream *z = &p->stream->z;
    z->next_in = (const unsigned char *)buf_str(&p->raw).s;
    z->avail_in = (unsigned)n;
    do {
        z->next_out = p->stream->out;
        z->avail_out = STREAM_OUT;
        if (deflate(z, flush) == Z_STREAM_ERROR)
            fail(p, DOCX_INTERNAL, 0);
        else if (!spill_append(&p->packed, p->stream->out, STREAM_OUT - z->avail_out))
            fail(p, DOCX_IO, errno);
    } while (z->avail_out == 0 && !p->fault.kind);
}

/* Counts n bytes from the front of the buffer as gone. */
static void account(Part *p, size_t n)
{
    p->crc = libdeflate_crc32(p->crc, buf_str(&p->raw).s, n);
    p->drained += n;
    if (p->drained > p->most)
        fail(p, DOCX_TOO_LARGE, 0);
}

/* Compresses a full buffer because more is to come. zlib's result can hang on how its input was
 * cut: it always gets exactly PART_BUFFER bytes. */
static void drain(Part *p)
{
    if (!p->stream)
        stream_open(p);
    account(p, PART_BUFFER);
    if (!p->fault.kind)
        stream_put(p, PART_BUFFER, Z_NO_FLUSH);
    p->raw.n -= PART_BUFFER;
    memmove(p->raw.p, p->raw.p + PART_BUFFER, p->raw.n);
}

void part_put(Part *p, Str s)
{
    if (p->finished)
        fail(p, DOCX_INTERNAL, 0);
    while (!p->fault.kind && p->raw.n + s.n > PART_BUFFER) {
        size_t room = p->raw.n < PART_BUFFER ? PART_BUFFER - p->raw.n : 0;
        buf_put(&p->raw, str_sub(s, 0, room));
        s = str_sub(s, room, s.n);
        drain(p);
    }
    if (p->fault.kind)
        buf_clear(&p->raw);
    else
        buf_put(&p->raw, s);
}

static void finish_stream(Part *p)
{
    stream_put(p, p->raw.n, Z_FINISH);
    stream_close(p);
    buf_close(&p->raw);
}

static void finish_buffer(Part *p, Compressor *c)
{
    Str raw = buf_str(&p->raw);
    Buf *to = &p->packed.head;
    buf_reserve(to, libdeflate_deflate_compress_bound(c->deflate, raw.n));
    to->n = libdeflate_deflate_compress(c->deflate, raw.s, raw.n, to->p, to->size);
    p->packed.n = to->n;
    if (to->n == 0)
        fail(p, DOCX_INTERNAL, 0);
}

DocxFault part_finish(Part *p, Compressor *c)
{
    if (p->finished)
        fail(p, DOCX_INTERNAL, 0);
    while (!p->fault.kind && p->raw.n > PART_BUFFER)
        drain(p);
    if (!p->fault.kind)
        account(p, p->raw.n);
    if (!p->fault.kind && p->stream)
        finish_stream(p);
    else if (!p->fault.kind)
        finish_buffer(p, c);
    if (p->packed.n > PART_MOST)
        fail(p, DOCX_TOO_LARGE, 0);
    p->finished = !p->fault.kind;
    return p->fault;
}

bool part_is_finished(const Part *p)
{
    return p->finished && !p->fault.kind;
}

uint64_t part_size(const Part *p)
{
    return p->drained;
}

uint64_t part_packed_size(const Part *p)
{
    return p->packed.n;
}

uint32_t part_crc(const Part *p)
{
    return p->crc;
}

bool part_read(const Part *p, uint64_t at, void *to, size_t n)
{
    return spill_read(&p->packed, at, to, n);
}
