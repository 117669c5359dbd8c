/* Pictures: w:drawing (ECMA-376 part 1, 20.4.2 and 20.2.2). Inner header of docx/. */
#ifndef RPTC_DOCX_DRAWING_H
#define RPTC_DOCX_DRAWING_H

#include "doc/picture.h"
#include "opc/xml.h"

/* `relation` is that of the image's part, `number` that of the drawing in its document, from 1. */
void drawing_write(Xml *x, const Picture *p, Str relation, int number);

#endif
