/* Images: what a PNG or JPEG says of itself, and whether it is whole. The bytes come from anywhere: every
 * length in them is held against what is there, nothing is allocated by them, and a file is walked once.
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

/* An image that was read and found whole. It is borrowed: the bytes live as long as whoever read them. */
typedef struct Image {
    ImageFormat format;
    Str bytes;              /* the file, as it is */
    Str name;               /* of the file, as it was named, for messages and alternative texts */
    uint32_t width, height; /* pixels, as stored; neither is 0 */
    int orientation;        /* EXIF 2.3, tag 0x0112: 1 (upright) to 8. From 5 on it is shown lying: width and height change places */
    int64_t shown_width, shown_height; /* EMU, as shown, by the resolution in the file (96 dpi where it has none) */
    bool cmyk;              /* a JPEG of four components */
} Image;

/* Pixels that an image may have: readers decode all of them, however few bytes they come from. */
enum { IMAGE_SIDE_MOST = 65535, IMAGE_PIXELS_MOST = 250 * 1000 * 1000 };

typedef enum ImageFault {
    IMAGE_OK,
    IMAGE_EMPTY,
    IMAGE_UNKNOWN,   /* it is neither, and nothing that is known */
    IMAGE_OTHER,     /* it is something else: `what` */
    IMAGE_TRUNCATED, /* it ends before its end is told */
    IMAGE_DAMAGED,   /* what stands at `offset` breaks the rules of the format, or its checksum */
    IMAGE_SIZE,      /* a side is 0, or it has too many pixels: `width`, `height` */
    IMAGE_PIXELS     /* its data have fewer pixels than it says: `width`, `height` */
} ImageFault;

typedef struct ImageProblem {
    ImageFault fault;
    Str what;        /* a format's name, the same in every language: "GIF" */
    uint64_t offset; /* bytes */
    uint32_t width, height;
} ImageProblem;

/* Reads what `bytes` say; the image borrows them, its name is empty. What the file is called does not
 * count. False and *problem where it is no whole PNG (ISO/IEC 15948) or JPEG (ISO/IEC 10918-1, with what
 * Word shows of it). Bytes behind its end do no harm. The data of a PNG are unpacked, piece by piece and not beyond the last
 * pixel: some 110 KB of `memory`, given back, and time by the pixels that it says. Those of a JPEG are passed over. */
bool image_read(Memory *memory, Str bytes, Image *out, ImageProblem *problem);

#endif
