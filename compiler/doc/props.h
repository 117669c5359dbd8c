/* Formatting properties (language.md, section 7), as a style, a @with or a single run carries them.
 *
 * A Props says only what was said: `set` has a bit for each property that is given, all else is inherited.
 * Lengths keep their units until a sink resolves them, for 字 and 行 hang on the size and the page. */
#ifndef RPTC_DOC_PROPS_H
#define RPTC_DOC_PROPS_H

#include "doc/length.h"

typedef enum PropId {
    /* characters */
    PROPERTY_FONT_EAST,
    PROPERTY_FONT_LATIN,
    PROPERTY_SIZE,
    PROPERTY_BOLD,
    PROPERTY_ITALIC,
    PROPERTY_UNDERLINE,
    PROPERTY_COLOR,
    PROPERTY_SHADE,
    PROPERTY_SPACING,
    PROPERTY_STRETCH,
    PROPERTY_RAISE,
    /* paragraphs */
    PROPERTY_ALIGN,
    PROPERTY_INDENT_FIRST, /* negative: hanging */
    PROPERTY_INDENT_LEFT,
    PROPERTY_INDENT_RIGHT,
    PROPERTY_LINE,
    PROPERTY_BEFORE,
    PROPERTY_AFTER,
    PROPERTY_KEEP_NEXT,
    PROPERTY_KEEP_PREVIOUS,
    PROPERTY_KEEP_LINES,
    PROPERTY_BREAK_BEFORE,
    PROPERTY_WIDOWS,
    PROPERTY_AUTOSPACE,
    PROPERTY_MIDDLE,
    PROPERTY_BORDER,
    PROPERTY_TABS,
    PROPERTY_OUTLINE,
    PROPERTY_RESTART_HEADINGS, /* of styles only */
    PROPERTY_COUNT
} PropId;

typedef enum Align { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTER, ALIGN_JUSTIFY, ALIGN_DISTRIBUTE } Align;
typedef enum Underline { UNDERLINE_NONE, UNDERLINE_SINGLE, UNDERLINE_DOUBLE, UNDERLINE_DOTTED } Underline;
typedef enum LineRule { LINE_MULTIPLE, LINE_EXACTLY, LINE_AT_LEAST } LineRule;
typedef enum Side { SIDE_TOP, SIDE_LEFT, SIDE_BOTTOM, SIDE_RIGHT, SIDE_COUNT } Side;
typedef enum BorderKind {
    BORDER_NONE,
    BORDER_SINGLE,
    BORDER_DOUBLE,
    BORDER_THICK_THIN,
    BORDER_THIN_THICK
} BorderKind;

typedef struct Colour {
    uint8_t red, green, blue;
} Colour;

typedef struct Border {
    bool set;
    BorderKind kind;
    Length width;
    Colour colour;
    Length space; /* between the line and the text */
} Border;

typedef struct TabStop {
    Align align; /* left, center, right */
    Length at;   /* from the left margin */
} TabStop;

typedef struct Props {
    uint64_t set; /* bit PropId */
    Str font_east, font_latin;
    int32_t size; /* half-points */
    bool bold, italic;
    Underline underline;
    Colour color, shade;
    bool shade_none;
    Length spacing; /* added between characters */
    int32_t stretch; /* per cent of the normal width */
    Length raise;
    Align align;
    Length indent_first, indent_left, indent_right;
    LineRule line_rule;
    Length line; /* LINE_MULTIPLE: UNIT_NONE or UNIT_PERCENT */
    Length before, after;
    bool keep_next, keep_previous, keep_lines, break_before, widows, autospace, middle;
    Border border[SIDE_COUNT];
    const TabStop *tabs; /* in order from the left */
    int tab_count;
    int outline; /* 1 to 9; 0: body text */
    bool restart_headings;
} Props;

static inline bool props_has(const Props *p, PropId id)
{
    return (p->set >> id & 1) != 0;
}

/* Lays what `over` says over `p`. Borders go side by side. */
void props_overlay(Props *p, const Props *over);

#endif
