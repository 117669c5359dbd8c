#include "value/wide.h"

enum { WORD_BITS = 64, WORD_POWER = 19 }; /* 10^19 is the highest power of ten in a word */

Uint128 ten_power(int power)
{
    static const uint64_t powers[WORD_POWER + 1] = {
        1u, 10u, 100u, 1000u, 10000u, 100000u, 1000000u, 10000000u, 100000000u, 1000000000u,
        10000000000u, 100000000000u, 1000000000000u, 10000000000000u, 100000000000000u,
        1000000000000000u, 10000000000000000u, 100000000000000000u, 1000000000000000000u,
        10000000000000000000u};
    if (power <= WORD_POWER)
        return powers[power];
    return (Uint128)powers[WORD_POWER] * powers[power - WORD_POWER];
}

static uint64_t low_word(Uint128 n)
{
    return (uint64_t)n;
}

static uint64_t high_word(Uint128 n)
{
    return (uint64_t)(n >> WORD_BITS);
}

Wide wide_of(Uint128 n)
{
    return (Wide){{low_word(n), high_word(n)}};
}

bool wide_to_128(const Wide *w, Uint128 *out)
{
    for (int i = 2; i < WIDE_WORDS; i++)
        if (w->word[i])
            return false;
    *out = (Uint128)w->word[1] << WORD_BITS | w->word[0];
    return true;
}

int wide_compare(const Wide *a, const Wide *b)
{
    for (int i = WIDE_WORDS; i-- > 0;)
        if (a->word[i] != b->word[i])
            return a->word[i] < b->word[i] ? -1 : 1;
    return 0;
}

Wide wide_add(Wide a, const Wide *b)
{
    Uint128 carry = 0;
    for (int i = 0; i < WIDE_WORDS; i++) {
        carry += (Uint128)a.word[i] + b->word[i];
        a.word[i] = low_word(carry);
        carry >>= WORD_BITS;
    }
    return a;
}

Wide wide_subtract(Wide a, const Wide *b)
{
    uint64_t borrow = 0;
    for (int i = 0; i < WIDE_WORDS; i++) {
        uint64_t take = b->word[i], had = a.word[i];
        a.word[i] = had - take - borrow;
        borrow = had < take || (had == take && borrow);
    }
    return a;
}

static Wide times_word(Wide w, uint64_t factor)
{
    Uint128 carry = 0;
    for (int i = 0; i < WIDE_WORDS; i++) {
        carry += (Uint128)w.word[i] * factor;
        w.word[i] = low_word(carry);
        carry >>= WORD_BITS;
    }
    return w;
}

Wide wide_multiply(Uint128 a, Uint128 b)
{
    Wide low = times_word(wide_of(a), low_word(b));
    Wide high = times_word(wide_of(a), high_word(b));
    Wide shifted = {{0, high.word[0], high.word[1], high.word[2], high.word[3]}};
    return wide_add(low, &shifted);
}

Wide wide_times_ten_power(Wide w, int power)
{
    for (; power > WORD_POWER; power -= WORD_POWER)
        w = times_word(w, low_word(ten_power(WORD_POWER)));
    return times_word(w, low_word(ten_power(power)));
}

/* Long division, a word at a time. */
static Wide divide_by_word(Wide w, uint64_t divisor, uint64_t *rest)
{
    int i = WIDE_WORDS;
    while (i > 0 && w.word[i - 1] == 0)
        i--;
    *rest = 0;
    while (i-- > 0) {
        Uint128 part = (Uint128)*rest << WORD_BITS | w.word[i];
        w.word[i] = low_word(part / divisor);
        *rest = low_word(part % divisor);
    }
    return w;
}

/* Long division, a bit at a time. */
static Wide divide_by_bits(const Wide *w, Uint128 divisor, Uint128 *rest)
{
    Wide quotient = {{0}};
    *rest = 0;
    for (int i = WIDE_WORDS; i-- > 0;)
        for (int bit = WORD_BITS; bit-- > 0;) {
            *rest = *rest << 1 | (w->word[i] >> bit & 1);
            if (*rest >= divisor) {
                *rest -= divisor;
                quotient.word[i] |= (uint64_t)1 << bit;
            }
        }
    return quotient;
}

Wide wide_divide(Wide w, Uint128 divisor, Uint128 *rest)
{
    Uint128 small;
    if (high_word(divisor) == 0) {
        uint64_t small_rest;
        Wide quotient = divide_by_word(w, low_word(divisor), &small_rest);
        *rest = small_rest;
        return quotient;
    }
    if (wide_to_128(&w, &small)) {
        *rest = small % divisor;
        return wide_of(small / divisor);
    }
    return divide_by_bits(&w, divisor, rest);
}

/* Only the last dropped digit matters: those after it are less than one half of it. */
Wide wide_drop_places(Wide w, int places)
{
    uint64_t rest;
    if (places == 0)
        return w;
    for (places--; places > 0; places -= WORD_POWER) {
        int step = places < WORD_POWER ? places : WORD_POWER;
        w = divide_by_word(w, low_word(ten_power(step)), &rest);
    }
    w = divide_by_word(w, 10, &rest);
    const Wide one = wide_of(rest >= 5);
    return wide_add(w, &one);
}
