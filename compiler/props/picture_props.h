/* Pictures as templates describe them: the properties of @image, which may depend on data, and the width of an
 * inline picture. */
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

/* The properties of an @image. */
PictureProps picture_props(const PropContext *context, const Block *image);

/* The format of an image in prose: `3cm`. False if it is not a width. */
bool picture_width(Str format, Length *out);

#endif
