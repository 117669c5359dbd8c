#include "data/readers/json_reader.h"

#include "base/utf8.h"
#include "data/readers/json_scan.h"
#include "data/readers/text.h"
#include "diag/limit_fault.h"
#include "source/host.h"

/* An object or list that is open. */
typedef struct Level Level;
struct Level {
    DataNode *node;
    Span open;
    bool begun; /* it has an item or member already */
    Level *outer;
};

typedef struct Json {
    JsonScan scan;
    uint64_t depth_limit, depth;
    Level *level;
    Level *spare; /* closed ones, for reuse */
} Json;

static Arena *arena_of(const Json *j)
{
    return j->scan.arena;
}

/* ---- faults ---- */

/* Reports a token that is not allowed here; at the end of the text, the bracket that is still
 * open. */
static Diag *refuse_token(Json *j)
{
    JsonScan *s = &j->scan;
    Str written = json_piece(s, s->span.start, s->span.end);
    if (s->token != JSON_END)
        return json_fatal(s, E_JSON_UNEXPECTED, s->span, written);
    if (!j->level)
        return json_fatal(s, E_JSON_EMPTY, s->span, STR(""));
    Span open = j->level->open;
    return json_fatal(s, E_JSON_OPEN, open, json_piece(s, open.start, open.end));
}

/* The same with what is expected instead. After a fatal fault nothing more is reported. */
static void want(Json *j, Code hint, Str word)
{
    if (j->scan.failed)
        return;
    bool ended = j->scan.token == JSON_END;
    Diag *d = refuse_token(j);
    if (ended && j->level)
        diag_note(j->scan.dg, d, N_JSON_ENDS_HERE, j->scan.span);
    else
        diag_hint(j->scan.dg, d, hint, word);
}

/* ---- objects and lists ---- */

static bool is_object(const Level *l)
{
    return l->node->kind == NODE_RECORD;
}

static JsonToken closing(const Level *l)
{
    return is_object(l) ? JSON_OBJECT_END : JSON_LIST_END;
}

static bool too_deep(Json *j)
{
    if (!j->depth_limit || j->depth < j->depth_limit)
        return false;
    limit_fault(j->scan.dg, j->scan.span, LIMIT_depth, j->depth_limit);
    j->scan.failed = true;
    return true;
}

static void enter(Json *j, DataNode *n)
{
    if (too_deep(j))
        return;
    Level *l = j->spare ? j->spare : NEW(arena_of(j), Level);
    j->spare = j->spare ? j->spare->outer : NULL;
    tree_become(arena_of(j), n, j->scan.token == JSON_OBJECT ? NODE_RECORD : NODE_LIST);
    *l = (Level){.node = n, .open = j->scan.span, .outer = j->level};
    j->level = l;
    j->depth++;
    json_next(&j->scan);
}

/* Moves to the next token, or to the end of the data. */
static void go_on(Json *j)
{
    if (j->level)
        json_next(&j->scan);
    else
        json_end(&j->scan);
}

static void leave(Json *j)
{
    Level *l = j->level;
    j->level = l->outer;
    j->depth--;
    l->outer = j->spare;
    j->spare = l;
    go_on(j);
}

/* ---- values ---- */

/* Reads a value into `n`; for an object or list, only its opening bracket. */
static void read_value(Json *j, DataNode *n)
{
    JsonScan *s = &j->scan;
    n->at = s->span;
    switch (s->token) {
    case JSON_OBJECT:
    case JSON_LIST: enter(j, n); return;
    case JSON_STRING: n->text = text_value(s->arena, s->text); break;
    case JSON_NUMBER:
        n->text = s->text;
        n->scalar = SCALAR_NUMBER;
        break;
    case JSON_BOOLEAN:
        n->text = s->text;
        n->scalar = SCALAR_BOOLEAN;
        break;
    case JSON_NULL: break;
    case JSON_END:
    case JSON_OBJECT_END:
    case JSON_LIST_END:
    case JSON_COMMA:
    case JSON_COLON: want(j, H_WANTED_VALUE, STR("")); return;
    }
    if (s->unknown || s->bare)
        n->scalar = SCALAR_UNKNOWN;
    go_on(j);
}

/* Adds a node for the member whose name is the token. If the name is faulty or a duplicate, the
 * node is detached. */
static DataNode *add_member(Json *j)
{
    JsonScan *s = &j->scan;
    DataNode *object = j->level->node;
    Str name = utf8_nfc(s->arena, text_seen(s->arena, s->text));
    const DataNode *first = tree_member(object, name);
    if (!first && !s->unknown)
        return tree_add(s->arena, object, name, s->span, NODE_TEXT);
    if (first)
        diag_note(s->dg, json_fault(s, E_JSON_REPEATED, s->span, name), N_FIRST_HERE,
                  first->name_at);
    return tree_add(s->arena, tree_new(s->arena, s->span), name, s->span, NODE_TEXT);
}

static void read_member(Json *j)
{
    if (j->scan.token != JSON_STRING) {
        want(j, H_JSON_NAME, STR(""));
        return;
    }
    DataNode *n = add_member(j);
    json_next(&j->scan);
    if (j->scan.token != JSON_COLON) {
        want(j, H_WANTED_SIGN, STR("`:`"));
        return;
    }
    json_next(&j->scan);
    read_value(j, n);
}

/* Can the token begin a value or the name of a member? */
static bool begins_value(JsonToken t)
{
    return t == JSON_STRING || t == JSON_NUMBER || t == JSON_BOOLEAN || t == JSON_NULL ||
           t == JSON_OBJECT || t == JSON_LIST;
}

/* Takes the comma before a further value. False if there is none. */
static bool take_comma(Json *j)
{
    JsonScan *s = &j->scan;
    Span comma = s->span;
    Str close = is_object(j->level) ? STR("}") : STR("]");
    if (s->token == JSON_COMMA) {
        json_next(s);
        if (s->token != closing(j->level))
            return true;
        json_fault(s, E_JSON_LAST_COMMA, comma, close);
        return false;
    }
    if (!begins_value(s->token)) {
        want(j, H_JSON_COMMA, close);
        return false;
    }
    Str written = json_piece(s, s->span.start, s->span.end);
    diag_hint(s->dg, json_fault(s, E_JSON_UNEXPECTED, s->span, written), H_JSON_COMMA, close);
    return true;
}

/* Reads on in the innermost object or list: its end, or one more value. */
static void read_next(Json *j)
{
    Level *l = j->level;
    bool further = l->begun;
    if (j->scan.token == closing(l)) {
        leave(j);
        return;
    }
    l->begun = true;
    if (further && !take_comma(j))
        return;
    if (is_object(l))
        read_member(j);
    else
        read_value(j, tree_add_item(arena_of(j), l->node, j->scan.span));
}

/* ---- entry points ---- */

/* Reads one value from the bytes [from, to) of the source. NULL after a fault. */
static DataNode *read_range(const Job *job, const Source *s, size_t from, size_t to)
{
    JsonScan range = {.arena = job->arena, .source = s, .dg = job->dg, .at = from, .end = to};
    Json j = {.scan = range, .depth_limit = job->host->limits[LIMIT_depth]};
    json_next(&j.scan);
    DataNode *root = tree_new(job->arena, j.scan.span);
    tree_become(job->arena, root, NODE_TEXT);
    read_value(&j, root);
    while (j.level && !j.scan.failed)
        read_next(&j);
    return j.scan.failed ? NULL : root;
}

DataNode *json_read(const Job *j, const Source *s, const Schema *schema)
{
    (void)schema;
    return read_range(j, s, 0, s->text.n);
}

bool json_is_blank(Str line)
{
    size_t at = 0;
    while (at < line.n && (line.s[at] == ' ' || line.s[at] == '\t' || line.s[at] == '\r'))
        at++;
    return at == line.n;
}

DataNode *ndjson_read(const Job *j, const Source *s, const Schema *schema)
{
    (void)schema;
    DataNode *list = tree_new(j->arena, text_span(s, str_sub(s->text, 0, 0)));
    tree_become(j->arena, list, NODE_LIST);
    bool all = true;
    Str line;
    for (size_t at = 0; text_next_line(s->text, &at, &line);) {
        size_t from = (size_t)(line.s - s->text.s);
        if (json_is_blank(line))
            continue;
        DataNode *item = read_range(j, s, from, from + line.n);
        if (item)
            tree_replace(tree_add_item(j->arena, list, item->at), item);
        else
            all = false;
    }
    return all ? list : NULL;
}
