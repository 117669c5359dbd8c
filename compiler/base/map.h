/* Map: from a text to a pointer, with a seeded hash (keys made to collide stay linear).
 * Keys are borrowed and must live as long as the map's arena. Never iterated: order would be chance. */
#ifndef RPTC_BASE_MAP_H
#define RPTC_BASE_MAP_H

#include "base/str.h"

typedef struct Map Map;

Map *map_new(Arena *a);
/* The value under `key`, or NULL. */
void *map_get(const Map *m, Str key);
/* Sets it; `value` must not be NULL. Gives what stood there before, or NULL. */
void *map_put(Map *m, Str key, void *value);
size_t map_count(const Map *m);

#endif
