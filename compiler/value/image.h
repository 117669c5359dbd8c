/* Images: what a PNG or JPEG says of itself, without decoding it.
 *
 * Units: pixels, and EMU (English Metric Units: 914,400 to the inch, 360,000 to the centimetre). */
#ifndef RPTC_VALUE_IMAGE_H
#define RPTC_VALUE_IMAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum { EMU_PER_INCH = 914400, EMU_PER_TWIP = 635 };

typedef enum ImageFormat { IMAGE_PNG, IMAGE_JPEG } ImageFormat;

/* An image that was read and found whole. It is borrowed: the bytes live as long as whoever read them. */
typedef struct Image {
    ImageFormat format;
    Str bytes;              /* the file, as it is */
    Str name;               /* of the file, for messages and alternative texts */
    uint32_t width, height; /* pixels, as stored; neither is 0 */
    int orientation;        /* EXIF 2.3, tag 0x0112: 1 (upright) to 8. From 5 on it is shown lying: width and height change places */
    int64_t shown_width, shown_height; /* EMU, as shown, by the resolution in the file (96 dpi where it has none) */
} Image;

#endif
