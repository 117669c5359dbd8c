/* Words: the command line split into options and operands, by GNU conventions: options may come anywhere,
 * `--name=value` or `--name value`, `-oOUT` or `-o OUT`, `-qD a=1`; a long name may be abbreviated if it is
 * unambiguous; all words after `--` are operands; `-` alone is one. */
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
    const OptionRow *option; /* NULL: none, or unknown */
    Str written;             /* "--date", "-o"; or the operand */
    Str value;               /* if the option takes one */
    Code fault;              /* of WORD_FAULT */
    const OptionRow *other;  /* E_OPTION_AMBIGUOUS: a second match */
} OptionWord;

/* The words in order; *count is their number. argv[0] is not among them. */
const OptionWord *words_read(Arena *a, int argc, char *const *argv, size_t *count);
/* Reports a WORD_FAULT. */
void word_report(Arena *a, const OptionWord *w, Diags *dg);

#endif
