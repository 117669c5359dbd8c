#include "ast/fixed_text.h"

#include "diag/file_fault.h"

const StringPart *value_in(const Expr *string)
{
    const StringPart *p = string->as.string.first;
    while (p && !p->value)
        p = p->next;
    return p;
}

bool fixed_text(Arena *a, const Expr *string, Str *text)
{
    *text = STR("");
    if (value_in(string))
        return false;
    for (const StringPart *p = string->as.string.first; p; p = p->next)
        *text = text->n ? str_join2(a, *text, p->text) : p->text;
    return true;
}

Str fixed_text_shown(Arena *a, const Expr *string)
{
    Str text;
    fixed_text(a, string, &text);
    return text;
}

bool fixed_line(Arena *a, const Expr *string, Diags *dg, Str *text)
{
    const StringPart *value = value_in(string);
    if (value) {
        diag(dg, E_CONSTANT_TEXT, value->span);
    } else if (fixed_text(a, string, text) && str_find_byte(*text, '\n') < text->n) {
        diag(dg, E_ONE_LINE, string->span);
    } else {
        return true;
    }
    *text = STR("");
    return false;
}

/* Without the quotes; false if the closing one is missing, which was reported. */
static bool between_quotes(const Source *source, Span at, Str *out)
{
    Str written = str_sub(source->text, at.start, at.end);
    size_t open = str_starts(written, STR("“")) ? strlen("“") : 1;
    size_t close = str_ends(written, STR("”")) ? strlen("”") : str_ends(written, STR("\""));
    bool closed = close && open + close <= written.n;
    *out = closed ? str_sub(written, open, written.n - close) : STR("");
    return closed;
}

bool fixed_path(Arena *a, const Source *source, const Expr *string, Diags *dg, Str *text)
{
    Str written;
    *text = STR("");
    if (!between_quotes(source, string->span, &written))
        return false;
    if (!value_in(string) && str_find_byte(written, '\\') < written.n) {
        file_fault_backslash(dg, a, string->span, written);
        return false;
    }
    return fixed_line(a, string, dg, text);
}
