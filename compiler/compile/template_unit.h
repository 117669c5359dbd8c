/* What a template, or a file that it includes or extends, consists of. */
#ifndef RPTC_COMPILE_TEMPLATE_UNIT_H
#define RPTC_COMPILE_TEMPLATE_UNIT_H

#include "check/checker.h"

/* The fields of a file, behind those of its base; its schema and their names. */
void check_fields(Checker *c, Module *m);
/* The body of a template, or what it fills the places of its base with; all its bases were checked before. */
void check_unit(Checker *c, Module *m);

#endif
