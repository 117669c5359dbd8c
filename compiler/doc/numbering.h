/* Numbering: the meaning of a number example, and the counting of headings and items.
 *
 * A list definition is the look of all lists of one kind (Word: w:abstractNum); an instance is one list in
 * the document, which starts again at one (Word: w:num). Headings are one list for all levels, except that a
 * continuous level, which does not restart under a higher one, begins another list. */
#ifndef RPTC_DOC_NUMBERING_H
#define RPTC_DOC_NUMBERING_H

#include "base/buf.h"
#include "value/numerals.h"

enum { LIST_LEVELS = 9 };

/* The list definitions that every document has, by their numbers. */
enum { LIST_HEADINGS, LIST_BULLETS, LIST_NUMBERS };

/* A parsed number example: `第一条　` is { "第", 一, "条　" }. */
typedef struct LabelPattern {
    Str before;
    NumeralStyle style;
    Str after;
    int parents; /* 1.1: one level above is shown too, in NUMERAL_DECIMAL and joined by points; 1.1.1: two */
} LabelPattern;

typedef struct ListLevel {
    bool used;
    LabelPattern pattern;
    Str bullet;      /* instead of a pattern; n 0: none */
    bool tab;        /* there is a tab between label and text */
    bool continuous; /* does not restart under a higher level */
    int style;       /* style of its paragraphs, for indents and the label's characters; -1: none */
} ListLevel;

typedef struct ListDefinition {
    ListLevel levels[LIST_LEVELS];
} ListDefinition;

/* Parses an example: the number is the last first-of-a-series in it (一 壹 1 ① A a I i, a letter only where it
 * is alone). False if there is none. */
bool label_parse(Str example, LabelPattern *out);

/* The counters of one list. */
typedef struct Counters {
    int64_t at[LIST_LEVELS];
} Counters;

/* Counts one more at `level` (from 0) and restarts the levels below, except continuous ones. A level above
 * that has not been counted yet becomes 1, as in Word. */
void counters_advance(Counters *c, const ListDefinition *d, int level);
/* Puts the label for the current counters, without the tab. Nothing for an unused level. */
void counters_put_label(Buf *b, const Counters *c, const ListDefinition *d, int level);

#endif
