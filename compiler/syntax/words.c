#include "syntax/words.h"

#include "base/utf8.h"
#include "diag/suggest.h"
#include "rpt.tab.h"

static const Directive directives[] = {
#define DIRECTIVE_WORD(word, token, since, opens, braces)                                          \
    {STR_INIT(word), T_##token, since, OPENS_##opens, BRACES_##braces},
#define DIRECTIVE(kind, word, since, opens, braces, ...)                                           \
    DIRECTIVE_WORD(word, D_##kind, since, opens, braces)
#define BLOCK(...)
#include "ast/ast.def"
#include "syntax/words.def"
#ifdef LATER_DIRECTIVES /* of a future version, for a test */
    LATER_DIRECTIVES
#endif
#undef BLOCK
#undef DIRECTIVE_WORD
};

typedef struct WordRow {
    Str word;
    int token, since;
    KeywordPlace place; /* keywords only */
} WordRow;

static const WordRow inline_words[] = {
#define INLINE_WORD(word, token, since) {STR_INIT(word), T_##token, since, PLACE_FIRST},
#include "syntax/words.def"
#undef INLINE_WORD
};

static const WordRow keywords[] = {
#define KEYWORD(word, token, since, place) {STR_INIT(word), T_##token, since, PLACE_##place},
#include "syntax/words.def"
#undef KEYWORD
};

enum {
    DIRECTIVES = sizeof directives / sizeof directives[0],
    INLINE_WORDS = sizeof inline_words / sizeof inline_words[0],
    KEYWORDS = sizeof keywords / sizeof keywords[0]
};

const Directive *directive_named(Str word, int version)
{
    for (const Directive *d = directives; d < directives + DIRECTIVES; d++)
        if (d->since <= version && str_eq(d->word, word))
            return d;
    return NULL;
}

int inline_word(Str word, int version)
{
    for (const WordRow *w = inline_words; w < inline_words + INLINE_WORDS; w++)
        if (w->since <= version && str_eq(w->word, word))
            return w->token;
    return 0;
}

int keyword(Str word, KeywordPlace place, int version)
{
    for (const WordRow *w = keywords; w < keywords + KEYWORDS; w++)
        if (w->place == place && w->since <= version && str_eq(w->word, word))
            return w->token;
    return 0;
}

/* A word that begins with Hanzi is never a misspelt directive: nearly all such words are names of styles. */
static bool begins_with_hanzi(Str word)
{
    size_t at = 0;
    char32_t c = word.n ? utf8_next(word, &at) : 0;
    return c >= 0x3400 && c <= 0x9FFF;
}

Str directive_near(Arena *a, Str word)
{
    if (begins_with_hanzi(word))
        return STR("");
    if (str_is(word, "foreach"))
        return STR("for");
    Str names[DIRECTIVES];
    for (size_t i = 0; i < DIRECTIVES; i++)
        names[i] = directives[i].word;
    return nearest_name(a, word, names, DIRECTIVES);
}
