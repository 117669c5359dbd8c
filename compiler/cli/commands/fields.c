#include "cli/commands/fields.h"

#include "cli/session.h"

void fields(Session *s, const Options *o)
{
    if (!o->template_count) {
        diag_hint(s->dg, diag(s->dg, E_TEMPLATE_WANTED, NO_SPAN, str_of(o->command->form)), H_SEE_HELP,
                  STR("rptc fields --help"));
        return;
    }
    Job job = session_job(s);
    const Template *t = fill_compile(&job, (TemplateFile){o->templates[0], NULL}, &o->libraries);
    if (!t || diags_errors(s->dg))
        return;
    Buf text = buf_open(&s->guard.memory);
    fields_put(&text, t, o->form, o->messages.chinese);
    session_write(s, o->output ? o->output : "-", OUTPUT_NO_LINK, buf_str(&text));
    buf_close(&text);
}
