/* Decimal: an exact decimal number, coefficient * 10^-scale, up to 38 digits, never binary floating
 * point. Always normalized: no trailing zeros after the point, scale >= 0, zero is {0, 0}. */
#ifndef RPTC_VALUE_DECIMAL_H
#define RPTC_VALUE_DECIMAL_H

#include <stdint.h>

#include "base/buf.h"

typedef struct Decimal {
    __int128 coefficient; /* |coefficient| < 10^38 */
    int32_t scale;        /* digits after the point, 0 to 38 */
} Decimal;

typedef enum DecimalFault {
    DECIMAL_OK,
    DECIMAL_NOT_A_NUMBER, /* decimal_parse only */
    DECIMAL_OVERFLOW,     /* it does not fit 38 digits */
    DECIMAL_DIVIDED_BY_ZERO
} DecimalFault;

enum { DECIMAL_QUOTIENT_PLACES = 18, DECIMAL_DIGITS = 38 };

/* The digits of |a|: those before the point (none if it is less than 1), then a.scale more. */
typedef struct DecimalDigits {
    char text[DECIMAL_DIGITS]; /* '0' to '9' */
    int whole, places;         /* how many digits are before and after the point */
} DecimalDigits;

Decimal decimal_of(int64_t n);
/* `-12.50`, `+3`; ASCII digits only, at least one before a point and one after it; the whole text, or
 * NOT_A_NUMBER. */
DecimalFault decimal_parse(Str text, Decimal *out);

/* Exact. A product whose exact form needs more than 38 digits or places is rounded to 18 places
 * where that fits. */
DecimalFault decimal_add(Decimal a, Decimal b, Decimal *out);
DecimalFault decimal_subtract(Decimal a, Decimal b, Decimal *out);
DecimalFault decimal_multiply(Decimal a, Decimal b, Decimal *out);
/* Exact where the quotient ends within 18 places, else rounded there, half away from zero. */
DecimalFault decimal_divide(Decimal a, Decimal b, Decimal *out);
/* a - b * floor(a / b): the result has the divisor's sign. */
DecimalFault decimal_modulo(Decimal a, Decimal b, Decimal *out);

Decimal decimal_negate(Decimal a);
Decimal decimal_abs(Decimal a);
int decimal_compare(Decimal a, Decimal b); /* <0, 0, >0 */
int decimal_sign(Decimal a);
bool decimal_is_whole(Decimal a);

/* To `places` after the point, half away from zero; places may be negative (-2: hundreds). */
DecimalFault decimal_round(Decimal a, int places, Decimal *out);
Decimal decimal_floor(Decimal a);
Decimal decimal_ceil(Decimal a);
/* Its value as an integer; false where it is not one or does not fit int64_t. */
bool decimal_to_int(Decimal a, int64_t *out);

DecimalDigits decimal_digits(Decimal a);
/* The plain form: digits, no grouping, no trailing zeros. */
void decimal_put(Buf *b, Decimal a);
Str decimal_text(Arena *arena, Decimal a); /* the same as a text in the arena */
/* With exactly `places` >= 0 digits after the point (rounded half away from zero). */
void decimal_put_places(Buf *b, Decimal a, int places);

#endif
