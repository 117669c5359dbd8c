/* Settings: what `@document`, `@page`, `@header` and `@footer` at the top of a file say for the whole
 * document. Private to sema/. */
#ifndef RPTC_COMPILE_SETTINGS_H
#define RPTC_COMPILE_SETTINGS_H

#include "check/checker.h"
#include "modules/library.h"

/* The locale that the files agree on; the last one that names it wins. Needed before all else. */
Locale settings_locale(Arena *a, const FileList *files, Diags *dg);

/* Reads the settings of all files into the template: those of a later file lie over those before. A running
 * head or foot of a file replaces all of that kind from the files before. Each is checked within its file. */
void settings_read(Checker *c, const FileList *files, Template *t);

/* The pages that a running head or foot names. */
StoryPages story_pages(Checker *c, const NameList *words);

#endif
