/* Props in WordprocessingML: the content of w:pPr and w:rPr, in the order of the schema (ECMA-376 part 1,
 * CT_PPrBase and EG_RPrBase). Internal to docx/. */
#ifndef RPTC_DOCX_PROP_XML_H
#define RPTC_DOCX_PROP_XML_H

#include "doc/table.h"
#include "opc/xml.h"

/* A switch that may be unset. */
typedef enum Say { SAY_NOTHING, SAY_OFF, SAY_ON } Say;

enum { NUMBER_UNSAID = -1, NUMBER_NONE = 0 };

/* A w:pPr. `props` are written; `under` are all properties in effect without them, so that tab stops can be
 * cleared and borders completed. */
typedef struct ParagraphLook {
    Str style;    /* empty: none */
    Say keep_next;
    bool new_page;
    int number;   /* w:numId, or one of the two constants above */
    int level;
    int outline;  /* where props do not set it: 1 to 9, 0: body text, -1: not set */
    const Props *props, *under;
    LengthScale scale;
} ParagraphLook;

/* The content of w:pPr, in two steps: w:pStyle and w:keepNext, which depend on the paragraph that follows,
 * and the rest. */
void paragraph_head_write(Xml *x, Str style, Say keep_next);
void paragraph_look_write(Xml *x, const ParagraphLook *look);
/* Is there anything to write into the w:pPr? */
bool paragraph_look_says(const ParagraphLook *look);
/* The w:keepNext in props. */
Say props_keep_next(const Props *p);

/* A w:rPr; omitted where it would be empty. */
typedef struct CharacterLook {
    Str style;          /* w:rStyle; empty: none */
    bool east_asian;    /* marks shared by Chinese and Latin text are set in the East Asian font */
    bool highlight;
    const Props *props; /* NULL: none */
    bool of_paragraph;  /* they belong to a paragraph: the shade is not that of the characters */
    LengthScale scale;
} CharacterLook;

void character_look_write(Xml *x, const CharacterLook *look);

/* Indents in twips. `first` is negative for a hanging indent; `first_chars` is the same in hundredths of a
 * character, or 0 where it was not given in characters. */
typedef struct Indents {
    int32_t left, right, first, first_chars;
} Indents;

Indents indents_of(const Props *p, LengthScale scale);
bool indents_equal(Indents a, Indents b);
void indents_write(Xml *x, Indents i, bool left, bool right, bool first);

/* The properties to write into a style: its own, and those inherited in 字 (or `line exactly` in percent)
 * where its size differs from that of its base. */
Props props_for_style(const Props *own, const Props *effective, const Props *base);

/* A w:shd of one colour. */
void shade_write(Xml *x, Colour fill);

/* The content of w:pBdr, w:tblBorders or w:tcBorders: those of the SIDE_COUNT lines that are set. */
void sides_write(Xml *x, const Border *sides, LengthScale scale);
/* The whole w:tblBorders; omitted where no line is set. */
void table_borders_write(Xml *x, const TableLook *look, LengthScale scale);
/* The content of w:tblCellMar or w:tcMar: those of the sides whose bit is in `set`. */
void padding_write(Xml *x, const Length *padding, unsigned set, LengthScale scale);

#endif
