#include "cli/commands/examples.h"

#include "base/map.h"
#include "base/path.h"
#include "cli/files/folder.h"

static const Str library_ini = STR_INIT("library.ini");

typedef struct TemplateName TemplateName;
struct TemplateName {
    Str name;
    TemplateName *next;
};

/* The content of one folder. */
typedef struct ExamplePlace {
    TemplateName *templates;
    bool is_library; /* its templates only define */
} ExamplePlace;

/* A name without its last ending. */
static Str without_ending(Str name)
{
    size_t n = name.n;
    while (n > 0 && name.s[n - 1] != '.')
        n--;
    return str_sub(name, 0, n ? n - 1 : name.n);
}

static bool is_data(Str name)
{
    return !str_eq(name, library_ini) && (str_ends(name, STR(".ini")) || str_ends(name, STR(".json")));
}

/* ---- which template ---- */

static ExamplePlace *place_of(Arena *a, Map *places, Str folder)
{
    ExamplePlace *p = map_get(places, folder);
    if (!p) {
        p = NEW(a, ExamplePlace);
        map_put(places, folder, p);
    }
    return p;
}

static Map *read_places(Arena *a, const PathList *files)
{
    Map *places = map_new(a);
    for (size_t i = 0; i < files->count; i++) {
        Str folder = path_prefix(files->items[i]), name = path_last(files->items[i]);
        ExamplePlace *p = place_of(a, places, folder);
        p->is_library |= str_eq(name, library_ini);
        if (!str_ends(name, STR(".rpt")))
            continue;
        TemplateName *t = NEW(a, TemplateName);
        *t = (TemplateName){name, p->templates};
        p->templates = t;
    }
    return places;
}

/* Does `notice.full` or `notice` begin with the name of `notice.rpt`? */
static bool has_name_of(Str stem, Str template)
{
    Str name = without_ending(template);
    return str_starts(stem, name) && (stem.n == name.n || stem.s[name.n] == '.');
}

/* The template with the longest name that begins the data's name, or the only one; empty if there is none. */
static Str template_of(const ExamplePlace *p, Str stem)
{
    Str found = STR("");
    for (const TemplateName *t = p->templates; t; t = t->next)
        if (has_name_of(stem, t->name) && t->name.n > found.n)
            found = t->name;
    return found.n || p->templates->next ? found : p->templates->name;
}

/* ---- the list ---- */

static void report_unclear(Arena *a, Diags *dg, Str path, const ExamplePlace *p, Str name)
{
    Str right = str_format(a, "%.*s.%.*s", STR_ARG(without_ending(p->templates->name)), STR_ARG(name));
    diag_hint(dg, diag(dg, E_EXAMPLE_OF_WHICH, NO_SPAN, path), H_EXAMPLE_NAME, right);
}

static Str join(Arena *a, Str folder, Str relative)
{
    return str_is(folder, ".") ? relative : path_join(a, folder, relative);
}

/* Makes the example of a data file; false if it is not one. */
static bool make_example(Arena *a, const Map *places, Str folder, Str file, Example *out, Diags *dg)
{
    Str prefix = path_prefix(file), name = path_last(file);
    const ExamplePlace *p = map_get(places, prefix);
    if (!is_data(name) || p->is_library || !p->templates)
        return false;
    Str path = join(a, folder, file), inner = path_folder(file);
    *out = (Example){
        .folder = inner.n ? join(a, folder, inner) : folder,
        .template = template_of(p, without_ending(name)),
        .data = name,
        .path = path,
        .stem = without_ending(path),
    };
    if (!out->template.n)
        report_unclear(a, dg, path, p, name);
    return out->template.n;
}

void examples_find(Arena *a, Str folder, ExampleList *out, Diags *dg)
{
    PathList files;
    folder_files(a, folder, &files, dg);
    const Map *places = read_places(a, &files);
    Example *items = NEW_ARRAY(a, Example, files.count);
    size_t n = 0;
    for (size_t i = 0; i < files.count; i++)
        n += make_example(a, places, folder, files.items[i], &items[n], dg);
    *out = (ExampleList){items, n};
}
