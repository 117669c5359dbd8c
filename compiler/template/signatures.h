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

/* The function that a version of the language has under that name; NULL: none. */
const FunctionRow *function_find(Str name, int version);
/* The names of all that it has, in an array that the caller's arena holds; gives their number. */
size_t function_names(Arena *a, int version, Str **out);

/* Checks the arguments of a call, which have their types already, against the signature, and sets the
 * type and `optional` of the call. A fault goes to `dg`, and the type is then TYPE_ERROR. */
void function_check(Arena *a, Expr *call, Diags *dg);

#endif
