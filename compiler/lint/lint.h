/* Lints: advice about a template, not errors. Only `rptc check` gives it. */
#ifndef RPTC_LINT_LINT_H
#define RPTC_LINT_LINT_H

#include "template/template.h"

typedef enum LintReach { EVERYWHERE, CHINESE } LintReach;

/* A row of lints.def. Several may have one name. */
typedef struct LintRow {
    const char *name;
    LintReach where;
    Code code;
    const char *english, *chinese;
} LintRow;

extern const LintRow lint_rows[];
extern const size_t lint_count;

/* Reports the advice about the template's own file, which has no errors. `is_part`: another file includes or extends
 * it, and may use what it defines. */
void lint_template(Memory *memory, const Template *t, bool is_part, Diags *dg);

#endif
