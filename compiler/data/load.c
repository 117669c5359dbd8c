#include "data/load.h"

#include "data/data_file.h"
#include "data/data_format.h"
#include "data/field_path.h"
#include "data/overlay.h"
#include "data/readers/setting.h"
#include "data/readers/text.h"

DataLoader loader_open(const Job *j, const Schema *schema)
{
    return (DataLoader){.job = j,
                        .schema = schema,
                        .top = tree_new(j->arena, NO_SPAN),
                        .names = buf_open(arena_memory(j->arena)),
                        .unknowns = unknowns_new(j->arena, schema)};
}

void loader_close(DataLoader *l)
{
    buf_close(&l->names);
}

static void note_name(DataLoader *l, Str name)
{
    if (l->names.n)
        buf_put(&l->names, STR(", "));
    buf_put(&l->names, name);
}

/* The names of `a.b` before a file, with the file's start for their place. NULL, reported, where it
 * is none. */
static const PathName *file_path(const DataLoader *l, Str text, const Source *file)
{
    const Source from_text = {.file = file->file, .text = text};
    PathName *path = path_read(l->job->arena, &from_text, text);
    for (PathName *p = path; p; p = p->next)
        p->at = text_span(file, str_sub(file->text, 0, 0));
    if (!path)
        diag(l->job->dg, E_DATA_FILE_NAME, NO_SPAN, text);
    return path;
}

/* At the top stand names. A list or a single value has its place under one. */
static bool check_top(const DataLoader *l, const Source *s, const DataNode *content)
{
    if (content->kind == NODE_RECORD)
        return true;
    diag_hint(l->job->dg, diag(l->job->dg, E_DATA_TOP, content->at), H_DATA_UNDER_NAME, s->name);
    return false;
}

/* Reads a file for the place that `path` names; NULL is the top. Gives a tree from the top, or NULL,
 * reported. */
static DataNode *read_layer(const DataLoader *l, const DataFormat *f, const Source *s, const PathName *path)
{
    const Schema *schema = l->schema;
    for (const PathName *p = path; p; p = p->next)
        schema = path_members(schema, p->name);
    DataNode *content = f->read(l->job, s, schema);
    if (!content || (!path && !check_top(l, s, content)))
        return NULL;
    if (!path)
        return content;
    DataNode *top = tree_new(l->job->arena, path->at), *in = top;
    for (; path->next; path = path->next)
        in = tree_record(l->job->arena, in, path->name, path->at);
    DataNode *node = tree_add(l->job->arena, in, path->name, path->at, NODE_RECORD);
    content->name_at = path->at;
    tree_replace(node, content);
    return top;
}

/* Does an object stand around the fields, which is none of them? */
static bool is_wrapped(const DataLoader *l, const DataNode *layer)
{
    const DataNode *only = layer->nodes->first;
    if (only->next || only->kind != NODE_RECORD)
        return false;
    for (const DataNode *n = only->nodes->first; n; n = n->next)
        if (schema_find(l->schema, n->name))
            return true;
    return false;
}

/* None of the names is a field: probably the data of another template. */
static void report_foreign(DataLoader *l, const Source *s, const DataNode *layer)
{
    const DataNode *first = layer->nodes->first;
    Diag *d = diag(l->job->dg, E_DATA_FOREIGN, first->name_at, s->name);
    if (is_wrapped(l, layer))
        diag_hint(l->job->dg, d, H_DATA_WRAPPED, first->name);
    else
        diag_hint(l->job->dg, d, H_DATA_OTHER_TEMPLATE);
    l->origin.blame = BLAME_TOLD;
}

/* Lays what a file holds over what was read before. */
static void add_layer(DataLoader *l, const Source *s, DataNode *layer)
{
    LayerState state = unknowns_add(l->unknowns, layer);
    if (state == LAYER_FOREIGN) {
        report_foreign(l, s, layer);
    } else if (state == LAYER_EMPTY && l->origin.blame == BLAME_NOTHING) {
        l->origin.blame = BLAME_EMPTY;
        l->origin.blame_at = text_span(s, str_sub(s->text, 0, 0));
    }
    overlay(l->job->arena, l->schema, l->top, layer);
    note_name(l, s->name);
}

static bool load_file(DataLoader *l, const DataInput *input)
{
    const DataFormat *f = data_format_of(input, l->job->dg);
    const Source *s = f ? data_file_read(l->job, input) : NULL;
    if (!s)
        return false;
    const PathName *path = NULL;
    if (input->kind == DATA_NAMED_FILE && !(path = file_path(l, input->name, s)))
        return false;
    DataNode *layer = read_layer(l, f, s, path);
    if (!layer)
        return false;
    add_layer(l, s, layer);
    return true;
}

static bool load_setting(const DataLoader *l, DataNode *layer, Str text)
{
    const Source *s = data_text_read(l->job, STR("-D"), text);
    return s && setting_read(l->job->arena, s, l->schema, layer, l->job->dg);
}

/* Loads the settings at the start of `inputs`; *used is how many there are. */
static bool load_settings(DataLoader *l, const DataInput *inputs, size_t count, size_t *used)
{
    DataNode *layer = tree_new(l->job->arena, NO_SPAN);
    bool all = true;
    for (*used = 0; *used < count && inputs[*used].kind == DATA_SETTING; ++*used)
        all &= load_setting(l, layer, inputs[*used].path_or_text);
    unknowns_add_part(l->unknowns, layer);
    overlay(l->job->arena, l->schema, l->top, layer);
    note_name(l, STR("-D"));
    return all;
}

bool loader_read(DataLoader *l, const DataInput *inputs, size_t count)
{
    bool all = true;
    size_t used = 1;
    for (size_t i = 0; i < count; i += used) {
        if (inputs[i].kind == DATA_SETTING) {
            all &= load_settings(l, inputs + i, count - i, &used);
        } else {
            all &= load_file(l, &inputs[i]);
            used = 1;
        }
    }
    return all;
}
