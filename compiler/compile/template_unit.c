/* Units: a template, or a file that @include or @extends names, as a template of its own: its fields, and its body
 * or its fillings for the places of its base. */
#include "compile/template_unit.h"

#include "check/blocks/check_block.h"
#include "check/blocks/check_label.h"
#include "check/check_schema.h"
#include "compile/settings.h"
#include "diag/suggest.h"

/* ---- fields ---- */

/* The fields of a file; a second @fields is reported. */
static const FieldList *declared_fields(Checker *c, const Tree *tree)
{
    static const FieldList none;
    const Block *found = NULL;
    for (const Block *b = tree->blocks.first; b; b = b->next) {
        if (b->kind != BLOCK_FIELDS)
            continue;
        if (found)
            diag_note(c->dg, diag(c->dg, E_FIELDS_TWICE, b->head), N_FIRST_HERE, found->head);
        else
            found = b;
    }
    return found ? &found->as.fields.fields : &none;
}

void check_fields(Checker *c, Module *m)
{
    c->scope.module = m;
    m->schema = schema_new(c, declared_fields(c, m->tree), STR(""), false);
    if (m->base) {
        m->first_field = m->base->schema->count;
        m->schema = schema_join(c, m->base->schema, m->schema);
    }
    module_add_fields(c->arena, m, m->schema, m->first_field, c->dg);
}

/* ---- bodies ---- */

/* Blocks of a template that are checked in order; the others are definitions and settings, which are checked on
 * their own. */
static bool belongs_to_body(const Block *b)
{
    return block_is_content(b) || block_is_note(b);
}

/* Settings that begin a section in mid-document. */
static bool belongs_to_section(const Block *b)
{
    return b->kind == BLOCK_PAGE || b->kind == BLOCK_HEADER || b->kind == BLOCK_FOOTER;
}

static void check_body(Checker *c, Module *m)
{
    bool content = false, begun = false;
    c->scope.heads = HEADS_NO_MORE;
    check_labels(c, &m->tree->blocks);
    for (Block *b = m->tree->blocks.first; b; b = b->next) {
        begun = begun || block_is_content(b);
        content = content || begun || b->kind == BLOCK_ERROR;
        if (belongs_to_body(b) || (begun && belongs_to_section(b)))
            check_block(c, b);
    }
    m->has_content = content;
}

/* ---- fillings ---- */

static const OpenPlace *place_below(const Module *m, Str name)
{
    const OpenPlace *p = NULL;
    for (m = m->base; m && !p; m = m->base)
        p = m->places ? map_get(m->places, name) : NULL;
    return p;
}

static const Filling *filling_below(const Module *m, Str name)
{
    const Filling *f = NULL;
    for (m = m->base; m && !f; m = m->base)
        f = m->fillings ? map_get(m->fillings, name) : NULL;
    return f;
}

static size_t count_places(const Module *m)
{
    size_t n = 0;
    for (m = m->base; m; m = m->base)
        for (const OpenPlace *p = m->last_place; p; p = p->before)
            n++;
    return n;
}

/* The names of all places of the bases, in their order. */
static void name_places(const Module *m, size_t n, Str *out)
{
    for (m = m->base; m; m = m->base)
        for (const OpenPlace *p = m->last_place; p; p = p->before)
            out[--n] = p->block->as.place.name.text;
}

static void report_no_place(Checker *c, const Module *m, Name name)
{
    if (name.faulty || m->losses & LOSS_USE)
        return;
    size_t count = count_places(m);
    Str *names = NEW_ARRAY(c->arena, Str, count);
    name_places(m, count, names);
    Diag *d = diag(c->dg, E_NO_PLACE, name.span, m->base->tree->source->name, name.text);
    Str near = nearest_name(c->arena, name.text, names, count);
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    else if (count)
        diag_hint(c->dg, d, H_PLACES, diag_list(c->arena, names, count));
}

static void check_filling(Checker *c, Module *m, Block *b)
{
    Name name = b->as.place.name;
    const OpenPlace *place = place_below(m, name.text);
    Filling *f = NEW_WITH(c->arena, Filling, .block = b, .parent = filling_below(m, name.text));
    if (!place)
        report_no_place(c, m, name);
    if (!m->fillings)
        m->fillings = map_new(c->arena);
    const Filling *first = map_get(m->fillings, name.text);
    if (first)
        diag_note(c->dg, diag(c->dg, E_DECLARED_TWICE, name.span, name.text), N_FIRST_HERE, first->block->head);
    else
        map_put(m->fillings, name.text, f);
    Scope file = c->scope;
    c->scope = (Scope){.module = m, .filling = f, .filled = place};
    check_blocks(c, &b->as.place.body);
    f->frame_size = c->scope.frame_size;
    c->scope = file;
}

/* A template that extends another has no content besides its fillings. */
static void check_fillings(Checker *c, Module *m)
{
    for (Block *b = m->tree->blocks.first; b; b = b->next) {
        if (b->kind == BLOCK_PLACE)
            check_filling(c, m, b);
        else if (b->kind == BLOCK_CHECK || b->kind == BLOCK_WARN)
            check_block(c, b);
        else if (belongs_to_body(b) && !m->has_content) {
            diag_note(c->dg, diag(c->dg, E_EXTENDS_CONTENT, b->head), N_EXTENDS_HERE, m->extends->head);
            m->has_content = true;
        }
    }
    m->has_content = !m->base || m->base->has_content;
}

/* ---- the whole unit ---- */

/* Settings of a file that only an @include names do not count; warns at the first. */
static void warn_of_settings(Checker *c, const Module *m)
{
    if (!m->apart || m->is_library)
        return;
    for (const Block *b = m->tree->blocks.first; b && !(block_is_content(b) && !m->extends); b = b->next)
        if (b->kind == BLOCK_PAGE || b->kind == BLOCK_HEADER || b->kind == BLOCK_FOOTER ||
            b->kind == BLOCK_DOCUMENT || b->kind == BLOCK_HEADING_STYLE) {
            Diag *d = diag(c->dg, W_PART_SETTING, b->head, block_kind_name(b->kind));
            diag_note(c->dg, d, N_INCLUDED_HERE, m->use->head);
            return;
        }
}

/* The places of all bases, each with its uppermost filling. */
static const Map *filled_places(Checker *c, const Module *m)
{
    if (!m->base)
        return NULL;
    Map *filled = map_new(c->arena);
    for (const Module *over = m; over; over = over->base)
        for (const Block *b = over->tree->blocks.first; b && over->fillings; b = b->next) {
            if (b->kind != BLOCK_PLACE)
                continue;
            Str name = b->as.place.name.text;
            const OpenPlace *place = place_below(over, name);
            if (!place || map_get(filled, name))
                continue;
            FilledPlace *f = NEW_WITH(c->arena, FilledPlace, place->block, map_get(over->fillings, name));
            map_put(filled, name, f);
        }
    return filled;
}

/* Slots of the values that depend on the fields of a file or its bases. */
static void list_lets(Checker *c, const Module *m, TemplateUnit *u)
{
    size_t most = 0;
    for (const Module *at = m; at; at = at->base)
        for (const Block *b = at->tree->blocks.first; b; b = b->next)
            most += b->kind == BLOCK_LET;
    uint32_t *lets = NEW_ARRAY(c->arena, uint32_t, most);
    for (const Module *at = m; at; at = at->base)
        for (const Block *b = at->tree->blocks.first; b; b = b->next) {
            const Symbol *s = b->kind == BLOCK_LET ? map_get(at->names[WORLD_VALUES], b->as.let.name.text) : NULL;
            if (s && s->kind == SYMBOL_LET && s->let->block == b && !b->as.let.is_function)
                lets[u->let_count++] = s->let->definition.slot;
        }
    u->lets = lets;
}

static void list_layers(Checker *c, const Module *m, TemplateUnit *u)
{
    for (const Module *at = m; at; at = at->base)
        u->layer_count++;
    Layer *layers = NEW_ARRAY(c->arena, Layer, u->layer_count);
    size_t i = u->layer_count;
    for (const Module *at = m; at; at = at->base)
        layers[--i] = (Layer){at->tree, at->frame_size};
    u->layers = layers;
}

void check_unit(Checker *c, Module *m)
{
    c->scope = (Scope){.module = m};
    warn_of_settings(c, m);
    if (m->extends)
        check_fillings(c, m);
    else
        check_body(c, m);
    m->frame_size = c->scope.frame_size;
    m->unit->schema = m->schema;
    m->unit->filled = filled_places(c, m);
    list_lets(c, m, m->unit);
    list_layers(c, m, m->unit);
}
