/* Undefined names: messages with the nearest name, or with what was probably meant. */
#ifndef RPTC_CHECK_UNKNOWN_NAMES_H
#define RPTC_CHECK_UNKNOWN_NAMES_H

#include "check/checker.h"

/* Is it unknown which values are defined, because a field, the parameters around or a block's opening could not be
 * read (which was reported)? */
bool values_are_lost(const Checker *c);
/* Is it unknown which block is in which? */
bool nesting_is_lost(const Checker *c);
void report_no_value(Checker *c, const Expr *name);
/* Is a name maybe a member of an item whose type is unknown, because its list was reported? */
bool may_be_member(const Checker *c);
void report_no_member(Checker *c, const Expr *member, const RecordType *r);
void report_no_function(Checker *c, Name name);
void report_no_type(Checker *c, Name name);
void report_no_style(Checker *c, Name name, StyleKind kind);
/* Finds the style of a name where only one of that kind is allowed. False, and reported, if there is none; one of another
 * kind is found all the same. */
bool style_of_kind(Checker *c, Name name, StyleKind kind, int *style);
void report_no_component(Checker *c, Name name);

#endif
