#include "bulk/taken.h"

#include <sys/random.h>

typedef struct HashSlot {
    uint64_t hash;
    uint32_t more; /* further bits of the hash */
    uint32_t line; /* 0: free */
} HashSlot;

struct Taken {
    Memory *memory;
    uint64_t seed;
    HashSlot *slots;
    size_t count, size; /* size is a power of two */
};

enum { FIRST_SLOTS = 1024 };

Taken *taken_open(Arena *a)
{
    Taken *t = NEW_WITH(a, Taken, .memory = arena_memory(a));
    if (getrandom(&t->seed, sizeof t->seed, GRND_NONBLOCK) != (ssize_t)sizeof t->seed)
        t->seed = 0x9E3779B97F4A7C15u;
    return t;
}

void taken_close(Taken *t)
{
    if (t)
        mem_free(t->memory, t->slots, t->size * sizeof *t->slots);
}

/* Mixes all bits of a word (the finalizer of SplitMix64; Steele, Lea, Flood 2014). */
static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

static uint64_t hash(uint64_t seed, Str name)
{
    uint64_t h = mix(seed + name.n);
    for (size_t at = 0; at < name.n; at += 8) {
        uint64_t word = 0;
        memcpy(&word, name.s + at, name.n - at < 8 ? name.n - at : 8);
        h = mix(h ^ word) + seed;
    }
    return mix(h);
}

/* The slot of a hash, or the free slot for it. */
static HashSlot *find(const Taken *t, const HashSlot *wanted)
{
    size_t i = wanted->hash & (t->size - 1);
    while (t->slots[i].line &&
           !(t->slots[i].hash == wanted->hash && t->slots[i].more == wanted->more))
        i = (i + 1) & (t->size - 1);
    return &t->slots[i];
}

static void grow(Taken *t)
{
    Taken larger = *t;
    larger.size = t->size ? t->size * 2 : FIRST_SLOTS;
    larger.slots = mem_alloc(t->memory, larger.size * sizeof *larger.slots);
    memset(larger.slots, 0, larger.size * sizeof *larger.slots);
    for (size_t i = 0; i < t->size; i++)
        if (t->slots[i].line)
            *find(&larger, &t->slots[i]) = t->slots[i];
    taken_close(t);
    *t = larger;
}

uint32_t taken_add(Taken *t, Str name, uint32_t line)
{
    if (t->count * 4 >= t->size * 3)
        grow(t);
    HashSlot new = {hash(t->seed, name), (uint32_t)hash(~t->seed, name), line};
    HashSlot *slot = find(t, &new);
    if (slot->line)
        return slot->line;
    *slot = new;
    t->count++;
    return 0;
}
