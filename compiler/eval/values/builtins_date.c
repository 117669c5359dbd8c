/* Functions of dates. */
#include "data/readers/text.h"
#include "eval/values/builtins.h"

static Date date_of(const Call *c, int i)
{
    return c->args[i].date;
}

Value fn_date(Call *c)
{
    Date date;
    switch (date_parse(text_trim(call_text(c, 0)), &date)) {
    case DATE_OK: return value_date(date);
    case DATE_NOT_A_DATE: diag_hint(c->ev->dg, call_report(c, E_NO_DATE, 0), H_DATA_DATES); break;
    case DATE_NO_SUCH_DAY: call_report(c, E_NO_SUCH_DAY, 0); break;
    }
    return value_missing();
}

/* ---- parts ---- */

Value fn_year(Call *c)
{
    return value_integer(c->ev->scope, date_of(c, 0).year);
}

Value fn_month(Call *c)
{
    return value_integer(c->ev->scope, date_of(c, 0).month);
}

Value fn_day(Call *c)
{
    return value_integer(c->ev->scope, date_of(c, 0).day);
}

Value fn_weekday(Call *c)
{
    return value_integer(c->ev->scope, date_weekday(date_of(c, 0)));
}

/* ---- counting ---- */

Value fn_days_between(Call *c)
{
    return value_integer(c->ev->scope, date_to_days(date_of(c, 1)) - date_to_days(date_of(c, 0)));
}

/* The date moved by `add`. */
static Value moved(Call *c, bool (*add)(Date, int64_t, Date *))
{
    Date date;
    if (!add(date_of(c, 0), call_integer(c, 1), &date))
        return call_fault(c, E_DATE_RANGE, -1);
    return value_date(date);
}

Value fn_add_days(Call *c)
{
    return moved(c, date_add_days);
}

Value fn_add_months(Call *c)
{
    return moved(c, date_add_months);
}

Value fn_add_years(Call *c)
{
    return moved(c, date_add_years);
}

/* Copies the dates of the list that are not missing; returns their number. */
static size_t read_holidays(const List *l, Date *out)
{
    size_t n = 0;
    for (size_t i = 0; i < l->count; i++)
        if (l->items[i].kind == VALUE_DATE)
            out[n++] = l->items[i].date;
    return n;
}

Value fn_add_workdays(Call *c)
{
    static const List none;
    const List *holidays = c->count > 2 ? c->args[2].list : &none;
    Value masked;
    if (list_is_masked(holidays, &masked))
        return masked;
    if (!eval_spend(c->ev, holidays->count * STEPS_ITEM, c->expr->span))
        return value_missing();
    Date *dates = NEW_ARRAY(c->ev->scope, Date, holidays->count), date;
    size_t count = read_holidays(holidays, dates);
    int64_t n = call_integer(c, 1);
    if (!date_add_workdays(date_of(c, 0), n, dates, count, &date))
        return call_fault(c, E_DATE_RANGE, -1);
    return value_date(date);
}
