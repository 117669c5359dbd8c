/* Names: where the document of each row goes, from a pattern that is text with {values}. */
#ifndef RPTC_BULK_NAMES_H
#define RPTC_BULK_NAMES_H

#include "data/tree.h"
#include "eval/eval.h"

typedef struct RowNames RowNames;

/* NULL, reported, where the pattern is at fault. */
RowNames *names_open(Arena *session, Sources *sources, const Host *host, const Template *t,
                  Str pattern, Diags *dg);
void names_close(RowNames *n); /* NULL is allowed */

/* The values of those names of the pattern that are columns of the row, and no fields; the row's
 * nodes are marked as used. */
const Value *names_columns(const RowNames *n, DataNode *row, Arena *run);

/* The path of a row's document, in `run`, and from now on taken. Empty (s NULL), reported at
 * the row, where the values make no name, or another row has taken it. */
Str names_make(RowNames *n, const Record *data, const Value *columns, const DataNode *row, uint32_t line,
               const RunOptions *options, Arena *run, Diags *dg);

#endif
