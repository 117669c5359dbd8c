/* Rows: many documents of one template; the data of each are a row laid over the shared data. Also texts outside of the
 * template with {values} of a row, such as the pattern of the documents' names.
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

/* Shared by all rows. */
typedef struct RowPlan {
    const Template *template;
    RunOptions options;
    const SharedData *shared;
    const OuterText *pattern; /* names in it that are not fields are columns of the rows */
} RowPlan;

typedef struct BoundRow {
    DataNode *tree;       /* as read; consumed by row_bind, except its places and names */
    const Record *data;
    const Value *columns; /* the values of the pattern's columns */
} BoundRow;

/* Reads the shared data for a template that must have something to write. False, reported, if they do not fit. */
bool row_share(const Job *j, RowPlan *plan, const DataInput *inputs, size_t count);
/* Reads the pattern as a source named `name`. False, reported, if it is faulty. */
bool row_pattern(const Job *j, RowPlan *plan, Str name, Str text);

/* Does a line hold nothing but blanks? */
bool row_is_blank(Str line);
/* Reads a line of NDJSON, an object. False, reported, on error. */
bool row_read(const Job *run, const Source *line, BoundRow *out);
/* Lays the row over the shared data and binds the result. False if there is an error, even an earlier one. */
bool row_bind(const Job *run, const RowPlan *plan, BoundRow *row);

/* The parts of the pattern with the values of the row. Reports values that fail. */
TextParts row_parts(const Job *run, const RowPlan *plan, const BoundRow *row);
/* Is the part a name that neither the template nor the row has? Reports it. */
bool row_lacks(const Job *run, const RowPlan *plan, const BoundRow *row, const TextPart *part);

#endif
