#include "syntax/parse.h"

#include "syntax/flex.h"

/* The version that the first line asks for with `@rpt`: the word behind it, empty where there is
 * none. */
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

Tree *parse_template(Arena *a, const Source *source, const Host *host, Diags *dg)
{
    size_t at = 0;
    Str version = wanted_version(source->text, &at), known = str_format(a, "%d", LANGUAGE_VERSION);
    if (version.n && !str_eq(version, known)) {
        Span span = {(uint32_t)at, (uint32_t)(at + version.n), source->file};
        diag(dg, E_VERSION, span, version, known);
        return NULL;
    }
    Build b = {.arena = a, .source = source, .diags = dg, .depth_limit = host->limits[LIMIT_depth]};
    Scan *scan = scan_new(&b, LANGUAGE_VERSION);
    flex_open(scan);
    yyparse(&b, scan);
    if (b.refused)
        return NULL;
    Tree *tree = NEW(a, Tree);
    tree->source = source;
    tree->blocks = b.blocks;
    return tree;
}
