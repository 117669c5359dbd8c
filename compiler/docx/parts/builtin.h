/* The built-in styles of Word: their names in a file, and how Word shows them. */
#ifndef RPTC_DOCX_PARTS_BUILTIN_H
#define RPTC_DOCX_PARTS_BUILTIN_H

#include "doc/style.h"

typedef struct BuiltinStyle {
    const char *name;  /* w:name, by which Word recognizes the style */
    const char *id;    /* Word's styleId for it */
    int kind;          /* a StyleKind; -1: not available to templates */
    int priority;      /* w:uiPriority */
    /* q: in the gallery; h: hidden; u: shown once it is used; l: has a linked character style */
    const char *flags;
} BuiltinStyle;

/* By its name in any case; NULL where Word has no such style, or one of another kind. */
const BuiltinStyle *builtin_named(Str name, StyleKind kind);
/* By Word's styleId, which must exist. */
const BuiltinStyle *builtin_with_id(Str id);
/* Word's style for a role. */
const BuiltinStyle *builtin_of_role(StyleRole role);
bool builtin_is(const BuiltinStyle *b, char flag); /* false for NULL */

/* The whole table, for w:latentStyles. */
const BuiltinStyle *builtin_table(size_t *count);

#endif
