/* What is said about a token that cannot stand where it does. */
#ifndef RPTC_SYNTAX_COMPLAIN_H
#define RPTC_SYNTAX_COMPLAIN_H

#include "syntax/scan.h"

/* What could stand there instead. The parser knows tokens; people know these. */
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

/* Says what is wrong with the token at hand, unless that has been said, and lets the scanner leave
 * out what it spoils. */
void complain(Build *b, Scan *scan, Span at, int token, const Expectation *expected);

#endif
