/* Reads `{ name values; … }`: finds each property in the table (props.def), gives its values to its reader one
 * by one, and words what does not fit.
 *
 * A reader takes values with the take_… functions. The first fault is reported where it stands and makes
 * `faulty`; after it every take fails silently, and what the reader has set so far is thrown away. So a
 * reader need not look back: it takes all and sets all. */
#ifndef RPTC_PROPS_PROP_READER_H
#define RPTC_PROPS_PROP_READER_H

#include "props/picture_props.h"
#include "props/style_props.h"
#include "props/table_props.h"

/* Where properties stand, a bit each. */
enum {
    PLACE_PARAGRAPH = 1,
    PLACE_CHARACTER = 2,
    PLACE_TABLE = 4,
    PLACE_WITH = 8,
    PLACE_PAGE = 16,
    PLACE_TABLE_BLOCK = 32,
    PLACE_ROW = 64,
    PLACE_CELL = 128,
    PLACE_IMAGE = 256,
    PLACE_TEXT = PLACE_PARAGRAPH | PLACE_CHARACTER | PLACE_WITH,
    PLACE_BLOCK = PLACE_PARAGRAPH | PLACE_WITH
};

typedef struct PropRow {
    Str name, word; /* word empty: the name is one word */
    int since;
    unsigned places;
    void (*read)(PropReader *r);
    Str form, help;
} PropRow;

/* What a list sets, by its place. StyleSays and CellProps begin with Props, so that `props` is right wherever
 * characters, paragraphs, rows or cells are described. */
typedef union PropTarget {
    void *any;
    Props *props;          /* WITH */
    StyleSays *style;      /* PARAGRAPH, CHARACTER, TABLE */
    PageSetup *page;       /* PAGE */
    TableProps *table;     /* TABLE_BLOCK */
    CellProps *cell;       /* ROW, CELL */
    PictureProps *picture; /* IMAGE */
} PropTarget;

struct PropReader {
    const PropContext *context;
    Arena *arena;
    Diags *dg;
    const Tree *tree; /* the file */
    unsigned place;
    PropTarget to;    /* what the property sets; kept where it is right */
    /* Where they are: */
    const PropRow *row;
    const Prop *prop;
    const PropGroup *group;
    const PropValue *at; /* the next value of the group; NULL: none is left */
    Str last_word;       /* the name, or the last word taken: what a missing value stands behind */
    Span last;           /* of the last value taken */
    bool faulty;
    bool stand_in; /* some value of the property stands for one that is not known yet */
};

/* Lengths that a property can have. */
typedef struct LengthRule {
    unsigned units;     /* bits 1 << UNIT_… */
    int32_t low, high;  /* twips, both allowed */
    const char *lowest, *highest; /* the same, for messages */
} LengthRule;

enum {
    UNITS_FIXED = 1 << UNIT_MM | 1 << UNIT_CM | 1 << UNIT_IN | 1 << UNIT_PT,
    UNITS_EM = UNITS_FIXED | 1 << UNIT_EM,
    UNITS_LINE = UNITS_EM | 1 << UNIT_LINE
};

/* Reads a list into *to, which holds what was said before. A property that is faulty, or one of whose values is
 * missing, changes nothing. */
void prop_list_read(const PropContext *context, const PropList *list, unsigned place, PropTarget to);

/* Does some value of it hang on data? */
bool prop_list_varies(const PropList *list);

/* Is there a property of that name in it? */
bool prop_list_names(const PropList *list, const char *name);

/* Goes on behind the next comma; false where there is none. */
bool next_group(PropReader *r);
bool at_end(const PropReader *r); /* of the group */
/* Is the next value this word? Then it is taken. */
bool take_word(PropReader *r, const char *word);
/* The index of the next value among some words; -1 and a message where it is none of them. */
int take_choice(PropReader *r, const Str *words, int count);
/* A word, or a string, as a name; text empty after a fault. */
Name take_name(PropReader *r);
/* A string without values. `example` (may be NULL) gets its expression. */
Str take_string(PropReader *r, const Expr **example);
/* The same, where a line break in it is a fault. */
Str take_line(PropReader *r, const Expr **example);
/* A whole number. */
int32_t take_number(PropReader *r, int32_t low, int32_t high);
Length take_length(PropReader *r, const LengthRule *rule);
Colour take_colour(PropReader *r);
bool take_switch(PropReader *r); /* nothing or `on`: true; `off`: false */
int32_t take_size(PropReader *r); /* of characters, in half-points */
Align take_align(PropReader *r);
/* What stands behind a side, in any order: kind, width, colour and, where `spaced`, the room between line and text. */
Border take_border(PropReader *r, bool spaced);
/* Sides with the room at each: padding[Side], and its bit in *set. */
void take_padding(PropReader *r, Length *padding, unsigned *set);

/* ---- for what is not of one kind ---- */

Str property_name(const PropReader *r); /* as authors write it: `keep next` */
bool next_is(const PropReader *r, PropValueKind kind);
const PropValue *take(PropReader *r); /* any value; NULL and a message where none is left */
/* `16px`: a word that begins with a digit was meant as a length. */
bool looks_like_length(Str word);
/* The value as it is written. */
Str written(const PropReader *r, const PropValue *v);
/* The value is not what the property takes: message with the form. */
void refuse_value(PropReader *r, const PropValue *v);
/* Reports a fault; only while there is none (a take_… that gave something, or !faulty, tells). */
#define prop_fault(r, code, at, ...) ((r)->faulty = true, diag((r)->dg, (code), (at), ##__VA_ARGS__))
/* A part of a property (a side, `lines`) that stands twice is a fault; else it is marked in *parts. */
void mark_part(PropReader *r, unsigned *parts, int part, Str name, Span at);
/* Takes one of the words, and marks it as a part; -1 where none is there, which is reported. */
int take_part(PropReader *r, const Str *words, int count, unsigned *parts);

#define PROP(name, word, since, where, reader, form, help) void read_##reader(PropReader *r);
#define PROPERTY(id, member, ...) void read_##member(PropReader *r);
#include "doc/props.def"
#define PROP(name, word, since, where, reader, form, help) void read_##reader(PropReader *r);
#include "props/properties.def"
#undef PROP

#endif
