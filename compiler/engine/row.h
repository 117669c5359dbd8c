/* Rows: many documents of one template, whose data are a row each, laid over what all of them share; and a text with
 * {values} of a row that stands outside of the template, such as the pattern of the documents' names.
 *
 *     RowPlan plan = {.template = t, .options = options};
 *     if (row_share(&job, &plan, inputs, count) && row_pattern(&job, &plan, STR("-o"), pattern))
 *         for each row
 *             if (row_read(&run, window, &row) && row_bind(&run, &plan, &row))
 *                 parts = row_parts(&run, &plan, &row);
 *                 filler_fill(filler, &run, row.data, &plan.options, output_bytes); */
#ifndef RPTC_ENGINE_ROW_H
#define RPTC_ENGINE_ROW_H

#include "engine/fill.h"
#include "eval/outer_fill.h"

/* What all rows have in common. */
typedef struct RowPlan {
    const Template *template;
    RunOptions options;
    const SharedData *shared;
    const OuterText *pattern; /* names in it that are no fields are columns of the rows */
} RowPlan;

typedef struct BoundRow {
    DataNode *tree;       /* as it was read; row_bind uses it up, but for its places and names */
    const Record *data;
    const Value *columns; /* of the pattern */
} BoundRow;

/* Reads what the rows share for a template that must have something to write. False, reported, where it does not fit. */
bool row_share(const Job *j, RowPlan *plan, const DataInput *inputs, size_t count);
/* Reads the pattern as a source named `name`. False, reported, where it is at fault. */
bool row_pattern(const Job *j, RowPlan *plan, Str name, Str text);

/* Does a line hold nothing but what JSON takes for blanks? */
bool row_is_blank(Str line);
/* Reads a line of NDJSON, an object. False, reported, where it is none. */
bool row_read(const Job *run, const Source *line, BoundRow *out);
/* Lays the row over what is shared, and binds both. False where there is an error, also an earlier one. */
bool row_bind(const Job *run, const RowPlan *plan, BoundRow *row);

/* The parts of the pattern with the values of the row. What fails is reported. */
TextParts row_parts(const Job *run, const RowPlan *plan, const BoundRow *row);
/* Is the part a name that neither the template nor the row knows? Reports it. */
bool row_lacks(const Job *run, const RowPlan *plan, const BoundRow *row, const TextPart *part);

#endif
