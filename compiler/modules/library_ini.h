/* library.ini: what a library says about itself, a line `key = value` for each of three keys, with comments after
 * `;` or `#`. */
#ifndef RPTC_MODULES_LIBRARY_INI_H
#define RPTC_MODULES_LIBRARY_INI_H

#include "diag/diag.h"

/* A value with its span; the text is empty if the value is absent or faulty. */
typedef struct IniValue {
    Str text;
    Span at;
} IniValue;

typedef struct LibraryIni {
    IniValue name;
    IniValue version;
    IniValue rptc;       /* the least version of this program */
    bool version_faulty; /* it is there but faulty, which was reported */
} LibraryIni;

/* Reads the text of a library.ini. Faults are reported at their lines. `folder` is the name that the library must
 * have. */
LibraryIni library_ini_read(Arena *a, const Source *source, Str folder, Diags *dg);

#endif
