/* image/image: what PNG and JPEG say of themselves, built here byte by byte. */
#include "fixture.h"

#include <zlib.h>

#include "image/image.h"
#include "source/sniff.h"

enum { INCH = EMU_PER_INCH };

static Buf open_file(void **state)
{
    Fixture *f = *state;
    return buf_open(&f->memory);
}

static void put_bytes(Buf *b, const char *bytes, size_t n)
{
    buf_put(b, (Str){bytes, n});
}

#define PUT(b, literal) put_bytes((b), literal, sizeof literal - 1)

static void put16(Buf *b, uint32_t n)
{
    buf_put_byte(b, (char)(n >> 8));
    buf_put_byte(b, (char)n);
}

static void put32(Buf *b, uint32_t n)
{
    put16(b, n >> 16);
    put16(b, n & 0xFFFF);
}

/* ---- PNG ---- */

static void put_chunk(Buf *b, const char *kind, Str data)
{
    put32(b, (uint32_t)data.n);
    size_t from = b->n;
    put_bytes(b, kind, 4);
    buf_put(b, data);
    put32(b, (uint32_t)crc32(0, (const unsigned char *)b->p + from, (unsigned)(b->n - from)));
}

static void put_head(Buf *b, uint32_t width, uint32_t height, char depth, char colour, char interlaced)
{
    Buf head = buf_open(b->memory);
    put32(&head, width);
    put32(&head, height);
    buf_put_byte(&head, depth);
    buf_put_byte(&head, colour);
    PUT(&head, "\0\0");
    buf_put_byte(&head, interlaced);
    PUT(b, "\x89PNG\r\n\x1a\n");
    put_chunk(b, "IHDR", buf_str(&head));
    buf_close(&head);
}

static void put_ihdr(Buf *b, uint32_t width, uint32_t height, char depth, char colour)
{
    put_head(b, width, height, depth, colour, 0);
}

/* The stream of so many zeros: rows of black pixels. */
static void put_zeros(Buf *stream, size_t n)
{
    unsigned long packed = compressBound(n);
    unsigned char *zeros = calloc(n ? n : 1, 1), *out = malloc(packed);
    assert_int_equal(compress2(out, &packed, zeros, n, 1), Z_OK);
    put_bytes(stream, (const char *)out, packed);
    free(zeros);
    free(out);
}

/* Data of `n` bytes in `pieces` chunks, and the end. */
static void put_data(Buf *b, size_t n, size_t pieces)
{
    Buf stream = buf_open(b->memory);
    put_zeros(&stream, n);
    for (size_t i = 0; i < pieces; i++)
        put_chunk(b, "IDAT", str_sub(buf_str(&stream), stream.n * i / pieces, stream.n * (i + 1) / pieces));
    put_chunk(b, "IEND", STR(""));
    buf_close(&stream);
}

static void put_phys(Buf *b, uint32_t x, uint32_t y, char unit)
{
    Buf data = buf_open(b->memory);
    put32(&data, x);
    put32(&data, y);
    buf_put_byte(&data, unit);
    put_chunk(b, "pHYs", buf_str(&data));
    buf_close(&data);
}

static bool reads(Str bytes, Memory *memory, Image *image, ImageProblem *problem)
{
    size_t before = memory->used;
    bool good = image_read(memory, bytes, image, problem);
    assert_int_equal(memory->used, before);
    return good;
}

static void assert_reads(Buf *file, Image *image)
{
    ImageProblem problem;
    assert_true(reads(buf_str(file), file->memory, image, &problem));
    assert_int_equal(problem.fault, IMAGE_OK);
    assert_ptr_equal(image->bytes.s, file->p);
}

static void assert_refused(Buf *file, ImageFault fault)
{
    Image image;
    ImageProblem problem;
    assert_false(reads(buf_str(file), file->memory, &image, &problem));
    assert_int_equal(problem.fault, fault);
}

static void a_png_has_its_size_and_resolution(void **state)
{
    static const struct {
        uint32_t x, y;
        char unit;
        int64_t width, height;
    } cases[] = {
        {0, 0, 0, INCH, INCH / 2},           /* none: 96 dpi */
        {11811, 11811, 1, 292608, 146304},   /* 300 dpi, as far as whole pixels a metre say it */
        {11811, 5906, 1, 292608, 292583},    /* not square */
        {11811, 11811, 0, INCH, INCH / 2},   /* only how its pixels are shaped */
        {0, 11811, 1, INCH, INCH / 2},       /* nonsense */
        {0xFFFFFFFF, 1, 1, INCH, INCH / 2},
        {394, 394, 1, 8771573, 4385786},     /* 10 dpi, the least that is meant */
        {380, 380, 1, INCH, INCH / 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Image image;
        Buf file = open_file(state);
        put_ihdr(&file, 96, 48, 8, 2);
        if (cases[i].x || cases[i].y)
            put_phys(&file, cases[i].x, cases[i].y, cases[i].unit);
        put_data(&file, 48 * (1 + 96 * 3), 1);
        assert_reads(&file, &image);
        assert_int_equal(image.format, IMAGE_PNG);
        assert_int_equal(image.width, 96);
        assert_int_equal(image.height, 48);
        assert_int_equal(image.orientation, 1);
        assert_false(image.cmyk);
        assert_int_equal(image.shown_width, cases[i].width);
        assert_int_equal(image.shown_height, cases[i].height);
        buf_close(&file);
    }
}

static void a_png_has_a_bounded_number_of_pixels(void **state)
{
    static const struct {
        uint32_t width, height;
        bool good;
    } cases[] = {{1, 1, true},     {65535, 1, true},     {1, 65535, true},         {65536, 1, false},
                 {1, 65536, false}, {0, 1, false},        {1, 0, false},            {15625, 16000, true},
                 {15625, 16001, false}, {65535, 65535, false}, {0x80000000, 0x80000000, false}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Image image;
        Buf file = open_file(state);
        put_ihdr(&file, cases[i].width, cases[i].height, 1, 0);
        put_data(&file, cases[i].good ? cases[i].height * (1 + ((size_t)cases[i].width + 7) / 8) : 1, 1);
        if (cases[i].good)
            assert_reads(&file, &image);
        else
            assert_refused(&file, IMAGE_SIZE);
        buf_close(&file);
    }
}

static void a_png_has_a_kind_of_colour(void **state)
{
    for (int depth = 0; depth <= 17; depth++)
        for (int colour = 0; colour <= 7; colour++) {
            static const unsigned depths[8] = {0x10116, 0, 0x10100, 0x116, 0x10100, 0, 0x10100, 0};
            Image image;
            Buf file = open_file(state);
            put_ihdr(&file, 1, 1, (char)depth, (char)colour);
            put_chunk(&file, "PLTE", STR("abc"));
            put_data(&file, 9, 1); /* the most that a pixel wants, and more than most */
            if (depths[colour] >> depth & 1)
                assert_reads(&file, &image);
            else
                assert_refused(&file, IMAGE_DAMAGED);
            buf_close(&file);
        }
}

/* ---- the data of a PNG ---- */

/* So many bytes in so many chunks are just enough, and one less is too few. */
static void assert_wants(void **state, Str head, size_t n)
{
    for (size_t pieces = 1; pieces <= 7; pieces += 3) {
        Image image;
        Buf file = open_file(state), few = open_file(state);
        buf_put(&file, head);
        put_data(&file, n, pieces);
        assert_reads(&file, &image);
        buf_put(&few, head);
        put_data(&few, n - 1, pieces);
        assert_refused(&few, IMAGE_PIXELS);
        buf_close(&file);
        buf_close(&few);
    }
}

static void the_data_of_a_png_have_all_its_pixels(void **state)
{
    static const struct {
        uint32_t width, height;
        char depth, colour, interlaced;
        size_t bytes;
    } cases[] = {
        {1, 1, 1, 0, 0, 2},      {9, 2, 1, 0, 0, 2 * 3},    {9, 2, 4, 0, 0, 2 * 6},     {5, 7, 8, 0, 0, 7 * 6},
        {5, 7, 16, 0, 0, 7 * 11}, {5, 7, 8, 2, 0, 7 * 16},  {5, 7, 16, 2, 0, 7 * 31},   {5, 7, 8, 4, 0, 7 * 11},
        {5, 7, 8, 6, 0, 7 * 21}, {5, 7, 16, 6, 0, 7 * 41},  {300, 500, 8, 6, 0, 500 * 1201},
        {1, 1, 8, 0, 1, 2},      {4, 4, 8, 0, 1, 2 + 2 + 3 + 2 * 3 + 2 * 5}, /* two passes have no pixel */
        /* passes of 1x1, 1x1, 2x1, 2x2, 4x2, 4x4 and 8x4 pixels */
        {8, 8, 8, 0, 1, 2 + 2 + 3 + 2 * 3 + 2 * 5 + 4 * 5 + 4 * 9},
        {8, 8, 1, 0, 1, 2 + 2 + 2 + 2 * 2 + 2 * 2 + 4 * 2 + 4 * 2},
        {9, 9, 8, 2, 1, 2 * 7 + 2 * 4 + 1 * 10 + 3 * 7 + 2 * 16 + 5 * 13 + 4 * 28},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Buf head = open_file(state);
        put_head(&head, cases[i].width, cases[i].height, cases[i].depth, cases[i].colour, cases[i].interlaced);
        assert_wants(state, buf_str(&head), cases[i].bytes);
        buf_close(&head);
    }
}

/* A picture of 3 x 3 colours in rows of 10 bytes, whose data are those of `stream`. */
static void put_picture_of(Buf *file, Str stream)
{
    put_ihdr(file, 3, 3, 8, 2);
    put_chunk(file, "IDAT", stream);
    put_chunk(file, "IEND", STR(""));
}

static void the_data_of_a_png_are_a_stream(void **state)
{
    ImageProblem problem;
    Image image;
    static const struct {
        Str stream;
        ImageFault fault;
    } cases[] = {
        {STR_INIT("pixels of some kind"), IMAGE_DAMAGED},
        {STR_INIT("\x78"), IMAGE_PIXELS},
        {STR_INIT("\x78\x9C"), IMAGE_PIXELS},
        {STR_INIT("\x78\x9C\x07"), IMAGE_DAMAGED},         /* a block of no kind */
        {STR_INIT("\x78\xBB\0\0\0\1\3\0"), IMAGE_DAMAGED},  /* it wants a dictionary */
        {STR_INIT("\x78\x9C\1\x0A\0\xF5\xFF\0abcdefghi"), IMAGE_PIXELS}, /* one row of three */
        {STR_INIT("\x78\x9C\1\x0A\0\xF5\xFE\0abcdefghi"), IMAGE_DAMAGED},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Buf file = open_file(state);
        put_picture_of(&file, cases[i].stream);
        assert_refused(&file, cases[i].fault);
        buf_close(&file);
    }
    Buf file = open_file(state);
    put_picture_of(&file, STR("pixels of some kind"));
    assert_false(reads(buf_str(&file), file.memory, &image, &problem));
    assert_in_range(problem.offset, 8 + 25 + 8, 8 + 25 + 8 + 2); /* where its data begin */
    buf_close(&file);
}

/* Each row begins with the number of a filter, 0 to 4. */
static void rows_of_a_png_begin_with_a_filter(void **state)
{
    for (int row = 0; row < 3; row++)
        for (int filter = 0; filter <= 6; filter++) {
            char rows[30] = {0};
            unsigned char packed[64];
            unsigned long n = sizeof packed;
            Image image;
            Buf file = open_file(state);
            rows[row * 10] = (char)filter;
            rows[row * 10 + 1] = 77;
            assert_int_equal(compress2(packed, &n, (unsigned char *)rows, sizeof rows, 1), Z_OK);
            put_picture_of(&file, (Str){(char *)packed, n});
            if (filter <= 4)
                assert_reads(&file, &image);
            else
                assert_refused(&file, IMAGE_DAMAGED);
            buf_close(&file);
        }
}

/* What a stream holds beyond the last row is not unpacked, be it much, or nothing that unpacks. */
static void a_png_is_unpacked_to_its_last_row(void **state)
{
    enum { MUCH = 64 << 20 };
    Image image;
    Buf file = open_file(state), stream = open_file(state);
    put_ihdr(&file, 3, 3, 8, 2);
    put_data(&file, MUCH, 1);
    assert_reads(&file, &image);
    buf_clear(&file);
    put_zeros(&stream, 30);
    put_ihdr(&file, 3, 3, 8, 2);
    put_chunk(&file, "IDAT", buf_str(&stream));
    put_chunk(&file, "IDAT", STR("what nobody reads"));
    put_chunk(&file, "IEND", STR(""));
    assert_reads(&file, &image);
    buf_close(&stream);
    buf_close(&file);
}

/* A chunk before the data, between two of them and behind. */
static void other_chunks_of_a_png(void **state)
{
    enum { BEFORE, BETWEEN, BEHIND, PLACES };
    static const struct {
        const char *kind;
        bool good[PLACES];
    } cases[] = {{"tEXt", {true, false, true}},  {"acTL", {true, false, true}}, {"fdAT", {true, false, true}},
                 {"IDOT", {false, false, false}}, {"PLTE", {true, false, true}}, {"IHDR", {false, false, false}}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        for (int place = 0; place < PLACES; place++) {
            Image image;
            Buf file = open_file(state), stream = open_file(state);
            put_zeros(&stream, 30);
            put_ihdr(&file, 3, 3, 8, 2);
            for (int at = 0; at < PLACES; at++) {
                if (at == place)
                    put_chunk(&file, cases[i].kind, STR("abc"));
                if (at < BEHIND)
                    put_chunk(&file, "IDAT", at == BEFORE ? str_sub(buf_str(&stream), 0, 5)
                                                          : str_sub(buf_str(&stream), 5, stream.n));
            }
            put_chunk(&file, "IEND", STR(""));
            if (cases[i].good[place])
                assert_reads(&file, &image);
            else
                assert_refused(&file, IMAGE_DAMAGED);
            buf_close(&stream);
            buf_close(&file);
        }
}

static void a_palette_has_colours(void **state)
{
    static const char colours[800];
    static const struct {
        char depth;
        size_t bytes;
        bool good;
    } cases[] = {{1, 0, false}, {1, 3, true}, {1, 6, true}, {1, 9, false}, {2, 12, true}, {2, 15, false},
                 {4, 48, true}, {4, 51, false}, {8, 768, true}, {8, 771, false}, {8, 4, false}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Image image;
        Buf file = open_file(state);
        put_ihdr(&file, 1, 1, cases[i].depth, 3);
        put_chunk(&file, "PLTE", (Str){colours, cases[i].bytes});
        put_data(&file, 2, 1);
        if (cases[i].good)
            assert_reads(&file, &image);
        else
            assert_refused(&file, IMAGE_DAMAGED);
        buf_close(&file);
    }
}

/* ---- JPEG ---- */

static void put_segment(Buf *b, char marker, Str data)
{
    buf_put_byte(b, (char)0xFF);
    buf_put_byte(b, marker);
    put16(b, (uint32_t)data.n + 2);
    buf_put(b, data);
}

static void put_jfif(Buf *b, char unit, uint32_t x, uint32_t y)
{
    Buf data = buf_open(b->memory);
    PUT(&data, "JFIF\0\1\1");
    buf_put_byte(&data, unit);
    put16(&data, x);
    put16(&data, y);
    PUT(&data, "\0\0");
    put_segment(b, (char)0xE0, buf_str(&data));
    buf_close(&data);
}

static void put_frame(Buf *b, char marker, uint32_t width, uint32_t height, int components)
{
    Buf data = buf_open(b->memory);
    buf_put_byte(&data, 8);
    put16(&data, height);
    put16(&data, width);
    buf_put_byte(&data, (char)components);
    for (int i = 0; i < components; i++)
        PUT(&data, "\1\x11\0");
    put_segment(b, marker, buf_str(&data));
    buf_close(&data);
}

/* A table of each kind: quantization by ones, one code. */
static void put_tables(Buf *b)
{
    Buf data = buf_open(b->memory);
    buf_put_byte(&data, 0);
    for (int i = 0; i < 64; i++)
        buf_put_byte(&data, 1);
    put_segment(b, (char)0xDB, buf_str(&data));
    put_segment(b, (char)0xC4, STR("\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\7"));
    buf_close(&data);
}

/* A frame of 96 x 48, two scans with stuffed bytes, a restart and a fill byte in them, the end. */
static void put_picture(Buf *b, char marker, int components)
{
    put_frame(b, marker, 96, 48, components);
    put_tables(b);
    put_segment(b, (char)0xDA, STR("\1\1\0\0\x3f\0"));
    PUT(b, "ab\xFF\0cd\xFF\xD0" "ef");
    put_tables(b);
    put_segment(b, (char)0xDA, STR("\1\1\0\0\x3f\0"));
    PUT(b, "gh\xFF\xFF\xD9");
}

static void a_jpeg_has_its_size_and_resolution(void **state)
{
    static const struct {
        int unit, x, y; /* unit -1: no JFIF */
        int64_t width, height;
    } cases[] = {
        {-1, 0, 0, INCH, INCH / 2}, {0, 1, 1, INCH, INCH / 2},   {1, 192, 96, INCH / 2, INCH / 2},
        {2, 96, 48, 360000, 360000}, {1, 0, 96, INCH, INCH / 2}, {1, 9, 9, INCH, INCH / 2},
        {1, 72, 72, INCH / 3 * 4, INCH / 3 * 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Image image;
        Buf file = open_file(state);
        PUT(&file, "\xFF\xD8");
        if (cases[i].unit >= 0)
            put_jfif(&file, (char)cases[i].unit, (uint32_t)cases[i].x, (uint32_t)cases[i].y);
        else
            put_segment(&file, (char)0xEE, STR("Adobe"));
        put_picture(&file, (char)0xC2, 3);
        assert_reads(&file, &image);
        assert_int_equal(image.format, IMAGE_JPEG);
        assert_int_equal(image.width, 96);
        assert_int_equal(image.height, 48);
        assert_int_equal(image.shown_width, cases[i].width);
        assert_int_equal(image.shown_height, cases[i].height);
        buf_close(&file);
    }
}

static void frames_of_jpeg(void **state)
{
    for (int marker = 0xC0; marker <= 0xCF; marker++)
        for (int components = 0; components <= 5; components++) {
            bool frame = marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            bool known = marker <= 0xC2, fits = components == 1 || components == 3 || components == 4;
            Image image;
            Buf file = open_file(state);
            PUT(&file, "\xFF\xD8");
            put_jfif(&file, 1, 96, 96);
            put_picture(&file, (char)marker, components);
            if (known && fits)
                assert_reads(&file, &image);
            else
                assert_refused(&file, frame && !known ? IMAGE_OTHER : IMAGE_DAMAGED);
            if (known && fits)
                assert_int_equal(image.cmyk, components == 4);
            buf_close(&file);
        }
}

/* A file may hold any number of long segments: each is passed over once. */
static void long_segments_are_passed_over(void **state)
{
    enum { COUNT = 100, LENGTH = 65533 };
    static char noise[LENGTH];
    Image image;
    Buf file = open_file(state);
    memset(noise, 0xFF, sizeof noise);
    PUT(&file, "\xFF\xD8");
    for (int i = 0; i < COUNT; i++)
        put_segment(&file, (char)0xE1, (Str){noise, LENGTH});
    put_picture(&file, (char)0xC0, 1);
    assert_reads(&file, &image);
    buf_close(&file);
}

/* A JPEG of one scan after these segments: 0xDB quantizes, 0xC4 has codes. */
static void scans_of_a_jpeg_stand_on_tables(void **state)
{
#define ONES8 "\1\1\1\1\1\1\1\1"
#define ONES64 ONES8 ONES8 ONES8 ONES8 ONES8 ONES8 ONES8 ONES8
    static const struct {
        char marker;
        Str tables, scan;
        bool good;
    } cases[] = {
        {(char)0xDB, STR_INIT("\0" ONES64), STR_INIT("\1\1\0\0\x3f\0"), true},
        {(char)0xDB, STR_INIT("\x10" ONES64 ONES64), STR_INIT("\1\1\0\0\x3f\0"), true},
        {(char)0xDB, STR_INIT("\1" ONES64 "\0" ONES64), STR_INIT("\1\1\0\0\x3f\0"), true},
        {(char)0xDB, STR_INIT("\1" ONES64), STR_INIT("\1\1\0\0\x3f\0"), false},     /* another table */
        {(char)0xDB, STR_INIT("\0" ONES8), STR_INIT("\1\1\0\0\x3f\0"), false},      /* it ends too soon */
        {(char)0xDB, STR_INIT("\4" ONES64), STR_INIT("\1\1\0\0\x3f\0"), false},
        {(char)0xDB, STR_INIT("\x20" ONES64 ONES64 ONES64), STR_INIT("\1\1\0\0\x3f\0"), false},
        {(char)0xFE, STR_INIT("a comment"), STR_INIT("\1\1\0\0\x3f\0"), false},
        {(char)0xDB, STR_INIT("\0" ONES64), STR_INIT("\1\2\0\0\x3f\0"), false},     /* no component of the frame */
        {(char)0xDB, STR_INIT("\0" ONES64), STR_INIT("\0\0\x3f\0"), false},
        {(char)0xDB, STR_INIT("\0" ONES64), STR_INIT("\1\1\0\0\x3f"), false},
        {(char)0xDB, STR_INIT("\0" ONES64), STR_INIT(""), false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Image image;
        Buf file = open_file(state);
        PUT(&file, "\xFF\xD8");
        put_frame(&file, (char)0xC0, 8, 8, 1);
        put_segment(&file, cases[i].marker, cases[i].tables);
        put_segment(&file, (char)0xDA, cases[i].scan);
        PUT(&file, "ab\xFF\xD9");
        if (cases[i].good)
            assert_reads(&file, &image);
        else
            assert_refused(&file, IMAGE_DAMAGED);
        buf_close(&file);
    }
}

static void tables_of_codes_are_as_long_as_they_say(void **state)
{
#define NONE14 "\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    static const struct {
        Str table;
        bool good;
    } cases[] = {
        {STR_INIT("\0\1\0" NONE14 "a"), true},      {STR_INIT("\x13\1\1" NONE14 "ab"), true},
        {STR_INIT("\0\1\0" NONE14 "a\x10\0\2" NONE14 "bc"), true}, {STR_INIT("\0\1\1" NONE14 "a"), false},
        {STR_INIT("\x20\1\0" NONE14 "a"), false},   {STR_INIT("\4\1\0" NONE14 "a"), false},
        {STR_INIT("\0\1\0" NONE14 "ab"), false},    {STR_INIT("\0\1\0"), false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Image image;
        Buf file = open_file(state);
        PUT(&file, "\xFF\xD8");
        put_segment(&file, (char)0xC4, cases[i].table);
        put_picture(&file, (char)0xC0, 3);
        if (cases[i].good)
            assert_reads(&file, &image);
        else
            assert_refused(&file, IMAGE_DAMAGED);
        buf_close(&file);
    }
}

/* ---- Exif ---- */

static void put_number(Buf *b, bool little, uint32_t n, int bytes)
{
    for (int i = 0; i < bytes; i++)
        buf_put_byte(b, (char)(n >> 8 * (little ? i : bytes - 1 - i)));
}

static void put_entry(Buf *b, bool little, uint32_t tag, uint32_t kind, uint32_t value)
{
    put_number(b, little, tag, 2);
    put_number(b, little, kind, 2);
    put_number(b, little, 1, 4);
    if (kind == 3) {
        put_number(b, little, value, 2);
        put_number(b, little, 0, 2);
    } else {
        put_number(b, little, value, 4);
    }
}

/* How it lies, and `n`/`d` pixels a unit (2: inch, 3: cm). */
static void put_exif(Buf *b, bool little, uint32_t orientation, uint32_t n, uint32_t d, uint32_t unit)
{
    enum { FRACTION = 8 + 2 + 4 * 12 + 4 };
    Buf data = buf_open(b->memory);
    PUT(&data, "Exif\0\0");
    buf_put(&data, little ? STR("II*\0") : STR("MM\0*"));
    put_number(&data, little, 8, 4);
    put_number(&data, little, 4, 2);
    put_entry(&data, little, 0x0112, 3, orientation);
    put_entry(&data, little, 0x011A, 5, FRACTION);
    put_entry(&data, little, 0x011B, 5, FRACTION);
    put_entry(&data, little, 0x0128, 3, unit);
    put_number(&data, little, 0, 4);
    put_number(&data, little, n, 4);
    put_number(&data, little, d, 4);
    put_segment(b, (char)0xE1, buf_str(&data));
    buf_close(&data);
}

static void exif_tells_how_an_image_lies(void **state)
{
    for (uint32_t orientation = 0; orientation <= 9; orientation++)
        for (int little = 0; little <= 1; little++) {
            Image image;
            bool known = orientation >= 1 && orientation <= 8, lies = known && orientation > 4;
            Buf file = open_file(state);
            PUT(&file, "\xFF\xD8");
            put_exif(&file, little, orientation, 1920, 10, 2);
            put_picture(&file, (char)0xC0, 3);
            assert_reads(&file, &image);
            assert_int_equal(image.orientation, known ? orientation : 1);
            assert_int_equal(image.width, 96);
            assert_int_equal(image.shown_width, lies ? INCH / 4 : INCH / 2);
            assert_int_equal(image.shown_height, lies ? INCH / 2 : INCH / 4);
            buf_close(&file);
        }
}

static void exif_resolutions(void **state)
{
    static const struct {
        uint32_t n, d, unit;
        int64_t width;
    } cases[] = {{96, 2, 3, 720000},           {96, 0, 2, INCH}, {0xFFFFFFFF, 0xFFFFFFFF, 2, INCH},
                 {0xFFFFFFFF, 44739242, 2, INCH}, {0, 7, 2, INCH},  {720000, 10000, 2, INCH / 3 * 4}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Image image;
        Buf file = open_file(state);
        PUT(&file, "\xFF\xD8");
        put_exif(&file, true, 1, cases[i].n, cases[i].d, cases[i].unit);
        put_picture(&file, (char)0xC0, 3);
        assert_reads(&file, &image);
        assert_in_range(image.shown_width, cases[i].width - 100, cases[i].width + 100);
        buf_close(&file);
    }
}

/* ---- both ---- */

/* No beginning of a whole file is a whole file, and none makes the reader leave its bytes. */
static void assert_only_whole(void **state, Buf *file)
{
    Fixture *f = *state;
    for (size_t n = 0; n < file->n; n++) {
        Image image;
        ImageProblem problem;
        ArenaMark mark = arena_mark(f->arena);
        Str cut = str_copy(f->arena, str_sub(buf_str(file), 0, n));
        assert_false(reads(cut, &f->memory, &image, &problem));
        assert_int_not_equal(problem.fault, IMAGE_OK);
        arena_release(f->arena, mark);
    }
}

static void what_is_cut_off_is_refused(void **state)
{
    Image image;
    Buf png = open_file(state), jpeg = open_file(state);
    put_ihdr(&png, 3, 3, 8, 2);
    put_phys(&png, 3780, 3780, 1);
    put_data(&png, 30, 2);
    assert_reads(&png, &image);
    assert_only_whole(state, &png);
    PUT(&jpeg, "\xFF\xD8");
    put_jfif(&jpeg, 1, 96, 96);
    put_exif(&jpeg, false, 6, 96, 1, 2);
    put_picture(&jpeg, (char)0xC0, 3);
    assert_reads(&jpeg, &image);
    assert_only_whole(state, &jpeg);
    buf_close(&png);
    buf_close(&jpeg);
}

/* A PNG tells each changed bit. */
static void a_changed_png_is_refused(void **state)
{
    Image image;
    ImageProblem problem;
    Buf png = open_file(state);
    put_ihdr(&png, 3, 3, 8, 2);
    put_data(&png, 30, 1);
    for (size_t i = 0; i < png.n * 8; i++) {
        png.p[i / 8] ^= (char)(1 << i % 8);
        assert_false(reads(buf_str(&png), png.memory, &image, &problem));
        png.p[i / 8] ^= (char)(1 << i % 8);
    }
    assert_reads(&png, &image);
    buf_close(&png);
}

static void other_files_are_told_by_name(void **state)
{
    static const struct {
        Str bytes;
        const char *name;
    } cases[] = {
        {STR_INIT("GIF87a"), "GIF"},           {STR_INIT("RIFF\0\0\0\0WEBPVP8L"), "WebP"},
        {STR_INIT("MM\0*"), "TIFF"},           {STR_INIT("\0\0\0\x20" "ftypavif"), "AVIF"},
        {STR_INIT("\0\0\0\x20" "ftypisom"), "MP4"}, {STR_INIT("<HTML>"), "HTML"},
        {STR_INIT(" \n<?xml version='1.0'?><a/>"), "XML"}, {STR_INIT("<svg>"), "SVG"},
        {STR_INIT("<p>"), ""},                 {STR_INIT("\x7f" "ELF\2"), "ELF"},
        {STR_INIT("x"), ""},                   {STR_INIT(""), ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_true(str_is(sniff_format(cases[i].bytes), cases[i].name));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_png_has_its_size_and_resolution),
        TEST(a_png_has_a_bounded_number_of_pixels),
        TEST(a_png_has_a_kind_of_colour),
        TEST(the_data_of_a_png_have_all_its_pixels),
        TEST(the_data_of_a_png_are_a_stream),
        TEST(rows_of_a_png_begin_with_a_filter),
        TEST(a_png_is_unpacked_to_its_last_row),
        TEST(other_chunks_of_a_png),
        TEST(a_palette_has_colours),
        TEST(a_jpeg_has_its_size_and_resolution),
        TEST(frames_of_jpeg),
        TEST(long_segments_are_passed_over),
        TEST(scans_of_a_jpeg_stand_on_tables),
        TEST(tables_of_codes_are_as_long_as_they_say),
        TEST(exif_tells_how_an_image_lies),
        TEST(exif_resolutions),
        TEST(what_is_cut_off_is_refused),
        TEST(a_changed_png_is_refused),
        TEST(other_files_are_told_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
