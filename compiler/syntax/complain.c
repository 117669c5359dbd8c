#include "syntax/complain.h"

#include "rpt.tab.h"
#include "syntax/scan_text.h"

void expectation_add(Expectation *e, Wanted wanted, const char *sign)
{
    e->wants[wanted] = true;
    if (wanted != WANTED_SIGN)
        return;
    if (e->sign_count < MOST_SIGNS)
        e->signs[e->sign_count++] = sign;
}

/* ---- mistakes that many people make ---- */

static bool is_comparison(int token)
{
    switch (token) {
    case T_EQUAL:
    case T_UNEQUAL:
    case T_LESS:
    case T_LESS_EQUAL:
    case T_GREATER:
    case T_GREATER_EQUAL:
    case T_IN: return true;
    default: return false;
    }
}

static bool wants_sign(const Expectation *e, const char *sign)
{
    for (int i = 0; i < e->sign_count; i++)
        if (strcmp(e->signs[i], sign) == 0)
            return true;
    return false;
}

/* `{{name}}`, as other languages write a value: the span of the braces and their contents, or NO_SPAN. */
static Span double_braces(const Build *b, const ScanFrame *around)
{
    Str text = b->source->text;
    uint32_t from = around->span.start;
    if (around->kind != FRAME_RECORD || from == 0 || text.s[from - 1] != '{')
        return NO_SPAN;
    size_t n = str_find(str_sub(text, from, text.n), STR("}}"));
    size_t line = str_find_byte(str_sub(text, from, text.n), '\n');
    return (Span){from - 1, from + (uint32_t)(n < line ? n + 2 : 1), around->span.file};
}

static void say_double_braces(Build *b, Span at)
{
    uint32_t end = at.end > at.start + 4 ? at.end - 2 : at.end;
    Str inside = str_trim(str_sub(b->source->text, at.start + 2, end));
    while (str_starts(inside, STR("{")))
        inside = str_trim(str_sub(inside, 1, inside.n));
    Diag *d = diag(b->diags, E_DOUBLE_BRACES, at);
    diag_hint(b->diags, d, H_WRITE, str_format(b->arena, "{%.*s}", STR_ARG(inside)));
}

/* The hint for a wrong word or sign in a field's type or after it; CODE_COUNT: none. */
static Code field_hint(const Build *b, Span at, int token, const Expectation *e)
{
    Str text = b->source->text, before = str_trim(str_sub(text, 0, at.start));
    bool adjoins = before.s + before.n == text.s + at.start;
    bool in_name = adjoins && (token == T_MINUS || token == T_LPAREN || token == T_SLASH);
    if (wants_sign(e, "of") || (token == T_LSQUARE && wants_sign(e, "?")))
        return H_LIST_TYPE;
    if (e->wants[WANTED_TYPE] && in_name)
        return H_BACKQUOTES;
    if (token == T_STRING && before.n && before.s[before.n - 1] == '}')
        return H_LABEL_BEFORE_BRACES;
    if (wants_sign(e, "{ of fields") && !e->wants[WANTED_TYPE] && token == T_NAME && before.n)
        return before.s[before.n - 1] == '?' ? H_OPTIONAL_TYPE : H_TYPE_BEFORE_LABEL;
    return CODE_COUNT;
}

/* Does the word before end in a small Latin letter, as names of functions do? */
static bool follows_latin_word(const Build *b, Span at)
{
    Str before = str_trim(str_sub(b->source->text, 0, at.start));
    return before.n && before.s[before.n - 1] >= 'a' && before.s[before.n - 1] <= 'z';
}

static bool is_path_sign(int token)
{
    return token == T_SLASH || token == T_DOT || token == T_MINUS;
}

/* Is it a path without its quotation marks? */
static bool is_bare_path(const ScanFrame *around, int token)
{
    const Directive *d = around->kind == FRAME_LINE ? around->directive : NULL;
    return d && (d->token == T_D_USE || d->token == T_D_INCLUDE || d->token == T_D_EXTENDS) &&
           (is_path_sign(token) || token == T_NAME);
}

/* Reports a path without quotation marks: all characters up to the next blank on both sides. */
static void say_unquoted_path(Build *b, Span at)
{
    Str text = b->source->text;
    while (at.start > 0 && !strchr(" \t", text.s[at.start - 1]))
        at.start--;
    while (at.end < text.n && !strchr(" \t\r\n", text.s[at.end]))
        at.end++;
    Str written = str_sub(text, at.start, at.end);
    diag_hint(b->diags, diag(b->diags, E_UNEXPECTED, at, written), H_WRITE,
              str_format(b->arena, "\"%.*s\"", STR_ARG(written)));
}

/* The hint for a common mistake; CODE_COUNT if it is none. */
static Code usual_hint(const Build *b, const ScanFrame *around, Span at, int token,
                       const Expectation *e)
{
    if (around->kind == FRAME_FIELD || around->kind == FRAME_MEMBERS)
        return field_hint(b, at, token, e);
    if (around->kind == FRAME_LINE && token == T_RECORD_OPEN && e->wants[WANTED_LINE_END])
        return H_NO_BRACES;
    if (e->wants[WANTED_OPERATOR] && token == T_NAME &&
        str_is(str_sub(b->source->text, at.start, at.end), "not"))
        return H_NOT_IN;
    if (e->wants[WANTED_OPERATOR] && token == T_NAME && follows_latin_word(b, at))
        return H_ARGUMENTS;
    return CODE_COUNT;
}

/* Reports a common mistake with what was meant; false if it is none. */
static bool common_mistake(Build *b, const ScanFrame *around, Span at, int token, const Expectation *e)
{
    if (!around)
        return false;
    FrameKind kind = around->kind;
    Str sign = str_sub(b->source->text, at.start, at.end);
    Diags *dg = b->diags;
    Span doubled = double_braces(b, around);
    Code hint = usual_hint(b, around, at, token, e);
    if (doubled.file)
        say_double_braces(b, doubled);
    else if (is_bare_path(around, token))
        say_unquoted_path(b, at);
    else if (hint != CODE_COUNT && sign.n)
        diag_hint(dg, diag(dg, E_UNEXPECTED, at, sign), hint);
    else if (is_comparison(token) && e->wants[WANTED_OPERATOR])
        diag_hint(dg, diag(dg, E_COMPARISON_CHAIN, at), H_COMPARE_TWICE);
    else if (token == T_QUESTION && e->wants[WANTED_OPERATOR] &&
             (kind == FRAME_VALUE || kind == FRAME_PAREN))
        diag_hint(dg, diag(dg, E_QUESTION, at), H_CONDITION);
    else if (kind == FRAME_PROPS && (token == T_COLON || token == T_EQUAL))
        diag_hint(dg, diag(dg, E_PROPERTY_SIGN, at, sign), H_PROPERTY_BLANK);
    else if (token == T_FORMAT && !e->wants[WANTED_VALUE])
        diag(dg, E_PROPERTY_FORMAT, at);
    else if (kind == FRAME_PARAMS && around->in_type &&
             (token == T_ONE || token == T_PATTERN || token == T_LPAREN))
        diag(dg, E_PARAMETER_TYPE, at);
    else if (token == T_COMMA && around->sorts)
        diag_hint(dg, diag(dg, E_SORT_KEYS, at), H_SORT_TWICE);
    else
        return false;
    return true;
}

/* ---- unclosed brackets ---- */

/* Is an open bracket closed after `at`, before a directive or heading begins? */
static bool closes_later(Scan *s, uint32_t at)
{
    static const struct {
        Str sign;
        int step;
    } brackets[] = {
        {STR_INIT("("), 1},  {STR_INIT("["), 1},   {STR_INIT("{"), 1},   {STR_INIT("（"), 1},
        {STR_INIT("［"), 1}, {STR_INIT("【"), 1},  {STR_INIT(")"), -1},  {STR_INIT("]"), -1},
        {STR_INIT("}"), -1}, {STR_INIT("）"), -1}, {STR_INIT("］"), -1}, {STR_INIT("】"), -1},
    };
    Str text = s->build->source->text;
    int open = 1;
    for (bool line = true; at < text.n && open > 0 && s->ahead.bytes < MOST_AHEAD;
         at++, s->ahead.bytes++) {
        if (line && scan_block_begins_at(s, at))
            return false;
        line = scan_line_ends_at(s, at);
        for (size_t i = 0; i < sizeof brackets / sizeof brackets[0]; i++)
            if (str_starts(str_sub(text, at, text.n), brackets[i].sign))
                open += brackets[i].step;
    }
    return open == 0;
}

/* For a token that begins a later line than the bracket around it: is the closing bracket missing? */
static bool bracket_forgotten(Scan *s, const ScanFrame *around, Span at)
{
    if (!around || around->kind <= FRAME_STRING)
        return false;
    uint32_t line = scan_line_start(s, at.start);
    return around->span.start < line && scan_over_blanks(s, line) == at.start &&
           !closes_later(s, at.start);
}

/* ---- the rest ---- */

/* The expected signs as a list; empty if there are too many to help. In a token's name, what follows a blank is not
 * part of the sign. */
static Str sign_list(Build *b, const Expectation *e)
{
    Str signs[MOST_SIGNS];
    size_t count = 0;
    for (int i = 0; i < e->sign_count; i++) {
        Str sign = {e->signs[i], strcspn(e->signs[i], " ")};
        /* These continue a value, as operators do. */
        bool goes_on = str_is(sign, "(") || str_is(sign, "in") || str_is(sign, "=");
        if (!goes_on || !e->wants[WANTED_OPERATOR])
            signs[count++] = sign;
    }
    return count <= MOST_NAMED ? diag_list(b->arena, signs, count) : STR("");
}

/* The hint names the first of these that was expected. */
static const struct {
    Wanted wanted;
    Code hint;
} wishes[] = {
    {WANTED_VALUE, H_WANTED_VALUE},
    {WANTED_NUMBER, H_WANTED_NUMBER},
    {WANTED_NAME, H_WANTED_NAME},
    {WANTED_STRING, H_WANTED_STRING},
    {WANTED_LINE_END, H_WANTED_LINE_END},
};

static void hint_wanted(Build *b, Diag *d, const Expectation *e)
{
    Str signs = sign_list(b, e);
    if (e->wants[WANTED_TYPE] || e->wants[WANTED_PROPERTIES]) {
        diag_hint(b->diags, d, e->wants[WANTED_TYPE] ? H_WANTED_TYPE : H_WANTED_PROPERTIES);
        return;
    }
    if (e->wants[WANTED_NAME] && e->wants[WANTED_STRING] && !e->wants[WANTED_VALUE]) {
        diag_hint(b->diags, d, H_WANTED_NAME_OR_STRING);
        return;
    }
    if (signs.n && (e->wants[WANTED_OPERATOR] || !e->wants[WANTED_VALUE])) {
        diag_hint(b->diags, d, e->wants[WANTED_OPERATOR] ? H_WANTED_OPERATOR : H_WANTED_SIGN,
                  signs);
        return;
    }
    for (size_t i = 0; i < sizeof wishes / sizeof wishes[0]; i++)
        if (e->wants[wishes[i].wanted]) {
            diag_hint(b->diags, d, wishes[i].hint);
            return;
        }
}

void complain(Build *b, Scan *scan, Span at, int token, const Expectation *expected)
{
    const ScanFrame *around = scan_around(scan);
    if (scan_has_spoken(scan) || scan_runs_over(scan)) {
        scan_skip(scan);
    } else if (bracket_forgotten(scan, around, at)) {
        Str bracket = str_sub(b->source->text, around->span.start, around->span.end);
        if (!around->reported)
            diag_note(b->diags, diag(b->diags, E_UNCLOSED_BRACKET, around->span, bracket),
                      N_NO_LONGER_INSIDE, at);
        scan_skip_to_line(scan);
    } else {
        scan_mark_value(scan);
        if (token == T_RECORD_OPEN && expected->wants[WANTED_LINE_END])
            scan_mark_block(scan);
        if (!common_mistake(b, around, at, token, expected)) {
            Str found = str_sub(b->source->text, at.start, at.end);
            Diag *d = found.n ? diag(b->diags, E_UNEXPECTED, at, found)
                              : diag(b->diags, E_LINE_TOO_SHORT, at);
            hint_wanted(b, d, expected);
        }
        scan_skip(scan);
    }
}
