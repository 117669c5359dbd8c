#include "source/host.h"

static const Str names[LIMIT_COUNT] = {
#define LIMIT(name, value, what) STR_INIT(#name),
#include "source/limits.def"
#undef LIMIT
};

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
