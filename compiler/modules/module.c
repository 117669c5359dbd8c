#include "modules/module.h"

static void add(Arena *a, Module *m, World world, Symbol symbol, Diags *dg)
{
    if (!symbol.name.text.n)
        return;
    Symbol *s = arena_copy(a, &symbol, sizeof symbol);
    const Symbol *first = map_get(m->names[world], s->name.text);
    if (first) {
        bool behind = first->name.span.start < s->name.span.start;
        Span earlier = behind ? first->name.span : s->name.span, later = behind ? s->name.span : first->name.span;
        diag_note(dg, diag(dg, E_DECLARED_TWICE, later, s->name.text), N_FIRST_HERE, earlier);
        return;
    }
    map_put(m->names[world], s->name.text, s);
}

LetEntry *module_let(Arena *a, Module *m, Block *b)
{
    LetEntry *e = NEW_WITH(a, LetEntry, .block = b, .home = m);
    e->definition.name = b->as.let.name;
    e->definition.params = b->as.let.is_function ? &b->as.let.params : NULL;
    e->definition.value = b->as.let.value;
    e->definition.depth = b->depth - 1;
    return e;
}

static void add_let(Arena *a, Module *m, Block *b, Diags *dg)
{
    add(a, m, WORLD_VALUES, (Symbol){SYMBOL_LET, b->as.let.name, m, .let = module_let(a, m, b)}, dg);
}

static void add_record(Arena *a, Module *m, Block *b, Diags *dg)
{
    RecordEntry *e = NEW_WITH(a, RecordEntry, .block = b);
    add(a, m, WORLD_TYPES, (Symbol){SYMBOL_RECORD, b->as.fields.name, m, .record = e}, dg);
}

static void add_component(Arena *a, Module *m, Block *b, Diags *dg)
{
    ComponentEntry *c = NEW_WITH(a, ComponentEntry, .definition = {.name = b->as.define.name}, .block = b, .home = m);
    c->definition.params = &b->as.define.params;
    c->definition.body = &b->as.define.body;
    add(a, m, WORLD_BLOCKS, (Symbol){SYMBOL_COMPONENT, b->as.define.name, m, .component = c}, dg);
}

void module_collect(Arena *a, Module *m, Diags *dg)
{
    for (int w = 0; w < WORLD_COUNT; w++)
        m->names[w] = map_new(a);
    for (Block *b = m->tree->blocks.first; b; b = b->next) {
        if (b->kind == BLOCK_LET)
            add_let(a, m, b, dg);
        else if (b->kind == BLOCK_RECORD)
            add_record(a, m, b, dg);
        else if (b->kind == BLOCK_DEFINE)
            add_component(a, m, b, dg);
        else if (b->kind == BLOCK_STYLE)
            add(a, m, WORLD_BLOCKS, (Symbol){.kind = SYMBOL_STYLE, .name = b->as.style.name, .home = m}, dg);
    }
}

void module_add_fields(Arena *a, Module *m, const Schema *schema, size_t first, Diags *dg)
{
    for (size_t i = first; i < schema->count; i++) {
        const FieldRule *f = &schema->fields[i];
        if (f->at.start < m->tree->strays_before && map_get(m->names[WORLD_VALUES], f->name))
            continue; /* a member of a record, which hides nothing */
        Symbol s = {SYMBOL_FIELD, {.text = f->name, .span = f->at}, m, .field = {f, (uint32_t)i}};
        add(a, m, WORLD_VALUES, s, dg);
    }
}

bool module_uses(const Module *m, const Module *other)
{
    for (size_t i = 0; i < m->use_count; i++)
        if (m->uses[i] == other)
            return true;
    return false;
}

bool module_lacks_fields(const Module *m)
{
    for (; m; m = m->base)
        if (m->losses & LOSS_FIELDS || (m->extends && !m->base))
            return true;
    return false;
}

static bool is_private(Str name)
{
    return str_starts(name, STR("_"));
}

/* Styles of one name are one style: the definitions of several files are laid over one another. */
static bool both_styles(const Symbol *a, const Symbol *b)
{
    return a->kind == SYMBOL_STYLE && b->kind == SYMBOL_STYLE;
}

/* Of the libraries that define the name, the symbol of the one that uses all the others; if there is none, that of
 * any of them. NULL: no library defines it. */
static Symbol *find_in_libraries(const Module *m, World world, Str name)
{
    Symbol *found = NULL;
    for (size_t i = 0; i < m->use_count; i++) {
        Symbol *s = map_get(m->uses[i]->names[world], name);
        if (s && (!found || module_uses(s->home, found->home)))
            found = s;
    }
    return found;
}

/* A symbol of the same name that `found` does not override, as its library does not use the other; NULL: none. */
static Symbol *find_rival(const Module *m, World world, const Symbol *found)
{
    for (size_t i = 0; i < m->use_count; i++) {
        Symbol *s = map_get(m->uses[i]->names[world], found->name.text);
        if (s && s != found && !both_styles(s, found) && !module_uses(found->home, s->home))
            return s;
    }
    return NULL;
}

Symbol *module_find(Module *m, World world, Str name, Span at, Diags *dg)
{
    Symbol *own = map_get(m->names[world], name);
    if (own || is_private(name))
        return own;
    Symbol *found = find_in_libraries(m, world, name);
    Symbol *rival = found ? find_rival(m, world, found) : NULL;
    if (rival) {
        Diag *d = diag(dg, E_AMBIGUOUS, at, name);
        diag_hint(dg, d, H_AMBIGUOUS, name);
        diag_note(dg, d, N_DECLARED_HERE, found->name.span, name);
        diag_note(dg, d, N_DECLARED_HERE, rival->name.span, name);
    }
    return rival && found->kind == SYMBOL_STYLE ? rival : found;
}

const Symbol *module_find_private(const Module *m, World world, Str name)
{
    return is_private(name) ? find_in_libraries(m, world, name) : NULL;
}

/* The names that one file defines at its top level; the private ones only if `private`. */
static size_t own_names(const Module *m, World world, bool private, Str *out)
{
    size_t n = 0;
    for (const Block *b = m->tree->blocks.first; b; b = b->next) {
        Str name = {0};
        if (world == WORLD_VALUES && b->kind == BLOCK_LET)
            name = b->as.let.name.text;
        else if (world == WORLD_TYPES && b->kind == BLOCK_RECORD)
            name = b->as.fields.name.text;
        else if (world == WORLD_BLOCKS && b->kind == BLOCK_DEFINE)
            name = b->as.define.name.text;
        else if (world == WORLD_BLOCKS && b->kind == BLOCK_STYLE)
            name = b->as.style.name.text;
        if (world == WORLD_VALUES && b->kind == BLOCK_FIELDS)
            for (const Field *f = b->as.fields.fields.first; f; f = f->next, n++)
                if (out)
                    out[n] = f->name.text;
        if (name.n && (private || !is_private(name))) {
            if (out)
                out[n] = name;
            n++;
        }
    }
    return n;
}

static size_t all_names(const Module *m, World world, Str *out)
{
    size_t n = own_names(m, world, true, out);
    for (size_t i = 0; i < m->use_count; i++)
        n += own_names(m->uses[i], world, false, out ? out + n : NULL);
    return n;
}

size_t module_names(Arena *a, Module *m, World world, Str **out)
{
    NameArray *known = &m->known[world];
    if (!known->items) {
        known->count = all_names(m, world, NULL);
        known->items = NEW_ARRAY(a, Str, known->count);
        all_names(m, world, known->items);
    }
    *out = known->items;
    return known->count;
}
