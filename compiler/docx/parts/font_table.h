/* word/fontTable.xml. */
#ifndef RPTC_DOCX_PARTS_FONT_TABLE_H
#define RPTC_DOCX_PARTS_FONT_TABLE_H

#include "docx/shared.h"

void font_table_write(Xml *x, const DocxShared *s);

#endif
