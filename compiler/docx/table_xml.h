/* A table of document.xml or of a running head, written row by row. Inner header of docx/. */
#ifndef RPTC_DOCX_TABLE_XML_H
#define RPTC_DOCX_TABLE_XML_H

#include "docx/paragraph.h"

/* What is kept of a table while its rows come. One serves for all tables of a part, one after
 * another; it is opened in the arena of the document. */
typedef struct TableWriter TableWriter;

TableWriter *table_writer_open(Arena *run, const DocxShared *shared);
void table_writer_close(TableWriter *t); /* NULL is allowed */

/* Keeps what is to be said of the table: it is written with its first row, which tells whether
 * there are header rows. */
void table_write_begin(TableWriter *t, const Table *table, const PageSetup *page);
/* The row and, before the first one, the table's own properties. `bare`: paragraphs that hold a
 * page number stand empty. The row waits until the next one, or the end. */
void table_write_row(TableWriter *t, ParagraphWriter *w, Xml *x, const TableRow *r, bool bare);
/* KEEP_NEXT: the last row stays with what follows. */
void table_write_end(TableWriter *t, Xml *x, Keep keep);

/* Does it stand apart from the text, tied to the paragraph behind it? */
bool table_floats(const TableWriter *t);
/* What stands in the w:pPr of the paragraph that is put behind a table where none follows: it
 * takes next to no room. */
void table_write_follower(Xml *x);

#endif
