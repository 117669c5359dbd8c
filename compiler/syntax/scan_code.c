/* Code: brackets, signs, line ends. */
#include "syntax/scan_code.h"

#include "rpt.tab.h"
#include "syntax/scan_prose.h"
#include "syntax/scan_text.h"

/* Counts the current token in its part of the frame. */
static int code_token(Scan *s, int token, After after)
{
    scan_top(s)->words++;
    s->after = after;
    return token;
}

int scan_sign(Scan *s, int token)
{
    ScanFrame *top = scan_top(s);
    if (token == T_EQUAL)
        top->in_type = false;
    if (token == T_STAR || token == T_MINUS)
        top->after_comma = false;
    if (token == T_QUESTION) /* of a type */
        return code_token(s, token, AFTER_VALUE);
    return code_token(s, token, token == T_DOT ? AFTER_DOT : AFTER_NOTHING);
}

/* `==` and the like: reports the right sign, and continues as if it had been written. */
int scan_wrong_sign(Scan *s, int token, Str right)
{
    scan_hint(s, scan_say(s, E_WRONG_SIGN, scan_span(s), scan_text(s, s->start, s->end)), H_WRITE, right);
    return scan_sign(s, token);
}

/* `{%`, `{#`, `{/`: tags of other languages. They open nothing, so that no end is missed. */
static bool is_tag(Scan *s)
{
    ScanFrame *top = scan_top(s);
    return top->kind == FRAME_VALUE && top->in_prose && top->words == 0 &&
           top->span.end == s->start;
}

static int refuse_tag(Scan *s)
{
    ScanFrame *top = scan_top(s);
    scan_hint(s, scan_say(s, E_TAG, scan_here(s, top->span.start, s->end), scan_text(s, s->start, s->end)),
              H_TAGS, STR(""));
    top->reported = top->faulty = true;
    return T_YYerror;
}

int scan_slash(Scan *s)
{
    s->end = s->next = s->start + 1;
    if (is_tag(s))
        return refuse_tag(s);
    return scan_sign(s, T_SLASH);
}

/* A full-width slash divides, with a warning. It does not begin a pattern. */
int scan_wide_slash(Scan *s)
{
    if (scan_top(s)->in_type)
        return scan_stray(s);
    scan_say(s, W_WIDE_SLASH, scan_span(s), STR("/"));
    return scan_sign(s, T_SLASH);
}

/* Signs that people type, and what to write instead. */
static const struct {
    Str sign, right;
} instead[] = {
    {STR_INIT("”"), STR_INIT("“")},   {STR_INIT("‘"), STR_INIT("“")},
    {STR_INIT("’"), STR_INIT("“")},   {STR_INIT("'"), STR_INIT("\"")},
    {STR_INIT("。"), STR_INIT(".")},  {STR_INIT("×"), STR_INIT("*")},
    {STR_INIT("÷"), STR_INIT("/")},   {STR_INIT("%"), STR_INIT("mod")},
    {STR_INIT("．"), STR_INIT(".")},  {STR_INIT("％"), STR_INIT("mod")},
     {STR_INIT("／"), STR_INIT("/")},
    {STR_INIT("｛"), STR_INIT("{")},  {STR_INIT("｝"), STR_INIT("}")},
    {STR_INIT("＠"), STR_INIT("@")},  {STR_INIT("＃"), STR_INIT("#")},
};

void scan_say_stray(Scan *s, Span at, Str sign)
{
    for (size_t i = 0; i < sizeof instead / sizeof instead[0]; i++)
        if (str_eq(sign, instead[i].sign)) {
            scan_hint(s, scan_say(s, E_STRAY_SIGN, at, sign), H_WRITE, instead[i].right);
            return;
        }
    if (str_is(sign, "#"))
        scan_hint(s, scan_say(s, E_STRAY_SIGN, at, sign), H_COMMENT, STR(""));
    else if (str_is(sign, "&"))
        scan_hint(s, scan_say(s, E_STRAY_SIGN, at, sign), H_AMPERSAND, STR(""));
    else
        scan_say(s, E_STRAY_SIGN, at, sign);
}

/* `/ *`, a comment in other languages: the rest of the line is skipped. */
int scan_other_comment(Scan *s)
{
    scan_hint(s, scan_say(s, E_COMMENT_SIGN, scan_span(s), scan_text(s, s->start, s->end)), H_COMMENT, STR(""));
    while (!scan_line_ends_at(s, s->next) && scan_byte(s, s->next) != '}')
        s->next++;
    return 0;
}

/* `#F00` among properties. */
int scan_bad_colour(Scan *s)
{
    scan_hint(s, scan_say(s, E_COLOUR, scan_span(s), scan_text(s, s->start, s->end)), H_COLOURS, STR(""));
    return T_YYerror;
}

/* A character without a meaning in code. */
int scan_stray(Scan *s)
{
    if (is_tag(s) && strchr("%#!", scan_byte(s, s->start)))
        return refuse_tag(s);
    scan_say_stray(s, scan_span(s), scan_text(s, s->start, s->end));
    return T_YYerror;
}

/* ---- brackets ---- */

int scan_open(Scan *s, FrameKind kind, int token)
{
    code_token(s, token, AFTER_NOTHING);
    scan_push(s, kind, scan_span(s));
    return token;
}

static int line_directive(const Scan *s)
{
    size_t line = scan_find(s, FRAME_LINE);
    return line != SIZE_MAX && s->frames[line].directive ? s->frames[line].directive->token : 0;
}

/* `(`: after the name in `@define` and `@let` it holds parameters, in `list of (T?)` a type. */
int scan_paren(Scan *s)
{
    const ScanFrame *top = scan_top(s);
    int directive = top->kind == FRAME_LINE ? line_directive(s) : 0;
    bool params = (directive == T_D_DEFINE || directive == T_D_LET) && top->words == 1;
    bool type = top->in_type && s->after == AFTER_NOTHING;
    scan_open(s, params ? FRAME_PARAMS : FRAME_PAREN, T_LPAREN);
    scan_top(s)->in_type = type;
    return T_LPAREN;
}

static bool is_code(const ScanFrame *f)
{
    return f->kind >= FRAME_VALUE;
}

/* The innermost frame that `token` closes within the current string, value or line; SIZE_MAX: none. */
static size_t opened_by(const Scan *s, int token)
{
    for (size_t i = s->depth; i-- > 0 && is_code(&s->frames[i]);) {
        FrameKind kind = s->frames[i].kind;
        bool braces = kind == FRAME_VALUE || kind == FRAME_RECORD || kind == FRAME_MEMBERS ||
                      kind == FRAME_PROPS;
        if (token == T_RPAREN    ? kind == FRAME_PAREN || kind == FRAME_PARAMS
            : token == T_RSQUARE ? kind == FRAME_SQUARE
                                 : braces)
            return i;
        if (braces || kind == FRAME_STRING)
            break;
    }
    return SIZE_MAX;
}

static int closes_nothing(Scan *s)
{
    const Directive *outermost = s->frames[0].directive;
    bool said = scan_say(s, E_CLOSES_NOTHING, scan_span(s), scan_text(s, s->start, s->end));
    if (said && outermost && outermost->opens == OPENS_FIELDS)
        s->build->tree->strays_before = s->start;
    return T_YYerror;
}

int scan_close(Scan *s, int token)
{
    size_t open = opened_by(s, token);
    if (open == SIZE_MAX)
        return closes_nothing(s);
    if (open + 1 < s->depth)
        return scan_close_to(s, open + 1);
    scan_pop(s);
    s->after = AFTER_VALUE;
    return token;
}

int scan_brace(Scan *s)
{
    const ScanFrame *top = scan_top(s);
    const Directive *d = top->kind == FRAME_LINE ? top->directive : NULL;
    if (scan_mode(s) == MODE_PROPS) {
        if (line_directive(s) == T_D_STYLE)
            scan_say(s, E_STYLE_NOT_CONSTANT, scan_span(s), STR("{"));
        scan_top(s)->after_comma = false;
        scan_top(s)->words++;
        return scan_value(s);
    }
    if (top->in_type || (d && d->braces == BRACES_MEMBERS))
        return scan_open(s, FRAME_MEMBERS, T_MEMBERS_OPEN);
    if (d && d->braces == BRACES_PROPS)
        return scan_open(s, FRAME_PROPS, T_PROPS_OPEN);
    return scan_open(s, FRAME_RECORD, T_RECORD_OPEN);
}

int scan_brace_end(Scan *s)
{
    size_t open = opened_by(s, T_CLOSE);
    if (open == SIZE_MAX || open + 1 < s->depth)
        return scan_close(s, T_CLOSE);
    switch (s->frames[open].kind) {
    case FRAME_VALUE: return scan_end_value(s);
    case FRAME_RECORD: return scan_close(s, T_RECORD_CLOSE);
    case FRAME_MEMBERS: return scan_close(s, T_MEMBERS_CLOSE);
    default: return scan_close(s, T_PROPS_CLOSE);
    }
}

/* ---- separators ---- */

int scan_comma(Scan *s)
{
    ScanFrame *top = scan_top(s);
    if (top->kind == FRAME_PARAMS)
        top->in_type = false;
    top->after_comma = true;
    return code_token(s, T_COMMA, AFTER_NOTHING);
}

int scan_semi(Scan *s)
{
    ScanFrame *top = scan_top(s);
    if (top->kind == FRAME_FIELD || top->kind == FRAME_MEMBERS || top->kind == FRAME_PROPS)
        scan_end_part(s);
    return T_SEMI;
}

/* `:` begins a format in a value, and a type in parameters. */
int scan_colon(Scan *s)
{
    ScanFrame *top = scan_top(s);
    if (top->kind == FRAME_PARAMS)
        top->in_type = true;
    return code_token(s, T_COLON, AFTER_NOTHING);
}

/* Does a brace open in a format, outside quotation marks? Then the value's own `}` is missing. */
static bool opens_brace(Str format)
{
    bool quoted = false;
    for (size_t i = 0; i < format.n; i++) {
        if (format.s[i] == '\'' || format.s[i] == '"')
            quoted = !quoted;
        if (format.s[i] == '{' && !quoted)
            return true;
    }
    return false;
}

/* The format as written between `:` and `}`, without outer blanks. */
int scan_format(Scan *s)
{
    Str whole = scan_text(s, s->start, s->end);
    Str format = str_trim(whole);
    if (opens_brace(format)) {
        scan_hint(s, scan_say(s, E_UNCLOSED_VALUE, scan_top(s)->span, STR("{")), H_CLOSE_IT, STR("}"));
        return T_YYerror;
    }
    if (format.n) {
        s->start += (uint32_t)(format.s - whole.s);
        s->end = s->start + (uint32_t)format.n;
    } else {
        scan_say(s, E_FORMAT_EMPTY, scan_span(s), STR(":"));
    }
    s->string = format;
    return T_FORMAT;
}

int scan_no_format(Scan *s)
{
    s->end = s->next = s->start;
    return scan_format(s);
}

/* ---- comments and patterns, which `/` begins ---- */

bool scan_comment_begins(Scan *s)
{
    if (scan_find(s, FRAME_VALUE) != SIZE_MAX)
        return false;
    uint32_t at = s->start;
    return at == 0 || scan_line_ends_at(s, at - 1) || scan_byte(s, at - 1) == ' ' ||
           scan_byte(s, at - 1) == '\t' || (at >= 3 && scan_blank_at(s, at - 3) == 3);
}

/* The text up to the closing slash, which is the last byte of the match; `\/` is a slash, as is one in a class
 * `[…]`. */
int scan_pattern(Scan *s)
{
    Str raw = scan_text(s, s->start, s->end - 1);
    char *out = arena_alloc(s->build->arena, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        if (raw.s[i] == '\\' && i + 1 < raw.n && raw.s[i + 1] != '/')
            out[n++] = raw.s[i++];
        else if (raw.s[i] == '\\' && i + 1 < raw.n)
            i++;
        out[n++] = raw.s[i];
    }
    s->string = (Str){out, n};
    s->start--; /* with the opening slash */
    return code_token(s, T_PATTERN, AFTER_VALUE);
}

int scan_pattern_end(Scan *s)
{
    s->start = s->from - 1;
    scan_say(s, E_UNCLOSED_PATTERN, scan_here(s, s->start, s->start + 1), STR("/"));
    s->next = s->from;
    while (!scan_line_ends_at(s, s->next))
        s->next++;
    return T_YYerror;
}

/* ---- line ends ---- */

/* The outermost of the code frames here that must close on its line (a value or string); SIZE_MAX: none. */
static size_t bound_to_line(const Scan *s)
{
    size_t found = SIZE_MAX;
    for (size_t i = s->depth; i-- > 0 && is_code(&s->frames[i]);)
        if (s->frames[i].kind == FRAME_VALUE || s->frames[i].kind == FRAME_STRING)
            found = i;
    return found;
}

/* Closes the brackets that a directive or heading on the next line cuts off. */
static int close_brackets(Scan *s)
{
    size_t line = scan_find_line(s);
    return scan_close_to(s, line + 1);
}

/* Does the directive need properties or fields in braces? */
static bool needs_braces(const Directive *d)
{
    switch (d ? d->token : 0) {
    case T_D_STYLE:
    case T_D_PAGE:
    case T_D_DOCUMENT:
    case T_D_WITH:
    case T_D_RECORD: return true;
    default: return false;
    }
}

/* Is the `{` that the directive needs on the next line? It is reported there, and read. */
static bool brace_below(Scan *s)
{
    const Directive *d = scan_top(s)->directive;
    uint32_t at = scan_over_blanks(s, s->end);
    if (!needs_braces(d) || scan_byte(s, at) != '{' || scan_byte(s, s->last_end - 1) == '}')
        return false;
    scan_hint(s, scan_say(s, E_BRACE_BELOW, scan_here(s, at, at + 1), STR("{")), H_BRACE_BEHIND,
              scan_text(s, scan_top(s)->span.start, s->last_end));
    return true;
}

/* A line break in code: the end of the line, a `;`, a blank, or a fault. */
int scan_code_end(Scan *s)
{
    ScanFrame *top = scan_top(s);
    size_t bound = bound_to_line(s);
    if (bound != SIZE_MAX)
        return scan_close_to(s, bound);
    if (top->kind == FRAME_LINE && brace_below(s))
        return 0;
    if (top->kind == FRAME_LINE) {
        s->start = s->end = s->last_end;
        scan_pop(s);
        return T_EOL;
    }
    bool last = scan_block_begins_at(s, s->end);
    if (is_code(top) && last)
        return close_brackets(s);
    if (top->kind == FRAME_FIELD && (!top->after_comma || last)) {
        s->start = s->end = s->last_end;
        scan_pop(s);
        return T_SEMI;
    }
    if ((top->kind == FRAME_MEMBERS || top->kind == FRAME_PROPS) && !top->after_comma) {
        s->start = s->end = s->last_end;
        scan_end_part(s);
        return T_SEMI;
    }
    return 0;
}
