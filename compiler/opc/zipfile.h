/* Zipfile: the container of a package, a zip file like Word's.
 *
 * Entries in the order given, deflated or stored, dated 1980-01-01 00:00, flags 0x6, version needed 20, no
 * extra fields, no data descriptors, no folders. Word writes "version made by 4.5", libzip always 6.3. */
#ifndef RPTC_OPC_ZIPFILE_H
#define RPTC_OPC_ZIPFILE_H

#include "base/output_bytes.h"
#include "opc/part.h"
#include "base/spill.h"

typedef struct ZipEntry {
    const char *name; /* ASCII, "word/document.xml" */
    const Part *part; /* finished without a fault */
} ZipEntry;

/* Builds the file in `space`, whose old content is discarded, then passes it to `out` from the first byte to
 * the last. */
DocxFault zipfile_write(const ZipEntry *entries, size_t n, Spill *space, OutputBytes out);

#endif
