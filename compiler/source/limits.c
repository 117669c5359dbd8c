#include "source/limits.h"

static const Str names[LIMIT_COUNT] = {
#define LIMIT(name, value, what) STR_INIT(#name),
#include "source/limits.def"
#undef LIMIT
};

static const uint64_t defaults[LIMIT_COUNT] = {
#define LIMIT(name, value, what) value,
#include "source/limits.def"
#undef LIMIT
};

uint64_t limit_default(Limit l)
{
    return defaults[l];
}

Str limit_name(Limit l)
{
    return names[l];
}

bool limit_named(Str name, Limit *out)
{
    for (int i = 0; i < LIMIT_COUNT; i++)
        if (str_eq(name, names[i])) {
            *out = (Limit)i;
            return true;
        }
    return false;
}
