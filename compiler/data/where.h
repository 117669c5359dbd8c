/* The place of a value in the data. */
#ifndef RPTC_DATA_WHERE_H
#define RPTC_DATA_WHERE_H

#include "source/source.h"

/* From the inside out: a member by its name, or an item by its number. Allocated on the stack. */
typedef struct Where Where;
struct Where {
    const Where *outer; /* NULL at the top */
    Str name;
    size_t index;   /* from 1; 0 for a member */
    Span record_at; /* of the record that has or lacks it, if the data have that record; else NO_SPAN */
};

/* As users write it: `会议.日期`, `请假[2].姓名`; empty for NULL, the top. */
Str where_text(Arena *a, const Where *w);
/* As written in the head of a section, without numbers: `请假.家`. */
Str where_section(Arena *a, const Where *w);

#endif
