/* Actions at the start of a line. */
#ifndef RPTC_SYNTAX_SCAN_LINE_H
#define RPTC_SYNTAX_SCAN_LINE_H

#include "syntax/scan.h"

int scan_blank_line(Scan *s);
int scan_indent(Scan *s);
int scan_at(Scan *s);
int scan_heading(Scan *s);
int scan_item(Scan *s);
int scan_row(Scan *s);
int scan_prose(Scan *s);

#endif
