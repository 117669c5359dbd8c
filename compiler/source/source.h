/* Sources: every text that a message can point into (templates, libraries, data files, -D values).
 *
 * A span is a file number and byte offsets into that file's text; line and column are computed only when a
 * message is written. Sources live as long as the session's arena. */
#ifndef RPTC_SOURCE_SOURCE_H
#define RPTC_SOURCE_SOURCE_H

#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

/* The bytes [start, end) of a source. file 0 means "nowhere". */
typedef struct Span {
    uint32_t start, end;
    uint16_t file;
} Span;

#define NO_SPAN ((Span){0, 0, 0})

typedef struct Source {
    uint16_t file; /* its number, from 1 */
    Str name;      /* its name in messages: the path as the user gave it, `-`, `-D` */
    Str text;      /* UTF-8 without byte order mark; followed by a NUL that is not counted */
    uint32_t first_line; /* the number of its first line, 1 unless it is a part of a file */
} Source;

/* A position as people count it. Columns count characters from 1. */
typedef struct Place {
    uint32_t line, column;
    Str line_text; /* the whole line, without its end */
} Place;

typedef struct Sources Sources;

Sources *sources_new(Arena *a);
/* Begins with the sources of `outer`, under their numbers; added sources live in `a` and are unknown to `outer`. */
Sources *sources_within(Arena *a, const Sources *outer);
/* Copies `name` and `text`. At most 65,535 sources of less than 4 GiB: NULL beyond that. */
const Source *sources_add(Sources *all, Str name, Str text);
/* Adds a source without text, which the caller sets again and again: a window on a file that is read piece by
 * piece. Spans refer to the text of the moment at which they are resolved. NULL as above. */
Source *sources_add_window(Sources *all, Str name);
const Source *sources_get(const Sources *all, uint16_t file); /* NULL for 0 */

Place source_place(const Source *s, uint32_t offset);
Str source_text(const Sources *all, Span span); /* the text of a span */
Span span_to(Span from, Span to);               /* from the start of one to the end of the other */

#endif
