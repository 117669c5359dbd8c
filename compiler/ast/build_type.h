/* Constructors of properties, types and fields. */
#ifndef RPTC_AST_BUILD_TYPE_H
#define RPTC_AST_BUILD_TYPE_H

#include "ast/build.h"

/* ---- properties ---- */

PropValue *prop_value(Build *b, Span at, PropValueKind kind, Str text); /* a word, colour, star */
PropValue *prop_number(Build *b, Span at, Str digits);
PropValue *prop_length(Build *b, Span at, Str written); /* `2.5cm`, `－1字` */
PropValue *prop_string(Build *b, Expr *string);
PropValue *prop_expr(Build *b, Span at, Expr *value, Str unit);
PropValue *prop_range(Build *b, Span at, PropValue *low, PropValue *high);
PropGroup *prop_group(Build *b, PropValue *first);
PropGroup *prop_group_add(PropGroup *group, PropValue *value);
Prop *prop_new(Build *b, Span at, Name name);
Prop *prop_add(Prop *prop, Span at, PropGroup *group);
PropList props_add(PropList list, Prop *prop);
PropList props_at(Build *b, PropList list, Span braces);

/* ---- types, fields, parameters ---- */

typedef struct Bounds {
    bool has_low, has_high;
    Decimal low, high;
} Bounds;

Decimal bound(Build *b, Span at, Str digits, bool negative);

TypeExpr *type_name(Build *b, Name name);
TypeExpr *type_bounded(TypeExpr *type, Span at, Bounds bounds);
TypeExpr *type_pattern(TypeExpr *type, Span at, Str pattern, Span pattern_at);
TypeExpr *type_list(Build *b, Span at, TypeExpr *item);
TypeExpr *type_list_with_gaps(Build *b, Span at, TypeExpr *item); /* list of (item?) */
TypeExpr *type_record(Build *b, Span at, FieldList members);
TypeExpr *type_one_of(Build *b, Span at, ExprList choices);

/* What follows a field's type. */
typedef struct FieldTail {
    Expr *label, *default_value, *mask; /* each may be NULL */
} FieldTail;

Field *field_new(Build *b, Span at, Name name, TypeExpr *type, FieldTail tail);
/* `name "label" { members }` */
Field *field_record(Build *b, Span at, Name name, Expr *label, TypeExpr *record);
Field *field_list(Build *b, Span list_at, Field *record); /* with `list` before its braces */
Field *field_optional(Field *field);
Field *field_error(Build *b, Span at, Name name); /* one whose type is faulty */
FieldList fields_add(FieldList list, Field *field);

#endif
