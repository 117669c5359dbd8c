/* Numbering: what a number example stands for, and the counting of headings and items.
 *
 * A list definition is what all lists of one kind look like (Word: w:abstractNum); an instance is one
 * list in the document, which begins at one by itself (Word: w:num). Headings are one list for all
 * levels; from a level that goes on over the higher ones they are another. */
#ifndef RPTC_DOC_NUMBERING_H
#define RPTC_DOC_NUMBERING_H

#include "base/buf.h"
#include "value/numerals.h"

enum { LIST_LEVELS = 9 };

/* The list definitions that every document has, by their numbers. */
enum { LIST_HEADINGS, LIST_BULLETS, LIST_NUMBERS };

/* A number example taken apart: `第一条　` is { "第", 一, "条　" }. */
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
    bool tab;        /* a tab stands between label and text */
    bool continuous; /* does not begin again under a higher level */
    int style;       /* of its paragraphs: indents and the label's characters come from there; -1: none */
} ListLevel;

typedef struct ListDefinition {
    ListLevel levels[LIST_LEVELS];
} ListDefinition;

/* Takes an example apart: the last first-of-a-series in it counts (一 壹 1 ① A a I i, a letter only where
 * it stands alone). False where there is none. */
bool label_parse(Str example, LabelPattern *out);

/* The counters of one list. */
typedef struct Counters {
    int64_t at[LIST_LEVELS];
} Counters;

/* Counts one more at `level` (from 0) and begins the levels below again, but for continuous ones. Of a level
 * above that has not been counted yet the first is taken as there, as Word does it. */
void counters_advance(Counters *c, const ListDefinition *d, int level);
/* The label of where the counters stand, without the tab. Nothing for a level that is not used. */
void counters_put_label(Buf *b, const Counters *c, const ListDefinition *d, int level);

#endif
