/* Module: one file (the template, or a library) with the names it defines. */
#ifndef RPTC_MODULES_MODULE_H
#define RPTC_MODULES_MODULE_H

#include "base/map.h"
#include "template/template.h"

typedef struct Module Module;
struct Local; /* check/checker.h */

typedef enum SymbolKind {
    SYMBOL_FIELD,
    SYMBOL_LET,
    SYMBOL_RECORD,
    SYMBOL_COMPONENT,
    SYMBOL_STYLE
} SymbolKind;

/* The state of the check of a @let; meeting one that is BUSY is a cycle. */
typedef enum CheckState { CHECK_NEW, CHECK_BUSY, CHECK_DONE } CheckState;

/* The longest chain of definitions from one through those that it uses. */
typedef struct Chain {
    uint32_t links; /* definitions in the chain, with itself */
    uint32_t nodes; /* the nesting of nodes over all of them */
} Chain;

typedef struct LetEntry {
    LetDefinition definition;
    Chain chain;
    Block *block;
    Module *home;
    struct Local *around; /* of a function within a block: the names there, its own first */
    CheckState state;
} LetEntry;

typedef struct RecordEntry {
    Chain chain;
    Block *block;
    const Schema *schema; /* once it is DONE */
    CheckState state;
} RecordEntry;

typedef struct ComponentEntry {
    ComponentDefinition definition;
    Chain chain;
    Block *block;
    Module *home;
    CheckState state;
    const Block *section; /* a @page in it, or in a component it uses, that begins a section; NULL: none */
    const Block *closed;  /* the block around its @body in which no section may begin; NULL: none */
    const Inline *note; /* a footnote in it, or in a component it uses; NULL: none */
} ComponentEntry;

/* A place that other files may fill: @block. */
typedef struct OpenPlace OpenPlace;
struct OpenPlace {
    const Block *block;
    const struct Local *locals; /* visible around it, but not in its fillings */
    const OpenPlace *before;        /* of the same file */
};

/* A name at the top level of a file. */
typedef struct Symbol {
    SymbolKind kind;
    Name name;
    Module *home;
    union {
        struct {
            const FieldRule *rule;
            uint32_t slot;
        } field;
        LetEntry *let;
        RecordEntry *record;
        ComponentEntry *component;
    };
} Symbol;

/* The three namespaces: names in expressions, in types, after `@`. */
typedef enum World { WORLD_VALUES, WORLD_TYPES, WORLD_BLOCKS, WORLD_COUNT } World;

typedef struct NameArray {
    Str *items;
    size_t count;
} NameArray;

struct Module {
    Tree *tree;
    Map *names[WORLD_COUNT]; /* of Symbol */
    NameArray known[WORLD_COUNT]; /* for suggestions; items NULL: not collected yet */
    size_t use_count, use_size;
    Module **uses;           /* all libraries it uses, and those they use, each once */
    unsigned losses;         /* of Loss: those of its tree, and LOSS_USE also if a library, or one of a library's,
                                could not be read */
    Map *unknown;            /* undefined names (check/unknown_names.c); NULL: none so far */
    Str root, path;          /* the folder that its paths never leave (empty: the working folder); its path in there */
    uint32_t height;         /* nesting of its blocks, with those of the files that it includes or extends */
    const Block *use;        /* the first @include or @extends that names it; NULL: none */
    bool is_library;         /* a @use names it */
    bool apart;              /* only an @include names it: its settings do not count */
    const Block *extends;    /* its @extends; NULL: it has none */
    Module *base;            /* what it extends; NULL also if that could not be read */
    TemplateUnit *unit;              /* of the template, or a file named by @include or @extends; NULL: a library */
    const Schema *schema;    /* of a unit: its fields, after those of its base; NULL: not known yet */
    size_t first_field;      /* slot of the first of its own */
    Map *places;             /* of OpenPlace: its @block blocks except fillings; NULL: none so far */
    const OpenPlace *last_place;
    Map *fillings;           /* of Filling, by the name of the place; NULL: none so far */
    uint32_t frame_size;     /* locals of its own blocks */
    const Block *section;    /* of a checked unit: a @page in its blocks that begins a section; NULL: none */
    bool has_content;        /* it writes something */
};

/* A new entry for a @let of the file, not checked yet. */
LetEntry *module_let(Arena *a, Module *m, Block *let);
/* Collects all @let, @record, @define and @style of the file; a name that is defined twice is reported. */
void module_collect(Arena *a, Module *m, Diags *dg);
/* Adds fields to its names: those of `schema` from the slot `first` on. */
void module_add_fields(Arena *a, Module *m, const Schema *schema, size_t first, Diags *dg);

/* Does it use the other file, directly or indirectly? */
bool module_uses(const Module *m, const Module *other);

/* Are fields of it or of its bases lost to a fault, which was reported? */
bool module_lacks_fields(const Module *m);

/* The symbol that `name` means in this file: its own, else that of a library it uses; if one of two libraries uses
 * the other, its symbol counts. Two libraries that both define it while neither uses the other are reported at `at`.
 * NULL: undefined. */
Symbol *module_find(Module *m, World world, Str name, Span at, Diags *dg);
/* The symbol of a library that is private to its file, as its name begins with `_`; NULL: none. */
const Symbol *module_find_private(const Module *m, World world, Str name);
/* All names of a namespace that are visible in the file, for suggestions. */
size_t module_names(Arena *a, Module *m, World world, Str **out);

#endif
