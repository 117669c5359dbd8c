/* A text that looks like several items: `学习；讨论；表决`, written as one item of a list. */
#ifndef RPTC_DATA_SERIES_H
#define RPTC_DATA_SERIES_H

#include "base/str.h"

/* The separator, and the first two parts without outer blanks. */
typedef struct Series {
    Str mark, first, second;
} Series;

/* Is it a series? Its parts are separated by `；` or `;`, or by `、` if it is not a sentence and has
 * three parts or parts of about the same length. Separators in brackets and in quotation marks do
 * not count. */
bool series_in(Str text, Series *out);

#endif
