/* Did you mean …? The nearest of some names by edit distance. */
#include "diag/suggest.h"

#include <stdlib.h>

#include "base/utf8.h"

enum { MAX_NAME = 64, MAX_SLIPS = 3 };

/* A name as an array of characters, up to MAX_NAME of them. */
typedef struct Letters {
    char32_t c[MAX_NAME];
    int n;
    bool wide; /* has characters beyond ASCII */
    uint64_t kinds; /* a set with a bit for each character, some characters sharing one */
} Letters;

/* Full-width forms as ASCII, ASCII capitals as lower case: these differences do not count. */
static char32_t folded(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFF01 - '!';
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

/* False where the name is too long to compare. */
static bool spell(Str name, Letters *out)
{
    out->n = 0;
    out->wide = false;
    out->kinds = 0;
    for (size_t i = 0; i < name.n;) {
        if (out->n == MAX_NAME)
            return false;
        char32_t c = folded(utf8_next(name, &i));
        out->wide |= c >= 0x80;
        out->kinds |= (uint64_t)1 << (c ^ c >> 6) % 64;
        out->c[out->n++] = c;
    }
    return true;
}

/* Each character that only one of the names has costs an edit. */
static bool surely_farther(const Letters *a, const Letters *b, int within)
{
    return __builtin_popcountll(a->kinds & ~b->kinds) > within || __builtin_popcountll(b->kinds & ~a->kinds) > within;
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* The insertions, deletions, replacements and swaps of neighbours that turn one name into the other (optimal
 * string alignment, with three rows). */
static int distance(const Letters *a, const Letters *b)
{
    int rows[3][MAX_NAME + 1];
    for (int j = 0; j <= b->n; j++)
        rows[0][j] = j;
    for (int i = 1; i <= a->n; i++) {
        int *row = rows[i % 3];
        const int *above = rows[(i + 2) % 3], *second = rows[(i + 1) % 3];
        row[0] = i;
        for (int j = 1; j <= b->n; j++) {
            row[j] = least(least(above[j], row[j - 1]) + 1,
                           above[j - 1] + (a->c[i - 1] != b->c[j - 1]));
            if (i > 1 && j > 1 && a->c[i - 1] == b->c[j - 2] && a->c[i - 2] == b->c[j - 1])
                row[j] = least(row[j], second[j - 2] + 1);
        }
    }
    return rows[a->n % 3][b->n];
}

/* The number of edits at which this name still counts as near. */
static int allowed_slips(const Letters *name)
{
    int slips = name->n / (name->wide ? 2 : 3);
    return slips < 1 ? name->n > 1 : least(slips, MAX_SLIPS);
}

Str nearest_name(Arena *a, Str name, const Str *names, size_t count)
{
    ArenaMark mark = arena_mark(a);
    Letters *typed = NEW(a, Letters), *other = NEW(a, Letters);
    Str best = STR("");
    int within = spell(name, typed) ? allowed_slips(typed) : -1;
    for (size_t i = 0; i < count && within >= 0; i++) {
        if (str_eq(name, names[i]) || !spell(names[i], other) || abs(typed->n - other->n) > within ||
            surely_farther(typed, other, within))
            continue;
        int slips = distance(typed, other);
        if (slips <= within && slips < other->n) {
            best = names[i];
            within = slips - 1;
        }
    }
    arena_release(a, mark);
    return best;
}
