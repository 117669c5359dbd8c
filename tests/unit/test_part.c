/* opc/part: both ways of compressing, the temporary file, and faults that are kept. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <libdeflate.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>
#include <zlib.h>

#include "opc/part.h"
#include "base/spill.h"

enum { LARGE = 2 * PART_BUFFER + 12347 };

typedef struct Fixture {
    Memory memory;
    Compressor *compressor;
    Part *part;
    char folder[64];
    char *text; /* LARGE bytes that compress well */
    char *noise; /* LARGE bytes that do not */
} Fixture;

static void no_memory(Memory *m, size_t wanted, bool over_limit)
{
    (void)m, (void)wanted, (void)over_limit;
    abort();
}

static void fill(Fixture *f)
{
    f->text = malloc(LARGE + 64);
    f->noise = malloc(LARGE);
    for (size_t at = 0, row = 0; at < LARGE; row++)
        at += (size_t)sprintf(f->text + at, "<w:tr><w:tc>%zu</w:tc><w:p/></w:tr>", row * row);
    uint64_t r = 88172645463325252u;
    for (size_t i = 0; i < LARGE; i++) {
        r ^= r << 13;
        r ^= r >> 7;
        r ^= r << 17;
        f->noise[i] = (char)(r >> 32);
    }
}

static int set_up_group(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    f->memory.fail = no_memory;
    f->compressor = compressor_open(&f->memory);
    snprintf(f->folder, sizeof f->folder, "test_part-XXXXXX");
    fill(f);
    *state = f;
    return mkdtemp(f->folder) ? 0 : -1;
}

static int tear_down_group(void **state)
{
    Fixture *f = *state;
    compressor_close(f->compressor);
    assert_int_equal(f->memory.used, 0);
    assert_int_equal(rmdir(f->folder), 0);
    free(f->text);
    free(f->noise);
    free(f);
    return 0;
}

static int set_up(void **state)
{
    Fixture *f = *state;
    f->part = part_open(&f->memory, f->folder);
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    part_close(f->part);
    f->part = NULL;
    return 0;
}

/* Puts n bytes in pieces of `piece`. */
static void put_in_pieces(Part *p, const char *bytes, size_t n, size_t piece)
{
    for (size_t at = 0; at < n; at += piece)
        part_put(p, (Str){bytes + at, n - at < piece ? n - at : piece});
}

static Str packed(const Part *p)
{
    size_t n = (size_t)part_packed_size(p);
    char *bytes = malloc(n);
    assert_true(part_read(p, 0, bytes, n));
    return (Str){bytes, n};
}

/* Unpacks the part with zlib; it must give exactly the n bytes. */
static void assert_holds(const Part *p, const char *bytes, size_t n)
{
    assert_true(part_is_finished(p));
    assert_int_equal(part_size(p), n);
    assert_int_equal(part_crc(p), crc32(0, (const unsigned char *)bytes, (unsigned)n));
    Str in = packed(p);
    char *out = malloc(n + 1);
    z_stream z = {.next_in = (unsigned char *)(uintptr_t)in.s,
                  .avail_in = (unsigned)in.n,
                  .next_out = (unsigned char *)out,
                  .avail_out = (unsigned)n + 1};
    assert_int_equal(inflateInit2(&z, -15), Z_OK);
    assert_int_equal(inflate(&z, Z_FINISH), Z_STREAM_END);
    assert_int_equal(z.avail_in, 0);
    assert_int_equal(z.total_out, n);
    assert_true(memcmp(out, bytes, n) == 0);
    inflateEnd(&z);
    free(out);
    free((char *)(uintptr_t)in.s);
}

static void finish(Fixture *f)
{
    assert_int_equal(part_finish(f->part, f->compressor).kind, DOCX_OK);
}

static void small_part(void **state)
{
    Fixture *f = *state;
    part_put(f->part, STR("甲乙丙甲乙丙甲乙丙"));
    finish(f);
    assert_holds(f->part, "甲乙丙甲乙丙甲乙丙", 27);
}

static void empty_part(void **state)
{
    Fixture *f = *state;
    finish(f);
    assert_holds(f->part, "", 0);
}

/* What libdeflate makes of n bytes in one call. */
static Str deflated_at_once(const char *bytes, size_t n)
{
    struct libdeflate_compressor *c = libdeflate_alloc_compressor(6);
    size_t bound = libdeflate_deflate_compress_bound(c, n);
    char *out = malloc(bound);
    size_t size = libdeflate_deflate_compress(c, bytes, n, out, bound);
    libdeflate_free_compressor(c);
    return (Str){out, size};
}

/* Does the part hold what libdeflate would have made of it? */
static bool is_deflated_at_once(const Part *p, const char *bytes, size_t n)
{
    Str a = packed(p), b = deflated_at_once(bytes, n);
    bool same = str_eq(a, b);
    free((char *)(uintptr_t)a.s);
    free((char *)(uintptr_t)b.s);
    return same;
}

static void the_choice_hangs_on_the_length(void **state)
{
    Fixture *f = *state;
    for (size_t n = PART_BUFFER - 1; n <= PART_BUFFER + 1; n++) {
        part_clear(f->part);
        put_in_pieces(f->part, f->text, n, 4093);
        finish(f);
        assert_holds(f->part, f->text, n);
        assert_int_equal(is_deflated_at_once(f->part, f->text, n), n <= PART_BUFFER);
    }
}

static void pieces_do_not_change_the_bytes(void **state)
{
    static const size_t lengths[] = {1000, PART_BUFFER, PART_BUFFER + 1, LARGE};
    static const size_t pieces[] = {7, 4096, 65521, PART_BUFFER - 1, PART_BUFFER + 1, LARGE};
    Fixture *f = *state;
    for (size_t l = 0; l < sizeof lengths / sizeof lengths[0]; l++) {
        Str first = {0};
        for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
            part_clear(f->part);
            put_in_pieces(f->part, f->text, lengths[l], pieces[i]);
            finish(f);
            Str now = packed(f->part);
            if (first.s)
                assert_true(str_eq(now, first));
            else
                assert_holds(f->part, f->text, lengths[l]);
            free((char *)(uintptr_t)(first.s ? now.s : NULL));
            first = first.s ? first : now;
        }
        free((char *)(uintptr_t)first.s);
    }
}

static void several_parts_are_open_at_one_time(void **state)
{
    Fixture *f = *state;
    Part *other = part_open(&f->memory, f->folder);
    for (size_t at = 0; at < LARGE; at += 5) {
        part_put(f->part, (Str){f->text + at, 5});
        part_put(other, (Str){f->noise + at, 5});
    }
    finish(f);
    assert_int_equal(part_finish(other, f->compressor).kind, DOCX_OK);
    assert_holds(f->part, f->text, LARGE);
    assert_holds(other, f->noise, LARGE);
    part_close(other);
}

static size_t files_in(const char *folder)
{
    size_t n = 0;
    DIR *d = opendir(folder);
    assert_non_null(d);
    for (struct dirent *e; (e = readdir(d));)
        n += !str_is(str_of(e->d_name), ".") && !str_is(str_of(e->d_name), "..");
    closedir(d);
    return n;
}

static void much_packed_data_goes_to_a_file_without_a_name(void **state)
{
    Fixture *f = *state;
    part_put(f->part, (Str){f->noise, LARGE});
    finish(f);
    assert_true(part_packed_size(f->part) > SPILL_MEMORY);
    assert_holds(f->part, f->noise, LARGE);
    assert_int_equal(files_in(f->folder), 0);
    assert_true(f->memory.used < 6 << 20);
}

static void pieces_are_read_across_the_border_of_the_file(void **state)
{
    Fixture *f = *state;
    part_put(f->part, (Str){f->noise, LARGE});
    finish(f);
    Str all = packed(f->part);
    char piece[300000];
    for (size_t at = 0; at + sizeof piece <= all.n; at += 199999) {
        assert_true(part_read(f->part, at, piece, sizeof piece));
        assert_memory_equal(piece, all.s + at, sizeof piece);
    }
    free((char *)(uintptr_t)all.s);
}

static void cleared_part_begins_anew(void **state)
{
    Fixture *f = *state;
    part_put(f->part, (Str){f->noise, LARGE}); /* left in the middle of a stream */
    part_clear(f->part);
    part_put(f->part, STR("abc"));
    finish(f);
    assert_holds(f->part, "abc", 3);
    part_clear(f->part);
    part_put(f->part, (Str){f->text, LARGE});
    finish(f);
    assert_holds(f->part, f->text, LARGE);
}

static void missing_folder_matters_only_when_the_file_is_needed(void **state)
{
    Fixture *f = *state;
    Part *p = part_open(&f->memory, "no/such/folder");
    part_put(p, (Str){f->text, LARGE});
    assert_int_equal(part_finish(p, f->compressor).kind, DOCX_OK);
    part_clear(p);
    put_in_pieces(p, f->noise, LARGE, 1000);
    DocxFault fault = part_finish(p, f->compressor);
    assert_int_equal(fault.kind, DOCX_IO);
    assert_int_equal(fault.error, ENOENT);
    assert_false(part_is_finished(p));
    part_close(p);
}

static void full_disk_is_kept_and_reported_at_the_end(void **state)
{
    Fixture *f = *state;
    struct rlimit old, small = {1 << 20, 1 << 20};
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    small.rlim_max = old.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    put_in_pieces(f->part, f->noise, LARGE, 1000);
    DocxFault fault = part_finish(f->part, f->compressor);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    assert_int_equal(fault.kind, DOCX_IO);
    assert_int_equal(fault.error, EFBIG);
    assert_int_equal(files_in(f->folder), 0);
}

static void part_above_its_limit_is_refused(void **state)
{
    static const size_t limits[] = {0, 1000, PART_BUFFER, PART_BUFFER + 1, 2 * PART_BUFFER};
    Fixture *f = *state;
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        part_limit(f->part, limits[i]);
        part_clear(f->part);
        put_in_pieces(f->part, f->text, limits[i], 999);
        assert_int_equal(part_finish(f->part, f->compressor).kind, DOCX_OK);
        part_clear(f->part);
        put_in_pieces(f->part, f->text, limits[i] + 1, 999);
        assert_int_equal(part_finish(f->part, f->compressor).kind, DOCX_TOO_LARGE);
    }
}

/* Far above the limit nothing is compressed or kept any more. */
static void refused_part_takes_no_memory(void **state)
{
    Fixture *f = *state;
    part_limit(f->part, PART_BUFFER);
    for (int i = 0; i < 20; i++)
        part_put(f->part, (Str){f->noise, LARGE});
    assert_true(f->memory.used < 9 << 20);
    assert_int_equal(part_finish(f->part, f->compressor).kind, DOCX_TOO_LARGE);
}

static void first_fault_stays(void **state)
{
    Fixture *f = *state;
    part_limit(f->part, 2);
    part_fail(f->part, (DocxFault){DOCX_IO, ENOSPC});
    part_fail(f->part, (DocxFault){DOCX_INTERNAL, 0});
    part_put(f->part, STR("abc"));
    DocxFault fault = part_finish(f->part, f->compressor);
    assert_int_equal(fault.kind, DOCX_IO);
    assert_int_equal(fault.error, ENOSPC);
}

static void finishing_twice_is_a_fault(void **state)
{
    Fixture *f = *state;
    finish(f);
    assert_int_equal(part_finish(f->part, f->compressor).kind, DOCX_INTERNAL);
}

static void writing_behind_the_end_is_a_fault(void **state)
{
    Fixture *f = *state;
    finish(f);
    part_put(f->part, STR("x"));
    assert_false(part_is_finished(f->part));
}

static void stored_part_is_as_it_was_given(void **state)
{
    Fixture *f = *state;
    Str noise = {f->noise, 100000};
    part_store(f->part, noise);
    assert_int_equal(part_finish(f->part, NULL).kind, DOCX_OK);
    assert_true(part_is_stored(f->part));
    assert_int_equal(part_size(f->part), noise.n);
    assert_int_equal(part_packed_size(f->part), noise.n);
    assert_int_equal(part_crc(f->part), crc32(0, (const unsigned char *)noise.s, (unsigned)noise.n));
    Str got = packed(f->part);
    assert_true(str_eq(got, noise));
    free((char *)(uintptr_t)got.s);
    part_clear(f->part);
    assert_false(part_is_stored(f->part));
    part_put(f->part, STR("text"));
    part_finish(f->part, f->compressor);
    assert_holds(f->part, "text", 4);
}

static void stored_part_has_its_limit(void **state)
{
    Fixture *f = *state;
    part_limit(f->part, 9);
    part_store(f->part, STR("ten bytes!"));
    assert_int_equal(part_finish(f->part, NULL).kind, DOCX_TOO_LARGE);
}

static void storing_and_writing_is_a_fault(void **state)
{
    Fixture *f = *state;
    part_store(f->part, STR("a"));
    part_put(f->part, STR("b"));
    assert_int_equal(part_finish(f->part, NULL).kind, DOCX_INTERNAL);
    part_clear(f->part);
    part_put(f->part, STR("b"));
    part_store(f->part, STR("a"));
    assert_int_equal(part_finish(f->part, f->compressor).kind, DOCX_INTERNAL);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(small_part),
        TEST(empty_part),
        TEST(the_choice_hangs_on_the_length),
        TEST(pieces_do_not_change_the_bytes),
        TEST(several_parts_are_open_at_one_time),
        TEST(much_packed_data_goes_to_a_file_without_a_name),
        TEST(pieces_are_read_across_the_border_of_the_file),
        TEST(cleared_part_begins_anew),
        TEST(missing_folder_matters_only_when_the_file_is_needed),
        TEST(full_disk_is_kept_and_reported_at_the_end),
        TEST(part_above_its_limit_is_refused),
        TEST(refused_part_takes_no_memory),
        TEST(first_fault_stays),
        TEST(finishing_twice_is_a_fault),
        TEST(writing_behind_the_end_is_a_fault),
        TEST(stored_part_is_as_it_was_given),
        TEST(stored_part_has_its_limit),
        TEST(storing_and_writing_is_a_fault),
    };
#undef TEST
    return cmocka_run_group_tests(tests, set_up_group, tear_down_group);
}
