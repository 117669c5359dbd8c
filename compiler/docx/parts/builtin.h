/* The styles that Word has by itself: what they are called in a file, and how Word shows them. */
#ifndef RPTC_DOCX_PARTS_BUILTIN_H
#define RPTC_DOCX_PARTS_BUILTIN_H

#include "doc/style.h"

typedef struct BuiltinStyle {
    const char *name;  /* w:name, which decides what the style is to Word */
    const char *id;    /* the styleId that Word gives it */
    int kind;          /* a StyleKind; -1: no template may claim it */
    int priority;      /* w:uiPriority */
    /* q: in the gallery; h: hidden; u: shown when it is used; l: has a linked character style */
    const char *flags;
} BuiltinStyle;

/* By its name in any case; NULL where Word has no such style, or one of another kind. */
const BuiltinStyle *builtin_named(Str name, StyleKind kind);
/* By the styleId that Word gives it; it must be one. */
const BuiltinStyle *builtin_with_id(Str id);
/* The style that a role is in Word. */
const BuiltinStyle *builtin_of_role(StyleRole role);
bool builtin_is(const BuiltinStyle *b, char flag); /* false for NULL */

/* The whole table, for w:latentStyles. */
const BuiltinStyle *builtin_table(size_t *count);

#endif
