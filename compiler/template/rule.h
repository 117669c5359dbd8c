/* The rule of a field: what it demands of a value beside its type. Whether a value keeps it, and what is said where it does
 * not, is found here alone, whether the value comes from data, is a default, or is an argument of an @include. */
#ifndef RPTC_TEMPLATE_RULE_H
#define RPTC_TEMPLATE_RULE_H

#include "base/map.h"
#include "diag/diag.h"
#include "template/pattern.h"
#include "value/value.h"

typedef struct FieldRule FieldRule; /* template/schema.h */

typedef struct Rule {
    bool has_low, has_high;
    Decimal low, high;     /* of a number; of the length in characters of a text */
    Str pattern_text;      /* as the author wrote it; n 0: none */
    const Pattern *pattern;
    size_t choice_count;
    const Str *choices;    /* one of; NULL: none */
    const Map *choice_map; /* the same, by themselves, where there are many */
} Rule;

/* The code of the message that says how the value, one number or text of the field's type, breaks the rule
 * (E_DATA_TOO_SMALL …); CODE_COUNT: it keeps it. A value of another kind keeps any rule. */
Code rule_broken_by(const Rule *r, Value v, PatternEffort *effort);

/* A value that breaks the rule of its field. */
typedef struct Breach {
    const FieldRule *field;
    Code code;   /* as rule_broken_by gives it */
    Value value;
    Span at;
    Str path;    /* of the field, or of an item or member of it */
    Str shown;   /* the value as the message shows it */
} Breach;

/* Reports it, with a note where the field is declared. The caller adds what else it knows. */
Diag *rule_report(Diags *dg, Arena *scratch, const Breach *b);

#endif
