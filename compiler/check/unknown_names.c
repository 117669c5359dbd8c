/* Reports undefined names, with the nearest name or what was probably meant. If a library or a definition could not
 * be read, nothing is reported, as the name may be defined there. A name is reported once, at its first use; its
 * other uses are notes. */
#include "check/unknown_names.h"

#include "diag/suggest.h"
#include "modules/library_find.h"
#include "props/style_lookup.h"
#include "syntax/words.h"
#include "template/signatures.h"

/* Words of other languages, and their equivalents here. */
typedef struct Alias {
    Str word, meant;
} Alias;

static Str alias_of(Str word, const Alias *aliases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(word, aliases[i].word))
            return aliases[i].meant;
    return STR("");
}

static bool has_lost(const Checker *c, unsigned losses)
{
    return c->scope.module->losses & losses;
}

static bool is_silent(const Checker *c)
{
    return has_lost(c, LOSS_USE | LOSS_DEFINITION);
}

bool values_are_lost(const Checker *c)
{
    bool parameters = c->scope.component && c->scope.component->block->faulty;
    return parameters || has_lost(c, LOSS_FIELDS | LOSS_OPENING | LOSS_SWALLOWED);
}

bool nesting_is_lost(const Checker *c)
{
    return has_lost(c, LOSS_OPENING | LOSS_END);
}

enum { MOST_PLACES = 5 };

/* A reported name, and its other places, which are notes. */
typedef struct UnknownName {
    Diag *said;
    Span at;
    int places;
    Span noted[MOST_PLACES];
} UnknownName;

/* The key of an unknown name: the same name may be missing as a field and as a style. */
static Str unknown_key(Checker *c, Code code, const RecordType *record, Str name)
{
    return str_format(c->arena, "%d %p %.*s", (int)code, (const void *)record, STR_ARG(name));
}

static bool same_place(Span a, Span b)
{
    return a.file == b.file && a.start == b.start;
}

/* Is the place known? What a @collect depends on is checked twice. */
static bool has_place(const UnknownName *u, Span at)
{
    bool found = same_place(u->at, at);
    for (int i = 0; i < u->places && !found; i++)
        found = same_place(u->noted[i], at);
    return found;
}

/* Was it reported before, under that key? Then its place is added there as a note. */
static bool was_said_as(Checker *c, Str key, Name name)
{
    Map *all = c->scope.module->unknown;
    UnknownName *u = all ? map_get(all, key) : NULL;
    if (u && u->places < MOST_PLACES && !has_place(u, name.span)) {
        u->noted[u->places++] = name.span;
        diag_note(c->dg, u->said, N_USED_HERE, name.span, name.text);
    }
    return u;
}

static bool was_said(Checker *c, Code code, Name name)
{
    return was_said_as(c, unknown_key(c, code, NULL, name.text), name);
}

static void remember_as(Checker *c, Str key, Span at, Diag *said)
{
    UnknownName *u = NEW_WITH(c->arena, UnknownName, .said = said, .at = at);
    if (!c->scope.module->unknown)
        c->scope.module->unknown = map_new(c->arena);
    map_put(c->scope.module->unknown, key, u);
}

/* Adds a note for a name that is private to a library. */
static void note_private(Checker *c, Str name, Diag *said)
{
    for (World w = 0; w < WORLD_COUNT; w++) {
        const Symbol *s = module_find_private(c->scope.module, w, name);
        if (s)
            diag_note(c->dg, said, N_PRIVATE_HERE, s->name.span, name);
    }
}

/* Reports a name for the first time. */
static Diag *say(Checker *c, Code code, Name name)
{
    Diag *d = diag(c->dg, code, name.span, name.text);
    note_private(c, name.text, d);
    remember_as(c, unknown_key(c, code, NULL, name.text), name.span, d);
    return d;
}

static Str file_text(const Checker *c)
{
    return c->scope.module->tree->source->text;
}


static void add_name(NameArray *n, Str name)
{
    n->items[n->count++] = name;
}

/* ---- values ---- */

static const RecordType *item_record(const Query *q)
{
    return q->item->kind == TYPE_RECORD ? q->item->record : NULL;
}

/* The nearest visible name. */
static Str nearest_value(Checker *c, Str name)
{
    static const Str words[] = {STR_INIT("true"), STR_INIT("false"), STR_INIT("today")};
    enum { WORDS = sizeof words / sizeof words[0] };
    Str *known;
    size_t room = module_names(c->arena, c->scope.module, WORLD_VALUES, &known), count = room;
    room += WORDS;
    for (const Local *l = c->scope.locals; l; l = l->outer)
        room++;
    for (const Query *q = c->scope.query; q; q = q->outer)
        room += item_record(q) ? item_record(q)->count : 0;
    ArenaMark mark = arena_mark(c->arena);
    NameArray all = {NEW_ARRAY(c->arena, Str, room), 0};
    for (size_t i = 0; i < count; i++)
        add_name(&all, known[i]);
    for (const Local *l = c->scope.locals; l; l = l->outer)
        add_name(&all, l->name.text);
    for (const Query *q = c->scope.query; q; q = q->outer)
        for (size_t i = 0; item_record(q) && i < item_record(q)->count; i++)
            add_name(&all, item_record(q)->members[i].name);
    for (size_t i = 0; i < WORDS; i++)
        add_name(&all, words[i]);
    Str near = nearest_name(c->arena, name, all.items, all.count);
    arena_release(c->arena, mark);
    return near;
}

/* Hints at a field that is a record, or a list of them, with a member of that name. False if there is none. */
static bool hint_member(Checker *c, Diag *d, Str name)
{
    const Schema *s = c->scope.module->schema;
    for (size_t i = 0; s && i < s->count; i++) {
        const FieldRule *f = &s->fields[i];
        bool listed = f->type->kind == TYPE_LIST;
        const Type *t = listed ? f->type->item : f->type;
        if (t->kind != TYPE_RECORD || record_member(t->record, name) < 0)
            continue;
        if (listed)
            diag_hint(c->dg, d, H_MEMBER_OF_ITEMS, f->name);
        else
            diag_hint(c->dg, d, H_DID_YOU_MEAN,
                      str_format(c->arena, "%.*s.%.*s", STR_ARG(f->name), STR_ARG(name)));
        return true;
    }
    return false;
}

static bool is_nothing(Str name)
{
    static const Str words[] = {STR_INIT("null"), STR_INIT("NULL"), STR_INIT("None"),
                                STR_INIT("nil"), STR_INIT("none")};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_eq(name, words[i]))
            return true;
    return false;
}

bool may_be_member(const Checker *c)
{
    for (const Query *q = c->scope.query; q; q = q->outer)
        if (q->item->kind == TYPE_ERROR)
            return true;
    return false;
}

/* A local of the base, around the place that this fills. */
static const Local *local_of_base(const Checker *c, Str name)
{
    const Local *l = c->scope.filled ? c->scope.filled->locals : NULL;
    while (l && !str_eq(l->name.text, name))
        l = l->outer;
    return l;
}

void report_no_value(Checker *c, const Expr *e)
{
    Str name = e->as.name.text;
    Name written = {.text = name, .span = e->span};
    Code code = str_is(name, "loop") ? E_LOOP_ALONE : E_NO_FIELD;
    if (e->as.name.faulty || is_silent(c) || values_are_lost(c) || may_be_member(c) || was_said(c, code, written))
        return;
    Diag *d = say(c, code, written);
    const Local *l = local_of_base(c, name);
    if (l) {
        diag_hint(c->dg, d, H_NAME_OF_BASE);
        diag_note(c->dg, d, N_DECLARED_HERE, l->name.span, name);
        return;
    }
    if (!diag_is_new(d))
        return;
    Str near = nearest_value(c, name);
    const Symbol *s = near.n ? module_find(c->scope.module, WORLD_VALUES, near, e->span, c->dg) : NULL;
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    else if (is_nothing(name))
        diag_hint(c->dg, d, H_NOTHING);
    else if (!hint_member(c, d, name) && e == c->scope.argument)
        diag_hint(c->dg, d, H_QUOTE_TEXT, name);
    if (s)
        diag_note(c->dg, d, N_DECLARED_HERE, s->name.span, near);
}

void report_no_member(Checker *c, const Expr *e, const RecordType *r)
{
    Name name = e->as.member.name;
    Span object = e->as.member.object->span;
    Str key = unknown_key(c, E_NO_MEMBER, r, name.text);
    if (was_said_as(c, key, name))
        return;
    Diag *d = diag(c->dg, E_NO_MEMBER, name.span, str_sub(file_text(c), object.start, object.end),
                   name.text);
    remember_as(c, key, name.span, d);
    if (!diag_is_new(d))
        return;
    NameArray all = {NEW_ARRAY(c->arena, Str, r->count), 0};
    for (size_t i = 0; i < r->count; i++)
        add_name(&all, r->members[i].name);
    Str near = nearest_name(c->arena, name.text, all.items, all.count);
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    else if (r->count)
        diag_hint(c->dg, d, H_MEMBERS, diag_list(c->arena, all.items, all.count));
}

void report_no_function(Checker *c, Name name)
{
    if (name.faulty || is_silent(c) || has_lost(c, LOSS_END) || was_said(c, E_NO_FUNCTION, name))
        return;
    Diag *d = say(c, E_NO_FUNCTION, name);
    if (!diag_is_new(d))
        return;
    Str *known, *functions;
    size_t count = module_names(c->arena, c->scope.module, WORLD_VALUES, &known);
    size_t function_count = function_names(c->arena, c->scope.module->tree->version, &functions);
    NameArray all = {NEW_ARRAY(c->arena, Str, count + function_count), 0};
    for (size_t i = 0; i < function_count; i++)
        add_name(&all, functions[i]);
    for (size_t i = 0; i < count; i++)
        add_name(&all, known[i]);
    Str near = nearest_name(c->arena, name.text, all.items, all.count);
    const FunctionRow *later = function_find(name.text, ANY_VERSION);
    if (later)
        diag_hint(c->dg, d, H_LATER_VERSION, str_format(c->arena, "%d", later->version));
    else if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
}

/* ---- types ---- */

void report_no_type(Checker *c, Name name)
{
    static const Alias aliases[] = {
        {STR_INIT("string"), STR_INIT("text")},     {STR_INIT("str"), STR_INIT("text")},
        {STR_INIT("int"), STR_INIT("integer")},     {STR_INIT("decimal"), STR_INIT("number")},
        {STR_INIT("float"), STR_INIT("number")},    {STR_INIT("double"), STR_INIT("number")},
        {STR_INIT("bool"), STR_INIT("boolean")},    {STR_INIT("datetime"), STR_INIT("date")},
        {STR_INIT("文本"), STR_INIT("text")},       {STR_INIT("文字"), STR_INIT("text")},
        {STR_INIT("整数"), STR_INIT("integer")},    {STR_INIT("数字"), STR_INIT("number")},
        {STR_INIT("金额"), STR_INIT("money")},      {STR_INIT("日期"), STR_INIT("date")},
        {STR_INIT("时间"), STR_INIT("time")},       {STR_INIT("图片"), STR_INIT("image")},
        {STR_INIT("列表"), STR_INIT("list of …")},
    };
    if (name.faulty || is_silent(c) || was_said(c, E_NO_TYPE, name))
        return;
    Diag *d = say(c, E_NO_TYPE, name);
    if (!diag_is_new(d))
        return;
    Str *records;
    size_t n = module_names(c->arena, c->scope.module, WORLD_TYPES, &records);
    NameArray all = {NEW_ARRAY(c->arena, Str, n + TYPE_IMAGE + 1), 0};
    for (int kind = TYPE_TEXT; kind <= TYPE_IMAGE; kind++)
        add_name(&all, type_words[kind]);
    for (size_t i = 0; i < n; i++)
        add_name(&all, records[i]);
    Str near = alias_of(name.text, aliases, sizeof aliases / sizeof aliases[0]);
    if (!near.n)
        near = nearest_name(c->arena, name.text, all.items, all.count);
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    else
        diag_hint(c->dg, d, H_TYPES);
}

/* ---- names after `@` ---- */

/* Reports a name of the standard library whose `@use` is missing, once for the library: further names are notes.
 * False if it is not such a name. */
static bool said_as_missing_use(Checker *c, Code code, Name name)
{
    Str library = name.text.n && name.text.s[0] != '_' ? library_defining(name.text) : STR("");
    Str key = unknown_key(c, H_USE_LIBRARY, NULL, library);
    if (!library.n || was_said_as(c, key, name))
        return library.n > 0;
    Diag *d = diag(c->dg, code, name.span, name.text);
    diag_hint(c->dg, d, H_USE_LIBRARY, library);
    remember_as(c, key, name.span, d);
    return true;
}

/* Is it written `@name`, not after a word? */
static bool stands_behind_at(const Checker *c, Name name)
{
    Str text = file_text(c);
    return name.span.start > 0 && text.s[name.span.start - 1] == '@';
}

/* From the `@` to the end of the line. */
static Span at_line(const Checker *c, Name name)
{
    Str text = file_text(c);
    Span line = name.span;
    line.start--;
    line.end += (uint32_t)str_find_byte(str_sub(text, line.end, text.n), '\n');
    return line;
}

/* `@chekc …`: the line is not a paragraph, and faults of its text are not reported. */
static void report_no_directive(Checker *c, Name name, Str near)
{
    Span line = at_line(c, name), at = {line.start, name.span.end, line.file};
    Str written = str_sub(file_text(c), at.start, at.end);
    Diag *d = diag(c->dg, E_NO_DIRECTIVE, at, written);
    diag_hint(c->dg, d, H_DID_YOU_MEAN, str_join2(c->arena, STR("@"), near));
    diag_cover(d, line);
    if (str_is(near, "fields"))
        c->scope.module->losses |= LOSS_USE; /* the fields in it are lost */
}

/* `@titleText`: the longest style that the name begins with; empty: none. */
static Str style_before(const Checker *c, Name name, const NameArray *styles)
{
    Str found = STR("");
    for (size_t i = 0; i < styles->count && stands_behind_at(c, name); i++)
        if (str_starts(name.text, styles->items[i]) && styles->items[i].n > found.n)
            found = styles->items[i];
    return found;
}

/* The style that a name means in the current file. */
static int style_named(const Checker *c, Str name)
{
    return style_seen(c->styles, (Name){.text = name, .span = {.file = c->scope.module->tree->source->file}});
}

/* The styles that a name in the file may mean: for a paragraph all, as the mistake may be the kind. */
static NameArray visible_styles(Checker *c, StyleKind kind)
{
    Str *visible;
    size_t count = module_names(c->arena, c->scope.module, WORLD_BLOCKS, &visible);
    NameArray all = {NEW_ARRAY(c->arena, Str, count), 0};
    for (size_t i = 0; i < count; i++) {
        int style = style_named(c, visible[i]);
        if (kind == STYLE_PARAGRAPH || (style != NO_STYLE && c->styles->items[style].kind == kind))
            add_name(&all, visible[i]);
    }
    return all;
}

static const Symbol *component_named(Checker *c, Name name)
{
    const Symbol *s = module_find(c->scope.module, WORLD_BLOCKS, name.text, name.span, c->dg);
    return s && s->kind == SYMBOL_COMPONENT ? s : NULL;
}

static void report_component_as_style(Checker *c, Name name, const Symbol *component)
{
    Diag *d = diag(c->dg, E_NO_STYLE, name.span, name.text);
    diag_hint(c->dg, d, H_COMPONENT_FORM, name.text);
    diag_note(c->dg, d, N_DECLARED_HERE, component->name.span, name.text);
}

void report_no_style(Checker *c, Name name, StyleKind kind)
{
    if (name.faulty || is_silent(c) || has_lost(c, LOSS_SWALLOWED) || was_said(c, E_NO_STYLE, name))
        return;
    const Symbol *component = component_named(c, name);
    if (component && kind == STYLE_PARAGRAPH) {
        report_component_as_style(c, name, component);
        return;
    }
    if (said_as_missing_use(c, E_NO_STYLE, name))
        return;
    if (diags_full(c->dg, name.span.file)) {
        diag(c->dg, E_NO_STYLE, name.span, name.text);
        return;
    }
    NameArray styles = visible_styles(c, kind);
    Str near = nearest_name(c->arena, name.text, styles.items, styles.count);
    Str directive = kind != STYLE_PARAGRAPH || !stands_behind_at(c, name) ? STR("") : directive_near(c->arena, name.text);
    Str before = style_before(c, name, &styles);
    if (!near.n && directive.n) {
        report_no_directive(c, name, directive);
        return;
    }
    Diag *d = say(c, E_NO_STYLE, name);
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    else if (before.n)
        diag_hint(c->dg, d, H_STYLE_BLANK, before);
}

static void report_style_kind(Checker *c, Name name, StyleKind kind)
{
    static const Code hints[] = {
        [STYLE_PARAGRAPH] = H_STYLE_FORM, [STYLE_CHARACTER] = H_STYLE_CHARACTERS, [STYLE_TABLE] = H_STYLE_TABLE};
    diag_hint(c->dg, diag(c->dg, E_STYLE_KIND, name.span, name.text), hints[kind], name.text);
}

bool style_of_kind(Checker *c, Name name, StyleKind kind, int *style)
{
    *style = style_seen(c->styles, name);
    if (*style == NO_STYLE)
        report_no_style(c, name, kind);
    else if (c->styles->items[*style].kind != kind)
        report_style_kind(c, name, c->styles->items[*style].kind);
    return *style != NO_STYLE && c->styles->items[*style].kind == kind;
}

void report_no_component(Checker *c, Name name)
{
    if (name.faulty || is_silent(c) || nesting_is_lost(c) || was_said(c, E_NO_COMPONENT, name))
        return;
    if (style_seen(c->styles, name) == NO_STYLE && said_as_missing_use(c, E_NO_COMPONENT, name))
        return;
    Str *names;
    size_t count = module_names(c->arena, c->scope.module, WORLD_BLOCKS, &names);
    Diag *d = say(c, E_NO_COMPONENT, name);
    if (!diag_is_new(d))
        return;
    Str near = nearest_name(c->arena, name.text, names, count);
    if (style_seen(c->styles, name) != NO_STYLE)
        diag_hint(c->dg, d, H_STYLE_FORM, name.text);
    else if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
}
