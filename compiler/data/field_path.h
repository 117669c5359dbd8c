/* Names as data write them: `会议.日期`, and in backquotes whatever a name may hold. */
#ifndef RPTC_DATA_FIELD_PATH_H
#define RPTC_DATA_FIELD_PATH_H

#include "data/tree.h"
#include "template/schema.h"

/* A path with its names; NFC is done, `at` tells where each stands. */
typedef struct PathName PathName;
struct PathName {
    Str name;
    Span at;
    PathName *next;
};

/* Reads a path that is a part of the source's text. NULL where it is none: a name is empty, a
 * backquote is open. */
PathName *path_read(Arena *a, const Source *s, Str path);
/* One name, with or without backquotes; dots in it mean nothing, and invisible characters do not count. Empty
 * where it is none. */
Str path_name(Arena *a, Str name);
/* Bytes before the first `=` that does not stand in a name in backquotes; s.n where there is none.
 * A backquote opens a name at the start and behind a dot only. */
size_t path_find_equals(Str s);

/* The rule that a name has in `schema`, and its members; NULL for a NULL schema. */
const FieldRule *path_rule(const Schema *schema, Str name);
const Schema *path_members(const Schema *schema, Str name);

#endif
