#include "base/path.h"

/* Length of the folder in a path, with the slash. */
static size_t prefix_length(Str path)
{
    size_t n = path.n;
    while (n > 0 && path.s[n - 1] != '/')
        n--;
    return n;
}

Str path_last(Str path)
{
    return str_sub(path, prefix_length(path), path.n);
}

Str path_prefix(Str path)
{
    return str_sub(path, 0, prefix_length(path));
}

Str path_folder(Str path)
{
    size_t n = prefix_length(path);
    return str_sub(path, 0, n > 1 ? n - 1 : n);
}

Str path_extension(Str path)
{
    Str name = path_last(path);
    size_t dot = name.n;
    while (dot > 0 && name.s[dot - 1] != '.')
        dot--;
    return dot ? str_sub(name, dot, name.n) : STR("");
}

Str path_join(Arena *a, Str folder, Str name)
{
    if (!folder.n || str_starts(name, STR("/")))
        return name;
    return str_format(a, "%.*s%s%.*s", STR_ARG(folder), str_ends(folder, STR("/")) ? "" : "/", STR_ARG(name));
}

bool path_resolve(Arena *a, Str folder, Str relative, Str *out)
{
    *out = folder;
    if (str_starts(relative, STR("/")))
        return false;
    for (Str rest = relative; rest.n;) {
        size_t end = str_find_byte(rest, '/');
        Str word = str_sub(rest, 0, end);
        rest = str_sub(rest, end < rest.n ? end + 1 : end, rest.n);
        if (!word.n || str_is(word, "."))
            continue;
        bool up = str_is(word, "..");
        if (up && !out->n)
            return false;
        *out = up ? path_folder(*out) : path_join(a, *out, word);
    }
    return true;
}
