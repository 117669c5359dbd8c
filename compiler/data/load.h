/* Loading: reads the inputs one after the other and lays each over those before it. */
#ifndef RPTC_DATA_LOAD_H
#define RPTC_DATA_LOAD_H

#include "base/buf.h"
#include "data/bind.h"
#include "data/data.h"

typedef struct DataLoader {
    const Job *job;
    const Schema *schema;
    DataNode *top; /* all layers so far */
    Buf names;     /* of the inputs read so far */
    Unknowns *unknowns;
    DataOrigin origin;
} DataLoader;

DataLoader loader_open(const Job *j, const Schema *schema);
void loader_close(DataLoader *l);
/* Lays the inputs over `top`, from left to right. False, reported, if one could not be read; the others are still
 * laid. */
bool loader_read(DataLoader *l, const DataInput *inputs, size_t count);

#endif
