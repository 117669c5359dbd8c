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
 * The same template and data give the same bytes as the command `rptc`.
 *
 * The library opens no files, reads no environment variables, prints nothing, never exits and has no global state: all
 * state is in an engine, and files and the clock come from callbacks, the engine's host.
 *
 * Threads. An engine and its templates may be used by one thread at a time; different engines may be used concurrently.
 *
 * Memory. When the system runs out of memory, a call returns RPTC_NO_MEMORY; when the limit `memory` is reached,
 * RPTC_REFUSED. That is then its only message. The memory of the failed call is released; the engine and its templates
 * remain usable. No call jumps over a stack frame of the caller. A callback must return normally (no longjmp, no
 * exception), and must not call a function on the engine that called it.
 *
 * Stack. Nested templates and data are processed by recursive functions, as deep as the limit `depth` allows. The
 * calling thread needs RPTC_STACK bytes of stack with the default limit, 200, and RPTC_STACK_MOST if it is set higher.
 * A thread of glibc has 8 MiB, unless `ulimit -s` says otherwise.
 *
 * Text is UTF-8, in and out (data may also be in the other encodings that `rptc` recognizes, GB 18030 and UTF-16).
 * Strings end in NUL. Arguments are borrowed for the call; results belong to the engine. */
#ifndef RPTC_H
#define RPTC_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { RPTC_STACK = 6 << 20, RPTC_STACK_MOST = 32 << 20 };

/* The result of a call: the exit statuses of `rptc`. With several errors, that of the gravest. */
enum {
    RPTC_DONE = 0,
    RPTC_USE = 64,       /* the call itself is wrong: an argument, or a call from a callback. No message */
    RPTC_INPUT = 65,     /* the template or the data are wrong */
    RPTC_NO_INPUT = 66,  /* a file named by the template or the data does not exist */
    RPTC_TOO_OLD = 69,   /* the template requires a later rptc */
    RPTC_FAULT = 70,     /* a bug in rptc */
    RPTC_NO_MEMORY = 71,
    RPTC_IO = 74,        /* a callback failed: read, or the output's write (the latter without a message) */
    RPTC_REFUSED = 77    /* a limit was reached, or a path leads out of its folder */
};

/* ---- the engine ---- */

typedef struct rptc_engine rptc_engine;
typedef struct rptc_template rptc_template;

/* The results of rptc_host.read other than a size. */
enum { RPTC_FILE_MISSING = -1, RPTC_FILE_DENIED = -2, RPTC_FILE_FAILED = -3 };

/* The callbacks of an engine. Any member may be NULL. */
typedef struct rptc_host {
    void *context; /* passed to the callbacks */
    /* Reads a file named by a template (@use, @include, @extends, an image) or by data (an image). Copies at most
     * `size` of its bytes to `buffer`, and returns the size of the file. It is called twice: with size 0, only for the
     * size, and for the bytes. `path` is plain, a/b/c, without `.` and `..`. It is relative to the folder in which the
     * names of the template and of the data are (in "report.rpt", `@include "part.rpt"` names part.rpt, in
     * "forms/report.rpt" forms/part.rpt), and never leads out of the folder of the file that names it. A file that is
     * missing is looked up in the standard library, which is built in. NULL: there are no files. */
    int64_t (*read)(void *context, const char *path, void *buffer, size_t size);
    /* Returns the local time, in seconds since 1970-01-01 00:00 local time. It gives the date of today. NULL: today is
     * 1970-01-01. */
    int64_t (*now)(void *context);
} rptc_host;

/* Opens an engine. NULL if there is no memory. The host is copied; NULL: a host without files and clock. */
rptc_engine *rptc_open(const rptc_host *host);
/* Closes the engine and all its templates. NULL is allowed. */
void rptc_close(rptc_engine *engine);

/* Sets a limit of `rptc --limit`: source, depth, includes, steps, output, input, image, memory (see the table in
 * docs/cli.md). 0 is "none"; depth is 1 to 1000. Applies to templates compiled afterwards. RPTC_USE: there is no such
 * limit, or the value is not allowed. */
int rptc_set_limit(rptc_engine *engine, const char *name, uint64_t value);
/* "en" (the default) or "zh": the language of messages, and of the comments that rptc_fields writes. */
int rptc_set_language(rptc_engine *engine, const char *language);

/* The bytes currently allocated by the engine, including its templates and messages. */
size_t rptc_memory_used(const rptc_engine *engine);
/* The version of the library, such as "0.1.0". */
const char *rptc_version(void);

/* ---- a template ---- */

/* Compiles a template into *out, which is NULL if there is an error. `name` is its name in messages. Warnings are
 * messages too. */
int rptc_compile(rptc_engine *engine, const char *name, const void *bytes, size_t size, rptc_template **out);
/* NULL is allowed. */
void rptc_template_close(rptc_template *t);

/* The destination of a document, which is written as a whole or not at all: `write` is called only after everything
 * else has succeeded, and returns 0 if it failed. */
typedef struct rptc_output {
    int (*write)(void *context, const void *bytes, size_t size);
    void *context;
} rptc_output;

/* One layer of data. Later layers are laid over earlier ones, as with `rptc`. */
typedef struct rptc_input {
    const char *format; /* "ini", "json"; "set": `bytes` is one `name=value`, as after `-D`. NULL: by the name */
    const char *name;   /* "data.ini", for messages. NULL for a "set" */
    const char *under;  /* the name, or path `a.b`, of the field whose value it is; NULL: the top */
    const void *bytes;
    size_t size;
} rptc_input;

typedef struct rptc_options {
    const char *to;   /* "docx" or "txt" */
    int draft;        /* missing values are shown as masks, as with --draft */
    int strict;       /* warnings count as errors, including those of the template */
    const char *date; /* "2024-05-01": today, and the creation date; NULL: the clock's date, and no creation date */
} rptc_options;

/* Binds data to the fields of the template, fills it, and writes the document to `out`. NULL: the document is
 * discarded, but messages are still made. */
int rptc_fill(rptc_template *t, const rptc_input *inputs, size_t count, const rptc_options *options,
              const rptc_output *out);

/* Writes the fields of the template, as `rptc fields` does: "ini", a data file to fill in; "json-schema"; "markdown", a
 * table. */
int rptc_fields(rptc_template *t, const char *form, const rptc_output *out);

/* ---- messages ---- */

enum { RPTC_NOTE, RPTC_WARNING, RPTC_ERROR };

/* Lines and columns count from 1, columns in characters; the end is after the last character. */
typedef struct rptc_place {
    const char *file; /* the name as given, `-D` for a "set"; NULL: no place, and the numbers are 0 */
    uint32_t line, column, end_line, end_column;
} rptc_place;

typedef struct rptc_note {
    const char *text;
    rptc_place at;
} rptc_note;

/* Each text is one line; invisible and control characters in it are written `\x1b`, `<U+202E>`. */
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
 * valid until the next such call with the engine or one of its templates. */
size_t rptc_message_count(const rptc_engine *engine);
const rptc_message *rptc_message_at(const rptc_engine *engine, size_t i); /* NULL if i is not below the count */

#ifdef __cplusplus
}
#endif

#endif
