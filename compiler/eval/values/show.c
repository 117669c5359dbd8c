/* The text of values in prose. */
#include "eval/values/show.h"

#include "eval/fault.h"

/* The form of a mask depends on the type; types not listed show the mask alone. */
static const FormatSubject subjects[] = {
    [TYPE_INTEGER] = FORMAT_NUMBER, [TYPE_NUMBER] = FORMAT_NUMBER, [TYPE_MONEY] = FORMAT_MONEY,
    [TYPE_DATE] = FORMAT_DATE,      [TYPE_TIME] = FORMAT_TIME,     [TYPE_BOOLEAN] = FORMAT_BOOLEAN,
    [TYPE_LIST] = FORMAT_NUMBER,
};

static void show_number(Evaluation *ev, Buf *b, Decimal n, ValueForm form)
{
    Locale locale = ev->template->model.locale;
    bool money = form.type->kind == TYPE_MONEY;
    if (format_put_number(b, form.format, n, money, locale))
        return;
    Buf plain = buf_open(arena_memory(ev->scope));
    format_put_number(&plain, NULL, n, money, locale);
    eval_fault(ev, E_FORMAT_RANGE, form.of, buf_str(&plain));
    buf_close(&plain);
}

static void put_value(Evaluation *ev, Buf *b, Value v, ValueForm form)
{
    const Format *f = form.format;
    Locale locale = ev->template->model.locale;
    switch ((ValueKind)v.kind) {
    case VALUE_MISSING:
        if (v.mask)
            format_put_mask(b, f, subjects[form.type->kind], *v.mask, locale);
        return;
    case VALUE_TEXT: buf_put(b, *v.text); return;
    case VALUE_NUMBER: show_number(ev, b, *v.number, form); return;
    case VALUE_DATE: format_put_date(b, f, v.date, locale); return;
    case VALUE_TIME: format_put_time(b, f, v.time, locale); return;
    case VALUE_BOOLEAN: format_put_boolean(b, f, v.boolean, locale); return;
    case VALUE_IMAGE:
    case VALUE_RECORD:
    case VALUE_LIST: return;
    }
}

void show_value(Evaluation *ev, Buf *b, Value v, ValueForm form)
{
    size_t before = b->n;
    Span at = form.of ? form.of->span : NO_SPAN;
    bool text = v.kind == VALUE_TEXT;
    if (!text || eval_spend(ev, v.text->n / BYTES_SHOWN, at))
        put_value(ev, b, v, form);
    if (!text)
        eval_spend(ev, (b->n - before) / BYTES_SHOWN, at);
}
