#include "data/readers/json_scan.h"

#include "base/invisible.h"
#include "base/utf8.h"
#include "data/readers/json_literal.h"
#include "data/readers/text.h"

enum { MOST_FAULTS = 50 };

/* ---- places and faults ---- */

Str json_piece(const JsonScan *s, size_t from, size_t to)
{
    return str_sub(s->source->text, from, to);
}

Span json_span(const JsonScan *s, size_t from, size_t to)
{
    return (Span){(uint32_t)from, (uint32_t)to, s->source->file};
}

Diag *json_fault(JsonScan *s, Code code, Span at, Str what)
{
    if (++s->faults >= MOST_FAULTS)
        s->failed = true;
    return diag(s->dg, code, at, text_shown(s->arena, what));
}

Diag *json_fault_in_value(JsonScan *s, Code code, Span at, Str what)
{
    s->unknown = true;
    return json_fault(s, code, at, what);
}

Diag *json_fatal(JsonScan *s, Code code, Span at, Str what)
{
    Diag *d = json_fault(s, code, at, what);
    s->failed = true;
    return d;
}

static void set_token(JsonScan *s, JsonToken token, size_t from)
{
    s->token = token;
    s->span = json_span(s, from, s->at);
}

/* ---- blanks and comments ---- */

static bool stands_here(const JsonScan *s, Str sign)
{
    return str_starts(json_piece(s, s->at, s->end), sign);
}

/* Moves past the next `sign`, or to the end of the text. */
static void skip_to(JsonScan *s, Str sign)
{
    Str rest = json_piece(s, s->at, s->end);
    size_t n = str_find(rest, sign);
    s->at += n < rest.n ? n + sign.n : rest.n;
}

static bool skip_comment(JsonScan *s)
{
    size_t from = s->at;
    if (stands_here(s, STR("/*")))
        skip_to(s, STR("*/"));
    else if (stands_here(s, STR("//")) || stands_here(s, STR("#")))
        skip_to(s, STR("\n"));
    else
        return false;
    Str comment = text_trim(json_piece(s, from, s->at));
    json_fault(s, E_JSON_COMMENT, json_span(s, from, from + comment.n), comment);
    return true;
}

/* Blanks that are not in JSON come with pasted text and do no harm. */
static bool skip_blank(JsonScan *s)
{
    size_t next = s->at;
    if (s->at == s->end)
        return false;
    char32_t c = utf8_next(s->source->text, &next);
    if (c != '\n' && c != '\r' && !char_is_blank(c) && !char_invisible_name(c).n)
        return false;
    s->at = next;
    return true;
}

/* ---- signs ---- */

typedef struct Sign {
    Str written, meant; /* `meant` n 0: correct JSON */
    JsonToken token;
} Sign;

static const Sign signs[] = {
    {STR_INIT("{"), STR_INIT(""), JSON_OBJECT},     {STR_INIT("}"), STR_INIT(""), JSON_OBJECT_END},
    {STR_INIT("["), STR_INIT(""), JSON_LIST},       {STR_INIT("]"), STR_INIT(""), JSON_LIST_END},
    {STR_INIT(","), STR_INIT(""), JSON_COMMA},      {STR_INIT(":"), STR_INIT(""), JSON_COLON},
    {STR_INIT("｛"), STR_INIT("{"), JSON_OBJECT},   {STR_INIT("｝"), STR_INIT("}"), JSON_OBJECT_END},
    {STR_INIT("［"), STR_INIT("["), JSON_LIST},     {STR_INIT("］"), STR_INIT("]"), JSON_LIST_END},
    {STR_INIT("【"), STR_INIT("["), JSON_LIST},     {STR_INIT("】"), STR_INIT("]"), JSON_LIST_END},
    {STR_INIT("，"), STR_INIT(","), JSON_COMMA},    {STR_INIT("、"), STR_INIT(","), JSON_COMMA},
    {STR_INIT("；"), STR_INIT(","), JSON_COMMA},    {STR_INIT(";"), STR_INIT(","), JSON_COMMA},
    {STR_INIT("："), STR_INIT(":"), JSON_COLON},    {STR_INIT("="), STR_INIT(":"), JSON_COLON},
};

static bool scan_sign(JsonScan *s)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        const Sign *sign = &signs[i];
        if (!stands_here(s, sign->written))
            continue;
        size_t from = s->at;
        s->at += sign->written.n;
        set_token(s, sign->token, from);
        if (sign->meant.n)
            diag_hint(s->dg, json_fault(s, E_JSON_SIGN, s->span, sign->written), H_WRITE,
                      sign->meant);
        return true;
    }
    return false;
}

/* ---- strings in other quotes ---- */

typedef struct Quotes {
    Str open, close;
} Quotes;

static bool scan_string(JsonScan *s)
{
    static const Quotes quotes[] = {
        {STR_INIT("\""), STR_INIT("\"")}, {STR_INIT("'"), STR_INIT("'")},
        {STR_INIT("“"), STR_INIT("”")},   {STR_INIT("‘"), STR_INIT("’")},
        {STR_INIT("`"), STR_INIT("`")},   {STR_INIT("＂"), STR_INIT("＂")},
    };
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
        if (!stands_here(s, quotes[i].open))
            continue;
        size_t from = s->at;
        s->at += quotes[i].open.n;
        if (i > 0)
            json_fault(s, E_JSON_QUOTES, json_span(s, from, s->at), quotes[i].open);
        json_string(s, from, quotes[i].close);
        return true;
    }
    return false;
}

/* ---- words ---- */

typedef struct JsonWord {
    Str written, meant; /* `meant` n 0: correct JSON, or nothing in JSON means it */
    JsonToken token;
    Code fault; /* CODE_COUNT: none */
} JsonWord;

static const JsonWord words[] = {
    {STR_INIT("true"), STR_INIT(""), JSON_BOOLEAN, CODE_COUNT},
    {STR_INIT("false"), STR_INIT(""), JSON_BOOLEAN, CODE_COUNT},
    {STR_INIT("null"), STR_INIT(""), JSON_NULL, CODE_COUNT},
    {STR_INIT("True"), STR_INIT("true"), JSON_BOOLEAN, E_JSON_WORD},
    {STR_INIT("TRUE"), STR_INIT("true"), JSON_BOOLEAN, E_JSON_WORD},
    {STR_INIT("False"), STR_INIT("false"), JSON_BOOLEAN, E_JSON_WORD},
    {STR_INIT("FALSE"), STR_INIT("false"), JSON_BOOLEAN, E_JSON_WORD},
    {STR_INIT("None"), STR_INIT("null"), JSON_NULL, E_JSON_WORD},
    {STR_INIT("NULL"), STR_INIT("null"), JSON_NULL, E_JSON_WORD},
    {STR_INIT("Null"), STR_INIT("null"), JSON_NULL, E_JSON_WORD},
    {STR_INIT("undefined"), STR_INIT("null"), JSON_NULL, E_JSON_WORD},
    {STR_INIT("NaN"), STR_INIT("null"), JSON_NULL, E_JSON_NOT_FINITE},
    {STR_INIT("Infinity"), STR_INIT("null"), JSON_NULL, E_JSON_NOT_FINITE},
};

/* Letters, digits and other characters of names. */
static Str scan_letters(JsonScan *s)
{
    size_t from = s->at, next = s->at;
    while (next < s->end && char_continues_name(utf8_next(s->source->text, &next)))
        s->at = next;
    return json_piece(s, from, s->at);
}

static void report_word(JsonScan *s, Code code, Str written, Str meant)
{
    Diag *d = json_fault(s, code, s->span, written);
    if (meant.n)
        diag_hint(s->dg, d, H_WRITE, meant);
}

/* An unknown word is a name or text without its quotes. */
static bool scan_word(JsonScan *s)
{
    size_t from = s->at;
    Str text = scan_letters(s);
    if (!text.n)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const JsonWord *w = &words[i];
        if (!str_eq(text, w->written))
            continue;
        s->text = w->meant.n ? w->meant : text;
        set_token(s, w->token, from);
        if (w->fault != CODE_COUNT)
            report_word(s, w->fault, text, w->meant);
        s->unknown = w->fault == E_JSON_NOT_FINITE;
        return true;
    }
    s->text = text;
    s->bare = true;
    set_token(s, JSON_STRING, from);
    report_word(s, E_JSON_WORD, text, str_format(s->arena, "\"%.*s\"", STR_ARG(text)));
    return true;
}

/* ---- tokens ---- */

static bool begins_number(const JsonScan *s)
{
    char c = s->source->text.s[s->at];
    return c == '-' || c == '+' || c == '.' || (c >= '0' && c <= '9');
}

static void scan_nothing(JsonScan *s)
{
    size_t next = s->at;
    s->failed = !char_in_xml(utf8_next(s->source->text, &next)); /* such a character was reported already */
    if (!s->failed)
        json_fatal(s, E_JSON_UNKNOWN_SIGN, json_span(s, s->at, next), json_piece(s, s->at, next));
}

/* Skips blanks; the token is JSON_END until another one is found. */
static void begin_token(JsonScan *s)
{
    while (!s->failed && (skip_blank(s) || skip_comment(s)))
        continue;
    s->token = JSON_END;
    s->span = json_span(s, s->at, s->at);
    s->text = STR("");
    s->unknown = s->bare = false;
}

void json_end(JsonScan *s)
{
    begin_token(s);
    Str line, rest = json_piece(s, s->at, s->end);
    size_t at = 0;
    if (!s->failed && text_next_line(rest, &at, &line))
        json_fatal(s, E_JSON_REST, json_span(s, s->at, s->at + line.n), line);
}

void json_next(JsonScan *s)
{
    begin_token(s);
    if (s->failed || s->at == s->end)
        return;
    if (begins_number(s))
        json_number(s);
    else if (!scan_sign(s) && !scan_string(s) && !scan_word(s))
        scan_nothing(s);
    if (s->failed)
        s->token = JSON_END;
}
