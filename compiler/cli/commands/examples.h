/* Examples: data files with what must come out of them, found by the names of files.
 *
 *     notice/notice.rpt      a template
 *     notice/full.ini        data for it, INI or JSON; the first line of INI may hold options, `; rptc: --draft`
 *     notice/full.txt        the text that must come out
 *     notice/full.messages   the messages, in short form
 *
 * Where several templates stand in one folder, data have the name of theirs in front: `notice.full.ini`. */
#ifndef RPTC_CLI_COMMANDS_EXAMPLES_H
#define RPTC_CLI_COMMANDS_EXAMPLES_H

#include "diag/diag.h"

typedef struct Example {
    Str folder;   /* in which all of it stands */
    Str template; /* names in that folder */
    Str data;
    Str path;     /* of the data, as messages show it */
    Str stem;     /* that without its ending */
} Example;

typedef struct ExampleList {
    const Example *items;
    size_t count;
} ExampleList;

/* All examples below the folder, by the names of their data. Data in a folder that has no template, or has a
 * library.ini, are none. Folders that cannot be read, and data that do not tell which template is theirs, are put
 * into `dg`. */
void examples_find(Arena *a, Str folder, ExampleList *out, Diags *dg);

#endif
