/* Sink: receives a document while it is evaluated, event by event. There is no tree of the whole document.
 * The events of one document, in this order:
 *
 *   begin
 *     ( section  ( story_begin block* story_end )*  block* )+
 *   end
 *
 *   block:  paragraph  |  table_begin row+ table_end  |  contents
 *
 * `section` begins a section; the stories (headers and footers) that follow it apply to it and to the
 * sections after it, until one of the same kind replaces them. A section without blocks has no page; its
 * settings apply to the next one. A story has no table of contents. Everything that an event points to is
 * borrowed until the call returns, except the style sheet, the list definitions and images, which outlive the
 * sink. */
#ifndef RPTC_DOC_SINK_H
#define RPTC_DOC_SINK_H

#include "base/str.h"
#include "doc/numbering.h"
#include "doc/page.h"
#include "doc/picture.h"
#include "doc/style.h"
#include "doc/table.h"
#include "value/calendar.h"
#include "value/locale.h"

/* The position of a paragraph in a list. */
typedef struct ListPlace {
    int definition; /* index into DocumentModel.lists; -1: not in a list */
    int instance;   /* from 1, over all definitions; each starts counting anew */
    int level;      /* from 0 */
} ListPlace;

/* What is known from the template and applies to every document made from it. */
typedef struct DocumentModel {
    const StyleSheet *styles;
    const ListDefinition *lists;
    int list_count;
    /* The list instances of each heading level until the numbers restart: instances 1 to heading_lists, which
     * keep their numbers even if they have no heading. */
    ListPlace headings[HEADING_LEVELS];
    int heading_lists;
    Locale locale;
    bool literal_numbering; /* labels are written as text */
} DocumentModel;

/* Properties of one document. Empty texts are not written. */
typedef struct DocumentInfo {
    Str title, author, subject, keywords, company;
    bool dated;
    Date date; /* of creation, where `dated` */
} DocumentInfo;

typedef enum RunKind {
    RUN_TEXT,
    RUN_BREAK,
    RUN_TAB,
    RUN_PAGE_NUMBER,
    RUN_PAGE_COUNT,
    RUN_PICTURE,  /* `picture` */
    RUN_NOTE,     /* the mark of a footnote: `note` */
    RUN_SEQUENCE, /* a number that Word counts (a caption's): `text` shows it, `target` names the series */
    RUN_REFERENCE /* to the bookmark `target`, whose text (or, with `numbered`, its paragraph's number) `text`
                   * repeats. Where Word would show another text for the number (with a mark or blank after
                   * it, or none, because it is written as text) a reference is a RUN_TEXT with `link` */
} RunKind;

struct Paragraph;

/* A run: characters of one look. */
typedef struct Run {
    RunKind kind;
    Str text;            /* RUN_TEXT, RUN_SEQUENCE, RUN_REFERENCE: no line breaks, no tabs */
    Str target;          /* RUN_SEQUENCE, RUN_REFERENCE */
    bool numbered;       /* RUN_REFERENCE */
    const Picture *picture;
    const struct Paragraph *note; /* in the style of footnotes */
    Str link;            /* a checked address (http, https, mailto), or `#bookmark`; empty: none. Adjacent
                          * runs with one address are one link */
    int style;           /* a character style, or NO_STYLE */
    int heading;         /* 1 to 6: looks like that heading (run-in); else 0 */
    bool strong;
    bool masked;         /* replaces a missing value: shown highlighted */
    Span origin; /* in the template */
} Run;

/* A target of references: the runs [from, to) of a paragraph. Its name is valid in Word (a letter or `_`
 * first; letters, digits, `_`; at most 40 characters) and unique in the document. */
typedef struct Bookmark {
    Str name;
    size_t from, to;
} Bookmark;

typedef struct Paragraph {
    int style;
    const Props *direct; /* the overrides of @with; NULL: none */
    ListPlace place;
    bool unnumbered;     /* a heading without its number */
    Str label;           /* its number as text, also where Word counts by itself */
    bool label_tab;      /* the label is followed by a tab */
    bool new_page;       /* begins on a new page */
    size_t count;
    const Run *runs;
    size_t bookmark_count;
    const Bookmark *bookmarks; /* in the order of `from` */
    Span origin; /* in the template */
} Paragraph;

/* A line of a table of contents. */
typedef struct ContentsEntry {
    int level;    /* of its heading, from 1 */
    Str label;    /* its number; empty: none */
    bool label_tab;
    Str text;
    Str bookmark; /* of the heading */
} ContentsEntry;

typedef struct Contents {
    int low, high; /* levels of headings */
    bool new_page; /* begins on a new page */
    size_t count;
    const ContentsEntry *entries;
} Contents;

typedef enum StoryKind { STORY_HEADER, STORY_FOOTER } StoryKind;
/* On which pages: ALL unless ODD and EVEN differ; FIRST on the first page of the section. */
typedef enum StoryPages { PAGES_ALL, PAGES_FIRST, PAGES_ODD, PAGES_EVEN } StoryPages;

typedef struct Sink Sink;
typedef struct SinkClass {
    void (*begin)(Sink *s, const DocumentInfo *info);
    void (*section)(Sink *s, const PageSetup *page);
    void (*story_begin)(Sink *s, StoryKind kind, StoryPages pages);
    void (*story_end)(Sink *s);
    void (*paragraph)(Sink *s, const Paragraph *p);
    void (*table_begin)(Sink *s, const Table *t);
    void (*row)(Sink *s, const TableRow *r);
    void (*table_end)(Sink *s);
    void (*contents)(Sink *s, const Contents *c);
    void (*end)(Sink *s);
} SinkClass;

/* The base of every sink. A fault (an I/O error, a limit) is kept by the sink and returned when it is closed. */
struct Sink {
    const SinkClass *class;
};

/* Ignores every event. */
extern const SinkClass sink_writes_nothing;

#endif
