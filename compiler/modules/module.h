/* Module: one file (the template, or a library) with the names it defines. Private to sema/. */
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

/* How far the check of a @let has come; meeting one that is BUSY is a cycle. */
typedef enum CheckState { CHECK_NEW, CHECK_BUSY, CHECK_DONE } CheckState;

/* How far a definition reaches through those that it uses. */
typedef struct Chain {
    uint32_t links; /* definitions one behind the other, with itself */
    uint32_t nodes; /* that stand inside one another over all of them */
} Chain;

typedef struct LetEntry {
    LetDefinition definition;
    Chain chain;
    Block *block;
    Module *home;
    struct Local *around; /* of a function within a block: the names there, itself the first */
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
    const Block *closed;  /* what stands around its @body, in which no section begins; NULL: nothing */
    const Inline *note; /* a footnote in it, or in a component that it uses; NULL: none */
} ComponentEntry;

/* A place that others may fill: @block. */
typedef struct OpenPlace OpenPlace;
struct OpenPlace {
    const Block *block;
    const struct Local *locals; /* what can be seen around it; not seen by what fills it */
    const OpenPlace *before;        /* of the same file */
};

/* A name at the top of a file. */
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

/* Names of three worlds that never meet: in expressions, in types, behind `@`. */
typedef enum World { WORLD_VALUES, WORLD_TYPES, WORLD_BLOCKS, WORLD_COUNT } World;

typedef struct NameArray {
    Str *items;
    size_t count;
} NameArray;

struct Module {
    Tree *tree;
    Map *names[WORLD_COUNT]; /* of Symbol */
    NameArray known[WORLD_COUNT]; /* for suggestions; items NULL: not asked for yet */
    size_t use_count, use_size;
    Module **uses;           /* all libraries it uses, and those they use, each once */
    bool incomplete;         /* one of them or its names, or `@fields`, could not be read: reported */
    bool fields_at_fault;    /* reported: fields may be missing among the names */
    uint32_t strays_before;  /* in @fields a brace that closes nothing was reported there: what stands before it may
                                have been members of a record; 0: none */
    bool opening_lost;       /* an `@end` was reported whose block had no opening: so may what that brought in */
    bool left_open;          /* a block was reported that nothing closes: what follows may not belong into it */
    bool names_lost;         /* a definition was reported whose name could not be read */
    bool swallowed;          /* by such a block: definitions stand in it, and so are none */
    Map *unknown;            /* names that nobody defined (unknown.c); NULL: none so far */
    Str root, path;          /* the folder that its paths never leave (empty: the working folder); its own path in there */
    uint32_t height;         /* blocks inside one another, with those of the files that it includes or extends */
    const Block *use;        /* the @include or @extends that first brought it in; NULL: none */
    bool is_library;         /* a @use brings it in */
    bool apart;              /* only an @include brings it in: its settings do not count */
    const Block *extends;    /* its @extends; NULL: it has none */
    Module *base;            /* what it extends; NULL also where that could not be read */
    TemplateUnit *unit;              /* of the template, of what @include or @extends names; NULL: of a library */
    const Schema *schema;    /* of a unit: its fields, behind those of its base; NULL: not known yet */
    size_t first_field;      /* slot of the first of its own */
    Map *places;             /* of OpenPlace: its @block, but for those that fill; NULL: none so far */
    const OpenPlace *last_place;
    Map *fillings;           /* of Filling, by the name of the place; NULL: none so far */
    uint32_t frame_size;     /* locals of its own blocks */
    const Block *section;    /* of a unit that is checked: a @page in its blocks that begins a section; NULL: none */
    bool has_content;        /* it writes something */
};

/* What a @let of the file defines, not checked yet. */
LetEntry *module_let(Arena *a, Module *m, Block *let);
/* Tells all @let, @record, @define and @style of the file; a name that stands twice is reported. */
void module_collect(Arena *a, Module *m, Diags *dg);
/* Adds fields to its names: those of `schema` from the slot `first` on. */
void module_add_fields(Arena *a, Module *m, const Schema *schema, size_t first, Diags *dg);

/* Does it use the other file, itself or through those that it uses? */
bool module_uses(const Module *m, const Module *other);

/* Could fields of it or of its bases not be read? That was reported. */
bool module_lacks_fields(const Module *m);

/* The symbol that `name` means in this file: its own, else that of a library it uses, the outer one where one of
 * them uses the other. Two libraries that both have it, and neither uses the other, are reported at `at`. NULL where
 * nobody has it. */
Symbol *module_find(Module *m, World world, Str name, Span at, Diags *dg);
/* The symbol of a library that stays in its file, for its name begins with `_`; NULL for none. */
const Symbol *module_find_private(const Module *m, World world, Str name);
/* All names of a world that the file can see, for suggestions. */
size_t module_names(Arena *a, Module *m, World world, Str **out);

#endif
