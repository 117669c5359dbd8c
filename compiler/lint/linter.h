/* The common base of the lints, which have one file for each topic. */
#ifndef RPTC_LINT_LINTER_H
#define RPTC_LINT_LINTER_H

#include "base/map.h"
#include "lint/lint.h"
#include "lint/prose.h"

typedef struct Linter {
    Arena *scratch;       /* temporary; messages copy their texts */
    const Template *template;
    const Source *source; /* of its own file */
    bool is_part;         /* another file includes or extends it */
    Diags *dg;
} Linter;

/* Does the lint of that code apply in the locale of the document? */
bool lint_holds(const Linter *l, Code code);
/* The prose of `text`, which is in the template's own file. */
Prose lint_prose(const Linter *l, const InlineList *text);

/* Sets of things, compared by address. */
bool lint_is_noted(const Map *set, const void *thing);
void lint_note(const Linter *l, Map *set, const void *thing);

/* Each topic is in lint_NAME.c. */
#define LINT_TOPICS(X) X(numbers) X(counts) X(wording) X(unused) X(title) X(lists)
#define LINT_TOPIC(name) void lint_##name(Linter *l);
LINT_TOPICS(LINT_TOPIC)

#endif
