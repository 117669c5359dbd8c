/* Reports syntax errors: unexpected tokens. */
#ifndef RPTC_SYNTAX_COMPLAIN_H
#define RPTC_SYNTAX_COMPLAIN_H

#include "syntax/scan.h"

/* What was expected instead: tokens grouped under the terms that messages use. */
typedef enum Wanted {
    WANTED_SIGN, /* the token's own sign or word */
    WANTED_NAME,
    WANTED_VALUE,
    WANTED_OPERATOR,
    WANTED_STRING,
    WANTED_NUMBER,
    WANTED_PROPERTIES,
    WANTED_TYPE,
    WANTED_LINE_END,
    WANTED_NOTHING, /* not worth naming */
    WANTED_COUNT
} Wanted;

enum { MOST_SIGNS = 16, MOST_NAMED = 4 };

typedef struct Expectation {
    bool wants[WANTED_COUNT];
    const char *signs[MOST_SIGNS]; /* of WANTED_SIGN; more than MOST_NAMED of them are not named */
    int sign_count;
} Expectation;

void expectation_add(Expectation *e, Wanted wanted, const char *sign);

/* Reports the unexpected token at `at`, unless a fault of it was reported already, and makes the scanner skip to
 * where the parser can recover. */
void complain(Build *b, Scan *scan, Span at, int token, const Expectation *expected);

#endif
