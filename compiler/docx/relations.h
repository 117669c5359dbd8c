/* Relations of a part that comes into the package later or never, as a form of a running head does. They
 * have their ids at once and come into the package with it. Inner header of docx/. */
#ifndef RPTC_DOCX_RELATIONS_H
#define RPTC_DOCX_RELATIONS_H

#include "docx/package.h"

typedef struct Relations Relations;

Relations *relations_new(Arena *a);
/* The id of a relation to `part`, as package_add gives it: the same part has the same again. */
Str relations_add(Relations *r, PartKind kind, const Part *part);
/* Puts all of them into the package; `owner` was added to it and has none yet. */
void relations_enter(const Relations *r, Package *k, const Part *owner);

#endif
