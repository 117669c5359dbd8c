/* word/numbering.xml: what lists look like (w:abstractNum) and the lists that a document has
 * (w:num). Inner header of docx/. */
#ifndef RPTC_DOCX_NUMBERING_H
#define RPTC_DOCX_NUMBERING_H

#include "docx/props.h"
#include "docx/shared.h"

/* Headings are list instance 1 until they begin again, which their styles number: w:numId 1. Of any other list instance
 * n it is FIRST_INSTANCE - 1 + n. */
enum { HEADING_INSTANCE = 1, HEADING_NUMBER = 1, FIRST_INSTANCE = 2 };

/* The w:abstractNum of all lists of the model; nothing where no level is numbered, or all labels
 * are text. */
void abstract_lists_write(Xml *x, const DocxShared *s);
/* The whole part. definitions[n] is that of instance n + 1, -1: not used. */
void numbering_write(Xml *x, const DocxShared *s, const int *definitions, int count);

/* The indents that a level gives its paragraphs. */
Indents list_level_indents(const DocxShared *s, const ListDefinition *d, int level);

#endif
