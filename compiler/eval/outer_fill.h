/* The parts of a text outside of the template, with the values of one document. */
#ifndef RPTC_EVAL_OUTER_FILL_H
#define RPTC_EVAL_OUTER_FILL_H

#include "eval/eval.h"
#include "compile/outer_text.h"

typedef struct TextPart {
    Str text;
    const StringPart *source; /* a {value} if source->value is not NULL */
} TextPart;

typedef struct TextParts {
    size_t count;
    const TextPart *items;
} TextParts;

/* `data` is the record of the template's fields, `columns` has the values of the text's own names.
 * Returns as many parts as the text has, allocated in the arena of `run`. */
TextParts evaluate_outer_text(const Job *run, const OuterText *t, const Record *data, const Value *columns,
                              const RunOptions *options);

#endif
