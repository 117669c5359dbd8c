#include "modules/library_find.h"
#include "source/embedded.h"

/* Is the name at `at`, bare or in backquotes, and complete? */
static bool names_it(Str text, size_t at, Str name)
{
    while (at < text.n && text.s[at] == ' ')
        at++;
    bool quoted = at < text.n && text.s[at] == '`';
    Str rest = str_sub(text, at + quoted, text.n);
    if (!str_starts(rest, name))
        return false;
    char after = name.n < rest.n ? rest.s[name.n] : '\n';
    return quoted ? after == '`' : strchr(" (:{\n", after) != NULL;
}

/* Does a line of the file define the name? */
static bool defines(Str text, Str name)
{
    static const Str words[] = {STR_INIT("@define "), STR_INIT("@style ")};
    for (size_t line = 0; line < text.n;) {
        Str rest = str_sub(text, line, text.n);
        for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
            if (str_starts(rest, words[i]) && names_it(rest, words[i].n, name))
                return true;
        line += str_find_byte(rest, '\n') + 1;
    }
    return false;
}

Str library_defining(Str name)
{
    for (size_t i = 0; i < embedded_count; i++) {
        const EmbeddedFile *f = &embedded_files[i];
        Str path = str_of(f->path), text = {(const char *)f->bytes, f->size};
        size_t folder = str_find_byte(path, '/');
        if (folder < path.n && str_ends(path, STR(".rpt")) && defines(text, name))
            return str_sub(path, 0, folder);
    }
    return STR("");
}
