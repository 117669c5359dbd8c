/* Schema: what the data of a template may hold, made from `@fields`. The binder (data/) reads data by it. */
#ifndef RPTC_TEMPLATE_SCHEMA_H
#define RPTC_TEMPLATE_SCHEMA_H

#include "ast/ast.h"
#include "template/rule.h"
#include "value/type.h"
#include "value/value.h"

typedef struct Schema Schema;

/* One declared field. */
struct FieldRule {
    Str name;
    Span at;            /* the name, where it is declared */
    Str label;          /* for people; empty: none */
    const Type *type;
    bool optional;
    Rule rule;          /* of its value, or of the items of its list (of lists: of the innermost items) */
    bool has_default;   /* `fallback` is it where that is a constant, else `computed` (top fields only) */
    Value fallback;
    Expr *computed;
    const Str *mask;    /* never NULL: X unless `mask` says otherwise */
    const Schema *members; /* of the record, or of the records in its list; NULL: none */
};

struct Schema {
    size_t count;
    const FieldRule *fields;  /* in the order of declaration: the index is the slot in a Record */
    const RecordType *record; /* the same as a type */
    bool requires_any;        /* must one of them be given? */
};

/* The rule with that name, or NULL. */
const FieldRule *schema_find(const Schema *s, Str name);

/* Must there be a value? A record where one of its members must. */
bool field_is_required(const FieldRule *f);

#endif
