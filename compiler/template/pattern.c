#include "template/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* Enough for any pattern of an identity number or a document code. */
enum { STEPS_OF_ONE = 1000000, STEPS_OF_ALL = 20000000, HEAP_LIMIT_KIB = 20000 };

struct Pattern {
    pcre2_code *code;
};

/* ---- compiling ---- */

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

static Str fault_text(Arena *a, int fault)
{
    enum { LONGEST = 256 };
    PCRE2_UCHAR text[LONGEST];
    int n = pcre2_get_error_message(fault, text, LONGEST);
    return n > 0 ? str_copy(a, (Str){(const char *)text, (size_t)n}) : STR("");
}

/* The callouts that PCRE2 puts before each item of the pattern count what a match costs. */
const Pattern *pattern_new(Arena *a, Str regex, PatternFault *fault)
{
    pcre2_general_context *memory = pcre2_general_context_create(take, give_back, a);
    pcre2_compile_context *context = pcre2_compile_context_create(memory);
    int number;
    PCRE2_SIZE at = 0;
    Pattern *p = NEW(a, Pattern);
    p->code = pcre2_compile((PCRE2_SPTR)regex.s, regex.n,
                            PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_NO_UTF_CHECK |
                                PCRE2_NEVER_BACKSLASH_C | PCRE2_AUTO_CALLOUT,
                            &number, &at, context);
    if (p->code)
        return p;
    *fault = (PatternFault){at < regex.n ? at : regex.n, fault_text(a, number)};
    return NULL;
}

/* ---- matching ---- */

/* What PCRE2 takes for a match is given back behind it; its size stands before it. */
enum { SIZE_BEFORE = 16 };

static void *take_for_match(PCRE2_SIZE n, void *memory)
{
    size_t size = n + SIZE_BEFORE;
    char *p = mem_alloc(memory, size);
    memcpy(p, &size, sizeof size);
    return p + SIZE_BEFORE;
}

static void give_back_of_match(void *p, void *memory)
{
    size_t size;
    if (!p)
        return;
    char *start = (char *)p - SIZE_BEFORE;
    memcpy(&size, start, sizeof size);
    mem_free(memory, start, size);
}

PatternEffort pattern_effort(Memory *m)
{
    return (PatternEffort){.memory = m, .left = STEPS_OF_ALL};
}

/* How far a match has come. */
typedef struct PatternWalk {
    PCRE2_SIZE at;
    uint64_t steps, most;
} PatternWalk;

/* Called before each item of the pattern that is tried: a step, and one for each byte that was passed since. */
static int count(pcre2_callout_block *here, void *context)
{
    PatternWalk *w = context;
    PCRE2_SIZE at = here->current_position;
    w->steps += 1 + (at > w->at ? at - w->at : w->at - at);
    w->at = at;
    return w->steps > w->most ? PCRE2_ERROR_MATCHLIMIT : 0;
}

static PatternVerdict verdict_of(int found, Memory *m)
{
    if (found == PCRE2_ERROR_NOMEMORY)
        m->fail(m, 0, false);
    if (found == PCRE2_ERROR_NOMATCH)
        return PATTERN_DIFFERS;
    return found >= 0 ? PATTERN_FITS : PATTERN_TOO_HARD;
}

PatternVerdict pattern_match(const Pattern *p, Str text, PatternEffort *effort)
{
    pcre2_general_context *memory =
        pcre2_general_context_create(take_for_match, give_back_of_match, effort->memory);
    pcre2_match_context *context = pcre2_match_context_create(memory);
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(p->code, memory);
    PatternWalk walk = {.most = effort->left < STEPS_OF_ONE ? effort->left : STEPS_OF_ONE};
    pcre2_set_match_limit(context, STEPS_OF_ONE);
    pcre2_set_heap_limit(context, HEAP_LIMIT_KIB);
    pcre2_set_callout(context, count, &walk);
    int found = pcre2_match(p->code, (PCRE2_SPTR)text.s, text.n, 0, PCRE2_NO_UTF_CHECK, data, context);
    pcre2_match_data_free(data);
    pcre2_match_context_free(context);
    pcre2_general_context_free(memory);
    effort->left -= walk.steps < effort->left ? walk.steps : effort->left;
    return verdict_of(found, effort->memory);
}
