/* The pixels of a PNG: do its data unpack to all that its header promises? No pixel is kept, and nothing
 * after the last one is unpacked. */
#ifndef RPTC_IMAGE_PNG_PIXELS_H
#define RPTC_IMAGE_PNG_PIXELS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct PngPixels PngPixels;

typedef enum PixelFault {
    PIXELS_OK,
    PIXELS_DAMAGED, /* not a zlib stream (RFC 1950), or a row with an unknown filter */
    PIXELS_TOO_FEW  /* the stream ends before the last row */
} PixelFault;

/* For that many pixels of `bits` bits each, in one pass or in the seven of Adam7. Takes some 110 KB of the arena. */
PngPixels *png_pixels_new(Arena *a, uint32_t width, uint32_t height, unsigned bits, bool interlaced);
/* Takes the next bytes of the stream; those after the last row are ignored. Where it returns PIXELS_DAMAGED,
 * *used bytes of them were good. */
PixelFault png_pixels_take(PngPixels *p, const unsigned char *s, size_t n, size_t *used);
/* At the end of the data: was the last row reached? */
PixelFault png_pixels_end(const PngPixels *p);

#endif
