#include "cli/files/lock_file.h"

#include "base/sha256.h"

/* ---- writing ---- */

static const char *escape_of(char c)
{
    switch (c) {
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    }
    return NULL;
}

static bool needs_escape(Str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (escape_of(name.s[i]))
            return true;
    return false;
}

void lock_file_put(Buf *b, Str hash, Str name)
{
    if (needs_escape(name))
        buf_put_byte(b, '\\');
    buf_put(b, hash);
    buf_put(b, STR("  "));
    for (size_t i = 0; i < name.n; i++)
        if (escape_of(name.s[i]))
            buf_put(b, str_of(escape_of(name.s[i])));
        else
            buf_put_byte(b, name.s[i]);
    buf_put_byte(b, '\n');
}

/* ---- reading ---- */

static bool is_hash(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!memchr("0123456789abcdef", s.s[i], 16))
            return false;
    return true;
}

/* Reverses the escaping of lock_file_put. */
static Str unescape(Arena *a, Str name)
{
    char *out = arena_alloc(a, name.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        bool escaped = name.s[i] == '\\' && i + 1 < name.n;
        char c = escaped ? name.s[++i] : name.s[i];
        out[n++] = escaped && c == 'n' ? '\n' : escaped && c == 'r' ? '\r' : c;
    }
    return (Str){out, n};
}

/* `hash  name`, or `hash *name`; false if the line has neither form. */
static bool read_line(Arena *a, Str line, Span at, Map *out)
{
    bool escaped = str_starts(line, STR("\\"));
    line = str_sub(line, escaped, line.n);
    if (line.n <= SHA256_DIGITS + 2)
        return false;
    Str hash = str_sub(line, 0, SHA256_DIGITS), name = str_sub(line, SHA256_DIGITS + 2, line.n);
    Str between = str_sub(line, SHA256_DIGITS, SHA256_DIGITS + 2);
    if (!is_hash(hash) || !(str_is(between, "  ") || str_is(between, " *")))
        return false;
    LockEntry *entry = NEW_WITH(a, LockEntry, hash, at);
    map_put(out, escaped ? unescape(a, name) : name, entry);
    return true;
}

Map *lock_file_read(Arena *a, const Source *source, Str folder, Diags *dg)
{
    Map *out = map_new(a);
    Str text = source->text;
    for (size_t from = 0, end; from < text.n; from = end + 1) {
        end = from + str_find_byte(str_sub(text, from, text.n), '\n');
        Str line = str_sub(text, from, end > from && text.s[end - 1] == '\r' ? end - 1 : end);
        Span at = {(uint32_t)from, (uint32_t)(from + line.n), source->file};
        if (line.n && line.s[0] != '#' && !read_line(a, line, at, out)) {
            diag_hint(dg, diag(dg, E_LOCK_LINE, at, line), H_LOCK_WRITE, folder);
            return NULL;
        }
    }
    return out;
}
