/* Template: a template and its libraries, bound and checked. Immutable: one can fill any number of documents, in any
 * number of threads. */
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
    uint32_t depth;      /* of nesting of its nodes */
    bool shared;         /* of a library: its value is the same in all files that use it */
} LetDefinition;

/* `@define`. */
typedef struct ComponentDefinition {
    Name name;
    const FieldList *params;
    const BlockList *body;
    bool has_body;       /* it contains a @body */
    uint32_t frame_size; /* parameters first */
} ComponentDefinition;

/* What a template that extends another puts into a place: one of its @block blocks. */
typedef struct Filling Filling;
struct Filling {
    const Block *block;
    uint32_t frame_size;
    const Filling *parent; /* what it replaces and @parent inserts; NULL: the place's own content */
};

/* A place (@block) of a base, and the uppermost filling for it. */
typedef struct FilledPlace {
    const Block *place;
    const Filling *filling;
} FilledPlace;

/* One of the files of a unit. */
typedef struct Layer {
    const Tree *tree;
    uint32_t frame_size;
} Layer;

/* A template with fields of its own: the template itself, or one that @include inserts; with the bases that it
 * extends. */
typedef struct TemplateUnit {
    const Schema *schema;  /* the fields of the bases come first */
    size_t layer_count;
    const Layer *layers;   /* the first is the lowest base, which has the body; the others have @check, @warn */
    const Map *filled;     /* of FilledPlace, by name; NULL: it extends nothing */
    size_t let_count;
    const uint32_t *lets;  /* slots of the values that depend on its fields */
} TemplateUnit;

/* A property of `@document` whose text may depend on data. */
typedef enum InfoKind { INFO_TITLE, INFO_AUTHOR, INFO_SUBJECT, INFO_KEYWORDS, INFO_COMPANY, INFO_COUNT } InfoKind;

/* A running head or foot from the beginning of the document. */
typedef struct StoryDefinition {
    StoryKind kind;
    StoryPages pages;
    const BlockList *body;
    uint32_t frame_size;
} StoryDefinition;

/* What must be known of a document's later text before it is written. Without collections, references and contents
 * there is no survey (eval/survey.h). */
typedef struct SurveyPlan {
    uint32_t collections; /* the longest chain of collections that depend on one another */
    bool references;      /* the template has a {ref} */
    bool contents;        /* it has a @toc */
    bool labels;          /* a block has a name */
} SurveyPlan;

/* A fixed name that the template gives a block. */
typedef struct LabelPlace LabelPlace;
struct LabelPlace {
    Str name;
    Span at;
    const LabelPlace *next;
};

/* The folders to search for libraries, in this order, after the template's own folder and before the embedded
 * standard library; or any list of folders. */
typedef struct LibraryPath {
    size_t count;
    const Str *folders;
} LibraryPath;

typedef struct Template {
    const Tree *tree;          /* the template's own file */
    bool has_content;          /* it writes something; a library does not */
    const Schema *schema;
    const TemplateUnit *unit;          /* what is written; its schema is set even if `schema` is NULL */
    size_t part_count;
    const Tree *const *parts;  /* the files that @include and @extends name */
    DocumentModel model;
    PageSetup page;            /* of the first section, without what depends on data */
    bool page_varies;          /* something does: see page_of_document (props/page_props.h) */
    size_t page_count;
    const Block **pages;       /* the @page settings, each overriding those before */
    bool odd_even_pages;       /* there is a running head or foot for odd or even pages */
    const Expr *info[INFO_COUNT];
    int story_count;
    const StoryDefinition *stories;
    uint32_t let_count;        /* values among the top lets of all files */
    const LetDefinition **lets; /* by their slots */
    SurveyPlan survey;
    const LabelPlace *labels;  /* for messages: where the names are */
    LibraryPath libraries;     /* the folders of those it uses, not of embedded ones; empty path: the working folder */
    bool has_footnotes, has_links; /* somewhere, also in components */
} Template;

/* Reads the libraries that a parsed template uses, binds all names and checks all types. Faults are reported;
 * diags_errors counts them. Returns the template also after faults in its body, so that its data can still be
 * checked against its schema (`template->schema` is NULL if its fields are faulty). */
const Template *template_compile(const Job *j, const LibraryPath *path, Tree *tree);

#endif
