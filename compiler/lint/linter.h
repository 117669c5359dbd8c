/* What the lints stand on, one file a topic. Private to sema/. */
#ifndef RPTC_LINT_LINTER_H
#define RPTC_LINT_LINTER_H

#include "base/map.h"
#include "lint/lint.h"
#include "lint/prose.h"

typedef struct Linter {
    Arena *scratch;       /* nothing of it is kept; what goes into messages is copied */
    const Template *template;
    const Source *source; /* of its own file */
    bool is_part;         /* another file includes or extends it */
    Diags *dg;
} Linter;

/* Does the lint of that code hold in the locale of the document? */
bool lint_holds(const Linter *l, Code code);
/* The prose of the template's own file whose text begins at `text`. */
Prose lint_prose(const Linter *l, const InlineList *text);

/* Sets of things, told apart by where they are. */
bool lint_is_noted(const Map *set, const void *thing);
void lint_note(const Linter *l, Map *set, const void *thing);

void lint_wording(Linter *l);
void lint_numbers(Linter *l);
void lint_counts(Linter *l);
void lint_unused(Linter *l);
void lint_title(Linter *l);
void lint_lists(Linter *l);

#endif
