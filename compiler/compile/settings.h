/* Settings: `@document`, `@page`, `@header` and `@footer` at the top of a file, for the whole document. */
#ifndef RPTC_COMPILE_SETTINGS_H
#define RPTC_COMPILE_SETTINGS_H

#include "check/checker.h"
#include "modules/library.h"

/* The locale of the document; the last file that names one wins. Needed before all else. */
Locale settings_locale(Arena *a, const FileList *files, Diags *dg);

/* Reads the settings of all files into the template: those of a later file override earlier ones. A running head or
 * foot of a file replaces all of that kind from the files before. Each is checked within its file. */
void settings_read(Checker *c, const FileList *files, Template *t);

#endif
