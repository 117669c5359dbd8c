/* Name rules: names of files and folders that are valid on Linux, Windows and macOS alike, so that the documents of a
 * run can be sent to anyone. */
#ifndef RPTC_BULK_NAME_RULES_H
#define RPTC_BULK_NAME_RULES_H

#include "base/str.h"

enum { NAME_BYTES = 255, PATH_BYTES = 4095 }; /* of one name, of a path; Windows' own limits are less strict */

typedef enum NameFault {
    NAME_GOOD,
    NAME_DEVICE, /* reserved by Windows: `CON`, `com¹.txt`, `nul .docx` */
    NAME_END,    /* a dot or a blank at the end, which Windows removes */
    NAME_LONG
} NameFault;

/* The first part of a value that is forbidden in a path, as shown in messages: `/`, `..`, a character reserved by
 * Windows, or, as U+202E, a control or invisible character. Empty if there is none. *windows is set if it is reserved
 * by Windows. */
Str name_forbidden_in(Arena *a, Str value, bool *windows);
/* Checks one name of a path. */
NameFault name_judge(Str name);
/* A key that is equal for names that are the same file on some disk: NFC, with lower-case letters, folded character by
 * character, as NTFS and APFS compare them. `ß` and `ss` differ, and so do `i`, `ı` and `İ`. */
Str name_folded(Arena *a, Str path);

#endif
