/* Values: the results of data and expressions. A value knows its place in the data.
 *
 * A value is 16 bytes and is passed by copy; what it points to lives in the arena of its creator (or in the
 * data file's own text). Types are static: a value does not repeat its type, and a number does not know
 * whether it is money. */
#ifndef RPTC_VALUE_VALUE_H
#define RPTC_VALUE_VALUE_H

#include <stdint.h>

#include "base/arena.h"
#include "source/source.h"
#include "value/calendar.h"
#include "value/decimal.h"
#include "image/image.h"

typedef enum ValueKind {
    VALUE_MISSING, /* masked if `mask` is set: a draft shows the mask instead */
    VALUE_TEXT,
    VALUE_NUMBER, /* integer, number, money */
    VALUE_DATE,
    VALUE_TIME,
    VALUE_BOOLEAN,
    VALUE_IMAGE,
    VALUE_RECORD,
    VALUE_LIST
} ValueKind;

/* Flags of a value. */
enum {
    VALUE_IS_COUNT_OF_MASKED = 1, /* VALUE_MISSING: the count of a list that was not given; comparisons with
                                   * it are true */
    VALUE_HOLDS_MASK = 2          /* VALUE_TEXT: made from a masked value and contains its mask */
};

typedef struct Record Record;
typedef struct List List;

typedef struct Value {
    uint8_t kind; /* ValueKind */
    uint8_t marks;
    uint16_t file;   /* 0: computed, without a place */
    uint32_t offset; /* where its text begins in that file */
    union {
        const Str *mask; /* VALUE_MISSING; NULL: shows nothing */
        const Str *text;
        const Decimal *number;
        Date date;
        TimeOfDay time;
        bool boolean;
        const Image *image; /* one Image for each file, however often it is named */
        const Record *record;
        const List *list;
    };
} Value;

struct Record {
    size_t count;
    const Value *members; /* in the order of the record type */
};

struct List {
    size_t count;
    const Value *items;
    const Str *mask; /* not NULL: a required list that was not given, drafted as one masked item */
    uint32_t known;  /* number of its entry in the evaluation's index (eval/values/list_index.h); 0: none */
};

Value value_missing(void);
Value value_masked(const Str *mask);
Value value_text(Arena *a, Str text);
Value value_number(Arena *a, Decimal n);
Value value_integer(Arena *a, int64_t n);
Value value_date(Date d);
Value value_time(TimeOfDay t);
Value value_boolean(bool b);
Value value_image(const Image *image);
Value value_record(Arena *a, size_t count, const Value *members); /* copies `members` */
Value value_list(Arena *a, size_t count, const Value *items);     /* copies `items` */
Value value_at(Value v, Span place);                              /* the same value, with its place */

bool value_is_missing(Value v); /* masked values too */
bool value_is_masked(Value v);  /* scalars only; see List for lists */
bool value_shows_mask(Value v); /* masked, or a text that contains a mask, or a list with one of these */

/* Equality and order of two present values of comparable types. Texts are equal when they have the same
 * characters in NFC (in which they are stored); they are ordered by code point. */
bool value_equal(Value a, Value b);
/* A key that is the same only for equal values of one type, which is not a list, record or image; borrowed
 * from the value itself. */
Str value_key(const Value *v);
int value_compare(Value a, Value b);

#endif
