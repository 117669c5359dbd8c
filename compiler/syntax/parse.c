#include "syntax/parse.h"

#include "ast/walk.h"
#include "syntax/flex.h"
#include "syntax/scan_string.h"

/* The version that `@rpt` on the first line asks for: the word after it, empty if there is none. */
static Str wanted_version(Str text, size_t *at)
{
    static const Str word = STR_INIT("@rpt");
    size_t end = 0;
    while (end < text.n && text.s[end] != '\n' && text.s[end] != '\r')
        end++;
    Str line = str_trim(str_sub(text, 0, end));
    if (!str_starts(line, word))
        return STR("");
    Str rest = str_sub(line, word.n, line.n), version = str_trim(rest);
    if (version.s == rest.s)
        return STR("");
    *at = (size_t)(version.s - text.s);
    size_t n = 0;
    while (n < version.n && strchr("0123456789.", version.s[n]))
        n++;
    return str_sub(version, 0, n);
}

/* The version of a text, 1 if it names none; 0, and reported, if it is unknown. */
static int find_version(Arena *a, const Source *source, Diags *dg)
{
    size_t at = 0;
    Str wanted = wanted_version(source->text, &at);
    if (!wanted.n)
        return 1;
    for (int version = 1; version <= LANGUAGE_VERSION; version++)
        if (str_eq(wanted, str_format(a, "%d", version)))
            return version;
    Span span = {(uint32_t)at, (uint32_t)(at + wanted.n), source->file};
    diag(dg, E_VERSION, span, wanted, str_format(a, "%d", LANGUAGE_VERSION));
    return 0;
}

static Build build_new(const Job *j, const Source *source, int version)
{
    Tree *tree = NEW_WITH(j->arena, Tree, .source = source, .version = version);
    return (Build){.arena = j->arena, .source = source, .tree = tree, .diags = j->dg,
                   .depth_limit = j->host->limits[LIMIT_depth]};
}

static bool is_definition(const Block *b)
{
    return b->kind == BLOCK_DEFINE || b->kind == BLOCK_STYLE || b->kind == BLOCK_RECORD || b->kind == BLOCK_FIELDS;
}

static void count_definition(void *count, const Block *b)
{
    *(size_t *)count += is_definition(b);
}

/* Are there definitions within other blocks? That happens only if one of these lost its `@end`. */
static bool has_swallowed(const Tree *tree)
{
    size_t all = 0, at_top = 0;
    walk_blocks(&(Visitor){.context = &all, .block = count_definition}, &tree->blocks);
    for (const Block *b = tree->blocks.first; b; b = b->next)
        at_top += is_definition(b);
    return all > at_top;
}

/* Adds the losses of the blocks to those that the scanner found. */
static void add_losses(Tree *tree)
{
    for (const Block *b = tree->blocks.first; b; b = b->next)
        tree->losses |= b->losses;
    if (tree->losses & LOSS_END && has_swallowed(tree))
        tree->losses |= LOSS_SWALLOWED;
}

static Tree *parse(Build *b, Scan *scan)
{
    flex_open(scan);
    yyparse(b, scan);
    if (b->refused)
        return NULL;
    add_losses(b->tree);
    return b->tree;
}

Tree *parse_template(const Job *j, const Source *source)
{
    int version = source ? find_version(j->arena, source, j->dg) : 0;
    if (!version)
        return NULL;
    Build b = build_new(j, source, version);
    return parse(&b, scan_new(&b, version));
}

Tree *parse_text(const Job *j, const Source *source)
{
    if (!source)
        return NULL;
    Build b = build_new(j, source, LANGUAGE_VERSION);
    Scan *scan = scan_new(&b, LANGUAGE_VERSION);
    scan_begin_outer(scan);
    return parse(&b, scan);
}
