/* Functions of text. */
#include <utf8proc.h>

#include "base/utf8.h"
#include "data/readers/text.h"
#include "eval/values/builtins.h"

Value fn_length(Call *c)
{
    return value_integer(c->ev->scope, (int64_t)utf8_count(call_text(c, 0)));
}

/* The text with each character replaced by `change`. */
static Value changed(Call *c, utf8proc_int32_t (*change)(utf8proc_int32_t))
{
    Str text = call_text(c, 0);
    if (!call_spend_text(c, text.n * 2))
        return value_missing();
    Buf b = buf_open(arena_memory(c->ev->scope));
    buf_reserve(&b, text.n);
    for (size_t at = 0; at < text.n;)
        buf_put_code(&b, (char32_t)change((utf8proc_int32_t)utf8_next(text, &at)));
    Str result = buf_take(&b, c->ev->scope);
    return call_give_text(c, result);
}

Value fn_upper(Call *c)
{
    return changed(c, utf8proc_toupper);
}

Value fn_lower(Call *c)
{
    return changed(c, utf8proc_tolower);
}

Value fn_trim(Call *c)
{
    return value_text(c->ev->scope, text_trim(call_text(c, 0)));
}

/* ---- parts of a text ---- */

static Str rest_of(Str text, size_t from)
{
    return str_sub(text, from, text.n);
}

/* At least one; with an empty separator, the number of characters. */
static size_t count_pieces(Str text, Str separator)
{
    if (!separator.n)
        return utf8_count(text);
    size_t count = 1;
    for (size_t at; (at = str_find(text, separator)) < text.n; count++)
        text = rest_of(text, at + separator.n);
    return count;
}

/* An empty text to replace is never found. */
Value fn_replace(Call *c)
{
    Str text = call_text(c, 0), old = call_text(c, 1), new = call_text(c, 2);
    size_t times = old.n ? count_pieces(text, old) - 1 : 0, size = text.n - times * old.n;
    if (!times)
        return c->args[0];
    if (new.n && times > (SIZE_MAX / 2 - size) / new.n)
        times = SIZE_MAX / 2 / new.n; /* more than any limit allows */
    size += times * new.n;
    if (!call_spend_text(c, size))
        return value_missing();
    char *out = arena_alloc(c->ev->scope, size);
    for (size_t at, n = 0;; n += at + new.n) {
        at = str_find(text, old);
        memcpy(out + n, text.s, at);
        if (at == text.n)
            break;
        memcpy(out + n + at, new.s, new.n);
        text = rest_of(text, at + old.n);
    }
    return call_give_text(c, (Str){out, size});
}

Value fn_contains(Call *c)
{
    Str text = call_text(c, 0), part = call_text(c, 1);
    return value_boolean(!part.n || str_find(text, part) < text.n);
}

Value fn_starts_with(Call *c)
{
    return value_boolean(str_starts(call_text(c, 0), call_text(c, 1)));
}

Value fn_ends_with(Call *c)
{
    return value_boolean(str_ends(call_text(c, 0), call_text(c, 1)));
}

/* Takes the piece of *text before the next separator, or its first character if the separator is empty. */
static Str take_piece(Str *text, Str separator)
{
    size_t end = 0;
    if (separator.n)
        end = str_find(*text, separator);
    else
        utf8_next(*text, &end);
    Str piece = str_sub(*text, 0, end);
    *text = rest_of(*text, end < text->n ? end + separator.n : end);
    return piece;
}

Value fn_split(Call *c)
{
    Arena *scope = c->ev->scope;
    Str text = call_text(c, 0), separator = call_text(c, 1);
    size_t count = count_pieces(text, separator);
    if (!eval_spend(c->ev, count * STEPS_SPLIT, c->expr->span))
        return value_missing();
    Value *pieces = NEW_ARRAY(scope, Value, count);
    for (size_t i = 0; i < count; i++)
        pieces[i] = value_text(scope, take_piece(&text, separator));
    List *l = NEW_WITH(scope, List, .count = count, .items = pieces);
    return (Value){.kind = VALUE_LIST, .list = l};
}

/* ---- width ---- */

/* The width in halves of a 字. In Chinese, the punctuation shared with Latin is full-width: “ ” … — */
static int half_widths(const Call *c, char32_t character)
{
    enum { FULL = 2 };
    if (c->ev->template->model.locale == LOCALE_ZH_CN && char_is_shared_mark(character))
        return FULL;
    return char_columns(character);
}

static int64_t width_of(const Call *c, Str text)
{
    int64_t halves = 0;
    for (size_t at = 0; at < text.n;)
        halves += half_widths(c, utf8_next(text, &at));
    return halves;
}

Value fn_width(Call *c)
{
    enum { TENTHS = 5 }; /* of a 字, in a half-width character */
    Decimal width = {width_of(c, call_text(c, 0)) * TENTHS, 1}, normal;
    decimal_add(width, decimal_of(0), &normal);
    return value_number(c->ev->scope, normal);
}

/* The end of the character at `at`, with its combining marks. */
static size_t character_end(const Call *c, Str text, size_t at)
{
    utf8_next(text, &at);
    for (size_t next = at; next < text.n && half_widths(c, utf8_next(text, &next)) == 0;)
        at = next;
    return at;
}

/* Puts full-width blanks into the gaps between the characters; the remainder goes to the last gaps. */
static Str spread_out(Call *c, Str text, int64_t gaps, int64_t blanks)
{
    Buf b = buf_open(arena_memory(c->ev->scope));
    for (size_t at = 0; at < text.n;) {
        size_t end = character_end(c, text, at);
        buf_put(&b, str_sub(text, at, end));
        at = end;
        for (int64_t here = gaps > 0 ? blanks / gaps : 0; here > 0; here--, blanks--)
            buf_put(&b, STR("　"));
        gaps--;
    }
    return buf_take(&b, c->ev->scope);
}

Value fn_spread(Call *c)
{
    enum { WIDTH_MAX = 1000 };
    Str text = call_text(c, 0);
    int64_t width = call_integer(c, 1), gaps = -1;
    if (width > WIDTH_MAX)
        return call_fault(c, E_SPREAD_WIDTH, 1);
    for (size_t at = 0; at < text.n; at = character_end(c, text, at))
        gaps++;
    int64_t own = width_of(c, text), blanks = width < 0 ? 0 : (width * 2 - own) / 2;
    if (gaps < 1 || blanks < 1)
        return c->args[0];
    if (!call_spend_text(c, text.n + (size_t)blanks * strlen("　")))
        return value_missing();
    return value_text(c->ev->scope, spread_out(c, text, gaps, blanks));
}
