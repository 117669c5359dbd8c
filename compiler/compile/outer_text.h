/* A text with {values} outside of a template that can use its fields: the pattern of the names in a bulk run. Names
 * that are not fields are columns: texts that may be missing, supplied with the data of each document. */
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

/* Compiles `text` as a source named `name`. NULL, and reported, if it is faulty. */
const OuterText *outer_text_compile(const Job *j, const Template *t, Str name, Str text);

#endif
