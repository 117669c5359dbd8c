/* Checks the units of a template: its own file, and those that it includes or extends. */
#ifndef RPTC_COMPILE_TEMPLATE_UNIT_H
#define RPTC_COMPILE_TEMPLATE_UNIT_H

#include "check/checker.h"

/* Makes the schema of a file, its fields after those of its base, and defines their names. */
void check_fields(Checker *c, Module *m);
/* Checks the body of a template, or its fillings; all its bases must be checked before. */
void check_unit(Checker *c, Module *m);

#endif
