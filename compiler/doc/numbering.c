#include "doc/numbering.h"

#include "base/utf8.h"

static bool is_letter_style(NumeralStyle style)
{
    return style == NUMERAL_UPPER_LETTER || style == NUMERAL_LOWER_LETTER || style == NUMERAL_UPPER_ROMAN ||
           style == NUMERAL_LOWER_ROMAN;
}

static bool is_digit(char32_t c)
{
    return c >= '0' && c <= '9';
}

/* Does `c` form one word with an adjacent letter? Han does not (图A), nor does a digit (1a). */
static bool joins_letter(char32_t c)
{
    return char_continues_name(c) && !char_is_cjk(c) && !is_digit(c);
}

/* Is the text [at, end) of the example a first-of-a-series that counts? */
static bool counts(Str example, size_t at, size_t end, NumeralStyle *style)
{
    size_t from = at;
    if (!numeral_style_of(utf8_next(example, &from), style) || *style == NUMERAL_DIGITS)
        return false;
    if (!is_letter_style(*style))
        return true;
    size_t before = at, after = end;
    return !(before > 0 && joins_letter(utf8_previous(example, &before))) &&
           !(after < example.n && joins_letter(utf8_next(example, &after)));
}

/* Takes the `1.` at the end of `before`, which are the levels above. Returns their number. */
static int take_parents(Str *before)
{
    int parents = 0;
    while (parents < LIST_LEVELS - 1 && str_ends(*before, STR("1."))) {
        Str rest = str_sub(*before, 0, before->n - 2);
        if (rest.n > 0 && is_digit((unsigned char)rest.s[rest.n - 1]))
            break;
        *before = rest;
        parents++;
    }
    return parents;
}

bool label_parse(Str example, LabelPattern *out)
{
    bool found = false;
    for (size_t at = 0, end = 0; at < example.n; at = end) {
        utf8_next(example, &end);
        NumeralStyle style;
        if (!counts(example, at, end, &style))
            continue;
        found = true;
        *out = (LabelPattern){
            .before = str_sub(example, 0, at),
            .style = style,
            .after = str_sub(example, end, example.n),
        };
    }
    if (found && out->style == NUMERAL_DECIMAL)
        out->parents = take_parents(&out->before);
    return found;
}

void counters_advance(Counters *c, const ListDefinition *d, int level)
{
    c->at[level]++;
    for (int above = 0; above < level; above++)
        if (c->at[above] == 0)
            c->at[above] = 1;
    for (int below = level + 1; below < LIST_LEVELS; below++)
        if (!d->levels[below].continuous)
            c->at[below] = 0;
}

void counters_put_label(Buf *b, const Counters *c, const ListDefinition *d, int level)
{
    const ListLevel *l = &d->levels[level];
    if (!l->used)
        return;
    if (l->bullet.n > 0) {
        buf_put(b, l->bullet);
        return;
    }
    buf_put(b, l->pattern.before);
    int above = level > l->pattern.parents ? level - l->pattern.parents : 0;
    for (; above < level; above++) {
        numeral_put(b, NUMERAL_DECIMAL, c->at[above]);
        buf_put_byte(b, '.');
    }
    numeral_put(b, l->pattern.style, c->at[level]);
    buf_put(b, l->pattern.after);
}
