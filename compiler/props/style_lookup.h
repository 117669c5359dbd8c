/* Finding styles by their names. */
#ifndef RPTC_PROPS_STYLE_LOOKUP_H
#define RPTC_PROPS_STYLE_LOOKUP_H

#include "doc/style.h"
#include "ast/ast.h"

/* The role of that name (`title`, `heading 1`); ROLE_COUNT if there is none. */
int style_role_named(Str name);
/* The number of the style with that own name, as seen from a file; NO_STYLE if there is none. A style whose name
 * begins with `_` is visible in its own file only. */
int style_named_exactly(const StyleSheet *sheet, Str name, uint16_t file);
/* To be called when style i was added to the sheet or has a new number: makes it known by its name, unless an
 * earlier style has that name. */
void style_note_name(StyleSheet *sheet, int i);
/* The number of the style that a name in a file means, by its role or its own name; NO_STYLE if there is none. */
int style_seen(const StyleSheet *sheet, Name name);

#endif
