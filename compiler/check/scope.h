/* The names within blocks, and what a name in an expression stands for. */
#ifndef RPTC_CHECK_SCOPE_H
#define RPTC_CHECK_SCOPE_H

#include "check/checker.h"

/* A new local; a name that repeats a visible one is reported. Gives its slot. */
uint32_t scope_add(Checker *c, Name name, const Type *type, bool optional);
/* A function within a block: it is visible from now on, in its own body too. */
void scope_add_function(Checker *c, LetEntry *function);
/* The function of that name within the blocks around; NULL: none. */
LetEntry *scope_function(const Checker *c, Str name);
/* Is it a local that was reported where it is declared, so that nobody knows what it is? */
bool scope_is_faulty(const Checker *c, Str name);
/* Where a visible value of that name is declared; NO_SPAN where there is none. */
Span scope_declared(Checker *c, Name name);
/* What scope_leave goes back to. */
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
