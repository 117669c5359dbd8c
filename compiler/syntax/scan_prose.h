/* Actions in prose, addresses and strings. */
#ifndef RPTC_SYNTAX_SCAN_PROSE_H
#define RPTC_SYNTAX_SCAN_PROSE_H

#include "syntax/scan.h"

int scan_prose_end(Scan *s);
int scan_strong(Scan *s);
int scan_bracket(Scan *s);      /* [ */
int scan_footnote(Scan *s);     /* ^[ */
int scan_bracket_end(Scan *s);  /* ] */
int scan_address_end(Scan *s);  /* ) */
int scan_run_in(Scan *s);       /* :: */
int scan_unnumbered(Scan *s);   /* {-} */
int scan_label(Scan *s);        /* {#name} */
int scan_bar(Scan *s);
int scan_value(Scan *s);        /* { */
int scan_elif(Scan *s);
int scan_else(Scan *s);
int scan_end(Scan *s);
int scan_stray_brace(Scan *s);  /* } */
int scan_wide_brace(Scan *s);
int scan_tab(Scan *s);
int scan_joined(Scan *s);       /* after a `\` at a line's end */
/* Text of prose, an address or a string, without its first `skip` bytes. */
int scan_text_token(Scan *s, uint32_t skip);

#endif
