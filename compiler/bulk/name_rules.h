/* Name rules: what can be the name of a file or folder on Linux, Windows and macOS alike, so that the
 * documents of a run can be sent to whoever wants them. */
#ifndef RPTC_BULK_NAME_RULES_H
#define RPTC_BULK_NAME_RULES_H

#include "base/str.h"

enum { NAME_BYTES = 255, PATH_BYTES = 4095 }; /* of one name, of a path; Windows counts less where these hold */

typedef enum NameFault {
    NAME_GOOD,
    NAME_DEVICE, /* Windows keeps it: `CON`, `com¹.txt`, `nul .docx` */
    NAME_END,    /* a dot or a blank at the end, which Windows takes away */
    NAME_LONG
} NameFault;

/* What a value must not bring into a path, as it is shown: `/`, `..`, a sign that Windows has another use for, and
 * as U+202E a control character or one that cannot be seen. Empty where there is nothing. *windows: it is such a
 * sign. */
Str name_forbidden_in(Arena *a, Str value, bool *windows);
/* Can it be one name of a path? */
NameFault name_judge(Str name);
/* Names that have this in common are one on some disk: in NFC, and capital letters as small ones, character by
 * character, as NTFS and APFS compare them. `ß` and `ss` are two, so are `i`, `ı` and `İ`. */
Str name_folded(Arena *a, Str path);

#endif
