/* Commands: the rows of the table in main.c, and the door to all that they share. */
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
    EXAMPLE = 64 /* no command: the options in the data of an example */
};

typedef struct Command {
    const char *name; /* its word; "" where there is none */
    unsigned set;     /* its own bit; 0 where `run` is NULL */
    void (*run)(Session *s, const Options *o); /* NULL: a later version has it */
    const char *form;    /* of the whole line, as --help shows it */
    const char *example; /* a line that works */
    const char *english, *chinese; /* what it does */
} Command;

typedef struct CommandTable {
    const Command *items; /* the first is for lines without a command's word */
    size_t count;
} CommandTable;

typedef struct CommandLine {
    int argc;
    char *const *argv;
    const CommandTable *commands;
} CommandLine;

/* Reads the line, runs its command, shows all messages. Gives the exit status. */
int command_main(CommandLine line);

#endif
