/* Evaluation: from a checked template and bound data to the events of a document. */
#ifndef RPTC_EVAL_EVAL_H
#define RPTC_EVAL_EVAL_H

#include "diag/job.h"
#include "doc/sink.h"
#include "template/template.h"

typedef struct RunOptions {
    bool draft;       /* missing values are shown as masks */
    bool dated;       /* DocumentInfo gets `today` as the date of creation */
    Date today;
} RunOptions;

/* Evaluates `t` with `data` into `sink`. Faults (a failed @check, a division by zero) are reported, and the events
 * continue as far as possible, so that all faults are shown: the owner of the sink discards the document if
 * diags_errors says so. All memory is allocated in the arena of `run`. */
void evaluate(const Job *run, const Template *t, const Record *data, const RunOptions *options, Sink *sink);

#endif
