/* Text functions shared by all readers of data: blanks, lines, quotes, digits. */
#ifndef RPTC_DATA_READERS_TEXT_H
#define RPTC_DATA_READERS_TEXT_H

#include "base/buf.h"
#include "source/source.h"

/* Without outer blanks of any kind (char_is_blank) and line ends. */
Str text_trim(Str s);
/* A value as written in quotes, without its outer blanks. If it has several lines, all keep their indentation; leading
 * and trailing blank lines and the blanks at the end of each line are removed. */
Str text_value(Arena *a, Str s);
/* The text with full-width digits as ASCII; the text itself if it has none. */
Str text_digits(Arena *a, Str s);
/* Does it consist of invisible characters and blanks, with at least one of the former? */
bool text_is_unseen(Str s);
/* The text without its invisible characters; the text itself if it has none. */
Str text_seen(Arena *a, Str s);
/* The text with CRLF, lone CR, U+2028 and U+2029 as LF; the text itself if it has none. */
Str text_breaks(Arena *a, Str s);
/* The text, cut with `…` if it is too long for a message. */
Str text_shown(Arena *a, Str s);
/* Does it look like a placeholder that was not filled in: X, XX, ____, {{name}}? */
bool text_is_placeholder(Str s);

/* The place of a part of the source's text. */
Span text_span(const Source *s, Str part);
/* Takes the line at *at, without its end (LF, CRLF or CR), and moves *at past it. False at the end of the text. */
bool text_next_line(Str text, size_t *at, Str *line);

/* A value assembled from its lines. */
typedef struct Lines {
    Str first;
    size_t count;
    Buf joined; /* from the second line on */
} Lines;

Lines lines_open(Memory *m);
void lines_close(Lines *l);
/* Adds a line without its outer blanks; an empty line is ignored. */
void lines_add(Lines *l, Str line);
/* Adds a blank line within a value. */
void lines_add_blank(Lines *l);
/* Returns the value, with line breaks between its lines, and empties `l`. Quotes around the whole of a one-line value
 * are removed, and the text in them is kept as is. Borrowed from that line, or allocated in `a`. */
Str lines_take(Lines *l, Arena *a);

#endif
