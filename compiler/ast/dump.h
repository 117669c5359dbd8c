/* A tree as text, one node a line, for tests (`rptc --dump=tree`). */
#ifndef RPTC_AST_DUMP_H
#define RPTC_AST_DUMP_H

#include "base/buf.h"
#include "ast/ast.h"

void tree_dump(const Tree *t, Buf *out);

#endif
