/* Evaluation: a checked template and bound data, to the events of a document. */
#ifndef RPTC_EVAL_EVAL_H
#define RPTC_EVAL_EVAL_H

#include "diag/job.h"
#include "doc/sink.h"
#include "template/template.h"

typedef struct RunOptions {
    bool draft;       /* masks stand for what is missing */
    bool dated;       /* DocumentInfo gets `today` as the date of creation */
    Date today;
} RunOptions;

/* Evaluates `t` with `data` into `sink`. What fails (a @check, a division by zero) is reported, and the
 * events go on as far as they can, so that all faults are shown: whoever owns the sink throws the document
 * away when diags_errors says so. All memory comes from the arena of `run` and lives as long as it. */
void evaluate(const Job *run, const Template *t, const Record *data, const RunOptions *options, Sink *sink);

#endif
