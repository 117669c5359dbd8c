/* Types of the language (language.md, section 4). A type is immutable and lives in the session's arena;
 * the plain ones are shared constants. */
#ifndef RPTC_VALUE_TYPE_H
#define RPTC_VALUE_TYPE_H

#include <stdint.h>

#include "base/map.h"

typedef enum TypeKind {
    TYPE_ERROR, /* the result of a reported fault; fits everything and causes no further diagnostic */
    TYPE_ANY,   /* of a value that is always missing, and of the items of [] */
    TYPE_TEXT,
    TYPE_INTEGER,
    TYPE_NUMBER,
    TYPE_MONEY,
    TYPE_DATE,
    TYPE_TIME,
    TYPE_BOOLEAN,
    TYPE_IMAGE,
    TYPE_RECORD,
    TYPE_LIST
} TypeKind;

typedef struct Type Type;
typedef struct RecordType RecordType;

struct Type {
    TypeKind kind;
    bool gaps;      /* TYPE_LIST: items may be missing, each keeping its position */
    uint32_t depth; /* nesting of lists and records; 0 for scalars */
    union {
        const Type *item;         /* TYPE_LIST */
        const RecordType *record; /* TYPE_RECORD */
    };
};

/* A member of a record: its index in `members` is the slot of its value. */
typedef struct Member {
    Str name;
    const Type *type;
    bool optional;
} Member;

struct RecordType {
    Str name; /* of @record; empty for `{ … }` */
    size_t count;
    const Member *members;
    uint64_t values; /* how many values it holds, with those of all records in it */
    Map *by_name; /* its Members, where there are many; NULL: they are searched one by one */
};

/* The shared scalar types (TYPE_ERROR to TYPE_IMAGE). */
const Type *type_plain(TypeKind kind);
const Type *type_list_new(Arena *a, const Type *item);
/* The same; with `gaps`, items may be missing. */
const Type *type_list_maybe(Arena *a, const Type *item, bool gaps);
const Type *type_record_new(Arena *a, const RecordType *record);

extern const Str type_words[TYPE_IMAGE + 1]; /* that name a type, by its kind; TYPE_ERROR and TYPE_ANY have none */
/* The type with that name (`text`, `integer` …); NULL if there is none. */
const Type *type_named(Str word);

bool type_is_numeric(const Type *t); /* integer, number, money */
bool type_is_ordered(const Type *t); /* numeric, text, date, time */
/* Appends a member. `members` has room for it and belongs to the creator of the record. */
void record_add(Arena *a, RecordType *r, Member *members, Member new);
/* A record of these members, whose names differ. */
RecordType *record_new(Arena *a, Str name, Member *members, size_t count);
/* The slot of a member, or -1. */
int record_member(const RecordType *r, Str name);
/* May a value of type `from` be used where `to` is expected? (integer for number; records with the same
 * members; ERROR and ANY for all). For lists `gaps` does not matter: missing items stay missing. */
bool type_accepts(Arena *scratch, const Type *to, const Type *from);
/* The common type of both, also within lists and records: integer and number give number, either of them and
 * money gives money; records of the same members give them in the order of x. NULL where there is none. */
const Type *type_common(Arena *a, const Type *x, const Type *y);
/* As templates write it: `text`, `list of date`, `list of (date?)`, `record`. */
Str type_text(Arena *a, const Type *t);

#endif
