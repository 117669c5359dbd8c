/* What a file is that was taken for an image, by its first bytes. */
#ifndef RPTC_SOURCE_SNIFF_H
#define RPTC_SOURCE_SNIFF_H

#include "base/str.h"

/* The name of its format, which is the same in every language ("GIF", "SVG", "EXE"); empty where it is
 * none that is known. */
Str sniff_format(Str bytes);

#endif
