#include "data/data.h"

#include "data/field_path.h"
#include "data/load.h"
#include "data/overlay.h"
#include "data/readers/characters.h"
#include "data/readers/json_reader.h"

DataInput data_operand(Str written)
{
    size_t equals = path_find_equals(written);
    Str name = str_sub(written, 0, equals);
    if (equals == 0 || equals == written.n || str_find_byte(name, '/') < name.n)
        return (DataInput){.kind = DATA_FILE, .path_or_text = written};
    Str file = str_sub(written, equals + 1, written.n);
    return (DataInput){.kind = DATA_NAMED_FILE, .name = name, .path_or_text = file};
}

const Record *data_load(const Job *j, const Schema *schema, const DataInput *inputs, size_t count, bool draft)
{
    DataLoader l = loader_open(j, schema);
    const Record *record = NULL;
    Images *images = images_new(j, NULL);
    if (!count)
        l.origin.blame = BLAME_NO_DATA;
    if (loader_read(&l, inputs, count)) {
        l.origin.files = buf_str(&l.names);
        BindInput given = {.schema = schema, .root = l.top, .unknowns = l.unknowns, .images = images, .origin = l.origin};
        given.draft = draft;
        given.steps = j->host->limits[LIMIT_steps];
        record = data_bind(j->arena, &given, j->dg);
    }
    loader_close(&l);
    diags_order(j->dg);
    return record;
}

/* ---- data shared by many documents ---- */

struct SharedData {
    const Schema *schema;
    const DataNode *top;
    Images *images; /* named in the data */
};

/* Do the values fit their fields? Missing ones may come with the rows. */
static bool check_shared(const DataLoader *l, const SharedData *shared)
{
    Diags *dg = l->job->dg;
    int before = diags_errors(dg);
    Arena *scratch = arena_open(arena_memory(l->job->arena));
    BindInput given = {.schema = shared->schema, .root = shared->top, .unknowns = l->unknowns, .images = shared->images};
    given.partly = true;
    given.steps = l->job->host->limits[LIMIT_steps];
    data_bind(scratch, &given, dg);
    arena_close(scratch);
    return diags_errors(dg) == before;
}

const SharedData *data_share(const Job *j, const Schema *schema, const DataInput *inputs, size_t count)
{
    DataLoader l = loader_open(j, schema);
    SharedData *shared = NEW(j->arena, SharedData);
    *shared = (SharedData){schema, l.top, images_new(j, NULL)};
    int before = diags_errors(j->dg);
    bool good = loader_read(&l, inputs, count) && check_shared(&l, shared) && diags_errors(j->dg) == before;
    loader_close(&l);
    diags_order(j->dg);
    return good ? shared : NULL;
}

DataNode *data_read_row(const Job *run, const Source *row)
{
    characters_check(run->arena, row, run->dg);
    DataNode *n = json_read(run, row, NULL);
    if (!n || n->kind == NODE_RECORD)
        return n;
    diag(run->dg, E_ROW_NO_OBJECT, n->at);
    return NULL;
}

const Record *data_bind_shared(const Job *run, const SharedData *shared, DataNode *row, bool draft)
{
    Arena *a = run->arena;
    bool alone = shared->top->nodes->count == 0;
    BindInput given = {.schema = shared->schema, .row = row->at, .draft = draft};
    given.steps = run->host->limits[LIMIT_steps];
    given.unknowns = unknowns_new(a, shared->schema);
    given.images = images_new(run, shared->images);
    unknowns_add_part(given.unknowns, row);
    given.root = alone ? row : overlay_copy(a, shared->schema, shared->top, row);
    const Record *record = data_bind(a, &given, run->dg);
    diags_order(run->dg);
    return record;
}
