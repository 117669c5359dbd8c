#include "data/readers/ini.h"

#include "base/utf8.h"
#include "data/readers/ini_head.h"
#include "data/field_path.h"
#include "data/readers/text.h"

enum { TAB_STOP = 4 };

typedef struct Ini {
    Arena *arena;
    const Source *source;
    Diags *dg;
    DataNode *top;
    const Schema *top_schema;
    DataNode *section;
    const Schema *section_schema; /* NULL: its names are not known */
    DataNode *key;                /* the one whose value may go on; NULL: none */
    int key_indent;
    Lines value; /* of `key` */
    bool goes_on; /* it has a further line */
    int blanks;   /* blank lines after that; part of the value if a further line follows */
    const DataNode *ended; /* the key whose value was ended by a blank line or comment; NULL: none */
    bool stray; /* a further line of it was reported */
} Ini;

/* Columns of the blanks at the start of a line. */
static int indent_of(Str line)
{
    int columns = 0;
    for (size_t at = 0; at < line.n;) {
        char32_t c = utf8_next(line, &at);
        if (!char_is_blank(c))
            break;
        columns = c == '\t' ? (columns / TAB_STOP + 1) * TAB_STOP : columns + char_columns(c);
    }
    return columns;
}

static bool is_comment(Str line)
{
    return line.n && (line.s[0] == ';' || line.s[0] == '#');
}

/* Warns of a value that begins with a quotation mark that is not closed. */
static void warn_of_quote(Ini *ini)
{
    Str text = ini->key->text, rest = str_sub(text, 1, text.n);
    if (text.n < 2 || text.s[0] != '"' || str_find_byte(rest, '"') < rest.n)
        return;
    Span at = ini->key->at;
    at.end = at.start + 1;
    diag(ini->dg, W_INI_QUOTE, at, ini->key->name);
}

/* Completes the value of the open key. */
static void close_key(Ini *ini)
{
    if (!ini->key)
        return;
    ini->key->text = lines_take(&ini->value, ini->arena);
    ini->goes_on = false;
    ini->blanks = 0;
    warn_of_quote(ini);
    ini->key = NULL;
}

static void add_line(Ini *ini, Str line)
{
    Span at = text_span(ini->source, line);
    ini->key->at = ini->value.count ? span_to(ini->key->at, at) : at;
    lines_add(&ini->value, line);
}

/* ---- sections ---- */

static void go_to_top(Ini *ini)
{
    ini->section = ini->top;
    ini->section_schema = ini->top_schema;
}

/* Begins the record of a section's last name: a further one, or one that was only implied. */
static DataNode *begin_record(Ini *ini, DataNode *in, const PathName *p)
{
    DataNode *n = tree_newest(in, p->name);
    if (n && n->kind == NODE_RECORD && n->implied)
        n->implied = false;
    else
        n = tree_add(ini->arena, in, p->name, p->at, NODE_RECORD);
    n->name_at = n->at = p->at;
    return n;
}

static void enter(Ini *ini, const PathName *path)
{
    go_to_top(ini);
    for (const PathName *p = path; p; p = p->next) {
        ini->section = p->next ? tree_record(ini->arena, ini->section, p->name, p->at)
                               : begin_record(ini, ini->section, p);
        ini->section_schema = path_members(ini->section_schema, p->name);
    }
}

/* The names in a well-formed head of a section; NULL for any other line. A name may contain a bracket only if it is
 * declared. */
static const PathName *section_names(const Ini *ini, Str line)
{
    Str path = ini_head_path(line);
    const PathName *names = path.n ? path_read(ini->arena, ini->source, path) : NULL;
    bool plain = str_find_byte(path, '[') == path.n && str_find_byte(path, ']') == path.n;
    return plain || (names && path_rule(ini->top_schema, names->name)) ? names : NULL;
}

/* The names of the section that a malformed head means. */
static const PathName *meant_names(const Ini *ini, Str line)
{
    Str meant = ini_head_meant(line);
    return meant.n ? path_read(ini->arena, ini->source, meant) : NULL;
}

static bool is_declared_section(const Ini *ini, const PathName *names)
{
    const Schema *schema = ini->top_schema;
    for (; names && schema; names = names->next)
        schema = path_members(schema, names->name);
    return !names && schema && schema != ini->top_schema;
}

/* Is it the head of a section, well formed or not? `会议：` is one if `会议` is a record. */
static bool is_section(const Ini *ini, Str line)
{
    if (line.s[0] == '[')
        return true;
    if (path_find_equals(line) < line.n)
        return false;
    return ini_head_begins(line) || is_declared_section(ini, meant_names(ini, line));
}

/* Reports how a section is written, and continues as if it were well formed. Without a name, its members belong
 * nowhere. */
static void mend_section(Ini *ini, Str line)
{
    Arena *a = ini->arena;
    const PathName *names = meant_names(ini, line);
    Span at = text_span(ini->source, line);
    Diag *d = line.s[0] == '[' ? diag(ini->dg, E_INI_SECTION, at) : diag(ini->dg, E_INI_LINE, at, text_shown(a, line));
    if (names) {
        diag_hint(ini->dg, d, H_WRITE, str_format(a, "[%.*s]", STR_ARG(ini_head_meant(line))));
        enter(ini, names);
    } else {
        ini->section = tree_new(a, at);
        ini->section_schema = NULL;
    }
}

static void read_section(Ini *ini, Str line)
{
    Str path = ini_head_path(line);
    const PathName *names = section_names(ini, line);
    if (path.s && !path.n)
        go_to_top(ini);
    else if (names)
        enter(ini, names);
    else
        mend_section(ini, line);
}

/* ---- keys ---- */

static bool is_declared(const Ini *ini, Str name)
{
    return path_rule(ini->section_schema, path_name(ini->arena, name));
}

/* The end of a declared name at the start of the line that is followed by a blank; line.n if there is none. */
static size_t name_before_blank(const Ini *ini, Str line)
{
    size_t end = 0, next = 0;
    while (next < line.n && !char_is_blank(utf8_next(line, &next)))
        end = next;
    return end < line.n && is_declared(ini, str_sub(line, 0, end)) ? end : line.n;
}

/* Where the name of a line ends, and its value begins. */
typedef struct KeyEnd {
    size_t name, value;
    bool typed_wrong; /* with another mark in place of `=` */
} KeyEnd;

/* name == line.n if the line is not a key. A full-width `＝` counts if there is no `=` before it; a colon or a blank
 * alone counts if also the name is declared. */
static KeyEnd find_key_end(const Ini *ini, Str line)
{
    static const Str wide = STR_INIT("＝"), colons[] = {STR_INIT("："), STR_INIT(":")};
    size_t equals = path_find_equals(line);
    KeyEnd right = {equals, equals + 1, false};
    if (equals < line.n && is_declared(ini, str_sub(line, 0, equals)))
        return right;
    size_t at = str_find(line, wide);
    if (at < equals)
        return (KeyEnd){at, at + wide.n, true};
    for (size_t i = 0; i < sizeof colons / sizeof *colons; i++) {
        at = str_find(line, colons[i]);
        if (at < equals && is_declared(ini, str_sub(line, 0, at)))
            return (KeyEnd){at, at + colons[i].n, true};
    }
    size_t blank = equals == line.n ? name_before_blank(ini, line) : line.n;
    return blank < line.n ? (KeyEnd){blank, blank, true} : right;
}

/* Is it a comment of another language, or one in full-width signs? */
static bool is_meant_as_comment(Str line)
{
    static const Str signs[] = {STR_INIT("//"), STR_INIT("/*"), STR_INIT("--"), STR_INIT("<!--"), STR_INIT("%"),
                                STR_INIT("；"), STR_INIT("＃")};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_starts(line, signs[i]))
            return true;
    return false;
}

/* Reports a line that is not a key. After a key it is probably the rest of the value. */
static void report_line(Ini *ini, Str line)
{
    Diag *d = diag(ini->dg, E_INI_LINE, text_span(ini->source, line), text_shown(ini->arena, line));
    if (is_meant_as_comment(line))
        diag_hint(ini->dg, d, H_INI_COMMENT);
    else if (ini->key)
        diag_hint(ini->dg, d, H_INI_INDENT);
}

/* Reports an indented line whose value has ended; further ones are skipped without a message. */
static void report_stray(Ini *ini, Str line)
{
    Diag *d = diag(ini->dg, E_INI_STRAY, text_span(ini->source, line), text_shown(ini->arena, line), ini->ended->name);
    diag_hint(ini->dg, d, H_INI_STRAY);
    diag_note(ini->dg, d, N_VALUE_GOES_ON, ini->ended->name_at, ini->ended->name);
    ini->stray = true;
}

static void begin_key(Ini *ini, Str typed, int indent)
{
    Str name = path_name(ini->arena, typed);
    ini->key = tree_add(ini->arena, ini->section, name, text_span(ini->source, typed), NODE_TEXT);
    ini->key_indent = indent;
}

static void read_key(Ini *ini, Str line, int indent)
{
    KeyEnd end = find_key_end(ini, line);
    Str typed = text_trim(str_sub(line, 0, end.name));
    if (end.name == line.n) {
        report_line(ini, line);
        return;
    }
    close_key(ini);
    if (end.typed_wrong) {
        size_t to = end.value > end.name ? end.value : end.name + 1;
        Span at = text_span(ini->source, str_sub(line, end.name, to));
        Diag *d = diag(ini->dg, E_INI_LINE, at, text_shown(ini->arena, line));
        diag_hint(ini->dg, d, str_starts(str_sub(line, end.name, line.n), STR("＝")) ? H_INI_HALF_WIDTH : H_INI_EQUALS);
    }
    if (!path_name(ini->arena, typed).n) {
        diag(ini->dg, E_INI_NO_NAME, text_span(ini->source, line));
        return;
    }
    begin_key(ini, typed, indent);
    add_line(ini, text_trim(str_sub(line, end.value, line.n)));
}

/* ---- lines ---- */

/* Does a further line of a value look like a key that is declared for this section? */
static bool is_declared_key(const Ini *ini, Str line)
{
    size_t n = path_find_equals(line);
    return n < line.n && is_declared(ini, str_sub(line, 0, n));
}

/* Warns of `;` or `#` in a value: a comment, or a line of the value that begins with the sign? */
static void warn_of_comment(Ini *ini, Str line)
{
    if (line.s[0] == ';' || str_starts(line, STR("# ")))
        diag(ini->dg, W_INI_INDENTED_COMMENT, text_span(ini->source, line), text_shown(ini->arena, line), ini->key->name);
}

static void warn_of_section(Ini *ini, Str line)
{
    Str path = ini_head_path(line);
    const PathName *names = path.n ? path_read(ini->arena, ini->source, path) : NULL;
    if (names && path_rule(ini->top_schema, names->name))
        diag(ini->dg, W_INI_INDENTED_SECTION, text_span(ini->source, line),
             text_shown(ini->arena, line));
}

/* A line that is indented more than its key. */
static void continue_value(Ini *ini, Str line)
{
    if (!is_declared_key(ini, line)) {
        warn_of_section(ini, line);
        warn_of_comment(ini, line);
        for (; ini->blanks; ini->blanks--)
            lines_add_blank(&ini->value);
        add_line(ini, line);
        ini->goes_on = true;
        return;
    }
    Str name = text_trim(str_sub(line, 0, path_find_equals(line)));
    Diag *d = diag(ini->dg, E_INI_INDENTED_KEY, text_span(ini->source, name), name);
    diag_hint(ini->dg, d, H_INI_NO_INDENT);
    diag_note(ini->dg, d, N_VALUE_GOES_ON, ini->key->name_at, ini->key->name);
    read_key(ini, line, ini->key_indent);
}

/* A comment, or a blank line after a value of one line. */
static void end_value(Ini *ini)
{
    if (ini->key)
        ini->ended = ini->key;
    close_key(ini);
}

/* Does it look like a key or a section? */
static bool looks_new(const Ini *ini, Str line)
{
    return path_find_equals(line) < line.n || is_section(ini, line);
}

/* Does the line continue the value? After a blank line, only if it looks like nothing else. */
static bool is_further(const Ini *ini, Str line, int indent)
{
    return ini->key && indent > ini->key_indent && !(ini->blanks && looks_new(ini, line));
}

/* Does the line look like the continuation of a value that has ended? */
static bool is_stray(const Ini *ini, Str line, int indent)
{
    return ini->ended && indent > ini->key_indent && !looks_new(ini, line);
}

static void begin_line(Ini *ini, Str line, int indent)
{
    ini->ended = NULL;
    ini->stray = false;
    if (is_section(ini, line)) {
        close_key(ini);
        read_section(ini, line);
    } else {
        read_key(ini, line, indent);
    }
}

static void read_line(Ini *ini, Str whole)
{
    Str line = text_trim(whole);
    int indent = indent_of(whole);
    if (!line.n && ini->key && ini->goes_on)
        ini->blanks++;
    else if (!line.n || is_comment(whole))
        end_value(ini);
    else if (is_further(ini, line, indent))
        continue_value(ini, line);
    else if (is_comment(line))
        end_value(ini);
    else if (!is_stray(ini, line, indent))
        begin_line(ini, line, indent);
    else if (!ini->stray)
        report_stray(ini, line);
}

DataNode *ini_read(const Job *j, const Source *s, const Schema *schema)
{
    Ini ini = {.arena = j->arena, .source = s, .dg = j->dg, .top_schema = schema};
    ini.top = tree_new(j->arena, text_span(s, str_sub(s->text, 0, 0)));
    ini.value = lines_open(arena_memory(j->arena));
    go_to_top(&ini);
    Str line;
    for (size_t at = 0; text_next_line(s->text, &at, &line);)
        read_line(&ini, line);
    close_key(&ini);
    lines_close(&ini.value);
    return ini.top;
}
