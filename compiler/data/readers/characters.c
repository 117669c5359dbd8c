#include "data/readers/characters.h"

#include "base/invisible.h"
#include "base/utf8.h"

bool character_is_odd(char32_t c)
{
    return (c >= 0x7F && c <= 0x9F) || !char_in_xml(c) || char_invisible_name(c).n > 0;
}

Diag *character_report(Arena *a, Span at, char32_t c, Diags *dg)
{
    Code code = !char_in_xml(c)              ? E_FORBIDDEN_CHARACTER
                : char_invisible_name(c).n > 0 ? W_INVISIBLE_CHARACTER
                                               : W_CONTROL_CHARACTER;
    Str name = code == W_INVISIBLE_CHARACTER ? char_invisible_text(a, c)
                                             : str_format(a, "U+%04X", (unsigned)c);
    Diag *d = diag(dg, code, at, name);
    diag_hint(dg, d, H_REMOVE_CHARACTER);
    return d;
}

/* Moves *at past all repetitions of the character `c` before it. */
static void skip_same(Str s, char32_t c, size_t *at)
{
    for (size_t next = *at; next < s.n && utf8_next(s, &next) == c;)
        *at = next;
}

/* A character that is allowed in a document but unwelcome; reported where it first occurs. */
typedef struct Odd {
    char32_t c;
    Diag *said;
    size_t more;
} Odd;

typedef struct Check {
    Arena *arena;
    Diags *dg;
    int errors;
    Odd odd[MOST_CHARACTERS];
    size_t odd_count;
} Check;

static void warn(Check *k, Span at, char32_t c)
{
    size_t i = 0;
    while (i < k->odd_count && k->odd[i].c != c)
        i++;
    if (i < k->odd_count)
        k->odd[i].more++;
    else if (i < MOST_CHARACTERS)
        k->odd[k->odd_count++] = (Odd){c, character_report(k->arena, at, c, k->dg), 0};
}

static void count_further(const Check *k)
{
    for (size_t i = 0; i < k->odd_count; i++)
        if (k->odd[i].more)
            diag_note(k->dg, k->odd[i].said, N_DATA_MORE, NO_SPAN, str_format(k->arena, "%zu", k->odd[i].more));
}

void characters_check(Arena *a, const Source *s, Diags *dg)
{
    Check k = {.arena = a, .dg = dg};
    for (size_t at = 0; at < s->text.n && k.errors < MOST_CHARACTERS;) {
        size_t start = at;
        if (s->text.s[at] >= ' ' && s->text.s[at] < 0x7F) {
            at++;
            continue;
        }
        char32_t c = utf8_next(s->text, &at);
        if (!character_is_odd(c))
            continue;
        skip_same(s->text, c, &at);
        Span span = {(uint32_t)start, (uint32_t)at, s->file};
        if (char_in_xml(c)) {
            warn(&k, span, c);
        } else {
            character_report(a, span, c, dg);
            k.errors++;
        }
    }
    count_further(&k);
}
