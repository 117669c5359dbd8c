#include "doc/length.h"

#include <stdlib.h>

enum {
    THOUSAND = 1000,
    SINGLE_LINE = 12 /* a single line is 1.2 times the size: twips for each half-point */
};

bool unit_named(Str word, Unit *out)
{
    static const struct {
        const char *name;
        Unit unit;
    } units[] = {
        {"mm", UNIT_MM}, {"cm", UNIT_CM}, {"in", UNIT_IN}, {"pt", UNIT_PT},
        {"字", UNIT_EM}, {"行", UNIT_LINE}, {"%", UNIT_PERCENT},
    };
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (str_is(word, units[i].name)) {
            *out = units[i].unit;
            return true;
        }
    }
    return false;
}

/* n / d, halves away from zero, limited to int32_t. */
static int32_t divide_round(int64_t n, int64_t d)
{
    int64_t q = (llabs(n) + d / 2) / d;
    if (q > INT32_MAX)
        q = INT32_MAX;
    return (int32_t)(n < 0 ? -q : q);
}

int32_t length_twips(Length l, LengthScale scale)
{
    int64_t line = scale.line_twips ? scale.line_twips : (int64_t)scale.half_points * SINGLE_LINE;
    int64_t n = l.milli;
    switch (l.unit) {
    case UNIT_MM: return divide_round(n * 7200, 127 * THOUSAND);
    case UNIT_CM: return divide_round(n * 72000, 127 * THOUSAND);
    case UNIT_IN: return divide_round(n * 1440, THOUSAND);
    case UNIT_PT: return divide_round(n * 20, THOUSAND);
    case UNIT_EM: return divide_round(n * 10 * scale.half_points, THOUSAND);
    case UNIT_NONE:
    case UNIT_LINE: return divide_round(n * line, THOUSAND);
    case UNIT_PERCENT: return divide_round(n * line, 100 * THOUSAND);
    }
    return 0;
}

int64_t length_emu(Length l, LengthScale scale)
{
    enum { EMU_PER_TWIP = 635 };
    int64_t n = l.milli;
    switch (l.unit) {
    case UNIT_MM: return n * 36;
    case UNIT_CM: return n * 360;
    case UNIT_IN: return n * 9144 / 10;
    case UNIT_PT: return n * 127 / 10;
    case UNIT_EM: return n * scale.half_points * 635 / 100;
    case UNIT_NONE:
    case UNIT_LINE:
    case UNIT_PERCENT: return (int64_t)length_twips(l, scale) * EMU_PER_TWIP;
    }
    return 0;
}

int32_t length_hundredths(Length l, Unit of)
{
    bool relative = of == UNIT_EM || of == UNIT_LINE;
    return relative && l.unit == of ? divide_round(l.milli, THOUSAND / 100) : 0;
}

bool length_from_decimal(Decimal n, Unit unit, Length *out)
{
    if (n.scale > 3)
        return false;
    __int128 milli = n.coefficient;
    __int128 most = INT32_MAX;
    for (int32_t scale = n.scale; scale < 3; scale++) {
        if (milli > most || milli < -most)
            return false;
        milli *= 10;
    }
    if (milli > most || milli < -most)
        return false;
    *out = (Length){(int32_t)milli, unit};
    return true;
}

int32_t size_named(Str word)
{
    static const struct {
        const char *name;
        int32_t half_points;
    } sizes[] = {
        {"初号", 84}, {"小初", 72}, {"一号", 52}, {"小一", 48}, {"二号", 44}, {"小二", 36},
        {"三号", 32}, {"小三", 30}, {"四号", 28}, {"小四", 24}, {"五号", 21}, {"小五", 18},
        {"六号", 15}, {"小六", 13}, {"七号", 11}, {"八号", 10},
    };
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        if (str_is(word, sizes[i].name))
            return sizes[i].half_points;
    return 0;
}
