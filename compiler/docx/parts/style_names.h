/* Names and ids of styles in Word. */
#ifndef RPTC_DOCX_PARTS_STYLE_NAMES_H
#define RPTC_DOCX_PARTS_STYLE_NAMES_H

#include "docx/shared.h"

/* Gives each style of the sheet its name and id in Word. */
void style_names_resolve(DocxShared *s, Arena *a);

#endif
