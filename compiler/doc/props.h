/* Formatting properties (language.md, section 7) of a style, a @with or a single run.
 *
 * A Props holds only what was set: `set` has a bit for each property that is given, the rest is inherited.
 * Lengths keep their units until a sink resolves them, because 字 and 行 depend on the size and the page. */
#ifndef RPTC_DOC_PROPS_H
#define RPTC_DOC_PROPS_H

#include "doc/length.h"

typedef enum PropId {
#define PROPERTY(id, ...) PROPERTY_##id,
#define MEMBER(id, ...) PROPERTY_##id,
#define SIDES(id, member) PROPERTY_##id,
#define CHARACTERS_END PROPERTY_CHARACTERS_END, PROPERTY_LAST_OF_CHARACTERS = PROPERTY_CHARACTERS_END - 1,
#include "doc/props.def"
    PROPERTY_COUNT
} PropId;

typedef enum Align { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTER, ALIGN_JUSTIFY, ALIGN_DISTRIBUTE } Align;
typedef enum Underline { UNDERLINE_NONE, UNDERLINE_SINGLE, UNDERLINE_DOUBLE, UNDERLINE_DOTTED } Underline;
typedef enum Script { SCRIPT_NONE, SCRIPT_SUB, SCRIPT_SUPER } Script;
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

/* The kinds of props.def: PROP_KIND(kind, type of the member). */
#define PROP_KINDS(PROP_KIND)                                                                      \
    PROP_KIND(SWITCH, bool)                                                                        \
    PROP_KIND(TEXT, Str)                                                                           \
    PROP_KIND(NUMBER, int)                                                                         \
    PROP_KIND(SIZE, int32_t)     /* half-points */                                                 \
    PROP_KIND(PER_CENT, int32_t) /* of the normal width */                                         \
    PROP_KIND(LEVEL, int)        /* 1 to 9; 0: body text */                                        \
    PROP_KIND(LENGTH, Length)                                                                      \
    PROP_KIND(COLOUR, Colour)                                                                      \
    PROP_KIND(UNDERLINE, Underline)                                                                \
    PROP_KIND(SCRIPT, Script)                                                                      \
    PROP_KIND(ALIGN, Align)                                                                        \
    PROP_KIND(LINE_RULE, LineRule)                                                                 \
    PROP_KIND(TABS, const TabStop *)

#define PROP_KIND(kind, type) KIND_##kind,
typedef enum PropKind { PROP_KINDS(PROP_KIND) } PropKind;
#undef PROP_KIND
#define PROP_KIND(kind, type) typedef type OF_##kind;
PROP_KINDS(PROP_KIND)
#undef PROP_KIND

typedef struct Props {
    uint64_t set; /* bit PropId */
#define PROPERTY(id, member, kind, ...) OF_##kind member;
#define MEMBER(id, member, kind) OF_##kind member;
#define PART(id, member, kind) OF_##kind member;
#define SIDES(id, member) Border member[SIDE_COUNT];
#include "doc/props.def"
} Props;

/* Where a property's value is stored; a property with two members has two slots. Borders have none: they are
 * combined side by side. */
typedef struct PropSlot {
    PropId id;
    PropKind kind;
    size_t offset, size;
} PropSlot;

enum {
    PROP_SLOTS = 0
#define PROPERTY(...) +1
#define MEMBER(...) +1
#define PART(...) +1
#include "doc/props.def"
};

extern const PropSlot prop_slots[PROP_SLOTS];

/* The bits of the character properties. */
#define CHARACTER_PROPERTIES (((uint64_t)1 << PROPERTY_CHARACTERS_END) - 1)

static inline bool props_has(const Props *p, PropId id)
{
    return (p->set >> id & 1) != 0;
}

/* Overrides `p` with what is set in `over`. Borders are combined side by side. */
void props_overlay(Props *p, const Props *over);

#endif
