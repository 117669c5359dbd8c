/* The style sheet of a document: all styles of the template, its libraries and the prelude. */
#ifndef RPTC_DOC_STYLE_H
#define RPTC_DOC_STYLE_H

#include "base/map.h"
#include "doc/props.h"
#include "doc/table.h"
#include "source/source.h"

typedef enum StyleKind { STYLE_PARAGRAPH, STYLE_CHARACTER, STYLE_TABLE } StyleKind;

/* The styles that the engine itself uses. The prelude defines each; a style with `word "Title"` takes over
 * that role, and @heading assigns a level. */
typedef enum StyleRole {
    ROLE_BODY,
    ROLE_TITLE,
    ROLE_HEADING_1,
    ROLE_HEADING_6 = ROLE_HEADING_1 + 5,
    ROLE_QUOTE,
    ROLE_CAPTION,
    ROLE_LIST,
    ROLE_TABLE,
    ROLE_FOOTNOTE,
    ROLE_STRONG,
    ROLE_COUNT
} StyleRole;

enum {
    HEADING_LEVELS = 6,
    NO_STYLE = -1,
    STYLE_NAME_MOST = 253 /* of a name, in UTF-16 units */
};

typedef struct Style {
    Str name;      /* as in the template */
    StyleKind kind;
    Str word;      /* the built-in style of Word that it represents ("Title"); empty: none */
    int base;      /* its index in the sheet, or NO_STYLE */
    int next;      /* the style of the next paragraph typed in Word; NO_STYLE: itself */
    int heading;   /* 1 to 6 if @heading assigns it a level, else 0 */
    int list;      /* the list definition that numbers its paragraphs, except for headings; 0: none */
    bool restarts; /* heading numbers restart after its paragraphs: set by it or by a base */
    Props props;   /* its own properties */
    const TableLook *table; /* STYLE_TABLE: its look, with that of its bases */
    int cell, header;       /* STYLE_TABLE: the paragraph styles of its cells, and of those of header rows */
    Span at;
} Style;

typedef struct StyleSheet {
    int count;
    const Style *items;
    Map *by_name; /* the first style of each name, without the names private to a file */
    int roles[ROLE_COUNT];
} StyleSheet;

/* All properties in effect for a style: its own over those of its bases. */
Props style_effective(const StyleSheet *sheet, int style);

#endif
