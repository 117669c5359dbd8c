#include "cli/arguments.h"

#include "cli/command.h"
#include "diag/suggest.h"

const OptionRow option_rows[] = {
#define OPTION(id, letter, name, value, choices, commands, english, chinese)                       \
    {OPTION_##id, letter, name, value, choices, commands, english, chinese},
#define LATER(name, has_value)                                                                     \
    {OPTION_LATER, 0, name, (has_value) ? "VALUE" : "", "", 0, "", ""},
#include "cli/options.def"
#undef OPTION
#undef LATER
};
const size_t option_count = sizeof option_rows / sizeof option_rows[0];

typedef struct WordReader {
    Arena *arena;
    int argc, at;
    char *const *argv;
    OptionWord *words;
    size_t count, size;
} WordReader;

static OptionWord *add(WordReader *r, WordKind kind, const OptionRow *option, Str written)
{
    OptionWord *w = APPEND(r->arena, r->words, r->count, r->size);
    *w = (OptionWord){.kind = kind, .option = option, .written = written};
    return w;
}

static OptionWord *add_fault(WordReader *r, Code fault, const OptionRow *option, Str written)
{
    OptionWord *w = add(r, WORD_FAULT, option, written);
    w->fault = fault;
    return w;
}

static bool takes_value(const OptionRow *option)
{
    return option->value[0] != '\0';
}

/* Adds an option. Its value, if it takes one, is `value`, or the next word if `value` is absent (s NULL). */
static void add_option(WordReader *r, const OptionRow *option, Str written, Str value)
{
    if (!takes_value(option) && value.s) {
        add_fault(r, E_OPTION_VALUE_UNWANTED, option, written);
        return;
    }
    if (takes_value(option) && !value.s) {
        if (r->at == r->argc) {
            add_fault(r, E_OPTION_VALUE_WANTED, option, written);
            return;
        }
        value = str_of(r->argv[r->at++]);
    }
    add(r, WORD_OPTION, option, written)->value = value;
}

/* The option with that name, or whose name begins with it. *other is a second one; NULL: none. */
static const OptionRow *find_long(Str name, const OptionRow **other)
{
    const OptionRow *found = NULL;
    *other = NULL;
    for (size_t i = 0; i < option_count; i++) {
        const OptionRow *o = &option_rows[i];
        if (str_is(name, o->name)) {
            *other = NULL;
            return o;
        }
        if (!str_starts(str_of(o->name), name))
            continue;
        if (found && !*other && strcmp(found->name, o->name) != 0)
            *other = o;
        found = found ? found : o;
    }
    return found;
}

static void read_long(WordReader *r, Str word)
{
    size_t equals = str_find_byte(word, '=');
    Str written = str_sub(word, 0, equals), value = {NULL, 0};
    if (equals < word.n)
        value = str_sub(word, equals + 1, word.n);
    const OptionRow *other, *option = find_long(str_sub(written, 2, written.n), &other);
    if (other)
        add_fault(r, E_OPTION_AMBIGUOUS, option, written)->other = other;
    else if (!option)
        add_fault(r, E_OPTION_UNKNOWN, NULL, written);
    else
        add_option(r, option, str_format(r->arena, "--%s", option->name), value);
}

static const OptionRow *find_letter(char letter)
{
    for (size_t i = 0; i < option_count; i++)
        if (option_rows[i].letter && option_rows[i].letter == letter)
            return &option_rows[i];
    return NULL;
}

/* `-qoOUT`: letters; the first that takes a value gets the rest of the word. */
static void read_letters(WordReader *r, Str word)
{
    for (size_t i = 1; i < word.n; i++) {
        const OptionRow *option = find_letter(word.s[i]);
        if (!option) {
            add_fault(r, E_OPTION_UNKNOWN, NULL, word);
            return;
        }
        Str written = str_format(r->arena, "-%c", option->letter), value = {NULL, 0};
        if (takes_value(option) && i + 1 < word.n) {
            value = str_sub(word, i + 1, word.n);
            i = word.n;
        }
        add_option(r, option, written, value);
    }
}

const OptionWord *words_read(Arena *a, int argc, char *const *argv, size_t *count)
{
    WordReader r = {.arena = a, .argc = argc, .at = 1, .argv = argv};
    bool options = true;
    while (r.at < argc) {
        Str word = str_of(argv[r.at++]);
        if (options && str_is(word, "--"))
            options = false;
        else if (options && str_starts(word, STR("--")))
            read_long(&r, word);
        else if (options && word.n > 1 && word.s[0] == '-')
            read_letters(&r, word);
        else
            add(&r, WORD_OPERAND, NULL, word);
    }
    *count = r.count;
    return r.words;
}

/* Hints at the option that was meant, or at the list of all options. */
static void hint_at_option(Arena *a, Diags *dg, Diag *d, Str written)
{
    Str *names = NEW_ARRAY(a, Str, option_count);
    for (size_t i = 0; i < option_count; i++)
        names[i] = str_format(a, "--%s", option_rows[i].name);
    Str nearest = nearest_name(a, written, names, option_count);
    if (nearest.n)
        diag_hint(dg, d, H_DID_YOU_MEAN, nearest);
    else
        diag_hint(dg, d, H_SEE_HELP, STR("rptc --help"));
}

void word_report(Arena *a, const OptionWord *w, Diags *dg)
{
    const OptionRow *option = w->option;
    if (w->fault == E_OPTION_UNKNOWN)
        hint_at_option(a, dg, diag(dg, E_OPTION_UNKNOWN, NO_SPAN, w->written), w->written);
    else if (w->fault == E_OPTION_AMBIGUOUS)
        diag(dg, E_OPTION_AMBIGUOUS, NO_SPAN, w->written, str_format(a, "--%s", option->name),
             str_format(a, "--%s", w->other->name));
    else
        diag(dg, w->fault, NO_SPAN, w->written, str_of(option->value));
}
