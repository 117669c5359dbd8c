/* word/numbering.xml: what lists look like (w:abstractNum) and the lists that a document has
 * (w:num). Inner header of docx/. */
#ifndef RPTC_DOCX_PARTS_NUMBERING_PART_H
#define RPTC_DOCX_PARTS_NUMBERING_PART_H

#include "docx/prop_xml.h"
#include "docx/shared.h"

/* The w:abstractNum of all lists of the model; nothing where no level is numbered, or all labels
 * are text. */
void abstract_lists_write(Xml *x, const DocxShared *s);
/* The whole part: the w:num of list instance n has w:numId n. Those of the headings until they begin again, which
 * their styles name, are always there. definitions[n] is that of instance n + 1, -1: not used, or one of these. */
void numbering_write(Xml *x, const DocxShared *s, const int *definitions, int count);

/* The indents that a level gives its paragraphs. */
Indents list_level_indents(const DocxShared *s, const ListDefinition *d, int level);

#endif
