/* Options: what the command line asks for, as a struct. */
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

    size_t template_count; /* what is checked may be several, also folders */
    const Str *templates;
    size_t input_count;
    const DataInput *inputs; /* from left to right, -D among them */
    const char *output;      /* NULL: not given */
    DocumentKind to;         /* DOCUMENT_UNKNOWN: not given */
    FieldsForm form;
    Str rows, rows_format;   /* --rows, and --from where its name does not tell; s NULL: one document */
    uint64_t max_errors;     /* 0: any number */
    LibraryPath libraries;   /* --lib, then RPT_LIB_PATH */
    size_t root_count;       /* --root */
    const Str *roots;
    bool draft, strict, quiet;
    size_t unwanted_count;   /* --no-lint */
    const Str *unwanted_lints;
    bool locked;             /* hold libraries against their locks */
    bool no_sync;            /* what is written need not be on the disk when the run ends */
    bool bless;              /* write what examples should give */
    bool dated; /* by --date or SOURCE_DATE_EPOCH */
    Date date;
    uint64_t limits[LIMIT_COUNT];
    RenderOptions messages;
};

/* Reads the line. What is wrong with it is put into `dg`; the members that say how messages look
 * (`messages`, `quiet`) are good all the same, and `command` is never NULL. */
void options_read(Arena *a, const CommandLine *line, Options *out, Diags *dg);

/* The options of one example of `rptc test`: those of the command, with its data and what `line`, words parted by
 * blanks, says in front. What is wrong with the line is put into `dg`. */
Options options_of_example(Arena *a, const Options *of_command, Str data, Str line, Diags *dg);

/* How a document is evaluated; `today` is the clock's where no date was given, in UTC, so that time
 * zones change nothing. */
RunOptions options_run(const Options *o, const Host *host);

#endif
