/* What all readers of data do with text: blanks, lines, quotes, digits. */
#ifndef RPTC_DATA_READERS_TEXT_H
#define RPTC_DATA_READERS_TEXT_H

#include "base/buf.h"
#include "source/source.h"

/* Without outer blanks of any kind (char_is_blank) and line ends. */
Str text_trim(Str s);
/* A value as it stands in quotes, without its outer blanks. Of several lines the first keeps its indent as
 * the others do; outer blank lines and the blanks at the end of each line go. */
Str text_value(Arena *a, Str s);
/* Full-width digits as ASCII ones; the text itself where it has none. */
Str text_digits(Arena *a, Str s);
/* Does it hold an invisible character, and otherwise nothing but blanks? */
bool text_is_unseen(Str s);
/* Without its invisible characters; the text itself where it has none. */
Str text_seen(Arena *a, Str s);
/* CRLF, a lone CR, U+2028 and U+2029 as LF; the text itself where it has none. */
Str text_breaks(Arena *a, Str s);
/* Its beginning, with `…`, where it is too long to be shown in a message. */
Str text_shown(Arena *a, Str s);
/* Does it look like a place that somebody forgot to fill in: X, XX, ____, {{name}}? */
bool text_is_placeholder(Str s);

/* The place of a part of a source's own text. */
Span text_span(const Source *s, Str part);
/* Takes the line at *at, without its end (LF, CRLF or CR), and moves *at behind it. False at the
 * end of the text. */
bool text_next_line(Str text, size_t *at, Str *line);

/* A value put together from its lines. */
typedef struct Lines {
    Str first;
    size_t count;
    Buf joined; /* from the second line on */
} Lines;

Lines lines_open(Memory *m);
void lines_close(Lines *l);
/* Adds a line: its outer blanks are lost, an empty one is none. */
void lines_add(Lines *l, Str line);
/* Adds a blank line within a value. */
void lines_add_blank(Lines *l);
/* The value, with line breaks between its lines; then `l` is empty again. Quotes around the whole
 * of a value on one line are taken off, and what they hold stays. Borrowed from that line, or in
 * `a`. */
Str lines_take(Lines *l, Arena *a);

#endif
