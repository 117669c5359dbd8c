/* Chains of definitions that use one another (@let, functions, components, @record). Recursive functions walk them,
 * here and in eval/, so a chain must not exceed the limit `depth`, whatever the order of its links in the file. */
#ifndef RPTC_CHECK_CHAIN_H
#define RPTC_CHECK_CHAIN_H

#include "check/checker.h"

/* Begins the check of a definition in a scope of its own; the caller saves the current scope and restores it.
 * `depth` is the nesting of its nodes. False, and reported at its name, if too many definitions already wait for
 * this one, which must then not be walked. */
bool chain_enter(Checker *c, Chain *own, uint32_t depth, Span name);
/* Ends the check. */
void chain_leave(Chain *own, uint32_t depth);
/* Notes that the definition being checked uses this one, already checked; false, and reported at `at`, if the chain
 * is too long. */
bool chain_use(Checker *c, const Chain *used, Span at);

#endif
