/* Actions for names, keywords and numbers. */
#ifndef RPTC_SYNTAX_SCAN_WORD_H
#define RPTC_SYNTAX_SCAN_WORD_H

#include "syntax/scan.h"

int scan_word(Scan *s);
int scan_backquoted(Scan *s);
int scan_backquote(Scan *s);    /* an unclosed one */
int scan_digit_name(Scan *s);
int scan_number(Scan *s, int token);
int scan_prop_word(Scan *s);
int scan_percent(Scan *s);
/* Reads `raw` as a name, in NFC; reports its faults. false if it is not a name. */
bool scan_read_name(Scan *s, Str raw, Span at, Name *name);
bool scan_name_goes_on(const Scan *s, uint32_t at);

#endif
