/* A table of document.xml or of a header or footer, written row by row. Internal to docx/. */
#ifndef RPTC_DOCX_TABLE_XML_H
#define RPTC_DOCX_TABLE_XML_H

#include "docx/paragraph.h"

/* The state of a table between its rows. One is used for all tables of a part, one after another; it is
 * opened in the arena of the document. */
typedef struct TableWriter TableWriter;

TableWriter *table_writer_open(Arena *run, const DocxShared *shared);
void table_writer_close(TableWriter *t); /* NULL is allowed */

/* Keeps the table's properties: they are written with its first row, which shows whether there are header rows. */
void table_write_begin(TableWriter *t, const Table *table, const PageSetup *page);
/* The row and, before the first one, the table's own properties. `bare`: paragraphs that have a page number
 * are left empty. The row is held back until the next one, or the end. */
void table_write_row(TableWriter *t, ParagraphWriter *w, Xml *x, const TableRow *r, bool bare);
/* KEEP_NEXT: the last row keeps with what follows. */
void table_write_end(TableWriter *t, Xml *x, Keep keep);

/* Does it float, anchored to the paragraph after it? */
bool table_floats(const TableWriter *t);
/* The content of the w:pPr of the paragraph that is added after a table where none follows: it takes almost
 * no room. */
void table_write_follower(Xml *x);

#endif
