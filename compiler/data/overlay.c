#include "data/overlay.h"

#include "data/field_path.h"

/* Only declared records merge: undeclared ones are never read, so that the depth of the data does not matter. */
static bool merges(const FieldRule *rule, const DataNode *below, const DataNode *above)
{
    return rule && rule->type->kind == TYPE_RECORD && below->kind == NODE_RECORD &&
           above->kind == NODE_RECORD;
}

static void lay_over(Arena *a, const FieldRule *rule, DataNode *below, DataNode *above)
{
    if (!merges(rule, below, above)) {
        tree_replace(below, above);
        return;
    }
    overlay(a, rule->members, below, above);
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

/* A copy whose members can be replaced; members that do not merge are shared with the original. */
static DataNode *copy_record(Arena *a, const Schema *schema, const DataNode *record)
{
    DataNode *copy = arena_copy(a, record, sizeof *record);
    tree_become(a, copy, NODE_RECORD);
    for (const DataNode *n = record->nodes->first; n; n = n->next) {
        const FieldRule *rule = path_rule(schema, n->name);
        bool may_merge = rule && merges(rule, n, n);
        DataNode *member = tree_add(a, copy, n->name, n->name_at, NODE_TEXT);
        tree_replace(member, may_merge ? copy_record(a, rule->members, n) : n);
    }
    return copy;
}

DataNode *overlay_copy(Arena *a, const Schema *schema, const DataNode *below, DataNode *above)
{
    DataNode *copy = copy_record(a, schema, below);
    overlay(a, schema, copy, above);
    return copy;
}
