/* Module: one file (the template, or a library) with the names it defines. Private to sema/. */
#ifndef RPTC_SEMA_MODULE_H
#define RPTC_SEMA_MODULE_H

#include "base/map.h"
#include "sema/template.h"

typedef struct Module Module;

typedef enum SymbolKind {
    SYMBOL_FIELD,
    SYMBOL_LET,
    SYMBOL_RECORD,
    SYMBOL_COMPONENT,
    SYMBOL_STYLE
} SymbolKind;

/* How far the check of a @let has come; meeting one that is BUSY is a cycle. */
typedef enum CheckState { CHECK_NEW, CHECK_BUSY, CHECK_DONE } CheckState;

typedef struct LetEntry {
    LetDefinition definition;
    Block *block;
    Module *home;
    struct Local *around; /* of a function within a block: the names there, itself the first */
    CheckState state;
} LetEntry;

typedef struct RecordEntry {
    Block *block;
    const Schema *schema; /* once it is DONE */
    CheckState state;
} RecordEntry;

typedef struct ComponentEntry {
    ComponentDefinition definition;
    Block *block;
    Module *home;
    CheckState state;
    const Block *section; /* a @page in it, or in a component it uses, that begins a section; NULL: none */
    const Block *closed;  /* what stands around its @body, in which no section begins; NULL: nothing */
} ComponentEntry;

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
    size_t use_count;
    Module **uses;           /* all libraries it uses, and those they use, each once */
    bool incomplete;         /* one of them, or `@fields`, could not be read: reported */
    bool fields_at_fault;    /* reported: fields may be missing among the names */
    bool opening_lost;       /* an `@end` was reported whose block had no opening: so may what that brought in */
    bool left_open;          /* a block was reported that nothing closes: what follows may not belong into it */
    Map *unknown;            /* names that nobody defined (unknown.c); NULL: none so far */
};

/* What a @let of the file defines, not checked yet. */
LetEntry *module_let(Arena *a, Module *m, Block *let);
/* Tells all @let, @record, @define and @style of the file; a name that stands twice is reported. */
void module_collect(Arena *a, Module *m, Diags *dg);
/* Adds the fields of the template. */
void module_add_fields(Arena *a, Module *m, const Schema *schema, Diags *dg);

/* Does it use the other file, itself or through those that it uses? */
bool module_uses(const Module *m, const Module *other);

/* The symbol that `name` means in this file: its own, else that of a library it uses. Two libraries
 * that both have it are reported at `at`. NULL where nobody has it. */
Symbol *module_find(Module *m, World world, Str name, Span at, Diags *dg);
/* All names of a world that the file can see, for suggestions. */
size_t module_names(Arena *a, Module *m, World world, Str **out);

#endif
