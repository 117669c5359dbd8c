/* Taking the values of a property one by one, from the current group. */
#ifndef RPTC_PROPS_PROP_TAKE_H
#define RPTC_PROPS_PROP_TAKE_H

#include "props/prop_reader.h"

/* Lengths that a property can have. */
typedef struct LengthRule {
    unsigned units;     /* bits 1 << UNIT_… */
    int32_t low, high;  /* twips, inclusive */
    const char *lowest, *highest; /* the same, for messages */
} LengthRule;

enum {
    UNITS_FIXED = 1 << UNIT_MM | 1 << UNIT_CM | 1 << UNIT_IN | 1 << UNIT_PT,
    UNITS_EM = UNITS_FIXED | 1 << UNIT_EM,
    UNITS_LINE = UNITS_EM | 1 << UNIT_LINE
};

/* Goes to the group after the next comma; false if there is none. */
bool next_group(PropReader *r);
bool at_end(const PropReader *r); /* of the group */
/* Takes the next value if it is this word. */
bool take_word(PropReader *r, const char *word);
/* The index of the next value among some words; -1 and a message if it is none of them. */
int take_choice(PropReader *r, const Str *words, int count);
/* A word, or a string, as a name; text empty after a fault. */
Name take_name(PropReader *r);
/* A string without values. `example` (may be NULL) gets its expression. */
Str take_string(PropReader *r, const Expr **example);
/* The same; a line break in it is a fault. */
Str take_line(PropReader *r, const Expr **example);
/* A whole number. */
int32_t take_number(PropReader *r, int32_t low, int32_t high);
Length take_length(PropReader *r, const LengthRule *rule);
Colour take_colour(PropReader *r);
bool take_switch(PropReader *r); /* nothing or `on`: true; `off`: false */
int32_t take_size(PropReader *r); /* of characters, in half-points */
Align take_align(PropReader *r, Align last); /* one of those up to `last` */
/* What follows a side, in any order: kind, width, colour and, if `spaced`, the space between line and text. */
Border take_border(PropReader *r, bool spaced);
/* Sides with the space at each: padding[Side], and its bit in *set. */
void take_padding(PropReader *r, Length *padding, unsigned *set);

/* ---- for values of several kinds ---- */

bool next_is(const PropReader *r, PropValueKind kind);
const PropValue *take(PropReader *r); /* any value; NULL and a message if none is left */
/* `16px`: a word that begins with a digit was meant as a length. */
bool looks_like_length(Str word);
/* The value as written. */
Str written(const PropReader *r, const PropValue *v);
/* Reports a value that the property does not take, with the property's form. */
void refuse_value(PropReader *r, const PropValue *v);
/* Reports a fault; to be called only while there is none (after a take_… that succeeded, or if !faulty). */
#define prop_fault(r, code, at, ...) ((r)->faulty = true, diag((r)->dg, (code), (at), ##__VA_ARGS__))
/* Marks a part of a property (a side, `lines`) in *parts; a part given twice is a fault. */
void mark_part(PropReader *r, unsigned *parts, int part, Str name, Span at);
/* Takes one of the words, and marks it as a part; -1 and a message if there is none. */
int take_part(PropReader *r, const Str *words, int count, unsigned *parts);

/* The reader of a property that is one value of its target. */
#define READER(name, member, value)                                                                \
    void read_##name(PropReader *r)                                                                \
    {                                                                                              \
        r->to.member = (value);                                                                    \
    }
/* The same where `is_set` tells that the property is there. */
#define READER_SETS(name, member, is_set, value)                                                   \
    void read_##name(PropReader *r)                                                                \
    {                                                                                              \
        r->to.member = (value);                                                                    \
        r->to.is_set = true;                                                                       \
    }

#endif
