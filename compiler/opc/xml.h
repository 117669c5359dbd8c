/* Xml: writes XML 1.0 as a stream, onto a Part or into a Buf.
 *
 *     Xml *x = xml_new(arena, part);
 *     xml_declaration(x);
 *     xml_open(x, "w:p");
 *     xml_open(x, "w:pPr");
 *     xml_val_c(x, "w:jc", "both");              <w:jc w:val="both"/>
 *     xml_close(x);
 *     xml_open(x, "w:r");
 *     xml_text_element(x, "w:t", text);          <w:t>...</w:t>
 *     xml_close(x);
 *     xml_close(x);
 *     xml_end(x);
 *
 * An element with nothing in it is written `<x/>`. Attributes come before text and children. Names are
 * literals or live as long as the Xml, and are written unchanged. Values and text are checked and escaped
 * here and nowhere else.
 *
 * Text that is not UTF-8 or that XML forbids (production [2]) is never written: it is left out and the fault
 * DOCX_INTERNAL is kept, since data were checked long before; DEL and the C1 controls are left out without a
 * fault. Misuse is the same fault: an attribute after text, a close too many, an element left open. The first
 * fault is kept; that of an Xml on a Part goes to the part, which returns it from part_finish. */
#ifndef RPTC_OPC_XML_H
#define RPTC_OPC_XML_H

#include "opc/part.h"

typedef struct Xml Xml;

enum { XML_FORMAT_MOST = 1023 };

/* The writer lives in the arena, and the part or buffer must live at least as long. */
Xml *xml_new(Arena *a, Part *p);
Xml *xml_new_in_buf(Arena *a, Buf *b);

/* <?xml version="1.0" encoding="UTF-8" standalone="yes"?> and the CR LF that Word puts after it. */
void xml_declaration(Xml *x);

void xml_open(Xml *x, const char *name);
void xml_close(Xml *x); /* closes the innermost open element */

/* Attributes of the element that was just opened. Line ends and tabs are written as character references. */
void xml_attr(Xml *x, const char *name, Str value);
void xml_attr_c(Xml *x, const char *name, const char *value);
void xml_attr_int(Xml *x, const char *name, long long value);
/* xml:space="preserve", if `text` begins or ends with a blank or has two in a row. */
void xml_attr_space(Xml *x, Str text);

void xml_text(Xml *x, Str text);

/* Whole elements: empty; with the one attribute w:val; with text and, if needed, xml:space. */
void xml_leaf(Xml *x, const char *name);
void xml_val(Xml *x, const char *name, Str value);
void xml_val_c(Xml *x, const char *name, const char *value);
void xml_val_int(Xml *x, const char *name, long long value);
void xml_text_element(Xml *x, const char *name, Str text);

/* Content that is already well-formed XML, unchanged. */
void xml_raw(Xml *x, Str content);
/* Content of our own, formatted as by printf: well-formed with its numbers and names filled in, at most
 * XML_FORMAT_MOST bytes, with ' for the quotes of attributes. Text from templates and data goes through
 * xml_attr and xml_text. */
void xml_putf(Xml *x, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The same with the output of `held`, an Xml in a Buf (a paragraph held back); takes over its fault and
 * empties its Buf, so that it can be used again. */
void xml_splice(Xml *x, Xml *held);
/* Call it after the last write: an element still open is a fault. Returns the fault, if any. */
DocxFault xml_end(Xml *x);

#endif
