/* Pictures: an image and how it stands in the document. */
#ifndef RPTC_DOC_PICTURE_H
#define RPTC_DOC_PICTURE_H

#include "source/source.h"
#include "image/image.h"

typedef enum PicturePlace {
    PICTURE_INLINE,
    PICTURE_BEHIND /* behind the text of the paragraph whose run it is, which it does not move */
} PicturePlace;

typedef struct Picture {
    const Image *image;
    int64_t width, height; /* EMU, as shown (after `orientation`) */
    Span sized_at;         /* where the template says how large it is; file 0: it does not */
    Str alt;               /* empty: it says nothing (decorative) */
    PicturePlace place;
    /* PICTURE_BEHIND: its centre in EMU, from the left edge of the text area and the top of the paragraph. */
    int64_t center_x, center_y;
} Picture;

#endif
