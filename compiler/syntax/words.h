/* The words of the language, by its version (ast.def, words.def). */
#ifndef RPTC_SYNTAX_WORDS_H
#define RPTC_SYNTAX_WORDS_H

#include <limits.h>

#include "base/str.h"

enum {
    LANGUAGE_VERSION = 1, /* the latest that is known */
    ANY_VERSION = INT_MAX /* has all words of all versions */
};

typedef enum Opens { OPENS_NOTHING, OPENS_BLOCK, OPENS_FIELDS, OPENS_BRANCH } Opens;
typedef enum Braces { BRACES_RECORD, BRACES_MEMBERS, BRACES_PROPS } Braces;

typedef struct Directive {
    Str word; /* without the @ */
    int token;
    int since;
    Opens opens;
    Braces braces;
} Directive;

typedef enum KeywordPlace { PLACE_FIRST, PLACE_THEN, PLACE_MASK, PLACE_USE } KeywordPlace;

/* Each returns NULL or 0 if that version does not have the word. */
const Directive *directive_named(Str word, int version);
int inline_word(Str word, int version);                  /* its token */
int keyword(Str word, KeywordPlace place, int version);  /* its token */

/* The directive that `word` was probably meant to be; empty if none is close. */
Str directive_near(Arena *a, Str word);

#endif
