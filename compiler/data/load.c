/* Reads what the command line names and lays it over one another. */
#include "base/buf.h"
#include "base/utf8.h"
#include "data/bind.h"
#include "data/readers/characters.h"
#include "data/data.h"
#include "data/readers/ini.h"
#include "data/readers/json_reader.h"
#include "data/overlay.h"
#include "data/field_path.h"
#include "data/readers/setting.h"
#include "data/readers/text.h"
#include "diag/file_fault.h"

typedef struct DataLoader {
    Arena *run;
    Sources *sources;
    const Host *host;
    const Schema *schema;
    Diags *dg;
    DataNode *top; /* all layers so far */
    Buf names;     /* of the inputs that were read */
    Unknowns *unknowns;
    DataOrigin origin;
} DataLoader;

/* ---- kinds of files ---- */

typedef struct DataFormat {
    Str name; /* also the extension */
    /* NULL: this version does not read it. Gives NULL where nothing can be made of the text. */
    DataNode *(*read)(const DataLoader *l, const Source *s, const Schema *schema);
} DataFormat;

static DataNode *read_ini(const DataLoader *l, const Source *s, const Schema *schema)
{
    return ini_read(l->run, s, schema, l->dg);
}

static DataNode *read_json(const DataLoader *l, const Source *s, const Schema *schema)
{
    (void)schema;
    return json_read(l->run, s, l->host->limits[LIMIT_depth], l->dg);
}

static DataNode *read_ndjson(const DataLoader *l, const Source *s, const Schema *schema)
{
    (void)schema;
    return ndjson_read(l->run, s, l->host->limits[LIMIT_depth], l->dg);
}

static const DataFormat formats[] = {
    {STR_INIT("ini"), read_ini}, {STR_INIT("json"), read_json}, {STR_INIT("ndjson"), read_ndjson},
    {STR_INIT("csv"), NULL},     {STR_INIT("xml"), NULL},       {STR_INIT("xlsx"), NULL},
};

/* Does `text` end in `.name`, in small or capital letters? */
static bool has_extension(Str text, Str name)
{
    if (text.n <= name.n || text.s[text.n - name.n - 1] != '.')
        return false;
    for (size_t i = 0; i < name.n; i++)
        if ((text.s[text.n - name.n + i] | 0x20) != name.s[i])
            return false;
    return true;
}

/* `file.xlsx#sheet` names a file and a part of it. */
static bool has_kind(Str path, Str name)
{
    size_t hash = str_find_byte(path, '#');
    return has_extension(path, name) ||
           (str_is(name, "xlsx") && has_extension(str_sub(path, 0, hash), name));
}

bool data_has_name(Str path)
{
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (formats[i].read && has_kind(path, formats[i].name))
            return true;
    return false;
}

/* The kind of an input, or NULL, reported: none is known, or this version does not read it. */
static const DataFormat *find_format(const DataInput *input, Diags *dg)
{
    Str path = input->path_or_text, wanted = input->format;
    if (!wanted.n && str_is(path, "-")) {
        diag(dg, E_DATA_KIND_WANTED, NO_SPAN);
        return NULL;
    }
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        const DataFormat *f = &formats[i];
        if (!(wanted.n ? str_eq(wanted, f->name) : has_kind(path, f->name)))
            continue;
        if (!f->read)
            diag(dg, E_DATA_KIND_NOT_READ, NO_SPAN, path, f->name);
        return f->read ? f : NULL;
    }
    Diag *d = diag(dg, E_DATA_KIND_UNKNOWN, NO_SPAN, path);
    if (has_extension(path, STR("rpt")))
        diag_hint(dg, d, H_TEMPLATE_FIRST, path);
    return NULL;
}

/* ---- files ---- */

static const Source *add_source(const DataLoader *l, Str name, Str text)
{
    const Source *s = sources_add(l->sources, name, text);
    if (!s)
        diag(l->dg, E_TOO_MANY_SOURCES, NO_SPAN);
    return s;
}

/* A file in which a byte does not fit: what stands before it becomes its text, so that the message has a
 * place. */
static void report_encoding(const DataLoader *l, Str path, Str bytes, const Decoded *d)
{
    const Source *s = add_source(l, path, d->before);
    if (s)
        file_fault_data_encoding(l->dg, text_span(s, str_sub(s->text, s->text.n, s->text.n)), bytes, d);
}

static const Source *decode(const DataLoader *l, Str path, Str bytes, Arena *scratch)
{
    Decoded d = encoding_decode(scratch, bytes);
    if (d.encoding == ENCODING_UNKNOWN) {
        report_encoding(l, path, bytes, &d);
        return NULL;
    }
    const Source *s = add_source(l, path, d.text);
    if (s && d.encoding == ENCODING_GB18030)
        diags_note_file(l->dg, s->file, N_FILE_READ_AS, path, str_of(encoding_name(d.encoding)));
    return s;
}

static HostFault read_bytes(const DataLoader *l, const DataInput *input, Arena *scratch, Str *bytes)
{
    uint64_t limit = l->host->limits[LIMIT_input];
    if (!input->bytes)
        return l->host->read(l->host, input->path_or_text, limit, scratch, bytes);
    *bytes = *input->bytes;
    return limit && bytes->n > limit ? HOST_TOO_LARGE : HOST_OK;
}

/* The text of a file as a source, or NULL, reported. */
static const Source *read_source(const DataLoader *l, const DataInput *input)
{
    Arena *scratch = arena_open(arena_memory(l->run));
    Str path = input->path_or_text, bytes;
    const Source *s = NULL;
    HostFault fault = read_bytes(l, input, scratch, &bytes);
    if (fault != HOST_OK)
        file_fault(l->dg, NO_SPAN, fault, path, l->host, LIMIT_input);
    else
        s = decode(l, path, bytes, scratch);
    arena_close(scratch);
    if (s)
        characters_check(l->run, s, l->dg);
    return s;
}

/* ---- layers ---- */

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
    PathName *path = path_read(l->run, &from_text, text);
    for (PathName *p = path; p; p = p->next)
        p->at = text_span(file, str_sub(file->text, 0, 0));
    if (!path)
        diag(l->dg, E_DATA_FILE_NAME, NO_SPAN, text);
    return path;
}

/* At the top stand names. A list or a single value has its place under one. */
static bool check_top(const DataLoader *l, const Source *s, const DataNode *content)
{
    if (content->kind == NODE_RECORD)
        return true;
    diag_hint(l->dg, diag(l->dg, E_DATA_TOP, content->at), H_DATA_UNDER_NAME, s->name);
    return false;
}

/* Reads a file for the place that `path` names; NULL is the top. Gives a tree from the top, or NULL,
 * reported. */
static DataNode *read_layer(const DataLoader *l, const DataFormat *f, const Source *s,
                            const PathName *path)
{
    const Schema *schema = l->schema;
    for (const PathName *p = path; p; p = p->next)
        schema = path_members(schema, p->name);
    DataNode *content = f->read(l, s, schema);
    if (!content || (!path && !check_top(l, s, content)))
        return NULL;
    if (!path)
        return content;
    DataNode *top = tree_new(l->run, path->at), *in = top;
    for (; path->next; path = path->next)
        in = tree_record(l->run, in, path->name, path->at);
    DataNode *node = tree_add(l->run, in, path->name, path->at, NODE_RECORD);
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
    Diag *d = diag(l->dg, E_DATA_FOREIGN, first->name_at, s->name);
    if (is_wrapped(l, layer))
        diag_hint(l->dg, d, H_DATA_WRAPPED, first->name);
    else
        diag_hint(l->dg, d, H_DATA_OTHER_TEMPLATE);
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
    overlay(l->run, l->schema, l->top, layer);
    note_name(l, s->name);
}

static bool load_file(DataLoader *l, const DataInput *input)
{
    const DataFormat *f = find_format(input, l->dg);
    const Source *s = f ? read_source(l, input) : NULL;
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

/* Is it UTF-8? What is not is reported. */
static bool check_setting(const DataLoader *l, const Source *s)
{
    size_t bad_at = utf8_validate(s->text);
    if (bad_at == s->text.n)
        return true;
    Span at = text_span(s, str_sub(s->text, bad_at, bad_at + 1));
    diag(l->dg, E_NOT_UTF8, at, str_format(l->run, "%zu", bad_at));
    return false;
}

static bool load_setting(const DataLoader *l, DataNode *layer, Str text)
{
    const Source *s = add_source(l, STR("-D"), text);
    if (!s || !check_setting(l, s))
        return false;
    characters_check(l->run, s, l->dg);
    return setting_read(l->run, s, l->schema, layer, l->dg);
}

/* Loads the settings at the start of `inputs`; *used is how many there are. */
static bool load_settings(DataLoader *l, const DataInput *inputs, size_t count, size_t *used)
{
    DataNode *layer = tree_new(l->run, NO_SPAN);
    bool all = true;
    for (*used = 0; *used < count && inputs[*used].kind == DATA_SETTING; ++*used)
        all &= load_setting(l, layer, inputs[*used].path_or_text);
    unknowns_add_part(l->unknowns, layer);
    overlay(l->run, l->schema, l->top, layer);
    note_name(l, STR("-D"));
    return all;
}

static bool load_all(DataLoader *l, const DataInput *inputs, size_t count)
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

static DataLoader loader_new(Arena *run, Sources *sources, const Host *host, const Schema *schema, Diags *dg)
{
    DataLoader l = {.run = run, .sources = sources, .host = host, .schema = schema, .dg = dg};
    l.top = tree_new(run, NO_SPAN);
    l.names = buf_open(arena_memory(run));
    l.unknowns = unknowns_new(run, schema);
    return l;
}

const Record *data_load(Arena *run, Sources *sources, const Host *host, const Schema *schema,
                        const DataInput *inputs, size_t count, bool draft, Diags *dg)
{
    DataLoader l = loader_new(run, sources, host, schema, dg);
    const Record *record = NULL;
    Images *images = images_new(run, sources, host, NULL);
    if (!count)
        l.origin.blame = BLAME_NO_DATA;
    if (load_all(&l, inputs, count)) {
        l.origin.files = buf_str(&l.names);
        BindInput given = {.schema = schema, .root = l.top, .unknowns = l.unknowns, .images = images, .origin = l.origin};
        given.draft = draft;
        given.steps = host->limits[LIMIT_steps];
        record = data_bind(run, &given, dg);
    }
    buf_close(&l.names);
    diags_order(dg);
    return record;
}

/* ---- what many documents share ---- */

struct SharedData {
    const Schema *schema;
    const DataNode *top;
    const Sources *sources;
    Images *images; /* that they name */
};

/* Do the values fit their fields? What is missing may come with the rows. */
static bool check_shared(const DataLoader *l, const SharedData *shared)
{
    Diags *dg = l->dg;
    int before = diags_errors(dg);
    Arena *scratch = arena_open(arena_memory(l->run));
    BindInput given = {.schema = shared->schema, .root = shared->top, .unknowns = l->unknowns, .images = shared->images};
    given.partly = true;
    given.steps = l->host->limits[LIMIT_steps];
    data_bind(scratch, &given, dg);
    arena_close(scratch);
    return diags_errors(dg) == before;
}

const SharedData *data_share(Arena *session, Sources *sources, const Host *host, const Schema *schema,
                             const DataInput *inputs, size_t count, Diags *dg)
{
    DataLoader l = loader_new(session, sources, host, schema, dg);
    SharedData *shared = NEW(session, SharedData);
    *shared = (SharedData){schema, l.top, sources, images_new(session, sources, host, NULL)};
    int before = diags_errors(dg);
    bool good = load_all(&l, inputs, count) && check_shared(&l, shared) && diags_errors(dg) == before;
    buf_close(&l.names);
    diags_order(dg);
    return good ? shared : NULL;
}

DataNode *data_read_row(Arena *run, const Host *host, const Source *row, Diags *dg)
{
    characters_check(run, row, dg);
    DataNode *n = json_read(run, row, host->limits[LIMIT_depth], dg);
    if (!n || n->kind == NODE_RECORD)
        return n;
    diag(dg, E_ROW_NO_OBJECT, n->at);
    return NULL;
}

const Record *data_bind_shared(Arena *run, const Host *host, const SharedData *shared, DataNode *row,
                               bool draft, Diags *dg)
{
    bool alone = shared->top->nodes->count == 0;
    BindInput given = {.schema = shared->schema, .row = row->at, .draft = draft};
    given.steps = host->limits[LIMIT_steps];
    given.unknowns = unknowns_new(run, shared->schema);
    given.images = images_new(run, shared->sources, host, shared->images);
    unknowns_add_part(given.unknowns, row);
    given.root = alone ? row : overlay_copy(run, shared->schema, shared->top, row);
    const Record *record = data_bind(run, &given, dg);
    diags_order(dg);
    return record;
}
