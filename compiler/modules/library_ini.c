#include "modules/library_ini.h"

#include "base/version.h"
#include "diag/suggest.h"

typedef struct IniReader {
    Arena *arena;
    const Source *source;
    Diags *dg;
    LibraryIni ini;
} IniReader;

/* The span of a piece of the source's text. */
static Span span_of(const IniReader *r, Str piece)
{
    uint32_t start = (uint32_t)(piece.s - r->source->text.s);
    return (Span){start, start + (uint32_t)piece.n, r->source->file};
}

static IniValue *value_named(LibraryIni *ini, Str key)
{
    if (str_is(key, "name"))
        return &ini->name;
    if (str_is(key, "version"))
        return &ini->version;
    return str_is(key, "rptc") ? &ini->rptc : NULL;
}

static void report_key(IniReader *r, Str key)
{
    static const Str keys[] = {STR_INIT("name"), STR_INIT("version"), STR_INIT("rptc")};
    Diag *d = diag(r->dg, E_LIBRARY_INI_KEY, span_of(r, key), key);
    Str near = nearest_name(r->arena, key, keys, 3);
    if (near.n)
        diag_hint(r->dg, d, H_DID_YOU_MEAN, near);
    else
        diag_hint(r->dg, d, H_WORDS, diag_list(r->arena, keys, 3));
}

static void read_line(IniReader *r, Str line)
{
    size_t equals = str_find_byte(line, '=');
    Str key = str_trim(str_sub(line, 0, equals));
    Str text = str_trim(str_sub(line, equals < line.n ? equals + 1 : equals, line.n));
    IniValue *value = value_named(&r->ini, key);
    if (equals == line.n || !key.n || (value && !text.n))
        diag_hint(r->dg, diag(r->dg, E_LIBRARY_INI_LINE, span_of(r, line), line), H_LIBRARY_INI_LINE);
    else if (!value)
        report_key(r, key);
    else if (value->at.file)
        diag_note(r->dg, diag(r->dg, E_DECLARED_TWICE, span_of(r, key), key), N_FIRST_HERE, value->at);
    else
        *value = (IniValue){text, span_of(r, text)};
}

static void read_lines(IniReader *r)
{
    for (Str rest = r->source->text; rest.n;) {
        size_t n = 0;
        while (n < rest.n && rest.s[n] != '\n' && rest.s[n] != '\r')
            n++;
        Str line = str_trim(str_sub(rest, 0, n));
        if (line.n && line.s[0] != ';' && line.s[0] != '#')
            read_line(r, line);
        rest = str_sub(rest, n < rest.n ? n + 1 : n, rest.n);
    }
}

/* False, and reported, if a value is not a version; it then counts as not given. */
static bool check_version(IniReader *r, IniValue *value)
{
    if (!value->text.n || version_is_good(value->text))
        return true;
    diag_hint(r->dg, diag(r->dg, E_VERSION_FORM, value->at, value->text), H_VERSION_FORM);
    value->text = STR("");
    return false;
}

LibraryIni library_ini_read(Arena *a, const Source *source, Str folder, Diags *dg)
{
    IniReader r = {.arena = a, .source = source, .dg = dg};
    read_lines(&r);
    r.ini.version_faulty = !check_version(&r, &r.ini.version);
    check_version(&r, &r.ini.rptc);
    const IniValue *name = &r.ini.name;
    if (name->text.n && !str_eq(name->text, folder))
        diag_hint(dg, diag(dg, E_LIBRARY_NAME, name->at, name->text, folder), H_WRITE, folder);
    return r.ini;
}
