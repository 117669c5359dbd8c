/* word/settings.xml and word/webSettings.xml. */
#ifndef RPTC_DOCX_PARTS_SETTINGS_PART_H
#define RPTC_DOCX_PARTS_SETTINGS_PART_H

#include "docx/shared.h"

void settings_write(Xml *x, const DocxShared *s);
void web_settings_write(Xml *x, const DocxShared *s);

#endif
