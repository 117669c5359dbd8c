/* The scanned text. Positions are byte offsets. */
#ifndef RPTC_SYNTAX_SCAN_TEXT_H
#define RPTC_SYNTAX_SCAN_TEXT_H

#include "syntax/scan.h"

Span scan_span(const Scan *s); /* of the current token */
Span scan_here(const Scan *s, uint32_t from, uint32_t to);
Str scan_text(const Scan *s, uint32_t from, uint32_t to);
char scan_byte(const Scan *s, uint32_t at);              /* a line end after the end of the text */
uint32_t scan_blank_at(const Scan *s, uint32_t at);      /* length of a blank, tab, U+3000; or 0 */
uint32_t scan_over_blanks(const Scan *s, uint32_t at);
bool scan_line_ends_at(const Scan *s, uint32_t at);
uint32_t scan_line_start(const Scan *s, uint32_t at);
uint32_t scan_name_end(const Scan *s, uint32_t at);      /* of the letters of a name there */
bool scan_block_begins_at(const Scan *s, uint32_t at);   /* a directive, a heading, or the end */

#endif
