#include "cli/commands/fields.h"

#include "cli/session.h"
#include "engine/field_forms.h"

static Str last_name(Str path)
{
    size_t from = path.n;
    while (from > 0 && path.s[from - 1] != '/')
        from--;
    return str_sub(path, from, path.n);
}

static void put_fields(Buf *b, const Options *o, const Schema *schema)
{
    Str template = last_name(o->templates[0]);
    switch (o->form) {
    case FIELDS_INI: fields_put_ini(b, schema, template, o->messages.chinese); return;
    case FIELDS_JSON_SCHEMA: fields_put_json_schema(b, schema, template); return;
    case FIELDS_MARKDOWN: fields_put_markdown(b, schema, template, o->messages.chinese); return;
    }
}

void fields(Session *s, const Options *o)
{
    if (!o->template_count) {
        diag_hint(s->dg, diag(s->dg, E_TEMPLATE_WANTED, NO_SPAN, str_of(o->command->form)), H_SEE_HELP,
                  STR("rptc fields --help"));
        return;
    }
    const Template *t = fill_compile(s->arena, s->sources, &s->host, o->templates[0], &o->libraries, s->dg);
    if (!t || !t->schema || diags_errors(s->dg))
        return;
    Buf text = buf_open(&s->memory);
    put_fields(&text, o, t->schema);
    session_write(s, o->output ? o->output : "-", OUTPUT_NO_LINK, buf_str(&text));
    buf_close(&text);
}
