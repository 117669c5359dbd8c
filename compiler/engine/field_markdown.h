/* A table for people. */
#ifndef RPTC_ENGINE_FIELD_MARKDOWN_H
#define RPTC_ENGINE_FIELD_MARKDOWN_H

#include "engine/field_forms.h"

/* `template` is the name of its file. */
void fields_put_markdown(Buf *b, const Schema *s, Str template, bool chinese);

#endif
