/* Names of bookmarks, as Word takes them: a letter or `_`, then letters, digits and `_`, at most 40 characters,
 * no two alike but for capitals. */
#ifndef RPTC_EVAL_BOOKMARK_H
#define RPTC_EVAL_BOOKMARK_H

#include "eval/survey.h"

/* A name like `wanted` that no bookmark in `f` has yet; it is taken from then on. */
Str bookmark_new(Findings *f, Str wanted);

#endif
