/* Images: the image files that a template or its data name, each read once. */
#ifndef RPTC_VALUE_IMAGES_H
#define RPTC_VALUE_IMAGES_H

#include "diag/diag.h"
#include "source/host.h"
#include "value/image.h"

typedef struct Images Images;

/* Files are kept in the arena, to its end. What `outer` (may be NULL) has read already is not read again;
 * it is only looked into. */
Images *images_new(Arena *a, const Sources *sources, const Host *host, const Images *outer);

/* The image in the file `path`, which the text at `at` names: it is relative to the folder of that text's
 * file and leads out of it only below a `--root`. NULL, said in `dg` at `at`, where there is none; *said
 * (`said` may be NULL) is the message. */
const Image *images_read(Images *images, Str path, Span at, Diags *dg, Diag **said);

#endif
