/* Images: reads and checks the structure of PNG and JPEG files. The bytes are untrusted: every length in them
 * is checked against the bytes that exist, none decides an allocation, and a file is walked once.
 *
 * Units: pixels, and EMU (English Metric Units: 914,400 to the inch, 360,000 to the centimetre). */
#ifndef RPTC_IMAGE_IMAGE_H
#define RPTC_IMAGE_IMAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/memory.h"
#include "base/str.h"

enum { EMU_PER_INCH = 914400, EMU_PER_TWIP = 635 };

typedef enum ImageFormat { IMAGE_PNG, IMAGE_JPEG } ImageFormat;

/* An image that was read and found whole. The bytes are borrowed. */
typedef struct Image {
    ImageFormat format;
    Str bytes;              /* the whole file, unchanged */
    Str name;               /* the name of the file as the user gave it, for messages and alternative texts */
    uint32_t width, height; /* pixels, as stored; neither is 0 */
    int orientation;        /* EXIF 2.3, tag 0x0112: 1 (upright) to 8. From 5 on it is shown turned by 90
                             * degrees: width and height change places */
    int64_t shown_width, shown_height; /* EMU, as shown, by the resolution in the file (96 dpi if it has none) */
    bool cmyk;              /* a JPEG of four components */
} Image;

/* Most pixels of an image: readers decode all of them, however few bytes encode them. */
enum { IMAGE_SIDE_MOST = 65535, IMAGE_PIXELS_MOST = 250 * 1000 * 1000 };

typedef enum ImageFault {
    IMAGE_OK,
    IMAGE_EMPTY,
    IMAGE_UNKNOWN,   /* neither, nor any known format */
    IMAGE_OTHER,     /* another known format: `what` */
    IMAGE_TRUNCATED, /* the file ends too early */
    IMAGE_DAMAGED,   /* at `offset` it breaks the rules of the format, or has a wrong checksum */
    IMAGE_SIZE,      /* a side is 0, or it has too many pixels: `width`, `height` */
    IMAGE_PIXELS     /* its data have fewer pixels than its header says: `width`, `height` */
} ImageFault;

typedef struct ImageProblem {
    ImageFault fault;
    Str what;        /* a format's name, the same in every language: "GIF" */
    uint64_t offset; /* bytes */
    uint32_t width, height;
} ImageProblem;

/* Reads the header and checks the structure of `bytes`, whatever the file is called; the image borrows them,
 * its name is empty. False and *problem where it is not a whole PNG (ISO/IEC 15948) or JPEG (ISO/IEC 10918-1,
 * the subset that Word shows). Bytes after its end are ignored. The data of a PNG are unpacked, piece by
 * piece and only up to the last pixel: that takes some 110 KB of `memory`, given back, and time in proportion
 * to the pixels in its header. Those of a JPEG are skipped. */
bool image_read(Memory *memory, Str bytes, Image *out, ImageProblem *problem);

#endif
