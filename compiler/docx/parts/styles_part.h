/* word/styles.xml. */
#ifndef RPTC_DOCX_PARTS_STYLES_PART_H
#define RPTC_DOCX_PARTS_STYLES_PART_H

#include "docx/shared.h"

void styles_write(Xml *x, const DocxShared *s);

#endif
