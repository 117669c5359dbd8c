#include "image/jpeg_tables.h"

enum { TABLES = 4 };

bool jpeg_quantization(JpegTables *t, const unsigned char *s, size_t n)
{
    enum { VALUES = 64 };
    while (n) {
        unsigned wide = *s >> 4, number = *s & 15;
        size_t length = 1 + VALUES * (size_t)(wide + 1);
        if (wide > 1 || number >= TABLES || n < length)
            return false;
        t->quantization |= 1U << number;
        s += length;
        n -= length;
    }
    return true;
}

bool jpeg_huffman(const unsigned char *s, size_t n)
{
    enum { LENGTHS = 16, HEAD = 1 + LENGTHS, CODES = 256 };
    while (n) {
        size_t codes = 0;
        if (n < HEAD || *s >> 4 > 1 || (*s & 15) >= TABLES)
            return false;
        for (int i = 1; i < HEAD; i++)
            codes += s[i];
        if (codes > CODES || n - HEAD < codes)
            return false;
        s += HEAD + codes;
        n -= HEAD + codes;
    }
    return true;
}

bool jpeg_components(JpegTables *t, const unsigned char *s, int count)
{
    enum { FACTOR = 4 };
    t->components = count;
    for (int i = 0; i < count; i++, s += 3) {
        unsigned across = s[1] >> 4, down = s[1] & 15;
        if (across < 1 || across > FACTOR || down < 1 || down > FACTOR || s[2] >= TABLES)
            return false;
        t->id[i] = s[0];
        t->table[i] = s[2];
    }
    return true;
}

static bool is_ready(const JpegTables *t, unsigned char id)
{
    for (int i = 0; i < t->components; i++)
        if (t->id[i] == id)
            return t->quantization >> t->table[i] & 1;
    return false;
}

bool jpeg_scan(const JpegTables *t, const unsigned char *s, size_t n)
{
    enum { HEAD = 1, COMPONENT = 2, TAIL = 3 };
    if (n < HEAD || s[0] < 1 || s[0] > JPEG_COMPONENTS_MOST || n != HEAD + COMPONENT * (size_t)s[0] + TAIL)
        return false;
    for (int i = 0; i < s[0]; i++)
        if (!is_ready(t, s[HEAD + COMPONENT * i]))
            return false;
    return true;
}
