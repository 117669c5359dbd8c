/* From declared fields to a schema. */
#ifndef RPTC_CHECK_CHECK_SCHEMA_H
#define RPTC_CHECK_CHECK_SCHEMA_H

#include "check/checker.h"

/* `members_only`: of a record, whose defaults must be constants. */
const Schema *schema_new(Checker *c, const FieldList *fields, Str record_name, bool members_only);
/* Says so where a record holds others again and again, so that what goes through all of them, a draft or a scaffold, would
 * not end. */
bool record_is_too_large(Checker *c, const RecordType *r, Span at);
/* Those of `base`, then those of `own`; a name in both is reported. */
const Schema *schema_join(Checker *c, const Schema *base, const Schema *own);

#endif
