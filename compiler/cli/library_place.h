/* Where the files of a folder find libraries, besides the usual places. */
#ifndef RPTC_CLI_LIBRARY_PLACE_H
#define RPTC_CLI_LIBRARY_PLACE_H

#include "base/str.h"

/* In the folder or, where it is a library itself, beside it. Then `*folder` becomes a way to it that ends with its name
 * (`../org` for `.`), so that each file has one name, whether it is checked or used. */
Str library_place(Arena *a, Str *folder);
/* The way from the folder to that above the nearest library around it; empty where there is none. */
Str library_above(Arena *a, Str folder);

#endif
