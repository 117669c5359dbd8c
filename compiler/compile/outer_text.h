/* A text with {values} that stands outside of a template and sees its fields: the pattern of the
 * names in a bulk run. Names that are no fields are columns: texts that may be missing, which
 * come with the data of each document. */
#ifndef RPTC_COMPILE_OUTER_TEXT_H
#define RPTC_COMPILE_OUTER_TEXT_H

#include "template/template.h"

typedef struct OuterText {
    const Template *scope;   /* the template, its fields followed by the columns */
    const StringPart *parts;
    size_t field_count;      /* of the template itself */
    size_t column_count;
    const FieldRule *columns;
} OuterText;

/* Reads `text` as a source named `name`. NULL, reported, where it is at fault. */
const OuterText *outer_text_compile(const Job *j, const Template *t, Str name, Str text);

#endif
