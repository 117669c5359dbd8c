/* From declared types to types, and to rules for their values. */
#ifndef RPTC_CHECK_CHECK_TYPE_H
#define RPTC_CHECK_CHECK_TYPE_H

#include "check/checker.h"

/* The type of a parameter. */
const Type *check_type(Checker *c, const TypeExpr *t);
/* The type of a field; sets the rule and the members of *f, which for a list are those of its items. */
const Type *check_field_type(Checker *c, const TypeExpr *t, FieldRule *f);
/* The text of a label, mask or choice; empty, and reported, if it contains a value. */
Str constant_text(Checker *c, const Expr *e);

#endif
