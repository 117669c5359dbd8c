/* Images: the image files that a template or its data name, each read once. */
#ifndef RPTC_IMAGE_IMAGES_H
#define RPTC_IMAGE_IMAGES_H

#include "diag/diag.h"
#include "source/host.h"
#include "image/image.h"

typedef struct Images Images;

/* Files are kept in the arena, to its end. What `outer` (may be NULL) has read already is not read again;
 * it is only looked into. */
Images *images_new(Arena *a, const Sources *sources, const Host *host, const Images *outer);

/* A file as it is named. */
typedef struct ImageFile {
    Str root;   /* the folder that it stands in, or else below a `--root`; empty: the working folder */
    Str folder; /* that `path` is relative to, within the root; empty: the root itself */
    Str path;
    Span at;    /* where it is named */
} ImageFile;

/* The image in a file. NULL, said in `dg`, where there is none; *said (`said` may be NULL) is the message. */
const Image *images_read(Images *images, ImageFile file, Diags *dg, Diag **said);
/* The same for one that data name: its root is the folder of their file. */
const Image *images_read_of_data(Images *images, Str path, Span at, Diags *dg, Diag **said);

#endif
