/* Functions of the language: their names and signatures (functions.def), and the check of a call. */
#ifndef RPTC_TEMPLATE_SIGNATURES_H
#define RPTC_TEMPLATE_SIGNATURES_H

#include "diag/diag.h"
#include "ast/ast.h"

typedef enum FunctionId {
#define FUNCTION(name, version, signature, help) FUNCTION_##name,
#include "template/functions.def"
#undef FUNCTION
    FUNCTION_COUNT
} FunctionId;

typedef struct FunctionRow {
    FunctionId id;
    Str name;
    int version;
    const char *signature;
    Str help;
} FunctionRow;

/* The function of that name in a version of the language; NULL: none. */
const FunctionRow *function_find(Str name, int version);
/* Sets *out to the names of all its functions, an array in the arena `a`; returns their number. */
size_t function_names(Arena *a, int version, Str **out);

/* Checks the arguments of a call, whose types are set, against the signature, and sets the type and `optional` of
 * the call. A fault is reported to `dg` and makes the type TYPE_ERROR. */
void function_check(Arena *a, Expr *call, Diags *dg);

#endif
