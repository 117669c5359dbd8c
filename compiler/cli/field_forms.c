#include "cli/field_forms.h"

/* The type of the value, or of the innermost items of a list: what bounds, pattern and choices are about. */
static const Type *innermost(const FieldRule *f)
{
    const Type *t = f->type;
    while (t->kind == TYPE_LIST)
        t = t->item;
    return t;
}

static void put_choices(Buf *b, const FieldRule *f)
{
    buf_put(b, STR("one of "));
    for (size_t i = 0; i < f->choice_count; i++)
        buf_putf(b, "%s\"%.*s\"", i ? ", " : "", STR_ARG(f->choices[i]));
}

static void put_bounds(Buf *b, const FieldRule *f)
{
    if (!f->has_low && !f->has_high)
        return;
    buf_put_byte(b, '(');
    if (f->has_low)
        decimal_put(b, f->low);
    if (f->has_low && f->has_high && decimal_compare(f->low, f->high) == 0) {
        buf_put_byte(b, ')');
        return;
    }
    buf_put(b, STR(".."));
    if (f->has_high)
        decimal_put(b, f->high);
    buf_put_byte(b, ')');
}

static Str type_word(TypeKind kind)
{
    static const Str words[] = {
        [TYPE_ERROR] = STR_INIT(""),         [TYPE_ANY] = STR_INIT(""),         [TYPE_TEXT] = STR_INIT("text"),
        [TYPE_INTEGER] = STR_INIT("integer"), [TYPE_NUMBER] = STR_INIT("number"), [TYPE_MONEY] = STR_INIT("money"),
        [TYPE_DATE] = STR_INIT("date"),      [TYPE_TIME] = STR_INIT("time"),    [TYPE_BOOLEAN] = STR_INIT("boolean"),
        [TYPE_IMAGE] = STR_INIT("image"),    [TYPE_RECORD] = STR_INIT("record"), [TYPE_LIST] = STR_INIT("list"),
    };
    return words[kind];
}

void field_put_type(Buf *b, const FieldRule *f)
{
    for (const Type *t = f->type; t->kind == TYPE_LIST; t = t->item)
        buf_put(b, STR("list of "));
    if (f->choice_count) {
        put_choices(b, f);
        return;
    }
    buf_put(b, type_word(innermost(f)->kind));
    put_bounds(b, f);
    if (f->pattern_text.n)
        buf_putf(b, " /%.*s/", STR_ARG(f->pattern_text));
}

static void put_time(Buf *b, TimeOfDay t)
{
    buf_putf(b, "%02d:%02d", t.second / 3600, t.second / 60 % 60);
    if (t.second % 60)
        buf_putf(b, ":%02d", t.second % 60);
}

void field_put_default(Buf *b, const FieldRule *f)
{
    if (!f->has_default || f->computed)
        return;
    Value v = f->fallback;
    switch ((ValueKind)v.kind) {
    case VALUE_TEXT: buf_put(b, *v.text); return;
    case VALUE_NUMBER: decimal_put(b, *v.number); return;
    case VALUE_DATE: buf_putf(b, "%04d-%02d-%02d", v.date.year, v.date.month, v.date.day); return;
    case VALUE_TIME: put_time(b, v.time); return;
    case VALUE_BOOLEAN: buf_put(b, v.boolean ? STR("true") : STR("false")); return;
    case VALUE_MISSING:
    case VALUE_IMAGE:
    case VALUE_RECORD:
    case VALUE_LIST: return;
    }
}
