#include "data/overlay.h"

#include "data/path.h"

static bool is_list_field(const FieldRule *rule)
{
    return rule && rule->type->kind == TYPE_LIST;
}

static void lay_over(Arena *a, const FieldRule *rule, DataNode *below, DataNode *above)
{
    if (below->kind != NODE_RECORD || above->kind != NODE_RECORD || is_list_field(rule)) {
        tree_replace(below, above);
        return;
    }
    overlay(a, rule ? rule->members : NULL, below, above);
    if (!above->implied) {
        below->name_at = above->name_at;
        below->at = above->at;
    }
}

void overlay(Arena *a, const Schema *schema, DataNode *below, DataNode *above)
{
    for (DataNode *n = above->nodes->first, *next; n; n = next) {
        next = n->next;
        DataNode *there = tree_member(below, n->name);
        if (there)
            lay_over(a, path_rule(schema, n->name), there, n);
        else
            tree_replace(tree_add(a, below, n->name, n->name_at, NODE_TEXT), n);
    }
}
