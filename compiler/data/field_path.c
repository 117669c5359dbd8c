#include "data/field_path.h"

#include "base/utf8.h"
#include "data/readers/text.h"

/* The length of a name in backquotes at the start of `s`, including them; 0 if there is none. */
static size_t quoted_length(Str s)
{
    if (!s.n || s.s[0] != '`')
        return 0;
    size_t end = str_find_byte(str_sub(s, 1, s.n), '`') + 1;
    return end < s.n ? end + 1 : 0;
}

Str path_name(Arena *a, Str name)
{
    name = text_trim(name);
    if (name.n && quoted_length(name) == name.n)
        name = str_sub(name, 1, name.n - 1);
    return utf8_nfc(a, text_seen(a, name));
}

size_t path_find_equals(Str s)
{
    bool begins = true; /* a name may begin here */
    size_t at = 0;
    while (at < s.n && s.s[at] != '=') {
        size_t quoted = begins ? quoted_length(str_sub(s, at, s.n)) : 0;
        begins = s.s[at] == '.' || (begins && s.s[at] == ' ');
        at += quoted ? quoted : 1;
    }
    return at;
}

/* The first name of a path as it is written; *rest is the path after its dot, with s NULL at the
 * end. */
static Str first_name(Str path, Str *rest)
{
    path = text_trim(path);
    size_t quoted = quoted_length(path);
    size_t end = quoted + str_find_byte(str_sub(path, quoted, path.n), '.');
    *rest = end < path.n ? str_sub(path, end + 1, path.n) : (Str){NULL, 0};
    return text_trim(str_sub(path, 0, end));
}

PathName *path_read(Arena *a, const Source *s, Str path)
{
    PathName *first = NULL, **last = &first;
    for (Str rest = path; rest.s;) {
        Str part = first_name(rest, &rest), name = path_name(a, part);
        if (!name.n || (part.s[0] == '`' && quoted_length(part) != part.n))
            return NULL;
        *last = NEW(a, PathName);
        **last = (PathName){name, text_span(s, part), NULL};
        last = &(*last)->next;
    }
    return first;
}

const FieldRule *path_rule(const Schema *schema, Str name)
{
    return schema ? schema_find(schema, name) : NULL;
}

const Schema *path_members(const Schema *schema, Str name)
{
    const FieldRule *rule = path_rule(schema, name);
    return rule ? rule->members : NULL;
}
