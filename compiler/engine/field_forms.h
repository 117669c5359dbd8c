/* The fields of a template, in the forms of `rptc fields`: a data file to fill in, a schema for programs, a table for
 * people. All are written from a Schema (template/schema.h), in the order of the template. */
#ifndef RPTC_ENGINE_FIELD_FORMS_H
#define RPTC_ENGINE_FIELD_FORMS_H

#include "base/buf.h"
#include "template/template.h"

/* The type as in a template, with bounds, pattern or choices: `integer(1..)`, `list of text`, `record`. */
void field_put_type(Buf *b, const FieldRule *f);
/* The same in Chinese, for users who do not know the template language: `整数，不小于1`. */
void field_put_type_chinese(Buf *b, const FieldRule *f);
/* The default as written in data, if it is a constant; else nothing. */
void field_put_default(Buf *b, const FieldRule *f);

/* In the order of `rptc fields --to`. */
typedef enum FieldsForm {
    FIELDS_INI,         /* a data file to fill in */
    FIELDS_JSON_SCHEMA, /* draft 2020-12, for the JSON data that the template accepts */
    FIELDS_MARKDOWN     /* a table for each record, names as paths */
} FieldsForm;

/* The fields of a template without errors; comments are Chinese or English. */
void fields_put(Buf *b, const Template *t, FieldsForm form, bool chinese);

#endif
