/* Wide: an unsigned integer of 320 bits, which holds every intermediate result of exact decimal arithmetic:
 * products of two coefficients (below 10^76) and dividends (below 10^95). Overflow is not checked: everything
 * below 10^96 fits. */
#ifndef RPTC_VALUE_WIDE_H
#define RPTC_VALUE_WIDE_H

#include <stdbool.h>
#include <stdint.h>

typedef unsigned __int128 Uint128;

enum { WIDE_WORDS = 5, TEN_POWER_MAX = 38 };

typedef struct Wide {
    uint64_t word[WIDE_WORDS]; /* least significant first */
} Wide;

/* 10^power, power from 0 to TEN_POWER_MAX. */
Uint128 ten_power(int power);

Wide wide_of(Uint128 n);
/* False where `w` has more than 128 bits. */
bool wide_to_128(const Wide *w, Uint128 *out);
int wide_compare(const Wide *a, const Wide *b); /* <0, 0, >0 */

Wide wide_add(Wide a, const Wide *b);
Wide wide_subtract(Wide a, const Wide *b); /* a >= b */
Wide wide_multiply(Uint128 a, Uint128 b);
Wide wide_times_ten_power(Wide w, int power); /* power >= 0 */
/* The quotient; *rest is the remainder. 0 < divisor < 2^127. */
Wide wide_divide(Wide w, Uint128 divisor, Uint128 *rest);
/* w / 10^places, places >= 0, rounded half up. */
Wide wide_drop_places(Wide w, int places);

#endif
