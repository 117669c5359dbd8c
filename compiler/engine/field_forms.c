#include "engine/field_forms.h"

#include "base/path.h"
#include "engine/field_ini.h"
#include "engine/field_markdown.h"
#include "engine/field_schema.h"

/* The type of the value, or of the innermost items of a list: the one that bounds, pattern and choices apply to. */
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
    for (size_t i = 0; i < f->rule.choice_count; i++)
        buf_putf(b, "%s\"%.*s\"", i ? ", " : "", STR_ARG(f->rule.choices[i]));
}

static void put_bounds(Buf *b, const FieldRule *f)
{
    if (!f->rule.has_low && !f->rule.has_high)
        return;
    buf_put_byte(b, '(');
    if (f->rule.has_low)
        decimal_put(b, f->rule.low);
    if (f->rule.has_low && f->rule.has_high && decimal_compare(f->rule.low, f->rule.high) == 0) {
        buf_put_byte(b, ')');
        return;
    }
    buf_put(b, STR(".."));
    if (f->rule.has_high)
        decimal_put(b, f->rule.high);
    buf_put_byte(b, ')');
}

static void put_innermost(Buf *b, const FieldRule *f)
{
    if (f->rule.choice_count) {
        put_choices(b, f);
        return;
    }
    TypeKind kind = innermost(f)->kind;
    buf_put(b, kind == TYPE_RECORD ? STR("record") : type_words[kind]);
    put_bounds(b, f);
    if (f->rule.pattern_text.n)
        buf_putf(b, " /%.*s/", STR_ARG(f->rule.pattern_text));
}

static void put_type(Buf *b, const FieldRule *f, const Type *t)
{
    if (t->kind != TYPE_LIST) {
        put_innermost(b, f);
        return;
    }
    buf_put(b, t->gaps ? STR("list of (") : STR("list of "));
    put_type(b, f, t->item);
    if (t->gaps)
        buf_put(b, STR("?)"));
}

void field_put_type(Buf *b, const FieldRule *f)
{
    put_type(b, f, f->type);
}

/* ---- in Chinese ---- */

static Str type_chinese(TypeKind kind)
{
    static const Str words[] = {
        [TYPE_ERROR] = STR_INIT(""),
        [TYPE_ANY] = STR_INIT(""),
        [TYPE_TEXT] = STR_INIT("文字"),
        [TYPE_INTEGER] = STR_INIT("整数"),
        [TYPE_NUMBER] = STR_INIT("数"),
        [TYPE_MONEY] = STR_INIT("金额"),
        [TYPE_DATE] = STR_INIT("日期，如 2023-11-05"),
        [TYPE_TIME] = STR_INIT("时间，如 14:30"),
        [TYPE_BOOLEAN] = STR_INIT("是或否"),
        [TYPE_IMAGE] = STR_INIT("图片文件"),
        [TYPE_RECORD] = STR_INIT("一组内容"),
        [TYPE_LIST] = STR_INIT(""),
    };
    return words[kind];
}

/* The bounds of a text are those of its length. */
static void put_bounds_chinese(Buf *b, const FieldRule *f)
{
    bool text = innermost(f)->kind == TYPE_TEXT;
    if (!f->rule.has_low && !f->rule.has_high)
        return;
    buf_put(b, STR("，"));
    if (!f->rule.has_high)
        buf_put(b, text ? STR("不少于") : STR("不小于"));
    else if (!f->rule.has_low)
        buf_put(b, text ? STR("不超过") : STR("不大于"));
    if (f->rule.has_low)
        decimal_put(b, f->rule.low);
    if (f->rule.has_low && f->rule.has_high && decimal_compare(f->rule.low, f->rule.high) != 0)
        buf_put(b, STR("至"));
    if (f->rule.has_high && !(f->rule.has_low && decimal_compare(f->rule.low, f->rule.high) == 0))
        decimal_put(b, f->rule.high);
    if (text)
        buf_put(b, STR("个字"));
}

void field_put_type_chinese(Buf *b, const FieldRule *f)
{
    for (size_t i = 0; i < f->rule.choice_count; i++)
        buf_putf(b, "“%.*s”", STR_ARG(f->rule.choices[i]));
    if (f->rule.choice_count) {
        buf_put(b, STR("之一"));
    } else {
        buf_put(b, type_chinese(innermost(f)->kind));
        put_bounds_chinese(b, f);
        if (f->rule.pattern_text.n)
            buf_putf(b, "，合于 /%.*s/", STR_ARG(f->rule.pattern_text));
    }
    if (f->type->kind == TYPE_LIST)
        buf_put(b, f->type->gaps ? STR("，可有多项，可以缺项") : STR("，可有多项"));
}

/* ---- defaults ---- */

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

/* ---- the whole ---- */

void fields_put(Buf *b, const Template *t, FieldsForm form, bool chinese)
{
    Str name = path_last(t->tree->source->name);
    switch (form) {
    case FIELDS_INI: fields_put_ini(b, t->schema, name, chinese); return;
    case FIELDS_JSON_SCHEMA: fields_put_json_schema(b, t->schema, name); return;
    case FIELDS_MARKDOWN: fields_put_markdown(b, t->schema, name, chinese); return;
    }
}
