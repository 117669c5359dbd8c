/* Shared by all documents of a template: the styles under their names in Word, and the parts made from them.
 * Internal to docx/. */
#ifndef RPTC_DOCX_SHARED_H
#define RPTC_DOCX_SHARED_H

#include "docx/parts/builtin.h"
#include "docx/docx.h"
#include "opc/xml.h"

/* A style of the sheet, for styles.xml. */
typedef struct WordStyle {
    Str id, name;
    const BuiltinStyle *builtin; /* NULL: a custom one */
    Str link;        /* id of the character style linked with it; empty: none */
    Str link_name;
    bool superseded; /* another style took its place in Word: hidden */
    int bases;       /* length of its chain of bases */
    int level;       /* level of the headings' list in the style itself (from 0), or -1 */
    Props effective; /* fonts and size are always set */
} WordStyle;

enum { SHARED_PARTS = 5, OWN_STYLES = HEADING_LEVELS + 2 };

/* Ids of styles that the sink itself uses; TOC is followed by the level. */
#define FOOTNOTE_REFERENCE_STYLE "FootnoteReference"
#define HYPERLINK_STYLE "Hyperlink"
#define TOC_STYLE "TOC"

struct DocxShared {
    Memory *memory;
    const DocumentModel *model;
    DocxTraits traits;
    Props defaults;    /* fonts and size of text for which no style sets them */
    WordStyle *styles; /* one for each style of the sheet */
    const BuiltinStyle *own_styles[OWN_STYLES]; /* those that the sink uses and the sheet lacks */
    int own_count;
    int normal;        /* the style that is Word's Normal, or NO_STYLE: it is defined here */
    Part *parts[SHARED_PARTS];
    Part *app;         /* without a company */
    Part *numbering;   /* for the headings alone; NULL where nothing is numbered */
    Str abstract_lists; /* the w:abstractNum elements */
    DocxFault fault;
};

/* The kind of shared->parts[i]. */
PartKind shared_part_kind(int i);

/* Begins a part: declaration and root element with the namespaces w and r. */
void word_root_open(Xml *x, const char *name);

/* The effective properties of a style of the sheet; for NO_STYLE, of Normal. */
const Props *shared_effective(const DocxShared *s, int style);
Str shared_style_id(const DocxShared *s, int style); /* empty for NO_STYLE */
/* The style of a role, or NO_STYLE. */
int shared_role(const DocxShared *s, StyleRole role);
/* The size of 字 and 行 in a style. */
LengthScale shared_scale(const DocxShared *s, int style);
/* 1 to 9 for a style that is one of Word's headings, else 0. */
int shared_heading_level(const DocxShared *s, int style);
bool shared_is_chinese(const DocxShared *s);

#endif
