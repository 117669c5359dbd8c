/* Options: the command line as a struct. */
#ifndef RPTC_CLI_OPTIONS_H
#define RPTC_CLI_OPTIONS_H

#include "cli/command.h"
#include "diag/render.h"
#include "engine/field_forms.h"
#include "engine/fill.h"

struct Options {
    const Command *command;
    bool help, version;
    bool dump_tree; /* show the template's tree instead of a document */

    size_t template_count; /* `check` takes several, including folders */
    const Str *templates;
    size_t input_count;
    const DataInput *inputs; /* from left to right, -D among them */
    const char *output;      /* NULL: not given */
    DocumentKind to;         /* DOCUMENT_UNKNOWN: not given */
    FieldsForm form;
    Str rows, rows_format;   /* --rows, and its --from; s NULL: one document */
    uint64_t max_errors;     /* 0: no limit */
    LibraryPath libraries;   /* --lib, then RPT_LIB_PATH */
    size_t root_count;       /* --root */
    const Str *roots;
    bool draft, strict, quiet;
    size_t unwanted_count;   /* --no-lint */
    const Str *unwanted_lints;
    bool locked;             /* compare libraries with their locks */
    bool no_sync;            /* do not sync written files to the disk */
    bool bless;              /* write the expected results of examples */
    bool dated; /* by --date or SOURCE_DATE_EPOCH */
    Date date;
    uint64_t limits[LIMIT_COUNT];
    RenderOptions messages;
};

/* Reads the command line. Errors are added to `dg`; the members for the form of messages (`messages`, `quiet`) are
 * valid even then, and `command` is never NULL. */
void options_read(Arena *a, const CommandLine *line, Options *out, Diags *dg);

/* The options of one example of `rptc test`: those of the command, with the example's data and the options in `line`,
 * words separated by blanks, before them. Errors in the line are added to `dg`. */
Options options_of_example(Arena *a, const Options *of_command, Str data, Str line, Diags *dg);

/* The options for evaluating a document; without a date, `today` is that of the clock, in UTC, so that time zones
 * change nothing. */
RunOptions options_run(const Options *o, const Host *host);

#endif
