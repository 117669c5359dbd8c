#include "sema/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* Enough for any pattern of an identity number or a document code; a pattern that runs away is refused. */
enum { MATCH_LIMIT = 1000000, HEAP_LIMIT_KIB = 20000 };

struct Pattern {
    pcre2_code *code;
};

/* PCRE2 takes its memory from the arena; what it frees is freed with it. */
static void *take(PCRE2_SIZE n, void *arena)
{
    return arena_alloc(arena, n);
}

static void give_back(void *p, void *arena)
{
    (void)p;
    (void)arena;
}

const Pattern *pattern_new(Arena *a, Str regex, size_t *bad_at)
{
    pcre2_general_context *memory = pcre2_general_context_create(take, give_back, a);
    pcre2_compile_context *context = pcre2_compile_context_create(memory);
    int fault;
    PCRE2_SIZE at = 0;
    Pattern *p = NEW(a, Pattern);
    p->code = pcre2_compile((PCRE2_SPTR)regex.s, regex.n,
                            PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_NO_UTF_CHECK |
                                PCRE2_NEVER_BACKSLASH_C,
                            &fault, &at, context);
    *bad_at = at;
    return p->code ? p : NULL;
}

bool pattern_matches(const Pattern *p, Str text)
{
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    bool matches = false;
    if (context && data) {
        pcre2_set_match_limit(context, MATCH_LIMIT);
        pcre2_set_heap_limit(context, HEAP_LIMIT_KIB);
        matches = pcre2_match(p->code, (PCRE2_SPTR)text.s, text.n, 0, 0, data, context) > 0;
    }
    pcre2_match_data_free(data);
    pcre2_match_context_free(context);
    return matches;
}
