#include "image/png_pixels.h"

#define ZLIB_CONST
#include <zlib.h>

enum { OUT = 64 << 10, FILTERS = 5, ADAM7 = 7 };

struct PngPixels {
    z_stream z;
    uint32_t width, height;
    unsigned bits;
    int pass, passes;   /* pass == passes: the last row is complete */
    uint32_t rows;      /* rows that the pass still needs, with the current one */
    uint64_t row, left; /* bytes of a row of the pass, and those that the current row still needs */
    unsigned char out[OUT];
};

/* ---- rows ---- */

/* The columns and rows of the image in each pass of Adam7: every `step`-th from `first` on (ISO/IEC 15948, 8.2). */
static const struct {
    uint8_t first_x, first_y, step_x, step_y;
} adam7[ADAM7] = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};

static uint32_t steps(uint32_t size, uint32_t first, uint32_t step)
{
    return size > first ? (size - first + step - 1) / step : 0;
}

/* Begins the next pass that has pixels; a row is its filter byte and its pixels. */
static void begin_pass(PngPixels *p)
{
    for (; p->pass < p->passes; p->pass++) {
        bool all = p->passes == 1;
        uint32_t columns = all ? p->width : steps(p->width, adam7[p->pass].first_x, adam7[p->pass].step_x);
        p->rows = all ? p->height : steps(p->height, adam7[p->pass].first_y, adam7[p->pass].step_y);
        p->left = p->row = 1 + ((uint64_t)columns * p->bits + 7) / 8;
        if (columns && p->rows)
            return;
    }
}

static void end_row(PngPixels *p)
{
    p->left = p->row;
    if (--p->rows)
        return;
    p->pass++;
    begin_pass(p);
}

/* Counts unpacked bytes; false where a row begins with an unknown filter. */
static bool take_rows(PngPixels *p, const unsigned char *s, size_t n)
{
    while (n && p->pass < p->passes) {
        if (p->left == p->row && *s >= FILTERS)
            return false;
        size_t some = n < p->left ? n : (size_t)p->left;
        s += some;
        n -= some;
        p->left -= some;
        if (!p->left)
            end_row(p);
    }
    return true;
}

/* ---- the stream ---- */

static void *allocate(void *arena, unsigned count, unsigned size)
{
    return arena_alloc(arena, (size_t)count * size);
}

static void release(void *arena, void *p)
{
    (void)arena;
    (void)p; /* freed with the arena */
}

PngPixels *png_pixels_new(Arena *a, uint32_t width, uint32_t height, unsigned bits, bool interlaced)
{
    PngPixels *p = NEW_WITH(a, PngPixels, .width = width, .height = height, .bits = bits,
                                          .passes = interlaced ? ADAM7 : 1,
                                          .z = (z_stream){.zalloc = allocate, .zfree = release, .opaque = a});
    if (inflateInit(&p->z) != Z_OK)
        p->passes = 0; /* never: the arguments are constant, and an allocation that fails does not return */
    begin_pass(p);
    return p;
}

/* Unpacks until the input is used up, or no more of it is needed. */
static PixelFault unpack(PngPixels *p)
{
    for (int said = Z_OK; said == Z_OK && p->pass < p->passes;) {
        p->z.next_out = p->out;
        p->z.avail_out = OUT;
        said = inflate(&p->z, Z_NO_FLUSH);
        if (!take_rows(p, p->out, OUT - p->z.avail_out))
            return PIXELS_DAMAGED;
        if (p->pass == p->passes)
            break;
        if (said == Z_STREAM_END)
            return PIXELS_TOO_FEW;
        if (said != Z_OK && said != Z_BUF_ERROR)
            return PIXELS_DAMAGED;
    }
    return PIXELS_OK;
}

PixelFault png_pixels_take(PngPixels *p, const unsigned char *s, size_t n, size_t *used)
{
    p->z.next_in = s;
    p->z.avail_in = (unsigned)n; /* a chunk has less than 2^31 bytes */
    PixelFault fault = unpack(p);
    *used = n - p->z.avail_in;
    return fault;
}

PixelFault png_pixels_end(const PngPixels *p)
{
    return p->pass < p->passes ? PIXELS_TOO_FEW : PIXELS_OK;
}
