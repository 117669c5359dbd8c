/* Actions in code: brackets and signs. */
#ifndef RPTC_SYNTAX_SCAN_CODE_H
#define RPTC_SYNTAX_SCAN_CODE_H

#include "syntax/scan.h"

int scan_code_end(Scan *s);     /* a line break */
int scan_open(Scan *s, FrameKind kind, int token);
int scan_paren(Scan *s);
int scan_close(Scan *s, int token);
int scan_brace(Scan *s);
int scan_brace_end(Scan *s);
int scan_colon(Scan *s);
int scan_comma(Scan *s);
int scan_semi(Scan *s);
int scan_sign(Scan *s, int token);
int scan_slash(Scan *s);
int scan_wide_slash(Scan *s);
int scan_wrong_sign(Scan *s, int token, Str right);
int scan_stray(Scan *s);
int scan_other_comment(Scan *s);
int scan_bad_colour(Scan *s);
void scan_say_stray(Scan *s, Span at, Str sign);
bool scan_comment_begins(Scan *s);
int scan_pattern(Scan *s);
int scan_pattern_end(Scan *s);  /* a line break in one */
int scan_format(Scan *s);
int scan_no_format(Scan *s);    /* `}` directly after the `:` */

#endif
