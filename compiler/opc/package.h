/* Package: the parts of one document and the relationships between them (ECMA-376 part 2, OPC).
 *
 *     Package                                 relationships of the package: _rels/.rels
 *     ├── word/document.xml                   its relationships: word/_rels/document.xml.rels
 *     │   ├── word/styles.xml
 *     │   ├── word/header1.xml                word/_rels/header1.xml.rels
 *     │   └── (external) https://...
 *     ├── docProps/core.xml
 *     └── docProps/app.xml
 *
 * package_add is the only way in: names, [Content_Types].xml and every .rels are derived from its calls. A
 * part may be added before it is finished (document.xml needs the relationship id of a header); all must be
 * finished when the package is written. Parts are borrowed, may be in several packages, and must live until
 * the package is closed.
 *
 * A package can be written many times: in a bulk run the parts that depend on data are cleared and rewritten
 * in between; the others and the derived ones are compressed once. */
#ifndef RPTC_OPC_PACKAGE_H
#define RPTC_OPC_PACKAGE_H

#include "base/output_bytes.h"
#include "opc/part.h"

/* The rows of the table in package.c. */
typedef enum PartKind {
    PART_DOCUMENT, /* related to the package; most others to the document, a header ... */
    PART_CORE_PROPERTIES,
    PART_APP_PROPERTIES,
    PART_STYLES,
    PART_SETTINGS,
    PART_WEB_SETTINGS,
    PART_FONT_TABLE,
    PART_THEME,
    PART_NUMBERING,
    PART_HEADER,
    PART_FOOTER,
    PART_FOOTNOTES,
    PART_ENDNOTES,
    PART_PNG,
    PART_JPEG,
} PartKind;

typedef struct Package Package;

/* `spill_folder` as with part_open. */
Package *package_open(Memory *m, const char *spill_folder);
void package_close(Package *k); /* NULL is allowed */

/* Adds `part` as that kind and relates it to `owner`, a part added before, or NULL for the package. Returns
 * the relationship id ("rId1" is the owner's first), which lives as long as the package. A part added twice
 * is one entry; the same owner gets the same id again. Misuse (an owner never added, two parts of a kind that
 * is unique) is kept and returned by package_write as DOCX_INTERNAL. */
Str package_add(Package *k, const Part *owner, PartKind kind, const Part *part);
/* Lets `part` own relationships before package_add adds it; a part that is never added is not written, nor
 * are parts that only it is related to. */
void package_await(Package *k, PartKind kind, const Part *part);
/* Relates `owner` to an external address; the same address gets the same id again. It must be a valid URI,
 * checked by the caller. */
Str package_link(Package *k, const Part *owner, Str address);

/* Writes the zip file: the same parts give the same bytes, on every machine and in every time zone. */
DocxFault package_write(Package *k, Compressor *c, OutputBytes out);

#endif
