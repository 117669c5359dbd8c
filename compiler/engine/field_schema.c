/* JSON Schema, draft 2020-12. Values are as data/readers/json_reader.h reads them: a date is text, a number may be text too, so
 * that no digit is lost on the way. */
#include "engine/field_schema.h"

#include "diag/json.h"

static void put_object(Buf *b, const Schema *s, int depth);

static void indent(Buf *b, int depth)
{
    buf_putf(b, "\n%*s", 2 * depth, "");
}

static void put_number(Buf *b, const char *key, Decimal n)
{
    buf_putf(b, ", \"%s\": ", key);
    decimal_put(b, n);
}

static void put_number_bounds(Buf *b, const FieldRule *f)
{
    if (f->rule.has_low)
        put_number(b, "minimum", f->rule.low);
    if (f->rule.has_high)
        put_number(b, "maximum", f->rule.high);
}

static void put_text(Buf *b, const FieldRule *f)
{
    buf_put(b, STR("\"type\": \"string\""));
    if (f->rule.has_low)
        put_number(b, "minLength", f->rule.low);
    if (f->rule.has_high)
        put_number(b, "maxLength", f->rule.high);
    if (f->rule.pattern_text.n) {
        buf_put(b, STR(", \"pattern\": "));
        Buf whole = buf_open(b->memory);
        buf_putf(&whole, "^(?:%.*s)$", STR_ARG(f->rule.pattern_text));
        json_put_string(b, buf_str(&whole));
        buf_close(&whole);
    }
    for (size_t i = 0; i < f->rule.choice_count; i++) {
        buf_put(b, i ? STR(", ") : STR(", \"enum\": ["));
        json_put_string(b, f->rule.choices[i]);
    }
    if (f->rule.choice_count)
        buf_put_byte(b, ']');
}

static void put_type(Buf *b, const FieldRule *f, const Type *t, int depth);

/* In a list whose items may be missing, each is of the item type, or null. */
static void put_items(Buf *b, const FieldRule *f, const Type *t, int depth)
{
    buf_put(b, STR("\"type\": \"array\", \"items\": { "));
    if (t->gaps)
        buf_put(b, STR("\"anyOf\": [{ "));
    put_type(b, f, t->item, depth);
    if (t->gaps)
        buf_put(b, STR(" }, { \"type\": \"null\" }]"));
    buf_put(b, STR(" }"));
}

static void put_type(Buf *b, const FieldRule *f, const Type *t, int depth)
{
    switch (t->kind) {
    case TYPE_TEXT: put_text(b, f); return;
    case TYPE_INTEGER:
        buf_put(b, STR("\"type\": \"integer\""));
        put_number_bounds(b, f);
        return;
    case TYPE_NUMBER:
    case TYPE_MONEY:
        buf_put(b, STR("\"type\": [\"number\", \"string\"]"));
        put_number_bounds(b, f);
        return;
    case TYPE_DATE: buf_put(b, STR("\"type\": \"string\", \"format\": \"date\"")); return;
    case TYPE_TIME: buf_put(b, STR("\"type\": \"string\", \"pattern\": \"^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$\"")); return;
    case TYPE_BOOLEAN: buf_put(b, STR("\"type\": \"boolean\"")); return;
    case TYPE_IMAGE: buf_put(b, STR("\"type\": \"string\"")); return;
    case TYPE_RECORD: put_object(b, f->members, depth); return;
    case TYPE_LIST:
        put_items(b, f, t, depth);
        return;
    case TYPE_ERROR:
    case TYPE_ANY: return;
    }
}

static bool is_plain_json(const FieldRule *f)
{
    return f->type->kind == TYPE_INTEGER || f->type->kind == TYPE_NUMBER || f->type->kind == TYPE_MONEY ||
           f->type->kind == TYPE_BOOLEAN;
}

static void put_default(Buf *b, const FieldRule *f)
{
    Buf text = buf_open(b->memory);
    field_put_default(&text, f);
    if (text.n) {
        buf_put(b, STR(", \"default\": "));
        if (is_plain_json(f))
            buf_put(b, buf_str(&text));
        else
            json_put_string(b, buf_str(&text));
    }
    buf_close(&text);
}

static void put_field(Buf *b, const FieldRule *f, int depth)
{
    json_put_string(b, f->name);
    buf_put(b, STR(": { "));
    if (f->label.n) {
        buf_put(b, STR("\"title\": "));
        json_put_string(b, f->label);
        buf_put(b, STR(", "));
    }
    put_type(b, f, f->type, depth);
    put_default(b, f);
    buf_put(b, STR(" }"));
}

static void put_required(Buf *b, const Schema *s, int depth)
{
    bool any = false;
    for (size_t i = 0; i < s->count; i++) {
        if (!field_is_required(&s->fields[i]))
            continue;
        if (!any) {
            buf_put_byte(b, ',');
            indent(b, depth);
        }
        buf_put(b, any ? STR(", ") : STR("\"required\": ["));
        json_put_string(b, s->fields[i].name);
        any = true;
    }
    if (any)
        buf_put_byte(b, ']');
}

/* The content of the braces of an object's schema. */
static void put_object(Buf *b, const Schema *s, int depth)
{
    buf_put(b, STR("\"type\": \"object\", \"additionalProperties\": false, \"properties\": {"));
    for (size_t i = 0; i < s->count; i++) {
        buf_put(b, i ? STR(",") : STR(""));
        indent(b, depth + 1);
        put_field(b, &s->fields[i], depth + 1);
    }
    indent(b, depth);
    buf_put_byte(b, '}');
    put_required(b, s, depth);
}

void fields_put_json_schema(Buf *b, const Schema *s, Str template)
{
    buf_put(b, STR("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": "));
    json_put_string(b, template);
    buf_put(b, STR(",\n  "));
    put_object(b, s, 1);
    buf_put(b, STR("\n}\n"));
}
