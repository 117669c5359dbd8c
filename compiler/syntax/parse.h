/* The entry points of the parser. */
#ifndef RPTC_SYNTAX_PARSE_H
#define RPTC_SYNTAX_PARSE_H

#include "ast/ast.h"
#include "diag/job.h"

/* Parses the text of a source (well-formed UTF-8, no NUL: see diag/source_check.h) into a tree. Returns a tree also after
 * faults, which are reported: unreadable parts are …_ERROR nodes in it, so that later passes can continue without
 * repeating the fault. NULL only for an unknown version of the language (E_VERSION, status 69), a limit exceeded, or a
 * source that is NULL. */
Tree *parse_template(const Job *j, const Source *source);

/* The same for a source that is not a template but a text with `{values}`, such as a pattern of file names. It is
 * parsed as a string in which quotes are text; the result is tree->text. */
Tree *parse_text(const Job *j, const Source *source);

#endif
