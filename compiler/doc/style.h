/* The style sheet of a document: all styles of the template, its libraries and the prelude. */
#ifndef RPTC_DOC_STYLE_H
#define RPTC_DOC_STYLE_H

#include "base/map.h"
#include "doc/props.h"
#include "doc/table.h"
#include "source/source.h"

typedef enum StyleKind { STYLE_PARAGRAPH, STYLE_CHARACTER, STYLE_TABLE } StyleKind;

/* Styles that the engine itself puts onto something. The prelude defines each; a style that says
 * `word "Title"` takes that role over, and @heading ties a level. */
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
    STYLE_NAME_MOST = 253 /* of a name, in UTF-16 */
};

typedef struct Style {
    Str name;      /* as authors write it */
    StyleKind kind;
    Str word;      /* the built-in style of Word that it stands for ("Title"); empty: none */
    int base;      /* its number in the sheet, or NO_STYLE */
    int next;      /* the style of the paragraph that Word opens after it; NO_STYLE: itself */
    int heading;   /* 1 to 6 where @heading ties a level to it, else 0 */
    int list;      /* the list definition that numbers its paragraphs, but for a heading's; 0: none does */
    bool restarts; /* behind its paragraphs the numbers of the headings begin again: it or a base says so */
    Props props;   /* what it says itself */
    const TableLook *table; /* STYLE_TABLE: what it and its bases say */
    int cell, header;       /* STYLE_TABLE: the paragraph styles of its cells, and of those of header rows */
    Span at;
} Style;

typedef struct StyleSheet {
    int count;
    const Style *items;
    Map *by_name; /* the first style of each name, but for names of one file only */
    int roles[ROLE_COUNT];
} StyleSheet;

/* All that holds for a style: its own properties over those of its bases. */
Props style_effective(const StyleSheet *sheet, int style);

#endif
