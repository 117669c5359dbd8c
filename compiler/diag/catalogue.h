/* The codes and their wordings. */
#ifndef RPTC_DIAG_CATALOGUE_H
#define RPTC_DIAG_CATALOGUE_H

#include "diag/diag.h"

/* In a wording: what follows is about options of the command line. */
#define OPTIONS "\x1E"

Severity code_severity(Code c);
Str code_number(Code c);             /* "E0201"; empty for notes and hints */
Str code_name(Code c);               /* "E_NO_FIELD" */
int code_status(Code c);
Str code_wording(Code c, bool chinese); /* with its {0}, {1} …; empty where there is none */

/* The wording with its arguments filled in; in English where there is no Chinese one. The arguments are not
 * escaped: that is up to the renderer. */
Str wording_text(Arena *a, const Wording *w, bool chinese);
/* The same without the part about options of the command line; empty where nothing is left. */
Str wording_without_options(Arena *a, const Wording *w, bool chinese);

#endif
