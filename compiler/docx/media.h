/* Media: the images of a document, each a part of its own, word/media/image#.png. Internal to docx/. */
#ifndef RPTC_DOCX_MEDIA_H
#define RPTC_DOCX_MEDIA_H

#include "opc/package.h"
#include "image/image.h"

typedef struct Media Media;

/* Lives in the arena of a document. `part_most` as in DocxTraits. */
Media *media_new(Arena *run, const char *spill_folder, uint64_t part_most);
/* Frees the parts, after the package is closed. */
void media_close(Media *m);

/* The part with the image; equal bytes share a part. It is finished, and enters a package with the first
 * relation to it. */
const Part *media_part(Media *m, const Image *image);
PartKind media_kind(const Image *image);
/* A number for a drawing, from 1, unique in the document. */
int media_next_drawing(Media *m);

/* The first fault of its parts. */
DocxFault media_fault(const Media *m);

#endif
