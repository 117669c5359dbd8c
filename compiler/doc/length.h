/* Lengths as authors write them, and their conversion to twips.
 * 1 twip = 1/20 pt = 1/1440 in; 1 mm = 56.6929 twips. */
#ifndef RPTC_DOC_LENGTH_H
#define RPTC_DOC_LENGTH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "value/decimal.h"

typedef enum Unit {
    UNIT_NONE,    /* a bare number: lines, where `line` accepts it */
    UNIT_MM,
    UNIT_CM,
    UNIT_IN,
    UNIT_PT,
    UNIT_EM,      /* 字: the style's own size */
    UNIT_LINE,    /* 行: the line pitch of the page's grid */
    UNIT_PERCENT
} Unit;

typedef struct Length {
    int32_t milli; /* thousandths of the unit */
    Unit unit;
} Length;

/* The largest size that Word lays out, for paper, tables, rows and indents: 22 in. */
enum { LENGTH_MOST = 31680 /* twips */ };

/* What relative units refer to. */
typedef struct LengthScale {
    int32_t half_points; /* the size of the text */
    int32_t line_twips;  /* the line pitch; 0: no grid, a line is 1.2 times the size */
} LengthScale;

/* Parses a unit (`mm`, `字` …); false if there is none of that name. */
bool unit_named(Str word, Unit *out);
/* Rounded to the nearest twip, halves away from zero. UNIT_PERCENT and UNIT_NONE count as lines (100% = 1).
 * Saturates at the limits of int32_t. */
int32_t length_twips(Length l, LengthScale scale);
/* The same in EMU (image/image.h). */
int64_t length_emu(Length l, LengthScale scale);
/* Hundredths of a 字 or 行, for Word's …Chars and …Lines attributes; 0 for another unit. */
int32_t length_hundredths(Length l, Unit of);
/* A number in thousandths; false where it needs more than three decimal places or does not fit. */
bool length_from_decimal(Decimal n, Unit unit, Length *out);
/* 初号 … 八号 in half-points; 0 if it is not the name of a size. */
int32_t size_named(Str word);

#endif
