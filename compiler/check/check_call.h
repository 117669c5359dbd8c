/* Calls of functions and components: parameters, and the arguments for them. */
#ifndef RPTC_CHECK_CHECK_CALL_H
#define RPTC_CHECK_CHECK_CALL_H

#include "check/checker.h"

/* Parameters become the first locals of a frame. */
void check_parameters(Checker *c, FieldList *params);
/* Matches arguments, whose types are set, to parameters, in order or by name: sets their slots, reports what does
 * not fit. A missing one is reported at `call`; `declared` names the function or component. */
void check_arguments(Checker *c, ArgumentList *args, Span call, const FieldList *params, Name declared);
/* The same for the fields of an included file. */
void check_field_arguments(Checker *c, ArgumentList *args, Span call, const Schema *fields, Str file);
void check_component(Checker *c, ComponentEntry *entry);

#endif
