/* The patterns of numbers as in a spreadsheet: `#,##0.00`, `0.0%`, `"约"0万`.
 *
 * `0` is a digit that is always written, `#` one that is not when it would be an outer zero, `,`
 * before three of them parts thousands (0,00 is refused), `%` stands for itself and multiplies by 100. A point that
 * would have no digit behind it is left out; a minus stands in front of everything. Before and
 * behind this one number stands text: in "…", behind \, or any character that means nothing in a
 * pattern. ASCII letters, the digits 1 to 9 and ? ; @ * _ [ ] mean something in spreadsheets and
 * are refused, as are more than 100 digits on one side of the point. */
#ifndef RPTC_VALUE_NUMBER_FORMAT_H
#define RPTC_VALUE_NUMBER_FORMAT_H

#include "value/format.h"

typedef struct NumberPattern {
    Str before, after; /* the text around the number, as it stands in the pattern */
    int least_whole;   /* digits to write at least before the point */
    int least_places;  /* and behind it */
    int most_places;
    bool grouped, percent;
} NumberPattern;

bool number_pattern_parse(Str pattern, NumberPattern *out, FormatFault *fault);
/* A ％ outside of quotes, which does not multiply, in a pattern that was parsed. */
bool number_pattern_is_doubtful(const NumberPattern *p, Str pattern, FormatFault *doubt);
/* False, and nothing written, where a percentage leaves what Decimal holds. */
bool number_pattern_put(Buf *b, const NumberPattern *p, Decimal n);
void number_pattern_put_mask(Buf *b, const NumberPattern *p, Str mask);

#endif
