/* What grammar/rpt.l gives besides the rules: its own state behind a pointer. */
#ifndef RPTC_SYNTAX_FLEX_H
#define RPTC_SYNTAX_FLEX_H

#include "rpt.tab.h"

/* Makes flex's state for `s`, in its arena. */
void flex_open(Scan *s);
void flex_go_to(Scan *s, uint32_t offset);
/* The next token of the text; the scanner's state says where it stands. */
int scan_token(void *flex);

#endif
