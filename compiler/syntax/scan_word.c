/* Names, keywords, numbers. */
#include "syntax/scan_word.h"

#include "base/utf8.h"
#include "diag/suggest.h"
#include "rpt.tab.h"
#include "syntax/scan_code.h"
#include "syntax/scan_text.h"

/* ---- names ---- */

/* The ASCII form of a full-width letter, digit or sign; 0 for any other character. */
static char narrow(char32_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? (char)(c - 0xFEE0) : 0;
}

static Str narrowed(Scan *s, Str raw)
{
    Buf b = buf_open(arena_memory(s->build->arena));
    for (size_t at = 0; at < raw.n;) {
        char32_t c = utf8_next(raw, &at);
        buf_put_code(&b, narrow(c) ? (char32_t)narrow(c) : c);
    }
    return buf_take(&b, s->build->arena);
}

/* Reports why `raw` is not a name: the first character that a name must not contain, else full-width letters. With
 * these the name is `faulty`, and its text has their ASCII forms. */
static bool check_name(Scan *s, Str raw, Span at, Name *name)
{
    bool wide = false;
    for (size_t i = 0, from = 0; i < raw.n; from = i) {
        char32_t c = utf8_next(raw, &i);
        bool letter = from ? char_continues_name(c) : char_starts_name(c);
        if (letter && !narrow(c))
            continue;
        if (letter || char_continues_name(c)) {
            wide = wide || narrow(c);
            continue;
        }
        Span sign = scan_here(s, at.start + (uint32_t)from, at.start + (uint32_t)i);
        scan_say_stray(s, sign, str_sub(raw, from, i));
        return false;
    }
    if (wide) {
        *name = (Name){.text = narrowed(s, raw), .span = at, .faulty = true};
        scan_hint(s, scan_say(s, E_WIDE_NAME, at, raw), H_WRITE, name->text);
    }
    return true;
}

bool scan_name_goes_on(const Scan *s, uint32_t at)
{
    Str text = s->build->source->text;
    size_t next = at;
    return at < text.n && char_continues_name(utf8_next(text, &next));
}

bool scan_read_name(Scan *s, Str raw, Span at, Name *name)
{
    bool quoted = raw.n >= 2 && raw.s[0] == '`';
    Str text = quoted ? str_sub(raw, 1, raw.n - 1) : raw;
    *name = (Name){.text = utf8_nfc(s->build->arena, text), .span = at};
    return quoted || check_name(s, raw, at, name);
}

/* ---- keywords ---- */

/* `{foreach x in list}`, `{iff c}`: the control word that a misspelt one was meant to be. Only if another word
 * follows, as none can follow a name. Empty: none. */
static Str meant_control(Scan *s, Str word)
{
    static const Str words[] = {STR_INIT("if"), STR_INIT("for"), STR_INIT("elif"),
                                STR_INIT("style"), STR_INIT("ref")};
    uint32_t at = scan_over_blanks(s, s->end), end = scan_name_end(s, at);
    Str next = scan_text(s, at, end);
    if (at == s->end || !next.n || keyword(next, PLACE_THEN, s->version))
        return STR("");
    if (str_is(word, "foreach"))
        return STR("for");
    return nearest_name(s->build->arena, word, words, sizeof words / sizeof words[0]);
}

static void say_misspelt_control(Scan *s, Str word, Str meant)
{
    Arena *a = s->build->arena;
    scan_hint(s, scan_say(s, E_NO_CONTROL, scan_span(s), str_format(a, "{%.*s …}", STR_ARG(word))),
              H_DID_YOU_MEAN, str_format(a, "{%.*s …}", STR_ARG(meant)));
}

/* `{endif}`: noted in case an `{end}` is missing. */
static void keep_end(Scan *s, Str word)
{
    uint32_t open = scan_top(s)->span.start, close = scan_over_blanks(s, s->end);
    if (scan_byte(s, close) == '}' && (str_is(word, "endif") || str_is(word, "endfor") ||
                                       str_is(word, "endstyle")))
        s->recovery.meant_end = scan_here(s, open, close + 1);
}

/* Reports a word that must be alone in its braces, and is not. After `{end`, the control is not also reported as
 * open; if the line ends, the unclosed brace is reported instead. */
static int not_alone(Scan *s, Str word, int token)
{
    size_t control = scan_find(s, FRAME_CONTROL);
    if (token == T_END_MARK && control != SIZE_MAX)
        s->frames[control].reported = true;
    uint32_t next = scan_over_blanks(s, s->end);
    if (token == T_ELSE_MARK && str_is(scan_text(s, next, scan_name_end(s, next)), "if"))
        scan_hint(s, scan_say(s, E_NO_CONTROL, scan_span(s), STR("{else if …}")), H_WRITE, STR("{elif …}"));
    else if (!scan_line_ends_at(s, next))
        scan_say(s, E_STANDS_ALONE, scan_span(s), word);
    scan_top(s)->faulty = !scan_line_ends_at(s, next);
    scan_top(s)->words++;
    return T_YYerror;
}

/* The word that begins a `{…}` in prose: control, `ref`, or one that must be alone in its braces. */
static int first_word(Scan *s, ScanFrame *value, Str word)
{
    int token = inline_word(word, s->version);
    Str meant = token ? STR("") : meant_control(s, word);
    keep_end(s, word);
    if (meant.n) {
        say_misspelt_control(s, word, meant);
        token = inline_word(meant, s->version);
    }
    switch (token) {
    case T_IF:
        value->control = CONTROL_IF;
        value->count = 1;
        break;
    case T_FOR: value->control = CONTROL_FOR; break;
    case T_STYLE: value->control = CONTROL_STYLE; break;
    case 0:
    case T_REF: return token;
    default: return not_alone(s, word, token);
    }
    value->span.end = s->end;
    return token;
}

/* A word where a type is expected. */
static int type_word(const Scan *s, Str word)
{
    if (s->after == AFTER_NOTHING)
        return str_is(word, "list") ? T_LIST : str_is(word, "one") ? T_ONE : 0;
    if (str_is(word, "of"))
        return T_OF;
    return keyword(word, PLACE_MASK, s->version);
}

/* Is the current word the name of an argument or of a record's member? */
static bool before_colon(const Scan *s)
{
    FrameKind kind = scan_top(s)->kind;
    if (s->after != AFTER_NOTHING ||
        (kind != FRAME_PAREN && kind != FRAME_RECORD && kind != FRAME_PARAMS))
        return false;
    uint32_t at = scan_over_blanks(s, s->end);
    Str rest = scan_text(s, at, (uint32_t)s->build->source->text.n);
    return str_starts(rest, STR(":")) || str_starts(rest, STR("："));
}

static int value_word(const Scan *s, Str word)
{
    size_t line = scan_find_line(s);
    const ScanFrame *top = scan_top(s), *around = line == SIZE_MAX ? top : &s->frames[line];
    if (s->after == AFTER_NOTHING)
        return keyword(word, PLACE_FIRST, s->version);
    int token = keyword(word, PLACE_THEN, s->version);
    if (!token && (top->kind == FRAME_FIELD || top->kind == FRAME_MEMBERS))
        token = keyword(word, PLACE_MASK, s->version);
    if (!token && around->directive && around->directive->token == T_D_USE)
        token = keyword(word, PLACE_USE, s->version);
    return token;
}

/* The current word in its context: a keyword's token, or 0 for a name. */
static int keyword_here(Scan *s, Str word)
{
    ScanFrame *top = scan_top(s);
    bool field = top->kind == FRAME_FIELD || top->kind == FRAME_MEMBERS;
    if ((field && top->words == 0) || s->after == AFTER_DOT || before_colon(s))
        return 0;
    if (top->in_type)
        return type_word(s, word);
    if (top->kind == FRAME_VALUE && top->in_prose && top->words == 0) {
        int token = first_word(s, top, word);
        if (token)
            return token;
    }
    return value_word(s, word);
}

/* Whether a keyword ends a value or expects one. */
static After after_keyword(int token)
{
    switch (token) {
    case T_TRUE:
    case T_FALSE:
    case T_SORT:
    case T_GROUP:
    case T_DESC:
    case T_LIST:
    case T_ONE: return AFTER_VALUE;
    default: return AFTER_NOTHING;
    }
}

static int name_token(Scan *s)
{
    ScanFrame *top = scan_top(s);
    if ((top->kind == FRAME_FIELD || top->kind == FRAME_MEMBERS) && top->words == 0) {
        top->in_type = true;
        s->after = AFTER_NOTHING;
    } else {
        s->after = AFTER_VALUE;
    }
    top->after_comma = false;
    top->words++;
    return T_NAME;
}

int scan_word(Scan *s)
{
    Str word = scan_text(s, s->start, s->end);
    ScanFrame *top = scan_top(s);
    int token = keyword_here(s, word);
    if (token == T_YYerror)
        return token;
    if (!token)
        return scan_read_name(s, word, scan_span(s), &s->name) ? name_token(s) : T_YYerror;
    if (top->kind == FRAME_VALUE && top->words > 0 && (token == T_IF || token == T_THEN))
        top->count += token == T_IF ? 1u : top->count ? (uint32_t)-1 : 0u;
    top->sorts = top->sorts || token == T_BY;
    top->after_comma = false;
    top->words++;
    s->after = after_keyword(token);
    return token;
}

int scan_backquoted(Scan *s)
{
    scan_read_name(s, scan_text(s, s->start, s->end), scan_span(s), &s->name);
    return name_token(s);
}

int scan_backquote(Scan *s)
{
    scan_say(s, E_UNCLOSED_BACKQUOTE, scan_span(s), STR("`"));
    return T_YYerror;
}

/* `2023年11月5日` without quotes: a date was meant. */
static bool is_date_in_words(Str raw)
{
    size_t year = str_find(raw, STR("年")), month = str_find(raw, STR("月"));
    return year < month && month < raw.n && str_ends(raw, STR("日"));
}

/* A name that begins with a digit: taken as the name that was meant. */
int scan_digit_name(Scan *s)
{
    Str raw = scan_text(s, s->start, s->end);
    size_t letter = strspn(raw.s, "0123456789."), next = letter;
    if (!char_continues_name(utf8_next(raw, &next))) { /* `1％` */
        s->end = s->next = s->start + (uint32_t)letter;
        return scan_number(s, T_NUMBER);
    }
    scan_hint(s, scan_say(s, E_NAME_BEGINS_WITH_DIGIT, scan_span(s), raw),
              is_date_in_words(raw) ? H_DATE_FUNCTION : H_BACKQUOTES, raw);
    s->name = (Name){.text = raw, .span = scan_span(s), .faulty = true};
    return name_token(s);
}

/* ---- numbers, words and units of properties ---- */

int scan_number(Scan *s, int token)
{
    ScanFrame *top = scan_top(s);
    s->string = scan_text(s, s->start, s->end);
    top->after_comma = false;
    top->words++;
    s->after = AFTER_VALUE;
    return token;
}

static bool is_unit(Str word)
{
    static const Str units[] = {
        STR_INIT("mm"), STR_INIT("cm"), STR_INIT("in"), STR_INIT("pt"),
        STR_INIT("字"), STR_INIT("行"), STR_INIT("%"),
    };
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (str_eq(word, units[i]))
            return true;
    return false;
}

/* A word in properties; directly after the `}` of a value it is that value's unit. */
int scan_prop_word(Scan *s)
{
    Str word = scan_text(s, s->start, s->end);
    if (s->last_was_value && s->last_end == s->start) {
        if (!is_unit(word))
            scan_say(s, E_UNKNOWN_UNIT, scan_span(s), word);
        return scan_number(s, T_UNIT);
    }
    scan_top(s)->after_comma = false;
    scan_top(s)->words++;
    s->name = (Name){.text = utf8_nfc(s->build->arena, word), .span = scan_span(s)};
    return T_NAME;
}

int scan_percent(Scan *s)
{
    return s->last_was_value && s->last_end == s->start ? scan_number(s, T_UNIT) : scan_stray(s);
}
