/* Pictures: an image and its layout in the document. */
#ifndef RPTC_DOC_PICTURE_H
#define RPTC_DOC_PICTURE_H

#include "source/source.h"
#include "image/image.h"

typedef enum PicturePlace {
    PICTURE_INLINE,
    PICTURE_BEHIND /* behind the text of its run's paragraph, which does not move */
} PicturePlace;

typedef struct Picture {
    const Image *image;
    int64_t width, height; /* EMU, as shown (after `orientation`) */
    Span sized_at;         /* where the template gives its size; file 0: it does not */
    Str alt;               /* empty: none (decorative) */
    PicturePlace place;
    /* PICTURE_BEHIND: its centre in EMU, from the left edge of the text area and the top of the paragraph. */
    int64_t center_x, center_y;
} Picture;

#endif
