/* Commands: the rows of the table in main.c, and their common entry point. */
#ifndef RPTC_CLI_COMMAND_H
#define RPTC_CLI_COMMAND_H

#include <stddef.h>

typedef struct Session Session;
typedef struct Options Options;

/* Sets of commands, for the options they take. */
enum {
    ASSEMBLE = 1,
    CHECK = 2,
    FIELDS = 4,
    DEPS = 8,
    LOCK = 16,
    TEST = 32,
    EVERY = ASSEMBLE | CHECK | FIELDS | DEPS | LOCK | TEST,
    EXAMPLE = 64 /* not a command: the options in the data of an example */
};

typedef struct Command {
    const char *name; /* its word; "" if it has none */
    unsigned set;     /* its own bit; 0 if `run` is NULL */
    void (*run)(Session *s, const Options *o); /* NULL: not in this version */
    const char *form;    /* the usage line in --help */
    const char *example; /* an example line that works */
    const char *english, *chinese; /* what it does */
} Command;

typedef struct CommandTable {
    const Command *items; /* the first is for lines without a command word */
    size_t count;
} CommandTable;

typedef struct CommandLine {
    int argc;
    char *const *argv;
    const CommandTable *commands;
} CommandLine;

/* Reads the command line, runs its command, and shows all messages. Returns the exit status. */
int command_main(CommandLine line);

#endif
