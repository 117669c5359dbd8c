/* Diagnostics: what is wrong, as records. Found where the facts are, worded in a catalogue
 * (codes.def in English, zh.def in Chinese), shown by a renderer. Nothing here prints.
 *
 * A pass that finds a fault says
 *
 *     Diag *d = diag(dg, E_NO_FIELD, span, name);
 *     diag_hint(dg, d, H_DID_YOU_MEAN, nearest);
 *     diag_note(dg, d, N_DECLARED_HERE, other_span, other_name);
 *
 * The arguments are Str; they fill {0}, {1} … of the wording, in whatever order a language wants.
 * They are copied, so that they may come from a shorter-lived arena; beyond DIAG_MAX_ARG bytes they
 * are cut and end in `…`. */
#ifndef RPTC_DIAG_DIAG_H
#define RPTC_DIAG_DIAG_H

#include "source/source.h"

typedef enum Severity { SEV_NOTE, SEV_WARNING, SEV_ERROR } Severity;

/* E_… errors, W_… warnings, N_… notes, H_… hints (a hint stands behind the carets). */
typedef enum Code {
#define CODE(name, number, status, english) name,
#include "diag/codes.def"
#undef CODE
    CODE_COUNT
} Code;

/* Exit statuses (cli.md). Of several errors the gravest decides, whatever their order: a fault of
 * rptc (70), memory (71), a refusal (77), a lock (78), too old (69), input and output (74), no
 * output (73), an interruption (75), no input (66), wrong use (64), wrong input (65). So a script
 * never takes a run that was cut short for one that has judged everything. */
enum {
    EXIT_DONE = 0,
    EXIT_DIFFERENT = 1,
    EXIT_USE = 64,
    EXIT_INPUT = 65,
    EXIT_NO_INPUT = 66,
    EXIT_TOO_OLD = 69,
    EXIT_FAULT = 70,
    EXIT_SYSTEM = 71,
    EXIT_NO_OUTPUT = 73,
    EXIT_IO = 74,
    EXIT_INTERRUPTED = 75,
    EXIT_REFUSED = 77,
    EXIT_LOCK = 78
};

enum { DIAG_MAX_ARGS = 6, DIAG_MAX_ARG = 4096 };
enum { DIAG_LIST_MARK = '\x1F' }; /* before each word of a list: no text of ours holds it */

typedef struct Wording {
    Code code;
    int arg_count;
    Str args[DIAG_MAX_ARGS];
} Wording;

typedef struct DiagNote DiagNote;
struct DiagNote {
    Wording wording;
    Span at; /* NO_SPAN: a note without a place */
    DiagNote *next;
};

typedef struct Diag Diag;
struct Diag {
    Severity severity;
    Wording wording;
    Span at;
    Span covers; /* what else is said of places in it follows from this message */
    int number;  /* in the order of finding */
    bool has_hint;
    Wording hint;
    DiagNote *first_note, *last_note;
    bool complete; /* was put a second time: what is still said about it is not taken */
    Diag *next;
};

typedef struct Diags Diags;

Diags *diags_new(Arena *a);

/* Of each file as many errors are kept as are shown in all, and no fewer than 200, and as many warnings; further
 * ones are counted only, so that no input makes messages without end. 0 keeps all, as does a new Diags. */
void diags_keep(Diags *dg, uint64_t shown);

/* Adds a message; its severity follows from its code. Trailing arguments are Str, up to
 * DIAG_MAX_ARGS of them. Never NULL. The same code at the same span with the same arguments is kept
 * once, with the hint and the notes of the first time. */
#define diag(dg, code, at, ...)                                                                    \
    diag_put((dg), (code), (at), DIAG_ARGS(__VA_ARGS__))
#define diag_hint(dg, d, code, ...)                                                                \
    diag_put_hint((dg), (d), (code), DIAG_ARGS(__VA_ARGS__))
#define diag_note(dg, d, code, at, ...)                                                            \
    diag_put_note((dg), (d), (code), (at), DIAG_ARGS(__VA_ARGS__))

/* What else is said of places within `span`, before or after, follows from `d`: it is left out. */
void diag_cover(Diag *d, Span span);

/* Is every further error about that file, but for graver ones, only counted? */
bool diags_full(const Diags *dg, uint16_t file);
/* Will anybody read it? Where not, it was said before or is only counted: nothing more has to be found out for it. */
bool diag_is_new(const Diag *d);

/* Puts the messages since the last call into the order of their places, file after file as they were
 * read, those without a place first, and leaves out what others cover. Called where a stage ends:
 * what is said of the template comes before what is said of the data. */
void diags_order(Diags *dg);

/* Leaves out what repeats an earlier message about the same place in a file of the same name: a file that several
 * templates bring in is read for each of them. */
void diags_drop_repeated(Diags *dg, const Sources *sources);

/* An argument that is a list of words: each language quotes and parts them in its own way. */
Str diag_list(Arena *a, const Str *words, size_t count);
/* One of fixed words: STR(DIAG_WORD("auto") DIAG_WORD("literal")). */
#define DIAG_WORD(word) "\x1F" word

/* What the macros stand on. Before the arguments is a filler: there may be none. */
typedef struct DiagArgs {
    int count;
    const Str *items;
} DiagArgs;
#define DIAG_LIST(...) (const Str[]){{0, 0}, ##__VA_ARGS__}
#define DIAG_ARGS(...)                                                                             \
    (DiagArgs){(int)(sizeof(DIAG_LIST(__VA_ARGS__)) / sizeof(Str)) - 1, DIAG_LIST(__VA_ARGS__) + 1}
Diag *diag_put(Diags *dg, Code code, Span at, DiagArgs args);
void diag_put_hint(Diags *dg, Diag *d, Code code, DiagArgs args);
void diag_put_note(Diags *dg, Diag *d, Code code, Span at, DiagArgs args);

int diags_errors(const Diags *dg);
int diags_warnings(const Diags *dg);
int diags_left_out(const Diags *dg, Severity severity); /* how many of them are not kept */
const Diag *diags_first(const Diags *dg); /* follow ->next */
/* The exit status of all errors so far: EXIT_DONE where there is none. A warning that counts as an
 * error (--strict) has EXIT_INPUT. */
int diags_status(const Diags *dg);
/* `--strict`: warnings count as errors, also those that were put before. */
void diags_set_strict(Diags *dg);

/* Counts an error that was shown elsewhere: the exit status is at least as grave as `status`. */
void diags_raise(Diags *dg, int status);
/* Adds the note at `at` to each message that has no place in that file, nor has one of its notes. */
void diags_note_all(Diags *dg, Code code, Span at);
/* Each message about a place in that file, from now on, ends in the note, when it is put into order. */
void diags_note_file(Diags *dg, uint16_t file, Code code, Str a, Str b);
/* No message is taken, nor counted, until that is undone. */
void diags_mute(Diags *dg, bool mute);
/* Messages with that code, which is of a warning, are not taken from now on. */
void diags_silence(Diags *dg, Code code);
/* Takes away the messages for which `known` is true; errors among them go on counting. */
void diags_drop_known(Diags *dg, bool (*known)(void *context, const Diag *d), void *context);

#endif
