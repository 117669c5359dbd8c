/* Pictures as templates describe them: the properties of @image, which may hang on data, and the width of a
 * picture in the line. */
#ifndef RPTC_PROPS_PICTURE_PROPS_H
#define RPTC_PROPS_PICTURE_PROPS_H

#include "props/prop_context.h"

typedef struct PictureProps {
    bool has_width, has_height, has_align, has_alt, has_caption;
    Length width, height;
    Align align;
    Str alt, caption;
    Name label;  /* text empty: none */
    bool behind; /* the text of the next paragraph */
    Length center_x, center_y;
} PictureProps;

/* What an @image says. */
PictureProps picture_props(const PropContext *context, const Block *image);

/* The format of an image in prose: `3cm`. False where it is none. */
bool picture_width(Str format, Length *out);

#endif
