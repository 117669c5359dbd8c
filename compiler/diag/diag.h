/* Diagnostics as records. A pass that knows the facts creates one, a catalogue words it (codes.def in
 * English, zh.def in Chinese), a renderer shows it. Nothing here prints.
 *
 * A pass that finds a fault reports it:
 *
 *     Diag *d = diag(dg, E_NO_FIELD, span, name);
 *     diag_hint(dg, d, H_DID_YOU_MEAN, nearest);
 *     diag_note(dg, d, N_DECLARED_HERE, other_span, other_name);
 *
 * The arguments are Str; they fill {0}, {1} … of the wording, in the order that a language needs.
 * They are copied, so that they may come from a shorter-lived arena; beyond DIAG_MAX_ARG bytes they
 * are cut and end in `…`. */
#ifndef RPTC_DIAG_DIAG_H
#define RPTC_DIAG_DIAG_H

#include "source/source.h"

typedef enum Severity { SEV_NOTE, SEV_WARNING, SEV_ERROR } Severity;

/* E_… errors, W_… warnings, N_… notes, H_… hints (a hint is shown after the carets). */
typedef enum Code {
#define CODE(name, number, status, english) name,
#include "diag/codes.def"
#undef CODE
    CODE_COUNT
} Code;

/* Exit statuses (cli.md). Of several errors the gravest decides, whatever their order: an internal fault
 * (70), memory (71), a refusal (77), a lock (78), too old (69), input and output (74), no output (73), an
 * interruption (75), no input (66), wrong use (64), wrong input (65). So a script never takes a run that was
 * cut short for one that checked everything. */
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
enum { DIAG_LIST_MARK = '\x1F' }; /* separates the words of a list; our own texts do not contain it */

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
    Span covers; /* other diagnostics within it are consequences of this one */
    int number;  /* in the order of creation */
    bool has_hint;
    Wording hint;
    DiagNote *first_note, *last_note;
    bool complete; /* a repetition: further hints and notes for it are ignored */
    Diag *next;
};

typedef struct Diags Diags;

Diags *diags_new(Arena *a);

/* For each file, keeps as many errors as are shown in total, but at least 200, and as many warnings; the rest
 * are only counted, so that no input produces messages without end. 0 keeps all, which is the default. */
void diags_keep(Diags *dg, uint64_t shown);

/* Adds a diagnostic; its severity follows from its code. Trailing arguments are Str, up to DIAG_MAX_ARGS of
 * them. Never NULL. The same code at the same span with the same arguments is kept once, with the hint and
 * the notes of the first time. */
#define diag(dg, code, at, ...)                                                                    \
    diag_put((dg), (code), (at), DIAG_ARGS(__VA_ARGS__))
#define diag_hint(dg, d, code, ...)                                                                \
    diag_put_hint((dg), (d), (code), DIAG_ARGS(__VA_ARGS__))
#define diag_note(dg, d, code, at, ...)                                                            \
    diag_put_note((dg), (d), (code), (at), DIAG_ARGS(__VA_ARGS__))

/* Other diagnostics within `span`, earlier or later, are consequences of `d` and are left out. */
void diag_cover(Diag *d, Span span);

/* Are all further errors about that file, except graver ones, only counted? */
bool diags_full(const Diags *dg, uint16_t file);
/* Will it be shown? If not, it is a repetition or only counted: no more details need to be computed for it. */
bool diag_is_new(const Diag *d);

/* Sorts the diagnostics since the last call by their places, file after file in the order of reading, those
 * without a place first, and drops those that others cover. Called at the end of a stage: diagnostics about
 * the template come before those about the data. */
void diags_order(Diags *dg);

/* Drops repetitions of an earlier diagnostic about the same place in a file of the same name: a file that
 * several templates use is read for each of them. */
void diags_drop_repeated(Diags *dg, const Sources *sources);

/* An argument that is a list of words: each language quotes and separates them in its own way. */
Str diag_list(Arena *a, const Str *words, size_t count);
/* A word of a constant list: STR(DIAG_WORD("auto") DIAG_WORD("literal")). */
#define DIAG_WORD(word) "\x1F" word

/* For the macros. The first argument is a filler, because there may be no others. */
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
int diags_left_out(const Diags *dg, Severity severity); /* how many were not kept */
const Diag *diags_first(const Diags *dg); /* follow ->next */
/* The exit status of all errors so far: EXIT_DONE if there are none. A warning that counts as an error
 * (--strict) gives EXIT_INPUT. */
int diags_status(const Diags *dg);
/* `--strict`: warnings count as errors, earlier ones too. */
void diags_set_strict(Diags *dg);

/* Counts an error that was shown elsewhere: the exit status becomes at least as grave as `status`. */
void diags_raise(Diags *dg, int status);
/* Adds the note at `at` to each diagnostic that has neither its place nor one of its notes in that file. */
void diags_note_all(Diags *dg, Code code, Span at);
/* From now on, each diagnostic about a place in that file gets the note as its last, when it is sorted. */
void diags_note_file(Diags *dg, uint16_t file, Code code, Str a, Str b);
/* Between mute and unmute diagnostics are neither kept nor counted. */
void diags_mute(Diags *dg, bool mute);
/* From now on, diagnostics with that code, which is a warning, are ignored. */
void diags_silence(Diags *dg, Code code);
/* Drops the diagnostics for which `known` is true; errors among them still count. */
void diags_drop_known(Diags *dg, bool (*known)(void *context, const Diag *d), void *context);

#endif
