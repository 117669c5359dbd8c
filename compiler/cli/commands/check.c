#include "cli/commands/check.h"

#include "base/path.h"
#include "cli/files/folder.h"
#include "cli/files/locked.h"
#include "cli/library_place.h"
#include "diag/catalogue.h"
#include "lint/lint.h"

/* Checks the data against the fields and, if the template is sound, by the template's own checks. */
static void check_data(Session *s, const Options *o, const Template *t, bool sound)
{
    Job job = session_job(s);
    const Record *data = fill_bind(&job, t, o->inputs, o->input_count, o->draft);
    if (!data || !sound)
        return;
    RunOptions run = options_run(o, &s->host);
    fill_judge(&job, t, data, &run);
}

/* With --locked: adds the folders of the template's libraries. */
static void add_libraries(Session *s, LockedFolders *locked, const Template *t)
{
    for (size_t i = 0; t && i < t->libraries.count; i++)
        locked_add(s->arena, locked, (LockedFolder){t->libraries.folders[i], true});
}

/* A template that was compiled. */
typedef struct Checked {
    const Template *template; /* NULL: it could not be read */
    bool sound;               /* no errors, counting warnings if they are errors */
    bool faultless;           /* no errors; there may be warnings */
} Checked;

/* The number of errors, without warnings that count as errors. */
static size_t count_faults(const Diags *dg)
{
    size_t n = 0;
    for (const Diag *d = diags_first(dg); d; d = d->next)
        n += code_severity(d->wording.code) == SEV_ERROR;
    return n;
}

static Str folder_of(Str path)
{
    Str folder = path_folder(path);
    return folder.n ? folder : STR(".");
}

/* `in` is the folder being checked; NULL: the file is checked by itself. */
static Checked compile(Session *s, const Options *o, Str path, const LibraryTree *in, LockedFolders *locked)
{
    int before = diags_errors(s->dg);
    size_t faults = count_faults(s->dg);
    Job job = session_job(s);
    const LibraryPath libraries = library_places(s->arena, folder_of(path), &o->libraries, in, false);
    const Template *t = fill_compile_unordered(&job, (TemplateFile){path, NULL}, &libraries);
    add_libraries(s, locked, t);
    return (Checked){t, diags_errors(s->dg) == before, count_faults(s->dg) == faults};
}

/* Gives advice about a template that has no errors. */
static void lint(Session *s, Checked c, bool is_part)
{
    if (c.template && c.faultless)
        lint_template(&s->guard.memory, c.template, is_part, s->dg);
}

/* Checks for a template that is used by itself. */
static void check_whole(Session *s, const Options *o, Checked c)
{
    if (!c.template || fill_is_library(c.template))
        return;
    fill_require_content(c.template, s->dg);
    if (o->input_count || o->draft)
        check_data(s, o, c.template, c.sound);
}

static void check_file(Session *s, const Options *o, Str path, LockedFolders *locked)
{
    Checked c = compile(s, o, path, NULL, locked);
    lint(s, c, false);
    diags_order(s->dg);
    check_whole(s, o, c);
}

/* Records the files that a template includes: they may have nothing to write, and the data are not for their fields. */
static void note_parts(Map *parts, const Template *t)
{
    for (size_t i = 0; t && i < t->part_count; i++)
        map_put(parts, t->parts[i]->source->name, parts);
}

static void check_files(Session *s, const Options *o, const LibraryTree *in, const PathList *templates, LockedFolders *locked)
{
    Checked *checked = NEW_ARRAY(s->arena, Checked, templates->count);
    Map *parts = map_new(s->arena);
    s->host.found = true;
    for (size_t i = 0; i < templates->count; i++) {
        checked[i] = compile(s, o, templates->items[i], in, locked);
        note_parts(parts, checked[i].template);
    }
    s->host.found = false; /* the data were named explicitly */
    for (size_t i = 0; i < templates->count; i++)
        lint(s, checked[i], map_get(parts, templates->items[i]));
    diags_order(s->dg);
    diags_drop_repeated(s->dg, s->sources);
    for (size_t i = 0; i < templates->count; i++)
        if (!map_get(parts, templates->items[i]))
            check_whole(s, o, checked[i]);
}

static void check_folder(Session *s, const Options *o, Str folder, LockedFolders *locked)
{
    folder = library_named(s->arena, folder);
    const LibraryTree in = library_tree(s->arena, folder);
    PathList templates;
    if (folder_templates(s->arena, folder, &templates, s->dg) && !templates.count)
        diag(s->dg, E_NO_TEMPLATES, NO_SPAN, folder);
    check_files(s, o, &in, &templates, locked);
    locked_add(s->arena, locked, (LockedFolder){folder, false});
}

static void silence(Session *s, const Options *o)
{
    for (size_t i = 0; i < o->unwanted_count; i++)
        for (size_t k = 0; k < lint_count; k++)
            if (str_is(o->unwanted_lints[i], "all") || str_is(o->unwanted_lints[i], lint_rows[k].name))
                diags_silence(s->dg, lint_rows[k].code);
}

static bool checks_many(Session *s, const Options *o)
{
    return o->template_count > 1 || (o->template_count && is_folder(s->arena, o->templates[0]));
}

void check(Session *s, const Options *o)
{
    LockedFolders locked = {0};
    silence(s, o);
    s->options.messages.most_a_file = checks_many(s, o);
    if (!o->template_count)
        diag_hint(s->dg, diag(s->dg, E_TEMPLATE_WANTED, NO_SPAN, str_of(o->command->form)), H_SEE_HELP,
                  STR("rptc check --help"));
    for (size_t i = 0; i < o->template_count; i++)
        if (is_folder(s->arena, o->templates[i]))
            check_folder(s, o, o->templates[i], &locked);
        else
            check_file(s, o, o->templates[i], &locked);
    if (o->locked)
        locked_check(s, &locked);
}
