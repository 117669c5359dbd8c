/* Examples: data files with their expected results, found by file names.
 *
 *     notice/notice.rpt      a template
 *     notice/full.ini        data for it, INI or JSON; the first line of INI may have options, `; rptc: --draft`
 *     notice/full.txt        the expected text
 *     notice/full.messages   the expected messages, in short form
 *
 * If a folder has several templates, the name of the data begins with that of its template: `notice.full.ini`. */
#ifndef RPTC_CLI_COMMANDS_EXAMPLES_H
#define RPTC_CLI_COMMANDS_EXAMPLES_H

#include "diag/diag.h"

typedef struct Example {
    Str folder;   /* of all these files */
    Str template; /* names in that folder */
    Str data;
    Str path;     /* of the data, as shown in messages */
    Str stem;     /* the path without its ending */
} Example;

typedef struct ExampleList {
    const Example *items;
    size_t count;
} ExampleList;

/* All examples below the folder, sorted by the names of their data. Data in a folder without a template, or with a
 * library.ini, are not examples. Folders that cannot be read, and data whose template is ambiguous, are reported to
 * `dg`. */
void examples_find(Arena *a, Str folder, ExampleList *out, Diags *dg);

#endif
