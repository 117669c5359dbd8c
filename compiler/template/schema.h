/* Schema: what the data of a template may hold, made from `@fields`. The binder (data/) reads data by it. */
#ifndef RPTC_TEMPLATE_SCHEMA_H
#define RPTC_TEMPLATE_SCHEMA_H

#include "ast/ast.h"
#include "value/type.h"
#include "value/value.h"

typedef struct Schema Schema;
typedef struct Pattern Pattern; /* a compiled regular expression */

/* One declared field. Bounds, pattern and choices are those of its value, or of the items of its list
 * (of lists: of the innermost items). */
typedef struct FieldRule {
    Str name;
    Span at;            /* the name, where it is declared */
    Str label;          /* for people; empty: none */
    const Type *type;
    bool optional;
    bool has_low, has_high;
    Decimal low, high;  /* of a number; of the length in characters of a text */
    Str pattern_text;   /* as the author wrote it; n 0: none */
    const Pattern *pattern;
    size_t choice_count;
    const Str *choices; /* one of; NULL: none */
    const Map *choice_map; /* the same, by themselves, where there are many */
    bool has_default;   /* `fallback` is it where that is a constant, else `computed` (top fields only) */
    Value fallback;
    Expr *computed;
    const Str *mask;    /* never NULL: X unless `mask` says otherwise */
    const Schema *members; /* of the record, or of the records in its list; NULL: none */
} FieldRule;

struct Schema {
    size_t count;
    const FieldRule *fields;  /* in the order of declaration: the index is the slot in a Record */
    const RecordType *record; /* the same as a type */
    bool requires_any;        /* must one of them be given? */
};

/* The rule with that name, or NULL. */
const FieldRule *schema_find(const Schema *s, Str name);

/* Is it one of the choices, where there are any? */
bool field_has_choice(const FieldRule *f, Str text);

/* Must there be a value? A record where one of its members must. */
bool field_is_required(const FieldRule *f);

/* What all matches of one run may cost, and where their memory is taken from. */
typedef struct PatternEffort {
    Memory *memory;
    uint64_t left; /* items of patterns tried, and bytes passed */
} PatternEffort;

PatternEffort pattern_effort(Memory *m);

/* Does the whole of the text match? Where that would take longer than one match, or all matches of the run, may
 * take, nobody knows. */
typedef enum PatternVerdict { PATTERN_FITS, PATTERN_DIFFERS, PATTERN_TOO_HARD } PatternVerdict;
PatternVerdict pattern_match(const Pattern *p, Str text, PatternEffort *effort);

#endif
