/* A table of contents: a field in a content control, as Word makes it from its gallery. Inner
 * header of docx/. */
#ifndef RPTC_DOCX_TOC_FIELD_H
#define RPTC_DOCX_TOC_FIELD_H

#include "docx/paragraph.h"

/* `width` is that of the text, in twips. */
void contents_write(ParagraphWriter *w, Xml *x, const Contents *c, int32_t width);

#endif
