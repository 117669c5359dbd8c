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

/* Reads a list into *to, which holds what was said before. A property that is faulty, or one of whose values is
 * missing, changes nothing. */
void prop_list_read(const PropContext *context, const PropList *list, unsigned place, PropTarget to);

/* Does some value of it depend on data? */
bool prop_list_varies(const PropList *list);

/* Is there a property of that name in it? */
bool prop_list_names(const PropList *list, const char *name);

/* The name of the property that is read, as authors write it: `keep next` */
Str property_name(const PropReader *r);

#define PROP(name, word, since, where, reader, form, help) void read_##reader(PropReader *r);
#define PROPERTY(id, member, ...) void read_##member(PropReader *r);
#include "doc/props.def"
#define PROP(name, word, since, where, reader, form, help) void read_##reader(PropReader *r);
#include "props/properties.def"
#undef PROP

#endif
