#include "data/characters.h"

#include <stdio.h>

#include "base/utf8.h"

enum { MOST_REPORTED = 50 }; /* of a file that is no text at all, nobody wants to read more */

static bool is_control(char32_t c)
{
    return c >= 0x7F && c <= 0x9F;
}

static void report(const Source *s, size_t start, size_t end, char32_t c, Diags *dg)
{
    char name[sizeof "U+10FFFF"];
    snprintf(name, sizeof name, "U+%04X", (unsigned)c);
    Span at = {(uint32_t)start, (uint32_t)end, s->file};
    Code code = char_in_xml(c) ? W_CONTROL_CHARACTER : E_FORBIDDEN_CHARACTER;
    diag_hint(dg, diag(dg, code, at, str_of(name)), H_REMOVE_CHARACTER);
}

void characters_check(const Source *s, Diags *dg)
{
    int reported = 0;
    for (size_t at = 0; at < s->text.n && reported < MOST_REPORTED;) {
        size_t start = at;
        char32_t c = utf8_next(s->text, &at);
        if (is_control(c) || !char_in_xml(c)) {
            report(s, start, at, c, dg);
            reported++;
        }
    }
}
