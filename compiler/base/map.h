/* Map: a hash table from text to pointers, with a seeded hash (so that nobody can craft colliding keys). Keys
 * are borrowed and must live as long as the map's arena. Never iterated: the order would be random. */
#ifndef RPTC_BASE_MAP_H
#define RPTC_BASE_MAP_H

#include "base/str.h"

typedef struct Map Map;

Map *map_new(Arena *a);
/* The value under `key`, or NULL. */
void *map_get(const Map *m, Str key);
/* Sets it; `value` must not be NULL. Returns the previous value, or NULL. */
void *map_put(Map *m, Str key, void *value);
size_t map_count(const Map *m);

#endif
