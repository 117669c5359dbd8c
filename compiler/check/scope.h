/* The names within blocks, and binding names in expressions. */
#ifndef RPTC_CHECK_SCOPE_H
#define RPTC_CHECK_SCOPE_H

#include "check/checker.h"

/* Adds a local and returns its slot; a name that repeats a visible one is reported. */
uint32_t scope_add(Checker *c, Name name, const Type *type, bool optional);
/* Adds a function within a block: it is visible from here on, also in its own body. */
void scope_add_function(Checker *c, LetEntry *function);
/* The function of that name within the blocks around; NULL: none. */
LetEntry *scope_function(const Checker *c, Str name);
/* Is it a local whose declaration is faulty, which was reported, so that it may be anything? */
bool scope_is_faulty(const Checker *c, Str name);
/* Where a visible value of that name is declared; NO_SPAN if there is none. */
Span scope_declared(Checker *c, Name name);
/* The state that scope_leave restores. */
typedef struct ScopeMark {
    Local *locals;
    uint32_t next_slot;
} ScopeMark;
ScopeMark scope_enter(const Checker *c);
void scope_leave(Checker *c, ScopeMark m);
/* Binds a name in an expression: sets its binding, type and `optional`. */
void scope_bind(Checker *c, Expr *name);
/* `it` and `loop` in backquotes are names like any other. */
bool name_is_backquoted(const Checker *c, const Expr *name);

#endif
