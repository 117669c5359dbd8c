/* Numbers typed by hand at the start of a paragraph, where a template has numbering. */
#ifndef RPTC_DOC_TYPED_NUMBER_H
#define RPTC_DOC_TYPED_NUMBER_H

#include "base/str.h"

/* Length of the number, with its signs, at the start of the text, 0 if there is none: `一、` `（一）` `1.` `第一，`. */
size_t typed_number(Str text);
/* The offset after the numerals, Chinese ones or digits, at `at`. */
size_t typed_numerals(Str text, size_t at);

#endif
