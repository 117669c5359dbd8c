#include "data/readers/setting.h"

#include "data/field_path.h"
#include "data/readers/text.h"

/* Joins a value of several lines as in INI. */
static Str folded_text(Arena *a, Str raw)
{
    Lines lines = lines_open(arena_memory(a));
    Str line;
    for (size_t at = 0; text_next_line(raw, &at, &line);)
        lines_add(&lines, line);
    Str value = lines_take(&lines, a);
    lines_close(&lines);
    return value;
}

/* Is it a list, or within one? Then a repeated name adds a value. */
static bool is_list(const FieldRule *rule)
{
    return !rule || rule->type->kind == TYPE_LIST;
}

/* The node for the value of a path. */
static DataNode *target(Arena *a, const Schema *schema, DataNode *in, const PathName *p)
{
    bool many = false;
    for (; p->next; p = p->next) {
        many |= is_list(path_rule(schema, p->name));
        schema = path_members(schema, p->name);
        in = tree_record(a, in, p->name, p->at);
    }
    many |= is_list(path_rule(schema, p->name));
    DataNode *there = many ? NULL : tree_member(in, p->name);
    if (!there)
        return tree_add(a, in, p->name, p->at, NODE_TEXT);
    tree_replace(there, &(DataNode){.kind = NODE_TEXT, .name_at = p->at});
    return there;
}

bool setting_read(Arena *a, const Source *s, const Schema *schema, DataNode *top, Diags *dg)
{
    size_t n = path_find_equals(s->text);
    const PathName *path = n < s->text.n ? path_read(a, s, str_sub(s->text, 0, n)) : NULL;
    if (!path) {
        diag(dg, E_SETTING, text_span(s, s->text), text_shown(a, s->text));
        return false;
    }
    Str raw = text_trim(str_sub(s->text, n + 1, s->text.n));
    DataNode *node = target(a, schema, top, path);
    node->text = folded_text(a, raw);
    node->at = text_span(s, raw);
    return true;
}
