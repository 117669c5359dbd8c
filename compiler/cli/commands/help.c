#include "cli/commands/help.h"

#include <libdeflate.h>
#include <zlib.h>

#include "base/utf8.h"
#include "base/version.h"
#include "cli/session.h"
#include "cli/arguments.h"
#include "lint/lint.h"

enum { NAME_COLUMNS = 28, LINT_COLUMNS = 17 };

/* A help text in both languages. */
typedef struct Phrase {
    const char *english, *chinese;
} Phrase;

static const char *in_language(const Session *s, Phrase p)
{
    return s->options.messages.chinese ? p.chinese : p.english;
}

static void write_out(Session *s, Buf *text)
{
    session_write(s, "-", OUTPUT_ANYTHING, buf_str(text));
    buf_close(text);
}

/* ---- help ---- */

/* "  -D, --define NAME=VALUE   ": the left column. */
static void put_option_name(Buf *b, const OptionRow *o)
{
    size_t start = b->n;
    if (o->letter)
        buf_putf(b, "  -%c, ", o->letter);
    else
        buf_put(b, STR("      "));
    buf_putf(b, "--%s", o->name);
    if (o->value[0])
        buf_putf(b, " %s", o->value);
    size_t columns = b->n - start;
    buf_putf(b, "%*s  ", columns < NAME_COLUMNS ? (int)(NAME_COLUMNS - columns) : 0, "");
}

static void put_options(Buf *b, const Session *s, unsigned set)
{
    static const Phrase head = {"options", "选项"};
    buf_putf(b, "\n%s:\n", in_language(s, head));
    for (size_t i = 0; i < option_count; i++) {
        const OptionRow *o = &option_rows[i];
        if (!(o->commands & set) || !o->english[0])
            continue;
        put_option_name(b, o);
        buf_putf(b, "%s\n", in_language(s, (Phrase){o->english, o->chinese}));
    }
}

/* The lints and what they find; a name shared by several rows is shown with the first. */
static void put_lints(Buf *b, const Session *s)
{
    static const Phrase head = {"advice, by name", "各检查项"};
    buf_putf(b, "\n%s:\n", in_language(s, head));
    for (size_t i = 0; i < lint_count; i++) {
        const LintRow *row = &lint_rows[i];
        bool again = i > 0 && strcmp(row->name, lint_rows[i - 1].name) == 0;
        buf_putf(b, "  %-*s  %s\n", LINT_COLUMNS, again ? "" : row->name, in_language(s, (Phrase){row->english, row->chinese}));
    }
}

static void put_command(Buf *b, const Session *s, const Command *c)
{
    static const Phrase example = {"example", "例如"};
    buf_putf(b, "%s\n", c->form);
    buf_putf(b, "    %s\n", in_language(s, (Phrase){c->english, c->chinese}));
    buf_putf(b, "    %s: %s\n", in_language(s, example), c->example);
}

static void put_data_kinds(Buf *b, const Session *s)
{
    static const Phrase text = {
        "\nDATA is an .ini, .json or .ndjson file, name=file (its content under that name) or `-` with --from.\n"
        "OUT ends in .docx or .txt; `-` is standard output, with --to docx or --to txt.\n",
        "\nDATA 是 .ini、.json 或 .ndjson 文件、“名称=文件”（其内容归于该名称之下），或“-”（同时写 --from）。\n"
        "OUT 以 .docx 或 .txt 结尾；“-”是标准输出（同时写 --to docx 或 --to txt）。\n"};
    buf_put(b, str_of(in_language(s, text)));
}

void help_show(Session *s, const CommandTable *commands)
{
    const Command *own = s->options.command;
    Buf b = buf_open(&s->guard.memory);
    put_command(&b, s, own);
    for (size_t i = 1; own == commands->items && i < commands->count; i++)
        if (commands->items[i].run)
            put_command(&b, s, &commands->items[i]);
    if (own->set & (ASSEMBLE | CHECK))
        put_data_kinds(&b, s);
    put_options(&b, s, own->set);
    if (own->set & CHECK)
        put_lints(&b, s);
    write_out(s, &b);
}

/* ---- version ---- */

void version_show(Session *s)
{
    Buf b = buf_open(&s->guard.memory);
    buf_put(&b, STR("rptc " RPTC_VERSION "\n"));
    buf_put(&b, STR("libdeflate " LIBDEFLATE_VERSION_STRING "\n"));
    buf_putf(&b, "zlib %s\n", zlibVersion());
    write_out(s, &b);
}
