/* Lists of properties, `{ name values; … }`, which may depend on data: the context of their readers, and @with. The
 * same functions read them when a template is checked and when a document is made. */
#ifndef RPTC_PROPS_PROP_CONTEXT_H
#define RPTC_PROPS_PROP_CONTEXT_H

#include "diag/diag.h"
#include "doc/style.h"
#include "ast/ast.h"

typedef struct PropReader PropReader;

/* The context of a list of properties. */
typedef struct PropContext {
    Arena *arena; /* for the results */
    Diags *dg;
    const StyleSheet *styles; /* NULL: of lists that name no style */
    /* The constant for a value that depends on data (PROP_VALUE, or a PROP_STRING with values). It returns NULL for
     * a fault, which it reports, or a missing value; the property is then skipped. A NULL function: all must be
     * constant. */
    const PropValue *(*constant)(void *data, PropReader *r, const PropValue *v);
    /* Reports a name that is not a style of that kind; NULL: that was done when the template was checked. */
    void (*no_style)(void *data, Name name, StyleKind kind);
    void *data;
} PropContext;

/* Constants for `constant`, in the reader's arena: of a number, which is a length if the value has a unit, and of a
 * text. */
const PropValue *prop_with_number(const PropReader *r, const PropValue *v, Decimal n);
const PropValue *prop_with_text(const PropReader *r, const PropValue *v, Str text);

/* The properties of a @with. One with a missing value is skipped; one that does not fit is reported. The same holds
 * for the lists of other blocks, in table_props.h, picture_props.h and page_props.h. */
Props with_props(const PropContext *context, const Block *with);

#endif
