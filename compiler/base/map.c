#include "base/map.h"

#include <stdint.h>
#include <sys/random.h>

typedef struct MapSlot {
    uint64_t hash;
    Str key;
    void *value; /* NULL: free */
} MapSlot;

struct Map {
    Arena *arena;
    uint64_t seed[2];
    MapSlot *slots;
    size_t count, size; /* size is a power of two */
};

enum { FIRST_SLOTS = 16 };

static uint64_t rotate(uint64_t x, int by)
{
    return x << by | x >> (64 - by);
}

static void sip_round(uint64_t v[4])
{
    v[0] += v[1];
    v[1] = rotate(v[1], 13) ^ v[0];
    v[0] = rotate(v[0], 32);
    v[2] += v[3];
    v[3] = rotate(v[3], 16) ^ v[2];
    v[0] += v[3];
    v[3] = rotate(v[3], 21) ^ v[0];
    v[2] += v[1];
    v[1] = rotate(v[1], 17) ^ v[2];
    v[2] = rotate(v[2], 32);
}

/* Draws the two secret words of a map. They change where a key is in the table and nothing visible outside. */
static void draw_seed(uint64_t seed[2])
{
    if (getrandom(seed, 2 * sizeof seed[0], GRND_NONBLOCK) != (ssize_t)(2 * sizeof seed[0])) {
        seed[0] = (uintptr_t)seed;
        seed[1] = 0x9E3779B97F4A7C15u;
    }
}

/* SipHash-1-3 (Aumasson, Bernstein 2012). */
static uint64_t hash_key(const uint64_t k[2], Str key)
{
    uint64_t v[4] = {k[0] ^ 0x736f6d6570736575u, k[1] ^ 0x646f72616e646f6du,
                     k[0] ^ 0x6c7967656e657261u, k[1] ^ 0x7465646279746573u};
    size_t i = 0;
    for (uint64_t word; i + 8 <= key.n; i += 8) {
        memcpy(&word, key.s + i, 8);
        v[3] ^= word;
        sip_round(v);
        v[0] ^= word;
    }
    uint64_t last = (uint64_t)key.n << 56;
    for (int shift = 0; i < key.n; i++, shift += 8)
        last |= (uint64_t)(unsigned char)key.s[i] << shift;
    v[3] ^= last;
    sip_round(v);
    v[0] ^= last;
    v[2] ^= 0xFF;
    for (int r = 0; r < 3; r++)
        sip_round(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

Map *map_new(Arena *a)
{
    Map *m = NEW(a, Map);
    m->arena = a;
    m->size = FIRST_SLOTS;
    m->slots = NEW_ARRAY(a, MapSlot, m->size);
    draw_seed(m->seed);
    return m;
}

/* The slot that holds `key`, or the free one where it would go. */
static MapSlot *find(const Map *m, Str key, uint64_t hash)
{
    size_t i = hash & (m->size - 1);
    while (m->slots[i].value && !(m->slots[i].hash == hash && str_eq(m->slots[i].key, key)))
        i = (i + 1) & (m->size - 1);
    return &m->slots[i];
}

static void grow(Map *m)
{
    MapSlot *old = m->slots;
    size_t n = m->size;
    m->size *= 2;
    m->slots = NEW_ARRAY(m->arena, MapSlot, m->size);
    for (size_t i = 0; i < n; i++)
        if (old[i].value)
            *find(m, old[i].key, old[i].hash) = old[i];
}

void *map_get(const Map *m, Str key)
{
    return m->count ? find(m, key, hash_key(m->seed, key))->value : NULL;
}

void *map_put(Map *m, Str key, void *value)
{
    if (m->count * 4 >= m->size * 3)
        grow(m);
    uint64_t hash = hash_key(m->seed, key);
    MapSlot *slot = find(m, key, hash);
    void *before = slot->value;
    if (!before)
        m->count++;
    *slot = (MapSlot){hash, key, value};
    return before;
}

size_t map_count(const Map *m)
{
    return m->count;
}
