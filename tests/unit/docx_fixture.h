/* What the tests of the docx sink share: a small style sheet, events in short form, and
 * questions to the parts of the package in XPath. Each test is a program of its own and includes
 * this once. */
#ifndef RPTC_TESTS_DOCX_FIXTURE_H
#define RPTC_TESTS_DOCX_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <zip.h>

#include "docx/docx.h"

enum { MOST_STYLES = 24, MOST_LISTS = 6 };

typedef struct Fixture {
    Memory memory;
    Arena *session, *run;
    Compressor *compressor;
    Style styles[MOST_STYLES];
    StyleSheet sheet;
    ListDefinition lists[MOST_LISTS];
    DocumentModel model;
    DocxTraits traits;
    DocumentInfo info;
    DocxShared *shared;
    Sink *sink;
    Buf package;
    zip_t *zip;
} Fixture;

static void no_memory(Memory *m, size_t wanted, bool over_limit)
{
    (void)m, (void)wanted, (void)over_limit;
    abort();
}

static inline Props *says(Props *p, PropId id)
{
    p->set |= (uint64_t)1 << id;
    return p;
}

static inline Length em(int32_t n)
{
    return (Length){n * 1000, UNIT_EM};
}

static inline Length pt(int32_t milli)
{
    return (Length){milli, UNIT_PT};
}

/* Adds a style and gives its number. */
static inline int add_style(Fixture *f, const char *name, StyleKind kind, int base)
{
    assert_true(f->sheet.count < MOST_STYLES);
    f->styles[f->sheet.count] = (Style){
        .name = str_of(name), .kind = kind, .base = base, .next = NO_STYLE,
        .cell = NO_STYLE, .header = NO_STYLE};
    return f->sheet.count++;
}

static inline Props *props_of(Fixture *f, int style)
{
    return &f->styles[style].props;
}

static inline int add_role(Fixture *f, StyleRole role, const char *name, StyleKind kind, int base)
{
    return f->sheet.roles[role] = add_style(f, name, kind, base);
}

/* A table style with what it says, and the styles of its cells. */
static inline int add_table_style(Fixture *f, const char *name, const TableLook *look)
{
    int style = add_style(f, name, STYLE_TABLE, NO_STYLE);
    f->styles[style].table = look;
    f->styles[style].cell = add_style(f, "cell", STYLE_PARAGRAPH, NO_STYLE);
    f->styles[style].header = add_style(f, "head", STYLE_PARAGRAPH, NO_STYLE);
    return style;
}

static inline Border line(BorderKind kind, int32_t milli)
{
    return (Border){.set = true, .kind = kind, .width = pt(milli), .space = pt(0)};
}

static int set_up(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    f->memory.fail = no_memory;
    f->session = arena_open(&f->memory);
    f->run = arena_open(&f->memory);
    f->compressor = compressor_open(&f->memory);
    f->package = buf_open(&f->memory);
    f->sheet.items = f->styles;
    for (int i = 0; i < ROLE_COUNT; i++)
        f->sheet.roles[i] = NO_STYLE;
    for (int i = 0; i < MOST_LISTS; i++)
        for (int level = 0; level < LIST_LEVELS; level++)
            f->lists[i].levels[level].style = NO_STYLE;
    f->model = (DocumentModel){.styles = &f->sheet, .lists = f->lists, .list_count = 1, .heading_lists = 1};
    for (int level = 0; level < HEADING_LEVELS; level++)
        f->model.headings[level] = (ListPlace){LIST_HEADINGS, 1, level};
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    if (f->zip)
        zip_discard(f->zip);
    if (f->sink)
        docx_sink_close(f->sink, NULL);
    docx_shared_close(f->shared);
    buf_close(&f->package);
    compressor_close(f->compressor);
    arena_close(f->run);
    arena_close(f->session);
    assert_int_equal(f->memory.used, 0);
    free(f);
    return 0;
}

/* ---- events ---- */

static inline bool take_bytes(void *context, const void *bytes, size_t n)
{
    buf_put(context, (Str){bytes, n});
    return true;
}

/* Begins a document: the model stands from now on. */
static inline void begin(Fixture *f)
{
    if (!f->shared)
        f->shared = docx_shared_open(f->session, &f->model, &f->traits, f->compressor, ".");
    f->sink = docx_sink_open(f->shared, f->run, f->compressor, ".");
    f->sink->class->begin(f->sink, &f->info);
}

static inline void section(Fixture *f, const PageSetup *page)
{
    PageSetup standard = page_default();
    f->sink->class->section(f->sink, page ? page : &standard);
}

static inline Run text_run(const char *text)
{
    return (Run){.kind = RUN_TEXT, .text = str_of(text), .style = NO_STYLE};
}

static inline Paragraph plain(int style)
{
    return (Paragraph){.style = style, .place = {.definition = -1}};
}

static inline void put(Fixture *f, Paragraph p, size_t count, const Run *runs)
{
    p.count = count;
    p.runs = runs;
    f->sink->class->paragraph(f->sink, &p);
}

static inline void put_text(Fixture *f, Paragraph p, const char *text)
{
    Run run = text_run(text);
    put(f, p, 1, &run);
}

static inline void table_begin(Fixture *f, Table t, int columns, const int32_t *widths)
{
    t.columns = columns;
    t.widths = widths;
    f->sink->class->table_begin(f->sink, &t);
}

static inline void table_end(Fixture *f)
{
    f->sink->class->table_end(f->sink);
}

/* A cell with one paragraph; without a text, an empty one. */
static inline TableCell cell(Fixture *f, int style, const char *text)
{
    if (!*text)
        return (TableCell){.span = 1};
    Run *run = NEW(f->run, Run);
    Paragraph *p = NEW(f->run, Paragraph);
    *run = text_run(text);
    *p = plain(style);
    p->count = 1;
    p->runs = run;
    return (TableCell){.span = 1, .count = 1, .paragraphs = p};
}

static inline void row(Fixture *f, TableRow r, size_t count, const TableCell *cells)
{
    r.count = count;
    r.cells = cells;
    f->sink->class->row(f->sink, &r);
}

/* A table of one cell, 3000 twips wide. */
static inline void small_table(Fixture *f, Table t, const char *text)
{
    static const int32_t width = 3000;
    TableCell only = cell(f, NO_STYLE, text);
    table_begin(f, t, 1, &width);
    row(f, (TableRow){0}, 1, &only);
    table_end(f);
}

static inline void story(Fixture *f, StoryKind kind, StoryPages pages, const char *text)
{
    f->sink->class->story_begin(f->sink, kind, pages);
    put_text(f, plain(NO_STYLE), text);
    f->sink->class->story_end(f->sink);
}

static inline DocxFaultKind end(Fixture *f)
{
    OutputBytes out = {take_bytes, &f->package};
    f->sink->class->end(f->sink);
    buf_clear(&f->package);
    DocxFault fault = docx_sink_close(f->sink, &out);
    f->sink = NULL;
    return fault.kind;
}

/* ---- questions ---- */

/* The bytes of a part, to be freed; NULL where there is none. */
static inline char *read_part(Fixture *f, const char *name, size_t *n)
{
    zip_stat_t stat;
    if (!f->zip) {
        zip_source_t *source = zip_source_buffer_create(f->package.p, f->package.n, 0, NULL);
        f->zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, NULL);
        assert_non_null(f->zip);
    }
    if (zip_stat(f->zip, name, 0, &stat) != 0)
        return NULL;
    char *bytes = malloc(stat.size + 1);
    zip_file_t *file = zip_fopen(f->zip, name, 0);
    assert_int_equal(zip_fread(file, bytes, stat.size), (zip_int64_t)stat.size);
    assert_int_equal(zip_fclose(file), 0);
    bytes[stat.size] = '\0';
    *n = stat.size;
    return bytes;
}

static inline bool has_part(Fixture *f, const char *name)
{
    size_t n;
    char *bytes = read_part(f, name, &n);
    free(bytes);
    return bytes != NULL;
}

/* What an XPath gives as a string, to be freed. */
static inline char *ask(Fixture *f, const char *part, const char *path)
{
    static const char *const spaces[][2] = {
        {"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
        {"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
        {"rel", "http://schemas.openxmlformats.org/package/2006/relationships"},
        {"dc", "http://purl.org/dc/elements/1.1/"},
        {"dcterms", "http://purl.org/dc/terms/"},
        {"cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
        {"ep", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"},
        {"xsi", "http://www.w3.org/2001/XMLSchema-instance"},
        {"a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
        {"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
        {"pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
        {"adec", "http://schemas.microsoft.com/office/drawing/2017/decorative"},
    };
    size_t n = 0;
    char *bytes = read_part(f, part, &n);
    if (!bytes)
        fail_msg("there is no %s", part);
    xmlDoc *doc = xmlReadMemory(bytes, (int)n, part, NULL, XML_PARSE_NONET);
    assert_non_null(doc);
    xmlXPathContext *context = xmlXPathNewContext(doc);
    for (size_t i = 0; i < sizeof spaces / sizeof spaces[0]; i++)
        xmlXPathRegisterNs(context, (const xmlChar *)spaces[i][0], (const xmlChar *)spaces[i][1]);
    xmlXPathObject *found = xmlXPathEval((const xmlChar *)path, context);
    if (!found)
        fail_msg("not an XPath: %s", path);
    xmlChar *text = xmlXPathCastToString(found);
    char *answer = strdup((const char *)text);
    xmlFree(text);
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
    xmlFreeDoc(doc);
    free(bytes);
    return answer;
}

#define assert_part(f, part, path, wanted) assert_part_at(f, part, path, wanted, __FILE__, __LINE__)

static inline void assert_part_at(Fixture *f, const char *part, const char *path,
                                  const char *wanted, const char *file, int line)
{
    char *got = ask(f, part, path);
    bool equal = strcmp(got, wanted) == 0;
    if (!equal)
        print_error("%s in %s\n  gives  %s\n  wanted %s\n", path, part, got, wanted);
    free(got);
    if (!equal)
        _fail(file, line);
}

#define DOCUMENT "word/document.xml"
#define STYLES "word/styles.xml"
#define NUMBERING "word/numbering.xml"
#define SETTINGS "word/settings.xml"

#define assert_document(f, path, wanted) assert_part(f, DOCUMENT, path, wanted)
#define assert_styles(f, path, wanted) assert_part(f, STYLES, path, wanted)

#endif
