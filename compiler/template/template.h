/* Template: a template and its libraries, bound and checked. Immutable: any number of documents, in any
 * number of threads, are filled from one. */
#ifndef RPTC_TEMPLATE_TEMPLATE_H
#define RPTC_TEMPLATE_TEMPLATE_H

#include "base/map.h"
#include "diag/job.h"
#include "doc/sink.h"
#include "template/schema.h"
#include "ast/ast.h"

/* A derived value or a function: `@let` at the top of a file. */
typedef struct LetDefinition {
    Name name;
    const FieldList *params; /* NULL: a value */
    const Expr *value;
    const Type *type;
    bool optional;
    uint32_t slot;       /* of the run's store of values */
    uint32_t frame_size; /* of a function: parameters first */
    uint32_t depth;      /* of its nodes inside one another */
    bool shared;         /* of a library: its value is the same for whoever uses it */
} LetDefinition;

/* `@define`. */
typedef struct ComponentDefinition {
    Name name;
    const FieldList *params;
    const BlockList *body;
    bool has_body;       /* a @body stands in it */
    uint32_t frame_size; /* parameters first */
} ComponentDefinition;

/* What a template that extends another puts into a place: one of its @block. */
typedef struct Filling Filling;
struct Filling {
    const Block *block;
    uint32_t frame_size;
    const Filling *parent; /* what it lies over, which @parent puts; NULL: the place's own content */
};

/* A place (@block) of a base, and the uppermost that fills it. */
typedef struct FilledPlace {
    const Block *place;
    const Filling *filling;
} FilledPlace;

/* One of the files of a unit. */
typedef struct Layer {
    const Tree *tree;
    uint32_t frame_size;
} Layer;

/* A template with fields of its own: the template itself, or one that @include brings in; with the bases that it extends. */
typedef struct TemplateUnit {
    const Schema *schema;  /* the fields of the bases come first */
    size_t layer_count;
    const Layer *layers;   /* the first is the lowest base, which is the body; those over it judge (@check, @warn) */
    const Map *filled;     /* of FilledPlace, by name; NULL: it extends nothing */
    size_t let_count;
    const uint32_t *lets;  /* slots of the values that hang on its fields */
} TemplateUnit;

/* A property of `@document` whose text may hang on data. */
typedef enum InfoKind { INFO_TITLE, INFO_AUTHOR, INFO_SUBJECT, INFO_KEYWORDS, INFO_COMPANY, INFO_COUNT } InfoKind;

/* A running head or foot that holds from the beginning of the document. */
typedef struct StoryDefinition {
    StoryKind kind;
    StoryPages pages;
    const BlockList *body;
    uint32_t frame_size;
} StoryDefinition;

/* What a document has to know of its own later text before it is written. Nothing is surveyed (eval/survey.h)
 * without collections, references and contents. */
typedef struct SurveyPlan {
    uint32_t collections; /* steps in which the collections that are read hang on one another */
    bool references;      /* a {ref} stands in the template */
    bool contents;        /* a @toc */
    bool labels;          /* a block has a name */
} SurveyPlan;

/* A fixed name that the template gives a block. */
typedef struct LabelPlace LabelPlace;
struct LabelPlace {
    Str name;
    Span at;
    const LabelPlace *next;
};

/* Where libraries are looked for, in this order, after the template's own folder and before the
 * embedded standard library; or any list of folders. */
typedef struct LibraryPath {
    size_t count;
    const Str *folders;
} LibraryPath;

typedef struct Template {
    const Tree *tree;          /* the template's own file */
    bool has_content;          /* it writes something; a library does not */
    const Schema *schema;
    const TemplateUnit *unit;          /* what is written; its schema is there also where `schema` is NULL */
    size_t part_count;
    const Tree *const *parts;  /* the files that @include and @extends bring in */
    DocumentModel model;
    PageSetup page;            /* of the first section, without what hangs on data */
    bool page_varies;          /* something of it does: page.h gives it then */
    size_t page_count;
    const Block **pages;       /* the @page settings, each laid over those before */
    bool odd_even_pages;       /* a running head or foot for odd or even pages stands somewhere */
    const Expr *info[INFO_COUNT];
    int story_count;
    const StoryDefinition *stories;
    uint32_t let_count;        /* values among the top lets of all files */
    const LetDefinition **lets; /* by their slots */
    SurveyPlan survey;
    const LabelPlace *labels;  /* for messages: where the names stand */
    LibraryPath libraries;     /* the folders of those it uses, but for the embedded ones; an empty path: the working folder */
    bool has_footnotes, has_links; /* somewhere, also in components */
} Template;

/* Reads the libraries that a parsed template uses, binds all names, checks all types. Faults are reported.
 * Gives the template also after faults in its body, so that its data can still be checked against
 * its schema (`template->schema` is NULL where its fields themselves are at fault); diags_errors tells. */
const Template *template_compile(const Job *j, const LibraryPath *path, Tree *tree);

#endif
