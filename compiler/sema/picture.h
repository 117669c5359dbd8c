/* Pictures as templates describe them: the properties of @image, which may hang on data, and the width of a
 * picture in the line. */
#ifndef RPTC_SEMA_PICTURE_H
#define RPTC_SEMA_PICTURE_H

#include "diag/diag.h"
#include "doc/props.h"
#include "sema/with.h"

typedef struct PictureProps {
    bool has_width, has_height, has_align, has_alt, has_caption;
    Length width, height;
    Align align;
    Str alt, caption;
    Name label;  /* text empty: none */
    bool behind; /* the text of the next paragraph */
    Length center_x, center_y;
} PictureProps;

/* The properties of a checked @image, with the values of now. One whose value is missing is left out; one that
 * does not fit is reported at its place. */
PictureProps picture_props(Arena *a, const Block *image, const WithValues *values, Diags *dg);

/* The format of an image in prose: `3cm`. False where it is none. */
bool picture_width(Str format, Length *out);

#endif
