/* Recognizes, by its first bytes, a file that was given as an image but is not one. */
#ifndef RPTC_SOURCE_SNIFF_H
#define RPTC_SOURCE_SNIFF_H

#include "base/str.h"

/* The name of its format, which is the same in every language ("GIF", "SVG", "EXE"); empty for an unknown one. */
Str sniff_format(Str bytes);

#endif
