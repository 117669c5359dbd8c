#include "opc/part.h"

#include <errno.h>
#include <libdeflate.h>
#define ZLIB_CONST
#include <zlib.h>

#include "base/spill.h"

enum {
    LEVEL = 6,
    WINDOW = -15,         /* 32 KiB, a raw deflate stream */
    STREAM_MEMORY = 8,    /* zlib's memLevel */
    STREAM_OUT = 64 << 10 /* bytes of output that zlib gives at a time */
};

/* A text that occurred twice, and its compressed form: in a bulk run most parts are the same in every document. */
typedef struct Known {
    Buf raw, packed;
    uint32_t crc;
} Known;

enum { MOST_KNOWN = 16, MOST_SEEN = 32, KNOWN_SIZE = 32 << 10 };

struct Compressor {
    Memory *memory;
    Guest guest; /* `deflate` */
    struct libdeflate_compressor *deflate;
    Known known[MOST_KNOWN];
    uint32_t seen[MOST_SEEN]; /* CRC-32 of recent texts */
    unsigned next_known, next_seen;
};

/* For a part above PART_BUFFER while it is written. */
typedef struct Stream {
    z_stream z;
    unsigned char out[STREAM_OUT];
} Stream;

struct Part {
    Memory *memory;
    Buf raw;          /* written but not yet compressed */
    Spill packed;     /* compressed */
    Str stored;       /* s NULL: none */
    Arena *arena;     /* of the stream; NULL: none */
    Stream *stream;
    uint64_t drained; /* bytes that have left `raw` */
    uint64_t most;
    uint32_t crc;     /* of the bytes that have left `raw` */
    bool finished;
    DocxFault fault;
};

static void release_deflate(void *deflate)
{
    libdeflate_free_compressor(deflate);
}

Compressor *compressor_open(Memory *m)
{
    Compressor *c = mem_alloc(m, sizeof *c);
    *c = (Compressor){.memory = m, .deflate = libdeflate_alloc_compressor(LEVEL)};
    if (!c->deflate)
        m->fail(m, sizeof *c, false);
    guest_enter(m, &c->guest, c->deflate, release_deflate);
    for (int i = 0; i < MOST_KNOWN; i++)
        c->known[i] = (Known){.raw = buf_open(m), .packed = buf_open(m)};
    return c;
}

void compressor_close(Compressor *c)
{
    if (!c)
        return;
    guest_leave(c->memory, &c->guest);
    for (int i = 0; i < MOST_KNOWN; i++) {
        buf_close(&c->known[i].raw);
        buf_close(&c->known[i].packed);
    }
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
    p->stored = (Str){NULL, 0};
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
    (void)p; /* freed with the arena */
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

/* Sends the first n bytes of the buffer through the stream. */
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

/* Counts the first n bytes of the buffer as compressed. */
static void account(Part *p, size_t n)
{
    p->crc = libdeflate_crc32(p->crc, buf_str(&p->raw).s, n);
    p->drained += n;
    if (p->drained > p->most)
        fail(p, DOCX_TOO_LARGE, 0);
}

/* Compresses a full buffer because more will come. zlib's output may depend on how its input is split: it
 * always gets exactly PART_BUFFER bytes. */
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

void part_store(Part *p, Str bytes)
{
    if (p->finished || p->raw.n || p->stream || p->stored.s)
        fail(p, DOCX_INTERNAL, 0);
    p->stored = bytes;
}

static void finish_stored(Part *p)
{
    p->crc = libdeflate_crc32(0, p->stored.s, p->stored.n);
    p->drained = p->stored.n;
    if (p->raw.n)
        fail(p, DOCX_INTERNAL, 0);
    if (p->drained > p->most)
        fail(p, DOCX_TOO_LARGE, 0);
}

static void finish_stream(Part *p)
{
    stream_put(p, p->raw.n, Z_FINISH);
    stream_close(p);
    buf_close(&p->raw);
}

static void pack(const Compressor *c, Str raw, Buf *to)
{
    buf_reserve(to, libdeflate_deflate_compress_bound(c->deflate, raw.n));
    to->n = libdeflate_deflate_compress(c->deflate, raw.s, raw.n, to->p, to->size);
}

static void set(Buf *b, Str s)
{
    buf_clear(b);
    buf_put(b, s);
}

static const Known *find_known(const Compressor *c, Str raw, uint32_t crc)
{
    for (int i = 0; i < MOST_KNOWN; i++)
        if (c->known[i].crc == crc && c->known[i].raw.n && str_eq(buf_str(&c->known[i].raw), raw))
            return &c->known[i];
    return NULL;
}

/* Notes a text; one that occurred before is known from now on. */
static void see(Compressor *c, Str raw, uint32_t crc, Str packed)
{
    for (int i = 0; i < MOST_SEEN; i++)
        if (c->seen[i] == crc) {
            Known *k = &c->known[c->next_known++ % MOST_KNOWN];
            k->crc = crc;
            buf_clear(&k->raw); /* valid only with both, even if memory runs out in between */
            set(&k->packed, packed);
            set(&k->raw, raw);
            return;
        }
    c->seen[c->next_seen++ % MOST_SEEN] = crc;
}

/* The same for a text that may be known. */
static void pack_small(Compressor *c, Str raw, uint32_t crc, Buf *to)
{
    const Known *k = find_known(c, raw, crc);
    if (k) {
        buf_put(to, buf_str(&k->packed));
    } else {
        pack(c, raw, to);
        see(c, raw, crc, buf_str(to));
    }
}

static void finish_buffer(Part *p, Compressor *c)
{
    Str raw = buf_str(&p->raw);
    if (raw.n <= KNOWN_SIZE)
        pack_small(c, raw, p->crc, &p->packed.head);
    else
        pack(c, raw, &p->packed.head);
    p->packed.n = p->packed.head.n;
    if (p->packed.n == 0)
        fail(p, DOCX_INTERNAL, 0);
}

static void finish_written(Part *p, Compressor *c)
{
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
}

DocxFault part_finish(Part *p, Compressor *c)
{
    if (p->finished)
        fail(p, DOCX_INTERNAL, 0);
    if (p->stored.s)
        finish_stored(p);
    else
        finish_written(p, c);
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
    return p->stored.s ? p->stored.n : p->packed.n;
}

bool part_is_stored(const Part *p)
{
    return p->stored.s != NULL;
}

uint32_t part_crc(const Part *p)
{
    return p->crc;
}

bool part_read(const Part *p, uint64_t at, void *to, size_t n)
{
    if (!p->stored.s)
        return spill_read(&p->packed, at, to, n);
    memcpy(to, p->stored.s + at, n);
    return true;
}
