/* Lists of properties, `{ name values; … }`, which may depend on data: what their readers need of the world around
 * them, and @with. The same functions read them when a template is checked and when a document is made. */
#ifndef RPTC_PROPS_PROP_CONTEXT_H
#define RPTC_PROPS_PROP_CONTEXT_H

#include "diag/diag.h"
#include "doc/style.h"
#include "ast/ast.h"

typedef struct PropReader PropReader;

/* What stands around a list of properties. */
typedef struct PropContext {
    Arena *arena; /* for what is read */
    Diags *dg;
    const StyleSheet *styles; /* NULL: of lists that name no style */
    /* The constant that stands for a value which depends on data (PROP_VALUE, or a PROP_STRING with values). NULL
     * where there is none: a fault, reported, or a missing value; the property is then left out. A NULL function: all
     * has to be constant. */
    const PropValue *(*constant)(void *data, PropReader *r, const PropValue *v);
    /* Reports a name that is no style of that kind; NULL: that was done when the template was checked. */
    void (*no_style)(void *data, Name name, StyleKind kind);
    void *data;
} PropContext;

/* Constants for `constant`, in the reader's arena: of a number, which is a length where a unit stands behind the
 * value, and of a text. */
const PropValue *prop_with_number(const PropReader *r, const PropValue *v, Decimal n);
const PropValue *prop_with_text(const PropReader *r, const PropValue *v, Str text);

/* What a @with says. A property one of whose values is missing is left out; one that does not fit is reported at its
 * place. So it is with the lists of other blocks, in table.h, picture.h and page.h. */
Props with_props(const PropContext *context, const Block *with);

#endif
