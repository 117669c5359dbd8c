/* Words: the command line cut into options and operands, by the habits of GNU: options stand
 * anywhere, `--name=value` or `--name value`, `-oOUT` or `-o OUT`, `-qD a=1`; a long name may be cut
 * short while it stays clear; after `--` all are operands; `-` alone is one. */
#ifndef RPTC_CLI_ARGUMENTS_H
#define RPTC_CLI_ARGUMENTS_H

#include "diag/diag.h"

typedef enum OptionId {
#define OPTION(id, letter, name, value, choices, commands, english, chinese) OPTION_##id,
#define LATER(name, has_value)
#include "cli/options.def"
#undef OPTION
#undef LATER
    OPTION_LATER
} OptionId;

/* A row of options.def. */
typedef struct OptionRow {
    OptionId id;
    char letter;
    const char *name, *value, *choices;
    unsigned commands;
    const char *english, *chinese;
} OptionRow;

extern const OptionRow option_rows[];
extern const size_t option_count;

typedef enum WordKind { WORD_OPERAND, WORD_OPTION, WORD_FAULT } WordKind;

typedef struct OptionWord {
    WordKind kind;
    const OptionRow *option; /* NULL: none, or none that is known */
    Str written;             /* "--date", "-o"; the operand */
    Str value;               /* of an option that takes one */
    Code fault;              /* of WORD_FAULT */
    const OptionRow *other;  /* E_OPTION_AMBIGUOUS: a second one that it may be */
} OptionWord;

/* In their order; *count of them. argv[0] is not among them. */
const OptionWord *words_read(Arena *a, int argc, char *const *argv, size_t *count);
/* Says what is wrong with a WORD_FAULT. */
void word_report(Arena *a, const OptionWord *w, Diags *dg);

#endif
