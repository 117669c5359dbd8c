/* Where the files of a folder find libraries, besides the usual places. */
#ifndef RPTC_CLI_LIBRARY_PLACE_H
#define RPTC_CLI_LIBRARY_PLACE_H

#include "base/str.h"

/* In the folder or, where it is a library itself, beside it. Then `*folder` becomes a way to it that ends with its name
 * (`../org` for `.`), so that each file has one name, whether it is checked or used. */
Str library_place(Arena *a, Str *folder);

#endif
