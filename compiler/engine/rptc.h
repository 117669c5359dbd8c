/* rptc as a library: a template and data in, a Word file or a text out, all in memory.
 *
 *     rptc_engine *engine = rptc_open(NULL);
 *     rptc_template *letter;
 *     if (rptc_compile(engine, "letter.rpt", text, size, &letter) == RPTC_DONE) {
 *         rptc_input data = {.name = "data.ini", .bytes = bytes, .size = n};
 *         rptc_options options = {.to = "docx"};
 *         rptc_output out = {.write = keep, .context = file};
 *         if (rptc_fill(letter, &data, 1, &options, &out) != RPTC_DONE)
 *             for (size_t i = 0; i < rptc_message_count(engine); i++)
 *                 show(rptc_message_at(engine, i));
 *         rptc_template_close(letter);
 *     }
 *     rptc_close(engine);
 *
 * Same template, same data, same bytes as the command `rptc` writes.
 *
 * The library opens no file, looks at no environment, prints nothing, ends no process and has no variables of its
 * own: what it works on is an engine, and what it needs from outside it asks the engine's host for.
 *
 * Threads. An engine, with its templates, is for one thread at a time; any number of engines work at one time.
 *
 * Memory. When it runs out, the system's or what the limit `memory` allows, a call returns RPTC_NO_MEMORY or
 * RPTC_REFUSED, with that as its one message. What it had begun is given back; the engine and its templates can be
 * used again. No call leaps over a frame of the caller's; a callback returns as any function does (no longjmp, no
 * exception), and calls no function with the engine that called it.
 *
 * Stack. What nests in a template or in data is walked by functions that call themselves, as deep as the limit
 * `depth` allows. A thread that calls needs RPTC_STACK bytes of stack while the limit is the default, 200, and
 * RPTC_STACK_MOST where it is set higher. A thread of glibc has 8 MiB, where `ulimit -s` says nothing else.
 *
 * Text is UTF-8, in and out (data may also be in what `rptc` recognizes, GB 18030 or UTF-16). Strings end in NUL.
 * Whatever is handed over is borrowed for the call; what a function gives is the engine's. */
#ifndef RPTC_H
#define RPTC_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { RPTC_STACK = 6 << 20, RPTC_STACK_MOST = 32 << 20 };

/* How a call ended: the exit statuses of `rptc`. Of several errors the gravest decides. */
enum {
    RPTC_DONE = 0,
    RPTC_USE = 64,       /* the call itself is wrong: an argument, or a call from a callback. No message */
    RPTC_INPUT = 65,     /* the template or the data are wrong */
    RPTC_NO_INPUT = 66,  /* a file that the template or the data name is not there */
    RPTC_TOO_OLD = 69,   /* the template wants a later rptc */
    RPTC_FAULT = 70,     /* a fault in rptc itself */
    RPTC_NO_MEMORY = 71,
    RPTC_IO = 74,        /* a callback failed: read, or the output's write (that one without a message) */
    RPTC_REFUSED = 77    /* a limit was reached, or a path leads out of its folder */
};

/* ---- the engine ---- */

typedef struct rptc_engine rptc_engine;
typedef struct rptc_template rptc_template;

/* What rptc_host.read gives where it gives no size. */
enum { RPTC_FILE_MISSING = -1, RPTC_FILE_DENIED = -2, RPTC_FILE_FAILED = -3 };

/* What comes from outside. Any member may be NULL. */
typedef struct rptc_host {
    void *context; /* for the callbacks */
    /* A file that a template (@use, @include, @extends, an image) or data (an image) name. Copies its bytes to
     * `buffer`, at most `size` of them, and gives how many it has. It is asked twice: for the size alone, with
     * size 0, and for the bytes. `path` is plain, a/b/c, without `.` and `..`: it leads down from the folder in
     * which the names of the template and of the data are (of "report.rpt" `@include "part.rpt"` names part.rpt,
     * of "forms/report.rpt" forms/part.rpt), and never out of that of the file that names it. What is not there is
     * looked for in the standard library, which is part of this one. NULL: there are no files. */
    int64_t (*read)(void *context, const char *path, void *buffer, size_t size);
    /* What the clock on the wall shows: seconds since 1970-01-01 00:00 in the place of the reader. The date of
     * today comes from it. NULL: today is 1970-01-01. */
    int64_t (*now)(void *context);
} rptc_host;

/* NULL where there is no memory. The host is copied; NULL: one without files and clock. */
rptc_engine *rptc_open(const rptc_host *host);
/* Closes the templates that are open too. NULL is allowed. */
void rptc_close(rptc_engine *engine);

/* Sets a limit of `rptc --limit`: source, depth, includes, steps, output, input, image, memory (docs/cli.md has the
 * table). 0 is "none"; depth is 1 to 1000. Holds for templates that are compiled afterwards. RPTC_USE: no such
 * limit or value. */
int rptc_set_limit(rptc_engine *engine, const char *name, uint64_t value);
/* "en" (as without this) or "zh": the language of messages, and of the comments that rptc_fields writes. */
int rptc_set_language(rptc_engine *engine, const char *language);

/* Bytes that the engine has from the system now, with its templates and messages. */
size_t rptc_memory_used(const rptc_engine *engine);
/* "0.1.0". */
const char *rptc_version(void);

/* ---- a template ---- */

/* Compiles a template, which is given in *out: NULL where there is an error. `name` is what messages call it. Warnings
 * are messages too. */
int rptc_compile(rptc_engine *engine, const char *name, const void *bytes, size_t size, rptc_template **out);
/* NULL is allowed. */
void rptc_template_close(rptc_template *t);

/* Where a document goes, whole or not at all: `write` is called when nothing can be wrong any more, and gives 0
 * where it failed. */
typedef struct rptc_output {
    int (*write)(void *context, const void *bytes, size_t size);
    void *context;
} rptc_output;

/* One layer of data. Later ones are laid over earlier ones, as with `rptc`. */
typedef struct rptc_input {
    const char *format; /* "ini", "json"; "set": `bytes` are one `name=value`, as behind `-D`. NULL: by the name */
    const char *name;   /* "data.ini", for messages. Of a "set" NULL */
    const char *under;  /* the name, or path `a.b`, of the field that has all of it; NULL: the top */
    const void *bytes;
    size_t size;
} rptc_input;

typedef struct rptc_options {
    const char *to;   /* "docx" or "txt" */
    int draft;        /* masks stand for what is missing, as with --draft */
    int strict;       /* warnings count as errors, also those of the template */
    const char *date; /* "2024-05-01": today, and the document's date of creation; NULL: the clock's, and none */
} rptc_options;

/* Binds data to the fields of the template, fills it, and gives the document to `out`; NULL: nobody wants it, what
 * is wrong is said all the same. */
int rptc_fill(rptc_template *t, const rptc_input *inputs, size_t count, const rptc_options *options,
              const rptc_output *out);

/* What the template wants to know, as `rptc fields` writes it: "ini", a data file to fill in; "json-schema";
 * "markdown", a table. */
int rptc_fields(rptc_template *t, const char *form, const rptc_output *out);

/* ---- messages ---- */

enum { RPTC_NOTE, RPTC_WARNING, RPTC_ERROR };

/* Lines and columns count from 1, columns in characters; the end is behind the last character. */
typedef struct rptc_place {
    const char *file; /* the name as it was given, `-D` for a "set"; NULL: no place, and the numbers are 0 */
    uint32_t line, column, end_line, end_column;
} rptc_place;

typedef struct rptc_note {
    const char *text;
    rptc_place at;
} rptc_note;

/* Texts are one line each; what would not be seen in them, or steer a terminal, is written `\x1b`, `<U+202E>`. */
typedef struct rptc_message {
    int severity;
    const char *code; /* "E0201"; empty for a note */
    const char *text;
    const char *hint; /* what to do about it; NULL: none */
    rptc_place at;
    size_t note_count;
    const rptc_note *notes;
} rptc_message;

/* The messages of the last rptc_compile, rptc_fill or rptc_fields, in the order in which `rptc` shows them. They are
 * there until the next such call with the engine or one of its templates. */
size_t rptc_message_count(const rptc_engine *engine);
const rptc_message *rptc_message_at(const rptc_engine *engine, size_t i); /* NULL beyond the count */

#ifdef __cplusplus
}
#endif

#endif
