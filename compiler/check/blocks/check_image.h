/* Pictures. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_IMAGE_H
#define RPTC_CHECK_BLOCKS_CHECK_IMAGE_H

#include "check/checker.h"

void check_inline_image(Checker *c, const Inline *i);
/* The image in the file `path`; NULL, and reported, if there is none. */
const Image *read_image_file(Checker *c, const Expr *path);

#endif
