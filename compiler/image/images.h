/* Images: the image files that a template or its data name, each read once. */
#ifndef RPTC_IMAGE_IMAGES_H
#define RPTC_IMAGE_IMAGES_H

#include "diag/job.h"
#include "image/image.h"

typedef struct Images Images;

/* Files are kept in the arena of the job until it ends. Files that `outer` (may be NULL) has already read are not read
 * again; `outer` is not changed. */
Images *images_new(const Job *j, const Images *outer);

/* The name of an image file, and where it was written. */
typedef struct ImageFile {
    Str root;   /* the folder that it must be in, unless it is below a `--root`; empty: the working folder */
    Str folder; /* the folder within the root that `path` is relative to; empty: the root itself */
    Str path;
    Span at;    /* where the name is written */
} ImageFile;

/* The image in a file. NULL, reported in `dg`, where there is none; *said (`said` may be NULL) is the diagnostic. */
const Image *images_read(Images *images, ImageFile file, Diags *dg, Diag **said);
/* The same for a file named in data: its root is the folder of the data file. */
const Image *images_read_of_data(Images *images, Str path, Span at, Diags *dg, Diag **said);

#endif
