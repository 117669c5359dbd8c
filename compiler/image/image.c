#include "image/image.h"

#include <libdeflate.h>

#include "image/jpeg_tables.h"
#include "image/png_pixels.h"
#include "source/sniff.h"

enum {
    EMU_PER_CM = 360000,
    EMU_PER_METRE = 36000000,
    USUAL_DPI = 96,
    LEAST_DPI = 10,
    MOST_DPI = 10000 /* a resolution above this is taken for a mistake */
};

/* Reads bytes from `at` on. */
typedef struct ByteReader {
    const unsigned char *s;
    size_t n, at;
    Arena *scratch; /* for this image only */
    Image *image;
    ImageProblem *problem;
} ByteReader;

/* Pixels per unit, in thousandths; 0: not given. */
typedef struct Resolution {
    uint64_t x, y;
    int64_t unit; /* length of the unit in EMU */
} Resolution;

static bool refuse(ByteReader *r, ImageFault fault, size_t offset)
{
    *r->problem = (ImageProblem){.fault = fault, .offset = offset};
    return false;
}

static uint32_t big16(const unsigned char *s)
{
    return (uint32_t)s[0] << 8 | s[1];
}

static uint32_t big32(const unsigned char *s)
{
    return big16(s) << 16 | big16(s + 2);
}

static bool starts(const ByteReader *r, size_t at, const char *bytes, size_t n)
{
    return r->n - at >= n && memcmp(r->s + at, bytes, n) == 0;
}

/* ---- sizes ---- */

static bool set_pixels(ByteReader *r, uint32_t width, uint32_t height)
{
    if (!width || !height || width > IMAGE_SIDE_MOST || height > IMAGE_SIDE_MOST ||
        (uint64_t)width * height > IMAGE_PIXELS_MOST) {
        *r->problem = (ImageProblem){.fault = IMAGE_SIZE, .width = width, .height = height};
        return false;
    }
    r->image->width = width;
    r->image->height = height;
    return true;
}

static bool is_sane(uint64_t milli, int64_t unit)
{
    uint64_t dpi = milli * EMU_PER_INCH / (uint64_t)unit / 1000;
    return dpi >= LEAST_DPI && dpi <= MOST_DPI;
}

static int64_t shown(uint32_t pixels, uint64_t milli, int64_t unit)
{
    int64_t emu = (int64_t)((uint64_t)pixels * (uint64_t)unit * 1000 / milli);
    return emu > 0 ? emu : 1;
}

static void set_shown(Image *i, Resolution res)
{
    if (!res.unit || !is_sane(res.x, res.unit) || !is_sane(res.y, res.unit))
        res = (Resolution){USUAL_DPI * 1000, USUAL_DPI * 1000, EMU_PER_INCH};
    int64_t width = shown(i->width, res.x, res.unit), height = shown(i->height, res.y, res.unit);
    bool lies = i->orientation > 4;
    i->shown_width = lies ? height : width;
    i->shown_height = lies ? width : height;
}

/* ---- Exif: a small TIFF ---- */

typedef struct Exif {
    const unsigned char *s;
    size_t n;
    bool little;
} Exif;

static uint32_t exif16(const Exif *e, size_t at)
{
    return e->little ? (uint32_t)e->s[at + 1] << 8 | e->s[at] : big16(e->s + at);
}

static uint32_t exif32(const Exif *e, size_t at)
{
    return e->little ? exif16(e, at + 2) << 16 | exif16(e, at) : big32(e->s + at);
}

/* A fraction, in thousandths, stored outside its entry; 0 if it is not within the bytes. */
static uint64_t exif_fraction(const Exif *e, size_t entry)
{
    size_t at = exif32(e, entry + 8);
    if (at > e->n || e->n - at < 8 || !exif32(e, at + 4))
        return 0;
    return (uint64_t)exif32(e, at) * 1000 / exif32(e, at + 4);
}

static void read_exif_entry(const Exif *e, size_t at, int *orientation, Resolution *res)
{
    enum { ORIENTATION = 0x0112, X_RESOLUTION = 0x011A, Y_RESOLUTION = 0x011B, UNIT = 0x0128, CM = 3 };
    uint32_t tag = exif16(e, at), value = exif16(e, at + 8);
    if (tag == ORIENTATION && value >= 1 && value <= 8)
        *orientation = (int)value;
    else if (tag == X_RESOLUTION)
        res->x = exif_fraction(e, at);
    else if (tag == Y_RESOLUTION)
        res->y = exif_fraction(e, at);
    else if (tag == UNIT)
        res->unit = value == CM ? EMU_PER_CM : EMU_PER_INCH;
}

/* Exif gives only orientation and resolution: faults in it are ignored. */
static void read_exif(const unsigned char *s, size_t n, int *orientation, Resolution *res)
{
    enum { HEAD = 8, ENTRY = 12 };
    Exif e = {s, n, n > 0 && s[0] == 'I'};
    if (n < HEAD || (memcmp(s, "II*\0", 4) != 0 && memcmp(s, "MM\0*", 4) != 0))
        return;
    size_t at = exif32(&e, 4);
    if (at > n || n - at < 2)
        return;
    size_t count = exif16(&e, at);
    at += 2;
    *res = (Resolution){.unit = EMU_PER_INCH};
    for (; count > 0 && n - at >= ENTRY; count--, at += ENTRY)
        read_exif_entry(&e, at, orientation, res);
}

/* ---- PNG ---- */

static const char png_signature[] = "\x89PNG\r\n\x1a\n";

enum { SIGNATURE = 8, CHUNK_HEAD = 8, CHUNK_TAIL = 4, IHDR_LENGTH = 13 };

/* What the chunks so far have given. */
typedef struct Png {
    Resolution resolution;
    unsigned colours;     /* most colours that its palette may have; 0: no palette allowed */
    bool needs_palette, has_palette;
    PngPixels *pixels;
    bool has_data, data_ended; /* IDAT was met; then another chunk */
} Png;

/* Is it a combination of bit depth and colour type of table 11.1 of the standard? */
static bool fits_colour(unsigned depth, unsigned colour)
{
    switch (colour) {
    case 0: return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case 3: return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case 2:
    case 4:
    case 6: return depth == 8 || depth == 16;
    default: return false; /* any byte is allowed */
    }
}

static unsigned samples(unsigned colour)
{
    enum { RGB = 2, GREY_ALPHA = 4, RGB_ALPHA = 6 };
    return colour == RGB ? 3 : colour == GREY_ALPHA ? 2 : colour == RGB_ALPHA ? 4 : 1;
}

static bool read_ihdr(ByteReader *r, Png *png, const unsigned char *s)
{
    enum { PALETTE = 3, COLOUR = 2, BITS_OF_PALETTE = 8 };
    unsigned depth = s[8], colour = s[9];
    if (!fits_colour(depth, colour) || s[10] != 0 || s[11] != 0 || s[12] > 1)
        return refuse(r, IMAGE_DAMAGED, r->at);
    png->needs_palette = colour == PALETTE;
    if (colour & COLOUR)
        png->colours = 1U << (png->needs_palette ? depth : BITS_OF_PALETTE);
    if (!set_pixels(r, big32(s), big32(s + 4)))
        return false;
    png->pixels = png_pixels_new(r->scratch, r->image->width, r->image->height, depth * samples(colour), s[12]);
    return true;
}

static void read_phys(Png *png, const unsigned char *s, size_t n)
{
    enum { LENGTH = 9, IN_METRES = 1 };
    if (n == LENGTH && s[8] == IN_METRES)
        png->resolution =
            (Resolution){(uint64_t)big32(s) * 1000, (uint64_t)big32(s + 4) * 1000, EMU_PER_METRE};
}

static bool is_letter(unsigned char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Is the chunk at r->at whole? Gives the length of its data. */
static bool check_chunk(ByteReader *r, size_t *length)
{
    size_t left = r->n - r->at;
    const unsigned char *s = r->s + r->at;
    if (left < CHUNK_HEAD)
        return refuse(r, IMAGE_TRUNCATED, r->n);
    for (int i = 4; i < CHUNK_HEAD; i++)
        if (!is_letter(s[i]))
            return refuse(r, IMAGE_DAMAGED, r->at);
    *length = big32(s);
    if (*length > INT32_MAX)
        return refuse(r, IMAGE_DAMAGED, r->at);
    if (left - CHUNK_HEAD < *length || left - CHUNK_HEAD - *length < CHUNK_TAIL)
        return refuse(r, IMAGE_TRUNCATED, r->n);
    if (libdeflate_crc32(0, s + 4, *length + 4) != big32(s + CHUNK_HEAD + *length))
        return refuse(r, IMAGE_DAMAGED, r->at);
    return true;
}

/* At most one palette, before the data, of no more colours than a pixel can name. */
static bool read_palette(ByteReader *r, Png *png, size_t length)
{
    if (length % 3 || !length || png->has_palette || png->has_data || length / 3 > png->colours)
        return png->needs_palette ? refuse(r, IMAGE_DAMAGED, r->at) : true;
    png->has_palette = true;
    return true;
}

static bool pixel_fault(ByteReader *r, PixelFault fault, size_t offset)
{
    if (fault == PIXELS_TOO_FEW) {
        *r->problem = (ImageProblem){.fault = IMAGE_PIXELS, .width = r->image->width, .height = r->image->height};
        return false;
    }
    return fault == PIXELS_OK || refuse(r, IMAGE_DAMAGED, offset);
}

/* The data are one chunk, or several in a row. */
static bool read_data(ByteReader *r, Png *png, const unsigned char *s, size_t length)
{
    size_t used;
    if (png->data_ended || (png->needs_palette && !png->has_palette))
        return refuse(r, IMAGE_DAMAGED, r->at);
    png->has_data |= length > 0;
    PixelFault fault = png_pixels_take(png->pixels, s, length, &used);
    return pixel_fault(r, fault, r->at + CHUNK_HEAD + used);
}

/* A chunk after IHDR; IEND is the end. An unknown one is ignored if its first letter is lower case. */
static bool read_chunk(ByteReader *r, Png *png, size_t length)
{
    enum { SMALL = 0x20 };
    const unsigned char *s = r->s + r->at + CHUNK_HEAD;
    Resolution unused;
    if (starts(r, r->at + 4, "IDAT", 4))
        return read_data(r, png, s, length);
    png->data_ended = png->has_data;
    if (starts(r, r->at + 4, "PLTE", 4))
        return read_palette(r, png, length);
    if (!(r->s[r->at + 4] & SMALL))
        return refuse(r, IMAGE_DAMAGED, r->at);
    if (starts(r, r->at + 4, "pHYs", 4))
        read_phys(png, s, length);
    if (starts(r, r->at + 4, "eXIf", 4))
        read_exif(s, length, &r->image->orientation, &unused);
    return true;
}

static bool read_png(ByteReader *r)
{
    Png png = {0};
    size_t length;
    r->image->format = IMAGE_PNG;
    r->at = SIGNATURE;
    if (!check_chunk(r, &length))
        return false;
    if (!starts(r, r->at + 4, "IHDR", 4) || length != IHDR_LENGTH)
        return refuse(r, IMAGE_DAMAGED, r->at);
    if (!read_ihdr(r, &png, r->s + r->at + CHUNK_HEAD))
        return false;
    for (;;) {
        r->at += CHUNK_HEAD + length + CHUNK_TAIL;
        if (!check_chunk(r, &length))
            return false;
        if (starts(r, r->at + 4, "IEND", 4))
            break;
        if (!read_chunk(r, &png, length))
            return false;
    }
    if (!png.has_data)
        return refuse(r, IMAGE_DAMAGED, r->at);
    if (!pixel_fault(r, png_pixels_end(png.pixels), r->at))
        return false;
    set_shown(r->image, png.resolution);
    return true;
}

/* ---- JPEG ---- */

enum {
    SOF0 = 0xC0, SOF2 = 0xC2, SOF15 = 0xCF, DHT = 0xC4, JPG = 0xC8, DAC = 0xCC,
    RST0 = 0xD0, RST7 = 0xD7, SOI = 0xD8, EOI = 0xD9, SOS = 0xDA, DQT = 0xDB, APP0 = 0xE0, APP1 = 0xE1, TEM = 0x01
};

/* What the segments so far have given. */
typedef struct Jpeg {
    Resolution jfif, exif;
    JpegTables tables;
    bool has_frame, has_scan;
} Jpeg;

static bool is_frame(unsigned marker)
{
    return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
}

/* A frame: its size and number of components. Word does not show lossless, hierarchical and arithmetic ones. */
static bool read_frame(ByteReader *r, Jpeg *j, unsigned marker, const unsigned char *s, size_t n)
{
    enum { HEAD = 6, COMPONENT = 3, BITS = 8 };
    if (n < HEAD || n != HEAD + (size_t)COMPONENT * s[5] || j->has_frame)
        return refuse(r, IMAGE_DAMAGED, r->at);
    if (marker > SOF2 || s[0] != BITS) {
        *r->problem = (ImageProblem){.fault = IMAGE_OTHER, .what = STR("JPEG (lossless/arithmetic)")};
        return false;
    }
    if ((s[5] != 1 && s[5] != 3 && s[5] != 4) || !jpeg_components(&j->tables, s + HEAD, s[5]))
        return refuse(r, IMAGE_DAMAGED, r->at);
    j->has_frame = true;
    r->image->cmyk = s[5] == 4;
    return set_pixels(r, big16(s + 3), big16(s + 1));
}

static void read_jfif(Jpeg *j, const unsigned char *s, size_t n)
{
    enum { LENGTH = 14, INCH = 1, CM = 2 };
    if (n < LENGTH || memcmp(s, "JFIF", 5) != 0 || (s[7] != INCH && s[7] != CM))
        return;
    j->jfif = (Resolution){(uint64_t)big16(s + 8) * 1000, (uint64_t)big16(s + 10) * 1000,
                           s[7] == CM ? EMU_PER_CM : EMU_PER_INCH};
}

/* Tables, and scan headers. */
static bool check_tables(ByteReader *r, Jpeg *j, unsigned marker, const unsigned char *s, size_t n)
{
    bool good = marker == DQT   ? jpeg_quantization(&j->tables, s, n)
                : marker == DHT ? jpeg_huffman(s, n)
                : marker == SOS ? j->has_frame && jpeg_scan(&j->tables, s, n)
                                : true;
    return good || refuse(r, IMAGE_DAMAGED, r->at);
}

/* A marker segment; r->at is its length. */
static bool read_segment(ByteReader *r, Jpeg *j, unsigned marker)
{
    enum { LENGTH = 2, EXIF = 6 };
    if (r->n - r->at < LENGTH)
        return refuse(r, IMAGE_TRUNCATED, r->n);
    size_t length = big16(r->s + r->at), n = length - LENGTH;
    if (length < LENGTH)
        return refuse(r, IMAGE_DAMAGED, r->at);
    if (r->n - r->at < length)
        return refuse(r, IMAGE_TRUNCATED, r->n);
    const unsigned char *s = r->s + r->at + LENGTH;
    if ((is_frame(marker) && !read_frame(r, j, marker, s, n)) || !check_tables(r, j, marker, s, n))
        return false;
    if (marker == APP0)
        read_jfif(j, s, n);
    if (marker == APP1 && n > EXIF && memcmp(s, "Exif\0", EXIF) == 0)
        read_exif(s + EXIF, n - EXIF, &r->image->orientation, &j->exif);
    r->at += length;
    return true;
}

/* Skips the coded data after SOS, up to the marker that ends them. */
static bool skip_scan(ByteReader *r)
{
    for (;;) {
        const unsigned char *mark = memchr(r->s + r->at, 0xFF, r->n - r->at);
        if (!mark || mark + 1 == r->s + r->n)
            return refuse(r, IMAGE_TRUNCATED, r->n);
        r->at = (size_t)(mark - r->s);
        if (mark[1] != 0 && !(mark[1] >= RST0 && mark[1] <= RST7))
            return true;
        r->at += 2;
    }
}

/* The next marker; 0 after a fault. */
static unsigned next_marker(ByteReader *r)
{
    size_t from = r->at;
    while (r->at < r->n && r->s[r->at] == 0xFF)
        r->at++;
    if (r->at >= r->n)
        refuse(r, IMAGE_TRUNCATED, r->n);
    else if (r->at == from || r->s[r->at] == 0)
        refuse(r, IMAGE_DAMAGED, from);
    else
        return r->s[r->at++];
    return 0;
}

static bool stands_alone(unsigned marker)
{
    return marker == TEM || (marker >= RST0 && marker <= RST7);
}

/* Walks the markers up to EOI. */
static bool walk_jpeg(ByteReader *r, Jpeg *j)
{
    for (;;) {
        unsigned marker = next_marker(r);
        if (!marker)
            return false;
        if (marker == EOI)
            return j->has_scan || refuse(r, IMAGE_DAMAGED, r->at);
        if (stands_alone(marker))
            continue;
        if (marker == SOI)
            return refuse(r, IMAGE_DAMAGED, r->at);
        if (!read_segment(r, j, marker))
            return false;
        j->has_scan |= marker == SOS;
        if (marker == SOS && !skip_scan(r))
            return false;
    }
}

static bool read_jpeg(ByteReader *r)
{
    Jpeg j = {0};
    r->image->format = IMAGE_JPEG;
    r->at = 2;
    if (!walk_jpeg(r, &j))
        return false;
    set_shown(r->image, j.jfif.unit ? j.jfif : j.exif);
    return true;
}

/* ---- both ---- */

static bool read_known(ByteReader *r, Str bytes)
{
    if (!bytes.n)
        return refuse(r, IMAGE_EMPTY, 0);
    if (starts(r, 0, png_signature, SIGNATURE))
        return read_png(r);
    if (starts(r, 0, "\xFF\xD8\xFF", 3))
        return read_jpeg(r);
    r->problem->what = sniff_format(bytes);
    r->problem->fault = r->problem->what.n ? IMAGE_OTHER : IMAGE_UNKNOWN;
    return false;
}

bool image_read(Memory *memory, Str bytes, Image *out, ImageProblem *problem)
{
    Arena *scratch = arena_open(memory);
    ByteReader r = {(const unsigned char *)bytes.s, bytes.n, 0, scratch, out, problem};
    *out = (Image){.bytes = bytes, .orientation = 1};
    *problem = (ImageProblem){0};
    bool good = read_known(&r, bytes);
    arena_close(scratch);
    return good;
}
