/* Chains of definitions: what uses one another (@let, functions, components, @record) is walked by functions that call
 * themselves, here and in eval/, so that a chain must end within the limit `depth`, whatever the order of its links in
 * the file. Private to sema/. */
#ifndef RPTC_CHECK_CHAIN_H
#define RPTC_CHECK_CHAIN_H

#include "check/checker.h"

/* Begins the check of a definition, in a scope of its own; the caller keeps the scope of now and goes back to it.
 * `depth` is that of its nodes inside one another. False, reported at its name, where too many wait for it already: then
 * it is not to be walked. */
bool chain_enter(Checker *c, Chain *own, uint32_t depth, Span name);
/* Ends it. */
void chain_leave(Chain *own, uint32_t depth);
/* The definition that is being checked uses this one, which was checked; false, reported at `at`, where the chain is too
 * long. */
bool chain_use(Checker *c, const Chain *used, Span at);

#endif
