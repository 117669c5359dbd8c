#include "cli/deps.h"

#include "cli/session.h"

/* Puts a name as make reads it. `marks` are the bytes that a backslash makes plain. */
static void put_name(Buf *b, Str name, const char *marks)
{
    for (size_t i = 0; i < name.n; i++) {
        char c = name.s[i];
        if (c == '$')
            buf_put_byte(b, '$');
        else if (c && strchr(marks, c))
            buf_put_byte(b, '\\');
        buf_put_byte(b, c);
    }
}

/* `report.docx` for `report.rpt`. */
static void put_target(Buf *b, Arena *a, Str template)
{
    size_t end = str_ends(template, STR(".rpt")) ? template.n - 4 : template.n;
    put_name(b, str_join2(a, str_sub(template, 0, end), STR(".docx")), " \t#:%*?[]");
    buf_put_byte(b, ':');
}

static void put_files(Buf *b, Arena *a, ReadFile *files, size_t count)
{
    Map *seen = map_new(a);
    for (size_t i = 0; i < count; i++)
        if (!map_put(seen, files[i].path, &files[i])) {
            buf_put(b, STR(" \\\n  "));
            put_name(b, files[i].path, " \t#:*?[]");
        }
    buf_put_byte(b, '\n');
}

/* A line break ends a name for make, whatever stands before it. */
static bool check_names(Session *s)
{
    bool good = true;
    for (size_t i = 0; i < s->read_count; i++)
        if (str_find_byte(s->reads[i].path, '\n') < s->reads[i].path.n) {
            diag(s->dg, E_DEPS_NAME, NO_SPAN, s->reads[i].path);
            good = false;
        }
    return good;
}

void deps(Session *s, const Options *o)
{
    if (!o->template_count || str_is(o->templates[0], "-")) {
        diag_hint(s->dg, diag(s->dg, E_TEMPLATE_WANTED, NO_SPAN, str_of(o->command->form)), H_SEE_HELP,
                  STR("rptc deps --help"));
        return;
    }
    fill_compile(s->arena, s->sources, &s->host, o->templates[0], &o->libraries, s->dg);
    if (diags_errors(s->dg) || !check_names(s))
        return;
    Buf rule = buf_open(&s->memory);
    put_target(&rule, s->arena, o->templates[0]);
    put_files(&rule, s->arena, s->reads, s->read_count);
    session_write(s, o->output ? o->output : "-", buf_str(&rule));
    buf_close(&rule);
}
