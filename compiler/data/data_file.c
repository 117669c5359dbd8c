#include "data/data_file.h"

#include "base/utf8.h"
#include "data/readers/characters.h"
#include "data/readers/text.h"
#include "diag/file_fault.h"

static const Source *add_source(const Job *j, Str name, Str text)
{
    const Source *s = sources_add(j->sources, name, text);
    if (!s)
        diag(j->dg, E_TOO_MANY_SOURCES, NO_SPAN);
    return s;
}

/* Reports an invalid byte. The text before it becomes the source's text, so that the message has a place. */
static void report_encoding(const Job *j, Str path, Str bytes, const Decoded *d)
{
    const Source *s = add_source(j, path, d->before);
    if (s)
        file_fault_data_encoding(j->dg, text_span(s, str_sub(s->text, s->text.n, s->text.n)), bytes, d);
}

static const Source *decode(const Job *j, Str path, Str bytes, Arena *scratch)
{
    Decoded d = encoding_decode(scratch, bytes);
    if (d.encoding == ENCODING_UNKNOWN) {
        report_encoding(j, path, bytes, &d);
        return NULL;
    }
    const Source *s = add_source(j, path, d.text);
    if (s && d.encoding == ENCODING_GB18030)
        diags_note_file(j->dg, s->file, N_FILE_READ_AS, path, str_of(encoding_name(d.encoding)));
    return s;
}

static HostFault read_bytes(const Job *j, const DataInput *input, Arena *scratch, Str *bytes)
{
    uint64_t limit = j->host->limits[LIMIT_input];
    if (!input->bytes)
        return j->host->read(j->host, input->path_or_text, limit, scratch, bytes);
    *bytes = *input->bytes;
    return limit && bytes->n > limit ? HOST_TOO_LARGE : HOST_OK;
}

const Source *data_file_read(const Job *j, const DataInput *input)
{
    Arena *scratch = arena_open(arena_memory(j->arena));
    Str path = input->path_or_text, bytes;
    const Source *s = NULL;
    HostFault fault = read_bytes(j, input, scratch, &bytes);
    if (fault != HOST_OK)
        file_fault(j, NO_SPAN, fault, path, LIMIT_input);
    else
        s = decode(j, path, bytes, scratch);
    arena_close(scratch);
    if (s)
        characters_check(j->arena, s, j->dg);
    return s;
}

/* Is it UTF-8? Reports it if not. */
static bool check_utf8(const Job *j, const Source *s)
{
    size_t bad_at = utf8_validate(s->text);
    if (bad_at == s->text.n)
        return true;
    Span at = text_span(s, str_sub(s->text, bad_at, bad_at + 1));
    diag(j->dg, E_NOT_UTF8, at, str_format(j->arena, "%zu", bad_at));
    return false;
}

const Source *data_text_read(const Job *j, Str name, Str text)
{
    const Source *s = add_source(j, name, text);
    if (!s || !check_utf8(j, s))
        return NULL;
    characters_check(j->arena, s, j->dg);
    return s;
}
