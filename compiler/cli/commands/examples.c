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
        p->templates = NEW_WITH(a, TemplateName, name, p->templates);
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

typedef struct Search {
    Arena *arena;
    Diags *dg;
    Str folder;
    const Map *places; /* in it */
} Search;

static void report_unclear(const Search *s, Str path, const ExamplePlace *p, Str name)
{
    Str right = str_format(s->arena, "%.*s.%.*s", STR_ARG(without_ending(p->templates->name)), STR_ARG(name));
    diag_hint(s->dg, diag(s->dg, E_EXAMPLE_OF_WHICH, NO_SPAN, path), H_EXAMPLE_NAME, right);
}

static Str path_of(const Search *s, Str relative)
{
    return str_is(s->folder, ".") ? relative : path_join(s->arena, s->folder, relative);
}

/* Makes the example of a data file; false if it is not one. */
static bool make_example(const Search *s, Str file, Example *out)
{
    Str prefix = path_prefix(file), name = path_last(file);
    const ExamplePlace *p = map_get(s->places, prefix);
    if (!is_data(name) || p->is_library || !p->templates)
        return false;
    Str path = path_of(s, file), inner = path_folder(file);
    *out = (Example){
        .folder = inner.n ? path_of(s, inner) : s->folder,
        .template = template_of(p, without_ending(name)),
        .data = name,
        .path = path,
        .stem = without_ending(path),
    };
    if (!out->template.n)
        report_unclear(s, path, p, name);
    return out->template.n;
}

void examples_find(Arena *a, Str folder, ExampleList *out, Diags *dg)
{
    PathList files;
    folder_files(a, folder, &files, dg);
    Search search = {a, dg, folder, read_places(a, &files)};
    Example *items = NEW_ARRAY(a, Example, files.count);
    size_t n = 0;
    for (size_t i = 0; i < files.count; i++)
        n += make_example(&search, files.items[i], &items[n]);
    *out = (ExampleList){items, n};
}
