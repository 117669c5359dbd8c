/* A data file to fill in. */
#ifndef RPTC_ENGINE_FIELD_INI_H
#define RPTC_ENGINE_FIELD_INI_H

#include "engine/field_forms.h"

/* `template` is the name of its file. */
void fields_put_ini(Buf *b, const Schema *s, Str template, bool chinese);

#endif
