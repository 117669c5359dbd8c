/* Names and ids of styles. Word recognizes a style by its name: styles with `word "…"` choose first, then the
 * headings, then the other roles, and the rest keep their own names. */
#include "docx/parts/style_names.h"

#include "base/map.h"
#include "base/utf8.h"

typedef struct TakenNames {
    DocxShared *shared;
    Arena *arena;
    Map *names, *ids; /* the ones in use, in lower case */
} TakenNames;

static Str lower_case(Arena *a, Str s)
{
    char *c = str_cstr(a, s);
    for (size_t i = 0; i < s.n; i++)
        if (c[i] >= 'A' && c[i] <= 'Z')
            c[i] = (char)(c[i] - 'A' + 'a');
    return (Str){c, s.n};
}

static bool is_taken(const TakenNames *n, const Map *map, Str text)
{
    return map_get(map, lower_case(n->arena, text)) != NULL;
}

static void take(TakenNames *n, Map *map, Str text)
{
    map_put(map, lower_case(n->arena, text), n);
}

/* The text, shortened by as many characters as the tail needs. */
static Str with_tail(Arena *a, Str text, Str tail)
{
    size_t room = utf8_units(text) + tail.n;
    for (size_t end = text.n; room > STYLE_NAME_MOST; text.n = end)
        room -= utf8_previous(text, &end) > 0xFFFF ? 2 : 1;
    return str_join2(a, text, tail);
}

/* The text itself, shortened if it is too long, or with the first free number after it. */
static Str make_unique(TakenNames *n, Map *map, Str text, const char *gap)
{
    Str candidate = with_tail(n->arena, text, STR(""));
    for (int i = 2; is_taken(n, map, candidate); i++)
        candidate = with_tail(n->arena, text, str_format(n->arena, "%s%d", gap, i));
    take(n, map, candidate);
    return candidate;
}

/* A name that Word accepts as one name: a comma would begin an alias, and it refuses \ { } ; */
static Str safe_name(Arena *a, Str name)
{
    char *c = str_cstr(a, name);
    for (size_t i = 0; i < name.n; i++)
        if (strchr(",;\\{}", c[i]))
            c[i] = '_';
    return (Str){c, name.n};
}

/* The letters and digits of the name. */
static Str safe_id(Arena *a, Str name)
{
    Buf b = buf_open(arena_memory(a));
    for (size_t at = 0; at < name.n;) {
        char32_t c = utf8_next(name, &at);
        if (c != UTF8_BAD && char_continues_name(c))
            buf_put_code(&b, c);
    }
    Str id = b.n ? buf_copy(&b, a) : STR("Style");
    buf_close(&b);
    return id;
}

/* Makes style `i` that built-in style, unless it is one already or another style is that one. */
static void claim(TakenNames *n, int i, const BuiltinStyle *b)
{
    WordStyle *w = &n->shared->styles[i];
    if (!b || w->id.n)
        return;
    if (is_taken(n, n->names, str_of(b->name))) {
        w->superseded = true;
        return;
    }
    w->builtin = b;
    w->name = str_of(b->name);
    w->id = str_of(b->id);
    w->superseded = false;
    take(n, n->names, w->name);
    take(n, n->ids, w->id);
}

static void claim_words(TakenNames *n)
{
    const StyleSheet *sheet = n->shared->model->styles;
    for (int i = 0; i < sheet->count; i++)
        claim(n, i, builtin_named(sheet->items[i].word, sheet->items[i].kind));
}

static void claim_roles(TakenNames *n)
{
    const StyleSheet *sheet = n->shared->model->styles;
    for (int role = 0; role < ROLE_COUNT; role++) {
        const BuiltinStyle *b = builtin_of_role((StyleRole)role);
        int i = sheet->roles[role];
        if (i != NO_STYLE && b && (int)sheet->items[i].kind == b->kind)
            claim(n, i, b);
    }
}

/* A style with the name of one of Word's styles is that style. */
static void claim_names(TakenNames *n)
{
    const StyleSheet *sheet = n->shared->model->styles;
    for (int i = 0; i < sheet->count; i++)
        claim(n, i, builtin_named(sheet->items[i].name, sheet->items[i].kind));
}

/* A style that the sink uses: if it is not in the sheet, the sink defines it. */
static void want(TakenNames *n, Str id)
{
    const BuiltinStyle *b = builtin_with_id(id);
    if (is_taken(n, n->names, str_of(b->name)))
        return;
    take(n, n->names, str_of(b->name));
    take(n, n->ids, str_of(b->id));
    n->shared->own_styles[n->shared->own_count++] = b;
}

static void want_own_styles(TakenNames *n)
{
    const DocxTraits *t = &n->shared->traits;
    if (t->footnotes)
        want(n, STR(FOOTNOTE_REFERENCE_STYLE));
    if (t->links)
        want(n, STR(HYPERLINK_STYLE));
    for (int level = 1; t->contents && level <= HEADING_LEVELS; level++)
        want(n, str_format(n->arena, TOC_STYLE "%d", level));
}

static void name_the_rest(TakenNames *n)
{
    const StyleSheet *sheet = n->shared->model->styles;
    for (int i = 0; i < sheet->count; i++) {
        WordStyle *w = &n->shared->styles[i];
        if (w->id.n)
            continue;
        w->name = make_unique(n, n->names, safe_name(n->arena, sheet->items[i].name), " ");
        w->id = make_unique(n, n->ids, safe_id(n->arena, w->name), "");
    }
}

/* Reserves the names not available to templates, and those that Word links to its own styles. */
static void reserve(TakenNames *n)
{
    size_t count;
    const BuiltinStyle *all = builtin_table(&count);
    for (size_t i = 0; i < count; i++) {
        Str id = str_of(all[i].id);
        if (all[i].kind < 0) {
            take(n, n->names, str_of(all[i].name));
            take(n, n->ids, id);
        } else if (builtin_is(&all[i], 'l')) {
            take(n, n->ids, str_join2(n->arena, id, STR("Char")));
        }
    }
}

/* Finds the style that is Normal; if there is none, reserves its name for the one defined here. */
static int find_normal(TakenNames *n)
{
    for (int i = 0; i < n->shared->model->styles->count; i++)
        if (str_is(n->shared->styles[i].id, "Normal"))
            return i;
    take(n, n->names, STR("Normal"));
    take(n, n->ids, STR("Normal"));
    return NO_STYLE;
}

/* Word calls the character style that goes with `heading 1` `Heading 1 Char`. */
static void name_link(WordStyle *w, Arena *a)
{
    char *name = str_cstr(a, w->name);
    if (name[0] >= 'a' && name[0] <= 'z')
        name[0] = (char)(name[0] - 'a' + 'A');
    w->link = str_join2(a, w->id, STR("Char"));
    w->link_name = str_join2(a, str_of(name), STR(" Char"));
}

void style_names_resolve(DocxShared *s, Arena *a)
{
    TakenNames n = {.shared = s, .arena = a, .names = map_new(a), .ids = map_new(a)};
    reserve(&n);
    claim_words(&n);
    claim_roles(&n);
    claim_names(&n);
    s->normal = find_normal(&n);
    want_own_styles(&n);
    name_the_rest(&n);
    for (int i = 0; i < s->model->styles->count; i++)
        if (builtin_is(s->styles[i].builtin, 'l'))
            name_link(&s->styles[i], a);
}
