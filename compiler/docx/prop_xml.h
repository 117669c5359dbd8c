/* Props in WordprocessingML: what stands in w:pPr and w:rPr, in the order of the schema
 * (ECMA-376 part 1, CT_PPrBase and EG_RPrBase). Inner header of docx/. */
#ifndef RPTC_DOCX_PROP_XML_H
#define RPTC_DOCX_PROP_XML_H

#include "doc/table.h"
#include "opc/xml.h"

/* A choice that may be left open. */
typedef enum Say { SAY_NOTHING, SAY_OFF, SAY_ON } Say;

enum { NUMBER_UNSAID = -1, NUMBER_NONE = 0 };

/* A w:pPr. What is said is `props`; `under` is all that holds without it, so that tab stops can be
 * cleared and borders completed. */
typedef struct ParagraphLook {
    Str style;    /* empty: none named */
    Say keep_next;
    bool new_page;
    int number;   /* w:numId, or one of the two above */
    int level;
    int outline;  /* where props say nothing: 1 to 9, 0: body text, -1: nothing */
    const Props *props, *under;
    LengthScale scale;
} ParagraphLook;

/* What stands inside of w:pPr, in two steps: w:pStyle and w:keepNext, which hang on the
 * paragraph that follows, and the rest. */
void paragraph_head_write(Xml *x, Str style, Say keep_next);
void paragraph_look_write(Xml *x, const ParagraphLook *look);
/* Does anything come into the w:pPr? */
bool paragraph_look_says(const ParagraphLook *look);
/* What props say of w:keepNext. */
Say props_keep_next(const Props *p);

/* A w:rPr; nothing is written where nothing is said. */
typedef struct CharacterLook {
    Str style;          /* w:rStyle; empty: none */
    bool east_asian;    /* marks that Chinese shares with Latin stand in the East Asian font */
    bool highlight;
    const Props *props; /* NULL: nothing */
    bool of_paragraph;  /* they are a paragraph's: its shade is not that of the characters */
    LengthScale scale;
} CharacterLook;

void character_look_write(Xml *x, const CharacterLook *look);

/* Indents in twips. `first` is negative where the first line hangs out; `first_chars` is the
 * same in hundredths of a character, or 0 where it was not given in characters. */
typedef struct Indents {
    int32_t left, right, first, first_chars;
} Indents;

Indents indents_of(const Props *p, LengthScale scale);
bool indents_equal(Indents a, Indents b);
void indents_write(Xml *x, Indents i, bool left, bool right, bool first);

/* What must be written into a style: what it says itself, and what it inherits in 字 (or `line
 * exactly` in per cent) where its size is another than its base's. */
Props props_for_style(const Props *own, const Props *effective, const Props *base);

/* A w:shd of one colour. */
void shade_write(Xml *x, Colour fill);

/* What stands inside of w:pBdr, w:tblBorders or w:tcBorders: those of the SIDE_COUNT lines that are
 * set. */
void sides_write(Xml *x, const Border *sides, LengthScale scale);
/* The whole w:tblBorders; nothing where no line is set. */
void table_borders_write(Xml *x, const TableLook *look, LengthScale scale);
/* What stands inside of w:tblCellMar or w:tcMar: those of the sides whose bit is in `set`. */
void padding_write(Xml *x, const Length *padding, unsigned set, LengthScale scale);

#endif
