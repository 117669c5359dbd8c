/* Types of the language (language.md, section 4). A type is immutable and lives in the session's arena;
 * the plain ones are shared constants. */
#ifndef RPTC_VALUE_TYPE_H
#define RPTC_VALUE_TYPE_H

#include <stdint.h>

#include "base/map.h"

typedef enum TypeKind {
    TYPE_ERROR, /* an earlier fault explains it; it fits everything and gives no further message */
    TYPE_ANY,   /* of what is always missing, and of the items of [] */
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
    bool gaps;      /* TYPE_LIST: its items may be missing, each in its place */
    uint32_t depth; /* of lists and records inside one another; 0 where it has no parts */
    union {
        const Type *item;         /* TYPE_LIST */
        const RecordType *record; /* TYPE_RECORD */
    };
};

/* A member of a record: its place in `members` is the slot of its value. */
typedef struct Member {
    Str name;
    const Type *type;
    bool optional;
} Member;

struct RecordType {
    Str name; /* of @record; empty for `{ … }` */
    size_t count;
    const Member *members;
    uint64_t values; /* how many it holds, with those of all records in it */
    Map *by_name; /* its Members, where there are many; NULL: they are gone through */
};

/* The shared types without parts (TYPE_ERROR to TYPE_IMAGE). */
const Type *type_plain(TypeKind kind);
const Type *type_list_new(Arena *a, const Type *item);
/* The same; with `gaps`, its items may be missing. */
const Type *type_list_maybe(Arena *a, const Type *item, bool gaps);
const Type *type_record_new(Arena *a, const RecordType *record);

/* The type that a word names (`text`, `integer` …); NULL for none. */
const Type *type_named(Str word);

bool type_is_numeric(const Type *t); /* integer, number, money */
/* Puts one more behind the members, which have room for it and belong to whoever makes the record. */
void record_add(Arena *a, RecordType *r, Member *members, Member new);
/* A record of these members, which have different names. */
RecordType *record_new(Arena *a, Str name, Member *members, size_t count);
/* The slot of a member, or -1. */
int record_member(const RecordType *r, Str name);
/* Can a value of `from` stand where `to` is wanted? (integer for number; records with the same
 * members; ERROR and ANY for all). A list stands for another one whether or not items may be missing:
 * what is missing in it goes on being so. */
bool type_accepts(Arena *scratch, const Type *to, const Type *from);
/* The type that holds both, also within lists and records: integer and number are number, either of them and money
 * is money; records of the same members have them in the order of x. NULL where none does. */
const Type *type_common(Arena *a, const Type *x, const Type *y);
/* As people write it: `text`, `list of date`, `list of (date?)`, `record`. */
Str type_text(Arena *a, const Type *t);

#endif
