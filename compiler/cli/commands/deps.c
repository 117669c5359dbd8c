#include "cli/commands/deps.h"

#include "cli/session.h"

/* Puts a name as make reads it: blanks, `#` and `:` get a backslash, and the backslashes right before them are
 * doubled. */
static void put_name(Buf *b, Str name)
{
    size_t backslashes = 0;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.s[i];
        if (c && strchr(" \t#:", c))
            for (size_t k = 0; k <= backslashes; k++)
                buf_put_byte(b, '\\');
        if (c == '$')
            buf_put_byte(b, '$');
        buf_put_byte(b, c);
        backslashes = c == '\\' ? backslashes + 1 : 0;
    }
}

/* `report.docx` for `report.rpt`. */
static Str target_name(Arena *a, Str template)
{
    size_t end = str_ends(template, STR(".rpt")) ? template.n - 4 : template.n;
    return str_join2(a, str_sub(template, 0, end), STR(".docx"));
}

static void put_files(Buf *b, Arena *a, ReadFile *files, size_t count)
{
    Map *seen = map_new(a);
    for (size_t i = 0; i < count; i++)
        if (!map_put(seen, files[i].path, &files[i])) {
            buf_put(b, STR(" \\\n  "));
            put_name(b, files[i].path);
        }
    buf_put_byte(b, '\n');
}

/* Reports a name that cannot be written because make gives one of `signs` a meaning. */
static void check_name(Session *s, Str name, const char *signs)
{
    for (size_t i = 0; i < name.n; i++)
        if (name.s[i] && strchr(signs, name.s[i])) {
            diag_hint(s->dg, diag(s->dg, E_DEPS_NAME, NO_SPAN, name), H_DEPS_NAME);
            return;
        }
}

static void check_names(Session *s, Str template)
{
    check_name(s, template, "%"); /* makes the target a pattern */
    for (size_t i = 0; i < s->read_count; i++)
        check_name(s, s->reads[i].path, "=;\n");
}

void deps(Session *s, const Options *o)
{
    if (!o->template_count || str_is(o->templates[0], "-")) {
        diag_hint(s->dg, diag(s->dg, E_TEMPLATE_WANTED, NO_SPAN, str_of(o->command->form)), H_SEE_HELP,
                  STR("rptc deps --help"));
        return;
    }
    Job job = session_job(s);
    fill_compile(&job, (TemplateFile){o->templates[0], NULL}, &o->libraries);
    check_names(s, o->templates[0]);
    if (diags_errors(s->dg))
        return;
    Buf rule = buf_open(&s->guard.memory);
    put_name(&rule, target_name(s->arena, o->templates[0]));
    buf_put_byte(&rule, ':');
    put_files(&rule, s->arena, s->reads, s->read_count);
    session_write(s, o->output ? o->output : "-", OUTPUT_NO_LINK, buf_str(&rule));
    buf_close(&rule);
}
