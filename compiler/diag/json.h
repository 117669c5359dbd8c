/* JSON output for the renderers. */
#ifndef RPTC_DIAG_JSON_H
#define RPTC_DIAG_JSON_H

#include "base/buf.h"

/* A string in quotes. ASCII controls and hidden characters are \uXXXX, a byte that is not UTF-8 is the text
 * \xff, so that the output is valid for any input. */
void json_put_string(Buf *out, Str s);
/* `"key":` and the string. */
void json_put_text(Buf *out, const char *key, Str s);

#endif
