/* Characters that data may not hold, wherever they stand. */
#ifndef RPTC_DATA_CHARACTERS_H
#define RPTC_DATA_CHARACTERS_H

#include "diag/diag.h"

/* Reports what XML 1.0 forbids by its code point, and warns of DEL and C1 controls. */
void characters_check(const Source *s, Diags *dg);

#endif
