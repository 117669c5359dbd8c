/* The one door to the parser. */
#ifndef RPTC_SYNTAX_PARSE_H
#define RPTC_SYNTAX_PARSE_H

#include "ast/ast.h"
#include "diag/job.h"

/* Parses the text of a source (well-formed UTF-8, no NUL: see diag/source_check.h) into a tree.
 * Always gives a tree, also after faults, which are reported: what could not be read stands in it as
 * …_ERROR nodes, so that later passes can go on without repeating the fault. NULL only where nothing
 * more can be said: an unknown version of the language (E_VERSION, status 69), a limit, a source that is NULL itself. */
Tree *parse_template(const Job *j, const Source *source);

/* The same for a source that is no template, but a text with `{values}`, such as a pattern of file names. It is read as a
 * string of the language is, in which quotes are text; tree->text is it. */
Tree *parse_text(const Job *j, const Source *source);

#endif
