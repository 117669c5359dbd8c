/* Paths: names separated by `/`. These functions look at the text only, never at a disk. */
#ifndef RPTC_BASE_PATH_H
#define RPTC_BASE_PATH_H

#include "base/str.h"

/* The last name: "c" of "a/b/c" and of "c". */
Str path_last(Str path);
/* "a/b" of "a/b/c", "/" of "/c"; empty where there is no slash. */
Str path_folder(Str path);
/* The same with the slash: all that comes before path_last. */
Str path_prefix(Str path);
/* "docx" of "a/b.c/d.docx"; empty where the name has no dot. */
Str path_extension(Str path);
/* A name in a folder; an empty folder is the working folder, and an absolute name is kept as it is. */
Str path_join(Arena *a, Str folder, Str name);
/* `relative`, seen from `folder`, as a plain path: a/b/c, without `.`, `..` and double slashes. False where
 * it is absolute or leads above the root of `folder`; `folder` itself is plain. */
bool path_resolve(Arena *a, Str folder, Str relative, Str *out);

#endif
