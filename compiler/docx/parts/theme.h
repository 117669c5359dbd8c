/* word/theme/theme1.xml. */
#ifndef RPTC_DOCX_PARTS_THEME_H
#define RPTC_DOCX_PARTS_THEME_H

#include "docx/shared.h"

void theme_write(Xml *x, const DocxShared *s);

#endif
