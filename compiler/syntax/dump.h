/* A tree as text, one node a line, for tests (`rptc --dump=tree`). */
#ifndef RPTC_SYNTAX_DUMP_H
#define RPTC_SYNTAX_DUMP_H

#include "base/buf.h"
#include "syntax/ast.h"

void tree_dump(const Tree *t, Buf *out);

#endif
