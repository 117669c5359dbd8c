/* Actions in strings. */
#ifndef RPTC_SYNTAX_SCAN_STRING_H
#define RPTC_SYNTAX_SCAN_STRING_H

#include "syntax/scan.h"

/* The source is a text with values, not a template. */
void scan_begin_outer(Scan *s);

int scan_string(Scan *s, bool curly);
int scan_quote(Scan *s, bool curly, bool closing); /* a quotation mark inside a string */
int scan_line_break(Scan *s);   /* \n */
int scan_no_escape(Scan *s);    /* \t, and others that are not escapes in a string */
int scan_string_join(Scan *s);
int scan_string_end(Scan *s);   /* a line break in one */
int scan_string_value(Scan *s);

#endif
