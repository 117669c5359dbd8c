/* Names as written in data: `会议.日期`; in backquotes, any characters a name may hold. */
#ifndef RPTC_DATA_FIELD_PATH_H
#define RPTC_DATA_FIELD_PATH_H

#include "data/tree.h"
#include "template/schema.h"

/* A path as a list of its names, in NFC; `at` is the place of each. */
typedef struct PathName PathName;
struct PathName {
    Str name;
    Span at;
    PathName *next;
};

/* Reads a path in the source's text. NULL if it is not a path: a name is empty, or a backquote is not closed. */
PathName *path_read(Arena *a, const Source *s, Str path);
/* One name, with or without backquotes; dots have no meaning in it, and invisible characters are ignored. Empty if it
 * is not a name. */
Str path_name(Arena *a, Str name);
/* The number of bytes before the first `=` outside of names in backquotes; s.n if there is none. A backquote opens a
 * name only at the start or after a dot. */
size_t path_find_equals(Str s);

/* The rule of a name in `schema`; NULL if `schema` is NULL or has no such name. */
const FieldRule *path_rule(const Schema *schema, Str name);
const Schema *path_members(const Schema *schema, Str name);

#endif
