/* Schemas from declared fields. */
#ifndef RPTC_CHECK_CHECK_SCHEMA_H
#define RPTC_CHECK_CHECK_SCHEMA_H

#include "check/checker.h"

/* The schema of declared fields. `members_only`: of a record, whose defaults must be constants. */
const Schema *schema_new(Checker *c, const FieldList *fields, Str record_name, bool members_only);
/* Reports a record with so many values in nested records that a walk over all of them, for a draft or a scaffold,
 * would take too long; true if so. */
bool record_is_too_large(Checker *c, const RecordType *r, Span at);
/* The fields of `base`, then those of `own`; a name in both is reported. */
const Schema *schema_join(Checker *c, const Schema *base, const Schema *own);

#endif
