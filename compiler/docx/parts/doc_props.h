/* docProps/app.xml and docProps/core.xml: the document properties. */
#ifndef RPTC_DOCX_PARTS_DOC_PROPS_H
#define RPTC_DOCX_PARTS_DOC_PROPS_H

#include "docx/shared.h"

void app_write(Xml *x, Str company);
void core_write(Xml *x, const DocumentInfo *info);

#endif
