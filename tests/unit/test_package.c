/* opc/package and opc/zipfile: what is derived from the parts, and the bytes of the zip file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <time.h>
#include <zip.h>

#include "opc/package.h"

enum { MOST_PARTS = 16 };

typedef struct Fixture {
    Memory memory;
    Compressor *compressor;
    Package *package;
    Part *parts[MOST_PARTS]; /* closed at the end of a test */
    size_t part_count;
    Buf out;                 /* what the package wrote */
    size_t refuse_after;     /* bytes; then the receiver gives false */
    size_t calls;
} Fixture;

static void no_memory(Memory *m, size_t wanted, bool over_limit)
{
    (void)m, (void)wanted, (void)over_limit;
    abort();
}

static int set_up(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    f->memory.fail = no_memory;
    f->compressor = compressor_open(&f->memory);
    f->package = package_open(&f->memory, ".");
    f->out = buf_open(&f->memory);
    f->refuse_after = SIZE_MAX;
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    package_close(f->package);
    for (size_t i = 0; i < f->part_count; i++)
        part_close(f->parts[i]);
    compressor_close(f->compressor);
    buf_close(&f->out);
    assert_int_equal(f->memory.used, 0);
    free(f);
    return 0;
}

static Part *open_part(Fixture *f)
{
    assert_true(f->part_count < MOST_PARTS);
    return f->parts[f->part_count++] = part_open(&f->memory, ".");
}

static void fill(Fixture *f, Part *p, Str text)
{
    part_clear(p);
    part_put(p, text);
    assert_int_equal(part_finish(p, f->compressor).kind, DOCX_OK);
}

static Part *finished(Fixture *f, const char *text)
{
    Part *p = open_part(f);
    fill(f, p, str_of(text));
    return p;
}

static bool receive(void *context, const void *bytes, size_t n)
{
    Fixture *f = context;
    f->calls++;
    if (f->out.n + n > f->refuse_after)
        return false;
    buf_put(&f->out, (Str){bytes, n});
    return true;
}

static DocxFault write_package(Fixture *f, Package *k)
{
    buf_clear(&f->out);
    f->calls = 0;
    return package_write(k, f->compressor, (OutputBytes){receive, f});
}

static void write_well(Fixture *f)
{
    assert_int_equal(write_package(f, f->package).kind, DOCX_OK);
}

static void assert_id(Str got, const char *wanted)
{
    if (!str_is(got, wanted))
        fail_msg("id %.*s, not %s", STR_ARG(got), wanted);
}

/* Opens what was written with libzip, all its checks on. */
static zip_t *reopen(Fixture *f)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *s = zip_source_buffer_create(f->out.p, f->out.n, 0, &error);
    zip_t *z = zip_open_from_source(s, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!z)
        fail_msg("%s", zip_error_strerror(&error));
    return z;
}

/* Reads an entry whole; libzip checks its CRC. The caller frees. */
static char *content(Fixture *f, const char *name, size_t *size)
{
    zip_t *z = reopen(f);
    zip_stat_t st;
    if (zip_stat(z, name, 0, &st) != 0)
        fail_msg("no entry %s", name);
    char *text = calloc(1, st.size + 1);
    zip_file_t *file = zip_fopen(z, name, 0);
    assert_int_equal(zip_fread(file, text, st.size), st.size);
    char beyond;
    assert_int_equal(zip_fread(file, &beyond, 1), 0);
    assert_int_equal(zip_fclose(file), 0);
    zip_discard(z);
    *size = st.size;
    return text;
}

static void assert_entry(Fixture *f, const char *name, const char *wanted)
{
    size_t n;
    char *text = content(f, name, &n);
    assert_string_equal(text, wanted);
    assert_int_equal(n, strlen(wanted));
    free(text);
}

/* The names of all entries in order, one after another, must be these. */
static void assert_names(Fixture *f, const char *const *wanted, size_t n)
{
    zip_t *z = reopen(f);
    assert_int_equal(zip_get_num_entries(z, 0), n);
    for (size_t i = 0; i < n; i++)
        assert_string_equal(zip_get_name(z, i, 0), wanted[i]);
    zip_discard(z);
}

#define XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
#define RELS_HEAD XML_HEAD \
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define WORD "application/vnd.openxmlformats-officedocument.wordprocessingml."

/* A document with properties, styles, two headers, the first with a picture. */
static Part *add_sample(Fixture *f)
{
    Package *k = f->package;
    Part *document = open_part(f), *header = finished(f, "<header/>");
    assert_id(package_add(k, NULL, PART_DOCUMENT, document), "rId1");
    assert_id(package_add(k, NULL, PART_CORE_PROPERTIES, finished(f, "<core/>")), "rId2");
    assert_id(package_add(k, NULL, PART_APP_PROPERTIES, finished(f, "<app/>")), "rId3");
    assert_id(package_add(k, document, PART_STYLES, finished(f, "<styles/>")), "rId1");
    assert_id(package_add(k, document, PART_THEME, finished(f, "<theme/>")), "rId2");
    assert_id(package_add(k, document, PART_HEADER, header), "rId3");
    assert_id(package_add(k, document, PART_HEADER, finished(f, "<header2/>")), "rId4");
    assert_id(package_add(k, header, PART_PNG, finished(f, "png")), "rId1");
    fill(f, document, STR("<document/>"));
    return document;
}

static void entries_stand_in_word_s_order(void **state)
{
    static const char *const names[] = {
        "[Content_Types].xml",   "_rels/.rels",
        "word/document.xml",     "word/_rels/document.xml.rels",
        "word/styles.xml",       "word/theme/theme1.xml",
        "word/header1.xml",      "word/_rels/header1.xml.rels",
        "word/header2.xml",      "word/media/image1.png",
        "docProps/core.xml",     "docProps/app.xml",
    };
    add_sample(*state);
    write_well(*state);
    assert_names(*state, names, sizeof names / sizeof names[0]);
}

static void content_types_are_derived(void **state)
{
    add_sample(*state);
    write_well(*state);
    assert_entry(*state, "[Content_Types].xml", XML_HEAD
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        "<Default Extension=\"rels\""
        " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/word/document.xml\" ContentType=\"" WORD "document.main+xml\"/>"
        "<Override PartName=\"/docProps/core.xml\""
        " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        "<Override PartName=\"/docProps/app.xml\""
        " ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>"
        "<Override PartName=\"/word/styles.xml\" ContentType=\"" WORD "styles+xml\"/>"
        "<Override PartName=\"/word/theme/theme1.xml\""
        " ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
        "<Override PartName=\"/word/header1.xml\" ContentType=\"" WORD "header+xml\"/>"
        "<Override PartName=\"/word/header2.xml\" ContentType=\"" WORD "header+xml\"/>"
        "</Types>");
}

static void relationships_are_derived(void **state)
{
    add_sample(*state);
    write_well(*state);
    assert_entry(*state, "_rels/.rels", RELS_HEAD
        "<Relationship Id=\"rId1\" Type=\"" OFFICE "officeDocument\" Target=\"word/document.xml\"/>"
        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/"
        "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
        "<Relationship Id=\"rId3\" Type=\"" OFFICE "extended-properties\""
        " Target=\"docProps/app.xml\"/></Relationships>");
    assert_entry(*state, "word/_rels/document.xml.rels", RELS_HEAD
        "<Relationship Id=\"rId1\" Type=\"" OFFICE "styles\" Target=\"styles.xml\"/>"
        "<Relationship Id=\"rId2\" Type=\"" OFFICE "theme\" Target=\"theme/theme1.xml\"/>"
        "<Relationship Id=\"rId3\" Type=\"" OFFICE "header\" Target=\"header1.xml\"/>"
        "<Relationship Id=\"rId4\" Type=\"" OFFICE "header\" Target=\"header2.xml\"/>"
        "</Relationships>");
    assert_entry(*state, "word/_rels/header1.xml.rels", RELS_HEAD
        "<Relationship Id=\"rId1\" Type=\"" OFFICE "image\" Target=\"media/image1.png\"/>"
        "</Relationships>");
}

/* Every kind has a name, a type and a relation of its own. */
static void every_kind_can_be_added(void **state)
{
    static const char *const names[] = {
        "[Content_Types].xml",  "_rels/.rels",        "word/document.xml",
        "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
        "word/webSettings.xml", "word/fontTable.xml", "word/theme/theme1.xml",
        "word/numbering.xml",   "word/header1.xml",   "word/footer1.xml",
        "word/footnotes.xml",   "word/endnotes.xml",  "word/media/image1.png",
        "word/media/image1.jpeg", "docProps/core.xml", "docProps/app.xml",
    };
    Fixture *f = *state;
    Part *document = finished(f, "x");
    for (PartKind kind = PART_DOCUMENT; kind <= PART_JPEG; kind++) {
        bool of_package = kind <= PART_APP_PROPERTIES;
        Part *p = kind == PART_DOCUMENT ? document : finished(f, "x");
        assert_true(package_add(f->package, of_package ? NULL : document, kind, p).n > 0);
    }
    write_well(f);
    assert_names(f, names, sizeof names / sizeof names[0]);
}

static void part_added_twice_is_one_entry(void **state)
{
    Fixture *f = *state;
    Part *document = add_sample(f);
    Part *header = f->parts[1], *png = f->parts[7];
    assert_id(package_add(f->package, document, PART_HEADER, header), "rId3");
    assert_id(package_add(f->package, document, PART_PNG, png), "rId5");
    assert_id(package_add(f->package, header, PART_PNG, png), "rId1");
    write_well(f);
    zip_t *z = reopen(f);
    assert_int_equal(zip_get_num_entries(z, 0), 12);
    zip_discard(z);
}

static void links_lead_outside(void **state)
{
    Fixture *f = *state;
    Part *document = finished(f, "<d/>");
    package_add(f->package, NULL, PART_DOCUMENT, document);
    assert_id(package_link(f->package, document, STR("https://a.cn/?x=1&y=\"2\"")), "rId1");
    assert_id(package_link(f->package, document, STR("mailto:a@b.cn")), "rId2");
    assert_id(package_link(f->package, document, STR("https://a.cn/?x=1&y=\"2\"")), "rId1");
    write_well(f);
    assert_entry(f, "word/_rels/document.xml.rels", RELS_HEAD
        "<Relationship Id=\"rId1\" Type=\"" OFFICE "hyperlink\""
        " Target=\"https://a.cn/?x=1&amp;y=&quot;2&quot;\" TargetMode=\"External\"/>"
        "<Relationship Id=\"rId2\" Type=\"" OFFICE "hyperlink\""
        " Target=\"mailto:a@b.cn\" TargetMode=\"External\"/></Relationships>");
}

/* An address that reads like a part's name is still another target. */
static void link_and_part_do_not_meet(void **state)
{
    Fixture *f = *state;
    Part *document = finished(f, "<d/>");
    package_add(f->package, NULL, PART_DOCUMENT, document);
    assert_id(package_add(f->package, document, PART_STYLES, finished(f, "<s/>")), "rId1");
    assert_id(package_link(f->package, document, STR("styles.xml")), "rId2");
}

static void document_without_relations_has_no_rels(void **state)
{
    static const char *const names[] = {"[Content_Types].xml", "_rels/.rels",
                                        "word/document.xml"};
    Fixture *f = *state;
    package_add(f->package, NULL, PART_DOCUMENT, finished(f, "<d/>"));
    write_well(f);
    assert_names(f, names, 3);
}

static unsigned number(const char *p, size_t n)
{
    unsigned value = 0;
    while (n-- > 0)
        value = value << 8 | (unsigned char)p[n];
    return value;
}

static unsigned u16(const char *p)
{
    return number(p, 2);
}

static unsigned u32(const char *p)
{
    return number(p, 4);
}

/* The fields that a local header and an entry of the directory share, from "version needed" on. */
static void check_common_fields(const char *p, const zip_stat_t *st)
{
    assert_int_equal(u16(p), 20);              /* version needed */
    assert_int_equal(u16(p + 2), 0x0006);      /* flags: no data descriptor, no UTF-8 mark */
    assert_int_equal(u16(p + 4), 8);           /* deflate */
    assert_int_equal(u16(p + 6), 0);           /* 00:00:00 */
    assert_int_equal(u16(p + 8), 0x0021);      /* 1980-01-01 */
    assert_int_equal(u32(p + 10), st->crc);
    assert_int_equal(u32(p + 14), st->comp_size);
    assert_int_equal(u32(p + 18), st->size);
    assert_int_equal(u16(p + 22), strlen(st->name));
    assert_int_equal(u16(p + 24), 0);          /* extra fields */
}

/* Walks the whole file: nothing may stand between, before or behind what is listed. */
static void bytes_of_the_container(void **state)
{
    Fixture *f = *state;
    add_sample(f);
    write_well(f);
    zip_t *z = reopen(f);
    const char *file = f->out.p, *end = file + f->out.n - 22;
    assert_int_equal(u32(end), 0x06054b50);
    unsigned count = u16(end + 10);
    assert_int_equal(u16(end + 20), 0); /* comment */
    const char *directory = file + u32(end + 16), *local = file;
    assert_ptr_equal(directory + u32(end + 12), end);
    for (unsigned i = 0; i < count; i++) {
        zip_stat_t st;
        assert_int_equal(zip_stat_index(z, i, 0, &st), 0);
        assert_int_equal(u32(local), 0x04034b50);
        check_common_fields(local + 4, &st);
        assert_memory_equal(local + 30, st.name, strlen(st.name));
        assert_int_equal(u32(directory), 0x02014b50);
        assert_int_equal(u16(directory + 4), 63); /* made by: DOS, 6.3; Word says 4.5 */
        check_common_fields(directory + 6, &st);
        assert_int_equal(u16(directory + 32), 0); /* comment */
        assert_int_equal(u16(directory + 34), 0); /* disk */
        assert_int_equal(u16(directory + 36), 0); /* internal attributes */
        assert_int_equal(u32(directory + 38), 0); /* external attributes */
        assert_ptr_equal(file + u32(directory + 42), local);
        local += 30 + strlen(st.name) + st.comp_size;
        directory += 46 + strlen(st.name);
    }
    assert_ptr_equal(directory, end);
    assert_ptr_equal(local, file + u32(end + 16));
    zip_discard(z);
}

static void same_bytes_in_every_time_zone(void **state)
{
    static const char *const zones[] = {"UTC0", "CST-8", "EST5EDT", "Asia/Shanghai",
                                        "America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu"};
    Fixture *f = *state;
    add_sample(f);
    write_well(f);
    Buf first = buf_open(&f->memory);
    buf_put(&first, buf_str(&f->out));
    for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++) {
        setenv("TZ", zones[i], 1);
        tzset();
        write_well(f);
        assert_true(str_eq(buf_str(&f->out), buf_str(&first)));
    }
    unsetenv("TZ");
    tzset();
    buf_close(&first);
}

/* As in a bulk run: all parts but one are shared, and that one is written anew. */
static void packages_share_finished_parts(void **state)
{
    Fixture *f = *state;
    Part *document = add_sample(f), *styles = f->parts[4];
    write_well(f);
    fill(f, document, STR("<second/>"));
    write_well(f);
    assert_entry(f, "word/document.xml", "<second/>");
    assert_entry(f, "word/styles.xml", "<styles/>");
    Package *other = package_open(&f->memory, ".");
    package_add(other, NULL, PART_DOCUMENT, document);
    package_add(other, document, PART_STYLES, styles);
    assert_int_equal(write_package(f, other).kind, DOCX_OK);
    assert_entry(f, "word/styles.xml", "<styles/>");
    package_close(other);
    Buf last = buf_open(&f->memory);
    fill(f, document, STR("<document/>"));
    write_well(f);
    buf_put(&last, buf_str(&f->out));
    write_well(f);
    assert_true(str_eq(buf_str(&f->out), buf_str(&last)));
    buf_close(&last);
}

static void part_added_after_writing_is_derived_too(void **state)
{
    Fixture *f = *state;
    Part *document = add_sample(f);
    write_well(f);
    assert_id(package_add(f->package, document, PART_FOOTER, finished(f, "<footer/>")), "rId5");
    write_well(f);
    assert_entry(f, "word/footer1.xml", "<footer/>");
    size_t n;
    char *rels = content(f, "word/_rels/document.xml.rels", &n);
    assert_non_null(strstr(rels, "<Relationship Id=\"rId5\" Type=\"" OFFICE "footer\""));
    free(rels);
}

enum { HUGE_PART = 6 << 20 };

/* A part that neither its own buffer nor that of the zip file holds. */
static Part *add_noise(Fixture *f, char *noise)
{
    uint64_t r = 88172645463325252u;
    for (size_t i = 0; i < HUGE_PART; i++) {
        r ^= r << 13;
        r ^= r >> 7;
        r ^= r << 17;
        noise[i] = (char)(r >> 32);
    }
    Part *document = open_part(f);
    fill(f, document, (Str){noise, HUGE_PART});
    return document;
}

static void large_package_goes_through_a_file(void **state)
{
    Fixture *f = *state;
    char *noise = malloc(HUGE_PART);
    Part *document = add_noise(f, noise);
    package_add(f->package, NULL, PART_DOCUMENT, document);
    package_add(f->package, document, PART_STYLES, finished(f, "<styles/>"));
    write_well(f);
    assert_true(f->calls > 1);
    size_t n;
    char *text = content(f, "word/document.xml", &n);
    assert_int_equal(n, HUGE_PART);
    assert_true(memcmp(text, noise, n) == 0);
    assert_entry(f, "word/styles.xml", "<styles/>");
    free(text);
    free(noise);
}

static void large_package_without_a_place_is_a_fault(void **state)
{
    Fixture *f = *state;
    char *noise = malloc(HUGE_PART);
    Part *document = add_noise(f, noise);
    Package *k = package_open(&f->memory, "no/such/folder");
    package_add(k, NULL, PART_DOCUMENT, document);
    DocxFault fault = write_package(f, k);
    assert_int_equal(fault.kind, DOCX_IO);
    assert_int_equal(fault.error, ENOENT);
    assert_int_equal(f->calls, 0);
    package_close(k);
    free(noise);
}

static void receiver_that_refuses_ends_it(void **state)
{
    Fixture *f = *state;
    char *noise = malloc(HUGE_PART);
    package_add(f->package, NULL, PART_DOCUMENT, add_noise(f, noise));
    f->refuse_after = 5 << 20;
    assert_int_equal(write_package(f, f->package).kind, DOCX_REFUSED);
    assert_true(f->out.n <= f->refuse_after);
    size_t calls = f->calls;
    f->refuse_after = SIZE_MAX;
    write_well(f);
    assert_true(f->calls > calls);
    free(noise);
}

static void assert_misuse(Fixture *f)
{
    assert_int_equal(write_package(f, f->package).kind, DOCX_INTERNAL);
    assert_int_equal(f->calls, 0);
}

static void empty_package_is_misuse(void **state)
{
    assert_misuse(*state);
}

static void unfinished_part_is_misuse(void **state)
{
    Fixture *f = *state;
    Part *document = open_part(f);
    package_add(f->package, NULL, PART_DOCUMENT, document);
    assert_misuse(f);
    fill(f, document, STR("<d/>"));
    write_well(f);
}

static void second_part_of_a_single_kind_is_misuse(void **state)
{
    Fixture *f = *state;
    Part *document = add_sample(f);
    assert_id(package_add(f->package, document, PART_STYLES, finished(f, "<other/>")), "");
    assert_misuse(f);
}

static void owner_never_added_is_misuse(void **state)
{
    Fixture *f = *state;
    add_sample(f);
    Part *stranger = finished(f, "<s/>");
    assert_id(package_add(f->package, stranger, PART_FOOTER, finished(f, "<f/>")), "");
    assert_misuse(f);
}

static void what_belongs_to_what_is_never_added_is_left_out(void **state)
{
    Fixture *f = *state;
    static const char *const wanted[] = {
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/header1.xml",
        "word/_rels/header1.xml.rels", "word/media/image1.png",
    };
    Part *document = finished(f, "<d/>"), *header = finished(f, "<h/>"), *never = finished(f, "<n/>");
    Part *both = finished(f, "both");
    package_add(f->package, NULL, PART_DOCUMENT, document);
    package_await(f->package, PART_HEADER, never);
    package_await(f->package, PART_HEADER, header);
    assert_id(package_add(f->package, never, PART_PNG, finished(f, "never")), "rId1");
    assert_id(package_add(f->package, never, PART_PNG, both), "rId2");
    assert_id(package_add(f->package, header, PART_PNG, both), "rId1");
    assert_id(package_add(f->package, header, PART_PNG, both), "rId1");
    package_add(f->package, document, PART_HEADER, header);
    write_well(f);
    assert_names(f, wanted, sizeof wanted / sizeof wanted[0]);
}

static void what_is_awaited_may_own_before_it_is_added(void **state)
{
    Fixture *f = *state;
    static const char *const wanted[] = {
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/header1.xml",
        "word/_rels/header1.xml.rels", "word/media/image1.png",
    };
    Part *document = finished(f, "<d/>"), *header = finished(f, "<h/>"), *never = finished(f, "<n/>");
    package_add(f->package, NULL, PART_DOCUMENT, document);
    package_await(f->package, PART_HEADER, never);
    package_await(f->package, PART_HEADER, header);
    assert_id(package_link(f->package, header, STR("https://a.cn/")), "rId1");
    assert_id(package_link(f->package, never, STR("https://b.cn/")), "rId1");
    package_add(f->package, document, PART_HEADER, header);
    package_await(f->package, PART_HEADER, header);
    assert_id(package_add(f->package, header, PART_PNG, finished(f, "png")), "rId2");
    write_well(f);
    assert_names(f, wanted, sizeof wanted / sizeof wanted[0]);
    assert_entry(f, "word/_rels/header1.xml.rels", RELS_HEAD
        "<Relationship Id=\"rId1\" Type=\"" OFFICE "hyperlink\" Target=\"https://a.cn/\" TargetMode=\"External\"/>"
        "<Relationship Id=\"rId2\" Type=\"" OFFICE "image\" Target=\"media/image1.png\"/></Relationships>");
}

static void link_of_a_stranger_is_misuse(void **state)
{
    Fixture *f = *state;
    add_sample(f);
    assert_id(package_link(f->package, finished(f, "<s/>"), STR("https://a.cn/")), "");
    assert_misuse(f);
}

static void part_as_two_kinds_is_misuse(void **state)
{
    Fixture *f = *state;
    Part *document = add_sample(f);
    assert_id(package_add(f->package, document, PART_FOOTER, f->parts[1]), "");
    assert_misuse(f);
}

static void styles_of_the_package_are_misuse(void **state)
{
    Fixture *f = *state;
    package_add(f->package, NULL, PART_DOCUMENT, finished(f, "<d/>"));
    assert_id(package_add(f->package, NULL, PART_STYLES, finished(f, "<s/>")), "");
    assert_misuse(f);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(entries_stand_in_word_s_order),
        TEST(content_types_are_derived),
        TEST(relationships_are_derived),
        TEST(every_kind_can_be_added),
        TEST(part_added_twice_is_one_entry),
        TEST(links_lead_outside),
        TEST(link_and_part_do_not_meet),
        TEST(document_without_relations_has_no_rels),
        TEST(bytes_of_the_container),
        TEST(same_bytes_in_every_time_zone),
        TEST(packages_share_finished_parts),
        TEST(part_added_after_writing_is_derived_too),
        TEST(large_package_goes_through_a_file),
        TEST(large_package_without_a_place_is_a_fault),
        TEST(receiver_that_refuses_ends_it),
        TEST(empty_package_is_misuse),
        TEST(unfinished_part_is_misuse),
        TEST(second_part_of_a_single_kind_is_misuse),
        TEST(owner_never_added_is_misuse),
        TEST(what_belongs_to_what_is_never_added_is_left_out),
        TEST(what_is_awaited_may_own_before_it_is_added),
        TEST(link_of_a_stranger_is_misuse),
        TEST(part_as_two_kinds_is_misuse),
        TEST(styles_of_the_package_are_misuse),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
