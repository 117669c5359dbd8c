/* Functions of numbers. */
#include "eval/values/builtins.h"

Value fn_round(Call *c)
{
    int64_t places = c->count > 1 ? call_integer(c, 1) : 0;
    if (places < -DECIMAL_DIGITS || places > DECIMAL_DIGITS)
        return call_fault(c, E_ROUND_PLACES, 1);
    Decimal rounded;
    if (decimal_round(call_number(c, 0), (int)places, &rounded) != DECIMAL_OK)
        return call_fault(c, E_OVERFLOW, -1);
    return value_number(c->ev->scope, rounded);
}

Value fn_abs(Call *c)
{
    return value_number(c->ev->scope, decimal_abs(call_number(c, 0)));
}

Value fn_floor(Call *c)
{
    return value_number(c->ev->scope, decimal_floor(call_number(c, 0)));
}

Value fn_ceil(Call *c)
{
    return value_number(c->ev->scope, decimal_ceil(call_number(c, 0)));
}
