/* A table for people: the path, type and description of each field, and whether it is required. */
#include "engine/field_markdown.h"

/* Escapes characters that would end a cell or have a meaning in Markdown. */
static void put_cell(Buf *b, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == '|' || c == '\\' || c == '*' || c == '_' || c == '`' || c == '<' || c == '[')
            buf_put_byte(b, '\\');
        buf_put_byte(b, c == '\n' ? ' ' : c);
    }
}

static void put_presence(Buf *b, const FieldRule *f, bool chinese)
{
    Buf text = buf_open(b->memory);
    field_put_default(&text, f);
    if (text.n) {
        buf_put(b, chinese ? STR("默认 ") : STR("default "));
        put_cell(b, buf_str(&text));
    } else if (field_is_required(f)) {
        buf_put(b, chinese ? STR("必填") : STR("required"));
    } else {
        buf_put(b, chinese ? STR("可不填") : STR("may be left out"));
    }
    buf_close(&text);
}

static void put_rows(Buf *b, const Schema *s, Str path, bool chinese)
{
    for (size_t i = 0; i < s->count; i++) {
        const FieldRule *f = &s->fields[i];
        Buf name = buf_open(b->memory), type = buf_open(b->memory);
        buf_putf(&name, "%.*s%s%.*s", STR_ARG(path), path.n ? "." : "", STR_ARG(f->name));
        if (chinese)
            field_put_type_chinese(&type, f);
        else
            field_put_type(&type, f);
        buf_put(b, STR("| "));
        put_cell(b, buf_str(&name));
        buf_put(b, STR(" | "));
        put_cell(b, buf_str(&type));
        buf_put(b, STR(" | "));
        put_presence(b, f, chinese);
        buf_put(b, STR(" | "));
        put_cell(b, f->label);
        buf_put(b, STR(" |\n"));
        if (f->members)
            put_rows(b, f->members, buf_str(&name), chinese);
        buf_close(&name);
        buf_close(&type);
    }
}

void fields_put_markdown(Buf *b, const Schema *s, Str template, bool chinese)
{
    buf_put(b, STR("# "));
    put_cell(b, template);
    buf_put(b, chinese ? STR("\n\n| 名称 | 类型 | 填写 | 说明 |\n") : STR("\n\n| name | type | given | what it is |\n"));
    buf_put(b, STR("| --- | --- | --- | --- |\n"));
    put_rows(b, s, STR(""), chinese);
}
