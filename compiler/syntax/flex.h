/* What grammar/rpt.l provides: its state, as an opaque pointer, and the next token. */
#ifndef RPTC_SYNTAX_FLEX_H
#define RPTC_SYNTAX_FLEX_H

#include "rpt.tab.h"

/* Makes flex's state for `s`, in the arena of its Build. */
void flex_open(Scan *s);
void flex_go_to(Scan *s, uint32_t offset);
/* The next token of the text; its span is in the scanner's state. */
int scan_token(void *flex);

#endif
