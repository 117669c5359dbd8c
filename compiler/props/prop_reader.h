/* Reads `{ name values; … }`: finds each property in the table (properties.def, doc/props.def), passes its values to
 * its reader one by one, and reports what does not fit.
 *
 * A reader takes values with the take_… functions. The first fault is reported and sets `faulty`; after it every
 * take fails silently, and what the reader has set is discarded. So a reader need not check: it takes all and sets
 * all. */
#ifndef RPTC_PROPS_PROP_READER_H
#define RPTC_PROPS_PROP_READER_H

#include "props/picture_props.h"
#include "props/style_props.h"
#include "props/table_props.h"

/* The places of properties, a bit each. */
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

/* What a list sets, by its place. StyleSays and CellProps begin with Props, so that `props` is valid for characters,
 * paragraphs, rows and cells. */
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
    PropTarget to;    /* what the property sets; kept if there is no fault */
    /* The current position: */
    const PropRow *row;
    const Prop *prop;
    const PropGroup *group;
    const PropValue *at; /* the next value of the group; NULL: at its end */
    Str last_word;       /* the name, or the last word taken: what a missing value should follow */
    Span last;           /* of the last value taken */
    bool faulty;
    bool stand_in; /* some value of the property stands in for one that is not known yet */
};

/* Reads a list over the values in *to. A property that is faulty or has a missing value changes nothing. */
void prop_list_read(const PropContext *context, const PropList *list, unsigned place, PropTarget to);

/* Does a value in it depend on data? */
bool prop_list_varies(const PropList *list);

/* Does it have a property of that name? */
bool prop_list_names(const PropList *list, const char *name);

/* The name of the current property, as authors write it: `keep next`. */
Str property_name(const PropReader *r);

#define PROP(name, word, since, where, reader, form, help) void read_##reader(PropReader *r);
#define PROPERTY(id, member, ...) void read_##member(PropReader *r);
#include "doc/props.def"
#define PROP(name, word, since, where, reader, form, help) void read_##reader(PropReader *r);
#include "props/properties.def"
#undef PROP

#endif
