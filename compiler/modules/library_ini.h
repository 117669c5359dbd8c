/* library.ini: what a library says of itself, a line `key = value` for each of three keys, with comments behind
 * `;` or `#`. Private to sema/. */
#ifndef RPTC_MODULES_LIBRARY_INI_H
#define RPTC_MODULES_LIBRARY_INI_H

#include "diag/diag.h"

/* A value with its place; the text is empty where the file does not say it, or says it wrongly. */
typedef struct IniValue {
    Str text;
    Span at;
} IniValue;

typedef struct LibraryIni {
    IniValue name;
    IniValue version;
    IniValue rptc;       /* the least version of this program */
    bool version_faulty; /* it stands there, and was reported */
} LibraryIni;

/* Reads the text of a library.ini. What is wrong with it is reported at its line. `folder` is the name that the
 * library must have. */
LibraryIni library_ini_read(Arena *a, const Source *source, Str folder, Diags *dg);

#endif
