/* The patterns of numbers as in a spreadsheet: `#,##0.00`, `0.0%`, `"约"0万`.
 *
 * `0` is a digit that is always written, `#` one that is not written if it would be an outer zero, `,` before
 * three of them separates thousands (0,00 is refused), `%` is written and multiplies by 100. A point with no
 * digit after it is left out; a minus comes before everything. The one number may have text before and after
 * it: in "…", after \, or any character without a meaning in a pattern. ASCII letters, the digits 1 to 9 and
 * ? ; @ * _ [ ] have a meaning in spreadsheets and are refused, as are more than 100 digits on one side of
 * the point. */
#ifndef RPTC_VALUE_NUMBER_FORMAT_H
#define RPTC_VALUE_NUMBER_FORMAT_H

#include "value/format.h"

typedef struct NumberPattern {
    Str before, after; /* the text around the number, as written in the pattern */
    int least_whole;   /* least number of digits to write before the point */
    int least_places;  /* and after it */
    int most_places;
    bool grouped, percent;
} NumberPattern;

bool number_pattern_parse(Str pattern, NumberPattern *out, FormatFault *fault);
/* Does a parsed pattern have a ％ outside of quotes, which does not multiply? */
bool number_pattern_is_doubtful(const NumberPattern *p, Str pattern, FormatFault *doubt);
/* False, and nothing written, where a percentage exceeds the range of Decimal. */
bool number_pattern_put(Buf *b, const NumberPattern *p, Decimal n);
void number_pattern_put_mask(Buf *b, const NumberPattern *p, Str mask);

#endif
