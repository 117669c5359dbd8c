/* The pixels of a PNG: do its data unpack to all that its head promises? None is kept, and nothing is unpacked beyond. */
#ifndef RPTC_IMAGE_PNG_PIXELS_H
#define RPTC_IMAGE_PNG_PIXELS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct PngPixels PngPixels;

typedef enum PixelFault {
    PIXELS_OK,
    PIXELS_DAMAGED, /* no stream of zlib (RFC 1950), or a row that begins with no filter */
    PIXELS_TOO_FEW  /* the stream ends before the last row */
} PixelFault;

/* Of that many pixels of so many bits each, in one pass or in the seven of Adam7. In the arena, some 110 KB. */
PngPixels *png_pixels_new(Arena *a, uint32_t width, uint32_t height, unsigned bits, bool interlaced);
/* Takes the next bytes of the stream; those behind the last row are not looked at. Where it gives PIXELS_DAMAGED, *used
 * bytes of them were good. */
PixelFault png_pixels_take(PngPixels *p, const unsigned char *s, size_t n, size_t *used);
/* At the end of the data: is the last row there? */
PixelFault png_pixels_end(const PngPixels *p);

#endif
