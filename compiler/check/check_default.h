/* Defaults of fields: constants against the type and the rule of their field, others against its type. */
#ifndef RPTC_CHECK_CHECK_DEFAULT_H
#define RPTC_CHECK_CHECK_DEFAULT_H

#include "check/checker.h"

/* Reads the default of a field, if it has one, into *f, whose type and rule are set. `members_only`: of a member of
 * a record, which must be constant. */
void check_default(Checker *c, const Field *field, FieldRule *f, bool members_only);
/* Checks the defaults computed from other values, of the fields from `first` on; to be called when all names are
 * known. */
void check_computed_defaults(Checker *c, const Schema *s, size_t first);

#endif
