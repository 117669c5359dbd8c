#include "opc/zipfile.h"

#include <errno.h>
#include <string.h>
#include <zip.h>

enum {
    DOS_TIME = 0,             /* 00:00:00 */
    DOS_DATE = 1 << 5 | 1,    /* 1980-01-01, the first day of the DOS clock */
    DOS_SYSTEM = 0,
    FLAGS = 0x0006,           /* "super fast": Word sets it, readers ignore it */
    CHUNK = 64 << 10,
    ENTRY_MOST = 256,         /* the headers of an entry with libzip's additions, without the name */
    END_MOST = 256            /* the end of the file */
};

/* One run of zipfile_write: the state shared by libzip's sources. libzip reads entries through read_entry and
 * writes the file through write_file; it goes back to each local header once the data are written, so that
 * the file must be built completely before it can be sent. */
typedef struct Writing {
    Spill *space;
    uint64_t at;       /* where libzip writes next */
    int error;         /* errno of the first failure of a temporary file */
    bool no_memory;    /* an allocation of libzip failed */
    zip_error_t zip;   /* the last failure of a source, for libzip */
} Writing;

typedef struct EntryReader {
    Writing *writing;
    const Part *part;
    uint64_t at;
} EntryReader;

static zip_int64_t io_failed(Writing *w, int zip_code)
{
    if (!w->error)
        w->error = errno;
    zip_error_set(&w->zip, zip_code, errno);
    return -1;
}

static zip_int64_t not_supported(Writing *w)
{
    zip_error_set(&w->zip, ZIP_ER_OPNOTSUPP, 0);
    return -1;
}

static zip_int64_t tell_stat(const Part *p, zip_stat_t *st)
{
    zip_stat_init(st);
    st->valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC;
    st->size = part_size(p);
    st->comp_size = part_packed_size(p);
    st->comp_method = part_is_stored(p) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    st->crc = part_crc(p);
    return (zip_int64_t)sizeof *st;
}

static zip_int64_t tell_attributes(zip_file_attributes_t *a)
{
    zip_file_attributes_init(a);
    a->valid = ZIP_FILE_ATTRIBUTES_HOST_SYSTEM | ZIP_FILE_ATTRIBUTES_EXTERNAL_FILE_ATTRIBUTES |
               ZIP_FILE_ATTRIBUTES_GENERAL_PURPOSE_BIT_FLAGS;
    a->host_system = DOS_SYSTEM;
    a->external_file_attributes = 0;
    a->general_purpose_bit_flags = FLAGS;
    a->general_purpose_bit_mask = FLAGS;
    return (zip_int64_t)sizeof *a;
}

static zip_int64_t give_packed(EntryReader *r, void *to, zip_uint64_t n)
{
    uint64_t left = part_packed_size(r->part) - r->at;
    if (n > left)
        n = left;
    if (!part_read(r->part, r->at, to, n))
        return io_failed(r->writing, ZIP_ER_READ);
    r->at += n;
    return (zip_int64_t)n;
}

/* A zip_source_callback: an entry whose data are compressed already. */
static zip_int64_t read_entry(void *state, void *data, zip_uint64_t n, zip_source_cmd_t command)
{
    EntryReader *r = state;
    switch (command) {
    case ZIP_SOURCE_OPEN:
        r->at = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return give_packed(r, data, n);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT:
        return tell_stat(r->part, data);
    case ZIP_SOURCE_GET_FILE_ATTRIBUTES:
        return tell_attributes(data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&r->writing->zip, data, n);
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_GET_FILE_ATTRIBUTES, -1);
    default: /* a readable source needs only these commands */
        return not_supported(r->writing);
    }
}

/* Overwrites existing bytes and appends the rest. */
static zip_int64_t take(Writing *w, const char *bytes, zip_uint64_t n)
{
    uint64_t left = w->space->n - w->at;
    size_t over = (size_t)(n < left ? n : left);
    if (!spill_replace(w->space, w->at, bytes, over) ||
        !spill_append(w->space, bytes + over, n - over))
        return io_failed(w, ZIP_ER_WRITE);
    w->at += n;
    return (zip_int64_t)n;
}

static zip_int64_t seek(Writing *w, void *data, zip_uint64_t n)
{
    zip_int64_t to = zip_source_seek_compute_offset(w->at, w->space->n, data, n, &w->zip);
    if (to < 0)
        return -1;
    w->at = (uint64_t)to;
    return 0;
}

/* A zip_source_callback: the file that is written. It is never read; libzip requires a source that can be
 * read, and finds it empty. */
static zip_int64_t write_file(void *state, void *data, zip_uint64_t n, zip_source_cmd_t command)
{
    Writing *w = state;
    switch (command) {
    case ZIP_SOURCE_STAT:
        zip_stat_init(data);
        return (zip_int64_t)sizeof(zip_stat_t);
    case ZIP_SOURCE_WRITE:
        return take(w, data, n);
    case ZIP_SOURCE_SEEK_WRITE:
        return seek(w, data, n);
    case ZIP_SOURCE_TELL_WRITE:
        return (zip_int64_t)w->at;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&w->zip, data, n);
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_WRITABLE;
    case ZIP_SOURCE_OPEN:
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_COMMIT_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
        return 0;
    default: /* reading and removing: never used */
        return not_supported(w);
    }
}

/* The fault for a failure of libzip, which gives no reason (ZIP_ER_OK) where some of its smaller allocations fail. */
static DocxFault fault_of(Writing *w, const zip_error_t *e)
{
    if (w->error)
        return (DocxFault){DOCX_IO, w->error};
    int code = zip_error_code_zip(e);
    w->no_memory = code == ZIP_ER_MEMORY || code == ZIP_ER_OK;
    return (DocxFault){DOCX_INTERNAL, 0};
}

static zip_t *open_archive(Writing *w, DocxFault *fault)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *file = zip_source_function_create(write_file, w, &error);
    zip_t *z = file ? zip_open_from_source(file, ZIP_CREATE | ZIP_TRUNCATE, &error) : NULL;
    if (file && !z)
        zip_source_free(file);
    if (!z)
        *fault = fault_of(w, &error);
    zip_error_fini(&error);
    return z;
}

static bool add_entry(zip_t *z, const char *name, EntryReader *r)
{
    zip_source_t *data = zip_source_function(z, read_entry, r);
    if (!data)
        return false;
    zip_int64_t index = zip_file_add(z, name, data, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(data);
        return false;
    }
    /* Without this libzip would deflate stored content. */
    if (part_is_stored(r->part) &&
        zip_set_file_compression(z, (zip_uint64_t)index, ZIP_CM_STORE, 0) != 0)
        return false;
    return zip_file_set_dostime(z, (zip_uint64_t)index, DOS_TIME, DOS_DATE, 0) == 0;
}

/* libzip keeps the sources until zip_close, which does all the work. */
static DocxFault build(Writing *w, const ZipEntry *entries, EntryReader *readers, size_t n)
{
    DocxFault fault = {DOCX_OK, 0};
    zip_t *z = open_archive(w, &fault);
    if (!z)
        return fault;
    bool ok = true;
    for (size_t i = 0; ok && i < n; i++) {
        readers[i] = (EntryReader){.writing = w, .part = entries[i].part};
        ok = add_entry(z, entries[i].name, &readers[i]);
    }
    if (ok && zip_close(z) == 0)
        return fault;
    fault = fault_of(w, zip_get_error(z));
    zip_discard(z);
    return fault;
}

static DocxFault send(const Spill *space, OutputBytes out)
{
    char chunk[CHUNK];
    if (!out.write(out.context, space->head.p, space->head.n))
        return (DocxFault){DOCX_REFUSED, 0};
    for (uint64_t at = space->head.n, n; at < space->n; at += n) {
        n = space->n - at < CHUNK ? space->n - at : CHUNK;
        if (!spill_read(space, at, chunk, n))
            return (DocxFault){DOCX_IO, errno};
        if (!out.write(out.context, chunk, n))
            return (DocxFault){DOCX_REFUSED, 0};
    }
    return (DocxFault){DOCX_OK, 0};
}

/* Reserves the space before libzip runs: an allocation that failed inside libzip would longjmp over it and
 * leak its memory. */
static void reserve_space(const ZipEntry *entries, size_t n, Spill *space)
{
    uint64_t size = END_MOST;
    for (size_t i = 0; i < n; i++)
        size += part_packed_size(entries[i].part) + 2 * strlen(entries[i].name) + ENTRY_MOST;
    spill_reserve(space, size);
}

DocxFault zipfile_write(const ZipEntry *entries, size_t n, Spill *space, OutputBytes out)
{
    Memory *m = space->head.memory;
    EntryReader *readers = mem_alloc(m, n * sizeof *readers);
    Writing w = {.space = space};
    zip_error_init(&w.zip);
    spill_clear(space);
    reserve_space(entries, n, space);
    DocxFault fault = build(&w, entries, readers, n);
    zip_error_fini(&w.zip);
    mem_free(m, readers, n * sizeof *readers);
    if (w.no_memory)
        m->fail(m, 0, false);
    return fault.kind ? fault : send(space, out);
}
