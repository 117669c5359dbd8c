/* word/numbering.xml: the looks of lists (w:abstractNum) and the lists of a document (w:num). Internal to docx/. */
#ifndef RPTC_DOCX_PARTS_NUMBERING_PART_H
#define RPTC_DOCX_PARTS_NUMBERING_PART_H

#include "docx/prop_xml.h"
#include "docx/shared.h"

/* The w:abstractNum of all lists of the model; nothing where no level is numbered, or all labels are text. */
void abstract_lists_write(Xml *x, const DocxShared *s);
/* The whole part: the w:num of list instance n has w:numId n. The first instances of the headings, which
 * their styles refer to, are always written. definitions[n] is that of instance n + 1, -1: not used, or one
 * of these. */
void numbering_write(Xml *x, const DocxShared *s, const int *definitions, int count);

/* The indents that a level sets for its paragraphs. */
Indents list_level_indents(const DocxShared *s, const ListDefinition *d, int level);

#endif
