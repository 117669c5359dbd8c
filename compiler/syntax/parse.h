/* The entry points of the parser. */
#ifndef RPTC_SYNTAX_PARSE_H
#define RPTC_SYNTAX_PARSE_H

#include "diag/diag.h"
#include "source/host.h"
#include "ast/ast.h"

/* Parses the text of a source (well-formed UTF-8, no NUL: see source_check in syntax/) into a tree in `a`. Returns a
 * tree also after faults, which go to `dg`: unreadable parts are …_ERROR nodes in it, so that later passes can
 * continue without repeating the fault. NULL only for an unknown version of the language (E_VERSION, status 69) or a
 * limit exceeded. */
Tree *parse_template(Arena *a, const Source *source, const Host *host, Diags *dg);

/* The same for a source that is not a template but a text with `{values}`, such as a pattern of file names. It is
 * parsed as a string in which quotes are text; the result is tree->text. */
Tree *parse_text(Arena *a, const Source *source, const Host *host, Diags *dg);

#endif
