/* JSON Schema 2020-12. */
#ifndef RPTC_ENGINE_FIELD_SCHEMA_H
#define RPTC_ENGINE_FIELD_SCHEMA_H

#include "engine/field_forms.h"

/* `template` is the name of its file. */
void fields_put_json_schema(Buf *b, const Schema *s, Str template);

#endif
