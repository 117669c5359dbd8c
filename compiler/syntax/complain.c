#include "syntax/complain.h"

#include "rpt.tab.h"

void expectation_add(Expectation *e, Wanted wanted, const char *sign)
{
    e->wants[wanted] = true;
    if (wanted != WANTED_SIGN)
        return;
    if (e->sign_count < MOST_SIGNS)
        e->signs[e->sign_count] = sign;
    e->sign_count++;
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

/* Says what is meant by a common mistake; false where it is none. */
static bool common_mistake(Build *b, const Frame *around, Span at, int token, const Expectation *e)
{
    FrameKind kind = around ? around->kind : FRAME_BLOCK;
    Str sign = str_sub(b->source->text, at.start, at.end);
    Diags *dg = b->diags;
    if (is_comparison(token) && e->wants[WANTED_OPERATOR])
        diag_hint(dg, diag(dg, E_COMPARISON_CHAIN, at), H_COMPARE_TWICE);
    else if (token == T_QUESTION && e->wants[WANTED_OPERATOR] &&
             (kind == FRAME_VALUE || kind == FRAME_PAREN))
        diag_hint(dg, diag(dg, E_QUESTION, at), H_CONDITION);
    else if (kind == FRAME_PROPS && (token == T_COLON || token == T_EQUAL))
        diag(dg, E_PROPERTY_SIGN, at, sign);
    else if (token == T_FORMAT && !e->wants[WANTED_VALUE])
        diag(dg, E_PROPERTY_FORMAT, at);
    else if (kind == FRAME_PARAMS && around->in_type &&
             (token == T_ONE || token == T_PATTERN || token == T_LPAREN))
        diag(dg, E_PARAMETER_TYPE, at);
    else if (token == T_COMMA && around && around->sorts)
        diag_hint(dg, diag(dg, E_SORT_KEYS, at), H_SORT_TWICE);
    else
        return false;
    return true;
}

/* ---- a bracket that nothing closes ---- */

/* Is a bracket closed after all, from `at` on, before a directive or heading begins? */
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
    for (bool line = true; at < text.n && open > 0 && s->looked_ahead < MOST_AHEAD;
         at++, s->looked_ahead++) {
        if (line && scan_block_begins_at(s, at))
            return false;
        line = scan_line_ends_at(s, at);
        for (size_t i = 0; i < sizeof brackets / sizeof brackets[0]; i++)
            if (str_starts(str_sub(text, at, text.n), brackets[i].sign))
                open += brackets[i].step;
    }
    return open == 0;
}

/* A token that begins a line later than the bracket around it: was the bracket forgotten? */
static bool bracket_forgotten(Scan *s, const Frame *around, Span at)
{
    if (!around || around->kind <= FRAME_STRING)
        return false;
    uint32_t line = scan_line_start(s, at.start);
    return around->span.start < line && scan_over_blanks(s, line) == at.start &&
           !closes_later(s, at.start);
}

/* ---- the rest ---- */

/* The signs that might stand there, as a list: `)` `,`. A token's name may tell more behind a
 * blank. */
static Str sign_list(Build *b, const Expectation *e)
{
    Buf list = buf_open(arena_memory(b->arena));
    for (int i = 0; i < e->sign_count && i < MOST_SIGNS; i++) {
        Str sign = {e->signs[i], strcspn(e->signs[i], " ")};
        bool goes_on = str_is(sign, "(") || str_is(sign, "in"); /* as an operator does */
        if (!goes_on || !e->wants[WANTED_OPERATOR])
            buf_putf(&list, "%s`%.*s`", list.n ? " " : "", STR_ARG(sign));
    }
    Str result = buf_copy(&list, b->arena);
    buf_close(&list);
    return result;
}

/* The first of these that might stand there is named. */
static const struct {
    Wanted wanted;
    Code hint;
} wishes[] = {
    {WANTED_VALUE, H_WANTED_VALUE},
    {WANTED_TYPE, H_WANTED_TYPE},
    {WANTED_PROPERTIES, H_WANTED_PROPERTIES},
    {WANTED_NUMBER, H_WANTED_NUMBER},
    {WANTED_NAME, H_WANTED_NAME},
    {WANTED_STRING, H_WANTED_STRING},
    {WANTED_LINE_END, H_WANTED_LINE_END},
};

static void hint_wanted(Build *b, Diag *d, const Expectation *e)
{
    Str signs = e->sign_count <= MOST_SIGNS ? sign_list(b, e) : STR("");
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
    const Frame *around = scan_around(scan);
    if (scan_has_spoken(scan) || scan_runs_over(scan)) {
        scan_skip(scan);
    } else if (bracket_forgotten(scan, around, at)) {
        Str bracket = str_sub(b->source->text, around->span.start, around->span.end);
        if (!around->reported)
            diag_note(b->diags, diag(b->diags, E_UNCLOSED_BRACKET, around->span, bracket),
                      N_NO_LONGER_INSIDE, at);
        scan_skip_to_line(scan);
    } else {
        if (!common_mistake(b, around, at, token, expected)) {
            Str found = str_sub(b->source->text, at.start, at.end);
            Diag *d = found.n ? diag(b->diags, E_UNEXPECTED, at, found)
                              : diag(b->diags, E_LINE_TOO_SHORT, at);
            hint_wanted(b, d, expected);
        }
        scan_skip(scan);
    }
}
