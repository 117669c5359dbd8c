#include "cli/options.h"

#include <unistd.h>

#include "base/path.h"
#include "cli/arguments.h"
#include "cli/environment.h"
#include "diag/suggest.h"
#include "lint/lint.h"
#include "source/disk_host.h"
#include "source/limits.h"

enum { SECONDS_A_DAY = 86400 };

typedef struct OptionReader {
    Arena *arena;
    Diags *dg;
    Options *out;
    const CommandTable *commands;
    const OptionWord *words;
    size_t count;
    Str from; /* --from */
    /* The arrays of `out`; each has room for all words. */
    Str *unwanted_lints, *templates, *folders, *roots;
    DataInput *inputs;
} OptionReader;

/* ---- numbers ---- */

/* Decimal digits only; false if there are none or too many. */
static bool read_digits(Str s, uint64_t *out)
{
    uint64_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        uint64_t digit = (uint64_t)(unsigned char)s.s[i] - '0';
        if (digit > 9 || n > (UINT64_MAX - digit) / 10)
            return false;
        n = n * 10 + digit;
    }
    *out = n;
    return s.n > 0;
}

/* Digits followed by K, M or G: 1024 and its powers. */
static bool read_size(Str s, uint64_t *out)
{
    static const char units[] = "KMG";
    const char *unit = s.n ? memchr(units, s.s[s.n - 1], sizeof units - 1) : NULL;
    unsigned shift = unit ? 10 * (unsigned)(unit - units + 1) : 0;
    if (!read_digits(str_sub(s, 0, s.n - (unit != NULL)), out) || *out > UINT64_MAX >> shift)
        return false;
    *out <<= shift;
    return true;
}

static bool date_of_seconds(uint64_t seconds, Date *out)
{
    return date_from_days((int64_t)(seconds / SECONDS_A_DAY), out);
}

/* ---- values of options ---- */

static void report_value(const OptionReader *r, const OptionWord *w, Code hint, Str words)
{
    Diag *d = diag(r->dg, E_OPTION_VALUE, NO_SPAN, w->written, w->value);
    diag_hint(r->dg, d, hint, words);
}

/* "a|b" as a list of messages. */
static Str list_of(Arena *a, Str choices)
{
    Buf b = buf_open(arena_memory(a));
    buf_put_byte(&b, DIAG_LIST_MARK);
    for (size_t i = 0; i < choices.n; i++)
        buf_put_byte(&b, choices.s[i] == '|' ? (char)DIAG_LIST_MARK : choices.s[i]);
    return buf_take(&b, a);
}

/* The index of the value among the option's choices; -1, reported, if it is not one. 0 if the option has no choices. */
static int find_choice(const OptionReader *r, const OptionWord *w)
{
    Str all = str_of(w->option->choices), rest = all;
    if (!all.n)
        return 0;
    for (int i = 0; rest.n; i++) {
        size_t end = str_find_byte(rest, '|');
        if (str_eq(w->value, str_sub(rest, 0, end)))
            return i;
        rest = str_sub(rest, end + 1 < rest.n ? end + 1 : rest.n, rest.n);
    }
    report_value(r, w, H_WORDS, list_of(r->arena, all));
    return -1;
}

static void read_date(OptionReader *r, const OptionWord *w)
{
    if (date_parse(w->value, &r->out->date) == DATE_OK)
        r->out->dated = true;
    else
        report_value(r, w, H_DATA_DATES, STR(""));
}

static void read_max_errors(OptionReader *r, const OptionWord *w)
{
    if (!read_digits(w->value, &r->out->max_errors) || r->out->max_errors == 0)
        report_value(r, w, H_WORDS, STR("1, 2, 3 …"));
}

/* `all`, or a name of lints.def. */
static void read_no_lint(OptionReader *r, const OptionWord *w)
{
    Str *names = NEW_ARRAY(r->arena, Str, lint_count + 1);
    names[lint_count] = STR("all");
    bool found = str_is(w->value, "all");
    for (size_t i = 0; i < lint_count; i++) {
        names[i] = str_of(lint_rows[i].name);
        found |= str_eq(w->value, names[i]);
    }
    if (found) {
        r->unwanted_lints[r->out->unwanted_count++] = w->value;
        return;
    }
    Diag *d = diag(r->dg, E_NO_LINT, NO_SPAN, w->value);
    Str nearest = nearest_name(r->arena, w->value, names, lint_count + 1);
    if (nearest.n)
        diag_hint(r->dg, d, H_DID_YOU_MEAN, nearest);
    else
        diag_hint(r->dg, d, H_SEE_HELP, STR("rptc check --help"));
}

static Str limit_names(Arena *a)
{
    Buf b = buf_open(arena_memory(a));
    for (int i = 0; i < LIMIT_COUNT; i++) {
        buf_put(&b, i ? STR(", ") : STR(""));
        buf_put(&b, limit_name((Limit)i));
    }
    return buf_take(&b, a);
}

static void read_limit(OptionReader *r, const OptionWord *w)
{
    Limit limit;
    uint64_t value;
    size_t equals = str_find_byte(w->value, '=');
    if (equals == w->value.n || !limit_named(str_sub(w->value, 0, equals), &limit) ||
        !read_size(str_sub(w->value, equals + 1, w->value.n), &value))
        report_value(r, w, H_LIMIT_OPTION, limit_names(r->arena));
    else if (limit == LIMIT_depth && (value == 0 || value > DEPTH_MOST))
        report_value(r, w, H_LIMIT_DEPTH, str_format(r->arena, "%d", DEPTH_MOST));
    else
        r->out->limits[limit] = value;
}

/* ---- data ---- */

static void add_input(OptionReader *r, DataInput input)
{
    r->inputs[r->out->input_count++] = input;
}

/* The first operand is the template, unless the command takes several. */
static void add_operand(OptionReader *r, Str word)
{
    if (r->out->command->set == ASSEMBLE && r->out->template_count > 0)
        add_input(r, data_operand(word));
    else
        r->templates[r->out->template_count++] = word;
}

/* --from applies wherever it is on the line. */
static void set_formats(const OptionReader *r)
{
    for (size_t i = 0; i < r->out->input_count; i++) {
        DataInput *input = &r->inputs[i];
        if (input->kind != DATA_SETTING && !path_extension(input->path_or_text).n)
            input->format = r->from;
    }
    if (r->out->rows.s && !path_extension(r->out->rows).n)
        r->out->rows_format = r->from;
}

static void check_stdin(const OptionReader *r)
{
    int times = r->out->rows.s && str_is(r->out->rows, "-");
    for (size_t i = 0; i < r->out->template_count; i++)
        times += str_is(r->templates[i], "-");
    for (size_t i = 0; i < r->out->input_count; i++)
        times += r->inputs[i].kind != DATA_SETTING && str_is(r->inputs[i].path_or_text, "-");
    if (times > 1)
        diag(r->dg, E_STDIN_TWICE, NO_SPAN);
}

/* ---- the words ---- */

static void take_option(OptionReader *r, const OptionWord *w)
{
    Options *o = r->out;
    int choice = find_choice(r, w);
    if (choice < 0)
        return;
    switch (w->option->id) {
    case OPTION_OUTPUT: o->output = str_cstr(r->arena, w->value); break;
    case OPTION_TO: o->to = (DocumentKind)choice; break;
    case OPTION_FORM: o->form = (FieldsForm)choice; break;
    case OPTION_DEFINE: add_input(r, (DataInput){.kind = DATA_SETTING, .path_or_text = w->value}); break;
    case OPTION_FROM: r->from = w->value; break;
    case OPTION_DATA: add_input(r, data_operand(w->value)); break;
    case OPTION_ROWS: o->rows = w->value; break;
    case OPTION_MAX_ERRORS: read_max_errors(r, w); break;
    case OPTION_DRAFT: o->draft = true; break;
    case OPTION_STRICT: o->strict = true; break;
    case OPTION_LOCKED: o->locked = true; break;
    case OPTION_NO_SYNC: o->no_sync = true; break;
    case OPTION_BLESS: o->bless = true; break;
    case OPTION_DATE: read_date(r, w); break;
    case OPTION_LIB: r->folders[o->libraries.count++] = w->value; break;
    case OPTION_ROOT: r->roots[o->root_count++] = w->value; break;
    case OPTION_NO_LINT: read_no_lint(r, w); break;
    case OPTION_LIMIT: read_limit(r, w); break;
    case OPTION_MESSAGE_FORMAT: o->messages.format = (MessageFormat)choice; break;
    case OPTION_COLOR: o->messages.colour = choice == 0 ? environment_has_colour() : choice == 1; break;
    case OPTION_LANG: o->messages.chinese = choice == 0; break;
    case OPTION_QUIET: o->quiet = true; break;
    case OPTION_VERSION: o->version = true; break;
    case OPTION_HELP: o->help = true; break;
    case OPTION_DUMP: o->dump_tree = true; break;
    case OPTION_LATER: diag(r->dg, E_OPTION_NOT_YET, NO_SPAN, w->written); break;
    }
}

/* These options apply even if the line has errors. */
static bool is_about_messages(const OptionWord *w)
{
    static const OptionId ids[] = {OPTION_MESSAGE_FORMAT, OPTION_COLOR, OPTION_LANG, OPTION_QUIET};
    for (size_t i = 0; w->kind == WORD_OPTION && i < sizeof ids / sizeof ids[0]; i++)
        if (w->option->id == ids[i])
            return true;
    return false;
}

/* "rptc check", or "rptc" alone. */
static Str command_words(const OptionReader *r)
{
    if (r->out->command->set == EXAMPLE)
        return STR("; rptc:");
    const char *name = r->out->command->name;
    return str_format(r->arena, "rptc%s%s", name[0] ? " " : "", name);
}

/* The same word, with the option of this command. */
static OptionWord word_for(const OptionWord *w, unsigned command)
{
    OptionWord own = *w;
    for (size_t i = 0; w->kind == WORD_OPTION && i < option_count; i++)
        if ((option_rows[i].commands & command) && strcmp(option_rows[i].name, w->option->name) == 0)
            own.option = &option_rows[i];
    return own;
}

static void take_word(OptionReader *r, const OptionWord *written)
{
    const Command *command = r->out->command;
    const OptionWord own = word_for(written, command->set), *w = &own;
    if (!command->run) {
        if (is_about_messages(w))
            take_option(r, w);
    } else if (w->kind == WORD_OPERAND && command->set == EXAMPLE)
        diag(r->dg, E_EXAMPLE_OPERAND, NO_SPAN, w->written);
    else if (w->kind == WORD_OPERAND)
        add_operand(r, w->written);
    else if (w->kind == WORD_FAULT)
        word_report(r->arena, w, r->dg);
    else if (w->option->id != OPTION_LATER && !(w->option->commands & command->set))
        diag(r->dg, E_OPTION_NOT_HERE, NO_SPAN, command_words(r), w->written);
    else
        take_option(r, w);
}

static const OptionWord *first_operand(const OptionReader *r)
{
    for (size_t i = 0; i < r->count; i++)
        if (r->words[i].kind == WORD_OPERAND)
            return &r->words[i];
    return NULL;
}

/* Reports a first word that is not a file and looks like a misspelled command. */
static void check_for_slip(const OptionReader *r, Str word)
{
    const CommandTable *table = r->commands;
    Str *names = NEW_ARRAY(r->arena, Str, table->count);
    for (size_t i = 0; i < table->count; i++)
        names[i] = str_of(table->items[i].name);
    Str nearest = nearest_name(r->arena, word, names + 1, table->count - 1);
    if (nearest.n && access(str_cstr(r->arena, word), F_OK) != 0)
        diag_hint(r->dg, diag(r->dg, E_COMMAND_UNKNOWN, NO_SPAN, word), H_COMMAND_FILE, nearest, word);
}

/* Finds the command; returns the operand that names it, or NULL. */
static const OptionWord *find_command(OptionReader *r)
{
    const CommandTable *table = r->commands;
    const OptionWord *first = first_operand(r);
    r->out->command = &table->items[0];
    for (size_t i = 1; first && i < table->count; i++)
        if (str_is(first->written, table->items[i].name)) {
            r->out->command = &table->items[i];
            return first;
        }
    if (first)
        check_for_slip(r, first->written);
    return NULL;
}

/* ---- defaults ---- */

static void set_defaults(Options *o)
{
    Host host = disk_host();
    memcpy(o->limits, host.limits, sizeof o->limits);
    o->to = DOCUMENT_UNKNOWN;
    o->messages = (RenderOptions){
        .format = MESSAGES_HUMAN,
        .chinese = environment_is_chinese(),
        .colour = environment_has_colour(),
    };
}

static void add_libraries(OptionReader *r, Str path)
{
    while (path.n) {
        size_t end = str_find_byte(path, ':');
        if (end > 0)
            r->folders[r->out->libraries.count++] = str_sub(path, 0, end);
        path = str_sub(path, end < path.n ? end + 1 : end, path.n);
    }
}

static void read_epoch(OptionReader *r)
{
    Str text;
    uint64_t seconds;
    if (r->out->dated || !r->out->command->run || !environment_epoch(&text))
        return;
    if (read_digits(text, &seconds) && date_of_seconds(seconds, &r->out->date))
        r->out->dated = true;
    else
        diag(r->dg, E_SOURCE_DATE_EPOCH, NO_SPAN, text);
}

/* Reports options that only make sense for a bulk run. */
static void check_rows(const OptionReader *r)
{
    if (r->out->max_errors && !r->out->rows.s)
        diag(r->dg, E_OPTION_OF_ROWS, NO_SPAN, STR("--max-errors"));
    if (r->out->rows.s && r->out->messages.format == MESSAGES_SARIF)
        diag(r->dg, E_BULK_SARIF, NO_SPAN);
}

void options_read(Arena *a, const CommandLine *line, Options *out, Diags *dg)
{
    OptionReader r = {.arena = a, .dg = dg, .out = out, .commands = line->commands};
    Str libraries = environment_libraries();
    r.words = words_read(a, line->argc, line->argv, &r.count);
    out->templates = r.templates = NEW_ARRAY(a, Str, r.count);
    out->unwanted_lints = r.unwanted_lints = NEW_ARRAY(a, Str, r.count);
    out->inputs = r.inputs = NEW_ARRAY(a, DataInput, r.count);
    out->libraries.folders = r.folders = NEW_ARRAY(a, Str, r.count + libraries.n);
    out->roots = r.roots = NEW_ARRAY(a, Str, r.count);
    set_defaults(out);
    const OptionWord *name = find_command(&r);
    if (!out->command->run)
        diag(dg, E_COMMAND_NOT_YET, NO_SPAN, str_of(out->command->name));
    for (size_t i = 0; i < r.count; i++)
        if (&r.words[i] != name)
            take_word(&r, &r.words[i]);
    add_libraries(&r, libraries);
    set_formats(&r);
    check_stdin(&r);
    check_rows(&r);
    read_epoch(&r);
    out->messages.most = out->limits[LIMIT_messages];
}

/* Splits a line into words, as an argv whose first word is left free. */
static char **cut_words(Arena *a, Str line, int *count)
{
    char **words = NEW_ARRAY(a, char *, line.n + 2);
    *count = 1;
    while ((line = str_trim(line)).n) {
        size_t end = 0;
        while (end < line.n && line.s[end] != ' ' && line.s[end] != '\t')
            end++;
        words[(*count)++] = str_cstr(a, str_sub(line, 0, end));
        line = str_sub(line, end, line.n);
    }
    return words;
}

Options options_of_example(Arena *a, const Options *of_command, Str data, Str line, Diags *dg)
{
    Options out = *of_command;
    OptionReader r = {.arena = a, .dg = dg, .out = &out};
    Command *example = arena_copy(a, out.command, sizeof *example);
    example->set = EXAMPLE;
    out.command = example;
    int count;
    char **words = cut_words(a, line, &count);
    r.words = words_read(a, count, words, &r.count);
    out.inputs = r.inputs = NEW_ARRAY(a, DataInput, r.count + 1);
    add_input(&r, (DataInput){.kind = DATA_FILE, .path_or_text = data});
    for (size_t i = 0; i < r.count; i++)
        take_word(&r, &r.words[i]);
    return out;
}

RunOptions options_run(const Options *o, const Host *host)
{
    return fill_options(o->draft, o->dated ? &o->date : NULL, host);
}
