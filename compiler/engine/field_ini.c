/* The data file to fill in: required fields are open keys, optional ones are comments with their defaults. */
#include "engine/field_ini.h"

typedef struct IniWriter {
    Buf *b;
    bool chinese;
    bool commented; /* within an optional section */
} IniWriter;

static const char *in_language(const IniWriter *w, const char *english, const char *chinese)
{
    return w->chinese ? chinese : english;
}

static bool is_section(const FieldRule *f)
{
    return f->members != NULL;
}

/* `; 检查组成员（文字，可有多项，每项一行）`; a section needs no type. */
static void put_comment_chinese(const IniWriter *w, const FieldRule *f)
{
    Buf about = buf_open(w->b->memory);
    if (!is_section(f))
        field_put_type_chinese(&about, f);
    if (!field_is_required(f))
        buf_putf(&about, "%s可不填", buf_str(&about).n ? "，" : "");
    else if (f->type->kind == TYPE_LIST && !is_section(f))
        buf_put(&about, f->type->gaps ? STR("，每项一行，缺的空着") : STR("，每项一行"));
    Str text = buf_str(&about);
    if (f->label.n && text.n)
        buf_putf(w->b, "; %.*s（%.*s）\n", STR_ARG(f->label), STR_ARG(text));
    else if (f->label.n || text.n)
        buf_putf(w->b, "; %.*s\n", STR_ARG(f->label.n ? f->label : text));
    buf_close(&about);
}

/* `; who leads the group (text)` */
static void put_comment(const IniWriter *w, const FieldRule *f)
{
    if (w->chinese) {
        put_comment_chinese(w, f);
        return;
    }
    buf_put(w->b, STR("; "));
    if (f->label.n)
        buf_putf(w->b, "%.*s", STR_ARG(f->label));
    buf_put(w->b, f->label.n ? STR(" (") : STR("("));
    field_put_type(w->b, f);
    if (!field_is_required(f))
        buf_put(w->b, STR("; may be left out"));
    else if (f->type->kind == TYPE_LIST && !is_section(f))
        buf_put(w->b, f->type->gaps ? STR("; a line for each, an empty one where it is missing") : STR("; a line for each"));
    buf_put(w->b, STR(")\n"));
}

static void put_key(const IniWriter *w, const FieldRule *f)
{
    put_comment(w, f);
    if (w->commented || !field_is_required(f))
        buf_put(w->b, STR("; "));
    buf_putf(w->b, "%.*s =", STR_ARG(f->name));
    if (f->has_default && !f->computed && f->type->kind != TYPE_LIST)
        buf_put_byte(w->b, ' ');
    field_put_default(w->b, f);
    buf_put_byte(w->b, '\n');
}

static void put_members(const IniWriter *w, const Schema *s, Str path);

static void put_section(const IniWriter *w, const FieldRule *f, Str path)
{
    IniWriter inner = {w->b, w->chinese, w->commented || !field_is_required(f)};
    Buf name = buf_open(w->b->memory);
    buf_putf(&name, "%.*s%s%.*s", STR_ARG(path), path.n ? "." : "", STR_ARG(f->name));
    buf_put_byte(w->b, '\n');
    put_comment(w, f);
    if (f->type->kind == TYPE_LIST)
        buf_put(w->b, str_of(in_language(w, "; such a section for each\n", "; 每项一节\n")));
    buf_putf(w->b, "%s[%.*s]\n", inner.commented ? "; " : "", STR_ARG(buf_str(&name)));
    put_members(&inner, f->members, buf_str(&name));
    buf_close(&name);
}

/* Keys come before sections: a key after a section would belong to it. */
static void put_members(const IniWriter *w, const Schema *s, Str path)
{
    for (size_t i = 0; i < s->count; i++)
        if (!is_section(&s->fields[i]))
            put_key(w, &s->fields[i]);
    for (size_t i = 0; i < s->count; i++)
        if (is_section(&s->fields[i]))
            put_section(w, &s->fields[i], path);
}

void fields_put_ini(Buf *b, const Schema *s, Str template, bool chinese)
{
    IniWriter w = {b, chinese, false};
    buf_putf(b, in_language(&w, "; Data for %.*s. What is open must be filled in.\n\n", "; %.*s 的数据。等号后空着的必须填写。\n\n"),
             STR_ARG(template));
    put_members(&w, s, STR(""));
}
