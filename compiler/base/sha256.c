#include "base/sha256.h"

#include <nettle/sha2.h>

Str sha256_hex(Arena *a, Str bytes)
{
    static const char digits[] = "0123456789abcdef";
    struct sha256_ctx hash;
    uint8_t sum[SHA256_DIGEST_SIZE];
    char *hex = arena_alloc(a, SHA256_DIGITS);
    sha256_init(&hash);
    sha256_update(&hash, bytes.n, (const uint8_t *)bytes.s);
    sha256_digest(&hash, sizeof sum, sum);
    for (size_t i = 0; i < sizeof sum; i++) {
        hex[2 * i] = digits[sum[i] >> 4];
        hex[2 * i + 1] = digits[sum[i] & 15];
    }
    return (Str){hex, SHA256_DIGITS};
}
