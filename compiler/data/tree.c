#include "data/tree.h"

#include "base/list.h"
#include "data/readers/text.h"

/* Records of up to this many members are searched linearly; most data are lists of small records,
 * and a map for each of them costs more than it saves. */
enum { MANY_MEMBERS = 16 };

void tree_become(Arena *a, DataNode *n, NodeKind kind)
{
    n->kind = kind;
    if (kind == NODE_TEXT)
        n->text = STR("");
    else
        n->nodes = NEW(a, DataNodes);
}

static DataNode *node_new(Arena *a, Str name, Span name_at, NodeKind kind)
{
    DataNode *n = NEW_WITH(a, DataNode, .name = name, .name_at = name_at, .at = name_at);
    tree_become(a, n, kind);
    return n;
}

static void append(DataNodes *all, DataNode *n)
{
    LIST_ADD(all, n);
    all->count++;
}

DataNode *tree_new(Arena *a, Span at)
{
    return node_new(a, STR(""), at, NODE_RECORD);
}

DataNode *tree_member(const DataNode *record, Str name)
{
    if (record->nodes->by_name)
        return map_get(record->nodes->by_name, name);
    DataNode *n = record->nodes->first;
    while (n && !str_eq(n->name, name))
        n = n->next;
    return n;
}

DataNode *tree_newest(const DataNode *record, Str name)
{
    DataNode *n = tree_member(record, name);
    return n && n->kind == NODE_LIST && n->repeated ? n->nodes->last : n;
}

static void index_members(Arena *a, DataNodes *all)
{
    all->by_name = map_new(a);
    for (DataNode *n = all->first; n; n = n->next)
        map_put(all->by_name, n->name, n);
}

static void add_member(Arena *a, DataNodes *all, DataNode *n)
{
    append(all, n);
    if (all->by_name)
        map_put(all->by_name, n->name, n);
    else if (all->count > MANY_MEMBERS)
        index_members(a, all);
}

/* Turns a value into a list that holds it. */
static void wrap(Arena *a, DataNode *n)
{
    DataNode *item = arena_copy(a, n, sizeof *n);
    item->next = NULL;
    tree_become(a, n, NODE_LIST);
    n->repeated = true;
    n->implied = false;
    append(n->nodes, item);
}

DataNode *tree_add(Arena *a, DataNode *record, Str name, Span name_at, NodeKind kind)
{
    DataNode *n = node_new(a, name, name_at, kind), *there = tree_member(record, name);
    if (!there) {
        add_member(a, record->nodes, n);
        return n;
    }
    if (there->kind != NODE_LIST || !there->repeated)
        wrap(a, there);
    append(there->nodes, n);
    return n;
}

DataNode *tree_record(Arena *a, DataNode *record, Str name, Span name_at)
{
    DataNode *n = tree_newest(record, name);
    if (n && n->kind == NODE_RECORD)
        return n;
    n = tree_add(a, record, name, name_at, NODE_RECORD);
    n->implied = true;
    return n;
}

DataNode *tree_add_item(Arena *a, DataNode *list, Span at)
{
    DataNode *n = node_new(a, STR(""), at, NODE_TEXT);
    append(list->nodes, n);
    return n;
}

void tree_replace(DataNode *old, const DataNode *with)
{
    Str name = old->name;
    DataNode *next = old->next;
    *old = *with;
    old->name = name;
    old->next = next;
}

bool tree_is_blank(const DataNode *n)
{
    if (n->kind == NODE_TEXT)
        return n->scalar != SCALAR_UNKNOWN && (n->text.n == 0 || text_is_unseen(n->text));
    if (n->kind == NODE_RECORD || !n->repeated)
        return false;
    for (const DataNode *item = n->nodes->first; item; item = item->next)
        if (!tree_is_blank(item))
            return false;
    return true;
}
