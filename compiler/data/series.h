/* A text that looks like several: `学习；讨论；表决`, which somebody wrote as one item of a list. */
#ifndef RPTC_DATA_SERIES_H
#define RPTC_DATA_SERIES_H

#include "base/str.h"

/* The mark between the parts, and the first two of them, without outer blanks. */
typedef struct Series {
    Str mark, first, second;
} Series;

/* Is it a series, parted by `；` or `;`, or by `、` where it is no sentence and
 * the parts are three, or about as long as one another? Marks in brackets and in
 * quotation marks do not count. */
bool series_in(Str text, Series *out);

#endif
